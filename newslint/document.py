"""A document: clean text that knows where each character came from.

A reader turns a source into blocks (paragraphs, headings, list items, table cells),
each made of pieces. The document's text is its blocks' texts, joined by a blank line;
`Document.locate` leads from any stretch of it back to the source. Checks work with
passages, which carry their place along, and never compute an offset in the source.

The invariant that every reader keeps: a verbatim piece equals its slice of the source.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property, wraps
from typing import Any, NamedTuple, TypeVar

from newslint.desk import Desk
from newslint.source import Source, Span, stands

SEPARATOR = "\n\n"  # between two blocks; no block's own text holds a line break
OBJECT = "\ufffc"  # stands in for what is no prose: an image, code in a sentence

T = TypeVar("T")


class Piece(NamedTuple):
    """A run of text and its place in the source.

    A verbatim piece equals its slice of the source. Any other stands in for it as a whole:
    `&` for `&amp;`, one blank for a line break inside a paragraph.
    """

    text: str
    span: Span
    verbatim: bool = True


class Inline(NamedTuple):
    """Something a reader knows about a stretch of a block, in code points of the block's text.

    `kind` is one of link, image, emphasis, strong, code, note, time, language. `value` is what it
    carries (a link's or image's target, the date of a `<time>`, a language tag), `span` where that
    value stands in the source.
    """

    kind: str
    start: int
    end: int
    value: str = ""
    span: Span | None = None


class Block(NamedTuple):
    """A paragraph, or what is laid out like one. A block never holds a hard line break:
    each line of an address is a block of its own.

    `kind` is one of heading, paragraph, item, cell, quote, caption, meta.
    `level` is a heading's level or a list's depth (from 1), 0 otherwise.
    `group` is shared by the blocks that stood together in the source: the lines of one paragraph,
    the items of one list, the cells of one table; `row` and `column` (from 0) place a cell.
    """

    kind: str
    pieces: tuple[Piece, ...]
    level: int = 0
    group: int = -1
    row: int = -1
    column: int = -1
    name: str = ""  # of a meta block: its key in the front matter or the page's head
    language: str = ""  # as the source says it (lang="es"), or nothing
    inlines: tuple[Inline, ...] = ()

    @property
    def text(self) -> str:
        return "".join(piece.text for piece in self.pieces)


class Comment(NamedTuple):
    """A comment of the source (`<!-- … -->`), and the span it fills there, delimiters included."""

    text: str
    span: Span


class Document:
    """The blocks of a text, joined. Offsets into `text` are code points of the document.

    `frame` holds what stands around the article and is none of its prose: a page's navigation and
    footer, its head, front matter, alternative texts. It is a document over the same source.
    """

    def __init__(
        self,
        source: Source,
        blocks: Sequence[Block],
        *,
        frame: Sequence[Block] = (),
        comments: Sequence[Comment] = (),
        metadata: dict[str, Any] | None = None,
        format: str = "plain",
        desk: Desk | None = None,
    ) -> None:
        self.source = source
        self.blocks = tuple(blocks)
        self.comments = tuple(comments)
        self.metadata = metadata or {}
        self.format = format
        self.desk = desk or Desk()
        self.outside: dict[str, bool] = {}
        self._frame_blocks = tuple(frame)
        self._remembered: dict[Any, Any] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        texts: list[str] = []
        self._pieces: list[Piece] = []
        self._piece_starts: list[int] = []
        self.block_starts: list[int] = []
        at = 0
        for block in self.blocks:
            if self.block_starts:
                gap = self._pieces[-1].span.end if self._pieces else 0
                at = self._add(Piece(SEPARATOR, Span(gap, gap), verbatim=False), at, texts)
            self.block_starts.append(at)
            for piece in block.pieces:
                at = self._add(piece, at, texts)
        self.text = "".join(texts)

    def _add(self, piece: Piece, at: int, texts: list[str]) -> int:
        self._pieces.append(piece)
        self._piece_starts.append(at)
        texts.append(piece.text)
        return at + len(piece.text)

    @property
    def pieces(self) -> tuple[tuple[int, Piece], ...]:
        """Each piece with the offset in `text` at which it starts, separators included."""
        return tuple(zip(self._piece_starts, self._pieces, strict=True))

    @cached_property
    def frame(self) -> Document:
        return Document(self.source, self._frame_blocks, format=self.format, desk=self.desk)

    @cached_property
    def paragraphs(self) -> tuple[Passage, ...]:
        """One passage a block, in order: `paragraphs[i]` is the whole of `blocks[i]`."""
        return tuple(
            Passage(self, start, start + len(block.text))
            for start, block in zip(self.block_starts, self.blocks, strict=True)
        )

    def block_index(self, offset: int) -> int:
        """The index of the block in which an offset of the document lies."""
        return max(0, bisect_right(self.block_starts, offset) - 1)

    def block_at(self, offset: int) -> Block:
        return self.blocks[self.block_index(offset)]

    def passage(self, start: int, end: int) -> Passage:
        return Passage(self, start, end)

    @property
    def whole(self) -> Passage:
        return Passage(self, 0, len(self.text))

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Every match of a pattern in the text; `passage(*match.span())` is its place."""
        return pattern.finditer(self.text)

    def inlines(self, kind: str) -> tuple[tuple[Inline, Passage], ...]:
        """The document's inlines of a kind, each with its passage."""
        return tuple(
            (inline, Passage(self, start + inline.start, start + inline.end))
            for start, block in zip(self.block_starts, self.blocks, strict=True)
            for inline in block.inlines
            if inline.kind == kind
        )

    def locate(self, start: int, end: int) -> Span:
        """Where a stretch of the document's text stands in the source.

        A stretch that begins or ends inside a stand-in widens to the whole of what it stands for.
        An empty one is an empty place in front of the character at `start`.
        """
        if not self._pieces:
            return Span(0, 0)
        first = self._piece_at(start)
        piece = self._pieces[first]
        source_start = piece.span.start
        if piece.verbatim:
            source_start += min(start - self._piece_starts[first], len(piece.text))
        if end <= start:
            return Span(source_start, source_start)
        last = self._piece_at(end - 1)
        piece = self._pieces[last]
        source_end = piece.span.end
        if piece.verbatim:
            source_end = piece.span.start + min(end - self._piece_starts[last], len(piece.text))
        return Span(source_start, max(source_start, source_end))

    def _piece_at(self, offset: int) -> int:
        return max(0, bisect_right(self._piece_starts, offset) - 1)

    def is_verbatim(self, start: int, end: int) -> bool:
        """Whether the stretch is one contiguous run of the source, word for word: only then may it be rewritten."""
        return self.source.slice(self.locate(start, end)) == self.text[start:end]

    def finds_file(self, target: str) -> bool:
        """Whether a file stands at a path relative to this text's own, or may: a text from a pipe has no place.

        What was looked for is remembered in `outside`, since the findings depend on it.
        """
        folder = self.desk.folder
        if folder is None:
            return True
        found = self.outside[target] = stands(folder / target)
        return found

    def remembered(self, key: Callable[[Document], T]) -> T:
        """The value of an annotation, computed on first use and kept."""
        try:
            return self._remembered[key]  # type: ignore[no-any-return]
        except KeyError:
            value = self._remembered[key] = key(self)
            return value

    def forget(self) -> None:
        """Drop the annotations and whatever else holds passages, which hold the document: without these cycles its
        memory is free as soon as nobody uses it."""
        if "frame" in self.__dict__:
            self.frame.forget()
        self._remembered.clear()
        for held in ("frame", "paragraphs"):
            self.__dict__.pop(held, None)


