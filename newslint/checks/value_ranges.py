"""Ranges of amounts upside down: «between 40 and 25 euros», «prices range from 45 to 30 euros»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import pairwise

from newslint.annotations.changes import figured_sentences, same_measure
from newslint.annotations.figures import COUNT, MEASURE, MONEY, PERCENT, PLAIN, YEAR, Figure
from newslint.annotations.language import language
from newslint.document import Document
from newslint.rule import Problem

_BETWEEN = {"en": "between", "es": "entre", "fr": "entre", "de": "zwischen"}
_AND = {"en": "and", "es": "[ye]", "fr": "et", "de": "und"}
_RANGING = {
    "en": "rang(?:e|es|ed|ing) from|var(?:y|ies|ied|ying) from",
    "es": "(?:va|van|oscila|oscilan|oscilará|oscilarán|oscilaron) (?:de|desde)(?: l[oa]s)?",
    "fr": "(?:vont|va|allant|varie|varient|variant|s[’']échelonnent) de",
    "de": "(?:reicht|reichen|reichte|reichten|liegt|liegen)(?: [a-zäöüß]+)? von",
}
_TO = {"en": "to", "es": "a|hasta(?: l[oa]s)?", "fr": "à|jusqu[’']à", "de": "bis(?: zu)?"}
_ARTICLES = {"en": "the", "es": "l[oa]s", "fr": "les", "de": "den|die"}
_CHOICES = re.compile(  # what stands between two values that are no range
    r"\b(?:differences?|gaps?|choose|choice|chose|ratio|compar|trade|split|divided|match|game|"
    r"diferencias?|distanc|elegir|elección|brecha|partido|reparti|écarts?|choisir|choix|différences?|partag|réparti|"
    r"differenz|unterschied|wahl|wählen|abstand|vergleich|spiel|verhältnis)",
    re.I,
)
_AGO = re.compile(
    r"[^.;:]{0,24}\b(?:ago|earlier|before|prior|old|antes|atrás|auparavant|avant|zuvor|vor|vorher|o'clock|uhr|horas?|heures?)\b",
    re.I,
)
_DEGREES = ("grad", "degr", "grau")
_FAR = 16  # times the second that the first may be: what is more is no range of one measure


def value_ranges(document: Document) -> Iterator[Problem]:
    """A first value above the last, behind "between" or a verb such as "range from"."""
    code = language(document)
    text = document.text
    if code not in _BETWEEN:
        return
    for sentence in figured_sentences(document):
        for first, last in pairwise(sentence.figures):
            if first.value <= last.value or not _is_range_of_one(first, last):
                continue
            start = max(sentence.passage.start, first.passage.start - 30)
            opened = _opens(code).search(text, start, first.passage.start)
            if opened is None:
                continue
            if not opened["between"] and last.kind != MONEY:
                continue  # speeds and temperatures may well be said from the highest down
            joint = text[first.passage.end : last.passage.start]
            if not _joint(code, bool(opened["between"])).fullmatch(joint):
                continue
            before = text[max(sentence.passage.start, opened.start() - 48) : opened.start()]
            after = (
                _AGO.match(text, last.passage.end, sentence.passage.end) if MEASURE in (first.kind, last.kind) else None
            )
            if _CHOICES.search(before) or after:
                continue
            where = document.passage(opened.start(), last.passage.end)
            yield Problem(where, f"“{where.text}”: the range begins above its end")


def _is_range_of_one(first: Figure, last: Figure) -> bool:
    """Whether two figures may be the ends of one range. A bare number takes the scale of the one behind it."""
    if YEAR in (first.kind, last.kind) or not same_measure(first, last) or last.value <= 0:
        return False
    if first.scale < last.scale and first.value < 1000 * last.value:
        return False
    if last.noun.startswith(_DEGREES):
        return False
    if last.kind not in (MONEY, PERCENT, MEASURE) and not (last.kind == COUNT and len(last.noun) > 3):
        return False
    if first.kind == PLAIN and last.kind == COUNT and max(first.value, last.value) <= 24:
        return False  # hours of the day
    return first.value < _FAR * last.value


@cache
def _opens(code: str) -> re.Pattern[str]:
    return re.compile(
        rf"(?<!\w)(?:(?P<between>{_BETWEEN[code]})|{_RANGING[code]})(?:[ \u00a0](?:{_ARTICLES[code]}))?[ \u00a0]$", re.I
    )


@cache
def _joint(code: str, between: bool) -> re.Pattern[str]:
    word = _AND[code] if between else _TO[code]
    return re.compile(rf"[ \u00a0](?:{word})(?:[ \u00a0](?:{_ARTICLES[code]}))?[ \u00a0]", re.I)
