"""A source: the text of one file, exactly as it stands, and the places in it.

Every offset in newslint is counted in code points of the source's text and every
span is half open: `Span(3, 5)` covers the characters 3 and 4. Lines and columns,
which people read, start at 1.
"""

from __future__ import annotations

import codecs
import re
import stat
from bisect import bisect_right
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from typing import NamedTuple

LARGEST_FILE = 20_000_000  # bytes; no release is longer, a wrong file often is
LARGEST_WITH_PICTURES = 80_000_000  # bytes, of files that hold pictures beside the text
WITH_PICTURES = frozenset({".docx", ".docm", ".odt", ".rtf", ".eml", ".pdf"})
BOM = "\ufeff"
_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_UTF32 = (codecs.BOM_UTF32_LE, codecs.BOM_UTF32_BE)  # the first begins as UTF-16 does


def printable(text: str) -> str:
    """A text in one line, without what would steer a terminal: blanks as blanks, other invisible characters as dots.

    >>> printable("a\\tb\\x1b[31mc")
    'a b·[31mc'
    """
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else " " if character.isspace() else "·" for character in text)


class NewslintError(Exception):
    """Something newslint was asked for and could not do: one line, for the user."""

    def __str__(self) -> str:
        return printable(super().__str__())


class SourceError(NewslintError):
    """A file that can't be read as text. `str()` is one line: path, what is wrong, what to do."""

    def __init__(self, path: str, reason: str) -> None:
        super().__init__(f"{path}: {reason}")
        self.path = path
        self.reason = reason


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A stretch of a source's text: code points, half open."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start <= self.end:
            raise ValueError(f"not a span: {self.start} to {self.end}")

    def __len__(self) -> int:
        return self.end - self.start

    def __bool__(self) -> bool:  # an empty span is a place too, so length must not decide
        return True

    def overlaps(self, other: Span) -> bool:
        """Whether the two share a character; an empty span counts as its place."""
        return self.start < max(other.end, other.start + 1) and other.start < max(self.end, self.start + 1)

    def covers(self, other: Span) -> bool:
        return self.start <= other.start and other.end <= self.end


class Position(NamedTuple):
    """A place as a person counts it: line and column from 1, the column in code points."""

    line: int
    column: int


class Place(NamedTuple):
    """A place as the program shows it that made the file: a part of it ("word/document.xml", "page 3"), a paragraph
    of the part, counted from 1, and code points of that paragraph, half open."""

    part: str
    paragraph: int
    start: int
    end: int

    @property
    def words(self) -> str:
        """As a person finds it: "paragraph 7", "paragraph 2 of header1", "page 3, line 5"."""
        if self.part.startswith("page "):
            return f"{self.part}, line {self.paragraph}"
        name = self.part.rsplit("/", 1)[-1].removesuffix(".xml")
        return f"paragraph {self.paragraph}" + ("" if name in ("document", "content", "") else f" of {name}")


@dataclass(frozen=True)
class Source:
    """One text and where it came from. `text` is verbatim: line ends and a byte order mark included."""

    text: str
    path: str = "<text>"
    encoding: str = field(default="utf-8", compare=False)

    @classmethod
    def from_bytes(cls, data: bytes, path: str) -> Source:
        """Decode a file's bytes: UTF-8, or UTF-16 with a byte order mark.

        Raises SourceError for anything else, saying where the first bad byte stands.
        """
        encoding = "utf-16" if data.startswith(_UTF16) else "utf-8"
        if data.startswith(_UTF32):
            raise SourceError(path, "is UTF-32 text; save the file as UTF-8")
        if b"\0" in data if encoding == "utf-8" else "\0" in data.decode("utf-16", "replace"):
            raise SourceError(path, "is a binary file, not text; give newslint the text it was made from")
        try:
            if encoding == "utf-16":
                codec = "utf-16-le" if data.startswith(codecs.BOM_UTF16_LE) else "utf-16-be"
                return cls(data.decode(codec), path, codec)
            return cls(data.decode("utf-8"), path)
        except UnicodeDecodeError as error:
            line = data.count(b"\n", 0, error.start) + 1
            byte = f" 0x{data[error.start]:02x}" if error.start < len(data) else ""
            raise SourceError(
                path, f"line {line}: not {encoding.upper()} text (byte{byte} at {error.start}); save the file as UTF-8"
            ) from None

    @classmethod
    def read(cls, path: Path, shown_as: str | None = None) -> Source:
        """Read a file. `shown_as` is how messages name it. Raises SourceError."""
        return cls.from_bytes(read_bytes(path, shown_as), shown_as or str(path))

    @cached_property
    def line_starts(self) -> list[int]:
        """The offset at which each line starts. Lines end with LF, CRLF or CR."""
        if "\r" in self.text:
            return [0, *(end.end() for end in re.finditer(r"\r\n?|\n", self.text))]
        starts, at = [0], self.text.find("\n")
        while at >= 0:
            starts.append(at + 1)
            at = self.text.find("\n", at + 1)
        return starts

    def position(self, offset: int) -> Position:
        """The line and column of an offset; a byte order mark has no column of its own."""
        line = bisect_right(self.line_starts, offset)
        column = offset - self.line_starts[line - 1] + 1
        if line == 1 and column > 1 and self.text.startswith(BOM):
            column -= 1
        return Position(line, column)

    def line(self, number: int) -> Span:
        """The span of a line, counted from 1, without its line end."""
        start = self.line_starts[number - 1]
        end = self.line_starts[number] if number < len(self.line_starts) else len(self.text)
        while end > start and self.text[end - 1] in "\r\n":
            end -= 1
        return Span(start, end)

    def place(self, span: Span) -> Place | None:
        """Where a span stands in a file that is no text itself (Word, PDF); None for text."""
        return None

    def slice(self, span: Span) -> str:
        return self.text[span.start : span.end]


def stands(path: Path) -> bool:
    """Whether there is such a file or folder: no, too, for a name that no system takes."""
    try:
        return path.exists()
    except (OSError, ValueError):
        return False


def read_bytes(path: Path, shown_as: str | None = None) -> bytes:
    """A file's bytes. Raises SourceError if it can't be read or is too large to be a release."""
    name = shown_as or str(path)
    try:
        about = path.stat()
        largest = LARGEST_WITH_PICTURES if path.suffix.lower() in WITH_PICTURES else LARGEST_FILE
        if about.st_size > largest:
            raise _too_large(name, f"{about.st_size / 1e6:.0f} MB, more than ", largest)
        if stat.S_ISREG(about.st_mode):
            return path.read_bytes()
        with path.open("rb") as stream:  # a pipe or a device, which may have no end
            data = stream.read(largest + 1)
        if len(data) > largest:
            raise _too_large(name, "more than ", largest)
        return data
    except FileNotFoundError:
        raise SourceError(name, "no such file or folder") from None
    except IsADirectoryError:
        raise SourceError(name, "is a folder, not a file") from None
    except (OSError, ValueError) as error:
        raise SourceError(name, f"can't be read: {getattr(error, 'strerror', '') or error}") from None


def _too_large(name: str, size: str, largest: int) -> SourceError:
    reason = "save it without its pictures" if largest == LARGEST_WITH_PICTURES else "no release is that long"
    return SourceError(name, f"is {size}{largest // 1_000_000} MB; {reason}")
