"""One measure with two values: digits that changed places, a million that became a billion, an age that its own
birth year denies, a headline that says another figure than the text."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import pairwise

from newslint.annotations.changes import figured_sentences
from newslint.annotations.figures import (
    COUNT,
    MEASURE,
    MONEY,
    PERCENT,
    PLAIN,
    YEAR,
    Figure,
    alternation,
    figures,
)
from newslint.annotations.language import language
from newslint.annotations.parts import headline, part_of
from newslint.checks.ages import ages, anniversaries, deaths
from newslint.checks.equivalents import equivalents
from newslint.checks.headlines import headline_figures
from newslint.checks.recalls.changes import recalled_differences
from newslint.checks.recalls.lasting import recalled_years
from newslint.checks.recalls.leads import recalled_leads
from newslint.checks.recounts import recounts
from newslint.checks.relations import beside
from newslint.checks.relations.comparisons import denied_differences
from newslint.checks.standing import standing
from newslint.document import Document
from newslint.languages import FALLBACK
from newslint.languages.numbers import number_words
from newslint.rule import Problem, Related

_PROSE = ("headline", "subhead", "lead", "body", "quotation", "boilerplate", "caption", "heading")

_THOSE = re.compile(r"(?<!\w)(?:th[eo]se|this|that|es[eo]s|est[eo]s|ces|cette|ce|diese[rn]?)[ \u00a0]$", re.I)
_PLURAL = ("s", "en", "er")  # how the nouns end that a figure counts
_PRONOUN = 3  # letters: "it", "sie", "ils"
_SAID_OTHERWISE = re.compile(r"[^.;:()]{0,40},[ \u00a0](?:or |soit |es decir |o sea |also |und damit |and so )?")


def conflicting_figures(document: Document) -> Iterator[Problem]:
    """The same measure twice, with digits that changed places; an age, anniversary or difference that can't be."""
    yield from _swapped(document)
    yield from ages(document)
    yield from anniversaries(document)
    yield from deaths(document)
    yield from beside(
        document, _differences(document), (denied_differences,), (recalled_differences, recalled_leads, recalled_years)
    )
    yield from recounts(document)
    yield from standing(document)


def _in_prose(document: Document) -> list[Figure]:
    return [
        figure for figure in figures(document)
        if part_of(document, document.block_index(figure.passage.start)) in _PROSE
    ]  # fmt: skip


def _swapped(document: Document) -> Iterator[Problem]:
    """«274 berths» and «247 berths»: the same digits in another order, of the same thing."""
    by_thing: dict[tuple[str, str, str], list[Figure]] = defaultdict(list)
    code = language(document)
    for figure in _in_prose(document):
        if figure.kind in (COUNT, MEASURE) and not figure.words and figure.value >= 100:
            by_thing[figure.kind, figure.unit, _stem(figure.noun, code)].append(figure)
    for (kind, _, noun), found in by_thing.items():
        if kind == COUNT and len(noun) < 4:
            continue
        earlier: dict[tuple[int, str], tuple[int, Figure]] = {}
        for index, later in enumerate(found):
            digits = _digits(later)
            others = (earlier.get((later.scale, other)) for other in _turned(digits))
            first = min((other for other in others if other and other[1].value != later.value), default=None)
            if first:
                message = (
                    f"{later.passage.text} {later.noun}".rstrip() + f" here, {first[1].passage.text} in line "
                    f"{first[1].passage.line}: one has its digits in the wrong order"
                )
                yield Problem(later.passage, message, (Related(first[1].passage, "the other figure"),))
            earlier.setdefault((later.scale, digits), (index, later))


def _stem(noun: str, code: str) -> str:
    """What a noun's forms have in common: of «Einsätze» and «Einsätzen», German plurals in two cases."""
    return re.sub(r"(?:en|n|e)$", "", noun) if code == "de" else noun


