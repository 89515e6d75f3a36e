"""Ranges upside down: opening hours that close before they open, a first value above the last."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document, Passage
from newslint.rule import Problem

_BLANK = r"[ \u00a0\u202f]?"
_CLOCK = rf"(\d{{1,2}})(?:[:.](\d\d))?{_BLANK}([ap])\.?{_BLANK}m\b\.?"
_HALVES = re.compile(rf"\b{_CLOCK}{_BLANK}(?:to|until|till|through|[-–—]){_BLANK}{_CLOCK}", re.I)
_FULL = re.compile(
    r"\b(?:de|desde las|von|de|entre|from|zwischen)(?: las)? (\d{1,2})[:.h](\d\d)(?: ?h| Uhr| horas)? "
    r"(?:a|hasta|bis|à|to|y|und|et|and)(?: las)? (\d{1,2})[:.h](\d\d)(?!\d)"
)
_AGES = re.compile(
    r"\baged (?:between |from )?(\d{1,2})(?: to | and |–|-)(\d{1,2})\b(?! (?:months|weeks|days))"
    r"|(?:de|entre los|entre) (\d{1,2}) (?:a|y|y los) (\d{1,2}) años\b(?! de (?:prisión|cárcel|pena))"
    r"|(?:âgée?s? (?:de|entre)|de|entre) (\d{1,2}) (?:à|et) (\d{1,2})[ \u00a0]ans\b"
    r"|(?:von|zwischen|im Alter von) (\d{1,2}) (?:bis|und) (\d{1,2}) Jahren\b"
)
_AGE_SIGNS = ("aged ", " años", " ans", "\u00a0ans", " Jahren")  # one of them stands in whatever _AGES matches
NIGHT = 6  # o'clock: what ends before it may have begun the evening before


def range_order(document: Document) -> Iterator[Problem]:
    """«8 p.m. to 12 p.m.», «from 19:30 to 17:00»."""
    for match in document.matches(_HALVES):
        start, end = _half(match, 1), _half(match, 4)
        if start is not None and end is not None and match[3].lower() == match[6].lower() and end <= start:
            yield _problem(document, match)
    yield from _ages(document)
    for match in document.matches(_FULL):
        hours = [int(number) for number in match.groups()]
        start, end = hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]
        if max(hours[0], hours[2]) < 24 and end <= start and end >= NIGHT * 60 and start < 20 * 60:
            yield _problem(document, match)


def age_groups(document: Document) -> Iterator[tuple[Passage, int, int]]:
    """The age groups of a text, «aged 6 to 12», with their ends as they stand."""
    if not any(sign in document.text for sign in _AGE_SIGNS):
        return
    for match in document.matches(_AGES):
        first, last = (int(number) for number in match.groups() if number)
        yield document.passage(*match.span()), first, last


def _ages(document: Document) -> Iterator[Problem]:
    """«aged 12 to 6»: the younger stands first, or the age is no range."""
    for where, first, last in age_groups(document):
        if first > last:
            yield Problem(where, f"“{where.text}”: the range begins above its end")


def _half(match: re.Match[str], group: int) -> int | None:
    """Minutes since midnight, or noon, of a time of the twelve-hour clock."""
    hour, minute = int(match[group]), int(match[group + 1] or 0)
    return (hour % 12) * 60 + minute if 1 <= hour <= 12 else None


def _problem(document: Document, match: re.Match[str]) -> Problem:
    where = document.passage(*match.span())
    return Problem(where, f"“{where.text}” ends before it begins")
