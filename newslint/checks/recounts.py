"""A count that is said again and has changed: "reaches 12 schools … The 14 schools will receive books"."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.annotations.figures import COUNT, Figure, figures
from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.document import Document
from newslint.rule import Problem, Related

_PARTS = frozenset(("headline", "subhead", "lead", "body"))
_ARTICLES = {
    "en": "the|all|these|those",
    "es": "los|las|estos|estas|esos|esas",
    "fr": "les|ces",
    "de": "die|diese|alle",
}
_VERBS = {  # what makes of the count the subject of its sentence: with no clause behind that would pick some out
    "en": "will|are|were|have|had|can|may|receive|received|include|come|came|take|took",
    "es": r"son|serán|han|fueron|tienen|pueden|estarán|están|\w{3,}rán|\w{3,}aron|\w{3,}ieron",
    "fr": r"sont|seront|ont|étaient|peuvent|\w{3,}ront|viennent",
    "de": "sind|werden|haben|waren|wurden|können|erhalten|kommen|bekommen|stammen",
}
_LEAST = 3
_NOUN = 4  # letters: what is shorter is mostly no noun


def recounts(document: Document) -> Iterator[Problem]:
    """The one other figure of a noun, and the count that takes it up as the subject of a sentence."""
    code = language(document)
    if code not in _ARTICLES:
        return
    by_noun: dict[str, list[Figure]] = defaultdict(list)
    for figure in figures(document):
        if figure.kind == COUNT and len(figure.noun) >= _NOUN and figure.scale == 1:
            by_noun[figure.noun].append(figure)
    for found in by_noun.values():
        values = {figure.value for figure in found}
        if len(values) == 2 and found[0].value != found[-1].value:
            yield from _changed(document, found, code)


def _changed(document: Document, found: Sequence[Figure], code: str) -> Iterator[Problem]:
    first, last = found[0], found[-1]
    if len(found) > 2 and sum(figure.value == last.value for figure in found) > 1:
        return
    if first.hedge or last.hedge or min(first.value, last.value) < _LEAST or max(first.value, last.value) >= 10_000:
        return
    places = [document.block_index(figure.passage.start) for figure in (first, last)]
    if any(part_of(document, place) not in _PARTS for place in places):
        return
    text = document.text
    before = _the(code).search(text, max(0, last.passage.start - 10), last.passage.start)
    behind = _subject(code).match(text, last.passage.end)
    if before is None or behind is None or _names_some(text, first, code):
        return
    if not 0.5 <= last.value / first.value <= 2:
        return
    message = (
        f"{last.passage.text} {last.noun} here, {first.passage.text} in line {first.passage.line}: check which is meant"
    )
    yield Problem(last.passage, message, (Related(first.passage, "the other figure"),))


def _names_some(text: str, first: Figure, code: str) -> bool:
    """Whether a first count is itself one of some: "8 of the 12", "another 8", "8 more"."""
    before = text[max(0, first.passage.start - 20) : first.passage.start].lower()
    behind = text[first.passage.end : first.passage.end + 20].lower()
    return bool(
        re.search(
            r"other|otr[oa]s|autres|weitere|andere|first|primer|premi|erste|last|últim|dernier|letzte", before + behind
        )
    )


@cache
def _the(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_ARTICLES[code]})[ \u00a0]$", re.I)


@cache
def _subject(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0][^\W\d_]+[ \u00a0](?:{_VERBS[code]})(?!\w)", re.I)
