"""The dates of a release: every one with its parts, and the day it means by the release's own date."""

from __future__ import annotations

from bisect import bisect_left
from datetime import date
from itertools import pairwise
from typing import NamedTuple

from newslint.annotations.date_grammar import DAY, FISCAL, MONTH, QUARTER, RELATIVE, VAGUE, WEEKDAY, YEAR, RawDate, read
from newslint.annotations.release_date import ReleaseDate, day_of, nearest_year, release_date
from newslint.document import Document, Passage, annotation
from newslint.languages.dates import DateWords, date_words

__all__ = [
    "DAY", "FISCAL", "MONTH", "QUARTER", "RELATIVE", "VAGUE", "WEEKDAY", "YEAR",
    "DateMention", "DateRange", "ReleaseDate", "date_ranges", "dates", "release_date",
]  # fmt: skip


class DateMention(NamedTuple):
    """A date in the text.

    `kind` is day, month, year, quarter, fiscal-year, weekday, relative or vague. `year`, `month`, `day` and
    `quarter` are as written (a range's first day takes what the text says of its last), None where it is silent;
    they may be impossible (31 June). `weekday` is the weekday's passage, `weekday_number` counts from Monday (0).
    `shift` is -1 (last, yesterday), 0 (this, today), 1 (next); `unit` what a relative one counts in.
    `resolved` is the day meant, the year taken from the release's own date if the text gives none (`guessed`);
    None if the day can't be or is not settled. `ambiguous`: 3/5/2025, which may be read both ways.
    """

    passage: Passage
    kind: str
    year: int | None = None
    month: int | None = None
    day: int | None = None
    quarter: int | None = None
    weekday: Passage | None = None
    weekday_number: int | None = None
    shift: int | None = None
    unit: str = ""
    resolved: date | None = None
    guessed: bool = False
    ambiguous: bool = False
    style: str = "words"
    year_text: str = ""

    @property
    def normal(self) -> str:
        """The same date in any language: 2025-05-03, --05-03, 2025-05, 2025-Q3, FY2024, 2024, or words of time."""
        year = f"{self.year:04}" if self.year else "-"
        if self.kind == DAY:
            return f"{year}-{self.month:02}-{self.day:02}"
        if self.kind == MONTH:
            return f"{year}-{self.month:02}"
        if self.kind == QUARTER:
            return f"{year}-Q{self.quarter}"
        if self.kind == FISCAL:
            return f"FY{year}"
        if self.kind == YEAR:
            return year
        if self.kind == WEEKDAY:
            return f"weekday {self.weekday_number} {self.shift or 0:+d}"
        return f"{self.unit or self.kind} {self.shift or 0:+d}"

    @property
    def possible(self) -> bool:
        """Whether a calendar has this day; True where year, month or day are left open."""
        if self.kind != DAY or self.month is None or self.day is None:
            return True
        return day_of(self.year or 2024, self.month, self.day) is not None

    def first_day(self) -> date | None:
        """The first day it covers, None if its year is not written or settled."""
        if self.resolved is not None:
            return self.resolved
        if self.year is None or not 1 <= self.year <= 9999:
            return None
        if self.kind == QUARTER and self.quarter:
            return date(self.year, 3 * self.quarter - 2, 1)
        if self.kind in (MONTH, YEAR):
            return day_of(self.year, self.month or 1, 1)
        return None

    def last_day(self) -> date | None:
        """The last day it covers, None if its year is not written or settled."""
        if self.resolved is not None:
            return self.resolved
        first = self.first_day()
        if first is None:
            return None
        if self.kind == YEAR:
            return date(first.year, 12, 31)
        month = first.month + (2 if self.kind == QUARTER else 0)
        return next(day for last in (31, 30, 29, 28) if (day := day_of(first.year, month, last)) is not None)


class DateRange(NamedTuple):
    """Two dates that the text joins: "from 15 to 23 August", "30 May – 15 June".

    `opened`: a word such as "from" stands before it.
    """

    start: DateMention
    end: DateMention
    passage: Passage
    opened: bool


_DASHES = frozenset(("–", "—", "-", "--", "‑"))
_BETWEEN = frozenset(("between", "entre", "zwischen"))
_ARTICLES = frozenset(("the", "le", "el", "dem", "den", "zum", "au"))


