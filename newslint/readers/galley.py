"""The galley: where a reader sets blocks, run by run, before they become a document.

It keeps what every reader must keep: a verbatim piece equals its slice of the source, blanks at the edges
of a block and doubled by mark-up go, no block holds a line break.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from newslint.document import OBJECT, Block, Inline, Piece
from newslint.source import Span

# Blanks that are set as one plain blank: line ends of all kinds and tabs.
_ODD = r"\t\n\r\v\f\x1c-\x1f\x85\u2028\u2029"
_ODD_BLANKS = re.compile(f"[{_ODD}]+")
_MANY_BLANKS = re.compile(f" [ {_ODD}]+|[{_ODD}][ {_ODD}]*")
_BLANK = " \u00a0"
_NO_PROSE = _BLANK + OBJECT


@dataclass(slots=True, eq=False)
class Shape:
    """What a block is: the fields of `Block` that stand before its text does."""

    kind: str = "paragraph"
    level: int = 0
    group: int = -1
    row: int = -1
    column: int = -1
    name: str = ""
    language: str = ""


class Galley:
    """Blocks being set from one source's text. `collapse`: a run of blanks counts as one, as in HTML."""

    def __init__(self, text: str, *, collapse: bool = False) -> None:
        self.source_text = text
        self.collapse = collapse
        self.blocks: list[Block] = []
        self.left_out: Sequence[tuple[int, int]] = ()  # spans of the source that are no prose, in order
        self._left_out_starts: list[int] | None = None
        self._groups = 0
        self._shape: Shape | None = None
        self._pieces: list[Piece] = []
        self._run: list[int] = []  # start and end of the verbatim run that is being set
        self._length = 0  # of the block's text so far
        self._inlines: list[Inline] = []
        self._open: list[tuple[str, int, str, Span | None]] = []

    def new_group(self) -> int:
        self._groups += 1
        return self._groups - 1

    @property
    def is_open(self) -> bool:
        return self._shape is not None

    @property
    def is_blank(self) -> bool:
        """Whether nothing stands in the block that is being set."""
        return self._length == 0

    @property
    def shape(self) -> Shape | None:
        return self._shape

    def begin(self, shape: Shape) -> None:
        """Start a block; one that is open ends."""
        self.end()
        self._shape = shape

    def end(self) -> None:
        """End the open block. One without text, or with nothing but images, is dropped."""
        shape = self._shape
        if shape is None:
            return
        while self._open:
            self.close_inline(self._open[-1][0])
        self._flush()
        pieces = self._trimmed()
        if any(piece.text.strip(_NO_PROSE) for piece in pieces):
            if shape.group < 0:
                shape.group = self.new_group()
            self.blocks.append(self._block(shape, pieces))
        self._shape = None
        self._pieces, self._inlines, self._length = [], [], 0

    def _block(self, shape: Shape, pieces: list[Piece]) -> Block:
        length = sum(len(piece.text) for piece in pieces)
        inlines = tuple(
            inline if inline.end <= length else Inline(inline.kind, inline.start, length, inline.value, inline.span)
            for inline in self._inlines
            if inline.start < length or (inline.start == inline.end == length)
        )
        return Block(
            shape.kind, tuple(pieces), shape.level, shape.group, shape.row, shape.column, shape.name, shape.language,
            inlines,
        )  # fmt: skip

    def break_line(self, start: int, end: int) -> None:
        """A hard line break, which fills a stretch of the source: the block ends, one of the same shape and
        group goes on. A heading is one line wherever it is broken."""
        shape = self._shape
        if shape is None:
            return
        if shape.kind == "heading":
            self.blank(start, end)
            return
        if shape.group < 0:
            shape.group = self.new_group()
        reopened = [(kind, value, span) for kind, _, value, span in self._open]
        self.end()
        self._shape = shape
        for kind, value, span in reopened:
            self.open_inline(kind, value, span)

    def text(self, start: int, end: int) -> None:
        """Set the source's characters from `start` to `end`, less what is left out."""
        if self.left_out:
            for first, last in self._kept(start, end):
                self._set(first, last)
        else:
            self._set(start, end)

    def _kept(self, start: int, end: int) -> list[tuple[int, int]]:
        if self._left_out_starts is None:
            self._left_out_starts = [first for first, _ in self.left_out]
        kept: list[tuple[int, int]] = []
        at = max(0, bisect_right(self._left_out_starts, start) - 1)
        while at < len(self.left_out) and self.left_out[at][0] < end:
            first, last = self.left_out[at]
            if first > start:
                kept.append((start, first))
            start = max(start, last)
            at += 1
        if start < end:
            kept.append((start, end))
        return kept

    def _set(self, start: int, end: int) -> None:
        source = self.source_text
        at = start
        for blanks in (_MANY_BLANKS if self.collapse else _ODD_BLANKS).finditer(source, start, end):
            self._verbatim(at, blanks.start())
            self.blank(*blanks.span())
            at = blanks.end()
        self._verbatim(at, end)

    def _verbatim(self, start: int, end: int) -> None:
        source = self.source_text
        if self._length == 0 or (self.collapse and self._ends_blank()):
            while start < end and source[start] in (_BLANK if self._length == 0 else " "):
                start += 1
        if start >= end:
            return
        if self._shape is None:
            self._shape = Shape()
        if self._run and self._run[1] == start:
            self._run[1] = end
        else:
            self._flush()
            self._run = [start, end]
        self._length += end - start

    def stand_in(self, text: str, start: int, end: int) -> None:
        """Set `text` for the whole of the source's stretch: `&` for `&amp;`. Line ends in it become blanks."""
        text = _ODD_BLANKS.sub(" ", text)
        if (self._length == 0 and text.strip(_BLANK) == "") or not text:
            return
        if text == self.source_text[start:end]:
            self._verbatim(start, end)
            return
        if self._shape is None:
            self._shape = Shape()
        self._flush()
        self._pieces.append(Piece(text, Span(start, end), verbatim=False))
        self._length += len(text)

    def object(self, start: int, end: int) -> None:
        """Set the sign that stands for what is no prose."""
        self.stand_in(OBJECT, start, end)

    def blank(self, start: int, end: int) -> None:
        """One blank for a stretch of the source, unless the block has just begun or a blank stands there."""
        if self._length and not self._ends_blank():
            self.stand_in(" ", start, end)

    def _ends_blank(self) -> bool:
        if self._run:
            return self.source_text[self._run[1] - 1] == " "
        return bool(self._pieces) and self._pieces[-1].text.endswith(" ")

    def open_inline(self, kind: str, value: str = "", span: Span | None = None) -> None:
        self._open.append((kind, self._length, value, span))

    def close_inline(self, kind: str) -> None:
        """Close the innermost open inline of a kind; none open: nothing happens."""
        for at in range(len(self._open) - 1, -1, -1):
            if self._open[at][0] == kind:
                _, start, value, span = self._open.pop(at)
                if start <= self._length:
                    self._inlines.append(Inline(kind, start, self._length, value, span))
                return

    def add_inline(self, kind: str, length: int, value: str = "", span: Span | None = None) -> None:
        """An inline over the last `length` characters that were set."""
        self._inlines.append(Inline(kind, max(0, self._length - length), self._length, value, span))

    def _flush(self) -> None:
        if self._run:
            start, end = self._run
            self._pieces.append(Piece(self.source_text[start:end], Span(start, end)))
            self._run = []

    def _trimmed(self) -> list[Piece]:
        """The pieces without the blanks at the block's end."""
        pieces = self._pieces
        while pieces:
            last = pieces[-1]
            text = last.text.rstrip(_BLANK)
            if text == last.text:
                break
            pieces.pop()
            if text and last.verbatim:
                pieces.append(Piece(text, Span(last.span.start, last.span.start + len(text))))
            elif text:
                pieces.append(Piece(text, last.span, verbatim=False))
        return pieces
