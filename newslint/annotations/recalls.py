"""Sentences with the figures that were told right before them: what "this rise of 35 per cent" looks back on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.annotations.changes import Sentence, figured_sentences
from newslint.annotations.figures import PERCENT, POINTS, YEAR, Figure
from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.sentences import sentences_of
from newslint.annotations.slots import Slotted, with_signs
from newslint.document import Document, annotation
from newslint.languages import FALLBACK

BACK = 3  # sentences that a claim looks back on
_PARTS = ("lead", "body", "quotation", "boilerplate")
_MOST = 12  # figures that a reader still has in mind


class Recall(NamedTuple):
    """A sentence with a sign for each of its figures, and up to three sentences before it, so read: of its paragraph
    and the one before."""

    read: Slotted
    before: tuple[Slotted, ...]
    across: bool = False  # the paragraph before is read too

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
    blocks = sorted({at + step for at in {document.block_index(start) for start in figured} for step in (0, 1)})
    reads: dict[int, list[Slotted]] = {}
    found: list[Recall] = []
    for block in blocks:
        if block >= len(document.blocks) or part_of(document, block) not in _PARTS:
            continue
        reads[block] = [
            with_signs(document, Sentence(sentence, figured.get(sentence.start, ())), code)
            for sentence in sentences_of(document, block)
        ]
        found += _of_block(reads[block], reads.get(block - 1, []))
    return tuple(found)


def _of_block(reads: Sequence[Slotted], paragraph_before: Sequence[Slotted]) -> Iterator[Recall]:
    """The sentences of a paragraph, the first ones a second time with the last of the paragraph before."""
    row = [*paragraph_before[-BACK:], *reads]
    first = len(row) - len(reads)
    for at in range(first, len(row)):
        inside = Recall(row[at], tuple(row[max(first, at - BACK) : at]))
        wider = Recall(row[at], tuple(row[max(0, at - BACK) : at]), across=True)
        for recall in (inside, wider) if len(wider.before) > len(inside.before) else (inside,):
            if 0 < len(recall.earlier) + len(recall.own) <= _MOST:
                yield recall
