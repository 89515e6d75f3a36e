"""The dates a release carries as its own: a year left over from the year before, an embargo that can't hold."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from newslint.annotations.date_grammar.names import month_name
from newslint.annotations.dates import DAY, dates
from newslint.annotations.parts import part_of
from newslint.annotations.release_date import ReleaseDate, day_of, release_date, release_dates
from newslint.document import Document, Passage
from newslint.rule import Problem, Related

SEASON = 100  # days within which a day without a year is surely this year's
MOST_EMBARGOES = 5  # a release has one; a text made of such lines is none
MOST_YEARS = 3
FILE_NAME_DAYS = 3
_TIME = re.compile(
    r"\b(?:\d{1,2}[:.h]\d{2}\b|\d{1,2}[^\S\n]?(?:[ap]\.?m\b|h\b|heures?\b|horas?\b|Uhr\b)|\d{3,4}[^\S\n]?(?:hrs|hours)\b"
    r"|noon\b|midnight\b|mediodía\b|medianoche\b|midi\b|minuit\b|Mitternacht\b)",
    re.IGNORECASE,
)
_ZONE = re.compile(
    r"\b(?:[ECMP][SD]?T|GMT|UTC|BST|IST|WES?T|CES?T|EES?T|HKT|SGT|JST|AES?T|MES?Z|MSK|HNE|HAE|Z)\b"
    r"|(?:GMT|UTC)?[^\S\n]?[+−-]\d{1,2}\b(?!-)|\btime\b|\bhora\b|\bheure\b|zeit\b|\bOrtszeit|\blocal\b",
)  # fmt: skip


def stale_year(document: Document, *, days: int = 12) -> Iterator[Problem]:
    """A dateline whose year another dateline or the front matter denies, on nearly the same day of the year."""
    said = [each for each in release_dates(document) if each.kind != "signature"]
    lines = [each for each in said if each.kind == "dateline" and each.passage is not None]
    for line in lines:
        other = next((each for each in said if each is not line and _another_year(line, each, days)), None)
        if other is None or line.passage is None:
            continue
        suspect = line if other.kind != "dateline" or line.day < other.day else other
        against = other if suspect is line else line
        yield _year_problem(suspect, against)
        return


def _another_year(line: ReleaseDate, other: ReleaseDate, days: int) -> bool:
    """Whether two dates are the same day, give or take a few, of different years: the year is mistyped."""
    years = line.day.year - other.day.year
    if not 1 <= abs(years) <= MOST_YEARS:
        return False
    moved = day_of(other.day.year + years, other.day.month, other.day.day)
    slack = min(days, FILE_NAME_DAYS) if other.kind == "file-name" else days
    return moved is not None and abs((moved - line.day).days) <= slack


def _year_problem(suspect: ReleaseDate, against: ReleaseDate) -> Problem:
    assert suspect.passage is not None
    where = {
        "dateline": "another dateline",
        "front-matter": "the front matter",
        "page": "the page",
        "file-name": "the file's name",
    }[against.kind]
    message = f"“{suspect.passage}”: {where} says {_spoken(against.day)}; check the year"
    related = (Related(against.passage, "the other date"),) if against.passage is not None else ()
    return Problem(suspect.passage, message, related)


def _spoken(day: date) -> str:
    return f"{day.day} {month_name(day.month)} {day.year}"


def embargo_conflict(document: Document, *, zone: bool = True) -> Iterator[Problem]:
    """An embargo beside "for immediate release", one that lies before the release's date, or has no time zone."""
    from newslint.annotations.part_grammar.signs import opens_with, simple
    from newslint.languages.parts import part_words

    words = part_words()
    immediate: list[Passage] = []
    embargoes: list[Passage] = []
    for at, paragraph in enumerate(document.paragraphs):
        if part_of(document, at) != "embargo":
            continue
        line = simple(paragraph.text[:200])
        (immediate if opens_with(line, words.immediate) else embargoes).append(paragraph)
    for embargo in embargoes[:MOST_EMBARGOES]:
        if _lifted(embargo.text):
            continue
        if immediate:
            message = f"an embargo, and “{immediate[0].text.strip()[:60]}” too; keep one of them"
            yield Problem(embargo, message, (Related(immediate[0], "for immediate release"),))
        else:
            yield from _embargo_time(document, embargo, zone)


def _lifted(text: str) -> bool:
    """Whether the line says that there is no embargo, or that it is over."""
    return bool(
        re.search(r"\b(?:no|not under|lifted|without|sin|sans|ohne|kein|levantado|levé)\b", text[:80], re.IGNORECASE)
    ) and not re.search(r"\bnot for\b|\bno publicar\b|\bno difundir\b", text[:80], re.IGNORECASE)


def _embargo_time(document: Document, embargo: Passage, zone: bool) -> Iterator[Problem]:
    block = document.block_index(embargo.start)
    mentions = [each for each in dates(document) if each.kind == DAY and embargo.covers(each.passage)]
    release = release_date(document)
    for mention in mentions:
        until = mention.resolved or (
            day_of(mention.year, mention.month or 0, mention.day or 0) if mention.year else None
        )
        own = release.passage if release else None
        if release is None or until is None or own is None or embargo.covers(own):
            continue
        if until < release.day and (not mention.guessed or (release.day - until).days <= SEASON):
            end, own_day = _spoken(until), _spoken(release.day)
            message = f"the embargo ends on {end}, before the release's date, {own_day}; check the two"
            yield Problem(mention.passage, message, (Related(own, "the release's own date"),))
            return
    time = _TIME.search(embargo.text)
    if (
        zone
        and time is not None
        and not _ZONE.search(embargo.text[time.start() :])
        and not _zone_below(document, block)
    ):
        yield Problem(embargo, f"the embargo's hour “{time[0]}” has no time zone; say whose time it is")


def _zone_below(document: Document, block: int) -> bool:
    """Whether the next line of the same paragraph gives the zone."""
    below = block + 1
    if below >= len(document.blocks) or document.blocks[below].group != document.blocks[block].group:
        return False
    return bool(_ZONE.search(document.paragraphs[below].text[:60]))
