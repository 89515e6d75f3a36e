"""Shares that their own part and whole deny: "two thirds of the 540 km, that is 270 km"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint.annotations.figures import COUNT, PLAIN, Figure
from newslint.annotations.slots import ANY, SHARE, Ratio, Slotted
from newslint.annotations.tolerance import bounds, fair
from newslint.checks.relations.wording import BLANK, COUNTED, PART, PERCENT, amount, are_alike, few, hedged
from newslint.document import Document
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related

_OF_TIME = re.compile(  # «the first half, 17%»
    r"(?:first|second|third|fourth|last|primera|segunda|premi[èe]re?|"
    r"seconde?|deuxième|ersten?|zweiten?|letzte[sn]?)[ \u00a0]$",
    re.I,
)


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    words = relation_words(code)
    of, tie, hedge = rf"(?:{words.of}){BLANK}?", rf"(?:{words.tie}),?{BLANK}", hedged(words)
    share, part, whole = f"(?P<share>{PART})", amount("part"), amount("whole")
    aside = rf"{BLANK}?[,(–—]{BLANK}?"
    ends = (
        rf"(?={BLANK}?(?:[,.;)–—]|$)|{BLANK}(?:{words.of})(?!{BLANK}(?:{words.them})(?!\w))|{BLANK}(?:{words.in_all}))"
    )
    forms = (
        # two thirds of the network's 540 km, that is 270 km
        rf"{share}{BLANK}{of}{few(4)}{BLANK}?{whole}{few(5)}(?:{aside}(?:{tie})|{BLANK}\({BLANK}?){hedge}{part}",
        # nearly half of the films, 29 of the 96
        rf"{share}{BLANK}{of}{few(4)}{aside}(?:{tie})?{hedge}{part}{few(2)}{BLANK}{of}{few(2)}{BLANK}?{whole}",
        # more than two thirds, 1,300 of the 2,400 seats
        rf"{share}{few(3)}{aside}(?:{tie})?{hedge}{part}{few(2)}{BLANK}{of}{few(2)}{BLANK}?{whole}",
        # 90 of the town's 150 lamps, or two thirds of them all
        rf"{part}{few(3)}{BLANK}{of}{few(3)}{BLANK}?{whole}{few(5)}{aside}(?:{tie})?{hedge}{share}{ends}",
        # 3.2 million travellers, a third of the 6.4 million
        rf"{part}{few(4)}{aside}(?:{tie})?{hedge}{share}{BLANK}{of}{few(3)}{BLANK}?{whole}",
        # of the 12,000 pieces, 3,000, or one in five
        rf"(?<!\w){of}{few(2)}{BLANK}?{whole}{few(6)}{aside}{few(1)}{BLANK}?{part}{few(4)}{aside}(?:{tie})?{hedge}{share}{ends}",
        # among 250 nurses 175, that is 60 per cent
        rf"(?<!\w){of}{few(2)}{BLANK}?{whole}{few(4)}{BLANK}{part}{few(2)}{aside}{tie}{hedge}{share}{ends}",
    )
    return tuple(re.compile(form, re.I) for form in forms)


@cache
def _part_of_whole(code: str) -> re.Pattern[str]:
    of = rf"(?:{relation_words(code).of}){BLANK}?"
    return re.compile(rf"{amount('part')}{few(2)}{BLANK}{of}{few(2)}{BLANK}?{amount('whole')}", re.I)


def parts_of(read: Slotted, code: str) -> Iterator[tuple[Figure, Figure]]:
    """The parts and wholes that a sentence puts side by side: "120 of its 480 beds"."""
    for match in _part_of_whole(code).finditer(read.text):
        part, whole = read.figure(match, "part"), read.figure(match, "whole")
        if 0 < part.value < whole.value and {part.kind, whole.kind} <= {COUNT, PLAIN}:
            yield part, whole


def denied_shares(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """A share in words or percent beside the one part and the one whole that it is said of."""
    for pattern in _patterns(code):
        match = pattern.search(read.text)
        if match is None:
            continue
        share, part, whole = read.slot(match, "share"), read.figure(match, "part"), read.figure(match, "whole")
        if share is None or not _are_told(pattern, part, whole) or part.hedge or whole.hedge:
            continue
        problem = _denied(document, share, part, whole)
        if problem:
            yield problem
            return


@cache
def _said_twice(code: str) -> re.Pattern[str]:
    """Three in four, 65%, finished in time."""
    words = relation_words(code)
    return re.compile(
        rf"(?P<share>{SHARE})(?!{BLANK}(?:{words.of}){BLANK}?[{ANY}]){few(5)}{BLANK}?[,(]{BLANK}?"
        rf"(?:(?:{words.tie}){BLANK})?{hedged(words)}(?P<percent>{PERCENT})"
        rf"(?={BLANK}?[,.;)–—])",
        re.I,
    )


def unequal_shares(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """A share in words and the percentage right behind it that says the same."""
    match = _said_twice(code).search(read.text)
    if match is None:
        return
    share, percent = read.slot(match, "share"), read.figure(match, "percent")
    if not isinstance(share, Ratio) or sum(figure.kind == percent.kind for figure in read.sentence.figures) != 1:
        return
    if _OF_TIME.search(read.text, 0, match.start()):
        return
    value = percent.value / 100
    if not fair(share.value, share.value / 12, share.hedge or percent.hedge, value, value):
        where = document.passage(share.passage.start, percent.passage.end)
        message = f"“{share.passage.text}” is {float(share.value * 100):.0f}%, not {percent.passage.text}"
        yield Problem(where, message)


def _are_told(pattern: re.Pattern[str], part: Figure, whole: Figure) -> bool:
    """Whether two figures are part and whole: of one kind, and of one thing unless "a third of the 6.4 million" says
    so."""
    same = part.kind == whole.kind or {part.kind, whole.kind} <= {COUNT, PLAIN}
    bound = pattern.pattern.find("<share>") < pattern.pattern.find("<whole>") and same and part.unit == whole.unit
    return 0 < part.value < whole.value and (bound or are_alike(part, whole))


def _denied(document: Document, share: Figure | Ratio, part: Figure, whole: Figure) -> Problem | None:
    said = share.value if isinstance(share, Ratio) else share.value / 100
    step = said / 12 if isinstance(share, Ratio) else share.step / 100
    low, high = bounds(part)[0] / bounds(whole)[1], bounds(part)[1] / bounds(whole)[0]
    if whole.value < COUNTED and whole.scale == 1:
        low = high = part.value / whole.value
    if not 0 < said < 1 or fair(said, step, share.hedge, low, high):
        return None
    true = Fraction(part.value * 100, whole.value)
    where = document.passage(min(share.passage.start, part.passage.start), max(share.passage.end, part.passage.end))
    message = f"“{share.passage.text}”, but {part.passage.text} of {whole.passage.text} is {float(true):.0f}%"
    beside = where.start <= whole.passage.start < where.end
    return Problem(where, message, () if beside else (Related(whole.passage, "the whole"),))
