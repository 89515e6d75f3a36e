"""Manuscripts: files of word processors. Their paragraphs, laid out one a line, are the source's text.

`newslint text FILE` prints that text; spans count its code points. Line 7 is the seventh paragraph; a line
break inside a paragraph is a vertical tab, as Word has it, so that it does not count as a line.
"""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from typing import Any

from newslint.desk import Desk
from newslint.document import Comment, Document
from newslint.readers.galley import Galley, Shape
from newslint.readers.headline import can_be_headline, stands_above
from newslint.source import Place, Source, SourceError, Span

LINE_BREAK = "\v"
LONGEST_CELL = 300
LONGEST_TEXT = 20_000_000  # code points
MOST_PARAGRAPHS = 100_000


@dataclass(frozen=True, slots=True)
class Mark:
    """An inline of a paragraph: code points of its text, half open."""

    kind: str
    start: int
    end: int
    value: str = ""


@dataclass(slots=True)
class Paragraph:
    """A paragraph as the file has it. `number` counts from 1 in its `part`.

    `joins_next`: its end was deleted by a tracked change, so that the next one goes on in it.
    """

    part: str
    number: int
    text: str = ""
    kind: str = "paragraph"
    level: int = 0
    table: int = -1
    row: int = -1
    column: int = -1
    in_frame: bool = False
    joins_next: bool = False
    marks: list[Mark] = field(default_factory=list)


@dataclass(slots=True)
class Table:
    """A table that is being read: its number, and the row and column at which one is, from 0."""

    number: int
    row: int = -1
    column: int = -1


def end_table(table: Table, paragraphs: Sequence[Paragraph]) -> None:
    """A table of one row or one column, or with long cells, lays a page out: its text is paragraphs."""
    cells = [paragraph for paragraph in paragraphs if paragraph.table == table.number]
    rows, columns = {cell.row for cell in cells}, {cell.column for cell in cells}
    if len(rows) < 2 or len(columns) < 2 or any(len(cell.text) > LONGEST_CELL for cell in cells):
        for cell in cells:
            cell.kind = "paragraph" if cell.kind == "cell" else cell.kind
            cell.table = cell.row = cell.column = -1


@dataclass(frozen=True)
class Manuscript(Source):
    """The text of a word processor's file, with the paragraphs that it is made of."""

    paragraphs: tuple[Paragraph, ...] = field(default=(), compare=False)
    starts: tuple[int, ...] = field(default=(), compare=False)

    def index_at(self, offset: int) -> int:
        """The index of the paragraph in which an offset of the text lies."""
        return max(0, bisect_right(self.starts, offset) - 1)

    def place(self, span: Span) -> Place | None:
        if not self.paragraphs:
            return None
        index = self.index_at(span.start)
        paragraph, start = self.paragraphs[index], self.starts[index]
        end = min(span.end - start, len(paragraph.text))
        return Place(paragraph.part, paragraph.number, span.start - start, max(end, span.start - start))


def lay_out(
    paragraphs: Sequence[Paragraph],
    path: str,
    desk: Desk,
    *,
    format: str,
    metadata: dict[str, Any] | None = None,
    remarks: Sequence[tuple[str, Paragraph, int]] = (),
) -> Document:
    """The document that paragraphs make. Those of headers and footers stand in its frame.

    `remarks` are comments in the file: text, paragraph, and the code point of it at which each begins.
    """
    if len(paragraphs) > MOST_PARAGRAPHS or sum(len(paragraph.text) for paragraph in paragraphs) > LONGEST_TEXT:
        raise SourceError(path, "holds more text than any release; take out what is no text")
    starts: list[int] = []
    at = 0
    for paragraph in paragraphs:
        starts.append(at)
        at += len(paragraph.text) + 1
    text = "".join(f"{paragraph.text}\n" for paragraph in paragraphs)
    source = Manuscript(text, path, paragraphs=tuple(paragraphs), starts=tuple(starts))
    body = [(paragraph, start) for paragraph, start in zip(paragraphs, starts, strict=True) if not paragraph.in_frame]
    frame = [(paragraph, start) for paragraph, start in zip(paragraphs, starts, strict=True) if paragraph.in_frame]
    _find_headline([paragraph for paragraph, _ in body])
    return Document(
        source,
        _blocks(text, body),
        frame=_blocks(text, frame),
        comments=list(_comments(remarks, paragraphs, starts)),
        metadata=metadata,
        format=format,
        desk=desk,
    )


