"""Words run together: two words with no blank between them, each kind on evidence of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, lru_cache
from itertools import compress
from operator import attrgetter

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.sieve import Sieve
from newslint.annotations.words import lower_words, words
from newslint.checks.glued_marks import (
    FREQUENT,
    before_bracket,
    behind_quotation,
    comma_before_name,
    numbers,
    without_blank,
)
from newslint.checks.run_ins import Seam, run_in
from newslint.document import Document
from newslint.languages import CODES
from newslint.languages.abbreviations import abbreviations
from newslint.languages.function_words import function_words
from newslint.languages.gluing import two_words
from newslint.languages.words import Lexicon, lexicon
from newslint.rule import Fix, Problem

_REMEMBERED = 20_000  # words of which the answer is kept: most come again in the next text
_TOKEN = 80  # code points on each side of a word that may be an address with it
_TECHNICAL = frozenset("@/\\_=#&+*<>[]{}|$%~^")
_PARTICLES = frozenset("de la le el du des da di do van von der den zu al l d il to in on is at as by an my".split())
_NAME_ENDS = frozenset(
    "In On Up Out Over How Now All One It You Me Us We Go Be Here There Back Off At Is Who What".split()
)
_PIECE = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"[a-zß-ÿ](?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ])")


def glued_words(document: Document) -> Iterator[Problem]:
    """Two words with no blank between them: "fromNautika", "tothe", "the end.Next"."""
    code = language(document)
    if code not in CODES:
        return
    known = lexicon(code)
    counts = Counter(map(attrgetter("text"), words(document)))
    seen: set[int] = set()
    for start, middle, end in run_in(document, code, known, counts):
        if start not in seen:
            seen.add(start)
            yield _problem(document, start, middle, end)
    for seams in (
        _across_tags(document, known),
        _run_together(document, code, counts),
        without_blank(document, code, known),
        comma_before_name(document, known),
        before_bracket(document, known),
        behind_quotation(document),
        numbers(document, code, known),
    ):
        for start, middle, end in seams:
            if start not in seen and not _technical(document, start, end):
                seen.add(start)
                yield _problem(document, start, middle, end)


def _problem(document: Document, start: int, middle: int, end: int) -> Problem:
    text = document.text
    apart = f"{text[start:middle]} {text[middle:end]}"
    return Problem(
        document.passage(start, end),
        f"“{text[start:end]}” looks like two words run together; write “{apart}”",
        fix=Fix(apart),
    )


def _technical(document: Document, start: int, end: int) -> bool:
    """Whether the place is an address, a file's name, a hashtag or code rather than prose."""
    text = document.text
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if before in _TECHNICAL or after in _TECHNICAL:
        return True
    if before == "." or (after == "." and text[end + 1 : end + 2].isalnum() and text[end + 1].islower()):
        return True
    near = max(0, start - _TOKEN)
    blank = max(near - 1, text.rfind(" ", near, start), text.rfind("\n", near, start))
    behind = text.find(" ", end, end + _TOKEN)
    token = text[blank + 1 : behind if behind >= 0 else end + _TOKEN]
    if "://" in token or "www." in token or "@" in token:
        return True
    return part_of(document, document.block_index(start)) in ("social", "links")


# one word that is two


@cache
def _unknown(code: str) -> Sieve:
    """Picks words of four letters or more that a language does not list."""
    known = lexicon(code)
    return Sieve(lambda word: len(word) > 3 and word not in known)


def _run_together(document: Document, code: str, counts: Counter[str]) -> Iterator[Seam]:
    listed, lower = words(document), lower_words(document)
    unknown = _unknown(code).pick(lower)
    for word in compress(listed, map(unknown.__contains__, lower)):
        if counts[word.text] > 1:  # written so twice: a name
            continue
        for piece in _PIECE.finditer(word.text):
            opening = code != "de" and piece.start() == 0 and _opens_sentence(document.text, word.start)
            at = _seam(piece[0].lower() if opening and piece[0][1:].islower() else piece[0], code)
            if at:
                start = word.start + piece.start()
                yield start, start + at, start + len(piece[0])


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a capital at an offset may be a sentence's rather than a name's."""
    return start == 0 or text[start - 1] == "\n" or text[max(0, start - 2) : start] in (". ", "! ", "? ")


@lru_cache(_REMEMBERED)
def _seam(piece: str, code: str) -> int:
    """Where the second of two words begins in a run of letters; 0 if it is one word."""
    known = lexicon(code)
    if piece.islower():
        parts = two_words(piece, code)
        if parts is None or (code == "en" and len(piece) == 4):  # "init"
            return 0
        if code != "en" and piece in lexicon("en"):  # English is at home everywhere
            return 0
        return len(parts[0])
    hump = _HUMP.search(piece)
    if hump is None:
        return 0
    first, second = piece[: hump.end()], piece[hump.end() :]
    if _HUMP.search(piece, hump.end() + 1):  # "fromNautiLab"
        plain = first.islower() and first in function_words(code) and first not in _PARTICLES and len(first) > 2
        return hump.end() if plain and first != "my" else 0
    if not second[1:].islower() or len(second) < 3:
        return 0
    return hump.end() if _parted_by_case(first, second, code, known) else 0


def _parted_by_case(first: str, second: str, code: str, known: Lexicon) -> bool:
    small = function_words(code)
    if first.islower():
        if len(first) > 1 and first != "my" and first in small and (first not in _PARTICLES or second.lower() in known):
            return True
        return len(first) > 3 and known.tier(first) <= FREQUENT and known.tier(second.lower()) <= FREQUENT
    if code == "de" and first.lower() in ("der", "die", "das", "den", "dem", "ein", "eine", "beim", "nach", "vom"):
        return second.lower() in known and len(second) > 4
    starter = second in abbreviations(code).starters and second.lower() in small and second not in _NAME_ENDS
    return starter and first[1:].islower() and first.lower() in known and len(first) > 3


# across a tag


def _across_tags(document: Document, known: Lexicon) -> Iterator[Seam]:
    """Two words with only a tag between them: "the<em>last</em>"."""
    text = document.text
    for kind in ("emphasis", "strong", "link"):
        for _, passage in document.inlines(kind):
            for at in (passage.start, passage.end):
                first = _letters(text, at, -1)
                second = _letters(text, at, 1)
                if min(at - first, second - at) < 2 or text[first:second].lower() in known:
                    continue
                left, right = text[first:at].lower(), text[at:second].lower()
                if min(known.tier(left), known.tier(right)) <= 1 and max(known.tier(left), known.tier(right)) <= 3:
                    yield first, at, second


def _letters(text: str, at: int, step: int) -> int:
    """How far letters run from an offset, to the left (-1) or to the right (1); 40 at most."""
    edge = at
    while abs(edge - at) < 40 and 0 <= (look := edge - (step < 0)) < len(text) and text[look].isalpha():
        edge += step
    return edge
