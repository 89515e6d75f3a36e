"""What a document says of its own words: which of them it uses as names, bodies or common words."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import pairwise

from newslint.annotations.names.runs import Run
from newslint.annotations.names.vocabulary import HONORIFICS, ORGANISATION_WORDS

_LOWER = re.compile(r"(?<![\w'’-])[^\W\d_A-Z][^\W\d_A-Z]{2,}(?![\w'’-])")
_ARTICLES = (
    "the ",
    "el ",
    "la ",
    "los ",
    "las ",
    "le ",
    "les ",
    "der ",
    "die ",
    "das ",
    "dem ",
    "den ",
    "un ",
    "ein ",
    " a ",
)


@dataclass(slots=True, eq=False)
class Register:
    """How often a word ends or begins a run that looks like a name, stands behind an honorific, in a run with an
    organisation's word, or is a run of its own; the words that stand behind an article or in lower case."""

    last: dict[str, int] = field(default_factory=dict)
    first: dict[str, int] = field(default_factory=dict)
    honoured: dict[str, int] = field(default_factory=dict)
    organised: dict[str, int] = field(default_factory=dict)
    alone: dict[str, int] = field(default_factory=dict)
    articled: set[str] = field(default_factory=set)
    lower: set[str] = field(default_factory=set)


def register(paragraphs: Sequence[str], runs: Sequence[Run]) -> Register:
    """The register of a document, from its paragraphs and all their runs."""
    found = Register()
    found.lower.update(_LOWER.findall(" ".join({chunk for text in paragraphs for chunk in text.split()})))
    for run in runs:
        words = [word.text for word in run.words]
        if len(words) == 1:
            _count(found.alone, words)
        if paragraphs[run.paragraph][max(0, run.start - 4) : run.start].lower().endswith(_ARTICLES):
            found.articled.add(words[0])
        organised = is_organised(words)
        if organised:
            _count(found.organised, words)
        elif 2 <= len(words) <= 4:
            _count(found.last, words[-1:])
            _count(found.first, words[:1])
        for left, right in pairwise(words):
            if left.lower() in HONORIFICS:
                _count(found.honoured, (right,))
    return found


def is_organised(words: Sequence[str]) -> bool:
    """Whether a run holds a word of organisations, places or works."""
    return not ORGANISATION_WORDS.isdisjoint(map(str.lower, words))


def facts(run: Run, index: int, known: Register, organised: bool) -> list[str]:
    """What the document says of a word of a run elsewhere, this very run left out of the counts."""
    word, count = run.words[index].text, len(run.words)
    namelike = 2 <= count <= 4 and not organised
    alone = "1" if count == 1 else "2"
    row = []
    if known.last.get(word, 0) - (namelike and run.words[-1].text == word) > 0:
        row.append("r" + alone)
    if known.first.get(word, 0) - (namelike and run.words[0].text == word) > 0:
        row.append("s" + alone)
    if word in known.honoured:
        row.append("t")
    if known.organised.get(word, 0) - organised > 0:
        row.append("u")
    if known.alone.get(word, 0) - (count == 1) > 0:
        row.append("R" + alone)
    if word in known.articled:
        row.append("N" + alone)
    if word.lower() in known.lower:
        row.append("v" + alone)
    return row


def _count(counts: dict[str, int], words: Sequence[str]) -> None:
    for word in words:
        counts[word] = counts.get(word, 0) + 1
