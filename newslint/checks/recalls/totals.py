"""Totals of amounts told one after another: "£4.2 million … £0.7 million … With that, £7.8 million in all"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import combinations

from newslint.annotations.changes import Sentence, figured_sentences
from newslint.annotations.figures import COUNT, MEASURE, MONEY, PLAIN, Figure
from newslint.annotations.recalls import Recall
from newslint.checks.amounts import as_written
from newslint.checks.recalls import exact
from newslint.checks.relations.wording import BLANK, NUMBER, are_alike
from newslint.document import Document
from newslint.languages.numbers import number_words
from newslint.languages.recalls import recall_words
from newslint.rule import Problem, Related

_NEAR = (Fraction(7, 10), Fraction(10, 7))  # what parts make, as a share of their total
_MOST_PARTS = 7


@cache
def _in_all(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).in_all})(?!\w)", re.I)


def recalled_totals(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """An amount that is said to be all of those told before it, where no two or more of them make it."""
    if recall.across:
        return
    if not _in_all(code).search(recall.read.text):
        return
    totals = [figure for figure in recall.own if figure.kind in (MONEY, MEASURE) and figure.unit not in ("year", "day")]
    if len(totals) != 1 or totals[0].hedge:
        return
    total = totals[0]
    parts = [figure for figure in recall.earlier if figure.kind == total.kind and figure.unit == total.unit]
    if not 2 <= len(parts) <= _MOST_PARTS or not exact(parts) or _are_of(parts, total):
        return
    added = sum((part.value for part in parts), Fraction(0))
    if not _add_up(recall, len(parts), code):
        return
    if total.value <= max(part.value for part in parts) or not _NEAR[0] <= added / total.value <= _NEAR[1]:
        return
    yield _problem(document, parts, total, added)


def _add_up(recall: Recall, parts: int, code: str) -> bool:
    """Whether amounts are told as parts of one sum: three or more, or two with a word for "besides"."""
    text = " ".join(read.text for read in (*recall.before, recall.read)).lower()
    if any(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text) for phrase in number_words(code).whereof):
        return False
    return parts > 2 or bool(_besides(code).search(text))


@cache
def _besides(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).besides})(?!\w)", re.I)


def _are_of(parts: Sequence[Figure], total: Figure) -> bool:
    """Whether some of the parts make the total, as far as rounding lets them."""
    for size in range(2, len(parts) + 1):
        for some in combinations(parts, size):
            slack = (sum(part.step for part in some) + total.step) / 2 if total.scale > 1 else Fraction(0)
            if abs(sum((part.value for part in some), Fraction(0)) - total.value) <= slack:
                return True
    return False


@cache
def _in_parts(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?P<number>{NUMBER}){BLANK}(?:[^\W\d_]+{BLANK})?(?:{recall_words(code).parts})(?!\w)", re.I)


def numbered_parts(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """«€3.5 million in three parts»: the amounts behind, as many as there are parts, against their whole."""
    if recall.across:
        return
    match = _in_parts(code).search(recall.read.text)
    if match is None:
        return
    number = recall.read.figure(match, "number")
    wholes = [figure for figure in recall.own if figure.kind == MONEY]
    if len(wholes) != 1 or wholes[0].hedge or not 2 <= number.value <= _MOST_PARTS:
        return
    whole = wholes[0]
    parts = list(_amounts_behind(document, recall.read.sentence, whole))
    if len(parts) != number.value or not exact(parts) or any(part.value >= whole.value for part in parts):
        return
    added = sum((part.value for part in parts), Fraction(0))
    slack = (sum(part.step for part in parts) + whole.step) / 2 if whole.scale > 1 else Fraction(0)
    if abs(added - whole.value) > slack and _NEAR[0] <= added / whole.value <= _NEAR[1]:
        yield _problem(document, parts, whole, added)


def _amounts_behind(document: Document, sentence: Sentence, whole: Figure) -> Iterator[Figure]:
    """The amounts of the whole's kind in the rest of its paragraph and in the next one."""
    here = document.block_index(whole.passage.start)
    for later in figured_sentences(document):
        if later.passage.start <= sentence.passage.start or document.block_index(later.passage.start) > here + 1:
            continue
        for figure in later.figures:
            bare = figure.kind in (COUNT, PLAIN) and figure.scale == whole.scale > 1
            if bare or (figure.kind == MONEY and are_alike(figure, whole)):
                yield figure


def _problem(document: Document, parts: Sequence[Figure], whole: Figure, added: Fraction) -> Problem:
    shown = " + ".join(part.passage.text for part in parts)
    return Problem(
        whole.passage,
        f"{shown} make {as_written(added, whole)}, not {whole.passage.text}",
        tuple(Related(part.passage, "a part") for part in parts),
    )
