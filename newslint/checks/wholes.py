"""Several counts of one whole, named in a row behind it: "has 40 buses, 26 electric, 10 diesel and 8 hybrid"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise

from newslint.annotations.changes import Sentence
from newslint.annotations.figures import COUNT, PLAIN, YEAR, Figure
from newslint.document import Document
from newslint.rule import Problem, Related

_LEAST = 10  # a whole that is smaller is counted in other ways: "five people: two …"
_MOST = 100_000
_FEWEST = 3  # parts: two that are named need not be all
_NEAR = (Fraction(4, 5), Fraction(5, 4))  # what the parts make, as a share of the whole
_TIMES = 20  # what is more than so many times its whole is counted in something else
_BETWEEN = 40  # code points between two parts
_WORDS = 2  # of a part that names a kind: "26 electric", "10 diesel and"
_OF = {"en": "of the", "es": "de l[oa]s", "fr": "sur les|des", "de": "von den|der"}
_AND = {"en": "and", "es": "[ye]", "fr": "et", "de": "und"}
_MANY = re.compile(r"[^\W\d_]+")
_DIRECTLY = {  # between a part and its whole, with nothing else
    "en": "of (?:the|its|their|our|all)|out of(?: the)?",
    "es": "de (?:l[oa]s|sus|entre l[oa]s)",
    "fr": "des|de (?:ses|leurs)|sur(?: les| ses)?",
    "de": "der|von(?: den)?|aller|ihrer|seiner",
}
_NUMBERED = re.compile(  # "article 45 of the 38", "No. 45": a name, and no count
    r"(?:[A-ZÀ-Þ][\w’'-]*|n[o.º°]+|nr\.|article|section|page|number|"
    r"artículo|página|número|artikel|seite|nummer)[ \u00a0]$"
)


def wholes(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """Three or more counts in a row that make nearly, but not quite, the count they stand behind."""
    found = [figure for figure in sentence.figures if figure.kind != YEAR]
    if len(found) <= _FEWEST or code not in _AND or len(found) != len(sentence.figures):
        return
    whole, parts = found[0], found[1:]
    if not _LEAST <= whole.value <= _MOST or whole.kind != COUNT or any(figure.hedge for figure in found):
        return
    if any(part.kind not in (COUNT, PLAIN) or part.scale > 1 or part.value >= whole.value for part in parts):
        return
    if not _opens(document, sentence, whole, parts[0], code) or not _is_row(document, sentence, parts, code):
        return
    added = sum((part.value for part in parts), Fraction(0))
    if added == whole.value or not _NEAR[0] <= added / whole.value <= _NEAR[1]:
        return
    where = document.passage(whole.passage.start, parts[-1].passage.end)
    shown = " + ".join(part.passage.text for part in parts)
    yield Problem(where, f"{shown} make {added}, not {whole.passage.text}", (Related(whole.passage, "the whole"),))


@cache
def _of(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?:{_OF[code]})[ \u00a0](?=\d|$)", re.I)


def _opens(document: Document, sentence: Sentence, whole: Figure, first: Figure, code: str) -> bool:
    """Whether a row of parts begins with a figure: "of the 400 places, 150", "40 buses, 26", "40 buses: 26"."""
    text = document.text
    between = text[whole.passage.end : first.passage.start]
    ahead = text[sentence.passage.start : whole.passage.start]
    mark = re.search(r"[,:(–—][ \u00a0]?$", between)
    if mark is None or len(between) > _BETWEEN or re.search(r"[.;]", between):
        return False
    few = len(_MANY.findall(between)) <= 3
    return (
        few
        and (mark[0][0] != "," or between.count(",") == 1)
        and (bool(_of(code).search(ahead)) or not re.search(r"[,;:]", ahead))
    )


def _is_row(document: Document, sentence: Sentence, parts: Sequence[Figure], code: str) -> bool:
    """Whether commas part the figures, and a last "and"."""
    text = document.text
    gaps = [text[one.passage.end : other.passage.start] for one, other in pairwise(parts)]
    if any(len(gap) > _BETWEEN or re.search(r"[.;:()]", gap) for gap in gaps):
        return False
    opened = _of(code).search(text, sentence.passage.start, parts[0].passage.start) is not None
    if not opened and any(len(_MANY.findall(gap)) > _WORDS for gap in gaps):
        return False  # «31 of them electric, 11 built in Holm and 10 leased»: one ferry may be all three
    last = re.search(rf",?[ \u00a0]{_AND[code]}[ \u00a0]$", gaps[-1])
    return bool(last) and all(gap.endswith(", ") and gap.count(",") == 1 for gap in gaps[:-1])


@cache
def _directly(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0](?:{_DIRECTLY[code]})[ \u00a0]", re.I)


def outnumbered(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """«45 of the 38 films»: a part that is more than its whole."""
    if len(sentence.figures) < 2 or code not in _DIRECTLY:
        return
    text = document.text
    for part, whole in pairwise(sentence.figures):
        if part.value <= whole.value or part.kind != PLAIN or whole.kind != COUNT or part.scale > 1 or whole.scale > 1:
            continue
        if whole.value < 2 or part.value > _TIMES * whole.value or not whole.noun or len(whole.noun) < 3:
            continue
        joint = text[part.passage.end : whole.passage.start]
        if part.words != whole.words or not _directly(code).fullmatch(joint):
            continue
        if _NUMBERED.search(text[max(sentence.passage.start, part.passage.start - 24) : part.passage.start]):
            continue
        where = document.passage(part.passage.start, whole.passage.end)
        yield Problem(where, f"“{where.text} {whole.noun}”: the part is more than the whole")
