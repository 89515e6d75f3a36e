"""The words that a language uses most, by frequency: what is common, and what is at least a word.

Made by tools/make_words.py; origin and licence are in NOTICE.
"""

from __future__ import annotations

import zlib
from functools import cache
from importlib.resources import files

from newslint.languages import CODES


@cache
def common_words(language: str) -> frozenset[str]:
    """The 8,000 most frequent words of one of our languages, in lower case; none for any other."""
    return frozenset(_line(language, 0).split())


@cache
def known_words(language: str) -> frozenset[str]:
    """The 45,000 most frequent words of one of our languages, in lower case."""
    return common_words(language) | frozenset(_line(language, 1).split())


@cache
def _text(language: str) -> str:
    if language not in CODES:
        return "\n"
    data = (files("newslint.languages") / language / "words.z").read_bytes()
    return zlib.decompress(data).decode("utf-8")


def _line(language: str, number: int) -> str:
    return _text(language).split("\n")[number]
