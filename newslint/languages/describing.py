"""The words that say where something is, and what a body is: the shape that each language fills."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newslint.languages import load


class DescribingWords(NamedTuple):
    """Every entry is lower case. `places_in` are prepositions before a place, `no_places` capitalised words
    that follow them and are none; `describes` are phrases of a paragraph that tells what a body is."""

    places_in: frozenset[str]
    no_places: frozenset[str]
    describes: tuple[str, ...]


@cache
def describing_words(language: str) -> DescribingWords:
    """The words of a language; of English where it is not one of ours."""
    build: Callable[[], DescribingWords] = load(language, "describing").build
    return build()
