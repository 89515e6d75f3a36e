"""Readers: each turns the bytes of one format into a document. A file's suffix says which one reads it."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import Any, NamedTuple

from newslint.desk import Desk
from newslint.document import Document
from newslint.source import Source

Read = Callable[[Source, Desk], Document]
ReadBinary = Callable[[bytes, str, Desk], Document]  # data, the file's name for messages, desk


class Reader(NamedTuple):
    """A format. `read` is `read(source, desk)`, or "package.module:function", imported on first use;
    of a binary format it is `read(data, name, desk)`. It raises SourceError for what it can't read."""

    name: str
    suffixes: tuple[str, ...]
    read: str | Read | ReadBinary
    binary: bool = False
    in_folders: bool = True  # whether a folder is searched for such files; otherwise they are read when named

    def read_bytes(self, data: bytes, name: str, desk: Desk) -> Document:
        """A file's bytes as a document. Raises SourceError."""
        read: Any = self.read
        if isinstance(read, str):
            module, _, function = read.partition(":")
            read = getattr(import_module(module), function)
        if self.binary:
            document: Document = read(data, name, desk)
        else:
            document = read(Source.from_bytes(data, name), desk)
        return document


READERS = (
    Reader("plain", (".txt", ".text"), "newslint.readers.plain:read"),
    Reader("markdown", (".md", ".markdown"), "newslint.readers.markdown:read"),
    Reader("html", (".html", ".htm", ".xhtml"), "newslint.readers.html:read"),
    Reader("docx", (".docx", ".docm"), "newslint.readers.docx:read", binary=True),
    Reader("odt", (".odt",), "newslint.readers.odt:read", binary=True),
    Reader("rtf", (".rtf",), "newslint.readers.rtf:read", binary=True),
    Reader("eml", (".eml",), "newslint.readers.eml:read", binary=True),
    Reader("doc", (".doc", ".dot", ".dotx"), "newslint.readers.docx:read", binary=True, in_folders=False),
    Reader("pdf", (".pdf",), "newslint.readers.pdf:read", binary=True, in_folders=False),
)
