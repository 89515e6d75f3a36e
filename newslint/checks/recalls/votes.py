"""Votes against the house that gave them: "All 58 members voted … by 37 to 18, with five abstentions"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.figures import COUNT, PLAIN, Figure
from newslint.annotations.recalls import Recall
from newslint.annotations.slots import Slotted
from newslint.checks.recalls import exact, forms
from newslint.checks.relations.wording import BLANK, NUMBER, few
from newslint.document import Document
from newslint.languages.recalls import recall_words
from newslint.rule import Problem, Related

_FEWEST = 3  # for, against and abstained
_LEAST = 5  # members of a house


@cache
def _abstained(code: str) -> re.Pattern[str]:
    words = recall_words(code).abstained
    return re.compile(
        rf"(?P<behind>{NUMBER}){few(2)}{BLANK}(?:{words})(?!\w)|(?<!\w)(?:{words}){few(2)}{BLANK}(?P<ahead>{NUMBER})",
        re.I,
    )


def counted_votes(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """A vote that adds up to another number than that of the members who are said to have all voted."""
    if sum(figure.kind in (COUNT, PLAIN) for figure in recall.own) < _FEWEST:
        return
    cast = next(filter(None, (_cast(recall.read, pattern) for pattern in forms(code, "votes"))), None)
    abstained = _abstained(code).search(recall.read.text)
    if cast is None or abstained is None:
        return
    parts = [*cast, recall.read.figure(abstained, "behind" if abstained["behind"] else "ahead")]
    whole = next(filter(None, (_house(read, code) for read in (recall.read, *reversed(recall.before)))), None)
    if whole is None or whole in parts or not exact([whole, *parts]) or len({id(part) for part in parts}) < len(parts):
        return
    added = sum(part.value for part in parts)
    if (
        added == whole.value
        or max(part.value for part in parts) >= whole.value
        or not whole.value / 2 < added < whole.value * 2
    ):
        return
    where = document.passage(min(p.passage.start for p in parts), max(p.passage.end for p in parts))
    shown = " + ".join(part.passage.text for part in parts)
    yield Problem(where, f"{shown} make {added}, not {whole.passage.text}", (Related(whole.passage, "all who voted"),))


def _cast(read: Slotted, pattern: re.Pattern[str]) -> tuple[Figure, Figure] | None:
    match = pattern.search(read.text)
    if match is None:
        return None
    one, two = read.figure(match, "one"), read.figure(match, "two")
    return (one, two) if {one.kind, two.kind} <= {COUNT, PLAIN} else None


def _house(read: Slotted, code: str) -> Figure | None:
    """The number of members who are said to have all voted."""
    for pattern in forms(code, "all_members"):
        match = pattern.search(read.text)
        if match:
            figure = read.figure(match, "one")
            return figure if figure.kind == COUNT and figure.value >= _LEAST else None
    return None
