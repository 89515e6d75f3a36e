"""The languages newslint reads. Each is a folder here: adding one touches nothing else.

A topic's vocabulary (dates, people …) has its shape in `languages/<topic>.py` and its words in
`languages/<code>/<topic>.py`, loaded only when an annotation asks for it.
"""

from __future__ import annotations

from importlib import import_module
from types import ModuleType

CODES = ("en", "es", "fr", "de")
FALLBACK = "en"


def load(language: str, topic: str) -> ModuleType:
    """The words of a topic in a language; English where the language is not one of ours."""
    code = language if language in CODES else FALLBACK
    return import_module(f"newslint.languages.{code}.{topic}")
