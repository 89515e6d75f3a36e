"""Columns as other programs count them. newslint counts code points; SARIF says its unit, rdjson wants UTF-8 bytes."""

from __future__ import annotations

from newslint.source import Source


def utf16_column(source: Source, offset: int) -> int:
    """The column of an offset, from 1, in UTF-16 units."""
    start = source.line_starts[source.position(offset).line - 1]
    return len(source.text[start:offset].encode("utf-16-le", "surrogatepass")) // 2 + 1


def utf8_column(source: Source, offset: int) -> int:
    """The column of an offset, from 1, in UTF-8 bytes."""
    start = source.line_starts[source.position(offset).line - 1]
    return len(source.text[start:offset].encode("utf-8", "surrogatepass")) + 1
