"""What a sentence says of two or three of its figures, against what they are: shares, comparisons, products, parts.

Each module reads sentences whose figures are single signs (`annotations/slots.py`), so that its patterns say how such
a relation is put and nothing of how figures are written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator

from newslint.annotations.language import language
from newslint.annotations.slots import Slotted, slotted
from newslint.document import Document
from newslint.languages import FALLBACK
from newslint.rule import Problem

_NEAR = 40  # problems of a block that a new one may touch
Relation = Callable[[Document, Slotted, str], Iterator[Problem]]


def beside(document: Document, found: Iterable[Problem], relations: Iterable[Relation]) -> Iterator[Problem]:
    """Problems that were found, and behind them those of relations that touch none of these."""
    taken: dict[int, list[Problem]] = {}  # by the block where they begin
    for problem in found:
        taken.setdefault(document.block_index(problem.where.start), []).append(problem)
        yield problem
    code = language(document) or FALLBACK
    for read in slotted(document):
        here = taken.setdefault(document.block_index(read.sentence.passage.start), [])
        for relation in relations:
            for problem in relation(document, read, code):
                if not any(problem.where.overlaps(other.where) for other in here[-_NEAR:]):
                    here.append(problem)
                    yield problem
