"""Plain text: paragraphs by blank lines, wrapped lines joined, lines that stand alone kept apart."""

from __future__ import annotations

import re

from newslint.desk import Desk
from newslint.document import Block, Document, Piece
from newslint.source import Source, Span

_LINE = re.compile(r"[^\r\n]*\S[^\r\n]*")


def read(source: Source, desk: Desk) -> Document:
    blocks = [Block("paragraph", (Piece(m[0], Span(*m.span())),)) for m in _LINE.finditer(source.text)]
    return Document(source, blocks, format="plain", desk=desk)
