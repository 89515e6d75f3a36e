"""Parts in apposition that do not make their whole, and differences that are none: "seven people, four men and two
women", "800 euros, 300 for May, 300 for June and 100 for July", "by 300 euros, from 1,500 to 1,700"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache
from itertools import pairwise

from newslint.annotations.changes import Sentence
from newslint.annotations.figures import COUNT, MONEY, PERCENT, PLAIN, YEAR, Figure
from newslint.checks.amounts import as_written
from newslint.checks.differences import difference
from newslint.document import Document
from newslint.rule import Problem, Related

_MOST_PEOPLE = 2_000  # of a group that is counted head by head
_MOST_FIGURES = 12  # of a sentence that is no table
_LONG_GAP = 40  # code points between two parts
_AND = {"en": "and", "es": "[ye]", "fr": "et", "de": "und"}
_FOR = {"en": "for|in|to", "es": "para|por|en|a", "fr": "pour|en|à", "de": "für|an|in|im"}
_OUT_OF = {"en": "from|in|at", "es": "de|del|en", "fr": "de|du|d['’]|à|en", "de": "aus|in|von|vom"}
_ONE = {"en": "one|a", "es": "una?", "fr": "une?", "de": "eine?"}
_SEXES = (
    frozenset("men women boys girls adults children minors".split()),
    frozenset("hombres mujeres niños niñas adultos adultas menores chicos chicas".split()),
    frozenset("hommes femmes garçons filles adultes enfants mineurs".split()),
    frozenset("männer frauen mädchen jungen erwachsene kinder jugendliche".split()),
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


def part_groups(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """What stands directly behind a number as its parts, or as the two ends of a change."""
    found_here = [figure for figure in sentence.figures if figure.kind not in (YEAR, PERCENT)]
    if not 3 <= len(found_here) <= _MOST_FIGURES or code not in _AND:
        return
    for at in range(len(found_here) - 2):
        rest = found_here[at:]
        found = _people(document, rest, code) or _sums(document, rest, code) or difference(document, rest, code)
        if found is not None:
            yield found
            return


def _people(document: Document, rest: Sequence[Figure], code: str) -> Problem | None:
    """«seven people, four men and two women»; «six pupils, four from A and three from B»."""
    total = rest[0]
    text = document.text
    if total.kind != COUNT or total.hedge or not 3 <= total.value <= _MOST_PEOPLE or not total.noun:
        return None
    opened = _opened(text[total.passage.end : rest[1].passage.start])
    if not opened:
        return None
    parts = _run(text, rest[1:], code)
    if len(parts) < 2 or any(part.kind not in (COUNT, PLAIN) or part.hedge for part in parts):
        return None
    end = parts[-1].passage.end
    behind = text[end : end + 60]
    added = sum((part.value for part in parts), Fraction(0))
    one = re.match(rf"[^,.;:()—–]{{1,30}}[ \u00a0]{_AND[code]} (?:{_ONE[code]}) [^\W\d_]+(?=[,.;)—– ])", behind)
    if opened != "," and one:
        added += 1
        end += one.end()
    if opened != ",":
        closing = {"(": ")", "—": "—", "–": "–", "-": "-"}[opened]
        few = len(parts) + bool(one) < 3 and not _are_sexes(text, parts)  # two that are named need not be all
        if closing not in text[end : end + 40] or (few and added < total.value):
            return None
    elif not _are_sexes(text, parts) and not (added > total.value and _have_origins(text, parts, code)):
        return None
    if added == total.value or not 0.5 <= added / total.value <= 1.8 or max(p.value for p in parts) >= total.value:
        return None
    return _problem(document, total, parts, end, str(added))


def _opened(between: str) -> str:
    """The sign by which parts begin right behind what is counted: a comma, a dash, a bracket."""
    match = re.fullmatch(r"[ \u00a0][^\W\d_][^,.;:()\d—–]{1,50}?(?:(?P<comma>,) |(?P<sign> ?[—–(] ?))", between)
    if match is None or len(_WORD.findall(between)) > 4:
        return ""
    return match["comma"] or match["sign"].strip()


def _run(text: str, found: Sequence[Figure], code: str) -> list[Figure]:
    """The figures that are parts of one list: commas between them, and "and" before the last."""
    parts = list(found[:1])
    for one, other in pairwise(found):
        between = text[one.passage.end : other.passage.start]
        if len(between) > _LONG_GAP or any(sign in between for sign in ".;:()"):
            break
        last = re.search(rf"[ \u00a0]{_AND[code]}[ \u00a0]$", between)
        if not last and not between.endswith(", "):
            break
        if "," in between.rstrip(", "):
            break
        parts.append(other)
        if last:
            return parts
    one_more = len(parts) > 1
    return parts if one_more else []


def _behind(text: str, part: Figure) -> list[str]:
    return [word.lower() for word in _WORD.findall(text[part.passage.end : part.passage.end + 40])]


def _are_sexes(text: str, parts: Sequence[Figure]) -> bool:
    nouns = [(_behind(text, part) or [""])[0] for part in parts]
    return any(set(nouns) <= words for words in _SEXES) and len(set(nouns)) == len(nouns)


def _have_origins(text: str, parts: Sequence[Figure], code: str) -> bool:
    """Whether each part is bare and has a place behind it: "four from Holm"."""
    pattern = _origin(code)
    return all(pattern.match(text, part.passage.end) for part in parts)


@cache
def _origin(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0](?:{_OUT_OF[code]})[ \u00a0]?(?:the |la |el |los |las |le |les |der |dem )?[A-ZÀ-Þ]")


def _sums(document: Document, rest: Sequence[Figure], code: str) -> Problem | None:
    """«800 euros, 300 euros for May, 300 euros for June and 100 euros for July»."""
    total, text = rest[0], document.text
    if total.kind != MONEY or total.hedge or len(rest) < 4:
        return None
    between = text[total.passage.end : rest[1].passage.start]
    if len(between) > 40 or not between.endswith(", ") or between.count(",") > 1 or any(c in between for c in ".;:()"):
        return None
    parts = _run(text, rest[1:], code)
    purpose = _purpose(code)
    if len(parts) < 3 or any(part.kind != MONEY or part.unit != total.unit or part.hedge for part in parts):
        return None
    if purpose.match(text, total.passage.end) or not all(purpose.match(text, part.passage.end) for part in parts):
        return None
    added = sum((part.value for part in parts), Fraction(0))
    if max(part.value for part in parts) >= total.value or not 0.6 <= added / total.value <= 1.5:
        return None
    if abs(added - total.value) <= max(part.step for part in (total, *parts)) / 2 or added == total.value:
        return None
    return _problem(document, total, parts, parts[-1].passage.end, as_written(added, parts[0]))


@cache
def _purpose(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0](?:{_FOR[code]})[ \u00a0]")


def _problem(document: Document, total: Figure, parts: Sequence[Figure], end: int, made: str) -> Problem:
    where = document.passage(total.passage.start, end)
    shown = " + ".join(part.passage.text for part in parts)
    return Problem(where, f"{shown} make {made}, not {total.passage.text}", (Related(total.passage, "the total"),))


__all__ = ["part_groups"]
