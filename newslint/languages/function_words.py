"""The function words of a language: the small words by which a text shows what it is written in."""

from __future__ import annotations

from functools import cache

from newslint.languages import CODES, load


@cache
def function_words(language: str) -> frozenset[str]:
    """The function words of one of our languages, in lower case."""
    return frozenset(load(language, "function_words").WORDS.split())


@cache
def languages_of_word() -> dict[str, tuple[str, ...]]:
    """Each function word with the languages that have it."""
    found: dict[str, list[str]] = {}
    for code in CODES:
        for word in function_words(code):
            found.setdefault(word, []).append(code)
    return {word: tuple(codes) for word, codes in found.items()}
