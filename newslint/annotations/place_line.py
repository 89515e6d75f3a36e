"""A dateline read from the start of a paragraph: "NEW YORK, May 3, 2025 /Wire/ -- The …"."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.annotations.date_grammar import DAY, MONTH, RawDate, read

LONGEST = 160  # code points in which a dateline must have ended
_SEPARATOR = re.compile(
    r"[^\S\n]*(?:\.?[^\S\n]*[–—―]|\.?[^\S\n]*--+|\.[^\S\n]?-|[^\S\n]-(?=[^\S\n])|(?<=[\da-zß-ÿ])-(?=[^\S\n][A-ZÀ-Ý])|\)[^\S\n]*[:.]?|:(?=[^\S\n])|/[^\S\n]*(?=[A-ZÀ-Ý“\"«]|$))"
)
_PLACE = re.compile(
    r"[(\[]?(?P<place>(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*)(?:(?:[^\S\n]?,[^\S\n]?|[^\S\n]|/)(?:[A-ZÀ-ÖØ-Þ][\w.'’-]*|de|del|la|las|los|el|y|of|and|upon|on|the|am|an|der|im|bei|sur|en|le|les|du|des|al|do|da|dos|di|&)(?![^\W_])){0,8})"
)
_WIRE = re.compile(
    r"(?:[^\S\n]*[,.|•·]?[^\S\n]*(?:\([^()\n]{2,40}\)|/[^/\n]{2,40}/|\[[^\]\n]{2,40}\]|[-–—|]+))*[^\S\n]*"
)
_TIME = re.compile(
    r"[^\S\n]*,?[^\S\n]*(?:@[^\S\n]*|at[^\S\n]+|a las[^\S\n]+|um[^\S\n]+)?"
    r"\d{1,2}[:.h]\d{2}(?:[^\S\n]*[AaPp]\.?[Mm]\.?)?(?:[^\S\n]*\(?[A-Z][A-Za-z]{1,8}\)?)?"
)
_JOIN = re.compile(r"(?:[^\S\n]*[:,.|/•·()–—-]*[^\S\n]*(?:on|le|den|am|a|el|al)?[^\S\n]*)")
_NAMED = re.compile(r"[^\S\n]*[-–—/(|]+[^\S\n]*(?:[A-Z][\w.&]*[^\S\n]+){1,5}[-–—/|]+[^\S\n]*")  # "- Some Wire - "
_LETTERS = re.compile(r"[^\W\d_]+")
_REVISED = ("updat", "modif", "revis", "actuali", "aktualis", "geändert", "jour", "mise", "deadline", "until")
_NOT_PLACES = frozenset(
    """about contact note notes update statement news q quote source photo press media editor background video
    summary date time where when who what why how subject sobre nota fuente über kontakt hinweis à à propos contact
    monday tuesday wednesday thursday friday saturday sunday today yesterday""".split()
)


class PlaceLine(NamedTuple):
    """Place and date at a paragraph's start, in code points of the paragraph; one of them at least."""

    place: tuple[int, int] | None
    raw: RawDate | None
    end: int  # behind the separator: where the sentence starts


def place_line(text: str, language: str) -> PlaceLine | None:
    """The dateline that opens a paragraph and is set off from its sentence; None if there is none."""
    head = text[:LONGEST]
    dates = [raw for raw in read(head, language) if raw.kind == DAY or (raw.kind == MONTH and raw.year)]
    place = _place(head, 0, dates)
    at = place[1] if place else 0
    raw = _date_from(head, at, dates)
    if raw is None:
        return _place_alone(head, place)
    time = _TIME.match(head, raw.end)
    separator = _separated(head, time.end() if time else raw.end)
    if separator < 0 and not head[time.end() if time else raw.end :].strip(" ."):
        separator = len(head)
    if separator < 0 and place and raw.year and head[raw.end : raw.end + 2] == ". ":
        separator = raw.end + 2  # "Lyon, le 3 mai 2025. La société"
    if separator < 0:
        return None if place else _place_behind(head, raw, dates)
    if place is None:
        later = _place_alone(head, _place(head, separator, dates))
        if later is not None:
            return PlaceLine(later.place, raw, later.end)
    return PlaceLine(place, raw, separator)


def _place_behind(head: str, raw: RawDate, dates: list[RawDate]) -> PlaceLine | None:
    """A dateline that names the day first: "8 October 2025, SALT DELTA – The …"."""
    if raw.start > 0 or head[raw.end : raw.end + 2] != ", ":
        return None
    later = _place_alone(head, _place(head, raw.end + 2, dates))
    return PlaceLine(later.place, raw, later.end) if later else None


