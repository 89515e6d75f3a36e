"""Ranges upside down: opening hours that close before they open, a first value above the last."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.checks.value_ranges import value_ranges
from newslint.document import Document, Passage
from newslint.rule import Problem

_BLANK = r"[ \u00a0\u202f]?"
_CLOCK = rf"(\d{{1,2}})(?:[:.](\d\d))?{_BLANK}([ap])\.?{_BLANK}m\b\.?"
_HALVES = re.compile(rf"\b{_CLOCK}{_BLANK}(?:to|until|till|through|[-–—]){_BLANK}{_CLOCK}", re.I)
_TIME = re.compile(r"\d[:.h]\d\d(?!\d)")  # stands in whatever _FULL matches
_HALF = re.compile(r"\d[ \u00a0\u202f]?[ap]\.?[ \u00a0\u202f]?m\b", re.I)  # stands in whatever _HALVES matches
_BARE = re.compile(  # hours with no minutes need their word
    r"\b(?:von|zwischen) (\d{1,2})(?: Uhr)? (?:bis|und) (\d{1,2})[ \u00a0]Uhr\b"
    r"|\b(?:de|entre) (\d{1,2})(?:[ \u00a0]?h(?:eures)?) (?:à|et) (\d{1,2})[ \u00a0]?h(?:eures)?\b(?!\d)"
    r"|\b(?:de|desde las|entre las)(?: las)? (\d{1,2})(?: h| horas)? (?:a|hasta|y)(?: las)? "
    r"(\d{1,2})[ \u00a0](?:h|horas)\b"
)
_BARE_SIGNS = (" Uhr", "h ", "\u00a0h", " h", "heures", "horas")
_NIGHTLY = re.compile(
    r"night|overnight|curfew|clos(?:ed|ure)|shift|noche|nocturn|madrugada|cerrad|corte|turno|nuit|nocturne|fermé|fermeture|"
    r"couvre-feu|coupé|nacht|gesperrt|sperr|schließ|schicht|ruhe|stund(?:en)?-?dienst|notdienst|notruf|bereitschaft|guardia|\bgarde\b|emergenc|urgenc|hotel|hôtel|parking|parkplatz|hotline|bar\b|club",
    re.I,
)
_OPEN = re.compile(
    r"\bopen|hours|daily|every day|abierto|abre|abierta|horario|ouvert|ouvre|horaires|accueil|"
    r"geöffnet|öffnungszeit|öffnet",
    re.I,
)
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
_AGE_SIGN = re.compile(r"\d[ \u00a0](?:años|ans|Jahren)\b")  # it, or "aged", stands in whatever _AGES matches
NIGHT = 6  # o'clock: what ends before it may have begun the evening before


def range_order(document: Document) -> Iterator[Problem]:
    """«8 p.m. to 12 p.m.», «from 19:30 to 17:00»."""
    for match in document.matches(_HALVES) if _HALF.search(document.text) else ():
        start, end = _half(match, 1), _half(match, 4)
        if start is None or end is None:
            continue
        halves = match[3].lower() + match[6].lower()
        if (halves in ("aa", "pp") and end <= start) or (
            halves == "pa" and _is_day(start + 720, end) and _is_opened_by_day(document, match)
        ):
            yield _problem(document, match)
    yield from _ages(document)
    for match in document.matches(_FULL) if _TIME.search(document.text) else ():
        hours = [int(number) for number in match.groups()]
        start, end = hours[0] * 60 + hours[1], hours[2] * 60 + hours[3]
        if max(hours[0], hours[2]) < 24 and _is_day(start, end):
            yield _problem(document, match)
    yield from _bare_hours(document)
    yield from value_ranges(document)


def _is_day(start: int, end: int) -> bool:
    """Whether hours that end before they begin, in minutes since midnight, are no night that is meant."""
    return NIGHT * 60 <= end <= start < 20 * 60


def _bare_hours(document: Document) -> Iterator[Problem]:
    """«von 18 bis 10 Uhr geöffnet», «ouvert de 17 h à 9 h»: hours with no minutes, where something is open."""
    if not any(sign in document.text for sign in _BARE_SIGNS):
        return
    for match in document.matches(_BARE):
        first, last = (int(hour) * 60 for hour in match.groups() if hour)
        if first < 24 * 60 and _is_day(first, last) and _is_opened_by_day(document, match):
            yield _problem(document, match)


def _is_opened_by_day(document: Document, match: re.Match[str]) -> bool:
    """Whether the words around hours speak of what is open, and of no night."""
    around = document.text[max(0, match.start() - 80) : match.end() + 60]
    return _OPEN.search(around) is not None and _NIGHTLY.search(around) is None


def age_groups(document: Document) -> Iterator[tuple[Passage, int, int]]:
    """The age groups of a text, «aged 6 to 12», with their ends as they stand."""
    if "aged " not in document.text and not _AGE_SIGN.search(document.text):
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
