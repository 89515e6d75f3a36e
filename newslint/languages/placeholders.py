"""Words of templates: what an author writes where something is still to come."""

from __future__ import annotations

from dataclasses import dataclass

from newslint.languages import load


@dataclass(frozen=True, slots=True)
class PlaceholderWords:
    """`verbs` begin a bracketed instruction ("[insert name]"), `nouns` are what it asks for; `before_roman` are words
    that XX is a number behind ("siglo XX")."""

    verbs: tuple[str, ...]
    nouns: tuple[str, ...]
    before_roman: frozenset[str]


def placeholder_words(language: str) -> PlaceholderWords:
    return load(language, "placeholders").WORDS  # type: ignore[no-any-return]
