"""The passages of a translation and of its original that stand for each other."""

from __future__ import annotations

from typing import NamedTuple

from newslint.annotations.alignment.anchors import Unit, joined, units
from newslint.annotations.alignment.matching import align, loosen, rejoin
from newslint.document import Document, annotation

_MOVED_PARAGRAPH, _MOVED_SENTENCE = 0.45, 0.6  # likeness, from which what was moved is known again


class Pair(NamedTuple):
    """Sentences of the original and those that translate them; one side is empty where there is no counterpart."""

    original: tuple[Unit, ...]
    translation: tuple[Unit, ...]


@annotation
def pairs(document: Document) -> tuple[Pair, ...]:
    """The pairs of a translation, in its order; nothing for a text without an original."""
    original = document.desk.original
    if original is None:
        return ()
    left, right = _paragraphs(original), _paragraphs(document)
    whole_left, whole_right = [joined(list(p)) for p in left], [joined(list(p)) for p in right]
    found: list[Pair] = []
    for mine, theirs in rejoin(align(whole_left, whole_right), whole_left, whole_right, _MOVED_PARAGRAPH):
        source = [unit for number in mine for unit in left[number]]
        target = [unit for number in theirs for unit in right[number]]
        found += _sentences(source, target)
    return tuple(found)


def _paragraphs(document: Document) -> list[list[Unit]]:
    """The units of each block, in order."""
    groups: list[list[Unit]] = []
    before = -1
    for unit in units(document):
        block = document.block_index(unit.passage.start)
        if block != before:
            groups.append([])
            before = block
        groups[-1].append(unit)
    return groups


def _sentences(source: list[Unit], target: list[Unit]) -> list[Pair]:
    beads = rejoin(loosen(align(source, target), source, target), source, target, _MOVED_SENTENCE)
    return [Pair(tuple(source[i] for i in mine), tuple(target[j] for j in theirs)) for mine, theirs in beads]
