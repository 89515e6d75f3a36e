"""Games of a season: won, drawn and lost against how many were played."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.changes import Sentence
from newslint.annotations.figures import COUNT, PLAIN, Figure
from newslint.document import Document
from newslint.rule import Problem

_WORDS = {  # won, drawn, lost: beside their numbers
    "en": (
        r"w[oi]ns?(?:ning)?|victor(?:y|ies)|wins?",
        r"dr[ae]wn?|draws?|tied|ties",
        r"los[te]|loss(?:es)?|losses|defeats?",
    ),
    "es": (r"gan(?:ó|aron|ado)|victorias?", r"empat(?:ó|aron|ado|es?)", r"perd(?:ió|ieron|ido)|derrotas?"),
    "fr": (r"gagné|remporté|victoires?", r"nuls?|matches nuls", r"perdu|défaites?"),
    "de": (r"gewann|gewonnen|siege?n?", r"unentschieden|remis", r"verlor|verloren|niederlagen?"),
}
_PLAYED = r"(?:of|in|de|en|sur|von|aus|bei)[ \u00a0](?:the |its |los |sus |ses |den )?$"
_POINTS = re.compile(r"[ \u00a0]?(?:points|puntos|punkte)", re.I)
_BESIDE = 26  # code points between a number and its word


@cache
def _beside(code: str, which: int) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = _WORDS[code][which]
    before = re.compile(rf"\b(?:{words})(?: only| just| nur| solo)?[ \u00a0]$", re.I)
    return before, re.compile(rf"[ \u00a0](?:{words})\b", re.I)


def games(document: Document, sentence: Sentence, code: str) -> Iterator[Problem]:
    """«won 17 of 22 games, drew three and lost four»."""
    if code not in _WORDS:
        return
    counts = [figure for figure in sentence.figures if figure.kind in (COUNT, PLAIN) and not figure.hedge]
    told = [[figure for figure in counts if _is_beside(document.text, figure, code, which)] for which in range(3)]
    if any(len(each) != 1 for each in told[:2]):
        return
    results = [each[0] for each in told if len(each) == 1]
    yield from _points(document, sentence, results)
    if len(results) < len(told):  # "lost one" is no figure
        return
    text = document.text
    played = [figure for figure in counts if figure not in results and _is_played(text, figure)]
    added = sum(figure.value for figure in results)
    if len(played) != 1 or added == played[0].value or abs(added - played[0].value) * 2 > played[0].value:
        return
    first, last = (f(results, key=lambda figure: figure.passage.start) for f in (min, max))
    where = document.passage(first.passage.start, last.passage.end)
    yield Problem(where, f"won, drawn and lost make {added}, not {played[0].passage.text}")


def _points(document: Document, sentence: Sentence, results: list[Figure]) -> Iterator[Problem]:
    """«won five games, drew four and lost two, for 8 points»: a point a game, or two, or three, and half, one for a
    draw."""
    won, drawn = results[0].value, results[1].value
    for figure in sentence.figures:
        end = figure.passage.end
        said = _POINTS.search(figure.passage.text) or _POINTS.match(document.text, end, end + 12)
        if figure in results or figure.hedge or not said:
            continue
        if figure.value not in (won + drawn / 2, 2 * won + drawn, 3 * won + drawn):
            message = f"{won} won and {drawn} drawn make {float(won + drawn / 2):g} points, not {float(figure.value):g}"
            yield Problem(figure.passage, f"{message} (or {2 * won + drawn}, or {3 * won + drawn})")


def _is_beside(text: str, figure: Figure, code: str, which: int) -> bool:
    """Whether a word of winning, drawing or losing stands right before a number, or right behind it."""
    before, behind = _beside(code, which)
    start, end = figure.passage.start, figure.passage.end
    return bool(before.search(text, max(0, start - _BESIDE), start) or behind.match(text, end))


def _is_played(text: str, figure: Figure) -> bool:
    return re.search(_PLAYED, text[max(0, figure.passage.start - 16) : figure.passage.start], re.I) is not None
