"""Dates as they stand in a text, before anything is known of the release's own date.

`read(text, words)` gives every date in a text's order: absolute and partial ones ("Tuesday, June 4, 2024",
"4 June", "May 2025", "2024-06-04", "Q3 2025"), relative ones ("last Tuesday", "yesterday", "recently").
"""

from __future__ import annotations

from dataclasses import dataclass, replace

DAY, MONTH, YEAR, QUARTER, FISCAL, WEEKDAY, RELATIVE, VAGUE = (
    "day", "month", "year", "quarter", "fiscal-year", "weekday", "relative", "vague",
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class RawDate:
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
        return replace(
            self,
            start=self.start + by,
            end=self.end + by,
            weekday_start=self.weekday_start + by if weekday else -1,
            weekday_end=self.weekday_end + by if weekday else -1,
        )


def read(text: str, language: str) -> tuple[RawDate, ...]:
    """Every date of a text, in its order; no two overlap."""
    from newslint.annotations.date_grammar.absolute import numeric_dates, worded_dates
    from newslint.annotations.date_grammar.relative import relative_dates
    from newslint.annotations.date_grammar.tokens import Tokens
    from newslint.languages.dates import date_words

    words = date_words(language)
    tokens = Tokens(text)
    found = [*numeric_dates(text, words), *worded_dates(tokens, words), *relative_dates(tokens, words)]
    found.sort(key=lambda raw: (raw.start, -raw.end))
    kept: list[RawDate] = []
    for raw in found:
        if not kept or raw.start >= kept[-1].end:
            kept.append(raw)
    return tuple(kept)
