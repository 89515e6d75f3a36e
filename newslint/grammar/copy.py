"""What is sent to LanguageTool, and how its places lead back: the document's clean text, block by block."""

from __future__ import annotations

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from newslint.document import SEPARATOR, Document

LONGEST = 40_000  # code points sent at once
SENT_KINDS = frozenset({"heading", "paragraph", "item", "cell", "quote", "caption"})
_SURROGATE = re.compile("[\ud800-\udfff]")


@dataclass(frozen=True, slots=True)
class Copy:
    """A text to be checked, made of runs of a document's blocks.

    `places[i]` is the document's offset for the text's offset `starts[i]`; between two of them both
    count on alike. (They part where a block is left out, and where an accent that stands as a
    character of its own was joined to its letter.)
    """

    text: str
    starts: tuple[int, ...]
    places: tuple[int, ...]

    def place(self, offset: int) -> int:
        """The document's offset for one of the text's."""
        at = max(0, bisect_right(self.starts, offset) - 1)
        return self.places[at] + offset - self.starts[at]

    def places_of(self, start: int, end: int) -> tuple[int, int]:
        """The document's stretch for one of the text's: code points, half open."""
        if end <= start:
            return self.place(start), self.place(start)
        at = bisect_right(self.starts, end) - 1
        if self.starts[at] == end:  # the end of a block, or of a joined accent
            return self.place(start), self.places[at]
        return self.place(start), self.place(end - 1) + 1


def copies(document: Document, blocks: Iterable[int]) -> Iterator[Copy]:
    """The blocks' text in portions of at most LONGEST code points, a longer block alone."""
    portion: list[int] = []
    size = 0
    for index in blocks:
        length = len(document.paragraphs[index])
        if portion and size + length > LONGEST:
            yield _copy(document, portion)
            portion, size = [], 0
        portion.append(index)
        size += length + len(SEPARATOR)
    if portion:
        yield _copy(document, portion)


def _copy(document: Document, blocks: list[int]) -> Copy:
    texts: list[str] = []
    starts: list[int] = []
    places: list[int] = []
    at = 0
    for index in blocks:
        paragraph = document.paragraphs[index]
        if texts:
            texts.append(SEPARATOR)
            at += len(SEPARATOR)
        for run, place in _runs(paragraph.text, paragraph.start):
            starts.append(at)
            places.append(place)
            texts.append(run)
            at += len(run)
        starts.append(at)  # the block's end, so that a match up to it ends here
        places.append(paragraph.end)
    return Copy("".join(texts), tuple(starts), tuple(places))


def _runs(text: str, place: int) -> Iterator[tuple[str, int]]:
    """A block's text as LanguageTool should read it, in runs that count on like the document's."""
    text = _SURROGATE.sub("\ufffd", text)
    if unicodedata.is_normalized("NFC", text):
        yield text, place
        return
    begin = at = 0
    while at < len(text):
        end = at + 1
        while end < len(text) and unicodedata.combining(text[end]):
            end += 1
        cluster = text[at:end]
        joined = unicodedata.normalize("NFC", cluster) if end - at > 1 else cluster
        if joined != cluster:
            if begin < at:
                yield text[begin:at], place + begin
            yield joined, place + at
            begin = end
        at = end
    if begin < len(text):
        yield text[begin:], place + begin
