"""Passages that were left in another language."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.annotations.foreign import foreign_passages
from newslint.document import Document
from newslint.rule import Problem

NAMES = {
    "en": "English",
    "es": "Spanish",
    "fr": "French",
    "de": "German",
    "it": "Italian",
    "pt": "Portuguese",
    "ca": "Catalan",
    "nl": "Dutch",
}


def foreign_passage(document: Document) -> Iterator[Problem]:
    """A clause or more in another language than the text."""
    for foreign in foreign_passages(document):
        yield Problem(
            foreign.passage,
            f"This passage is in {NAMES[foreign.language]}: translate it, or give a translation with it",
        )
