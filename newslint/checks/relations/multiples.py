"""So many at so much each, against what that makes: "16 trains for €128 million, at €9 million a train"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from newslint.annotations.figures import COUNT, MEASURE, MONEY, PLAIN, Figure, figures
from newslint.annotations.slots import AMOUNT, ANY, SIGNS, Slotted
from newslint.checks.amounts import as_written
from newslint.checks.relations.wording import BLANK, NUMBER, are_alike, few, hedged
from newslint.document import Document, annotation
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related

GAP = rf"(?:[,{BLANK[1:-1]}][^.;:()–—{ANY}]{{0,90}})?"
_KEPT = 4  # letters that the forms of a noun have in common
_SPANS = frozenset("year month week day hour minute second".split())


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    words = relation_words(code)
    hedge = hedged(words)
    many, one, whole = f"(?P<many>{NUMBER})", f"(?P<one>{AMOUNT})", f"(?P<whole>{AMOUNT})"
    thing = rf"(?:{BLANK}[^\s,.;:()]+){{1,6}}?"
    each = rf"(?:{BLANK}{few(1)})?{BLANK}?(?:{words.each})(?!\w)"
    forms = (
        # 16 trains for 128 million, at 9 million a train
        rf"{many}{thing}{GAP}{whole}{few(3)}{BLANK}?[,(–—]?{BLANK}?(?:{words.rated}){BLANK}{hedge}{one}{each}",
        # 12 turbines of 3 MW each, that is 30 MW
        rf"{many}{thing}{BLANK}?{one}{each}{BLANK}?[,(–—]{BLANK}?(?:{words.tie}){BLANK}{hedge}{whole}",
        # 12 turbines of 3 MW each, 30 MW in all
        rf"{many}{thing}{BLANK}?{one}{each}{BLANK}?[,(–—]?{BLANK}?{few(2)}{BLANK}?{hedge}{whole}{few(2)}{BLANK}(?:{words.in_all})",
    )
    return tuple(re.compile(form, re.I) for form in forms)


def denied_multiples(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """A number of things, what each of them is, and what all are."""
    for pattern in _patterns(code):
        match = pattern.search(read.text)
        if match is None:
            continue
        many, one, whole = (read.figure(match, name) for name in ("many", "one", "whole"))
        if not _can_be_told(match, many, one, whole):
            continue
        made = many.value * one.value
        slack = (one.step * many.value if one.step < one.scale or one.scale > 1 else 0) + whole.step
        if abs(made - whole.value) * 2 <= slack or any(figure.hedge for figure in (many, one, whole)):
            continue
        message = f"{one.passage.text} times {many.passage.text} make {as_written(made, one)}, not {whole.passage.text}"
        first, last = sorted((one, whole), key=lambda figure: figure.passage.start)
        yield Problem(last.passage, message, (Related(first.passage, "the other amount"),))
        return


def _can_be_told(match: re.Match[str], many: Figure, one: Figure, whole: Figure) -> bool:
    if many.kind not in (COUNT, PLAIN) or many.value < 2 or not are_alike(one, whole):
        return False
    if whole.kind not in (MONEY, MEASURE) or one.unit in _SPANS or one.value >= whole.value:
        return False
    thing = match["thing"]
    if thing is None:
        return True
    between = match.string[match.end("many") : min(match.start("one"), match.start("whole"))]
    return thing[:_KEPT].lower() in [word[:_KEPT].lower() for word in between.split()]


@cache
def _average(code: str) -> re.Pattern[str]:
    words = relation_words(code)
    each = rf"{few(2)}{BLANK}?(?:{words.each})(?!\w)"
    again = each.replace("(?P<thing>", "(?P<thing2>")
    tie = rf"(?:(?:{words.tie}|{words.rated}){BLANK})?"
    return re.compile(
        rf"(?:{words.average}){few(1)}{BLANK}{tie}(?:{few(1)}{BLANK})?(?P<one>{AMOUNT}){each}"
        rf"|(?P<other>{AMOUNT}){few(1)}{again}{BLANK}(?:{words.average})",
        re.I,
    )


def denied_averages(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """«620 pupils in 24 classes, on average 35 a class»: a whole, how many share it, and what falls to each."""
    match = _average(code).search(read.text)
    if match is None:
        return
    one = read.figure(match, "one" if match["one"] else "other")
    thing = next((name for name in (match["thing"], match["thing2"]) if name), "")[:_KEPT].lower()
    before = [figure for figure in read.sentence.figures if figure.passage.end <= one.passage.start]
    many = [figure for figure in before if figure.kind == COUNT and thing and figure.noun.startswith(thing)]
    many = many or (_told_once(document, thing) if thing else _of_the_last(before))
    if len(many) != 1 or one.hedge or many[0].hedge or many[0].value < 2:
        return
    wholes = [
        figure
        for figure in before
        if figure is not many[0] and figure.value > one.value and not figure.hedge and _shares(figure, one)
    ]
    if not wholes or any(_is_average(whole, many[0], one) for whole in wholes):
        return
    whole = max(wholes, key=lambda figure: figure.value)
    made = whole.value / many[0].value
    if not one.value / 4 < made < one.value * 4:
        return
    message = f"{whole.passage.text} among {many[0].passage.text} are {float(made):.1f} each, not {one.passage.text}"
    yield Problem(one.passage, message, (Related(whole.passage, "the whole"),))


def _of_the_last(before: Sequence[Figure]) -> list[Figure]:
    """«640 pupils at eight schools, an average of 90 at each»: the last of two numbers, if it is by far the smaller."""
    if len(before) != 2 or not {figure.kind for figure in before} <= {COUNT, PLAIN}:
        return []
    whole, many = before
    return [many] if many.noun and 1 < many.value * 2 <= whole.value else []


def _shares(whole: Figure, one: Figure) -> bool:
    """Whether an average may be of a whole: of its currency or unit; a bare one may be of anything counted."""
    if one.kind in (MONEY, MEASURE):
        return whole.kind == one.kind and whole.unit == one.unit
    return whole.kind in (COUNT, PLAIN) and are_alike(whole, one)


def _is_average(whole: Figure, many: Figure, one: Figure) -> bool:
    slack = max(one.step, one.value / 20, whole.step / many.value)
    return abs(whole.value / many.value - one.value) <= slack


def _told_once(document: Document, thing: str) -> list[Figure]:
    """The one number of some things that a text gives, if it gives but one and no more or less of it."""
    found = [figure for noun, told in _by_noun(document).items() if thing and noun.startswith(thing) for figure in told]
    return found[:1] if len(found) == 1 and not found[0].hedge else []


@annotation
def _by_noun(document: Document) -> dict[str, list[Figure]]:
    """The counts of a text by what they count, each value once."""
    found: dict[str, dict[Fraction, Figure]] = {}
    for figure in figures(document):
        if figure.kind == COUNT and figure.noun:
            found.setdefault(figure.noun, {}).setdefault(figure.value, figure)
    return {noun: list(values.values()) for noun, values in found.items()}


@cache
def _rate(code: str) -> re.Pattern[str]:
    words = relation_words(code)
    each = rf"(?:{BLANK}{few(1)})?{BLANK}?(?:{words.each})(?!\w)"
    money = SIGNS[MONEY]
    return re.compile(
        rf"(?P<whole>{money}){few(2)}{BLANK}?[,(–—]{BLANK}?(?:{words.tie}){BLANK}(?P<one>{money}){each}", re.I
    )


def denied_rates(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """«The stand has 2,400 seats. It cost £3.6 million, or £1,200 a seat»: the number stands elsewhere in the text."""
    match = _rate(code).search(read.text)
    if match is None or not match["thing"]:
        return
    whole, one = read.figure(match, "whole"), read.figure(match, "one")
    many = _told_once(document, match["thing"][:_KEPT].lower())
    if not many or whole.unit != one.unit or whole.hedge or one.hedge or many[0].value < 2:
        return
    made, slack = many[0].value * one.value, one.step * many[0].value + whole.step
    if abs(made - whole.value) * 2 <= slack or abs(made - whole.value) * 50 <= whole.value:
        return
    message = f"{one.passage.text} times {many[0].passage.text} make {as_written(made, one)}, not {whole.passage.text}"
    yield Problem(one.passage, message, (Related(many[0].passage, "the number"),))
