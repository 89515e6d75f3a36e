"""Claims about a change: a figure before, a figure after, and the multiple, percentage or share said of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise
from typing import NamedTuple

from newslint.annotations.dates import dates
from newslint.annotations.figures import (
    ABOUT,
    COUNT,
    MEASURE,
    MONEY,
    OVER,
    PERCENT,
    PLAIN,
    UNDER,
    YEAR,
    Figure,
    alternation,
    as_phrase,
    figures,
)
from newslint.annotations.language import language
from newslint.annotations.sentences import sentences
from newslint.document import Document, Passage, annotation
from newslint.languages import FALLBACK
from newslint.languages.numbers import NumberWords, number_words

_FILL = r"[ \u00a0\u202f]*(?:[$€£][ \u00a0]?)?$"
_LETTERS = re.compile(r"[^\W\d_]+")
_NEAR = 90  # code points between a claim and its figures


class Pair(NamedTuple):
    """The two values of one measure: `before` and `after`, in the order of time."""

    before: Figure
    after: Figure
    start: int  # of the words that join them, "from" included: code points of the document
    end: int


class Claim(NamedTuple):
    """What is said of a change. `ratio` is after : before; `share` of a claim in percent or parts is the change itself.
    `passage` are the words that say it, `hedge` how they hedge it."""

    passage: Passage
    ratio: Fraction
    step: Fraction  # what the ratio may be off by rounding
    hedge: str
    percent: bool = False


class Change(NamedTuple):
    """A claim and the two figures that it is about, in one sentence."""

    claim: Claim
    pair: Pair
    sentence: Passage


class Sentence(NamedTuple):
    """A sentence with its figures, those inside of dates left out."""

    passage: Passage
    figures: tuple[Figure, ...]


@annotation
def figured_sentences(document: Document) -> tuple[Sentence, ...]:
    """The sentences that hold a figure, in order."""
    taken = [(mention.passage.start, mention.passage.end) for mention in dates(document)]
    found: list[Sentence] = []
    all_figures = figures(document)
    at = date = 0
    for passage in sentences(document):
        mine: list[Figure] = []
        while at < len(all_figures) and all_figures[at].passage.start < passage.end:
            figure = all_figures[at]
            at += 1
            while date < len(taken) and taken[date][1] <= figure.passage.start:
                date += 1
            inside = date < len(taken) and taken[date][0] <= figure.passage.start < taken[date][1]
            if figure.passage.start >= passage.start and not inside:
                mine.append(figure)
        if mine:
            found.append(Sentence(passage, tuple(mine)))
    return tuple(found)


@annotation
def changes(document: Document) -> tuple[Change, ...]:
    """Every claim about a change with the two figures that bear it out, or deny it."""
    code = language(document) or FALLBACK
    words = number_words(code)
    found: list[Change] = []
    for sentence in figured_sentences(document):
        joined = list(pairs(document, sentence.figures, code))
        if len(joined) == 1:
            claim = _claim(document, sentence, joined[0], words, code)
            if claim:
                found.append(Change(claim, joined[0], sentence.passage))
    return tuple(found)


@annotation
def _sentence_numbers(document: Document) -> dict[int, int]:
    """The number of each figured sentence by where it starts."""
    return {sentence.passage.start: at for at, sentence in enumerate(figured_sentences(document))}


def figured_before(document: Document, sentence: Sentence, paragraphs: int = 0) -> Sentence | None:
    """The figured sentence before one, in its paragraph or up to so many before it; None if there is none."""
    at = _sentence_numbers(document).get(sentence.passage.start, 0)
    before = figured_sentences(document)[at - 1] if at else None
    if before is None:
        return None
    apart = document.block_index(sentence.passage.start) - document.block_index(before.passage.start)
    return before if apart <= paragraphs else None


def same_measure(a: Figure, b: Figure) -> bool:
    """Whether two figures can be two values of one measure; one may leave out the unit that the other has."""
    if YEAR in (a.kind, b.kind):
        return False
    if a.kind == b.kind:
        return a.unit == b.unit and (
            a.kind != COUNT or a.noun == b.noun or not a.noun or not b.noun or a.noun[:4] == b.noun[:4]
        )
    return PLAIN in (a.kind, b.kind) and {a.kind, b.kind} <= {PLAIN, COUNT, MEASURE, MONEY, PERCENT}


def pairs(document: Document, found: Sequence[Figure], code: str) -> Iterator[Pair]:
    """Neighbouring figures that the text joins as two values of one measure: «from A to B», «to B from A»,
    «to B, compared with A»."""
    text = document.text
    for left, right in pairwise(found):
        between = text[left.passage.end : right.passage.start]
        if PLAIN == left.kind == right.kind and max(left.value, right.value) <= 24:  # hours of the day, a score
            continue
        if (
            left.kind == PERCENT and right.kind == PLAIN and right.value > 100
        ):  # «de 20 % à 1 500»: a change and its end
            continue
        if len(between) > 60 or not same_measure(left, right) or any(sign in between for sign in ";:()"):
            continue
        before = text[max(0, left.passage.start - 40) : left.passage.start]
        if _ends(code, "start").search(before) and _ends(code, "end").search(between):
            first = _ends(code, "start").search(before)
            start = left.passage.start - len(before) + first.start() if first else left.passage.start
            yield Pair(_with_unit(left, right), right, start, right.passage.end)
        elif _ends(code, "end").search(before) and (
            _ends(code, "against").search(between) or (code == "en" and _ends(code, "start").search(between))
        ):
            yield Pair(_with_unit(right, left), left, left.passage.start, right.passage.end)


def _with_unit(bare: Figure, full: Figure) -> Figure:
    """«from 30 to 545 million»: the first takes the second's scale, if it would else be tiny."""
    if full.scale > 1 and bare.scale == 1 and bare.value < 10_000 and bare.value * 1000 < full.value:
        scale = full.scale
        return Figure(bare.passage, bare.value * scale, bare.step * scale, full.kind, full.unit, bare.noun, bare.hedge)
    return bare


