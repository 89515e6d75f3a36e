"""What falls to each of several, against the amounts and the number told: "among 120 families, or €450 each"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from newslint.annotations.figures import COUNT, MEASURE, MONEY, PLAIN, Figure
from newslint.annotations.language import language
from newslint.annotations.recalls import Recall
from newslint.annotations.slots import AMOUNT, ANY
from newslint.checks.amounts import as_written
from newslint.checks.recalls import exact
from newslint.checks.relations.wording import BLANK, NUMBER, few, hedged
from newslint.document import Document
from newslint.languages.recalls import recall_words
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related

_SLACK = Fraction(1, 20)  # by how much a rate that is worked out may be rounded
_MOST = 6  # amounts told
_FAR = 5  # times by which a rate that was worked out wrongly is off at most
_SPANS = frozenset("year month week day hour minute second".split())


@cache
def _rate(code: str) -> re.Pattern[str]:
    """… or 450 euros for each of them"""
    words, hedge = recall_words(code), hedged(relation_words(code))
    each = rf"(?:{BLANK}(?:{few(1)})?)?{BLANK}?(?:{relation_words(code).each})(?!\w)"
    return re.compile(
        rf"(?<!\w)(?:{words.makes}){few(1)}{BLANK}{hedge}(?P<rate>{AMOUNT}){few(2)}{each}"
        rf"|(?<!\w)(?:{relation_words(code).average}){few(1)}{BLANK}{hedge}(?P<mean>{AMOUNT})"
        rf"|(?<!\w)(?:{words.each_gets}){few(1)}{BLANK}{hedge}(?P<share>{AMOUNT})",
        re.I,
    )


@cache
def _shared(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).shared})(?!\w)", re.I)


def recalled_rates(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """A rate that no amount told and no number told give, nor the mean of the amounts."""
    if recall.across or not any(figure.kind in (MONEY, MEASURE) for figure in recall.own):
        return
    match = _rate(code).search(recall.read.text)
    if match is None:
        return
    if match["share"] and not any(_shared(code).search(read.text) for read in (*recall.before, recall.read)):
        return
    rate = recall.read.figure(match, next(name for name in ("rate", "mean", "share") if match[name]))
    if rate.kind not in (MONEY, MEASURE) or rate.unit in _SPANS or rate.hedge:
        return
    before = [figure for figure in recall.told(rate) if figure.passage.start < rate.passage.start]
    amounts = [figure for figure in before if _is_of(figure, rate, before)]
    numbers = [
        figure for figure in before if figure not in amounts and figure.kind in (COUNT, PLAIN) and figure.value > 1
    ]
    if not amounts or len(amounts) > _MOST or not exact([*amounts, *numbers]):
        return
    if len(amounts) > 1 and all(number.value == len(amounts) for number in numbers):
        yield from _mean(rate, amounts)
    elif len(amounts) == 1 and len(numbers) == 1:
        yield from _share(rate, amounts[0], numbers[0])


def _is_of(figure: Figure, rate: Figure, told: Sequence[Figure]) -> bool:
    """Whether an amount is in the rate's unit, or bare in a row of such: «310 kilograms, St Anne's 270»."""
    if figure.kind == rate.kind and figure.unit == rate.unit:
        return True
    measured = any(other.kind == rate.kind and other.unit == rate.unit for other in told)
    return measured and figure.kind in (COUNT, PLAIN) and figure.value >= 100 and not _counts(figure)


def _counts(figure: Figure) -> bool:
    """Whether a bare figure has a noun behind it, which it counts: in small letters, but for German."""
    document, end = figure.passage.document, figure.passage.end
    return figure.kind == COUNT and (language(document) == "de" or document.text[end + 1 : end + 2].islower())


def _mean(rate: Figure, amounts: Sequence[Figure]) -> Iterator[Problem]:
    total = sum((amount.value for amount in amounts), Fraction(0))
    mean = total / len(amounts)
    if rate.value in (total, *(amount.value for amount in amounts)) or not mean / _FAR < rate.value < mean * _FAR:
        return
    if abs(mean - rate.value) <= mean * _SLACK:
        return
    shown = ", ".join(amount.passage.text for amount in amounts)
    message = f"“{rate.passage.text}”, but the mean of {shown} is {as_written(mean, rate)}"
    yield Problem(rate.passage, message, tuple(Related(amount.passage, "an amount") for amount in amounts))


def _share(rate: Figure, whole: Figure, number: Figure) -> Iterator[Problem]:
    made = whole.value / number.value
    fits = (made, whole.value * number.value, whole.value, number.value)
    if any(abs(value - rate.value) <= value * _SLACK for value in fits) or not made / _FAR < rate.value < made * _FAR:
        return
    message = (
        f"“{rate.passage.text}”, but {whole.passage.text} among {number.passage.text} are {as_written(made, rate)}"
    )
    yield Problem(rate.passage, message, (Related(whole.passage, "the whole"), Related(number.passage, "the number")))


@cache
def _price(code: str) -> re.Pattern[str]:
    """Six boxes of five kilos, at 12.50 euros each"""
    each = rf"(?:{BLANK}{few(1)})?{BLANK}?(?:{relation_words(code).each})(?!\w)"
    return re.compile(
        rf"(?P<number>{NUMBER})(?:{BLANK}[^\s,.;:()]+){{0,2}}[^.;:\ue001\ue002\ue004-\ue008]{{0,30}}?,?{BLANK}"
        rf"(?:{relation_words(code).rated}){BLANK}(?P<one>\ue002){each}",
        re.I,
    )


def recalled_prices(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """So many at so much each, and in the next sentence another sum for all of them."""
    if recall.across:
        return
    sums = [figure for figure in recall.own if figure.kind == MONEY]
    if len(sums) != 1 or sums[0].hedge or not recall.before or not _whole(code).search(recall.read.text):
        return
    last = recall.before[-1]
    match = _price(code).search(last.text)
    if match is None:
        return
    number, one, total = last.figure(match, "number"), last.figure(match, "one"), sums[0]
    made = number.value * one.value
    if total.unit != one.unit or not exact([number, one]) or not one.value < total.value or number.value < 2:
        return
    if abs(made - total.value) <= total.step / 2 or not made / 2 < total.value < made * 2:
        return
    message = f"{number.passage.text} at {one.passage.text} make {as_written(made, one)}, not {total.passage.text}"
    yield Problem(total.passage, message, (Related(one.passage, "the price of one"),))


@cache
def _whole(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).whole})(?!\w)", re.I)


@cache
def _each_of(code: str) -> re.Pattern[str]:
    """Each of its 45 trucks carried 20 tonnes, so that 1,200 tonnes could be unloaded"""
    words = recall_words(code)
    return re.compile(
        rf"(?<!\w)(?:{words.each_of}){few(1)}{BLANK}(?P<number>{NUMBER})[^.;:{ANY}]{{0,60}}?{BLANK}(?P<one>[\ue002\ue003])"
        rf"[^.;:{ANY}]{{0,40}}?(?<!\w)(?:{words.so}){few(5)}{BLANK}(?P<whole>[\ue002\ue003])",
        re.I,
    )


def each_of_them(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """What each of so many has, and what that makes."""
    if recall.across:
        return
    match = _each_of(code).search(recall.read.text)
    if match is None:
        return
    number, one, whole = (recall.read.figure(match, name) for name in ("number", "one", "whole"))
    made = number.value * one.value
    if one.kind != whole.kind or one.unit != whole.unit or one.unit in _SPANS or not exact([number, one, whole]):
        return
    slack = (one.step * number.value if one.step < one.scale else Fraction(0)) + whole.step
    if abs(made - whole.value) * 2 <= slack or not made / _FAR < whole.value < made * _FAR:
        return
    message = f"{one.passage.text} times {number.passage.text} make {as_written(made, one)}, not {whole.passage.text}"
    yield Problem(whole.passage, message, (Related(one.passage, "the amount of one"),))
