"""Lengths of time against their dates: "ten days, from 2 to 30 May", "the three-day fair, 4 to 9 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.changes import Sentence
from newslint.annotations.dates import DateMention, DateRange, dates_within
from newslint.annotations.figures import ABOUT, MEASURE, OVER
from newslint.annotations.language import language
from newslint.annotations.release_date import day_of, release_date
from newslint.annotations.sentences import sentence_at
from newslint.document import Document
from newslint.languages.numbers import spelled
from newslint.rule import Problem, Related

_DAYS = {"day": 1, "week": 7, "month": 30, "year": 365}
_YEARS = re.compile(
    r"(?: to [a-z]+| [a-z]+ed)?,? \(?(?:from|between|de|desde|entre|von|zwischen) (1[5-9]\d\d|20\d\d) "
    r"(?:to|until|and|a|hasta|y|à|et|bis|und) (1[5-9]\d\d|20\d\d)\b(?![-/–])"
)
_LONG = {
    "en": r"(?<![\w-])(?P<n>[^\W\d_]+|\d{1,2})-(?P<u>day|week|month|year)(?:-long)?(?= (?!old))",
    "es": r"(?<!\w)de (?P<n>[^\W\d_]+|\d{1,2}) (?P<u>días|semanas|meses|años)(?!\w)",
    "fr": r"(?<!\w)de (?P<n>[^\W\d_]+|\d{1,2}) (?P<u>jours|semaines|mois|ans)(?!\w)",
    "de": r"(?<![\w-])(?P<n>[^\W\d_]{3,6}|\d{1,2}-?)(?P<u>tägig|wöchig|monatig|jährig)e[rnms]?(?!\w)",
}  # an event's length as an attribute of it
_UNITS = {
    "d": "day",
    "j": "day",
    "t": "day",
    "w": "week",
    "s": "week",
    "m": "month",
    "y": "year",
    "a": "year",
}  # by the first letter of its name; «jährig» is told apart
_RUNS = {
    "en": "runs|run|takes? place|is held|will be held|will run|will take place|lasts|was held|took place|ran",
    "es": "se celebrará|se celebra|se celebró|tendrá lugar|tiene lugar|tuvo lugar|durará|será|se desarrollará",
    "fr": "se tiendra|se tient|s’est tenu|aura lieu|a lieu|a eu lieu|se déroulera|se déroule|s'est tenu|durera",
    "de": "findet|läuft|dauert|fand|lief|geht|steigt",
}
_FEW = 20  # ranges of a text that tells of one event
_NEAR = 24  # code points between a term and the date that ends it
_GRACE = 7  # days by which a term may begin before or behind the release
_BETWEEN = 60  # code points between the attribute and the dates


def lengths(document: Document, sentence: Sentence, ranges: tuple[DateRange, ...]) -> Iterator[Problem]:
    """A length of time that the dates right behind it deny, or those of the sentence before."""
    yield from _during(document, sentence, ranges)
    yield from _until(document, sentence)
    yield from _durations(document, sentence, ranges)
    yield from _years(document, sentence)


@cache
def _long(code: str) -> re.Pattern[str]:
    return re.compile(_LONG[code], re.I)


@cache
def _running(code: str) -> re.Pattern[str]:
    """What may stand between an event's length and its dates: its name, a verb of taking place, "from"."""
    word = r"[^\W\d_][\w’'-]*"
    return re.compile(rf"(?: {word}){{0,5}}? (?:{_RUNS[code]})(?: {word}){{0,4}}? (?:from|del|du|vom|von) ", re.I)


def attributes(document: Document, ranges: tuple[DateRange, ...]) -> Iterator[Problem]:
    """«The three-day fair runs from 4 to 9 May»."""
    code = language(document)
    for span in ranges if code in _LONG else ():
        sentence = sentence_at(document, span.passage.start)
        low = max(sentence.start if sentence else 0, span.passage.start - _BETWEEN - 20)
        for match in _long(code).finditer(document.text, low, span.passage.start):
            number, unit = _number(match["n"].rstrip("-"), code), _unit(match["u"])
            gap = document.text[match.end() : span.passage.start]
            if number is None or not 1 < number <= 31 or len(gap) > _BETWEEN or not _running(code).fullmatch(gap):
                continue
            length = _length(span)
            if length and not _is_as_long(number, unit, length):
                where = document.passage(match.start(), span.passage.end)
                yield Problem(where, f"“{match[0]}”, but {span.passage.text} is {_shown(length, unit)}")


def _number(text: str, code: str) -> int | None:
    return int(text) if text.isdigit() else spelled(code).get(text.lower())


def _unit(name: str) -> str:
    return "year" if name.lower() == "jährig" else _UNITS[name[0].lower()]


def _durations(document: Document, sentence: Sentence, ranges: tuple[DateRange, ...]) -> Iterator[Problem]:
    """«ten days, from 2 to 30 May»."""
    text = document.text
    for figure in sentence.figures:
        if figure.kind != MEASURE or figure.unit not in _DAYS or figure.hedge == ABOUT:
            continue
        for span in ranges:
            gap = text[figure.passage.end : span.passage.start]
            inside = span.passage.start - figure.passage.end >= 0 and span.passage.end <= sentence.passage.end
            near = 0 <= span.passage.start - figure.passage.end <= 12 and span.passage.end <= sentence.passage.end
            if "," not in gap and "(" not in gap and not gap.strip():
                continue
            if not (near and gap.strip(" ,–—(") in _FROM) and not (inside and _OF_WORK.fullmatch(gap)):
                continue
            length = _length(span)
            if length and figure.hedge == OVER and length[1] >= figure.value * _DAYS[figure.unit]:
                continue  # «over ten days» may be more than ten, and may be in the course of ten
            if length and not _is_as_long(float(figure.value), figure.unit, length):
                where = document.passage(figure.passage.start, span.passage.end)
                message = f"“{figure.passage.text}”, but {span.passage.text} is {_shown(length, figure.unit)}"
                yield Problem(where, message)


