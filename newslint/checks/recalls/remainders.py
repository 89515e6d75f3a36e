"""What is left of a whole told before: "runs 24 stations. At 17 of them … The remaining nine …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations

from newslint.annotations.figures import COUNT, MONEY, PLAIN, Figure, figures
from newslint.annotations.recalls import Recall
from newslint.annotations.slots import SIGNS
from newslint.checks.amounts import as_written
from newslint.checks.recalls import exact, forms
from newslint.checks.relations.wording import BLANK, are_alike, few
from newslint.document import Document
from newslint.languages.recalls import recall_words
from newslint.rule import Problem, Related

_FEWEST = 3  # a whole, a part and the rest
_MOST_PARTS = 3
_MONEY = SIGNS[MONEY]
_SUM = f"[{_MONEY}{SIGNS[COUNT]}]"
_LEFT = ("rest", "otr", "autre", "other")


def recalled_remainders(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """The number that remains of a whole, or that the others are, against the whole and the parts told before."""
    if recall.across or recall.counts() < _FEWEST:
        return
    for topic in ("remaining", "other"):
        for pattern in forms(code, topic):
            for match in pattern.finditer(recall.read.text):
                rest = recall.read.figure(match, "one")
                found = _denied(recall, rest, all_left=topic == "remaining")
                if found and not _is_made_up(document, rest, *found):
                    whole, parts = found
                    left = whole.value - sum(part.value for part in parts)
                    shown = " less ".join(figure.passage.text for figure in (whole, *parts))
                    yield Problem(
                        rest.passage,
                        f"“{rest.passage.text}”, but {shown} are {left}",
                        (Related(whole.passage, "the whole"), *(Related(part.passage, "a part") for part in parts)),
                    )
                    return


@cache
def _rest(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).rest})(?!\w)", re.I)


@cache
def _in_all(code: str) -> re.Pattern[str]:
    """Bei Gesamtkosten von 12 Millionen Euro blieben für die Stadt 6,5 Millionen"""
    return re.compile(
        rf"(?<!\w)(?:{recall_words(code).total_cost}){few(2)}{BLANK}(?P<whole>{_MONEY})[^.;:]*?(?P<left>{_SUM})", re.I
    )


@cache
def _paid(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).paid})(?!\w)", re.I)


def recalled_rests(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """Money that remains to be paid: "The state gave £4.5 m, the town the rest. Of the total cost of £12 m, …"."""
    if recall.across or len(recall.before) != 1 or not _rest(code).search(recall.before[0].text):
        return
    match = _in_all(code).search(recall.read.text)
    paid = [figure for figure in recall.earlier if figure.kind == MONEY]
    if match is None or len(paid) != 1 or len(recall.own) != 2 or not _paid(code).search(recall.read.text):
        return
    whole, left = recall.read.figure(match, "whole"), recall.read.figure(match, "left")
    part = paid[0]
    if not exact([whole, left, part]) or left.scale != whole.scale or part.unit != whole.unit:
        return
    rest = whole.value - part.value
    if left.value >= whole.value or rest <= 0 or abs(rest - left.value) <= max(left.step, part.step, whole.step) / 2:
        return
    message = f"“{left.passage.text}”, but {whole.passage.text} less {part.passage.text} are {as_written(rest, left)}"
    yield Problem(left.passage, message, (Related(whole.passage, "the whole"), Related(part.passage, "a part")))


def _is_made_up(document: Document, rest: Figure, whole: Figure, parts: Sequence[Figure]) -> bool:
    """Whether all that was told makes another number of the text: "1,500 were asked … 720 and 480 … The other 300"."""
    added = rest.value + whole.value + sum(part.value for part in parts)
    return any(figure.value == added for figure in figures(document))


def _is_of(figure: Figure, whole: Figure) -> bool:
    """Whether a number can be one of what the whole counts: behind it may stand a verb ("22 worked"), "restantes"."""
    return are_alike(figure, whole) or not figure.noun.endswith("s") or figure.noun.startswith(_LEFT)


def _denied(recall: Recall, rest: Figure, *, all_left: bool) -> tuple[Figure, list[Figure]] | None:
    """The whole and its parts, if what is said to be left of it can't be.

    The others of whom a sentence speaks may be few of many: they are too many only if they go beyond the whole.
    """
    told = [
        figure
        for figure in recall.told(rest)
        if figure.kind in (COUNT, PLAIN) and figure.passage.start < rest.passage.start and figure.scale == 1
    ]
    if not 2 <= len(told) <= 1 + _MOST_PARTS or not exact([*told, rest]):
        return None
    whole = max(told, key=lambda figure: figure.value)
    parts = [figure for figure in told if figure is not whole]
    if whole is not told[0] or not all(_is_of(figure, whole) for figure in (*parts, rest)):
        return None
    if rest.value >= whole.value or sum(part.value for part in parts) >= whole.value:
        return None
    for size in range(1, len(parts) + 1):
        if any(sum(part.value for part in some) + rest.value == whole.value for some in combinations(parts, size)):
            return None
    if all_left:
        return whole, parts
    return (whole, parts) if all(part.value + rest.value > whole.value for part in parts) else None
