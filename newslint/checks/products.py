"""Amounts that are multiplied out wrongly: so much for each, so much a year; a price less its discount."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from newslint.annotations.changes import Sentence
from newslint.annotations.figures import COUNT, MEASURE, MONEY, PERCENT, PLAIN, YEAR, Figure
from newslint.checks.amounts import as_written
from newslint.document import Document
from newslint.languages.products import product_words
from newslint.rule import Problem, Related

_TIMES = frozenset(("year", "month", "week", "day"))
_BESIDE = 26  # code points between a figure and the words that say what it is
_APART = 40  # code points between a length of time and what falls to a part of it
_NEAR = (Fraction(3, 5), Fraction(8, 5))  # what the parts make, as a share of the whole
_FEW = 6  # figures of a sentence in which it is plain what is multiplied


def products(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """«30 hours each» from 12 people, «€2 million a year for five years», against what they are in all."""
    found = [figure for figure in sentence.figures if figure.kind not in (YEAR, PERCENT)]
    if not 2 < len(found) <= _FEW or any(figure.hedge for figure in found):
        return
    totals = [figure for figure in found if _is_total(document.text, figure, code)]
    if len(totals) != 1:
        return
    total = totals[0]
    others = [figure for figure in found if figure is not total]
    for one in others:
        times = _times(document.text, one, [figure for figure in others if figure is not one], code)
        if times is None or not _are_alike(one, total) or one.value >= total.value:
            continue
        made = one.value * times.value
        rounded = one.step * times.value if one.step < one.scale else Fraction(0)  # 1.3 million, but not 2 million
        if abs(made - total.value) > (rounded + total.step) / 2:
            message = (
                f"{one.passage.text} times {times.passage.text} make {as_written(made, one)}, not {total.passage.text}"
            )
            yield Problem(total.passage, message, (Related(one.passage, "the amount"),))
        return


def _times(text: str, one: Figure, others: Sequence[Figure], code: str) -> Figure | None:
    """The figure that an amount is to be multiplied by, where the words beside the amount say so."""
    if _stands(text, one, code, "each"):
        counts = [figure for figure in others if figure.kind in (COUNT, PLAIN) and figure.value > 1]
        return counts[0] if len(counts) == 1 and len(others) == 1 else None
    for unit in _TIMES:
        if _stands(text, one, code, unit):
            spans = [figure for figure in others if figure.kind == MEASURE and figure.unit == unit and figure.value > 1]
            return spans[0] if len(spans) == 1 and len(others) == 1 else None
    return None


def _are_alike(one: Figure, total: Figure) -> bool:
    """Whether two figures count the same: money of one currency, hours, or bare numbers."""
    if MONEY in (one.kind, total.kind) or MEASURE in (one.kind, total.kind):
        bare = (
            total.kind in (PLAIN, COUNT) and total.scale == one.scale > 1
        )  # 2 million euros a year, 12 million in all
        return bare or (one.kind == total.kind and one.unit == total.unit)
    return one.noun[:4] == total.noun[:4] or not total.noun or not one.noun


@cache
def _behind(code: str, what: str) -> re.Pattern[str]:
    words = product_words(code)
    phrases = words.each if what == "each" else words.in_all if what == "total" else words.every[what]
    return re.compile(
        rf"(?:[ \u00a0][^\W\d_]{{2,16}}){{0,2}}?,?[ \u00a0](?:{phrases})(?!\w)(?![ \u00a0][$€£]?\d)", re.I
    )


@cache
def _ahead(code: str, what: str) -> re.Pattern[str]:
    words = product_words(code)
    phrases = words.each_before if what == "each" else words.in_all
    return re.compile(rf"(?<!\w)(?:{phrases})[ \u00a0][$€£]?$", re.I)


def _stands(text: str, figure: Figure, code: str, what: str) -> bool:
    """Whether a figure has words behind it, or in front, that say what it is: each, a unit of time, the total."""
    start, end = figure.passage.start, figure.passage.end
    if _behind(code, what).match(text, end, end + 2 * _BESIDE):
        return True
    return what not in _TIMES and bool(_ahead(code, what).search(text, max(0, start - _BESIDE), start))


def _is_total(text: str, figure: Figure, code: str) -> bool:
    return _stands(text, figure, code, "total")


_OVER = {
    "en": "over|for|across|spread over|during",
    "es": "en|durante|a lo largo de|para|por",
    "fr": "sur|pendant|répartis sur|en",
    "de": "über|auf|für|in|verteilt auf",
}


@cache
def _spread_over(code: str) -> re.Pattern[str]:
    return re.compile(rf",?(?:[ \u00a0][^\W\d_]+)?[ \u00a0](?:{_OVER[code]})[ \u00a0](?:the (?:next|coming) )?", re.I)


def spreads(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """«€750,000 over three years, or €300,000 a year»: an amount, how long it lasts, and what that is a year."""
    found = [figure for figure in sentence.figures if figure.kind != YEAR]
    if len(found) != 3 or code not in _OVER:
        return
    whole, span, part = found
    if whole.kind != MONEY or part.kind != MONEY or span.kind != MEASURE or span.unit not in _TIMES:
        return
    text = document.text
    between = text[whole.passage.end : span.passage.start]
    if whole.unit != part.unit or whole.hedge or part.hedge or span.value < 2 or not part.value < whole.value:
        return
    if not _spread_over(code).fullmatch(between) or not _stands(text, part, code, span.unit):
        return
    if len(text[span.passage.end : part.passage.start]) > _APART or _stands(text, whole, code, span.unit):
        return
    made = part.value * span.value
    near = _NEAR[0] <= made / whole.value <= _NEAR[1]  # else a loan and its interest
    if near and abs(made - whole.value) > (part.step * span.value + whole.step) / 2:
        shown = (
            f"{part.passage.text} times {span.passage.text} make {as_written(made, whole)}, not {whole.passage.text}"
        )
        yield Problem(part.passage, shown, (Related(whole.passage, "the whole"),))


@cache
def _discount(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{product_words(code).discount})(?!\w)", re.I)


def discounts(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """«cost €60, with a discount of 50%: €45»: the price, the share taken off it, and what is left."""
    money = [figure for figure in sentence.figures if figure.kind == MONEY]
    shares = [figure for figure in sentence.figures if figure.kind == PERCENT]
    if len(money) != 2 or len(shares) != 1 or any(figure.hedge for figure in (*money, *shares)):
        return
    full, left = money
    (share,) = shares
    text = document.text
    near = text[max(full.passage.end, share.passage.start - 40) : share.passage.end + 40]
    if full.unit != left.unit or not full.value / 20 < left.value < full.value or not _discount(code).search(near):
        return
    if not full.passage.start < share.passage.start < left.passage.start or share.value >= 100:
        return
    kept = full.value * (1 - share.value / 100)
    slack = max(left.step, full.step * (1 - share.value / 100), full.value * share.step / 200)
    if min(abs(kept - left.value), abs(full.value - kept - left.value)) <= slack:
        return
    message = f"{full.passage.text} less {share.passage.text} is {as_written(kept, full)}, not {left.passage.text}"
    yield Problem(left.passage, message, (Related(full.passage, "the price"), Related(share.passage, "the discount")))


@cache
def _half(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{product_words(code).half})(?!\w)", re.I)


def halves(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """«more than half of the 300 patients, 120, …»: a half that is said to be passed, or not reached."""
    text = document.text
    for match in sentence.passage.matches(_half(code)):
        behind = [figure for figure in sentence.figures if match.end() <= figure.passage.start]
        if len(behind) < 2 or behind[0].passage.start - match.end() > 24:
            continue
        whole, part = behind[:2]
        between = text[whole.passage.end : part.passage.start]
        counted = {whole.kind, part.kind} <= {COUNT, PLAIN} and not whole.hedge and not part.hedge
        alone = re.match(r"[,;)–—]", text[part.passage.end : part.passage.end + 1])
        if not counted or len(between) > 40 or not re.search(r"[,(–—][ \u00a0]?$", between) or not alone:
            continue
        half = whole.value * Fraction(1, 2)
        if (match["over"] and part.value < half) or (match["under"] and part.value > half):
            where = document.passage(match.start(), part.passage.end)
            yield Problem(
                where,
                f"“{match[0]}”, but {part.passage.text} of {whole.passage.text} is "
                f"{float(100 * part.value / whole.value):.0f}%",
            )
