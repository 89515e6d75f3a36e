"""Dates that can't be: a weekday that isn't the day's, a day no calendar has, a range upside down."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from newslint.annotations.date_grammar.names import day_name, month_name
from newslint.annotations.dates import (
    DAY,
    MONTH,
    DateMention,
    DateRange,
    date_ranges,
    dates,
    dates_within,
    release_date,
)
from newslint.annotations.language import language
from newslint.annotations.parts import dateline
from newslint.annotations.release_date import day_of, nearest_year
from newslint.annotations.sentences import sentence_at
from newslint.document import Document, annotation
from newslint.languages import FALLBACK
from newslint.languages.measures import measure_words
from newslint.rule import Problem, Related

FIRST_YEAR = 1800  # before it, calendars differ from country to country
FAR = 150  # days from the release's own date beyond which a day without a year may be another year's
LAST_YEAR = 2150
_LATE, _EARLY = 24, 8  # days of a month that a range may leave for the next one's
_DAYS_OPEN = frozenset(("del", "du", "vom"))  # which open a range of days and of little else
_BEHIND_A_DATE = frozenset(
    {"at", "from", "in", "to", "and", "or", "for", "with", "as", "by", "when", "is", "was", "will"}
)
_SCORE = 12  # points of a game or a vote: "won 3-1 April 5"
_DASHES = frozenset("–—-‑")
_DAY_BEHIND = re.compile(r"[ \u00a0]\d{1,2}(?!\d)")


def weekday_mismatch(document: Document) -> Iterator[Problem]:
    """A weekday that is not that of its date. Without a year, the release's own date must settle it."""
    for mention in dates(document):
        if mention.weekday is None or mention.weekday_number is None or mention.kind != DAY:
            continue
        if mention.ambiguous or not mention.month or not mention.day or not mention.possible:
            continue
        year = mention.year
        problem = _without_year(document, mention) if year is None else _with_year(mention, year)
        if problem is not None:
            yield problem


def _with_year(mention: DateMention, year: int) -> Problem | None:
    if year < FIRST_YEAR or mention.month is None or mention.day is None:
        return None
    day = day_of(year, mention.month, mention.day)
    if day is None or day.weekday() == mention.weekday_number:
        return None
    return Problem(
        mention.passage, f"{_spoken(day)} is a {day_name(day)}, not a {_said(mention)}; check weekday and date"
    )


def _without_year(document: Document, mention: DateMention) -> Problem | None:
    """The weekday of a day whose year the dateline gives, unless another year in the paragraph would make it right."""
    anchor = release_date(document)
    if anchor is None or mention.month is None or mention.day is None or mention.year_text:
        return None
    written = _written_years(document).get((mention.month, mention.day), set())
    if len(written) == 1 and abs(next(iter(written)) - anchor.day.year) <= 1:
        return _with_year(mention, next(iter(written)))
    year = nearest_year(anchor.day, mention.month, mention.day)
    day = day_of(year, mention.month, mention.day) if year else None
    if day is None or day.weekday() == mention.weekday_number:
        return None
    if abs((day - anchor.day).days) > FAR:
        return None
    for other in _other_years(document, mention):
        if (near := day_of(other, mention.month, mention.day)) and near.weekday() == mention.weekday_number:
            return None
    related = (Related(anchor.passage, f"the release is dated {_spoken(anchor.day)}"),) if anchor.passage else ()
    message = f"“{mention.passage}” is a {day_name(day)} in {day.year}; check weekday and date"
    return Problem(mention.passage, message, related)


def _other_years(document: Document, mention: DateMention) -> set[int]:
    """The years that the sentence of a date and the one before it in its paragraph speak of; but not those in which
    something was founded, nor the dateline's own."""
    sentence = sentence_at(document, mention.passage.start)
    if sentence is None:
        return set()
    block = document.paragraphs[document.block_index(sentence.start)]
    before = sentence_at(document, sentence.start - 2) if sentence.start - 2 >= block.start else None
    line = dateline(document)
    founded = tuple(measure_words(language(document) or FALLBACK).founded)
    years: set[int] = set()
    for each in dates_within(document, (before or sentence).start, sentence.end):
        if not each.year or (line is not None and line.passage.overlaps(each.passage)):
            continue
        ahead = document.text[max(0, each.passage.start - 24) : each.passage.start].lower().rstrip()
        if not ahead.endswith(founded):
            years.add(each.year)
    return years


@annotation
def _written_years(document: Document) -> dict[tuple[int, int], set[int]]:
    """By month and day, the years with which the text writes that day."""
    found: dict[tuple[int, int], set[int]] = {}
    for each in dates(document):
        if each.year and each.month and each.day and each.kind == DAY:
            found.setdefault((each.month, each.day), set()).add(each.year)
    return found


def _said(mention: DateMention) -> str:
    return day_name(mention.weekday_number or 0)


def _spoken(day: date) -> str:
    return f"{day.day} {month_name(day.month)} {day.year}"


def impossible_date(document: Document) -> Iterator[Problem]:
    """A day that no calendar has, a month above 12, a year with a digit too many."""
    anchor = release_date(document)
    for mention in dates(document):
        if mention.kind == DAY and mention.month and mention.day and not _counts(document, mention):
            message = _impossible(mention, anchor.day if anchor else None)
        else:
            message = None
        mistyped = len(mention.year_text) > 4 and _mistyped_year(mention.year_text)
        if message is None and mistyped and mention.passage.is_verbatim:  # else a footnote's number: 2024<sup>3</sup>
            message = f"“{mention.year_text}” is no year; check it"
        if message is not None:
            yield Problem(mention.passage, message)


