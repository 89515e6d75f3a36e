"""Reading a text with one of the readers, and what must hold of whatever comes out."""

from __future__ import annotations

from newslint.desk import Desk
from newslint.document import Document
from newslint.readers import READERS

READ = {reader.name: reader for reader in READERS}


def read(text: str, reader: str) -> Document:
    return READ[reader].read_bytes(text.encode(), "release", Desk())


def outline(document: Document) -> list[str]:
    """One line a block: kind, level and text."""
    return [f"{block.kind}{block.level or ''}: {block.text}" for block in document.blocks]


def frame(document: Document) -> list[str]:
    return [f"{block.name or block.kind}: {block.text}" for block in document.frame.blocks]


def assert_sound(document: Document) -> None:
    """The invariant: verbatim pieces equal their slices and stand in order; no block holds a line break."""
    source = document.source.text
    end = 0
    for block in document.blocks:
        for piece in block.pieces:
            assert piece.text
            assert piece.span.start >= end
            end = piece.span.end
        assert 0 <= block.pieces[0].span.start <= end <= len(source)
    for block in (*document.blocks, *document.frame.blocks):
        text = block.text
        assert text == text.strip(" \u00a0") != ""
        assert len(text.splitlines()) == 1
        for piece in block.pieces:
            if piece.verbatim:
                assert source[piece.span.start : piece.span.end] == piece.text
        for inline in block.inlines:
            assert 0 <= inline.start <= inline.end <= len(text)
    for comment in document.comments:
        assert comment.text.strip() in source[comment.span.start : comment.span.end]
