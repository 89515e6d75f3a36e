"""Days that are said to follow each other, or to end what lasts several: "the second, a week later, on 3 July"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.dates import DAY, DateMention, DateRange, date_ranges, dates
from newslint.annotations.figures import as_phrase
from newslint.annotations.language import language
from newslint.annotations.release_date import day_of, release_date
from newslint.annotations.sentences import sentence_at
from newslint.document import Document
from newslint.languages import FALLBACK
from newslint.languages.intervals import interval_words
from newslint.languages.numbers import spelled
from newslint.rule import Problem, Related

_REACH = 240  # code points between a day and the one that follows it
_WORDS = 60  # code points before a date in which "a week later, on" stands
_LARGEST = 31  # days or weeks
_COMMON_YEAR = 2025  # for days without one: not a leap year
_STEM = 5  # letters that the forms of a noun have in common
_ARTICLES = ("a", "an", "una", "un", "une", "eine", "einen", "ein")


def intervals(document: Document) -> Iterator[Problem]:
    """Days a stated time apart that are not, and last or first days that are not those of the range told."""
    words = interval_words(language(document))
    if words is None:
        return
    days = [each for each in dates(document) if each.kind == DAY and each.month and each.day and not each.ambiguous]
    yield from _apart(document, days)
    yield from _ends(document, days)


@cache
def _later(code: str) -> re.Pattern[str]:
    words = interval_words(code)
    assert words is not None
    small = "|".join(sorted((form for form, value in spelled(code).items() if 0 < value <= _LARGEST), key=len)[::-1])
    number = rf"\d{{1,2}}|{'|'.join(_ARTICLES)}|{small}"
    later = words.later.replace("{number}", number)
    return re.compile(rf"(?<!\w)(?:{later}|(?P<next>{words.next_day}))$", re.I)


def _apart(document: Document, days: list[DateMention]) -> Iterator[Problem]:
    code = language(document) or FALLBACK
    for index, later in enumerate(days):
        start = later.passage.start
        match = _later(code).search(document.text, max(0, start - _WORDS), start)
        earlier = _before(document, days[:index], match.start()) if match else None
        if match is None or earlier is None:
            continue
        apart = _days_between(document, earlier, later)
        number = 1 if match["next"] else _number(match["number"], code)
        said = number * (7 if match["week"] else 1)
        slack = 1 if match["week"] and number > 1 else 0
        if apart is not None and abs(apart - said) > slack:
            message = f"“{later.passage}” is {_counted(apart)} after “{earlier.passage}”; check the two dates"
            yield Problem(later.passage, message, (Related(earlier.passage, "the day before"),))


def _before(document: Document, days: list[DateMention], at: int) -> DateMention | None:
    """The day that another is counted from: the last one of its paragraph, if it stands near and is alone in its
    sentence."""
    if not days or at - days[-1].passage.end > _REACH:
        return None
    last = days[-1]
    if document.block_index(last.passage.start) != document.block_index(at):
        return None
    sentence = sentence_at(document, last.passage.start)
    beside = [each for each in days[:-1] if sentence is not None and sentence.start <= each.passage.start]
    return None if beside else last


def _number(text: str, code: str) -> int:
    low = text.lower()
    return int(low) if low.isdigit() else 1 if low in _ARTICLES else spelled(code)[as_phrase(low)]


def _counted(number: int) -> str:
    return f"{number} day" if number == 1 else f"{number} days"


def _days_between(document: Document, one: DateMention, other: DateMention) -> int | None:
    """How many days lie between two days of one year, or of that in which the later one comes next; None if that is
    not plain."""
    released = release_date(document)
    year = one.year or other.year or (released.day.year if released is not None else _COMMON_YEAR)
    first, second = (day_of(each.year or year, each.month or 1, each.day or 1) for each in (one, other))
    if first is None or second is None or (second < first and not (one.year and other.year)):
        return None
    return (second - first).days


@cache
def _end(code: str) -> re.Pattern[str]:
    words = interval_words(code)
    assert words is not None
    return re.compile(words.end, re.I)


def _ends(document: Document, days: list[DateMention]) -> Iterator[Problem]:
    code = language(document) or FALLBACK
    for mention in days:
        match = _end(code).match(document.text, mention.passage.end)
        if match is None:
            continue
        ranges = [each for each in date_ranges(document) if _is_of(document, each, match["thing"])]
        if not ranges or any(mention.passage.overlaps(each.passage) for each in ranges):
            continue
        ends = [each.end if match["last"] else each.start for each in ranges]
        if any((end.month or mention.month, end.day) == (mention.month, mention.day) for end in ends):
            continue
        message = (
            f"“{mention.passage}”, but in line {ends[0].passage.line} it is “{ends[0].passage}”; check the two dates"
        )
        yield Problem(mention.passage, message, (Related(ranges[0].passage, "from the first day to the last"),))


def _is_of(document: Document, told: DateRange, thing: str) -> bool:
    """Whether a range of days stands in a sentence that names a thing."""
    if told.start.kind != DAY or told.end.kind != DAY or not told.end.day or not told.start.day:
        return False
    sentence = sentence_at(document, told.passage.start)
    return sentence is not None and thing.lower()[:_STEM] in sentence.text.lower()
