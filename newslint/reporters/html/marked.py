"""The text of a release as HTML, with the findings marked where they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape
from itertools import groupby, pairwise

from newslint.document import Block, Document
from newslint.source import Span


@dataclass(frozen=True, slots=True)
class Mark:
    """A stretch of the source to be marked. `anchor` names it in the page, `finding` is its finding's number;
    `kind` is the finding's severity, or "other" for a related place."""

    span: Span
    anchor: str
    finding: int
    kind: str


def marked_text(document: Document, marks: Sequence[Mark]) -> str:
    """The document's blocks as HTML. A mark that lies in no block is left out: the list beside shows its words."""
    placed = [(start, end, mark) for mark in marks for start, end in places(document, mark.span)]
    anchored: set[str] = set()
    parts: list[str] = []
    blocks = list(zip(document.block_starts, document.blocks, strict=True))
    for (kind, group), run in groupby(blocks, key=_run_key):
        rows = [(block, _inside(block, start, placed, anchored)) for start, block in run]
        parts.append(_run(kind, group, rows))
    return "\n".join(parts)


def places(document: Document, span: Span) -> Iterator[tuple[int, int]]:
    """Where a stretch of the source stands in the document's text: code points, half open, one a block."""
    start = end = -1
    for at, piece in document.pieces:
        if piece.span.end < span.start or (piece.span.end == span.start and len(span)):
            continue
        if piece.span.start > span.end or (piece.span.start == span.end and len(span)):
            break
        if not len(piece.span) and len(span):
            continue
        if piece.verbatim:
            low = at + max(span.start - piece.span.start, 0)
            high = at + min(span.end - piece.span.start, len(piece.text))
        else:
            low, high = at, at + len(piece.text)
        if start >= 0 and document.block_index(low) != document.block_index(start):
            yield start, end
            start = -1
        start, end = (low if start < 0 else start), high
    if start >= 0:
        yield start, end


def _run_key(row: tuple[int, Block]) -> tuple[str, int]:
    block = row[1]
    return (block.kind, block.group) if block.kind in ("item", "cell") else (block.kind, -1)


def _run(kind: str, group: int, rows: Sequence[tuple[Block, str]]) -> str:
    if kind == "item":
        return "<ul>" + "".join(f'<li class="depth{min(b.level, 4)}">{html}</li>' for b, html in rows) + "</ul>"
    if kind == "cell":
        lines = (list(line) for _, line in groupby(rows, key=lambda row: row[0].row))
        body = "".join("<tr>" + "".join(f"<td>{html}</td>" for _, html in line) + "</tr>" for line in lines)
        return f"<table>{body}</table>"
    if kind == "heading":
        return "".join(f'<p class="h{min(block.level or 2, 4)}">{html}</p>' for block, html in rows)
    tag = "blockquote" if kind == "quote" else "p"
    return "".join(f"<{tag}>{html}</{tag}>" for _, html in rows)


def _inside(block: Block, start: int, placed: Sequence[tuple[int, int, Mark]], anchored: set[str]) -> str:
    """A block's text, cut at every edge of a mark, each cut wrapped with the marks that cover it."""
    text = block.text
    mine = [
        (max(low - start, 0), min(high - start, len(text)), mark)
        for low, high, mark in placed
        if low <= start + len(text) and high >= start and (high > start or low == high)
    ]
    edges = sorted({0, len(text), *(low for low, _, _ in mine), *(high for _, high, _ in mine)})
    html: list[str] = []
    html += (_reference(mark, anchored) for low, high, mark in mine if low == high == 0)
    for left, right in pairwise(edges):
        over = [mark for low, high, mark in mine if low <= left and right <= high]
        html.append(_cut(text[left:right], over, anchored))
        ending = [mark for low, high, mark in mine if high == right and (low < high or low > 0)]
        html += (_reference(mark, anchored) for mark in ending if mark.kind != "other")
    return "".join(html)


_ORDER = ("error", "warning", "suggestion", "other")


def _cut(text: str, over: Sequence[Mark], anchored: set[str]) -> str:
    if not over:
        return escape(text)
    gravest = min((mark.kind for mark in over), key=_ORDER.index)
    numbers = " ".join(str(mark.finding) for mark in over)
    named = [mark.anchor for mark in over if mark.anchor not in anchored]
    anchored.update(named)
    spots = "".join(f'<span id="{anchor}"></span>' for anchor in named)
    return f'{spots}<mark class="{gravest}" data-findings="{numbers}">{escape(text)}</mark>'


def _reference(mark: Mark, anchored: set[str]) -> str:
    spot = "" if mark.anchor in anchored else f' id="{mark.anchor}"'
    anchored.add(mark.anchor)
    label = f"{mark.kind}, finding {mark.finding}"
    return (
        f'<sup{spot}><a class="reference {mark.kind}" href="#finding-{mark.finding}" '
        f'data-findings="{mark.finding}" aria-label="{label}">{mark.finding}</a></sup>'
    )