@cache
def _ends(code: str, kind: str) -> re.Pattern[str]:
    """A text that ends in "from" (or "to"), a hedge perhaps behind it."""
    words = number_words(code)
    hedges = alternation((*words.over, *words.under, *words.about))
    return re.compile(
        rf"(?<!\w)(?:{alternation(getattr(words, kind))})(?:[ \u00a0](?:{hedges}|the|los|las|les|den))?{_FILL}", re.I
    )


@cache
def _said(code: str) -> re.Pattern[str]:
    words = number_words(code)
    shares = {phrase: value for phrase, value in words.shares.items() if value < 1}
    points = rf"(?![ \u00a0](?:(?:an?|un|ein|einen)[ \u00a0])?(?:{alternation(words.points)}))"  # half a point
    return re.compile(
        rf"(?<![\w-])(?:(?P<multiple>{alternation((*words.multiples, *words.halving))})"
        rf"|(?P<times>{alternation(words.times)})(?=[,.;)])"  # "or twice as many", of nothing else
        rf"|(?P<share>{alternation(shares)}){points})(?![\w-])",
        re.I,
    )


def _claim(document: Document, sentence: Sentence, pair: Pair, words: NumberWords, code: str) -> Claim | None:
    """The one claim near a pair of figures; None if there is none, or more than one."""
    claims = [*_spoken(document, sentence, pair, words, code), *_percents(document, sentence, pair, words, code)]
    claims = [claim for claim in claims if not _is_a_rate(document, claim, words)]
    return claims[0] if len(claims) == 1 else None