@annotation
def dates(document: Document) -> tuple[DateMention, ...]:
    """Every date of the text, in order. A date in the dateline is one of them."""
    from newslint.annotations.language import language

    raws = read(document.text, language(document))
    anchor = release_date(document)
    found: list[DateMention] = []
    for at, raw in enumerate(raws):
        following = raws[at + 1] if at + 1 < len(raws) else None
        found.append(_mention(document, raw, _year_from(document, raw, following), anchor))
    return tuple(found)


def _year_from(document: Document, raw: RawDate, following: RawDate | None) -> int | None:
    """The year of a date, which the end of its range may give: "from 28 December to 5 January 2026"."""
    if raw.year is not None or following is None or following.year is None:
        return raw.year
    if raw.month is None or following.month is None or raw.year_text or following.start - raw.end > 12:
        return None
    if not _joined(document, raw.end, following.start, _words(document)):
        return None
    return following.year - 1 if raw.month > following.month else following.year


def _mention(document: Document, raw: RawDate, year: int | None, anchor: ReleaseDate | None) -> DateMention:
    resolved, guessed = None, False
    if raw.kind == DAY and raw.month and raw.day and not raw.ambiguous:
        if year is not None:
            resolved = day_of(year, raw.month, raw.day)
        elif anchor is not None and not raw.year_text:
            near = nearest_year(anchor.day, raw.month, raw.day)
            resolved, guessed = (day_of(near, raw.month, raw.day), True) if near else (None, False)
    elif raw.kind == RELATIVE and raw.unit == "day" and anchor is not None and raw.shift is not None:
        resolved = date.fromordinal(anchor.day.toordinal() + raw.shift)
        guessed = True
    weekday = document.passage(raw.weekday_start, raw.weekday_end) if raw.weekday_start >= 0 else None
    return DateMention(
        document.passage(raw.start, raw.end),
        raw.kind,
        year,
        raw.month,
        raw.day,
        raw.quarter,
        weekday,
        raw.weekday,
        raw.shift,
        raw.unit,
        resolved,
        guessed,
        raw.ambiguous,
        raw.style,
        raw.year_text,
    )


def _words(document: Document) -> DateWords:
    from newslint.annotations.language import language

    return date_words(language(document))


def _joined(document: Document, start: int, end: int, words: DateWords, between: bool = False) -> bool:
    """Whether only a dash or a word such as "to" stands between two places; "and" where "between" opens them."""
    gap = document.text[start:end]
    if "\n" in gap:
        return False
    parts = gap.replace("’", "'").lower().replace(",", " ").split()
    if len(parts) == 1 and parts[0] in _DASHES:
        return True
    rest = [part for part in parts if part not in words.leads and part not in _ARTICLES]
    if not rest:
        return bool(parts) and parts[0] in words.until
    if between and len(rest) == 1 and rest[0] in words.both:
        return True
    return len(rest) == 1 and (rest[0] in words.until or rest[0] == "jusqu'au")


@annotation
def date_ranges(document: Document) -> tuple[DateRange, ...]:
    """Every range of two days or months that the text joins with a dash or a word."""
    words = _words(document)
    found: list[DateRange] = []
    mentions = dates(document)
    for first, second in pairwise(mentions):
        if first.kind not in (DAY, MONTH, YEAR, WEEKDAY) or second.kind not in (DAY, MONTH, YEAR, WEEKDAY):
            continue
        gap = second.passage.start - first.passage.end
        before = document.text[max(0, first.passage.start - 12) : first.passage.start].lower().split()
        before = [word for word in before if word not in words.leads and word not in _ARTICLES]
        opened = bool(before) and before[-1] in words.opens
        between = bool(before) and before[-1] in _BETWEEN
        if gap > 20 or not _joined(document, first.passage.end, second.passage.start, words, between):
            continue
        passage = document.passage(first.passage.start, second.passage.end)
        found.append(DateRange(first, second, passage, opened))
    return tuple(found)


@annotation
def _date_starts(document: Document) -> list[int]:
    return [mention.passage.start for mention in dates(document)]


def dates_within(document: Document, start: int, end: int) -> tuple[DateMention, ...]:
    """The dates that begin in a stretch of a document (code points, half open), in order."""
    starts = _date_starts(document)
    return dates(document)[bisect_left(starts, start) : bisect_left(starts, end)]