@dataclass(frozen=True, slots=True)
class Passage:
    """A stretch of a document, in code points of the document's text, half open.

    Slicing gives a passage too: `passage[2:5]` is its third to fifth character.
    """

    document: Document = field(repr=False, compare=False)
    start: int
    end: int

    @property
    def text(self) -> str:
        return self.document.text[self.start : self.end]

    @property
    def span(self) -> Span:
        """Its place in the source."""
        return self.document.locate(self.start, self.end)

    @property
    def is_verbatim(self) -> bool:
        return self.document.is_verbatim(self.start, self.end)

    @property
    def block(self) -> Block:
        return self.document.block_at(self.start)

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:
        return True

    def __str__(self) -> str:
        return self.text

    def __getitem__(self, part: slice) -> Passage:
        start, end, step = part.indices(len(self))
        if step != 1:
            raise ValueError("a passage is sliced in steps of 1")
        return Passage(self.document, self.start + start, self.start + max(start, end))

    def matches(self, pattern: re.Pattern[str]) -> Iterator[re.Match[str]]:
        """Matches of a pattern inside the passage; spans are offsets of the *document*.

        Look-behinds see the text before the passage; its end is the end of the text for the pattern.
        """
        return pattern.finditer(self.document.text, self.start, self.end)

    def overlaps(self, other: Passage) -> bool:
        return self.start < max(other.end, other.start + 1) and other.start < max(self.end, self.start + 1)

    def covers(self, other: Passage) -> bool:
        return self.start <= other.start and other.end <= self.end

    @property
    def line(self) -> int:
        """The line of the source on which it starts, from 1."""
        return self.document.source.position(self.span.start).line


def annotation(read: Callable[[Document], T]) -> Callable[[Document], T]:
    """Make a function of a document an annotation: computed on first use, once, and remembered there.

    >>> @annotation
    ... def words(document: Document) -> tuple[str, ...]:
    ...     return tuple(document.text.split())
    """

    @wraps(read)
    def remembered(document: Document) -> T:
        try:
            return document._remembered[read]  # type: ignore[no-any-return]
        except KeyError:
            return document.remembered(read)

    return remembered
