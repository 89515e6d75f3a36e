"""Figures that a translation gives otherwise: another value, scale, unit or currency."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from newslint.annotations.alignment.anchors import Unit, extent
from newslint.annotations.dates import dates
from newslint.annotations.figures import COUNT, MEASURE, MONEY, PERCENT, PLAIN, Figure, figures
from newslint.checks.drift.comparison import Comparison, differs
from newslint.document import Document
from newslint.rule import Problem

_CLOCK = re.compile(r"\d[ \u00a0\u202f]?(?:a\.?m|p\.?m|h\b|Uhr|horas|heures|hrs)|\d[:.]\d\d\b|\+\d")
_CONVERTED = frozenset("km mi m ft kg t l ha acre".split())  # that a translator may give in the reader's own units
_DIGITS = re.compile(r"\d+(?:[.,\u00a0\u202f]\d+)*")


def figure_drift(both: Comparison) -> Iterator[Problem]:
    """Between aligned passages: what neither the other text nor the passage beside it knows."""
    mine, theirs = _own_figures(both.translation), _own_figures(both.original)
    everywhere_mine = {(figure.value, figure.unit) for figure in mine}
    everywhere_theirs = {(figure.value, figure.unit) for figure in theirs}
    for pair in both.aligned:
        here, there = _within(mine, extent(pair.translation)), _within(theirs, extent(pair.original))
        if not here or not there:
            continue
        seen_here, seen_there = _digits(both.translation, pair.translation), _digits(both.original, pair.original)
        here = [f for f in here if not _known(f, everywhere_theirs, seen_there)]
        there = [f for f in there if not _known(f, everywhere_mine, seen_here)]
        for figure in here:
            rivals = [other for other in there if _comparable(figure, other)]
            if len(rivals) == 1 and not _is_converted(figure, rivals[0]):
                there.remove(rivals[0])
                yield differs(figure.passage, rivals[0].passage)


def _known(figure: Figure, everywhere: set[tuple[Fraction, str]], beside: frozenset[str]) -> bool:
    """Whether the other text has a figure: anywhere as a figure, or beside it in a form that is none ("118c")."""
    if (figure.value, figure.unit) in everywhere:
        return True
    if figure.kind in (COUNT, PLAIN) and any(value == figure.value for value, _ in everywhere):
        return True
    return figure.scale == 1 and figure.kind in (COUNT, PLAIN) and str(figure.value) in beside


def _numbers(text: str) -> set[str]:
    return {re.sub(r"\D", "", found).lstrip("0") for found in _DIGITS.findall(text)}


def _digits(document: Document, units: Sequence[Unit]) -> frozenset[str]:
    """The runs of digits in some sentences, whole and in their parts."""
    start, end = extent(units)
    text = document.text[start:end]
    return frozenset(_numbers(text) | {part.lstrip("0") for part in re.findall(r"\d+", text)})


def _within(found: Sequence[Figure], span: tuple[int, int]) -> list[Figure]:
    return [figure for figure in found if span[0] <= figure.passage.start < span[1]]


def _own_figures(document: Document) -> list[Figure]:
    """The figures that a translation must keep: those inside of dates are looked at as dates."""
    taken = [(mention.passage.start, mention.passage.end) for mention in dates(document)]
    return [
        figure for figure in figures(document)
        if figure.kind in (COUNT, MEASURE, MONEY, PERCENT, PLAIN)
        and not any(start <= figure.passage.start < end for start, end in taken)
        and not (figure.words and figure.value < 3)
        and not _is_clock_or_telephone(document, figure)
    ]  # fmt: skip


def _is_clock_or_telephone(document: Document, figure: Figure) -> bool:
    around = document.text[max(0, figure.passage.start - 6) : figure.passage.end + 8]
    digits = sum(sign.isdigit() for sign in around)
    return digits >= 9 or bool(_CLOCK.search(around))


def _comparable(a: Figure, b: Figure) -> bool:
    """Whether two figures can stand for the same in two languages. «3.113» that is 3.113 in both is a version, and a
    small number in words ("the four corners") answers to no figure."""
    if a.passage.text == b.passage.text or a.words != b.words:
        return False
    if {a.kind, b.kind} <= {COUNT, PLAIN}:
        return True
    if a.kind != b.kind:
        return False
    return a.unit == b.unit or a.kind in (MEASURE, MONEY)


def _is_converted(a: Figure, b: Figure) -> bool:
    return a.kind == MEASURE and a.unit != b.unit and a.unit in _CONVERTED and b.unit in _CONVERTED
