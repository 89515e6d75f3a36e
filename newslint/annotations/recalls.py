"""Sentences with the figures that were told right before them: what "this rise of 35 per cent" looks back on."""

from __future__ import annotations

from typing import NamedTuple

from newslint.annotations.changes import Sentence, figured_sentences
from newslint.annotations.figures import PERCENT, POINTS, YEAR, Figure
from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.sentences import sentences_of
from newslint.annotations.slots import Slotted, with_signs
from newslint.document import Document, annotation
from newslint.languages import FALLBACK

BACK = 3  # sentences of a paragraph that a claim looks back on
_PARTS = ("lead", "body", "quotation", "boilerplate")
_MOST = 12  # figures that a reader still has in mind


class Recall(NamedTuple):
    """A sentence with a sign for each of its figures, and up to three sentences before it in its paragraph, so read."""

    read: Slotted
    before: tuple[Slotted, ...]

    @property
    def own(self) -> tuple[Figure, ...]:
        """The figures of the sentence itself."""
        return self.read.sentence.figures

    @property
    def earlier(self) -> tuple[Figure, ...]:
        """The figures of the sentences before, in order."""
        return tuple(figure for read in self.before for figure in read.sentence.figures)

    def told(self, *claimed: Figure | None) -> list[Figure]:
        """The amounts told, earlier or in the sentence itself, without those that are claimed: no years nor shares."""
        return [
            figure
            for figure in (*self.earlier, *self.own)
            if figure.kind not in (YEAR, PERCENT, POINTS) and not any(figure is other for other in claimed)
        ]


@annotation
def recalls(document: Document) -> tuple[Recall, ...]:
    """Every sentence of the running text that has figures before it in its paragraph, or figures of its own."""
    code = language(document) or FALLBACK
    figured = {sentence.passage.start: sentence.figures for sentence in figured_sentences(document)}
    blocks = sorted({document.block_index(start) for start in figured})
    found: list[Recall] = []
    for block in blocks:
        if part_of(document, block) in _PARTS:
            found += _of_block(document, block, figured, code)
    return tuple(found)


def _of_block(document: Document, block: int, figured: dict[int, tuple[Figure, ...]], code: str) -> list[Recall]:
    reads = [
        with_signs(document, Sentence(sentence, figured.get(sentence.start, ())), code)
        for sentence in sentences_of(document, block)
    ]
    found = [Recall(read, tuple(reads[max(0, at - BACK) : at])) for at, read in enumerate(reads)]
    return [recall for recall in found if 0 < len(recall.earlier) + len(recall.own) <= _MOST]
