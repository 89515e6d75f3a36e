"""How a language says an age beside a birth year, and an anniversary beside the year it counts from."""

from __future__ import annotations

from typing import NamedTuple

from newslint.languages import load


class MeasureWords(NamedTuple):
    """`ages` are patterns with the groups age and born, and perhaps then (the age in that year). `founded` are
    phrases before a year, `anniversary` words behind an ordinal, `ordinal` the pattern of its ending; `shifts` say
    that the anniversary was last year (-1) or will be next year (1)."""

    ages: tuple[str, ...]
    founded: frozenset[str]
    anniversary: frozenset[str]
    ordinal: str
    shifts: dict[str, int]
    this_year: frozenset[str]
    turning: str  # a pattern with the group turned: how many years of age somebody or something reaches
    founded_behind: frozenset[str] = frozenset()  # participles behind the year, in German


def measure_words(language: str) -> MeasureWords:
    return load(language, "measures").WORDS  # type: ignore[no-any-return]
