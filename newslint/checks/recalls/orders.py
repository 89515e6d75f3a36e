"""So many things for so much money, and elsewhere what one costs: "60 buses for £27 million … at £540,000 apiece"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.annotations.changes import figured_sentences
from newslint.annotations.figures import COUNT, MONEY, PLAIN, Figure, figures
from newslint.annotations.language import language
from newslint.annotations.slots import SIGNS, Slotted, slotted, with_signs
from newslint.checks.amounts import as_written
from newslint.checks.recalls import exact
from newslint.checks.relations.wording import BLANK, NUMBER, few, hedged
from newslint.document import Document
from newslint.languages import FALLBACK
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related

_MONEY = SIGNS[MONEY]
_STEM = 4  # letters that the forms of a noun have in common
_SLACK = Fraction(1, 20)  # by how much a price may be rounded
_FAR = 4  # times by which a price that was worked out wrongly is off at most
_FOR = {"en": "for", "es": "por", "fr": "pour", "de": "für"}


class Order(NamedTuple):
    """So many things and what all of them cost."""

    number: Figure
    whole: Figure


@cache
def _ordered(code: str) -> re.Pattern[str]:
    """60 new buses for £27 million"""
    words = rf"(?:{BLANK}[^\W\d_][\w’'-]*){{1,4}}"
    hedge = hedged(relation_words(code))
    return re.compile(
        rf"(?P<number>{NUMBER})(?P<things>{words}){BLANK}(?:{_FOR[code]}){BLANK}{hedge}(?P<whole>{_MONEY})", re.I
    )


@cache
def _apiece(code: str) -> re.Pattern[str]:
    """at £540,000 apiece"""
    each = rf"{few(1)}{BLANK}?(?:{relation_words(code).each})(?!\w)"
    return re.compile(rf"(?P<one>{_MONEY}){each}", re.I)


def prices_of_orders(document: Document) -> Iterator[Problem]:
    """What one thing is said to cost, against the only order of such things that the text tells."""
    code = language(document) or FALLBACK
    if code not in _FOR:
        return
    orders = [order for read in slotted(document) for order in _orders(read, code)]
    if len(orders) != 1 or not exact([*orders[0]]):
        return
    number, whole = orders[0]
    made = whole.value / number.value
    for sentence in figured_sentences(document):
        if sentence.passage.start <= whole.passage.end or not any(f.kind == MONEY for f in sentence.figures):
            continue
        read = with_signs(document, sentence, code)
        match = _apiece(code).search(read.text)
        if match is None or len(sentence.figures) != 1 or not _is_about(read, match, number):
            continue
        one = read.figure(match, "one")
        if one.unit != whole.unit or one.hedge or not made / _FAR < one.value < made * _FAR:
            continue
        if abs(one.value - made) > max(made * _SLACK, one.step) and not _is_told(document, one, number):
            shown = f"{number.passage.text} for {whole.passage.text} are {as_written(made, one)} each"
            yield Problem(one.passage, f"“{one.passage.text}”, but {shown}", (Related(whole.passage, "the order"),))


def _orders(read: Slotted, code: str) -> Iterator[Order]:
    for match in _ordered(code).finditer(read.text):
        number, whole = read.figure(match, "number"), read.figure(match, "whole")
        if number.kind == COUNT and number.value >= 2 and whole.value > number.value:
            yield Order(number, whole)


def _is_about(read: Slotted, match: re.Match[str], number: Figure) -> bool:
    """Whether a sentence names the things of an order, or each one of them by their noun."""
    stem = number.noun[:_STEM]
    thing = (match["thing"] or "").lower()
    if thing:
        return stem.startswith(thing[:_STEM])
    return len(stem) == _STEM and re.search(rf"(?<!\w){re.escape(stem)}", read.text, re.I) is not None


def _is_told(document: Document, one: Figure, number: Figure) -> bool:
    """Whether a price makes, for all of an order, another sum of the text."""
    return any(
        figure.kind in (MONEY, PLAIN, COUNT) and abs(figure.value - one.value * number.value) <= figure.value * _SLACK
        for figure in figures(document)
    )