_FROM = ("", "from", "del", "de", "du", "vom", "von", "desde el")
_OF_WORK = re.compile(r" (?:of|de|d[’'])? ?[^\W\d_]+,? \(?(?:from|de|du|del|vom|von|desde) ?", re.I)  # "of work, from"
_DURING = {
    "en": "for|over|during|on each of the|all",
    "es": "durante|a lo largo de|en",
    "fr": "pendant|durant|sur",
    "de": "an|über|während",
}
_UNTIL = re.compile(r",? \(?(?:until|till|up to|hasta el|jusqu[’']au|bis zum|bis)[ \u00a0]?$", re.I)
_NEXT = 120  # code points between two dates and the sentence that says how long it lasts


def _during(document: Document, sentence: Sentence, ranges: tuple[DateRange, ...]) -> Iterator[Problem]:
    """«from 6 to 8 June. Over four days visitors can …»: in the sentence behind the text's only dates of the kind."""
    if len(ranges) > _FEW:
        return
    days = [span for span in ranges if span.start.kind == span.end.kind == "day"]
    code = language(document)
    if len(days) != 1 or code not in _DURING or not 0 <= sentence.passage.start - days[0].passage.end <= _NEXT:
        return
    figure = sentence.figures[0]
    opening = document.text[sentence.passage.start : figure.passage.start].strip().lower()
    if figure.kind != MEASURE or figure.unit != "day" or not re.fullmatch(_DURING[code], opening):
        return
    length = _length(days[0])
    if length and not _is_as_long(float(figure.value), "day", length):
        message = f"“{figure.passage.text}”, but {days[0].passage.text} is {_shown(length, 'day')}"
        yield Problem(figure.passage, message, (Related(days[0].passage, "the dates"),))


def _until(document: Document, sentence: Sentence) -> Iterator[Problem]:
    """«have three months, until 3 December, to answer»: from the day of the release."""
    released = release_date(document)
    if released is None:
        return
    for figure in sentence.figures:
        if figure.kind != MEASURE or figure.unit not in _DAYS or figure.hedge:
            continue
        for mention in dates_within(
            document, figure.passage.end, min(figure.passage.end + _NEAR, sentence.passage.end)
        ):
            gap = document.text[figure.passage.end : mention.passage.start]
            if not _UNTIL.fullmatch(gap):
                continue
            if mention.kind != "day" or mention.resolved is None or mention.resolved <= released.day:
                continue
            left = (mention.resolved - released.day).days
            if not _is_as_long(float(figure.value), figure.unit, (left - _GRACE, left + _GRACE)):
                where = document.passage(figure.passage.start, mention.passage.end)
                message = f"“{figure.passage.text}”, but from the release to then are {left} days"
                yield Problem(where, message)


def _years(document: Document, sentence: Sentence) -> Iterator[Problem]:
    """«15 years, from 2010 to 2018»: years alone, the last counted in or not."""
    for figure in sentence.figures:
        if figure.unit != "year" or figure.hedge or figure.kind != MEASURE:
            continue
        match = _YEARS.match(document.text, figure.passage.end, sentence.passage.end)
        if not match:
            continue
        true = int(match[2]) - int(match[1])
        if true > 0 and not true - 1 <= figure.value <= true + 1:
            where = document.passage(figure.passage.start, match.end(2))
            yield Problem(where, f"“{figure.passage.text}”, but {match[1]} to {match[2]} are {true} years")


def _length(span: DateRange) -> tuple[int, int] | None:
    """How many days lie between two dates, the last counted in; the least and the most."""
    start, end = span.start, span.end
    if start.kind == end.kind == "day" and start.resolved and end.resolved and end.resolved > start.resolved:
        days = (end.resolved - start.resolved).days
        return days, days + 1
    if start.kind == end.kind == "day" and start.year is end.year is None:
        return _length_in_a_year(start, end)
    if start.kind == end.kind == "month" and start.month and end.month:
        years = (end.year or 0) - (start.year or end.year or 0)
        months = end.month - start.month + 12 * years
        return (30 * months, 31 * (months + 1)) if 0 < months < 60 else None
    return None


def _length_in_a_year(start: DateMention, end: DateMention) -> tuple[int, int] | None:
    """The days between two days of one year that isn't named, a leap year's perhaps."""
    lengths = []
    for year in (2023, 2024):
        first, last = (day_of(year, each.month or 0, each.day or 0) for each in (start, end))
        if first is None or last is None or last <= first:
            return None
        lengths.append((last - first).days)
    return min(lengths), max(lengths) + 1


def _is_as_long(number: float, unit: str, length: tuple[int, int]) -> bool:
    days = _DAYS[unit]
    slack = {"day": 0, "week": 4, "month": 20, "year": 200}[unit]
    return number * days - slack <= length[1] and length[0] <= number * days * 1.02 + slack


def _shown(length: tuple[int, int], unit: str) -> str:
    days = length[1]
    if unit == "day":
        return f"{days} days"
    number = days / _DAYS[unit]
    shown = round(number)
    return f"about {shown} {unit}{'' if shown == 1 else 's'}"


__all__ = ["attributes", "lengths"]
