"""How long something has lasted, against the year it began: "closed since 2022 … after four years of work" in 2025."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.dates import dates_within
from newslint.annotations.language import language
from newslint.annotations.release_date import release_date
from newslint.annotations.sentences import sentences
from newslint.document import Document, Passage
from newslint.languages.numbers import spelled
from newslint.rule import Problem, Related

_YEAR = re.compile(r"[12](?<![\d/–-].)(?:(?<=1)[89]|(?<=2)0)\d\d(?![\d/–-])")
_MONTH = r"(?:[^\W\d_]{3,10}\.?(?: de)?[ \u00a0])?"
_BEGAN = {  # before the year in which something began that goes on, or went on till now
    "en": r"since|(?:began|begun|started|launched|closed|broke ground|opened)(?: \w+)? (?:in|on)",
    "es": r"desde|(?:empez(?:ó|aron)|comenz(?:ó|aron)|inici(?:ó|aron|ad[ao]s?)|cerrad[ao]|arrancó)(?: \w+)? en",
    "fr": r"depuis|(?:(?:commencé|débuté|lancé|entamé|fermé)e?s?)(?: \w+)? en",
    "de": r"seit|(?:begonnen|beg[ao]nn(?:en)?|starteten?|geschlossen)(?: \w+)?(?: im)?",
}
_NOT_SINCE = {  # behind years that are counted from elsewhere
    "en": "ago|later|earlier|old|before|from|of age",
    "es": "antes|de edad|más tarde|después",
    "fr": "plus tard|avant|auparavant",
    "de": "später|vorher|zuvor",
}
_LASTED = {  # around the time that it lasted; what is done after two years may be counted from elsewhere
    "en": r"(?:lasted|took|has taken|have taken|for the (?:past|last)|total of) {n} years?|after {n} years?(?= of )",
    "es": r"(?:durado|duró|duraron|llev[ao]n?|lleva ya|durante los últimos) {n} años|(?:tras|después de) {n} años"
    r"(?= de )",
    "fr": r"(?:duré|dure depuis) {n} ans|après {n} ans(?= de | d[’'])",
    "de": r"(?:dauerten?|seit|insgesamt) {n} jahren?(?!\w)|nach {n} jahren(?= (?-i:[A-ZÄÖÜ]))"
    r"|{n} jahre (?:lang|gedauert)",
}
_FAR = 2  # years that are too many to be a matter of months
_FAR_IN_MONTHS = 1.25  # years, where the month of the beginning is told
_MOST = 60


def standing(document: Document) -> Iterator[Problem]:
    """A year of beginning and a number of years since then, in one sentence, that make no year they could end in."""
    released = release_date(document)
    code = language(document)
    if released is None or code not in _BEGAN:
        return
    for sentence in sentences(document):
        years = list(sentence.matches(_YEAR))
        if not 1 <= len(years) <= 2:
            continue
        spans = list(sentence.matches(_lasted(code)))
        began = [year for year in years if _begins(sentence, year.start(), code)]
        if len(spans) != 1 or len(began) != 1:
            continue
        number = _number(next(said for said in spans[0].groups() if said), code)
        ends = [int(year[0]) for year in years if year is not began[0]] or [released.day.year]
        first = int(began[0][0])
        if number is None or not 1 < number <= _MOST or not first <= ends[0] <= released.day.year + 1:
            continue
        if not _is_far(document, began[0], number, ends[0], released.day.year + released.day.month / 12):
            continue
        where = document.passage(*spans[0].span())
        message = f"“{where.text}”, but from {first} to {ends[0]} are {ends[0] - first}"
        yield Problem(where, message, (Related(document.passage(*began[0].span()), "the beginning"),))


def _is_far(document: Document, began: re.Match[str], number: int, end: int, today: float) -> bool:
    """Whether a number of years is not what lies between a beginning and an end, months told or not."""
    near = dates_within(document, max(0, began.start() - 40), began.end())
    month = next((day.month for day in near if day.passage.start <= began.start() < day.passage.end), None)
    if month is None or end != int(today):
        return abs(int(began[0]) + number - end) >= _FAR
    return abs(today - int(began[0]) - month / 12 - number) > _FAR_IN_MONTHS


@cache
def _lasted(code: str) -> re.Pattern[str]:
    number = r"([^\W\d_]+(?:-[^\W\d_]+)?|\d{1,2})"
    return re.compile(rf"(?<!\w)(?:{_LASTED[code].replace('{n}', number)})(?! (?:{_NOT_SINCE[code]})(?!\w))", re.I)


@cache
def _start(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_BEGAN[code]})[ \u00a0]{_MONTH}$", re.I)


def _begins(sentence: Passage, at: int, code: str) -> bool:
    text = sentence.document.text
    return _start(code).search(text, max(sentence.start, at - 50), at) is not None


def _number(text: str, code: str) -> int | None:
    return int(text) if text.isdigit() else spelled(code).get(text.lower().replace("-", " "))
