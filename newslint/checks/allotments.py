"""What is given out in parts: "the 12 million are split into 6 for roads, 4 for schools and 1 for parks", lots and
their budget in the next sentence, a list of amounts below its total."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise

from newslint.annotations.changes import Sentence
from newslint.annotations.figures import COUNT, MEASURE, MONEY, PERCENT, PLAIN, YEAR, Figure, figures
from newslint.checks.amounts import against_total
from newslint.document import Document
from newslint.languages.numbers import NumberWords
from newslint.rule import Problem, Related

_FEWEST = 3  # parts of a total in a sentence
_GAP = 70  # code points between two parts
_AHEAD = 90  # between a total and its first part
_MOST = 14  # figures of a sentence that is no table
_MOST_LOTS = 8
_CLOSE = (Fraction(3, 5), Fraction(3, 2))  # what the parts make, as a share of the total
_AND = {"en": "and|plus", "es": "[ye]|más", "fr": "et", "de": "und|sowie"}
_SPLIT = {  # said of a total that is given out to its last penny
    "en": "(?:divided|split|broken down|distributed|shared out) (?:into|between|among|as|across)|"
    "comprises|comprising|consists of|made up of|breaks down",
    "es": "se reparten?|repartid[oa]s?|se dividen?|dividid[oa]s?|se distribuyen?|distribuid[oa]s?|"
    "se desglosan?|se componen? de",
    "fr": "comprend|se répartit|se répartissent|réparti[es]*|se décompose|se compose|se divise|ventilée?s?",
    "de": "verteil(?:en|t)|aufgeteilt|teil(?:en|t) sich|setz(?:en|t) sich|gliedern? sich",
}
_GOES = {  # said of parts, which need not be all
    "en": "goes?|will go|went|is set aside|allocated|earmarked|includes?",
    "es": "se destina(?:n|rán)?|destinados|corresponden|irán|van|incluye",
    "fr": "vont|iront|sont consacrés|sont destinés|reviennent|inclut",
    "de": "fließen|gehen|entfallen|flossen|gingen|sind",
}
_TOTAL = re.compile(
    r"(?<!\w)(?:total|overall|altogether|budget|presupuesto|montant|enveloppe|gesamt\w*|insgesamt|etat)(?!\w)",
    re.I,
)


def allotted(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """Three parts or more behind a verb that gives out the one total before it."""
    found = [figure for figure in sentence.figures if figure.kind != YEAR]
    if not _FEWEST < len(found) <= _MOST or code not in _SPLIT or any(f.hedge or f.kind == PERCENT for f in found):
        return
    for at, total in enumerate(found[: len(found) - _FEWEST]):
        parts = found[at + 1 :]
        if total.kind not in (MONEY, COUNT, MEASURE) or not all(_is_part(part, total) for part in parts):
            continue
        ahead = document.text[total.passage.end : parts[0].passage.start]
        verb = _verbs(code).search(ahead)
        if verb is None or len(ahead) > _AHEAD or re.search(r"[.;:()]", ahead) or not _is_row(document, parts, code):
            continue
        added = sum((part.value for part in parts), Fraction(0))
        partial = verb["split"] is None
        if not _CLOSE[0] <= added / total.value <= _CLOSE[1] or (partial and added < total.value):
            return
        yield from against_total(document, total.passage.start, parts, total)
        return


@cache
def _verbs(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:(?P<split>{_SPLIT[code]})|{_GOES[code]})(?!\w)", re.I)


def _is_part(part: Figure, total: Figure) -> bool:
    """Whether a figure may be a part of another: of its currency or unit, or bare with its scale."""
    if part.value >= total.value:
        return False
    bare = part.kind in (PLAIN, COUNT) and not part.unit
    if total.kind == COUNT:
        return bare and (part.kind == PLAIN or part.noun[:4] == total.noun[:4])
    return (part.kind == total.kind and part.unit == total.unit) or (bare and part.scale == total.scale > 1)


def _is_row(document: Document, parts: Sequence[Figure], code: str) -> bool:
    """Whether commas part the figures, and a last "and"."""
    gaps = [document.text[one.passage.end : other.passage.start] for one, other in pairwise(parts)]
    if not gaps or any(len(gap) > _GAP or re.search(r"[.;:()]", gap) for gap in gaps):
        return False
    last = _last_joint(code).search(gaps[-1])
    return last is not None and all("," in gap for gap in gaps[:-1])


@cache
def _last_joint(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0](?:{_AND[code]})(?!\w)", re.I)


def lots(document: Document, sentence: Sentence, before: Sentence | None, code: str) -> Iterator[Problem]:
    """«in two lots, of 1.2 million and 900,000 euros. The total budget is 2.5 million»: in either order."""
    if before is None or code not in _AND or not _neighbours(document, before, sentence):
        return
    for parted, whole in ((before, sentence), (sentence, before)):
        money = [figure for figure in whole.figures if figure.kind == MONEY]
        if len(money) != 1 or money[0].hedge or _TOTAL.search(whole.passage.text) is None:
            continue
        parts = _lots(document, parted, code)
        total = money[0]
        if len(parts) < 2 or any(p.unit != total.unit and p.unit for p in parts):
            continue
        added = sum((part.value for part in parts), Fraction(0))
        if max(part.value for part in parts) < total.value and _CLOSE[0] <= added / total.value <= _CLOSE[1]:
            yield from against_total(document, -1, parts, total)


_IN_LOTS = re.compile(
    r"(?<!\w)(?:in (?:two|three|four|five|zwei|drei|vier|fünf)|"
    r"en (?:dos|tres|cuatro|cinco|deux|trois|quatre|cinq))(?!\w)",
    re.I,
)
_OTHERS = re.compile(
    r"(?<!\w)(?:others?|largest|biggest|main|examples?|some|otr[oa]s|mayores|principales|autres|principaux|principales|"
    r"of which|of whom|de l[oa]s (?:que|cuales)|dont|davon|darunter|"
    r"plus grand\w*|weitere\w*|andere\w*|größte\w*|beispiel\w*)(?!\w)"
)


def _neighbours(document: Document, before: Sentence, sentence: Sentence) -> bool:
    same = document.block_index(before.passage.start) == document.block_index(sentence.passage.start)
    return same and sentence.passage.start - before.passage.end <= 2


def _lots(document: Document, sentence: Sentence, code: str) -> list[Figure]:
    """The amounts of a sentence that says how many there are, "two lots of …"; none if it has other figures."""
    found = [figure for figure in sentence.figures if figure.kind != YEAR]
    if not 3 <= len(found) <= _MOST_LOTS + 1 or any(figure.hedge for figure in found):
        return []
    if _verbs(code).search(sentence.passage.text) is None and _IN_LOTS.search(sentence.passage.text) is None:
        return []
    count, parts = found[0], found[1:]
    if count.kind not in (COUNT, PLAIN) or count.value != len(parts):
        return []
    paid = [part for part in parts if part.kind == MONEY]
    bare = [part for part in parts if part.kind == PLAIN and part.scale > 1]
    return parts if paid and len(paid) + len(bare) == len(parts) and _is_row(document, parts, code) else []


def listed_amounts(document: Document, words: NumberWords) -> Iterator[Problem]:
    """A paragraph that ends in a colon and says one total, and the items of the list below, each with one part."""
    blocks = document.blocks
    by_block: dict[int, list[Figure]] = {}
    for index, block in enumerate(blocks[:-1]):
        first = blocks[index + 1]
        if first.kind != "item" or block.kind == "item" or not block.text.rstrip().endswith(":"):
            continue
        lower = block.text.lower()
        leaving = (*words.open_list, *words.overlap)
        if _OTHERS.search(lower) or any(re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", lower) for phrase in leaving):
            continue
        end = index + 1
        while end < len(blocks) and blocks[end].kind == "item" and blocks[end].group == first.group:
            end += 1
        for figure in () if by_block else figures(document):
            if figure.kind != YEAR and not (figure.words and figure.kind == PLAIN):  # «Théâtre Neuf»
                by_block.setdefault(document.block_index(figure.passage.start), []).append(figure)
        yield from _listed(document, by_block.get(index, []), [by_block.get(at, []) for at in range(index + 1, end)])


def _listed(document: Document, heads: Sequence[Figure], items: Sequence[Sequence[Figure]]) -> Iterator[Problem]:
    money = [figure for figure in heads if figure.kind == MONEY]
    heads = money or heads
    if heads and re.search(r"[.!?][ \u00a0]", _behind(document, heads[-1])):
        return  # said a sentence before the one that opens the list
    if len(heads) != 1 or heads[0].hedge or len(items) < 2 or any(len(item) != 1 or item[0].hedge for item in items):
        return
    total, parts = heads[0], [item[0] for item in items]
    if total.kind == COUNT and any(_starts_late(document, part) for part in parts):
        return
    if total.kind not in (MONEY, COUNT, MEASURE) or not all(_is_listed(part, total) for part in parts):
        return
    added = sum((part.value for part in parts), Fraction(0))
    if _CLOSE[0] <= added / total.value <= _CLOSE[1] and len(set(parts)) > 1:
        for problem in against_total(document, -1, parts, total):
            yield problem._replace(where=total.passage, related=(Related(parts[0].passage, "the first part"),))


def _behind(document: Document, figure: Figure) -> str:
    """What stands behind a figure in its paragraph."""
    end = document.paragraphs[document.block_index(figure.passage.start)].end
    return document.text[figure.passage.end : end]


def _starts_late(document: Document, figure: Figure) -> bool:
    """Whether a figure does not begin its list item: of a count, only what begins an item is a part."""
    block = document.paragraphs[document.block_index(figure.passage.start)]
    return figure.passage.start > block.start


def _is_listed(part: Figure, total: Figure) -> bool:
    if part.value >= total.value:
        return False
    if total.kind == COUNT:
        return part.kind in (COUNT, PLAIN) and not part.unit
    return part.kind == total.kind and part.unit == total.unit


__all__ = ["allotted", "listed_amounts", "lots"]
