"""Growth that its own figures deny: "fivefold" beside eighteen-fold, "up 12%" beside 20%."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint.annotations.changes import Change, Sentence, changes, figured_sentences, hedge_before
from newslint.annotations.figures import COUNT, MEASURE, MONEY, PLAIN, Figure, alternation, as_phrase
from newslint.annotations.language import language
from newslint.annotations.tolerance import fair, ratio_bounds
from newslint.checks.percentages import points_mismatch
from newslint.checks.recalls.changes import recalled_changes
from newslint.checks.recalls.topics import topical_changes
from newslint.checks.relations import beside
from newslint.checks.relations.comparisons import (
    denied_additions,
    denied_afterthoughts,
    denied_comparisons,
    denied_rises,
    turned_directions,
)
from newslint.document import Document
from newslint.languages import FALLBACK
from newslint.languages.numbers import number_words
from newslint.rule import Problem

_YEARS = {
    "en": ("years", "months", "seasons"),
    "es": ("años", "meses", "temporadas"),
    "fr": ("ans", "années", "mois"),
    "de": ("jahren", "jahre", "monaten"),
}
_RELATIONS = (denied_comparisons, denied_rises, denied_additions, denied_afterthoughts, turned_directions)
_RETURNS = 0  # no growth can be told from nothing


def growth_mismatch(document: Document) -> Iterator[Problem]:
    """A multiple or a percentage against its own from and to."""
    yield from beside(document, _growth(document), _RELATIONS, (recalled_changes,))


def _growth(document: Document) -> Iterator[Problem]:
    for change in changes(document):
        before, after = change.pair.before, change.pair.after
        if before.value <= _RETURNS or after.value <= _RETURNS:
            continue
        claim = change.claim
        low, high = ratio_bounds(before, after, likely=claim.percent)
        if claim.percent:  # the change itself is what was rounded
            true = fair(claim.ratio - 1, claim.step, claim.hedge, low - 1, high - 1)
        else:
            true = fair(claim.ratio, claim.step, claim.hedge, low, high)
            if true and not claim.hedge:  # either the multiple was rounded or the two figures, but not both
                exact = after.value / before.value
                true = abs(exact - claim.ratio) <= claim.step or low < claim.ratio < high
        if not true:
            yield _problem(document, change)
    yield from points_mismatch(document)
    yield from _comparisons(document)
    yield from _compared_at_the_end(document)
    yield from topical_changes(document)


def _problem(document: Document, change: Change) -> Problem:
    claim, pair = change.claim, change.pair
    start, end = min(claim.passage.start, pair.start), max(claim.passage.end, pair.end)
    ratio = pair.after.value / pair.before.value
    said = claim.passage.text
    truth = said_as_change(ratio) if claim.percent or ratio < 2 else f"{_times(ratio)}-fold"
    message = f"“{said}”, but {pair.before.passage.text} to {pair.after.passage.text} is {truth}: check the figures"
    return Problem(document.passage(start, end), message)


def said_as_change(ratio: Fraction) -> str:
    """«up 20%», «down by half»: what a ratio is as a change."""
    change = (ratio - 1) * 100
    number = float(abs(change))
    shown = f"{number:.0f}" if number >= 10 else f"{number:.1f}".rstrip("0").rstrip(".")
    return f"{'up' if change >= 0 else 'down'} {shown}%"


def _times(ratio: Fraction) -> str:
    return f"{float(ratio):.0f}" if ratio >= 4 else f"{float(ratio):.1f}".rstrip("0").rstrip(".")


def _is_time(figure: Figure, code: str) -> bool:
    """«two years ago»: how long ago it was, and not how much."""
    return figure.noun in _YEARS[code] or figure.unit in ("year", "month")


@cache
def _times_pattern(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation(number_words(code).times)})(?!\w)", re.I)


def _comparisons(document: Document) -> Iterator[Problem]:
    """«900 …, twice as many as … when it was 600»: one figure on each side of the words."""
    code = language(document) or FALLBACK
    words = number_words(code)
    for sentence in figured_sentences(document):
        for match in sentence.passage.matches(_times_pattern(code)):
            left = [f for f in sentence.figures if f.passage.end <= match.start() and f.kind in (COUNT, MONEY, MEASURE)]
            right = [
                f for f in sentence.figures
                if f.passage.start >= match.end() and f.kind not in ("year", "percent") and not _is_time(f, code)
            ]  # fmt: skip
            if len(right) != 1 or not left or right[0].value <= 0:
                continue
            after, before = left[-1], right[0]
            if (
                before.unit not in (after.unit, "")
                or after.value <= 0
                or document.text[match.start() - 60 : match.start()].count(";")
            ):
                continue
            said, hedge = words.times[as_phrase(match[0])], hedge_before(document.text, match.start(), words)
            told = [figure for figure in left if figure.value > 0 and before.unit in (figure.unit, "")]
            if not any(fair(said, said / 10, hedge, *ratio_bounds(before, figure)) for figure in told):
                ratio = after.value / before.value
                message = (
                    f"“{match[0]}”, but {before.passage.text} to {after.passage.text} is {_times(ratio)} times: "
                    "check the figures"
                )
                yield Problem(document.passage(match.start(), before.passage.end), message)


@cache
def _at_the_end(code: str) -> re.Pattern[str]:
    """«…, twice as many.» right behind a figure and its noun: nothing else is named that it could be compared with."""
    more = {"en": "|double|double the number|twice the number|triple|three times the number"}.get(code, "")
    tie = {"fr": "soit ", "es": "es decir, |o sea, |justo ", "de": "also ", "en": "or |exactly "}[code]
    said = alternation(number_words(code).times) + more
    return re.compile(rf"(?:[ \u00a0][^\W\d_][\w-]*){{0,2}},? (?:{tie})?(?P<said>{said})(?=[.;!)])", re.I)


def _follows(document: Document, last: Sentence, sentence: Sentence) -> bool:
    """Whether a sentence stands right behind another in one paragraph."""
    return sentence.passage.start - last.passage.end <= 2 and document.block_index(
        last.passage.start
    ) == document.block_index(sentence.passage.start)


_DOUBLE = {"double": 2, "double the number": 2, "twice the number": 2, "triple": 3, "three times the number": 3}


def _compared_at_the_end(document: Document) -> Iterator[Problem]:
    """«Last year 120 schools took part; this year it is 300, double the number.»"""
    code = language(document) or FALLBACK
    words = number_words(code)
    last: Sentence | None = None
    for sentence in figured_sentences(document):
        found = sentence.figures
        if len(found) == 1 and last is not None and len(last.figures) == 1 and _follows(document, last, sentence):
            found = (last.figures[0], found[0])
        last = sentence
        if len(found) != 2:
            continue
        before, after = found
        match = _at_the_end(code).match(document.text, after.passage.end, sentence.passage.end)
        if match is None or before.value <= 0 or not {before.kind, after.kind} <= {COUNT, PLAIN, MONEY, MEASURE}:
            continue
        alike = before.noun[:4] == after.noun[:4] or not after.noun or after.noun in match[0]
        if not alike or (before.unit != after.unit and after.unit) or before.hedge:
            continue
        said = words.times.get(as_phrase(match["said"])) or Fraction(_DOUBLE[match["said"].lower()])
        low, high = ratio_bounds(before, after)
        if not fair(said, said / 10, hedge_before(document.text, match.start("said"), words), low, high):
            where = document.passage(after.passage.start, match.end())
            message = (
                f"“{match['said']}”, but {before.passage.text} to {after.passage.text} is "
                f"{_times(after.value / before.value)} times: check the figures"
            )
            yield Problem(where, message)
