"""The words about dates: the shape that each language fills, and all of them together."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newslint.languages import CODES, load


def numbered(text: str, first: int = 1) -> dict[str, int]:
    """A table of words, one line a number, counted from `first`."""
    lines = [line.split() for line in text.strip().splitlines()]
    return {word: number for number, line in enumerate(lines, first) for word in line}


def words(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())


def phrases(text: str) -> frozenset[tuple[str, ...]]:
    """The phrases of a table, one a line, each as its words."""
    return frozenset(tuple(line.split()) for line in text.splitlines() if line.strip())


class DateWords(NamedTuple):
    """What a language says of dates. Every entry is lower case, abbreviations without their stop."""

    months: dict[str, int]  # January is 1
    weekdays: dict[str, int]  # Monday is 0
    short_weekdays: dict[str, int]  # only beside a date: "Sat., Oct. 18"
    capital: frozenset[str]  # months and weekdays that are other words too when in lower case: may, march
    joints: frozenset[str]  # between the parts of a date: of, the; de, del
    leads: frozenset[str]  # between a weekday and its day: the; día; den
    ordinals: frozenset[str]  # after a day's number: st, nd, er, º
    opens: frozenset[str]  # that open a range: from, between
    until: frozenset[str]  # between the two ends of a range: to, until, through
    both: frozenset[str]  # between two days that are both meant: and
    year_leads: frozenset[str]  # before a year alone: in, since, by
    last: frozenset[str]  # before or after a weekday or unit: last, past
    next: frozenset[str]
    this: frozenset[str]
    units: dict[str, str]  # week, month, quarter, year, weekend to their English names
    days: dict[str, int]  # today 0, yesterday -1, tomorrow 1
    vague_past: frozenset[tuple[str, ...]]  # recently, a few days ago
    vague_future: frozenset[tuple[str, ...]]  # soon, in the coming weeks
    ago: frozenset[str]
    first: dict[str, int]  # ordinal words of quarters: first 1
    quarter: frozenset[str]
    quarter_letters: frozenset[str]  # Q, T
    fiscal: frozenset[tuple[str, ...]]  # fiscal year, ejercicio
    earlier: frozenset[str] = frozenset()  # earlier this week
    day_first: bool = True  # how a slashed date is read


@cache
def date_words(language: str) -> DateWords:
    """The words of a language; of all four together where it is none of ours."""
    if language in CODES:
        build: Callable[[], DateWords] = load(language, "dates").build
        return build()
    every = [date_words(code) for code in CODES]
    merged: dict[str, object] = {}
    for name in DateWords._fields:
        values = [getattr(each, name) for each in every]
        if isinstance(values[0], dict):
            merged[name] = {key: value for table in reversed(values) for key, value in table.items()}
        elif isinstance(values[0], frozenset):
            merged[name] = frozenset().union(*values)
        else:
            merged[name] = True
    small = {month for each in every if not each.capital for month in each.months}
    merged["capital"] = frozenset().union(*(each.capital for each in every)) - small
    return DateWords(**merged)  # type: ignore[arg-type]
