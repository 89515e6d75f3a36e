"""Shares whose whole stands before: "Of these, one in four, that is 28,000, were pupils", where no whole would fit."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from newslint.annotations.changes import Sentence, figured_before
from newslint.annotations.figures import PERCENT as SHARE_OF_100
from newslint.annotations.figures import YEAR, Figure, figures
from newslint.annotations.slots import Ratio, Slotted
from newslint.annotations.tolerance import bounds, fair
from newslint.checks.relations.wording import BLANK, COUNTED, PART, amount, are_alike, few, hedged
from newslint.document import Document
from newslint.languages.numbers import number_words
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related

_MOST = 3  # wholes that a share may be of: with more, nobody can tell
_READABLE = 1_500  # figures of a text that is a release, and no table of figures
_LETTERS = re.compile(r"[^\W\d_]+")


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    words = relation_words(code)
    tie, hedge = rf"(?:{words.tie}),?{BLANK}", hedged(words)
    share, part = f"(?P<share>{PART})", amount("part")
    ends = rf"(?={BLANK}?(?:[,.;:)–—]|$))"
    return tuple(
        re.compile(form, re.I)
        for form in (
            # one in four, that is 28,000, were pupils
            rf"{share}{few(4)}{BLANK}?[,(–—]{BLANK}?{tie}{hedge}{part}",
            # pay half, 3 euros
            rf"{share}(?:{BLANK}(?:{words.of}){BLANK}(?:{words.them}))?{BLANK}?[,(–—]{BLANK}?{hedge}{part}{few(1)}{ends}",
            # half of the money, £2.9 million, came from the county
            rf"{share}{BLANK}(?:{words.of}){few(3)}{BLANK}?,{BLANK}?{hedge}{part}{BLANK}?(?:,|$)",
            # 4.5 million, or a third of the cost
            rf"{part}{few(2)}{BLANK}?[,(–—]{BLANK}?{tie}{hedge}{share}{BLANK}(?:{words.of}){few(3)}{ends}",
        )
    )


def dangling_shares(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """A share and its part, of a whole that must stand before them, if no figure of the text would do."""
    for pattern in _patterns(code):
        match = pattern.search(read.text)
        if match is None:
            continue
        share, part = read.slot(match, "share"), read.figure(match, "part")
        if share is None or part.hedge or part.kind in (SHARE_OF_100, YEAR) or _tells_of_change(read.text, code):
            continue
        value, step = _said(share)
        if not 0 < value < 1 or (isinstance(share, Figure) and share.value > 99):
            continue
        every = figures(document)
        if len(every) > _READABLE:
            return
        wholes = [figure for figure in every if figure.value > part.value and are_alike(part, figure)]
        if any(_fits(part, whole, value, step, share.hedge) for whole in wholes):
            return
        near = [figure for figure in _before(document, read.sentence, part) if figure in wholes and not figure.hedge]
        if 0 < len(near) <= _MOST:
            whole = next((figure for figure in reversed(near) if figure.noun and figure.noun == part.noun), near[-1])
            yield _problem(document, share, part, whole)
            return


def _said(share: Figure | Ratio) -> tuple[Fraction, Fraction]:
    """What a share says, and by how much it may be off."""
    if isinstance(share, Ratio):
        return share.value, share.value / 12
    return share.value / 100, share.step / 100


def _tells_of_change(text: str, code: str) -> bool:
    """Whether a sentence tells how much more or less something is: "rose by a third, 20,000"."""
    words = number_words(code)
    return bool(set(_LETTERS.findall(text.lower())) & ((words.rise | words.fall) - words.comparing))


def _fits(part: Figure, whole: Figure, said: Fraction, step: Fraction, hedge: str) -> bool:
    low, high = bounds(part)[0] / bounds(whole)[1], bounds(part)[1] / max(bounds(whole)[0], Fraction(1, 10**6))
    if whole.value < COUNTED and whole.scale == 1:
        low = high = part.value / whole.value
    return fair(said, step, hedge, low, high)


def _before(document: Document, sentence: Sentence, part: Figure) -> Sequence[Figure]:
    """The figures before a part in its sentence, and those of the sentence before in its paragraph."""
    found = [figure for figure in sentence.figures if figure.passage.end <= part.passage.start]
    last = figured_before(document, sentence, 1)
    if last is not None:
        found = [*last.figures, *found]
    return found


def _problem(document: Document, share: Figure | Ratio, part: Figure, whole: Figure) -> Problem:
    where = document.passage(min(share.passage.start, part.passage.start), max(share.passage.end, part.passage.end))
    true = float(part.value * 100 / whole.value)
    message = f"“{share.passage.text}”, but {part.passage.text} of {whole.passage.text} is {true:.0f}%"
    return Problem(where, message, (Related(whole.passage, "the whole"),))
