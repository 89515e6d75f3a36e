"""Parts that are more than their whole, or nearly all of it and not quite: "of the 74, 41 …, 22 … and 14 …"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint.annotations.figures import COUNT, PLAIN, Figure
from newslint.annotations.slots import ANY, Slotted
from newslint.checks.amounts import as_written
from newslint.checks.relations.wording import BLANK, NUMBER, WORD, are_alike, few
from newslint.document import Document
from newslint.languages.numbers import number_words
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related

_MOST = Fraction(3, 2)  # what parts make, as a share of a whole that they are parts of
_HAIR = Fraction(1, 20)  # by how much two parts that are named as all may miss it

_ALSO = frozenset("also too both también además aussi également auch zudem".split())


@cache
def _pattern(code: str) -> re.Pattern[str]:
    words = relation_words(code)
    joints = "|".join(sorted(number_words(code).and_words - {"&", "plus"}))
    gap = rf"(?:{BLANK}{WORD}){{0,7}}?"
    verb = rf"{few(1)}{BLANK}" if code == "de" else ""  # «Von den 140 Beschäftigten arbeiten 60 …»
    opened = rf",{few(1)}{BLANK}?|{verb}" if verb else rf",{few(1)}{BLANK}?"
    return re.compile(
        rf"(?:^|[.;,]{BLANK})(?:{words.of}){few(2)}{BLANK}?(?P<whole>{NUMBER})(?P<named>{gap})(?:{opened})"
        rf"(?P<parts>{NUMBER}(?:{gap},?(?:{BLANK}(?:{joints}))?{few(1)}{BLANK}{NUMBER}){{1,5}})(?P<rest>[^{ANY}]*)$",
        re.I,
    )


def denied_parts(document: Document, read: Slotted, code: str) -> Iterator[Problem]:
    """«Of the 74 transplants, 41 were kidneys, 22 livers and 14 hearts»."""
    match = _pattern(code).search(read.text)
    if match is None:
        return
    whole = read.figure(match, "whole")
    first = read.slots.index(whole) + 1
    parts = [slot for slot in read.slots[first:] if isinstance(slot, Figure)]
    if len(parts) != match["parts"].count(NUMBER) or any(part.kind not in (COUNT, PLAIN) for part in parts):
        return
    if (
        whole.hedge
        or any(part.hedge or part.value >= whole.value for part in parts)
        or whole.kind not in (COUNT, PLAIN)
    ):
        return
    if not all(are_alike(part, whole) or part.noun for part in parts) or _overlap(match["parts"] + match["rest"], code):
        return
    added = sum((part.value for part in parts), Fraction(0))
    if not whole.value < added <= whole.value * (1 + _HAIR if len(parts) == 2 else _MOST):
        return
    where = document.passage(parts[0].passage.start, parts[-1].passage.end)
    shown = " + ".join(part.passage.text for part in parts)
    message = f"{shown} make {as_written(added, whole)}, not {whole.passage.text}"
    yield Problem(where, message, (Related(whole.passage, "the whole"),))


def _overlap(text: str, code: str) -> bool:
    """Whether words say that one may be counted in several parts."""
    words = number_words(code)
    low = text.lower()
    found = set(re.findall(r"[^\W\d_]+", low))
    return any(phrase in low for phrase in words.overlap) or bool(found & _ALSO)
