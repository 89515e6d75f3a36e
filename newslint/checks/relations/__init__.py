"""What a sentence says of two or three of its figures, against what they are: shares, comparisons, products, parts.

Each module reads sentences whose figures are single signs (`annotations/slots.py`), so that its patterns say how such
a relation is put and nothing of how figures are written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from itertools import chain

from newslint.annotations.language import language
from newslint.annotations.recalls import Recall, recalls
from newslint.annotations.slots import Slotted, slotted
from newslint.document import Document
from newslint.languages import FALLBACK
from newslint.rule import Problem

_NEAR = 40  # problems of a block that a new one may touch
Looking = Callable[[Document, Recall, str], Iterator[Problem]]
Relation = Callable[[Document, Slotted, str], Iterator[Problem]]


def beside(
    document: Document, found: Iterable[Problem], relations: Iterable[Relation], looking: Iterable[Looking] = ()
) -> Iterator[Problem]:
    """Problems that were found, and behind them those of relations and of claims that look back, which touch none."""
    taken: dict[int, list[Problem]] = {}  # by the block where they begin
    for problem in found:
        taken.setdefault(document.block_index(problem.where.start), []).append(problem)
        yield problem
    code = language(document) or FALLBACK
    more = (relation(document, read, code) for read in slotted(document) for relation in relations)
    back = (look(document, recall, code) for recall in (recalls(document) if looking else ()) for look in looking)
    for problem in chain.from_iterable(chain(more, back)):
        here = taken.setdefault(document.block_index(problem.where.start), [])
        if not any(problem.where.overlaps(other.where) for other in here[-_NEAR:]):
            here.append(problem)
            yield problem
