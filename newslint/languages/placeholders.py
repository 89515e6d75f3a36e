"""Words of templates: what an author writes where something is still to come."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newslint.languages import CODES, load


class PlaceholderWords(NamedTuple):
    """`verbs` begin a bracketed instruction ("[insert name]"), `nouns` are what it asks for; `before_roman` are words
    that XX is a number behind ("siglo XX"); `notes` stand in a bracket about something still to come; `phrases` are
    template text wherever they stand. All in lower case."""

    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    before_roman: frozenset[str]
    notes: tuple[str, ...]
    phrases: tuple[str, ...]


def placeholder_words(language: str) -> PlaceholderWords:
    return load(language, "placeholders").WORDS  # type: ignore[no-any-return]


@cache
def placeholder_sets() -> tuple[frozenset[str], frozenset[str], tuple[str, ...]]:
    """Verbs, nouns and notes of all our languages: templates are often left in another one than the text's."""
    every = [placeholder_words(code) for code in CODES]
    return (
        frozenset(verb for words in every for verb in words.verbs),
        frozenset(noun for words in every for noun in words.nouns),
        tuple(note for words in every for note in words.notes),
    )


@cache
def placeholder_phrases() -> tuple[str, ...]:
    """The phrases of all our languages, in lower case."""
    return tuple(phrase for code in CODES for phrase in placeholder_words(code).phrases)
