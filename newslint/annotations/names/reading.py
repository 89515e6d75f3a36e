"""A document's names: every run decoded, then decoded again with what the first reading says of the whole."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from newslint.annotations.names.features import run_features
from newslint.annotations.names.model import FORBIDDEN, UNIT, B, I, Model, O, decode
from newslint.annotations.names.register import is_organised, register
from newslint.annotations.names.runs import PARTICLES, Run, runs
from newslint.annotations.names.vocabulary import HONORIFICS, SUFFIXES

SURNAME = 4.0  # what it adds to a lone word that it is the surname of a person named in full
OTHER_NAME = 2.0
SAME_STRING = 2.5
HONOURED = 3.0
SURE = 1.0  # mean weight, from which a name of several words enters the register
FIRM = re.compile(r"(?:\s*,)?\s+(?:LLP|LLC|Inc|Ltd|PLC|GmbH|Corp|& (?:Co|Sons|Partners|Associates)|S\.A|SL|SA)\b|\s*& [^\W\d_a-z]")
_BAD_FIRST = frozenset("the a an this that these our el la los las le les un une der die das".split())


@dataclass(slots=True)
class Name:
    """A name found: words `first` to `last` (both included) of a run; `score` in nats, 0 undecided."""

    run: Run
    first: int
    last: int
    score: float

    @property
    def words(self) -> list[str]:
        return [word.text for word in self.run.words[self.first : self.last + 1]]

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def paragraph(self) -> int:
        return self.run.paragraph

    @property
    def start(self) -> int:
        return self.run.words[self.first].start

    @property
    def end(self) -> int:
        return self.run.words[self.last].end


@dataclass(slots=True)
class _Known:
    """What the first reading says: surnames, other names, and the mean score of each string read as a name."""

    surnames: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)
    scores: dict[str, list[float]] = field(default_factory=dict)
    firms: set[str] = field(default_factory=set)


def read_names(paragraphs: Sequence[str], model: Model, language: str) -> list[Name]:
    """The names in some paragraphs, in order."""
    found = [run for number, text in enumerate(paragraphs) for run in runs(text, number)]
    known = register(paragraphs, found)
    weighed = [
        [model.scores(row) for row in run_features(run, paragraphs[run.paragraph], known, language)] for run in found
    ]
    first = [name for run, scores in zip(found, weighed, strict=True) for name in _names(run, scores, model)]
    said = _known(first, paragraphs)
    names = []
    for run, scores in zip(found, weighed, strict=True):
        raised = _raised(run, scores, said)
        names += _names(run, raised, model)
    return [name for name in names if name.text not in said.firms and not _is_firm(name, paragraphs, said)]


def _names(run: Run, scores: Sequence[tuple[int, int]], model: Model) -> Iterator[Name]:
    labels = decode(scores, model)
    index = 0
    while index < len(labels):
        if labels[index] != B:
            index += 1
            continue
        last = index
        while last + 1 < len(labels) and labels[last + 1] == I:
            last += 1
        name = _trimmed(run, index, last, scores)
        if name:
            yield name
        index = last + 1


def _trimmed(run: Run, first: int, last: int, scores: Sequence[tuple[int, int]]) -> Name | None:
    """A name without honorifics in front, particles at its edges and lone initials."""
    while first <= last and run.words[first].text.lower() in HONORIFICS | _BAD_FIRST:
        first += 1
    while last >= first and run.words[last].text in PARTICLES:
        last -= 1
    if first > last:
        return None
    words = run.words[first : last + 1]
    if all(len(word.text.replace(".", "")) <= 1 or word.text.lower() in SUFFIXES for word in words):
        return None
    total = scores[first][0] + sum(scores[index][1] for index in range(first + 1, last + 1))
    return Name(run, first, last, total / UNIT / (last - first + 1))


def _known(names: Sequence[Name], paragraphs: Sequence[str]) -> _Known:
    said = _Known()
    for name in names:
        said.scores.setdefault(name.text, []).append(name.score)
        words = [word for word in name.words if word.lower() not in SUFFIXES and word not in PARTICLES]
        if FIRM.match(paragraphs[name.paragraph], name.end):
            said.firms.add(name.text)
        if len(words) >= 2 and name.score > SURE:
            said.surnames.add(words[-1])
            said.others.update(word for word in words[:-1] if len(word) > 2)
    return said


def _raised(run: Run, scores: Sequence[tuple[int, int]], said: _Known) -> list[tuple[int, int]]:
    """The scores of a run's words with what the document's register adds."""
    words = [word.text for word in run.words]
    organised = is_organised(words)
    raised = list(scores)
    if len(words) == 1 or (len(words) == 2 and words[0].lower() in HONORIFICS):
        at = len(words) - 1
        bonus = 0.0
        if words[at] in said.surnames:
            bonus += SURNAME
        elif words[at] in said.others:
            bonus += OTHER_NAME
        if at == 1:
            bonus += HONOURED
        raised[at] = (raised[at][0] + round(UNIT * bonus), raised[at][1])
    elif not organised:
        known = said.scores.get(" ".join(words))
        if known and len(known) > 1:
            mean = sum(known) / len(known)
            bonus = SAME_STRING if mean > 0 else -SAME_STRING if mean < -1 else 0.0
            raised[0] = (raised[0][0] + round(UNIT * bonus), raised[0][1])
        elif words[-1] in said.surnames and len(words) <= 3:
            raised[-1] = (raised[-1][0] + UNIT, raised[-1][1] + UNIT)
    return raised


def _is_firm(name: Name, paragraphs: Sequence[str], said: _Known) -> bool:
    return FIRM.match(paragraphs[name.paragraph], name.end) is not None


__all__ = ["FORBIDDEN", "Name", "O", "read_names"]
