"""The sentences of a document. A sentence never crosses a block."""

from __future__ import annotations

from bisect import bisect_left

from newslint import segment
from newslint.annotations.language import language
from newslint.document import Document, Passage, annotation


@annotation
def sentences(document: Document) -> tuple[Passage, ...]:
    """All sentences, in order. A heading or an item without a full stop is one too."""
    found: list[Passage] = []
    code = language(document)
    for paragraph in document.paragraphs:
        start = paragraph.start
        found.extend(
            Passage(document, start + begin, start + end) for begin, end in segment.sentences(paragraph.text, code)
        )
    return tuple(found)


@annotation
def _starts(document: Document) -> list[int]:
    return [sentence.start for sentence in sentences(document)]


def sentences_of(document: Document, block: int) -> tuple[Passage, ...]:
    """The sentences of one block, by the block's index."""
    paragraph = document.paragraphs[block]
    starts = _starts(document)
    return sentences(document)[bisect_left(starts, paragraph.start) : bisect_left(starts, paragraph.end)]


def sentence_at(document: Document, offset: int) -> Passage | None:
    """The sentence in which an offset of the document lies, or the last one before it in its block."""
    at = bisect_left(_starts(document), offset + 1) - 1
    if at < 0:
        return None
    sentence = sentences(document)[at]
    return sentence if document.block_index(sentence.start) == document.block_index(offset) else None
