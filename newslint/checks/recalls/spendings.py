"""Amounts by which a sentence tells in full what money goes to, against the sum told elsewhere: "Of the budget, $31 m
goes to … and the remaining $3 m to …", where the budget was said to be $48.5 m."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import combinations, pairwise

from newslint.annotations.changes import Sentence, figured_sentences
from newslint.annotations.figures import COUNT, MONEY, PLAIN, Figure, figures
from newslint.annotations.language import language
from newslint.annotations.sentences import sentences_of
from newslint.checks.amounts import as_written
from newslint.checks.recalls import exact
from newslint.document import Document
from newslint.languages import FALLBACK
from newslint.languages.recalls import recall_words
from newslint.rule import Problem, Related

_FEWEST = 3
_MOST = 8
_NEAR = (Fraction(3, 4), Fraction(4, 3))  # a sum as a share of what its parts make
_GAP = 90  # code points between two amounts of one list
_BEFORE = 16  # code points before the last amount in which "the remaining" stands


@cache
def _left(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).left})(?!\w)", re.I)


@cache
def _no_other(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{recall_words(code).no_other})(?!\w)", re.I)


def spendings(document: Document) -> Iterator[Problem]:
    """A sum that what it is spent on does not make, where a list of it leaves nothing out."""
    code = language(document) or FALLBACK
    for sentence in figured_sentences(document):
        parts = [figure for figure in sentence.figures if figure.kind == MONEY]
        if not _FEWEST <= len(parts) <= _MOST or len(parts) != len(sentence.figures) or not _is_row(document, parts):
            continue
        if not exact(parts) or not _is_full(document, sentence, parts[-1], code):
            continue
        whole = _sum_told(document, parts)
        if whole is not None:
            added = sum((part.value for part in parts), Fraction(0))
            shown = " + ".join(part.passage.text for part in parts)
            message = f"“{whole.passage.text}”, but {shown} make {as_written(added, whole)}"
            yield Problem(whole.passage, message, tuple(Related(part.passage, "a part") for part in parts))


def _is_row(document: Document, parts: Sequence[Figure]) -> bool:
    """Whether amounts are of one currency and stand near each other in one clause."""
    gaps = [document.text[one.passage.end : other.passage.start] for one, other in pairwise(parts)]
    return all(part.unit == parts[0].unit for part in parts) and all(
        len(gap) <= _GAP and not re.search(r"[.;:()]", gap) for gap in gaps
    )


def _is_full(document: Document, sentence: Sentence, last: Figure, code: str) -> bool:
    """Whether a list names "the remaining" amount at its end, or the sentence behind says that there is no other."""
    text = document.text
    if _left(code).search(text, max(sentence.passage.start, last.passage.start - _BEFORE), last.passage.start):
        return True
    behind = [
        passage
        for passage in sentences_of(document, document.block_index(sentence.passage.start))
        if passage.start >= sentence.passage.end
    ]
    return bool(behind) and _no_other(code).match(behind[0].text) is not None


def _sum_told(document: Document, parts: Sequence[Figure]) -> Figure | None:
    """The one sum told before some parts that can be theirs and is not; None where any sum of the text is."""
    added = sum((part.value for part in parts), Fraction(0))
    slack = sum(part.step for part in parts) / 2 if parts[0].scale > 1 else Fraction(0)
    told = [figure for figure in figures(document) if _is_of(figure, parts[0])]
    others = [figure for figure in told if not any(figure is part for part in parts)]
    made = {figure.value for figure in others} | {one.value + other.value for one, other in combinations(others, 2)}
    if any(abs(value - added) <= slack for value in made):
        return None
    near = [
        figure
        for figure in others
        if figure.passage.end <= parts[0].passage.start and _NEAR[0] <= figure.value / added <= _NEAR[1]
    ]
    return near[0] if len({figure.value for figure in near}) == 1 and not near[0].hedge else None


def _is_of(figure: Figure, part: Figure) -> bool:
    if figure.kind == MONEY:
        return figure.unit == part.unit
    return figure.kind in (COUNT, PLAIN) and figure.scale == part.scale > 1
