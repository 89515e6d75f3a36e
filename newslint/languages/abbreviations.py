"""Abbreviations of a language, by what they say about a sentence's end; and how its sentences begin."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newslint import languages


class Abbreviations(NamedTuple):
    """Abbreviations without their last full stop ("Mr", "a.m"), in the case they are written in.

    `inner` never end a sentence: a name or the rest of the phrase follows ("Mr", "e.g").
    `numbers` don't if a number follows ("No" in "No. 5"); otherwise they are words like any other.
    `either` may end one: they do if what follows is a word that begins sentences.
    `starters` are such words, capitalised: articles, pronouns, prepositions, conjunctions.
    `ordinals`: the language writes ordinals with a full stop ("3. Mai").
    """

    inner: frozenset[str]
    numbers: frozenset[str]
    either: frozenset[str]
    starters: frozenset[str]
    ordinals: bool = False


@cache
def abbreviations(language: str) -> Abbreviations:
    """The abbreviations of a language; of English where it is not one of ours."""
    words = languages.load(language, "abbreviations")
    return Abbreviations(
        inner=frozenset(words.INNER.split()),
        numbers=frozenset(words.NUMBERS.split()),
        either=frozenset(words.EITHER.split()),
        starters=frozenset(words.STARTERS.split()),
        ordinals=getattr(words, "ORDINALS", False),
    )
