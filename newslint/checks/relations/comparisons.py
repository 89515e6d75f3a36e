"""Comparisons that their own two amounts deny: "£312,000, a third more than last year's £260,000"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint.annotations.changes import figured_before
from newslint.annotations.figures import MONEY, PLAIN, YEAR, Figure, alternation
from newslint.annotations.figures import PERCENT as SHARE_OF_100
from newslint.annotations.slots import AMOUNT, ANY, TIMES, Ratio, Slotted
from newslint.annotations.tolerance import bounds, fair, ratio_bounds
from newslint.checks.relations.wording import BLANK, COUNTED, PART, PERCENT, amount, are_alike, few, hedged
from newslint.document import Document
from newslint.languages.numbers import number_words
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related

_FAR = 8  # times by which two values that differ by a percentage are apart at most


@cache
def _patterns(code: str) -> tuple[re.Pattern[str], ...]:
    words = relation_words(code)
    hedge, after, before = hedged(words), amount("after"), amount("before")
    step = rf"(?P<step>{AMOUNT}|{PART})"
    aside = rf"{BLANK}?[,(–—]{BLANK}?(?:(?:{words.tie}|{words.now}){BLANK})?"
    either = rf"(?:(?P<more>{words.more})|(?P<less>{words.less}))"
    named = rf"(?:(?P<more>{words.rise})|(?P<less>{words.fall}))"
    numbers = number_words(code)
    raising = f"(?P<more>{alternation(numbers.rise)})|(?P<less>{alternation(numbers.fall)})"
    article = rf"(?:{few(1)}{BLANK})?"
    ends = rf"(?={BLANK}?(?:[.;)]|,(?!{BLANK}?\d)|$))"
    forms = (
        # £312,000 for the station, a third more than last year's £260,000
        rf"{after}{few(6)}{aside}(?:{few(9)}{BLANK}(?:and|y|et|und){BLANK})?{hedge}{step}{few(2)}{BLANK}{either}{few(1)}{BLANK}(?:{words.than}){few(6)}(?:{BLANK}?\ue005)?(?:,{few(4)})?{BLANK}?{before}",
        # cost £45, an increase of £5 on this year's £42
        rf"{after}{few(6)}{aside}{article}{named}{BLANK}(?:of|de(?: un| el)?|d[’']|um|von){BLANK}?{hedge}{step}"
        rf"{few(1)}{BLANK}(?:{words.over}){few(6)}{BLANK}?{before}",
        # the ticket, 18 euros, goes up by 2 euros on last year's 15 euros
        rf"{after}{few(3)}{BLANK}?,?{few(3)}{BLANK}(?:{raising}){few(1)}{BLANK}(?:by|de|en|um){BLANK}{hedge}{step}{few(1)}"
        rf"{BLANK}(?:{words.over}){few(6)}{BLANK}?{before}",
        # 900 patients a year, double the present 600
        rf"{after}{few(6)}{aside}{hedge}(?P<step>{TIMES})(?:{BLANK}(?:the|as|than|que|de|des|du|les|wie|von|der|los|las|el)"
        rf"|{few(4)}){few(6)}{BLANK}?{before}",
        # twice as many guests, from 3,000 to 4,500
        rf"(?P<step>{TIMES}){few(4)}{BLANK}?[,(]{BLANK}?(?:{alternation(numbers.start)}){BLANK}{before}{few(2)}{BLANK}"
        rf"(?:{alternation(numbers.end)}){BLANK}{after}",
        # 9,000 students in 2015 and now 13,500, 40% more
        rf"{before}{few(8)},?{BLANK}(?:{words.now}){few(4)}{BLANK}?{after}{few(3)}{BLANK}?[,(–—]{BLANK}?"
        rf"(?:(?:{words.tie}){BLANK})?{hedge}{step}{BLANK}{either}{ends}",
        # visits cost 15 euros, and 25 with a meal, eight euros more
        rf"{before}{few(3)},?{BLANK}(?:and|y|e|et|und){BLANK}{after}{few(4)}{BLANK}?,{BLANK}{hedge}{step}{BLANK}{either}{ends}",
        # 50,000 a year, against 20,000 before, a third more
        rf"{after}{few(6)}{BLANK}?[,(]{BLANK}?(?:{words.against}){few(3)}{BLANK}?{before}{few(6)}{BLANK}?[,)–—]{BLANK}?"
        rf"(?:(?:{words.tie}){BLANK})?{hedge}{step}{BLANK}{either}{ends}",
    )
    return tuple(re.compile(form, re.I) for form in forms)


@cache
def _rise(code: str) -> re.Pattern[str]:
    """From 612 to 655 (+43, or 17 percent)."""
    words, numbers = relation_words(code), number_words(code)
    start, end = alternation(numbers.start), alternation(numbers.end)
    return re.compile(
        rf"(?<!\w)(?:{start}){few(1)}{BLANK}{amount('before')}{few(3)}{BLANK}(?:{end}){few(1)}{BLANK}{amount('after')}{few(3)}"
        rf"{BLANK}?[,(–—]{BLANK}?(?:(?:{words.tie}){BLANK})?[^{ANY}.;:]{{0,28}}?(?P<amount>{AMOUNT}){few(1)}{BLANK}?[,(/]{BLANK}?"
        rf"(?:(?:{words.tie}),?{BLANK})?{hedged(words)}[+−-]?(?P<percent>{PERCENT})",
        re.I,
    )


def denied_rises(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """Two values of one measure, what lies between them, and that in percent."""
    match = _rise(code).search(read.text)
    if match is None:
        return
    before, after, amount_, percent = (read.figure(match, name) for name in ("before", "after", "amount", "percent"))
    if any(figure.hedge for figure in (before, after)) or not are_alike(before, after) or not before.value > 0:
        return
    for step in (percent, amount_):
        if not any(is_true(step, after, before, sign) for sign in (1, -1)):
            where = document.passage(step.passage.start, step.passage.end)
            yield Problem(where, message(step, after, before), (Related(before.passage, "from"),))


def denied_differences(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """«20 minutes, five fewer than the 30 minutes»: an amount, how much more it is than another, and that other."""
    yield from _denied(document, read, code, in_amounts=True)


def denied_comparisons(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """An amount, by what share or how many times it is more than another, and that other one."""
    yield from _denied(document, read, code, in_amounts=False)


def _denied(document: Document, read: Slotted, code: str, in_amounts: bool) -> Iterator[Problem]:
    if len(read.slots) < 3:
        return
    for pattern in _patterns(code):
        match = pattern.search(read.text)
        if match is None:
            continue
        step, after, before = read.slot(match, "step"), read.figure(match, "after"), read.figure(match, "before")
        if step is None or _is_amount(step) != in_amounts or not are_alike(after, before):
            continue
        if after.hedge or before.hedge or _again(code).match(read.text, match.end("before")):
            continue
        if not (after.value > 0 and before.value > 0) or YEAR in (after.kind, before.kind):
            continue
        if isinstance(step, Figure) and not in_amounts and not 1 / _FAR < after.value / before.value < _FAR:
            continue  # «bei 96 Millionen Euro, 7 Prozent mehr als im Vorjahr, blieben 1,1 Millionen übrig»
        sign = 0 if "more" not in pattern.groupindex else 1 if match["more"] else -1
        if (
            in_amounts
            and sign
            and not Fraction(1, 2) < after.value / before.value < 2
            and _is_turned(after, before, sign)
        ):
            continue  # «a return costs 22 euros, six less than two singles»
        if is_true(step, before, after, sign) or any(
            is_true(step, told, before, sign) for told in (after, *_told_before(read, step, before))
        ):
            continue
        where = document.passage(step.passage.start, max(step.passage.end, before.passage.end, after.passage.end))
        yield Problem(where, message(step, after, before))
        return


def _told_before(read: Slotted, step: Figure | Ratio, before: Figure) -> list[Figure]:
    """All amounts before a comparison that it may be of: "3,000 pupils in forty schools, twice as many as 1,500"."""
    told = [slot for slot in read.slots if isinstance(slot, Figure) and slot.passage.end <= step.passage.start]
    return [figure for figure in told if figure.value > 0 and are_alike(figure, before)]


@cache
def _again(code: str) -> re.Pattern[str]:
    """What makes the last figure a difference itself: "six more than this year and two more than last"."""
    words = relation_words(code)
    return re.compile(rf"{few(1)}{BLANK}(?:{words.more}|{words.less})(?!\w)", re.I)


def _is_turned(after: Figure, before: Figure, sign: int) -> bool:
    """Whether what is said to be more is less."""
    return (after.value - before.value) * sign < 0


def _is_amount(step: Figure | Ratio) -> bool:
    return isinstance(step, Figure) and step.kind != SHARE_OF_100


def is_true(step: Figure | Ratio, after: Figure, before: Figure, sign: int) -> bool:
    """Whether a value is by a step more (1), less (-1) or so many times (0) another."""
    if isinstance(step, Figure) and step.kind != SHARE_OF_100:
        if step.kind == MONEY != after.kind and after.kind != PLAIN:
            return True  # «12 pupils, 40 euros more than …»: nothing can be told
        counted = max(figure.value for figure in (step, after, before)) < COUNTED
        rounded = (step.step != after.step or step.scale > 1) and not counted
        slack = (step.step + after.step + before.step) / 2 if rounded else Fraction(0)
        return abs(before.value + sign * step.value - after.value) <= slack
    low, high = ratio_bounds(before, after)
    if isinstance(step, Ratio) and not sign:
        return fair(step.value, step.value / 10, step.hedge, low, high)
    if isinstance(step, Ratio) and step.value > 1:  # "three times more" is said of three times and of four
        slack = step.value / 10
        return any(fair(value, slack, step.hedge, low, high) for value in (step.value, step.value + 1))
    part = step.value if isinstance(step, Ratio) else step.value / 100
    slack = part / 8 if isinstance(step, Ratio) else step.step / 100
    change = (low - 1, high - 1) if sign > 0 else (1 - high, 1 - low)
    return fair(part, slack, step.hedge, *change)


def message(step: Figure | Ratio, after: Figure, before: Figure) -> str:
    """What is said of two values, and what is true of them."""
    ratio = after.value / before.value
    if isinstance(step, Figure) and step.kind != SHARE_OF_100:
        low = abs(bounds(after)[0] + after.step / 2 - bounds(before)[0] - before.step / 2)
        shown = f"differ by {float(low / step.scale):,.10g}"
        return f"“{step.passage.text}”, but {before.passage.text} and {after.passage.text} {shown}: check the figures"
    change = float((ratio - 1) * 100)
    shown = (
        f"{float(ratio):.3g} times as much" if ratio >= 2 else f"{'up' if change >= 0 else 'down'} {abs(change):.0f}%"
    )
    return f"“{step.passage.text}”, but {before.passage.text} to {after.passage.text} is {shown}: check the figures"


@cache
def _added(code: str) -> re.Pattern[str]:
    """The stand has 2,400 seats, which brings the capacity from 8,100 to 11,500."""
    words, numbers = relation_words(code), number_words(code)
    start, end = alternation(numbers.start), alternation(numbers.end)
    return re.compile(
        rf"{amount('step')}[^.;:()\ue001-\ue008]{{0,60}},[^.;:()\ue001-\ue008]{{0,24}}(?<!\w)(?:{words.bringing})(?!\w){few(5)}{BLANK}(?:{start}){few(1)}"
        rf"{BLANK}{amount('before')}{few(2)}{BLANK}(?:{end}){few(1)}{BLANK}{amount('after')}",
        re.I,
    )


def denied_additions(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """What is added, and what it brings a total from and to."""
    match = _added(code).search(read.text)
    if match is None:
        return
    step, before, after = (read.figure(match, name) for name in ("step", "before", "after"))
    if (
        any(figure.hedge for figure in (step, before, after))
        or not are_alike(before, after)
        or step.scale != before.scale
    ):
        return
    grown = after.value - before.value
    if not step.value / 4 < grown < step.value * 4 or is_true(step, after, before, 1):
        return
    if re.fullmatch(relation_words(code).leavers, step.noun, re.I):
        return  # «with three departures, the staff goes from 86 to 88»: others have come
    where = document.passage(before.passage.start, after.passage.end)
    yield Problem(where, message(step, after, before), (Related(step.passage, "what is added"),))


@cache
def _these_are(code: str) -> re.Pattern[str]:
    """That is 15 per cent more than in 2024, when it was 520."""
    words = relation_words(code)
    return re.compile(
        rf"(?:{words.these_are}){BLANK}(?P<step>{PART}){few(1)}{BLANK}(?:(?P<more>{words.more})|(?P<less>{words.less})){few(1)}"
        rf"{BLANK}(?:{words.than}){few(6)}(?:{BLANK}?\ue005)?(?:,{few(4)})?{BLANK}?{amount('before')}",
        re.I,
    )


def denied_afterthoughts(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """A comparison that opens a sentence, of the first amount of the sentence before it."""
    match = _these_are(code).match(read.text)
    last = figured_before(document, read.sentence) if match else None
    if match is None or last is None:
        return
    step, before = read.slot(match, "step"), read.figure(match, "before")
    alike = [figure for figure in last.figures if are_alike(figure, before) and figure.scale == before.scale]
    if step is None or not alike or before.hedge or alike[0].hedge or not before.value > 0:
        return
    sign = 1 if match["more"] else -1
    if not any(is_true(step, after, before, sign) for after in alike):
        where = document.passage(step.passage.start, before.passage.end)
        yield Problem(where, message(step, alike[0], before), (Related(alike[0].passage, "what is compared"),))


@cache
def _turned(code: str) -> tuple[re.Pattern[str], ...]:
    """Rose from 12 to 10; 75 per cent, up from 80."""
    words, numbers = relation_words(code), number_words(code)
    start, end = alternation(numbers.start), alternation(numbers.end)
    value = "[\ue001\ue002\ue003\ue004\ue007]"
    forms = [
        rf"(?<!\w)(?:(?P<more>{words.rose})|(?P<less>{words.fell}))(?!\w){few(2)}{BLANK}(?:{start}){few(1)}{BLANK}"
        rf"(?P<before>{value}){few(3)}{BLANK}(?:{end}){few(1)}{BLANK}(?P<after>{value})"
    ]
    if code == "en":
        forms.append(
            rf"(?P<after>{value})[^.;:()\ue001-\ue008]{{0,60}},{BLANK}(?:(?P<more>up)|(?P<less>down)){BLANK}from{BLANK}"
            rf"(?P<before>{value})"
        )
    return tuple(re.compile(form, re.I) for form in forms)


def turned_directions(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """What is said to have risen and went down by its own figures, or the other way about."""
    for pattern in _turned(code):
        match = pattern.search(read.text)
        if match is None:
            continue
        after, before = read.slot(match, "after"), read.slot(match, "before")
        if after is None or before is None or after.hedge or before.hedge or not _comparable(after, before):
            continue
        grown = _value(after) - _value(before)
        if (match["more"] and grown < 0) or (match["less"] and grown > 0):
            first, last = sorted((after, before), key=lambda slot: slot.passage.start)
            said = document.text[first.passage.start : last.passage.end] if len(pattern.groupindex) else ""
            word = match["more"] or match["less"]
            message = f"“{word}”, but {before.passage.text} to {after.passage.text} is the other way: check the figures"
            yield Problem(document.passage(first.passage.start, first.passage.start + len(said)), message)
            return


def _comparable(after: Figure | Ratio, before: Figure | Ratio) -> bool:
    """Whether two values are of one measure: shares among themselves, amounts of one unit and scale."""
    kinds = {isinstance(slot, Ratio) or slot.kind == SHARE_OF_100 for slot in (after, before)}
    if len(kinds) > 1:
        return False
    if isinstance(after, Ratio) or isinstance(before, Ratio) or after.kind == SHARE_OF_100:
        return True
    return are_alike(after, before) and after.scale == before.scale and after.unit == before.unit


def _value(slot: Figure | Ratio) -> Fraction:
    return slot.value / 100 if isinstance(slot, Figure) and slot.kind == SHARE_OF_100 else slot.value
