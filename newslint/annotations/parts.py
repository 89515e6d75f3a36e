"""The parts of a release: which block is headline, lead, quotation, boilerplate, contact …

Each block is one part. A dateline that opens the lead is a part of its own besides, inside the lead's block.

Kinds: headline, subhead, label ("PRESS RELEASE"), embargo ("FOR IMMEDIATE RELEASE" too), dateline, byline, lead,
body, heading, quotation, list, table, caption, notes, boilerplate, contact, end-mark, social, links.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.annotations.date_grammar import RawDate
from newslint.annotations.part_grammar.reading import kinds
from newslint.annotations.place_line import PlaceLine, line_alone, place_line
from newslint.document import Document, Passage, annotation

__all__ = ["Dateline", "Part", "dateline", "headline", "part_of", "parts", "passages"]

_BLANK = re.compile(r"[^\S\n]*")


class Part(NamedTuple):
    """A part of a release and where it stands: a whole block, or a dateline inside the lead."""

    kind: str
    passage: Passage


class Dateline(NamedTuple):
    """Where a release says place and day: "MADRID, 3 May 2025 –", or a line of its own.

    `passage` runs from the place (or date) to the last of them, without the dash. `place` and `date`
    are None where it has none; `raw` is the date as read, its places counted in the document.
    """

    passage: Passage
    place: Passage | None
    date: Passage | None
    raw: RawDate | None


@annotation
def _kinds(document: Document) -> tuple[str, ...]:
    return kinds(document)


def part_of(document: Document, block_index: int) -> str:
    """The kind of a block, by its index; "" for an index that is none."""
    found = _kinds(document)
    return found[block_index] if 0 <= block_index < len(found) else ""


@annotation
def parts(document: Document) -> tuple[Part, ...]:
    """Every part in the text's order: one a block, a dateline inside the lead's block before it."""
    found: list[Part] = []
    line = dateline(document)
    for kind, paragraph in zip(_kinds(document), document.paragraphs, strict=True):
        if line is not None and kind != "dateline" and paragraph.covers(line.passage):
            found.append(Part("dateline", line.passage))
        found.append(Part(kind, paragraph))
    return tuple(found)


def passages(document: Document, *wanted: str) -> tuple[Passage, ...]:
    """The passages of the parts of some kinds, in order."""
    return tuple(part.passage for part in parts(document) if part.kind in wanted)


@annotation
def headline(document: Document) -> Passage | None:
    """The headline in the text; None if only the frame has one, or none at all."""
    found = passages(document, "headline")
    return found[0] if found else None


@annotation
def datelines(document: Document) -> tuple[Dateline, ...]:
    """Every dateline of the release's top: lines of their own and the one that opens the lead."""
    from newslint.annotations.language import language

    code = language(document)
    found: list[Dateline] = []
    for kind, paragraph in zip(_kinds(document), document.paragraphs, strict=True):
        read: PlaceLine | None = None
        if kind == "dateline":
            read = line_alone(paragraph.text, code)
        elif kind in ("lead", "quotation"):
            read = place_line(paragraph.text, code)
        if read is not None:
            found.append(_dateline(document, paragraph, read))
        if kind in ("lead", "quotation", "boilerplate"):
            break
    return tuple(found)


def _dateline(document: Document, paragraph: Passage, read: PlaceLine) -> Dateline:
    place = paragraph[read.place[0] : read.place[1]] if read.place else None
    date = paragraph[read.raw.start : read.raw.end] if read.raw else None
    starts = [each.start for each in (place, date) if each is not None]
    ends = [each.end for each in (place, date) if each is not None]
    raw = read.raw.moved(paragraph.start) if read.raw else None
    return Dateline(document.passage(min(starts), max(ends)), place, date, raw)


@annotation
def dateline(document: Document) -> Dateline | None:
    """The release's dateline: the fullest of those at its top, or None."""
    found = datelines(document)
    if not found:
        return None
    return max(found, key=lambda line: ((line.place is not None) + (line.raw is not None), line.passage.start))