def _digits(figure: Figure) -> str:
    return re.sub(r"\D", "", figure.passage.text)


def _turned(digits: str) -> Iterator[str]:
    """Three or more digits with two neighbours in each other's place, in every way that makes others of them."""
    for at in range(len(digits) - 1 if len(digits) > 2 else 0):
        left, right = digits[at], digits[at + 1]
        if left != right:
            yield digits[:at] + right + left + digits[at + 2 :]


@cache
def _difference(code: str) -> re.Pattern[str]:
    words = number_words(code)
    thing = r"(?:[ \u00a0][^\W\d_]+){0,2}?[ \u00a0]"
    either = rf"(?:(?P<more>{alternation(words.more)})|(?P<fewer>{alternation(words.fewer)}))"
    return re.compile(rf"{thing}{either}(?!\w)", re.I)


def _differences(document: Document) -> Iterator[Problem]:
    """«takes 20 minutes, five fewer than the 30 minutes»: three figures of one unit, the second the difference."""
    code = language(document) or FALLBACK
    text = document.text
    for sentence in figured_sentences(document):
        yield from equivalents(document, sentence, code)
        for first, step, last in zip(sentence.figures, sentence.figures[1:], sentence.figures[2:], strict=False):
            joint = _difference(code).match(text, step.passage.end, last.passage.start)
            between = text[first.passage.end : step.passage.start]
            if (
                not joint
                or not _names_the_other(text[joint.end() : last.passage.start])
                or not _SAID_OTHERWISE.fullmatch(between)
            ):
                continue
            if _difference(code).match(text, last.passage.end):
                continue  # «six more than this year and two more than last»
            if last.noun[:4] != first.noun[:4] and last.noun.endswith(_PLURAL) and len(last.noun) > _PRONOUN:
                continue  # «carry 12 pupils, 6 more than the 3 taxis»
            bare = last.kind == PLAIN and first.kind == MEASURE and step.kind in (PLAIN, COUNT)
            if (
                (first.unit != last.unit and not bare)
                or step.kind == PERCENT
                or any(f.hedge or f.kind == YEAR for f in (first, step, last))
            ):
                continue
            sign = 1 if joint["more"] else -1
            off = abs(last.value + sign * step.value - first.value)
            if off and (first.step == last.step or 2 * off > first.step + step.step + last.step):
                where = document.passage(step.passage.start, last.passage.end)
                true = abs(first.value - last.value)
                yield Problem(
                    where, f"“{where.text}”, but {first.passage.text} and {last.passage.text} differ by {float(true):g}"
                )


def _names_the_other(between: str) -> bool:
    """Whether the words between "more than" and its figure only name what is compared: "the old one, which had"."""
    return len(between) <= 20 or (len(between) <= 40 and between.count(",") <= 1 and not re.search(r"[.;:()]", between))


def unit_slip(document: Document) -> Iterator[Problem]:
    """The same digits with "million" here and "billion" there, of the same money or the same things."""
    found = [f for f in _in_prose(document) if f.scale >= 1000 or f.value >= 10_000]
    counts = Counter(figure.value for figure in found)
    firsts: dict[tuple[object, ...], Figure] = {}
    for figure in found:
        firsts.setdefault((*_measured(figure), figure.value), figure)
    units = sorted({figure.unit for figure in found if figure.kind == MONEY})
    for figure in found:
        other = firsts.get((*_measured(figure), figure.value / 1000)) if _can_slip(figure) else None
        if figure.kind in (PLAIN, COUNT) and figure.scale >= 10**6 and _is_said_again(figure):
            paid = (firsts.get((MONEY, unit, "", figure.value / 1000)) for unit in units)
            other = next((first for first in paid if first), other)
        if other and figure.value > other.value and counts[figure.value] == 1:
            message = (
                f"{figure.passage.text} here, {other.passage.text} in line {other.passage.line}: "
                "check the million and the billion"
            )
            yield Problem(figure.passage, message, (Related(other.passage, "the other figure"),))
    yield from _sums_that_slip(document)