def _counts(document: Document, mention: DateMention) -> bool:
    """Whether the number behind a month may count something: "in June 31 companies"."""
    if mention.year is not None or mention.possible or not mention.passage.text[-1:].isdigit():
        return False
    before = document.text[max(0, mention.passage.start - 6) : mention.passage.start].lower().split()
    after = document.text[mention.passage.end : mention.passage.end + 20].split()
    counted = bool(after) and after[0][0].islower() and after[0].strip(",.;") not in _BEHIND_A_DATE
    return mention.passage.text[0].isalpha() and (before[-1:] == ["in"] or counted)


def _impossible(mention: DateMention, anchor: date | None) -> str | None:
    month, day, year = mention.month or 0, mention.day or 0, mention.year
    if month > 12:
        return f"there is no month {month}: “{mention.passage}”; check the date"
    if year is not None and year > LAST_YEAR:
        return f"{year} lies far off; check the year"
    if day_of(2024, month, day) is None:
        return f"{month_name(month)} has no day {day}; check the date"
    if (month, day) != (2, 29):
        return None
    if year is not None and day_of(year, 2, 29) is None:
        return f"{year} is no leap year: February has 28 days; check the date"
    if year is None and anchor and not _has_leap_day_near(anchor):
        return f"there is no 29 February within a year of {_spoken(anchor)}; check the date"
    return None


def _has_leap_day_near(anchor: date) -> bool:
    days = (day_of(anchor.year + add, 2, 29) for add in (-1, 0, 1))
    return any(day is not None and abs((day - anchor).days) <= 366 for day in days)


def _mistyped_year(digits: str) -> bool:
    """Whether five digits are a year with one too many: 20225, not 20,000."""
    if len(digits) != 5 or digits.endswith("000"):
        return False
    return any(1950 <= int(digits[:at] + digits[at + 1 :]) <= 2060 for at in range(5)) and digits[:2] in ("19", "20")


def date_order(document: Document) -> Iterator[Problem]:
    """A range that ends before it starts, an event to come that is over, one that is over and still to come."""
    from newslint.checks.date_tenses import tense_problems, today_problems
    from newslint.checks.event_order import deadline_after_event, end_before_start
    from newslint.checks.intervals import intervals
    from newslint.checks.openings import openings

    yield from _ranges(document)
    yield from end_before_start(document)
    yield from deadline_after_event(document)
    yield from openings(document)
    yield from intervals(document)
    yield from tense_problems(document)
    yield from today_problems(document)


def _ranges(document: Document) -> Iterator[Problem]:
    """Ranges of two full dates, and of two days of one month where it is plain that they are days."""
    for each in date_ranges(document):
        first, second = each.start, each.end
        if _shares_a_month_backwards(document, each):
            yield Problem(each.passage, f"“{each.passage}” ends before it begins; check the two days")
            continue
        if first.kind not in (DAY, MONTH) or second.kind not in (DAY, MONTH) or not first.month or not second.month:
            continue
        if not _names_month(first) or not _names_month(second) or first.ambiguous or second.ambiguous:
            continue
        if first.year is None and second.year is None:
            reversed_ = first.month == second.month and (first.day or 0) > (second.day or 0) > 0
        else:
            start, end = first.first_day(), second.last_day()
            reversed_ = start is not None and end is not None and end < start and not (first.guessed or second.guessed)
        if reversed_:
            yield Problem(each.passage, f"“{second.passage}” lies before “{first.passage}”; check the two dates")


def _shares_a_month_backwards(document: Document, each: DateRange) -> bool:
    """«from 20 to 18 November 2026», «del 9 al 3 de octubre», not «fell from 9 to 5 December» nor «28 to 3 October»,
    which leaves out a month."""
    first, second = each.start, each.end
    if (
        first.kind != DAY
        or second.kind != DAY
        or first.month != second.month
        or (_names_month(first) and _names_month(second))
    ):
        return False
    start, end = first.day or 0, second.day or 0
    if not 0 < end < start or (start >= _LATE and end <= _EARLY):
        return False
    opener = document.text[max(0, each.passage.start - 6) : each.passage.start].lower().rsplit(None, 1)[-1:]
    opened = bool(opener) and (opener[0] in _DAYS_OPEN or (each.opened and second.year is not None))
    return opened or _is_a_span_of_days(document, each)


def _is_a_span_of_days(document: Document, each: DateRange) -> bool:
    """«17.–10. Juli», "November 11-10", and what begins a block, «13 au 11 août», but not the score of a game."""
    first, second = each.start, each.end
    text = document.text
    block = document.paragraphs[document.block_index(each.passage.start)]
    begins = each.passage.start == block.start or text[max(0, each.passage.start - 2) : each.passage.start] == ": "
    joint = text[first.passage.end : second.passage.start]
    if joint.strip(" \u00a0.") not in _DASHES:
        return begins
    bare = first.passage.text.isdigit() and "." not in joint
    score = bare and joint == "-" and max(first.day or 0, second.day or 0) <= _SCORE and second.year is None
    return not score and not _DAY_BEHIND.match(text, each.passage.end)


def _names_month(mention: DateMention) -> bool:
    return mention.style != "words" or any(char.isalpha() for char in mention.passage.text)