def _comments(
    remarks: Sequence[tuple[str, Paragraph, int]], paragraphs: Sequence[Paragraph], starts: Sequence[int]
) -> Iterable[Comment]:
    by_paragraph = {id(paragraph): start for paragraph, start in zip(paragraphs, starts, strict=True)}
    for text, paragraph, offset in remarks:
        at = by_paragraph[id(paragraph)] + min(offset, len(paragraph.text))
        yield Comment(text, Span(at, at))


def _blocks(text: str, paragraphs: Sequence[tuple[Paragraph, int]]) -> Any:
    galley = Galley(text)
    typed = _is_typed([paragraph for paragraph, _ in paragraphs])
    group = -1
    before: Paragraph | None = None
    for paragraph, start in paragraphs:
        if not paragraph.text.strip():
            group, before = -1, None if not paragraph.joins_next else before
            continue
        if before is not None and before.joins_next:
            _set(galley, paragraph, start)
        else:
            if not (before is not None and _belong_together(before, paragraph, typed)) or group < 0:
                group = galley.new_group()
            galley.begin(Shape(paragraph.kind, paragraph.level, group, paragraph.row, paragraph.column))
            _set(galley, paragraph, start)
        before = paragraph
    galley.end()
    return galley.blocks


def _belong_together(before: Paragraph, paragraph: Paragraph, typed: bool) -> bool:
    if paragraph.kind == "cell":
        return before.kind == "cell" and before.table == paragraph.table
    if paragraph.kind == "item":
        return before.kind == "item"
    return typed and before.kind == paragraph.kind == "paragraph"


def _is_typed(paragraphs: Iterable[Paragraph]) -> bool:
    """Whether empty paragraphs part the others, as on a typewriter: then those between two belong together."""
    empty = filled = 0
    for paragraph in paragraphs:
        if paragraph.text.strip():
            filled += 1
        else:
            empty += 1
    return empty * 4 >= filled and filled > 2


def _set(galley: Galley, paragraph: Paragraph, start: int) -> None:
    opening: dict[int, list[Mark]] = {0: [], len(paragraph.text): []}
    closing: dict[int, list[Mark]] = {}
    for mark in paragraph.marks:
        opening.setdefault(mark.start, []).append(mark)
        if mark.end > mark.start:
            closing.setdefault(mark.end, []).append(mark)
    edges = sorted({*opening, *closing})
    for at, edge in enumerate(edges):
        for mark in closing.get(edge, ()):
            galley.close_inline(mark.kind)
        for mark in opening.get(edge, ()):
            if mark.end > edge:
                galley.open_inline(mark.kind, mark.value)
            else:
                galley.add_inline(mark.kind, 0, mark.value)
        if at + 1 < len(edges):
            _set_lines(galley, paragraph.text, start, edge, edges[at + 1])


def _set_lines(galley: Galley, text: str, start: int, first: int, last: int) -> None:
    while True:
        stop = text.find(LINE_BREAK, first, last)
        galley.text(start + first, start + (stop if stop >= 0 else last))
        if stop < 0:
            return
        galley.break_line(start + stop, start + stop + 1)
        first = stop + 1


def _find_headline(paragraphs: Sequence[Paragraph]) -> None:
    """Where no style says what the headline is, it is the first paragraph, if that is no sentence."""
    filled = [paragraph for paragraph in paragraphs if paragraph.text.strip()]
    if any(paragraph.kind == "heading" and paragraph.level == 1 for paragraph in filled[:6]):
        return
    for paragraph in filled[:3]:
        text = paragraph.text.strip()
        if paragraph.kind not in ("paragraph", "heading"):
            return
        if can_be_headline(text):
            paragraph.kind, paragraph.level = "heading", 1
        if not stands_above(text):
            return
