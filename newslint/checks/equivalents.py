"""One measure said in two units that deny each other: «36 months, or five years», «5 km, soit 500 mètres»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from itertools import pairwise

from newslint.annotations.changes import Sentence
from newslint.annotations.figures import MEASURE
from newslint.annotations.tolerance import bounds
from newslint.document import Document
from newslint.rule import Problem

_UNITS = {  # how many of the first make one of the second
    ("month", "year"): 12,
    ("day", "week"): 7,
    ("minute", "hour"): 60,
    ("second", "minute"): 60,
    ("hour", "day"): 24,
    ("m", "km"): 1000,
    ("kg", "t"): 1000,
    ("MW", "GW"): 1000,
    ("kW", "MW"): 1000,
    ("MWh", "GWh"): 1000,
}
_SLACK = Fraction(1, 8)  # what is said in the greater unit may be rounded: «100 minutes, or an hour and a half»
_OR = {
    "en": "or|that is|i\\.e\\.,?|in other words,?",
    "es": "o|es decir,?|o sea,?|esto es,?",
    "fr": "soit|c[’']est-à-dire|ou",
    "de": "also|oder|das sind|das heißt|d\\. ?h\\.,?",
}
_EITHER = frozenset(("or", "o", "ou", "oder"))  # that may join two others too


def equivalents(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """Two neighbouring figures of units that can be turned into each other, joined by "or" behind a comma."""
    if code not in _OR:
        return
    for first, second in pairwise(sentence.figures):
        if first.kind != MEASURE or second.kind != MEASURE or first.hedge or second.hedge:
            continue
        times = _UNITS.get((first.unit, second.unit)) or _UNITS.get((second.unit, first.unit))
        joint = document.text[first.passage.end : second.passage.start]
        if times is None or not _joined(code).fullmatch(joint):
            continue
        if "(" in joint and document.text[second.passage.end : second.passage.end + 1] != ")":
            continue
        small, great = (first, second) if (first.unit, second.unit) in _UNITS else (second, first)
        alternative = joint.strip(" \u00a0,(").lower() in _EITHER
        if alternative and (small is second or small.value < 2 * times or small.value % times):
            continue  # «four weeks, or four days»
        low, high = bounds(small)
        least, most = great.value * (1 - _SLACK) * times, great.value * (1 + _SLACK) * times
        if low > most or high < least:
            where = document.passage(first.passage.start, second.passage.end)
            turned = float(small.value / times)
            yield Problem(where, f"{small.passage.text} are {turned:.4g} {great.unit}s, not {great.passage.text}")


@cache
def _joined(code: str) -> re.Pattern[str]:
    return re.compile(rf",[ \u00a0](?:{_OR[code]})[ \u00a0]|[ \u00a0]\((?:{_OR[code]})?[ \u00a0]?", re.I)
