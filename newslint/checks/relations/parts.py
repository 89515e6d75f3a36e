"""Parts that are more than their whole, or nearly all of it and not quite: "of the 74, 41 …, 22 … and 14 …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from newslint.annotations.figures import COUNT, MEASURE, MONEY, PLAIN, Figure, alternation
from newslint.annotations.slots import AMOUNT, ANY, SIGNS, Slotted
from newslint.checks.amounts import as_written
from newslint.checks.relations.wording import BLANK, NUMBER, WORD, are_alike, few
from newslint.document import Document
from newslint.languages.numbers import number_words
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related

_MOST = Fraction(3, 2)  # what parts make, as a share of a whole that they are parts of
_NEARLY = Fraction(6, 5)  # what counts make that are said to be parts of a count, and may be of several kinds
_FEWEST_COUNTS = 3
_LEAST_BARE = 100  # of a part without its unit: «150.000 euros, de los que la ciudad pone 60.000»
_MOST_PARTS = 6
_HAIR = Fraction(1, 20)  # by how much two parts that are named as all may miss it

_ALSO = frozenset("also too both también además aussi également auch zudem".split())


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = relation_words(code)
    joints = "|".join(sorted(number_words(code).and_words - {"&", "plus"}))
    gap = rf"(?:{BLANK}{WORD}){{0,7}}?"
    verb = rf"{few(1)}{BLANK}" if code == "de" else ""  # «Von den 140 Beschäftigten arbeiten 60 …»
    opened = rf",{few(1)}{BLANK}?|{verb}" if verb else rf",{few(1)}{BLANK}?"
    return re.compile(
        rf"(?:^|[.;,]{BLANK})(?:{words.of}){few(2)}{BLANK}?(?P<whole>{AMOUNT})(?P<named>{gap})(?:{opened})"
        rf"(?P<parts>{NUMBER}(?:{gap},?(?:{BLANK}(?:{joints}))?{few(1)}{BLANK}{NUMBER}){{1,5}})(?P<rest>[^{ANY}]*)$",
        re.I,
    )


def denied_parts(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """«Of the 74 transplants, 41 were kidneys, 22 livers and 14 hearts»."""
    match = _pattern(code).search(read.text)
    if match is None:
        return
    whole = read.figure(match, "whole")
    first = read.slots.index(whole) + 1
    parts = [slot for slot in read.slots[first:] if isinstance(slot, Figure)]
    if len(parts) != match["parts"].count(NUMBER) or any(part.kind not in (COUNT, PLAIN) for part in parts):
        return
    if whole.hedge or any(part.hedge or part.value >= whole.value for part in parts):
        return
    if whole.scale != parts[0].scale or (whole.scale == 1 and whole.kind not in (COUNT, PLAIN)):
        return
    if not all(are_alike(part, whole) or part.noun for part in parts) or _overlap(match["parts"] + match["rest"], code):
        return
    added = sum((part.value for part in parts), Fraction(0))
    if not whole.value + _slack(parts, whole) < added <= whole.value * (1 + _HAIR if len(parts) == 2 else _MOST):
        return
    yield _problem(document, parts, whole, added)


def _overlap(text: str, code: str) -> bool:
    """Whether words say that one may be counted in several parts."""
    words = number_words(code)
    low = text.lower()
    found = set(re.findall(r"[^\W\d_]+", low))
    return any(phrase in low for phrase in words.overlap) or bool(found & _ALSO)


@cache
def _opened(code: str) -> re.Pattern[str]:
    """€7.5 million, of which 4 million by the city …; $6.4 million: $3.1 million came from …"""
    whereof = alternation(number_words(code).whereof)
    return re.compile(
        rf"(?P<whole>{AMOUNT}){few(8)}(?:,?{BLANK}(?:{whereof})(?!\w)|{BLANK}?:)(?P<parts>[^;]*)$",
        re.I,
    )


def exceeding_parts(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """Amounts that are said to be parts of another, and are more than it: whatever else is left out of them."""
    match = _opened(code).search(read.text)
    if match is None:
        return
    whole = read.figure(match, "whole")
    behind = [slot for slot in read.slots[read.slots.index(whole) + 1 :] if isinstance(slot, Figure)]
    parts = [figure for figure in behind if _is_of(figure, whole)]
    large = [figure for figure in behind if figure.scale > 1]
    if not 2 <= len(parts) <= _MOST_PARTS or not set(large) <= set(parts):
        return
    if whole.kind in (COUNT, PLAIN) and (len(parts) < _FEWEST_COUNTS or len(parts) != len(behind)):
        return  # few groups of people may overlap
    if whole.hedge or any(part.hedge for part in parts):
        return
    added = sum((part.value for part in parts), Fraction(0))
    most = whole.value * (_NEARLY if whole.kind in (COUNT, PLAIN) else _MOST)
    if any(part.value >= whole.value for part in parts) or not whole.value + _slack(parts, whole) < added <= most:
        return
    if _overlap(match["parts"], code) or _compares(match["parts"], code):
        return
    yield _problem(document, parts, whole, added)


def _slack(parts: Sequence[Figure], whole: Figure) -> Fraction:
    """By how much parts may miss their whole by rounding: «4 million» beside «2.5 million» is 4.0."""
    finest = min(part.step for part in (*parts, whole))
    return finest * (len(parts) + 1) / 2 if whole.scale > 1 else Fraction(0)


def _is_of(figure: Figure, whole: Figure) -> bool:
    """Whether an amount can be part of another: of its unit, or bare with the same scale: «4 millions»."""
    if {figure.kind, whole.kind} <= {COUNT, PLAIN}:
        return figure.scale == whole.scale and bool(figure.noun)
    if figure.kind == whole.kind:
        return figure.unit == whole.unit
    bare = figure.kind == PLAIN and figure.value >= _LEAST_BARE and whole.kind in (MONEY, MEASURE)
    return figure.kind in (COUNT, PLAIN) and figure.scale == whole.scale and (whole.scale > 1 or bare)


def _compares(text: str, code: str) -> bool:
    """Whether words say that an amount is a rise, a fall or an earlier one, and no part."""
    words = number_words(code)
    found = set(re.findall(r"[^\W\d_]+", text.lower()))
    return bool(found & (words.rise | words.fall)) or any(phrase in text.lower() for phrase in words.against)


_SEXES = tuple(
    frozenset(pair.split())
    for pair in (
        "women men", "girls boys", "adults children", "females males", "mujeres hombres", "niñas niños",
        "chicas chicos",
        "alumnas alumnos", "adultos niños", "femmes hommes", "filles garçons", "adultes enfants", "frauen männer",
        "mädchen jungen", "mädchen jungs", "erwachsene kinder", "schülerinnen schüler",
    )
)  # fmt: skip


@cache
def _in_two(code: str) -> re.Pattern[str]:
    joints = "|".join(sorted(number_words(code).and_words - {"&", "plus"}))
    return re.compile(
        rf"(?P<whole>{NUMBER}){few(3)}{BLANK}?[,:(–—]{BLANK}?(?P<one>{NUMBER}){BLANK}(?P<first>{WORD}),?{BLANK}(?:{joints})"
        rf"{BLANK}(?P<other>{NUMBER}){BLANK}(?P<second>{WORD})",
        re.I,
    )


def two_halves(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """«5,200 students, 2,900 women and 2,100 men»: two groups that leave nobody out."""
    match = _in_two(code).search(read.text)
    if match is None or frozenset((match["first"].lower(), match["second"].lower())) not in _SEXES:
        return
    whole, one, other = (read.figure(match, name) for name in ("whole", "one", "other"))
    added = one.value + other.value
    if whole.hedge or one.hedge or other.hedge or added == whole.value or max(one.value, other.value) >= whole.value:
        return
    if abs(added - whole.value) * 4 <= whole.value:
        yield _problem(document, [one, other], whole, added)


def _problem(document: Document, parts: Sequence[Figure], whole: Figure, added: Fraction) -> Problem:
    where = document.passage(parts[0].passage.start, parts[-1].passage.end)
    shown = " + ".join(part.passage.text for part in parts)
    message = f"{shown} make {as_written(added, whole)}, not {whole.passage.text}"
    return Problem(where, message, (Related(whole.passage, "the whole"),))


@cache
def _in_all(code: str) -> re.Pattern[str]:
    """£10,000, £5,000 and £2,500 …, £20,000 in all."""
    words, joints = relation_words(code), "|".join(sorted(number_words(code).and_words - {"&", "plus"}))
    money = SIGNS[MONEY]
    joint = rf",?{BLANK}(?:{joints}){few(1)}{BLANK}"
    row = rf"(?P<parts>{money}(?:{few(2)},{few(2)}{BLANK}?{money}){{0,4}}{few(2)}{joint}{money})"
    between = rf"[^.;{money}]{{0,80}}?[,(–—]{BLANK}?"
    total = rf"(?P<whole>{money})(?={few(1)}{BLANK}(?:{words.in_all})(?!\w))"
    ahead = rf"(?:(?:{words.in_all}|a total of|un total de|un total d[’']){few(1)}{BLANK})(?P<said>{money})"
    return re.compile(rf"{row}{between}(?:(?:{words.tie}){BLANK})?(?:{total}|{ahead})", re.I)


def denied_totals(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """Amounts in a row, and what they are said to be in all."""
    match = _in_all(code).search(read.text)
    if match is None:
        return
    whole = read.figure(match, "whole" if match["whole"] else "said")
    first, last = match.span("parts")
    found = [slot for slot, at in zip(read.slots, read.places, strict=True) if first <= at < last]
    parts = [slot for slot in found if isinstance(slot, Figure)]
    if len(parts) != len(found) or any(part.unit != whole.unit or part.hedge for part in parts) or whole.hedge:
        return
    added = sum((part.value for part in parts), Fraction(0))
    if not whole.value > max(part.value for part in parts) or not whole.value / 2 < added < whole.value * 2:
        return
    if abs(added - whole.value) > _slack(parts, whole):
        yield _problem(document, parts, whole, added)


@cache
def _row(code: str) -> re.Pattern[str]:
    """£14 million on its network, £9 million on cables and £6 million on substations."""
    joints = "|".join(sorted(number_words(code).and_words - {"&", "plus"}))
    money = SIGNS[MONEY]
    one = rf"{money}{BLANK}(?:{relation_words(code).spent})(?!\w){few(5)}"
    more = rf"{money}{BLANK}(?:{relation_words(code).spent})(?!\w){few(5)}"
    return re.compile(
        rf"(?P<whole>{money})[^.;:()–—{ANY}]{{0,70}},{BLANK}"
        rf"(?P<parts>{one}(?:,{BLANK}{more}){{0,4}},?{BLANK}(?:{joints}){few(1)}{BLANK}{more})(?={BLANK}?(?:[.;,]|$))",
        re.I,
    )


def row_of_amounts(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """Amounts in a row, each with a small word that says what for, that are more than the amount before them."""
    match = _row(code).search(read.text)
    if match is None:
        return
    first, last = match.span("parts")
    found = [slot for slot, at in zip(read.slots, read.places, strict=True) if first <= at < last]
    whole, parts = read.figure(match, "whole"), [slot for slot in found if isinstance(slot, Figure)]
    if len(parts) != len(found) or any(part.unit != whole.unit or part.value >= whole.value for part in parts):
        return
    if whole.hedge or any(part.hedge for part in parts):
        return
    added = sum((part.value for part in parts), Fraction(0))
    if whole.value + _slack(parts, whole) < added <= whole.value * _NEARLY:
        yield _problem(document, parts, whole, added)
