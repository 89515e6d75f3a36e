"""The day a release carries as its own: in its dateline, its front matter, its page, or under its text."""

from __future__ import annotations

import re
from datetime import date, datetime
from typing import NamedTuple

from newslint.annotations.date_grammar import DAY, RawDate, read
from newslint.document import Document, Passage, annotation

KEYS = frozenset(
    """date published publishdate publish_date publish-date pubdate date_published datepublished published_at
    published_date article:published_time article:published dc.date dcterms.created dcterms.issued dc.date.issued
    dcterms.date fecha datum issued releasedate release_date""".split()
)
_FILE = re.compile(r"(?:^|[/\\])((?:19|20)\d\d)[-_/\\]?(\d\d)[-_/\\]?(\d\d)(?!\d)")
_SIGNED = 8  # blocks at the end in which a release may be signed and dated


class ReleaseDate(NamedTuple):
    """The release's own day. `passage` is where it is said, None if only the file's name says it.

    `kind` is dateline, front-matter, page, signature or file-name.
    """

    day: date
    kind: str
    passage: Passage | None = None


def day_of(year: int, month: int, day: int) -> date | None:
    """The day, or None if no calendar has it."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def nearest_year(anchor: date, month: int, day: int) -> int | None:
    """The year in which a day without one lies nearest to an anchor; None if it can't be in any of them."""
    days = [near for year in (anchor.year - 1, anchor.year, anchor.year + 1) if (near := day_of(year, month, day))]
    return min(days, key=lambda near: abs((near - anchor).days)).year if days else None


@annotation
def release_date(document: Document) -> ReleaseDate | None:
    """The release's own day: the dateline's, else the front matter's or the page's, else where it is signed."""
    found = release_dates(document)
    return found[0] if found else None


@annotation
def release_dates(document: Document) -> tuple[ReleaseDate, ...]:
    """Every place that gives the release's own day, the strongest first; they may differ."""
    return (*_from_datelines(document), *_from_page(document), *_signed(document), *_from_name(document))


def _from_datelines(document: Document) -> list[ReleaseDate]:
    from newslint.annotations.parts import datelines

    found: list[ReleaseDate] = []
    for line in datelines(document):
        day = _whole_day(line.raw) if line.raw else None
        if day is None and line.raw is not None and line.raw.month and line.raw.day and not line.raw.year_text:
            others = _from_page(document) or _from_name(document)
            year = nearest_year(others[0].day, line.raw.month, line.raw.day) if others else None
            day = day_of(year, line.raw.month, line.raw.day) if year else None
        if day is not None:
            found.append(ReleaseDate(day, "dateline", line.date))
    found.sort(key=lambda each: each.passage is not None and each.passage.block.kind == "meta")
    return found


def _whole_day(raw: RawDate) -> date | None:
    if raw.kind != DAY or not raw.year or not raw.month or not raw.day or raw.ambiguous:
        return None
    return day_of(raw.year, raw.month, raw.day)


def _from_page(document: Document) -> list[ReleaseDate]:
    frame = document.frame
    found: list[ReleaseDate] = []
    for at, block in enumerate(frame.blocks):
        if block.kind == "meta" and block.name.lower() in KEYS:
            day = _day_in(block.text)
            if day is not None:
                found.append(ReleaseDate(day, "front-matter", frame.paragraphs[at]))
    if not found:
        for key, value in document.metadata.items():
            if isinstance(key, str) and key.lower() in KEYS:
                day = _day_of_value(value)
                if day is not None:
                    found.append(ReleaseDate(day, "front-matter"))
    for text in (document, frame):
        for inline, passage in text.inlines("time"):
            day = _day_in(inline.value) or _day_in(passage.text)
            if day is not None:
                found.append(ReleaseDate(day, "page", passage))
                break
    return found


def _day_of_value(value: object) -> date | None:
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    return _day_in(value) if isinstance(value, str) else None


def _day_in(text: str) -> date | None:
    """The one day that a value gives: "2025-05-03T10:00:00Z", "3 mai 2025"."""
    start = re.match(r"\s*[\"']?(\d{4})[-/](\d{2})[-/](\d{2})", text[:40])
    if start:
        return day_of(int(start[1]), int(start[2]), int(start[3]))
    compact = re.fullmatch(r"\s*((?:19|20)\d\d)(\d\d)(\d\d)\s*", text[:40])
    if compact:
        return day_of(int(compact[1]), int(compact[2]), int(compact[3]))
    for raw in read(text[:80], ""):
        return _whole_day(raw)
    return None


def _signed(document: Document) -> list[ReleaseDate]:
    """A date at the foot: "MINISTRY OF WATER, 8 April 2020"."""
    from newslint.annotations.language import language
    from newslint.annotations.place_line import date_line

    code = language(document)
    for paragraph in document.paragraphs[: max(1, len(document.paragraphs) // 2) : -1][:_SIGNED]:
        text = paragraph.text
        if (
            len(text) > 160
            or not any(char.isdigit() for char in text)
            or (text.lstrip("[( ")[:1].isdigit() and "[" in text[:2])
        ):
            continue
        line = date_line(text, code)
        day = _whole_day(line.raw) if line and line.raw else None
        if day is not None and line is not None and line.raw is not None:
            return [ReleaseDate(day, "signature", paragraph[line.raw.start : line.raw.end])]
    return []


def _from_name(document: Document) -> list[ReleaseDate]:
    match = _FILE.search(document.source.path)
    day = day_of(int(match[1]), int(match[2]), int(match[3])) if match else None
    return [ReleaseDate(day, "file-name")] if day else []
