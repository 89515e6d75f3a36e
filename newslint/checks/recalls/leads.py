"""How far one is ahead, against the two numbers told before: "29 votes against eleven. With a lead of 28 votes …"."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import combinations

from newslint.annotations.figures import COUNT, PLAIN
from newslint.annotations.recalls import Recall
from newslint.checks.recalls import exact, forms
from newslint.checks.relations.wording import are_alike
from newslint.document import Document
from newslint.rule import Problem, Related

_FEWEST = 3  # two numbers and the lead
_MOST = 5  # numbers told of which two may be the ones


def recalled_leads(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """A lead that no two of the numbers told before it are apart, nor any of them and what is left of another."""
    if recall.across or recall.counts() < _FEWEST:
        return
    for pattern in forms(code, "lead"):
        match = pattern.search(recall.read.text)
        if match is None:
            continue
        lead = recall.read.figure(match, "one")
        told = [figure for figure in recall.told(lead) if figure.kind in (COUNT, PLAIN) and are_alike(figure, lead)]
        if not 2 <= len(told) <= _MOST or not exact([*told, lead]) or not lead.noun:
            continue
        values = {figure.value for figure in told}
        apart = {abs(one - other) for one, other in combinations(values, 2)}
        if lead.value in apart or lead.value >= max(values):
            continue
        one, other = told[0], told[1]
        apart_by = abs(one.value - other.value)
        yield Problem(
            lead.passage,
            f"“{lead.passage.text}” ahead, but {one.passage.text} and {other.passage.text} are {apart_by} apart",
            (Related(one.passage, "one number"), Related(other.passage, "the other")),
        )
        return
