"""A share that is drawn from a whole and a part told right before: "Of the 6,200 asked, 1,240 … So one in ten …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint.annotations.figures import COUNT, PERCENT, PLAIN, Figure
from newslint.annotations.recalls import Recall
from newslint.annotations.slots import ANY, Ratio
from newslint.annotations.tolerance import fair
from newslint.checks.recalls import exact
from newslint.checks.relations.wording import BLANK, NUMBER, PART, few
from newslint.document import Document
from newslint.languages.recalls import recall_words
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related


@cache
def _so(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).therefore})(?!\w)", re.I)


@cache
def _whole(code: str) -> re.Pattern[str]:
    """Of the 6,200 asked"""
    return re.compile(rf"(?:^|[,:]{BLANK})(?:{relation_words(code).of}){few(2)}{BLANK}?(?P<whole>{NUMBER})", re.I)


@cache
def _share(code: str) -> re.Pattern[str]:
    """A share of nothing that is told beside it"""
    return re.compile(rf"(?P<share>{PART})(?!{BLANK}(?:{relation_words(code).of}){few(3)}{BLANK}?[{ANY}])", re.I)


def recalled_shares(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """«Of the 6,200 people asked, 1,240 come by bicycle. So one in ten …»."""
    if recall.across:
        return
    if not recall.before or not _so(code).search(recall.read.text):
        return
    last = recall.before[-1]
    opening = _whole(code).search(last.text)
    claims = list(_share(code).finditer(recall.read.text))
    if opening is None or len(claims) != 1:
        return
    whole = last.figure(opening, "whole")
    share = recall.read.slot(claims[0], "share")
    told = [figure for figure in last.sentence.figures if figure.kind in (COUNT, PLAIN) and not figure.hedge]
    parts = [figure for figure in told if whole.passage.end <= figure.passage.start and figure.value < whole.value]
    if share is None or len(parts) != 1 or not exact([whole]) or not 0 < _said(share) < 1:
        return
    part = parts[0]
    true, said = part.value / whole.value, _said(share)
    if any(fair(said, said / 12, share.hedge, value, value) for value in (true, 1 - true)):
        return
    message = f"“{share.passage.text}”, but {part.passage.text} of {whole.passage.text} is {float(true * 100):.0f}%"
    yield Problem(share.passage, message, (Related(part.passage, "the part"), Related(whole.passage, "the whole")))


def _said(share: Figure | Ratio) -> Fraction:
    return share.value / (100 if isinstance(share, Figure) and share.kind == PERCENT else 1)
