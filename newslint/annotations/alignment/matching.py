"""Monotone alignment of two lists of units: by length, as Gale and Church do, and by what they share."""

from __future__ import annotations

import math
from collections.abc import Sequence

from newslint.annotations.alignment.anchors import Unit, joined, likeness

Bead = tuple[list[int], list[int]]  # the numbers of the units that stand for each other

_MOVES = ((1, 1, 0.0), (1, 0, 2.6), (0, 1, 2.6), (1, 2, 0.9), (2, 1, 0.9), (2, 2, 1.8))
_SHARED = 4.5  # what a full likeness is worth
_ONE_SIDED = 0.9  # what it costs that only one of two has a figure, or a quotation
_STRANGE = 1.5  # what it costs to take in a unit whose figures and names are all missing
_UNLIKE = 1.6  # what no likeness at all costs, before lengths are looked at
BAND = 60  # units by which one list may run ahead of the other


def align(left: Sequence[Unit], right: Sequence[Unit]) -> list[Bead]:
    """The beads of the best alignment, in order; a unit that has no counterpart stands in a bead alone."""
    rows, columns = len(left), len(right)
    if not rows or not columns:
        return [([i], []) for i in range(rows)] + [([], [j]) for j in range(columns)]
    ratio = sum(unit.length for unit in right) / max(1, sum(unit.length for unit in left))
    best: dict[tuple[int, int], tuple[float, tuple[int, int]]] = {(0, 0): (0.0, (0, 0))}
    slope = columns / rows
    for i in range(rows + 1):
        middle = int(i * slope)
        for j in range(max(0, middle - BAND), min(columns, middle + BAND) + 1):
            if i == j == 0:
                continue
            options = []
            for di, dj, price in _MOVES:
                before = best.get((i - di, j - dj))
                if before is not None and i >= di and j >= dj:
                    options.append((before[0] + price + _cost(left[i - di : i], right[j - dj : j], ratio), (di, dj)))
            if options:
                best[i, j] = min(options)
    return _walk(best, rows, columns)


def _walk(best: dict[tuple[int, int], tuple[float, tuple[int, int]]], rows: int, columns: int) -> list[Bead]:
    beads: list[Bead] = []
    i, j = rows, columns
    while (i, j) != (0, 0):
        di, dj = best[i, j][1]
        beads.append((list(range(i - di, i)), list(range(j - dj, j))))
        i, j = i - di, j - dj
    return beads[::-1]


def _cost(left: Sequence[Unit], right: Sequence[Unit], ratio: float) -> float:
    if not left or not right:
        return 0.0
    a = left[0] if len(left) == 1 else joined(list(left))
    b = right[0] if len(right) == 1 else joined(list(right))
    one_sided = _ONE_SIDED * ((bool(a.figures) != bool(b.figures)) + (a.quoted != b.quoted))
    strange = _STRANGE * (_strangers(left, b) + _strangers(right, a))
    return _UNLIKE + one_sided + strange + 1.6 * skew(a.length, b.length, ratio) - _SHARED * likeness(a, b)


def _strangers(units: Sequence[Unit], other: Unit) -> int:
    """How many of several units have figures or names, and none in common with the other side."""
    if len(units) < 2:
        return 0
    return sum(bool(u.figures or u.names) and not (u.figures & other.figures or u.names & other.names) for u in units)


def skew(left: int, right: int, ratio: float) -> float:
    """How far two lengths are from standing for each other: 0 for a perfect fit, 0.7 for half or double."""
    return abs(math.log((right + 8) / (left * ratio + 8)))


def loosen(beads: list[Bead], left: Sequence[Unit], right: Sequence[Unit]) -> list[Bead]:
    """The same, with a unit let go where two were taken for one although the other alone fits far better and
    this one shares nothing: it was dropped, or added."""
    found: list[Bead] = []
    for mine, theirs in beads:
        if len(mine) == 2 and len(theirs) == 1:
            lost = _lost([left[i] for i in mine], right[theirs[0]])
            found += [(mine, theirs)] if lost is None else [([mine[lost]], []), ([mine[1 - lost]], theirs)]
        elif len(mine) == 1 and len(theirs) == 2:
            lost = _lost([right[j] for j in theirs], left[mine[0]])
            found += [(mine, theirs)] if lost is None else [(mine, [theirs[1 - lost]]), ([], [theirs[lost]])]
        else:
            found.append((mine, theirs))
    return found


def _lost(two: list[Unit], one: Unit) -> int | None:
    """Which of two units the one leaves out; None if it may hold both."""
    merged = skew(two[0].length + two[1].length, one.length, 1.0)
    for lost in (0, 1):
        kept = skew(two[1 - lost].length, one.length, 1.0)
        if likeness(two[lost], one) < 0.05 and merged > 0.3 and kept < merged - 0.15:
            return lost
    return None


def rejoin(beads: list[Bead], left: Sequence[Unit], right: Sequence[Unit], least: float) -> list[Bead]:
    """The same with units that were moved: one alone on the left and one alone on the right that are plainly alike
    become a bead, wherever they stand."""
    lone_left = [bead[0][0] for bead in beads if not bead[1] and len(bead[0]) == 1]
    lone_right = [bead[1][0] for bead in beads if not bead[0] and len(bead[1]) == 1]
    ranked = sorted(
        ((likeness(left[i], right[j]), i, j) for i in lone_left for j in lone_right), key=lambda row: -row[0]
    )
    found: dict[int, int] = {}  # right to left
    for score, i, j in ranked:
        if score >= least and j not in found and i not in found.values():
            found[j] = i
    moved = set(found.values())
    kept: list[Bead] = []
    for mine, theirs in beads:
        if not mine and theirs[0] in found:
            kept.append(([found[theirs[0]]], theirs))
        elif theirs or not moved & set(mine):
            kept.append((mine, theirs))
    return kept
