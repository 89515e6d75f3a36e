"""A number of people against those whom the next sentence names: "Three winners … They are Ann Bell, Cy Dunn …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.figures import COUNT
from newslint.annotations.people import mentions
from newslint.annotations.recalls import Recall
from newslint.document import Document
from newslint.languages.recalls import recall_words
from newslint.rule import Problem, Related

_MOST = 12  # people of whom a sentence gives all names


@cache
def _they_are(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{recall_words(code).they_are})(?!\w)", re.I)


def named_behind(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """«Three winners were chosen. They are Ann Bell, Cy Dunn, Eva Frei and Guy Hall.»"""
    sentence = recall.read.sentence.passage
    if not recall.before or not _they_are(code).match(sentence.text):
        return
    people = [mention for mention in mentions(document) if sentence.covers(mention.passage) and mention.given]
    number = len({mention.person for mention in people})
    last = recall.before[-1].sentence.figures
    counted = [figure for figure in last if figure.kind == COUNT and 2 <= figure.value <= _MOST and not figure.hedge]
    if number < 2 or len(counted) != 1 or counted[0].value == number or number > _MOST:
        return
    figure = counted[0]
    named = document.passage(people[0].passage.start, people[-1].passage.end)
    yield Problem(
        figure.passage, f"“{figure.passage.text} {figure.noun}”, but {number} are named", (Related(named, "the names"),)
    )
