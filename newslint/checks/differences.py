"""Changes by an amount that their two ends deny: "by 300 euros, from 1,500 to 1,700", "by 15 to 60; until now 50"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from functools import cache

from newslint.annotations.figures import COUNT, MEASURE, MONEY, PLAIN, Figure
from newslint.annotations.tolerance import bounds
from newslint.document import Document
from newslint.languages.numbers import number_words
from newslint.rule import Problem

_WORD_BEFORE = re.compile(r"([^\W\d_]+)[ \u00a0](?:en |de |d[’'])?[$€£]?$")
_BY = {"en": "by", "es": "(?:en|por)", "fr": "de", "de": "um"}
_FROM = {"en": "from", "es": "(?:de|desde|al pasar de)", "fr": "(?:de|passant de)", "de": "von"}
_TO = {
    "en": "to|to reach",
    "es": "(?:a|hasta)(?: los| las)?|hasta alcanzar(?: los| las)?",
    "fr": "à|pour (?:atteindre|passer à|s[’']établir à)",
    "de": "auf",
}
_RAISING = {  # verbs of a change with its amount behind them, beside those of the language's rise and fall
    "en": frozenset("raised raises raise raising lowered lowers lengthened shortened extended".split()),
    "es": frozenset("sube suben subirá subió baja bajan bajará bajó amplía aumenta incrementa rebaja encarece".split()),
    "fr": frozenset("augmente augmentent baisse baissent gagne perd progresse diminue".split()),
    "de": frozenset(),
}
_WAS = {
    "en": r"(?:,? (?:it|they|this|that))?(?: (?:was|were|had been|has been|stood at|cost|is))?",
    "es": r",?(?: (?:eran?|estaban? en|ascendía a|fue|fueron|costaban?|había))?(?: de)?(?: l[oa]s| unos)?",
    "fr": r",?(?: (?:il|elle|ils|elles|c[’']))?(?: ?(?:était|étaient|s[’']élev(?:ait|aient) à|coûtait))?(?: de)?",
    "de": r"(?: (?:waren es|war es|lag \w+ bei|lagen \w+ bei|betrug \w+|betrugen \w+|kostete \w+))?",
}
_OLD = {
    "en": "from|after|instead of|until now|up to now|so far|previously|before that|until then",
    "es": "desde|tras|en lugar de|hasta ahora|hasta el momento|hasta entonces|antes|anteriormente",
    "fr": "au lieu de|après|jusqu[’']ici|jusqu[’']à présent|jusqu[’']alors|auparavant|jusque-là|avant",
    "de": "von|nach|statt|bisher|bislang|zuvor|vorher|bis dahin",
}
_INNER = 40  # code points between the two ends of a change


def difference(document: Document, rest: Sequence[Figure], code: str) -> Problem | None:
    """What a change is said to be by, the first of three figures, against the two behind it."""
    change, first, second = rest[:3]
    text = document.text
    if (
        code not in _BY
        or change.hedge
        or first.hedge
        or second.hedge
        or change.kind not in (MONEY, COUNT, MEASURE, PLAIN)
    ):
        return None
    between = text[change.passage.end : first.passage.start]
    inner = text[first.passage.end : second.passage.start]
    if len(between) > _INNER or len(inner) > _INNER + 12 or not _changes_by(text, change, code):
        return None
    if _from(code).fullmatch(between) and _to(code).fullmatch(inner):
        before, after = first, second
    elif _to_behind(code).fullmatch(between) and _until_now(code).fullmatch(inner):
        before, after = second, first
    else:
        return None
    return None if not _alike(change, before, after) else _denied(document, change, before, after, second)


def _changes_by(text: str, change: Figure, code: str) -> bool:
    """Whether "by", or a verb of rise and fall, stands right before a figure."""
    ahead = text[max(0, change.passage.start - 24) : change.passage.start]
    if _by(code).search(ahead):
        return True
    found = _WORD_BEFORE.search(ahead)
    words = number_words(code)
    said = found[1].lower() if found else ""
    return said in _RAISING[code] or said in (words.rise | words.fall) - words.comparing


@cache
def _by(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){_BY[code]}[ \u00a0][$€£]?$", re.I)


@cache
def _from(code: str) -> re.Pattern[str]:
    return re.compile(rf"[^.;:()]{{0,24}}?,?[ \u00a0]{_FROM[code]}[ \u00a0][$€£]?", re.I)


@cache
def _to(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:[ \u00a0][^\W\d_]+){{0,2}},?[ \u00a0](?:{_TO[code]})[ \u00a0][$€£]?", re.I)


@cache
def _to_behind(code: str) -> re.Pattern[str]:
    return re.compile(rf"[^.;:()]{{0,24}}?,?[ \u00a0](?:{_TO[code]})[ \u00a0][$€£]?", re.I)


@cache
def _until_now(code: str) -> re.Pattern[str]:
    head = r"(?:[ \u00a0][^\W\d_]+){0,2}?[ \u00a0]?[,;(–—]?[ \u00a0]?"
    return re.compile(rf"{head}(?:and |y |et |und )?(?:{_OLD[code]}){_WAS[code]}[ \u00a0][$€£]?", re.I)


def _alike(change: Figure, before: Figure, after: Figure) -> bool:
    """Whether three figures may be of one measure; bare ones take the others' unit."""
    three = (change, before, after)
    units = {each.unit for each in three if each.unit}
    kinds = {each.kind for each in three if each.kind not in (PLAIN, COUNT)}
    bare = all(each.kind in (PLAIN, COUNT, MONEY, MEASURE) for each in three)
    return bare and len(units) <= 1 and len(kinds) <= 1 and before.scale == after.scale


def _denied(document: Document, change: Figure, before: Figure, after: Figure, last: Figure) -> Problem | None:
    low = min(abs(a - b) for a in bounds(after) for b in bounds(before))
    high = max(abs(a - b) for a in bounds(after) for b in bounds(before))
    least, most = bounds(change)
    exact: Fraction = abs(after.value - before.value)
    rounded = least <= high and low <= most and (before.scale > 1 or abs(exact - change.value) * 5 < change.value)
    if exact == 0 or exact == change.value or rounded:
        return None
    where = document.passage(change.passage.start, last.passage.end)
    message = f"“{change.passage.text}”, but {before.passage.text} to {after.passage.text} is {float(exact):,.10g}"
    return Problem(where, f"{message}: check the figures")
