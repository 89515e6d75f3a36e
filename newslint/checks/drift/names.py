"""People's names that a translation spells otherwise, by a letter or two."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.alignment.anchors import fold
from newslint.annotations.people import people
from newslint.checks.drift.comparison import Comparison, differs, is_near
from newslint.document import Passage
from newslint.rule import Problem

_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")


def name_drift(both: Comparison) -> Iterator[Problem]:
    """A word of a person's name that the original has nowhere, beside one that the translation has nowhere."""
    theirs: dict[str, Passage] = {}
    for mention in people(both.original):
        for match in mention.passage.matches(_WORD):
            theirs.setdefault(_bare(match[0]), both.original.passage(*match.span()))
    all_theirs = {_bare(match[0]) for match in _WORD.finditer(both.original.text)}
    all_mine = {_bare(match[0]) for match in _WORD.finditer(both.translation.text)}
    told: set[str] = set()
    for mention in people(both.translation):
        for match in mention.passage.matches(_WORD):
            word = _bare(match[0])
            if word in all_theirs or word in told or len(word) < 4:
                continue
            near = [other for other in theirs if other not in all_mine and _is_misspelt(word, other)]
            if len(near) == 1:
                told.add(word)
                yield differs(both.translation.passage(*match.span()), theirs[near[0]])


def _bare(word: str) -> str:
    """A word folded, without the mark of a genitive."""
    return fold(word).removesuffix("'s").removesuffix("’s").rstrip("'’")


def _is_misspelt(word: str, other: str) -> bool:
    return word[0] == other[0] and is_near(word, other, 1 if min(len(word), len(other)) < 7 else 2)