def _measured(figure: Figure) -> tuple[str, str, str]:
    """What two figures have in common that speak of the same money or the same things."""
    return figure.kind, figure.unit, "" if figure.kind == MONEY else figure.noun


def _can_slip(figure: Figure) -> bool:
    if figure.kind == MONEY:  # $2 million and $2 billion are two sums, unless it is "those $2 billion"
        return len(str(figure.value.numerator).strip("0")) > 1 or _is_said_again(figure)
    return figure.kind == COUNT and bool(figure.noun)


def _is_said_again(figure: Figure) -> bool:
    """Whether a word such as "those" says that the text has named a figure before."""
    start = figure.passage.start
    return _THOSE.search(figure.passage.document.text, max(0, start - 12), start) is not None


def _sums_that_slip(document: Document) -> Iterator[Problem]:
    """«€120 billion», and further down «€75 million … and €45 million»: parts that make the same digits."""
    money = [figure for figure in _in_prose(document) if figure.kind == MONEY and figure.scale > 1]
    sums: dict[tuple[str, Fraction], list[tuple[Figure, Figure]]] = {}
    for first, second in pairwise(money):
        if first.unit == second.unit and second.passage.start - first.passage.end < 120:
            sums.setdefault((first.unit, (first.value + second.value) * 1000), []).append((first, second))
    for total in money:
        for first, second in sums.get((total.unit, total.value), ()):
            if total in (first, second):
                continue
            message = (
                f"{total.passage.text}, but {first.passage.text} and {second.passage.text} in line "
                f"{first.passage.line} make a thousandth of it"
            )
            yield Problem(total.passage, message, (Related(first.passage, "the parts"),))
            break


def headline_mismatch(document: Document) -> Iterator[Problem]:
    """A figure in the headline that the text gives otherwise, and never so."""
    title = headline(document)
    if title is None:
        return
    yield from headline_figures(document)
    found = figures(document)
    body = [
        f
        for f in found
        if not title.overlaps(f.passage) and part_of(document, document.block_index(f.passage.start)) in _PROSE
    ]
    for figure in found:
        if not title.covers(figure.passage) or figure.kind == YEAR or figure.hedge:
            continue
        if any(_says(other, figure) for other in body):
            continue
        rivals = [other for other in body if _is_rival(other, figure) or _is_turned(other, figure)]
        if rivals and len({other.value for other in rivals}) == 1:
            message = f"{_shown(figure)} in the headline, but {_shown(rivals[0])} in line {rivals[0].passage.line}"
            yield Problem(figure.passage, message, (Related(rivals[0].passage, "in the text"),))


def _shown(figure: Figure) -> str:
    return f"“{figure.passage.text} {figure.noun}”".replace(" ”", "”")


def _says(other: Figure, figure: Figure) -> bool:
    """Whether a figure of the text is the headline's, rounded perhaps."""
    return abs(other.value - figure.value) <= max(figure.step, other.step)


def _is_turned(other: Figure, figure: Figure) -> bool:
    """Whether a figure of the text has the headline's digits, two of them in each other's place."""
    counted = figure.kind == COUNT and other.kind in (COUNT, PLAIN) and figure.scale == other.scale and not figure.words
    return counted and not other.hedge and _digits(other) in _turned(_digits(figure))


def _is_rival(other: Figure, figure: Figure) -> bool:
    """Whether a figure of the text is of the same thing as the headline's and should be the same."""
    if other.kind != figure.kind or other.unit != figure.unit or other.hedge:
        return False
    if figure.kind == COUNT:
        return other.noun == figure.noun and len(figure.noun) > 3 and figure.value >= 3
    ratio = other.value / figure.value if figure.value else 0
    return figure.kind == MONEY and (_digits(other) in _turned(_digits(figure)) or ratio in (1000, 1 / 1000))