def _spoken(document: Document, sentence: Sentence, pair: Pair, words: NumberWords, code: str) -> Iterator[Claim]:
    """Claims in words: doubled, fivefold, halved, by a third."""
    text = document.text
    low, high = max(sentence.passage.start, pair.start - _NEAR), min(sentence.passage.end, pair.end + 60)
    for match in _said(code).finditer(text, low, high):
        if pair.start <= match.start() < pair.end or _broken(text, match.end(), pair):
            continue
        phrase = as_phrase(match[0])
        passage = document.passage(match.start(), match.end())
        hedge = hedge_before(text, match.start(), words)
        if match["multiple"]:
            ratio = words.multiples.get(phrase) or _halved(text, low, match.start(), words.halving[phrase], words)
            yield Claim(passage, ratio, ratio / 10, hedge)
        elif match["times"]:
            yield Claim(passage, words.times[phrase], words.times[phrase] / 10, hedge)
        else:
            verb_behind = code == "de" and not _direction(text, low, match.start(), words)
            direction = _direction(text, low, match.end() + 16 if verb_behind else match.start(), words)
            if direction and _follows_by(text, match.start(), words):
                part = words.shares[phrase]
                yield Claim(passage, 1 + direction * part, part / 8, hedge)


def _halved(text: str, low: int, start: int, ratio: Fraction, words: NumberWords) -> Fraction:
    """What "by half" makes of an amount: half as much again where the word before it tells of a rise."""
    return 1 + ratio if _direction(text, max(low, start - 24), start, words) > 0 else ratio


def _percents(document: Document, sentence: Sentence, pair: Pair, words: NumberWords, code: str) -> Iterator[Claim]:
    """Claims in percent, with a word of rise or fall; of figures that are percentages themselves nothing is said."""
    if PERCENT in (pair.before.kind, pair.after.kind):
        return
    text = document.text
    for figure in sentence.figures:
        where = figure.passage
        if figure.kind != PERCENT or pair.start <= where.start < pair.end or _broken(text, where.end, pair):
            continue
        if where.end < pair.start - _NEAR or where.start > pair.end + 60:
            continue
        low = max(sentence.passage.start, where.start - 70)
        direction = _direction(text, low, where.end + 15, words)
        if not direction and code == "de":  # "dass der Etat um 20 Prozent auf 360.000 Euro steigt"
            direction = _direction(text, where.end, min(sentence.passage.end, where.end + 40), words)
        if direction:
            change = direction * figure.value / 100
            yield Claim(where, 1 + change, figure.step / 100, figure.hedge, percent=True)


def _broken(text: str, end: int, pair: Pair) -> bool:
    """Whether a claim and its pair are parted by a sign that begins another thought."""
    between = text[end : pair.start] if end <= pair.start else text[pair.end : end]
    if end <= pair.start and between.strip(" \u00a0") == "(":
        return False  # «more than tripled (from 13% to 27%)»
    return any(sign in between for sign in ";:()–—") or between.count(",") > 2


def _direction(text: str, low: int, high: int, words: NumberWords) -> int:
    """+1 or -1 by the last word of rise or fall in a stretch, 0 for none."""
    for word in reversed(_LETTERS.findall(text[low:high].lower())):
        if word in words.rise:
            return 1
        if word in words.fall:
            return -1
    return 0


def _follows_by(text: str, start: int, words: NumberWords) -> bool:
    left = text[max(0, start - 24) : start].lower().rstrip()
    for phrase in (*words.over, *words.under, *words.about):
        left = left.removesuffix(phrase).rstrip()
    return any(left.endswith(phrase) for phrase in (*words.by, *words.rise, *words.fall))


def hedge_before(text: str, start: int, words: NumberWords) -> str:
    """How the words in front of a place hedge what stands there: over, under, about or nothing."""
    left = text[max(0, start - 24) : start].lower().rstrip(" \u00a0\u202f")
    for name, phrases in ((OVER, words.over), (UNDER, words.under), (ABOUT, words.about)):
        if any(left.endswith(phrase) and not left[: -len(phrase)][-1:].isalnum() for phrase in phrases):
            return name
    return ""


def _is_a_rate(document: Document, claim: Claim, words: NumberWords) -> bool:
    behind = document.text[claim.passage.end : claim.passage.end + 22].lower().lstrip(" ,")
    before = document.text[max(0, claim.passage.start - 40) : claim.passage.start].lower()
    return any(behind.startswith(phrase) or phrase in before for phrase in words.rates)
