"""Sentences with one sign in the place of each figure and each share in words, for patterns that read relations.

«90 of the town's 150 lamps, or two thirds» is read as «N of the town's N lamps, or R»: what stands between
figures is short and regular once the figures are gone.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.annotations.changes import Sentence, figured_sentences, hedge_before
from newslint.annotations.figures import (
    COUNT,
    MEASURE,
    MONEY,
    PERCENT,
    PLAIN,
    POINTS,
    YEAR,
    Figure,
    alternation,
    as_phrase,
)
from newslint.annotations.language import language
from newslint.annotations.words import lower_words_of
from newslint.document import Document, Passage, annotation
from newslint.languages import FALLBACK
from newslint.languages.numbers import number_words, spelled
from newslint.languages.relations import relation_words

SIGNS = {
    COUNT: "\ue001", PLAIN: "\ue001", MONEY: "\ue002", MEASURE: "\ue003", PERCENT: "\ue004", YEAR: "\ue005",
    POINTS: "\ue006",
}  # fmt: skip
SHARE, TIMES = "\ue007", "\ue008"
ANY = "\ue001-\ue008"
AMOUNT = "[\ue001\ue002\ue003]"  # what is counted, paid or measured
_MOST = 24  # figures of a sentence that still says something of them


class Ratio(NamedTuple):
    """A share in words ("a third", "one in five") or a multiple ("twice as many"), of what the words before hedge."""

    passage: Passage
    value: Fraction
    hedge: str


class Slotted(NamedTuple):
    """A sentence with signs: `text` holds a sign for each of `slots`, in their order, at `places` of it."""

    sentence: Sentence
    text: str
    slots: tuple[Figure | Ratio, ...]
    places: tuple[int, ...]

    def slot(self, match: re.Match[str], group: str) -> Figure | Ratio | None:
        """What stands for the sign that begins a group of a match, or None if the group is not there."""
        start = match.start(group)
        at = bisect_left(self.places, start) if start >= 0 else len(self.places)
        return self.slots[at] if at < len(self.places) and self.places[at] == start else None

    def figure(self, match: re.Match[str], group: str) -> Figure:
        """The figure of a group that holds the sign of one. Raises TypeError if it holds none."""
        found = self.slot(match, group)
        if not isinstance(found, Figure):
            raise TypeError(f"{group} is no figure")
        return found


@annotation
def slotted(document: Document) -> tuple[Slotted, ...]:
    """Every sentence with two figures or more, or a figure and a share or multiple in words, in order."""
    code = language(document) or FALLBACK
    return tuple(
        read
        for sentence in figured_sentences(document)
        if len(sentence.figures) <= _MOST
        and (len((read := with_signs(document, sentence, code)).slots) > 1 or len(sentence.figures) > 1)
    )


@annotation
def _read_before(document: Document) -> dict[int, Slotted]:
    """The sentences that were read with signs, by where they start."""
    return {}


def with_signs(document: Document, sentence: Sentence, code: str) -> Slotted:
    """A sentence, of which the figures are known, with signs for these and for its shares and multiples in words."""
    known = _read_before(document)
    found = known.get(sentence.passage.start)
    if found is None:
        found = known[sentence.passage.start] = _with_signs(document, sentence, code)
    return found


def _with_signs(document: Document, sentence: Sentence, code: str) -> Slotted:
    said = list(ratios(document, sentence.passage, code))
    taken = [(ratio.passage.start, ratio.passage.end) for ratio in said]
    figures = [
        figure
        for figure in sentence.figures
        if not any(start < figure.passage.end and figure.passage.start < end for start, end in taken)
    ]
    slots: list[Figure | Ratio] = [*said, *figures]
    slots.sort(key=lambda slot: slot.passage.start)
    text = document.text
    pieces: list[str] = []
    places: list[int] = []
    at, length = sentence.passage.start, 0
    for slot in slots:
        between = text[at : slot.passage.start]
        sign = (SHARE if slot.value < 1 else TIMES) if isinstance(slot, Ratio) else SIGNS[slot.kind]
        pieces += (between, sign)
        length += len(between)
        places.append(length)
        length += 1
        at = slot.passage.end
    pieces.append(text[at : sentence.passage.end])
    return Slotted(sentence, "".join(pieces), tuple(slots), tuple(places))


@cache
def _said(code: str) -> re.Pattern[str]:
    words, relations = number_words(code), relation_words(code)
    number = "|".join(sorted((form for form, value in spelled(code).items() if 0 < value <= 20), key=len, reverse=True))
    number = rf"(?:{number}|\d{{1,3}})"
    return re.compile(
        rf"(?<![\w-])(?:(?P<many>{alternation(relations.times)})"
        rf"|(?P<part>{number})[ \u00a0]"
        rf"(?P<thing>[^\W\d_]+[ \u00a0])?(?:{relations.in_every})[ \u00a0](?P<whole>{number})"
        rf"|(?P<share>{alternation(words.shares)}))(?![\w-])",
        re.I,
    )


@cache
def _first_words(code: str) -> frozenset[str]:
    """The words with which a share or a multiple in words begins."""
    numbers = [form for form, value in spelled(code).items() if 0 < value <= 20]
    phrases = (*relation_words(code).times, *number_words(code).shares, *numbers)
    return frozenset(re.split(r"[\s'’-]", phrase.lower())[0] for phrase in phrases)


@cache
def _in_figures(code: str) -> re.Pattern[str]:
    """9 in 10, 3 pupils out of 20"""
    return re.compile(rf"\d[ \u00a0](?:[^\W\d_]+[ \u00a0])?(?:{relation_words(code).in_every})[ \u00a0]", re.I)


def _may_say(passage: Passage, code: str) -> bool:
    """Whether a passage may hold a share or a multiple: a word that one begins with, or a number in another."""
    words, first = lower_words_of(passage), _first_words(code)
    if not first.isdisjoint(words) or next(passage.matches(_in_figures(code)), None):
        return True
    tied = [word for word in words if not word.isalnum()]
    return any(word.partition(sign)[0] in first for word in tied for sign in "-'’‑" if sign in word)


def ratios(document: Document, passage: Passage, code: str) -> Iterator[Ratio]:
    """The shares and multiples in words of a passage, in order."""
    if not _may_say(passage, code):
        return
    words, relations = number_words(code), relation_words(code)
    for match in passage.matches(_said(code)):
        if match["many"]:
            value = relations.times[as_phrase(match["many"])]
        elif match["share"]:
            value = words.shares[as_phrase(match["share"])]
        else:
            part, whole = (_number(match[name], code) for name in ("part", "whole"))
            if part == 1 and code == "de" and match["thing"]:
                continue  # «einem Vorsprung von 28»
            if not 0 < part < whole <= 1000 or (match["part"].isdigit() and whole not in (10, 100, 1000)):
                continue  # «96 of 160» is two figures
            value = Fraction(part, whole)
        hedge = hedge_before(document.text, match.start(), words)
        yield Ratio(document.passage(match.start(), match.end()), value, hedge)


def _number(text: str, code: str) -> int:
    return int(text) if text.isdigit() else spelled(code)[as_phrase(text)]
