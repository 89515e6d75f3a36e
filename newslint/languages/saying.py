"""Verbs of saying and the words around them: the shape that each language fills. All words are lower case."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newslint.languages import CODES, load


def words(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[str, ...]:
    """The phrases of a table, one a line, the longest first."""
    return tuple(sorted((" ".join(line.split()) for line in text.splitlines() if line.strip()), key=len, reverse=True))


class SayingWords(NamedTuple):
    """How a language says that somebody says something.

    `verbs` holds every form that reports speech: finite forms, participles and gerunds ("said", "adding").
    `plain` are those of them that hardly mean anything else ("said", not "pointed"): they report speech even
    far from a quotation.
    `according` are phrases that make the name after them the speaker ("according to", "in the words of").
    `brief` are words that do so only right beside a quotation ("so" in German).
    `nouns` are what a quotation can be called ("statement", "words"): near a colon they announce one.
    `pronouns` stand for the speaker ("he", "she").
    `own` are words by which a house speaks of itself ("we", "our").
    `titles` are nouns that make a quoted text a title, a term or a slogan and no utterance ("entitled", "motto").
    """

    verbs: frozenset[str]
    plain: frozenset[str]
    according: tuple[str, ...]
    brief: frozenset[str]
    nouns: frozenset[str]
    pronouns: frozenset[str]
    titles: frozenset[str]
    own: frozenset[str]


@cache
def saying_words(language: str) -> SayingWords:
    """The words of a language; of English where it is not one of ours."""
    build: Callable[[], SayingWords] = load(language, "saying").build
    return build()


@cache
def verbs_of_saying() -> frozenset[str]:
    """The verbs of all languages together: wires mix them."""
    return frozenset[str]().union(*(saying_words(code).verbs for code in CODES))


@cache
def plain_verbs_of_saying() -> frozenset[str]:
    """The verbs of all languages together that hardly mean anything but saying."""
    return frozenset[str]().union(*(saying_words(code).plain for code in CODES))
