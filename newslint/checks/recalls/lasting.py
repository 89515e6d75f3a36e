"""How many years something lasted, against the year in which it began: "took over in 2002 … her fourteen years"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import product

from newslint.annotations.dates import dates_within
from newslint.annotations.figures import Figure
from newslint.annotations.recalls import Recall
from newslint.annotations.release_date import release_date
from newslint.checks.recalls import forms
from newslint.document import Document, Passage
from newslint.languages.recalls import recall_words
from newslint.rule import Problem, Related

_MEASURE = "\ue003"
_FAR = 3  # times by which a wrong number of years is off at most
_LEAST = 3  # years: of fewer, months decide
_YEAR = re.compile(r"(?<![\d.,/–-])(?:1[6-9]|20)\d\d(?![\d.,/–-]\d)")


@cache
def _began(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).began})(?!\w)", re.I)


def recalled_years(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """A number of years that no two years of the text are apart, behind a sentence that says when it began."""
    if not any(figure.unit == "year" and figure.value >= _LEAST for figure in recall.own):
        return
    for pattern in forms(code, "lasted", _MEASURE):
        match = pattern.search(recall.read.text)
        if match is None:
            continue
        figure = recall.read.figure(match, "one")
        if figure.unit != "year" or figure.value < _LEAST:
            continue
        ends = _last_years(document)
        started = [
            where
            for told in (*(read.sentence.passage for read in recall.before), *_told_itself(recall, figure, code))
            if _began(code).search(told.text)
            for where in _years(told)
            if int(where.text) not in ends
        ]
        if len(started) != 1 or _is_told(document, figure.value, bool(figure.hedge)):
            continue
        begun = int(started[0].text)
        if not ends or not max(ends) - begun < figure.value * _FAR or not figure.value < (max(ends) - begun) * _FAR:
            continue  # another time is spoken of
        message = f"“{figure.passage.text}”, but from {begun} to {max(ends)} are {max(ends) - begun}"
        yield Problem(figure.passage, message, (Related(started[0], "the beginning"),))
        return


@cache
def _farewell(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).farewell})(?!\w)", re.I)


def _told_itself(recall: Recall, figure: Figure, code: str) -> list[Passage]:
    """What a sentence of a farewell tells before its number of years: "joined in 1993 and now retires after …"."""
    sentence = recall.read.sentence.passage
    in_post = re.compile(recall_words(code).in_post, re.I).match(sentence.document.text, figure.passage.end)
    if in_post or not _farewell(code).search(sentence.text):
        return []
    return [sentence.document.passage(sentence.start, figure.passage.start)]


def _years(passage: Passage) -> list[Passage]:
    document = passage.document
    return [document.passage(*match.span()) for match in passage.matches(_YEAR)]


def _last_years(document: Document) -> set[int]:
    """The year of the release, or the last one that the text names."""
    released = release_date(document)
    if released is not None:
        return {released.day.year}
    named = [mention.year for mention in dates_within(document, 0, len(document.text)) if mention.year]
    return {max(named)} if named else set()


def _is_told(document: Document, years: object, hedged: bool) -> bool:
    """Whether some two years of the text, or one and the release's, are so far apart, a year more or less."""
    named = {int(match[0]) for match in _YEAR.finditer(document.text)} | _last_years(document)
    slack = 2 if hedged else 1
    return any(abs(abs(one - other) - float(str(years))) <= slack for one, other in product(named, named))
