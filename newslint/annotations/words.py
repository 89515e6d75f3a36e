"""The words of a document, each with its place: computed once, shared by the rules that count or compare words."""

from __future__ import annotations

from bisect import bisect_left
from typing import NamedTuple

from newslint import segment
from newslint.document import Document, Passage, annotation


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


@annotation
def lower_words(document: Document) -> list[str]:
    """The texts of `words` in lower case."""
    return [word.text.lower() for word in words(document)]


@annotation
def _starts(document: Document) -> list[int]:
    return [word.start for word in words(document)]


def words_of(passage: Passage) -> tuple[Word, ...]:
    """The words that begin inside a passage."""
    return words(passage.document)[_numbers(passage)]


def lower_words_of(passage: Passage) -> list[str]:
    """The texts of `words_of` in lower case."""
    return lower_words(passage.document)[_numbers(passage)]


def _numbers(passage: Passage) -> slice:
    starts = _starts(passage.document)
    return slice(bisect_left(starts, passage.start), bisect_left(starts, passage.end))
