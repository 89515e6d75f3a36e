"""The words around a vague time that tell whether it is the main event's: the shape that each language fills."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newslint.languages import CODES, load


class VagueWords(NamedTuple):
    """Every entry is lower case.

    `determiners` make what follows part of a noun ("a recently opened park"); `more` make a comparison
    ("most recently"); `owned` follow a time that owns a noun ("last month's"); `relatives` open a clause
    that is not the main one; `perfect` tells of what has been so for long. `participles` are endings of
    participles that describe a noun unless one of the `auxiliaries` stands before.
    """

    determiners: frozenset[str]
    more: frozenset[str]
    owned: frozenset[str]
    relatives: frozenset[str]
    perfect: frozenset[str]
    background: frozenset[str] = frozenset()  # of the pluperfect: what had been before
    comma_relatives: frozenset[str] = frozenset()  # relatives only behind a comma: , die das Hochwasser …
    participles: tuple[str, ...] = ()
    auxiliaries: frozenset[str] = frozenset()


@cache
def vague_words(language: str) -> VagueWords | None:
    """The words of a language, None for one that is none of ours."""
    if language not in CODES:
        return None
    build: Callable[[], VagueWords] = load(language, "vagueness").build
    return build()
