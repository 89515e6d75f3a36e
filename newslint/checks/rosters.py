"""A count of people or things and the groups that make it: «five people: two doctors, a psychologist and a nurse»."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.changes import Sentence
from newslint.annotations.figures import COUNT
from newslint.document import Document
from newslint.languages.numbers import number_words, spelled
from newslint.rule import Problem

_ONES = {
    "en": frozenset(("a", "an", "one")),
    "es": frozenset(("un", "una", "uno")),
    "fr": frozenset(("un", "une")),
    "de": frozenset(("ein", "eine", "einen", "einem", "einer")),
}
_LEAST, _MOST = 3, 60  # of a group that is told one by one
_FEWEST = 3  # groups: two that are named need not be all
_FAR = 60  # code points between a count and the sign that opens its groups
_OPENING = re.compile(r"[ \u00a0]?:[ \u00a0]|[ \u00a0]?[—–][ \u00a0]?|[ \u00a0]\(")
_CLOSING = {":": r"[.;!?]|$", "—": r"[—–]|[.;]|$", "–": r"[—–]|[.;]|$", "(": r"\)"}
_ROW = 800  # code points of a row of groups
_LONGEST = 45  # code points of one group


def rosters(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """Groups in a row, each begun by a number or an article, against the count before the sign that opens them."""
    if code not in _ONES:
        return
    text = document.text
    for figure in sentence.figures:
        if figure.kind != COUNT or figure.hedge or not _LEAST <= figure.value <= _MOST or figure.scale > 1:
            continue
        opening = _OPENING.search(text, figure.passage.end, min(sentence.passage.end, figure.passage.end + _FAR))
        if opening is None or re.search(r"[,.;:()\d]", text[figure.passage.end : opening.start()]):
            continue
        sign = opening[0].strip()
        reach = min(sentence.passage.end, opening.end() + _ROW)
        closing = re.compile(_CLOSING[sign]).search(text, opening.end(), reach)
        if closing is None and reach < sentence.passage.end:
            continue
        end = closing.start() if closing else sentence.passage.end
        listed = text[opening.end() : end].rstrip(" .!?")
        if single_things(listed, code) < (1 if sign == ":" else 2):
            continue  # what `sums` and `part_groups` add up
        added = _added(listed, code)
        if added and added != figure.value and 0.5 <= added / figure.value <= 1.8:
            where = document.passage(figure.passage.start, opening.end() + len(listed))
            yield Problem(where, f"“{figure.passage.text} {figure.noun}”, but the groups make {added}")
        return


def single_things(listed: str, code: str) -> int:
    """How many groups of a row are one thing, said with an article: "two doctors, a psychologist and a nurse"."""
    firsts = (item.strip().partition(" ")[0].lower() for item in _parted(code).split(listed))
    return sum(first in _ONES[code] for first in firsts)


def _added(listed: str, code: str) -> int:
    """What the groups of a row make; 0 where one of them does not begin with its number, or the row has no "and"."""
    items = _parted(code).split(listed)
    if len(items) < _FEWEST or len(items) != listed.count(",") + 2 - len(_serial(code).findall(listed)):
        return 0
    total = 0
    for item in items:
        number, _, thing = item.strip().partition(" ")
        low = number.lower()
        value = 1 if low in _ONES[code] else int(low) if low.isdigit() else spelled(code).get(low, 0)
        if not value or not thing or len(item) > _LONGEST or re.search(r"\d", thing):
            return 0
        total += value
    return total


@cache
def _parted(code: str) -> re.Pattern[str]:
    either = "|".join(re.escape(word) for word in sorted(number_words(code).and_words))
    return re.compile(rf",?[ \u00a0](?:{either})[ \u00a0]|,[ \u00a0]")


@cache
def _serial(code: str) -> re.Pattern[str]:
    """The comma before a last "and", which parts nothing of its own."""
    either = "|".join(re.escape(word) for word in sorted(number_words(code).and_words))
    return re.compile(rf",[ \u00a0](?:{either})[ \u00a0]")
