"""Sentences with the figures that were told right before them: what "this rise of 35 per cent" looks back on."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.annotations.changes import Sentence, figured_sentences
from newslint.annotations.figures import COUNT, PERCENT, PLAIN, POINTS, YEAR, Figure
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

    def counts(self) -> int:
        """How many numbers were told, earlier or in the sentence itself."""
        return sum(figure.kind in (COUNT, PLAIN) for figure in (*self.earlier, *self.own))

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
    found: list[Recall] = []
    last: list[Sentence] = []
    for block in blocks:
        if block >= len(document.blocks) or part_of(document, block) not in _PARTS:
            last = []
            continue
        inside = [Sentence(passage, figured.get(passage.start, ())) for passage in sentences_of(document, block)]
        before = last if block - 1 in blocks else []
        found += _of_block(document, before[-BACK:], inside, code)
        last = inside
    return tuple(found)


def _of_block(
    document: Document, paragraph_before: Sequence[Sentence], inside: Sequence[Sentence], code: str
) -> Iterator[Recall]:
    """The sentences of a paragraph, the first ones a second time with the last of the paragraph before."""
    row = [*paragraph_before, *inside]
    first = len(paragraph_before)
    for at in range(first, len(row)):
        near, far = max(first, at - BACK), max(0, at - BACK)
        for start in (near, far) if far < near else (near,):
            if 0 < sum(len(sentence.figures) for sentence in row[start : at + 1]) <= _MOST:
                *before, read = [with_signs(document, sentence, code) for sentence in row[start : at + 1]]
                yield Recall(read, tuple(before), across=start < first)
