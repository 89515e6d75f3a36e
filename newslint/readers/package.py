"""Zipped packages (docx, odt), read with bounds: a hostile file costs a line of message, not the machine."""

from __future__ import annotations

import io
import struct
import zipfile
import zlib
from collections.abc import Callable
from typing import Any
from xml.parsers import expat

from newslint.source import SourceError

LARGEST_PART = 40_000_000  # bytes, unpacked
LARGEST_SUM = 100_000_000  # bytes of all parts that are read
MOST_PARTS = 10_000
DEEPEST = 500  # elements in each other
MOST_ELEMENTS = 600_000  # of a part
_OLD_WORD = b"\xd0\xcf\x11\xe0"  # OLE: .doc, and .docx with a password


class Package:
    """The parts of a zipped file. Raises SourceError, in one line, for what can't be read or is too large."""

    def __init__(self, data: bytes, name: str) -> None:
        self.name = name
        self._left = LARGEST_SUM
        if data.startswith(_OLD_WORD):
            raise SourceError(
                name, "is an old Word file (.doc) or has a password; save it as .docx or .odt, without a password"
            )
        try:
            self._zip = zipfile.ZipFile(io.BytesIO(data))
            infos = self._zip.infolist()
        except (zipfile.BadZipFile, zlib.error, ValueError, OSError, NotImplementedError, struct.error) as error:
            raise SourceError(name, f"is damaged or no document at all ({error}); open and save it again") from None
        if len(infos) > MOST_PARTS:
            raise SourceError(name, f"holds {len(infos)} parts; no document does")
        self.parts = {info.filename: info for info in infos}

    def read(self, part: str) -> bytes:
        """A part's bytes, unpacked. Raises SourceError if it is missing, too large, damaged or encrypted."""
        info = self.parts.get(part)
        if info is None:
            raise SourceError(self.name, f"is damaged: its part {part} is missing; open and save it again")
        if info.flag_bits & 1:
            raise SourceError(self.name, "has a password; save it without one")
        largest = min(LARGEST_PART, self._left)
        if info.file_size > largest:
            raise SourceError(self.name, f"its part {part} unpacks to {info.file_size / 1e6:.0f} MB; no release does")
        try:
            with self._zip.open(info) as stream:
                data = stream.read(largest + 1)
        except (
            zipfile.BadZipFile,
            zlib.error,
            EOFError,
            OSError,
            RuntimeError,
            NotImplementedError,
            ValueError,
        ) as error:
            raise SourceError(self.name, f"is damaged: its part {part} can't be unpacked ({error})") from None
        if len(data) > largest:
            raise SourceError(
                self.name, f"its part {part} unpacks to more than {largest / 1e6:.0f} MB; no release does"
            )
        self._left -= len(data)
        return data

    def has(self, part: str) -> bool:
        return part in self.parts


class XmlReader:
    """Tells of a part's elements in order. Names come as "prefix:local" by the namespaces given, others as "local".

    `at` is the byte of the part at which the present event starts. Document types, and with them entities of
    one's own, are refused.
    """

    def __init__(self, namespaces: dict[str, str]) -> None:
        self._prefixes = namespaces
        self._names: dict[str, str] = {}
        self._depth = self._count = 0
        self._parser: Any = None

    @property
    def at(self) -> int:
        return int(self._parser.CurrentByteIndex)

    def parse(
        self,
        data: bytes,
        name: str,
        part: str,
        start: Callable[[str, dict[str, str]], None],
        end: Callable[[str], None],
        text: Callable[[str], None],
    ) -> None:
        """Raises SourceError for XML that is damaged, too deep, or has a document type."""
        parser = expat.ParserCreate(namespace_separator=" ")
        self._parser = parser
        self._depth = self._count = 0
        parser.buffer_text = False

        def started(tag: str, attributes: dict[str, str]) -> None:
            self._depth += 1
            self._count += 1
            if self._depth > DEEPEST:
                raise SourceError(name, f"its part {part} is nested too deeply")
            if self._count > MOST_ELEMENTS:
                raise SourceError(name, f"its part {part} is longer than any release")
            start(
                self._short(tag), {self._short(key): value for key, value in attributes.items()} if attributes else {}
            )

        def ended(tag: str) -> None:
            self._depth -= 1
            end(self._short(tag))

        def refused(*_: object) -> None:
            raise SourceError(name, f"its part {part} declares a document type, which no word processor writes")

        parser.StartElementHandler = started
        parser.EndElementHandler = ended
        parser.CharacterDataHandler = text
        parser.StartDoctypeDeclHandler = refused
        parser.EntityDeclHandler = refused
        try:
            parser.Parse(data, True)
        except expat.ExpatError as error:
            raise SourceError(
                name, f"is damaged: its part {part}, line {error.lineno}: {expat.errors.messages[error.code]}"
            ) from None
        except (ValueError, LookupError) as error:  # an encoding that is none
            raise SourceError(name, f"is damaged: its part {part}: {error}") from None

    def _short(self, tag: str) -> str:
        try:
            return self._names[tag]
        except KeyError:
            uri, _, local = tag.rpartition(" ")
            prefix = self._prefixes.get(uri, "" if not uri else "?")
            short = self._names[tag] = f"{prefix}:{local}" if prefix else local
            return short