def _place_alone(head: str, place: tuple[int, int] | None) -> PlaceLine | None:
    """A place with no date: in capitals, or set off by a dash or brackets, in front of a new sentence."""
    if place is None:
        return None
    separator = _separated(head, place[1])
    if separator < 0 or not _begins_sentence(head, separator):
        return None
    if not _plainly_place(head[place[0] : place[1]], head[place[1] : separator]):
        return None
    return PlaceLine(place, None, separator)


def _begins_sentence(head: str, at: int) -> bool:
    first = head[at : at + 1]
    return not first or not first.islower()


def date_line(text: str, language: str) -> PlaceLine | None:
    """A line that holds nothing but a day, or a place and a day; None if it holds more."""
    if len(text) > LONGEST:
        return None
    dates = [raw for raw in read(text, language) if raw.kind == DAY or (raw.kind == MONTH and raw.year)]
    if not dates:
        return None
    raw = dates[0]
    before, after = text[: raw.start], text[raw.end :]
    place = _place(before, 0, dates)
    rest = before[place[1] :] if place else before
    words = [word for word in _LETTERS.findall(rest + " " + after) if word.lower() not in _LINE_WORDS]
    if len(words) > (0 if place else 3) or any(word[0].islower() for word in words) or len(after) > 60:
        return None
    if any(word.startswith(_REVISED) for word in _LETTERS.findall(text.lower())):
        return None
    return PlaceLine(place, raw, len(text))


def line_alone(text: str, language: str) -> PlaceLine | None:
    """A block that is a dateline and nothing else, with a wire's name or without."""
    found = date_line(text, language)
    if found is None and len(text) <= LONGEST:
        opening = place_line(text, language)
        if opening is not None and opening.raw is not None and opening.end >= len(text.rstrip()):
            found = opening
    return found


_LINE_WORDS = frozenset(
    """date dated published posted on le el am den the updated fecha publicado datum vom veröffentlicht publié in at a
    release releases press news announcements released est et edt pt cet gmt utc pm am uhr h""".split()
)


def _place(head: str, at: int, dates: list[RawDate]) -> tuple[int, int] | None:
    """The capitalised words at `at` that may name a place, without the marks around them."""
    while head[at : at + 1].isspace():
        at += 1
    match = _PLACE.match(head, at)
    if match is None:
        return None
    start, end = match.span("place")
    for raw in dates:
        if start <= raw.start < end or raw.start <= start < raw.end:
            end = min(end, raw.start)
    while end > start and (head[end - 1] in " \u00a0\u202f,.-–—(|/•·" and not _abbreviated(head, end)):
        end -= 1
    words = head[start:end].split()
    while words and words[-1].strip(",") in ("le", "el", "den", "am", "a", "on", "the", "al", "and", "y"):
        end = start + head[start:end].rfind(words[-1])
        words.pop()
        while end > start and head[end - 1] in " \u00a0,":
            end -= 1
    if len(words) == 1 and words[0].lower() in ("le", "la", "el", "los", "am", "den", "on", "the", "der", "die", "das"):
        return None
    if end <= start or words[0].lower().strip(".,:") in _NOT_PLACES:
        return None
    return start, end


def _abbreviated(head: str, end: int) -> bool:
    """Whether a place ends in an abbreviation's stop: "Ill.", "D.C."."""
    last = head[:end].split()[-1] if head[:end].split() else ""
    return last.endswith(".") and len(last) <= 6


def _date_from(head: str, at: int, dates: list[RawDate]) -> RawDate | None:
    """The date that follows a place, across marks, articles and the name of a wire."""
    for raw in dates:
        if raw.start < at:
            continue
        between = _WIRE.match(head, at)
        gap = head[between.end() if between else at : raw.start]
        joined = (len(gap) <= 6 and _JOIN.fullmatch(gap)) or _JOIN.fullmatch(head[at : raw.start])
        return raw if joined or (at and _NAMED.fullmatch(head[at : raw.start])) else None
    return None


def _separated(head: str, end: int) -> int:
    """Where the sentence starts behind a dateline's end and its separator; -1 if nothing sets it off."""
    wire = _WIRE.match(head, end)
    after = wire.end() if wire else end
    if wire and any(mark in wire[0] for mark in "–—/)-|"):
        separator = _SEPARATOR.match(head, after)
        return separator.end() if separator else after
    separator = _SEPARATOR.match(head, after)
    return separator.end() if separator else -1


def _plainly_place(place: str, separator: str) -> bool:
    """Whether words with no date behind them are a place: in capitals, or few and set off by a dash or brackets."""
    letters = [char for char in place if char.isalpha()]
    if ":" in separator or not letters or len(letters) < 3:
        return False
    if all(char.isupper() for char in letters):
        return True
    dashed = any(mark in separator for mark in "–—―/()") or "--" in separator or " -" in separator
    return dashed and len(place.split()) <= 6
