"""What of a sentence survives a translation: figures, dates, names, addresses, words of common stock."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from newslint.annotations.dates import dates
from newslint.annotations.figures import YEAR, figures
from newslint.annotations.sentences import sentences
from newslint.document import Document, Passage, annotation

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_ADDRESS = re.compile(r"[\w.+-]{1,64}@[\w.-]{2,80}|https?://[^\s)>\]]{3,200}")
_QUOTE = re.compile('[“”„«»"]')
_STEM = 4  # letters that words of common stock share at their start


class Unit(NamedTuple):
    """A sentence, or a whole paragraph, with its anchors."""

    passage: Passage
    figures: frozenset[str]
    names: frozenset[str]
    stems: frozenset[str]
    length: int
    quoted: bool  # whether a quotation mark stands in it


def fold(word: str) -> str:
    """A word in small letters without accents."""
    return "".join(sign for sign in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(sign))


@annotation
def units(document: Document) -> tuple[Unit, ...]:
    """The sentences of a document with their anchors, in order."""
    marks = sorted(
        [(found.passage.start, found.normal.split(" ")[0]) for found in figures(document) if found.kind != YEAR]
        + [(found.passage.start, found.normal) for found in dates(document) if found.kind in ("day", "month", "year")]
    )
    found: list[Unit] = []
    at = 0
    for sentence in sentences(document):
        mine: set[str] = set()
        while at < len(marks) and marks[at][0] < sentence.end:
            if marks[at][0] >= sentence.start:
                mine.add(marks[at][1])
            at += 1
        found.append(_unit(sentence, frozenset(mine)))
    return tuple(found)


def _unit(sentence: Passage, marks: frozenset[str]) -> Unit:
    text = sentence.text
    names: set[str] = set()
    stems: set[str] = set()
    for number, match in enumerate(_WORD.finditer(text)):
        word = match[0]
        folded = fold(word)
        if word[0].isupper() and len(word) > 2 and (number or word.isupper()):
            names.add(folded)
        if len(folded) > _STEM:
            stems.add(folded[:_STEM])
    return Unit(
        sentence,
        marks | set(_ADDRESS.findall(text)),
        frozenset(names),
        frozenset(stems),
        len(text),
        bool(_QUOTE.search(text)),
    )


def joined(parts: list[Unit]) -> Unit:
    """Several units as one."""
    first, last = parts[0].passage, parts[-1].passage
    return Unit(
        first.document.passage(first.start, last.end),
        frozenset().union(*(part.figures for part in parts)),
        frozenset().union(*(part.names for part in parts)),
        frozenset().union(*(part.stems for part in parts)),
        sum(part.length for part in parts),
        any(part.quoted for part in parts),
    )


def extent(units: Sequence[Unit]) -> tuple[int, int]:
    """From where to where some units of one text reach: code points of its document, half open."""
    return units[0].passage.start, units[-1].passage.end


def likeness(a: Unit, b: Unit) -> float:
    """How much two units share, from 0 to about 1: figures weigh most, then names, then words of common stock."""
    score = weight = 0.0
    for left, right, worth in ((a.figures, b.figures, 3.0), (a.names, b.names, 2.0), (a.stems, b.stems, 1.0)):
        least = min(len(left), len(right))
        if left and right:
            score += worth * len(left & right) / max(least, 1) * min(1.0, 0.5 + least / 4)
            weight += worth
        elif left or right:
            weight += worth * 0.35
    return score / weight if weight else 0.0
