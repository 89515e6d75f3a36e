"""Dates as they stand in a text, before anything is known of the release's own date.

`read(text, words)` gives every date in a text's order: absolute and partial ones ("Tuesday, June 4, 2024",
"4 June", "May 2025", "2024-06-04", "Q3 2025"), relative ones ("last Tuesday", "yesterday", "recently").
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable
from typing import NamedTuple

DAY, MONTH, YEAR, QUARTER, FISCAL, WEEKDAY, RELATIVE, VAGUE = (
    "day", "month", "year", "quarter", "fiscal-year", "weekday", "relative", "vague",
)  # fmt: skip


class RawDate(NamedTuple):
    """A date as written. Numbers are None where the text is silent; they may be impossible (31 June).

    `start` and `end` are code points of the text read, the weekday included. `weekday` counts from
    Monday (0). `shift` is a relative date's direction: -1 past, 0 present, 1 future; `unit` what it counts in.
    `style` is how it is written: words, iso or slashed. `order` of a slashed one that may be read both
    ways is "ambiguous": `day` and `month` are then as the language has them.
    """

    kind: str
    start: int
    end: int
    year: int | None = None
    month: int | None = None
    day: int | None = None
    weekday: int | None = None
    weekday_start: int = -1
    weekday_end: int = -1
    shift: int | None = None
    unit: str = ""
    style: str = "words"
    ambiguous: bool = False
    quarter: int | None = None
    year_text: str = ""

    def moved(self, by: int) -> RawDate:
        """The same, its places counted from a text that starts `by` code points earlier."""
        weekday = self.weekday_start >= 0
        return self._replace(
            start=self.start + by,
            end=self.end + by,
            weekday_start=self.weekday_start + by if weekday else -1,
            weekday_end=self.weekday_end + by if weekday else -1,
        )


def read(text: str, language: str) -> tuple[RawDate, ...]:
    """Every date of a text, in its order; no two overlap."""
    from newslint.annotations.date_grammar.absolute import numeric_dates, worded_dates
    from newslint.annotations.date_grammar.periods import periods
    from newslint.annotations.date_grammar.relative import relative_dates
    from newslint.annotations.date_grammar.tokens import Tokens
    from newslint.languages.dates import date_words

    words = date_words(language)
    tokens = Tokens(text)
    found = _apart([*numeric_dates(tokens, words), *worded_dates(tokens, words)])
    periods_found = _outside(periods(tokens, words), found)
    found = _apart([*found, *periods_found])
    return tuple(_apart([*found, *_outside(relative_dates(tokens, words), found)]))


def _apart(found: list[RawDate]) -> list[RawDate]:
    """The dates in order; of two that overlap, the one that starts first."""
    kept: list[RawDate] = []
    for raw in sorted(found, key=lambda raw: (raw.start, -raw.end)):
        if not kept or raw.start >= kept[-1].end:
            kept.append(raw)
    return kept


def _outside(more: Iterable[RawDate], found: list[RawDate]) -> list[RawDate]:
    """Those that touch none of the dates already found, which say more."""
    starts = [raw.start for raw in found]
    kept = []
    for raw in more:
        after = bisect_left(starts, raw.start)
        if (after and found[after - 1].end > raw.start) or (after < len(found) and found[after].start < raw.end):
            continue
        kept.append(raw)
    return kept
