"""A share against the part and the whole that stand beside it: "90 of the 200, or one in four"."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache

from newslint.annotations.changes import Sentence, hedge_before
from newslint.annotations.figures import ABOUT, COUNT, OVER, PLAIN, UNDER, Figure, alternation, as_phrase
from newslint.annotations.slots import ratios
from newslint.annotations.tolerance import bounds, fair
from newslint.checks.percentages import percent_of_whole
from newslint.document import Document
from newslint.languages.numbers import NumberWords, number_words
from newslint.rule import Problem, Related

_HEADS = 1_000


@cache
def _share_words(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation(number_words(code).shares)})(?![\w-])", re.I)


def shares_of_wholes(document: Document, sentence: Sentence, words: NumberWords, code: str) -> Iterator[Problem]:
    """«90 of the 200, or one in four»: a share in words or percent beside the part and the whole."""
    text = document.text
    pair = _part_and_whole(document, sentence, words, code)
    if pair is None:
        return
    part, whole = pair
    yield from percent_of_whole(document, sentence, part, whole, code)
    edge_start, edge_end = min(part.passage.start, whole.passage.start), max(part.passage.end, whole.passage.end)
    for match in sentence.passage.matches(_share_words(code)):
        if edge_start - 40 <= match.start() <= edge_end + 50 and not edge_start <= match.start() < min(
            part.passage.end, edge_end
        ):
            share = words.shares[as_phrase(match[0])]
            hedge = hedge_before(text, match.start(), words)
            between = text[match.end() : edge_start] if match.end() <= edge_start else text[edge_end : match.start()]
            if hedge in (OVER, UNDER) and share == Fraction(1, 2) and match.end() <= edge_start:
                continue  # «more than half of the 300, 120»: `halves` knows its side
            if any(sign in between for sign in ";:.") or (hedge == "" and _is_ordinal_use(text, match)):
                continue
            if (
                between.strip().lower() in words.part_of
                and part.noun
                and part.noun[:4] != whole.noun[:4]
                and whole.noun
            ):
                continue  # «a fifth of 169 boats, 72 cars»: the figure behind is of something else
            if between.strip().lower() in words.part_of and _them_behind(code).match(text, part.passage.end):
                continue  # «a third of the 300 pupils, 40 of them girls»: the part is one of the third
            low, high = bounds(part)[0] / bounds(whole)[1], bounds(part)[1] / bounds(whole)[0]
            if whole.value < _HEADS:  # they are counted, not rounded
                low = high = part.value / whole.value
            if not fair(share, share / 12, hedge or ABOUT * (len(between) > 60), low, high):
                start, end = (
                    min(edge_start if part.passage.start == edge_start else part.passage.start, match.start()),
                    max(match.end(), part.passage.end),
                )
                percent = float(100 * part.value / whole.value)
                yield Problem(
                    document.passage(start, end),
                    f"“{match[0]}”, but {part.passage.text} of {whole.passage.text} is {percent:.0f}%",
                    (Related(whole.passage, "the whole"),) if not start <= whole.passage.start < end else (),
                )
                return


def _is_ordinal_use(text: str, match: re.Match[str]) -> bool:
    """«a third party», «a quarter of 2024», «the half-marathon»."""
    return bool(
        re.match(
            r"[ \u00a0](?:party|parties|time|year|century|hour|marathon|of an hour|hora|heure|stunde)",
            text[match.end() :],
        )
    )


def _part_and_whole(
    document: Document, sentence: Sentence, words: NumberWords, code: str
) -> tuple[Figure, Figure] | None:
    """The one part and whole of a sentence: "90 of the 150", "de los 900, 300", "80 d'entre eux"."""
    shares = [match.span() for match in sentence.passage.matches(_share_words(code))]
    told = ratios(document, sentence.passage, code)  # "two of five members"
    shares += [(ratio.passage.start, ratio.passage.end) for ratio in told]
    counts = [
        figure for figure in sentence.figures
        if figure.kind in (COUNT, PLAIN) and figure.scale == 1
        and not any(start <= figure.passage.start < end for start, end in shares)  # «two» of «two thirds»
    ]  # fmt: skip
    text = document.text
    found = []
    for left, right in itertools.pairwise(counts):
        between = text[left.passage.end : right.passage.start].lower()
        if len(between) <= 45 and _of(code).search(between) and left.value < right.value:
            found.append((left, right))
        elif len(between) <= 45 and left.value > right.value:
            ahead = text[max(0, left.passage.start - 22) : left.passage.start].lower()
            of_whole = (_of(code).search(ahead) and _comma(code).search(between)) or _ends_whereof(code).search(between)
            them = _them_behind(code).match(text, right.passage.end)
            if of_whole or (left.noun and them):
                found.append((right, left))
    return found[0] if len(found) == 1 else None


@cache
def _of(code: str) -> re.Pattern[str]:
    phrases = alternation(number_words(code).part_of)
    return re.compile(rf"(?<!\w)(?:{phrases})(?:[ \u00a0][^\W\d_][\w’'-]{{0,18}}){{0,3}}[ \u00a0]*$", re.I)


@cache
def _ends_whereof(code: str) -> re.Pattern[str]:
    return re.compile(rf",[ \u00a0](?:{alternation(number_words(code).whereof)})[ \u00a0]$", re.I)


@cache
def _comma(code: str) -> re.Pattern[str]:
    """A comma, perhaps with "or" behind it, or the verb of a German main clause, at the end of a stretch."""
    verb = r"\b[a-zäöüß]{1,14}en[ \u00a0]$|\bsind[ \u00a0]$|" if code == "de" else ""
    return re.compile(rf"{verb},(?:[ \u00a0](?:{alternation(number_words(code).or_words)}))?[ \u00a0]*$", re.I)


@cache
def _them_behind(code: str) -> re.Pattern[str]:
    return re.compile(rf"[ \u00a0](?:{_them(code)})", re.I)


def _them(code: str) -> str:
    return {"en": "of them", "es": "de ell[oa]s", "fr": "d['’]entre e(?:ux|lles)", "de": "von ihnen|davon"}[code]
