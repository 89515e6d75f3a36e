"""Percentages beside the figures they were made from: points between two rates, a share beside part and whole."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.changes import Sentence, figured_sentences, pairs
from newslint.annotations.figures import PERCENT, POINTS, Figure, alternation
from newslint.annotations.language import language
from newslint.annotations.tolerance import bounds, fair
from newslint.document import Document
from newslint.languages import FALLBACK
from newslint.languages.numbers import number_words
from newslint.rule import Problem

_FAR = 60  # code points between points and the rates they are said of


def points_mismatch(document: Document) -> Iterator[Problem]:
    """«from 9.4% to 7.1%, a drop of 3.2 percentage points»."""
    code = language(document) or FALLBACK
    for sentence in figured_sentences(document):
        said = [figure for figure in sentence.figures if figure.kind == POINTS]
        if len(said) != 1 or said[0].hedge or any(sign in sentence.passage.text for sign in ";:"):
            continue
        rates = [figure for figure in sentence.figures if figure.kind != POINTS]
        joined = [pair for pair in pairs(document, sentence.figures, code) if pair.after.kind == PERCENT]
        if len(joined) != 1 or sum(rate.kind == PERCENT for rate in rates) > 2:
            continue
        (points,), (pair,) = said, joined
        gap = max(points.passage.start - pair.end, pair.start - points.passage.end)
        true = abs(pair.after.value - pair.before.value)
        slack = (points.step + pair.after.step + pair.before.step) / 2
        if gap > _FAR or pair.before.hedge or pair.after.hedge or abs(true - points.value) <= slack:
            continue
        where = document.passage(min(points.passage.start, pair.start), max(points.passage.end, pair.end))
        shown = f"{pair.before.passage.text} to {pair.after.passage.text} is {float(true):g} points"
        yield Problem(where, f"“{points.passage.text}”, but {shown}: check the figures")


@cache
def _said_after(code: str) -> re.Pattern[str]:
    """What joins a whole to the share behind it: «of 400 people, or 60%», «of the 400 (60%)»."""
    words = alternation(number_words(code).or_words)
    word = r"[^\W\d_][\w’'-]{0,18}"
    joint = rf",?[ \u00a0](?:{words}),?[ \u00a0]|,[ \u00a0]|[ \u00a0]\("
    return re.compile(rf"(?:[ \u00a0]{word}){{0,3}}(?:{joint})[^,.;:()]{{0,24}}", re.I)


def percent_of_whole(
    document: Document, sentence: Sentence, part: Figure, whole: Figure, code: str
) -> Iterator[Problem]:
    """«320 of the 400 respondents, or 60%»: the one percentage of a sentence, said of the part and the whole before."""
    percents = [figure for figure in sentence.figures if figure.kind == PERCENT]
    end = max(part.passage.end, whole.passage.end)
    if len(percents) != 1 or percents[0].passage.start < end:
        return
    share = percents[0]
    between = document.text[end : share.passage.start]
    words = number_words(code)
    letters = set(re.findall(r"[^\W\d_]+", document.text[end : share.passage.end + 24].lower()))
    if not _said_after(code).fullmatch(between) or letters & (words.rise | words.fall):
        return
    low, high = bounds(part)[0] / bounds(whole)[1], bounds(part)[1] / bounds(whole)[0]
    if fair(share.value / 100, share.step / 100, share.hedge, low, high):
        return
    where = document.passage(min(part.passage.start, whole.passage.start), share.passage.end)
    true = float(100 * part.value / whole.value)
    yield Problem(where, f"“{share.passage.text}”, but {part.passage.text} of {whole.passage.text} is {true:.0f}%")
