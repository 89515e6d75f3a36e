"""The words of a document, each with its place: computed once, shared by the rules that count or compare words."""

from __future__ import annotations

from typing import NamedTuple

from newslint import segment
from newslint.document import Document, annotation


class Word(NamedTuple):
    """A word and its place: code points of the document's text, half open."""

    text: str
    start: int
    end: int


@annotation
def words(document: Document) -> tuple[Word, ...]:
    """All words of the document, in order; no word crosses a block."""
    text = document.text
    return tuple([Word(text[start:end], start, end) for start, end in segment.words(text)])
