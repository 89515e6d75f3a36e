"""Values that stand around a text (front matter, attributes) as pieces and blocks."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator

from newslint.document import Block, Inline, Piece
from newslint.source import Span

_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});")
_TOKEN = re.compile(r"\S+")


def aligned(text: str, span: Span, value: str) -> tuple[Piece, ...]:
    """The pieces of a value that is written in a span of the source, quoted, escaped or folded as may be.

    Word by word where the words stand there as they are, blanks between them by a stand-in unless
    they are one blank too; a value with escapes stands in as a whole.
    """
    tokens = list(_words_in_source(text, span, value))
    words = value.split()
    if not words:
        return ()
    if len(tokens) != len(words):
        return (Piece(" ".join(words), span, verbatim=False),)
    pieces: list[Piece] = []
    run_start, run_end = tokens[0]
    for start, end in tokens[1:]:
        if text[run_end:start] == " ":
            run_end = end
            continue
        pieces.append(Piece(text[run_start:run_end], Span(run_start, run_end)))
        pieces.append(Piece(" ", Span(run_end, start), verbatim=False))
        run_start, run_end = start, end
    pieces.append(Piece(text[run_start:run_end], Span(run_start, run_end)))
    return tuple(part for piece in pieces for part in _entities_read(piece))


def _entities_read(piece: Piece) -> Iterator[Piece]:
    """A page made of the value shows `&#8217;` as the character it stands for."""
    if not piece.verbatim or "&" not in piece.text:
        yield piece
        return
    at, start = 0, piece.span.start
    for match in _ENTITY.finditer(piece.text):
        meant = html.unescape(match[0])
        if meant == match[0] or meant.isspace():
            continue
        if match.start() > at:
            yield Piece(piece.text[at : match.start()], Span(start + at, start + match.start()))
        yield Piece(meant, Span(start + match.start(), start + match.end()), verbatim=False)
        at = match.end()
    if at < len(piece.text):
        yield Piece(piece.text[at:], Span(start + at, piece.span.end))


def _words_in_source(text: str, span: Span, value: str) -> Iterator[tuple[int, int]]:
    at = span.start
    gap_may_hold = " \t\r\n\"'>|-+0123456789"  # blanks, quotes and a block scalar's sign before the first word
    for word in _TOKEN.finditer(value):
        start = text.find(word[0], at, span.end)
        if start < 0 or text[at:start].strip(gap_may_hold if at == span.start else " \t\r\n"):
            return
        at = start + len(word[0])
        yield start, at


def with_image(block: Block, target: str, span: Span | None) -> Block:
    """An alternative text that knows its image."""
    return block._replace(inlines=(Inline("image", 0, len(block.text), target, span),))


def meta_block(name: str, value: str, span: Span, source_text: str) -> Block:
    """A value of an attribute as a block of the frame: verbatim if it stands there as it is, on one line."""
    written = source_text[span.start : span.end]
    trimmed = written.strip()
    if value.strip() == trimmed and len(trimmed.splitlines()) <= 1:
        start = span.start + written.index(trimmed)
        pieces = (Piece(trimmed, Span(start, start + len(trimmed))),) if trimmed else ()
    else:
        pieces = (Piece(" ".join(value.split()), span, verbatim=False),)
    return Block("meta", pieces, name=name)
