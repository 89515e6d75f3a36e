"""References to what is not there: a figure, a table, an annex, a footnote."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.parts import part_of
from newslint.document import Document
from newslint.languages import CODES, load
from newslint.rule import Problem

Place = tuple[str, int, int]  # what is referred to ("3"), and where

_KINDS = ("figure", "table", "annex", "note")
_OWN = 12  # code points of a block within which its own number stands: "Figure 3: …", "[Annex B (PDF)]"
_ELSEWHERE = re.compile(
    r"[ \u00a0](?:of|in|to|from|under|by|del?|al?|du|des?|dans|à|der|des|dem|von|vom|zu[mr]?|im|in)\b"
    r"|[ \u00a0]?\([^()\n]{0,40}(?:pdf|docx?|xlsx?|MB|KB)\b",
    re.IGNORECASE,
)
_LONGEST = 16  # code points of a word such as "Abbildungen"
_NUMBERED = re.compile(
    r"[ \u00a0](?<=[a-zA-Z.][ \u00a0])(?:n[.º°o]{1,2}[ \u00a0])?(\d{1,3}|[IVX]{1,5}|[A-H])(?!\w|[.,-]\d|[.-][A-Za-z])"
)
_WORD_BEFORE = re.compile(r"(?<!\w)([^\W\d_]{4,14}|[Ff]ig\.|[Ff]igs\.|[Aa]bb\.)$")
_MARK = re.compile(r"(?<=[\w.,;:!?)”»\"])[ \u00a0]?\[(\d{1,3})\](?![(:\[])")
_NOTE = re.compile(r"(?:^|\n)[ \u00a0]?(?:\[(\d{1,3})\]|(\d{1,3})[.)]?[ \u00a0])")
_RAISED_MARK = re.compile(
    r"(?<=[^\W\d_]{2}[.,;:!?)”»])([¹²³⁴-⁹]{1,2})|(?<=[a-zß-ÿ]{3})([¹²³⁴-⁹]{1,2})(?=[ \u00a0.,;:!?)])"
)
_RAISED_NOTE = re.compile(r"(?:^|\n)[ \u00a0]?([¹²³⁴-⁹]{1,2})")
_RAISED = frozenset("¹²³⁴⁵⁶⁷⁸⁹")
_LEVELLED = str.maketrans("¹²³⁴⁵⁶⁷⁸⁹", "123456789")


def broken_reference(document: Document) -> Iterator[Problem]:
    """A numbered thing that the text points to and does not have."""
    yield from _captions(document)
    if "[" in document.text:
        yield from _notes(document, _MARK, _NOTE)
    if not _RAISED.isdisjoint(document.text):
        yield from _notes(document, _RAISED_MARK, _RAISED_NOTE)


@cache
def _kind_of() -> dict[str, str]:
    """The kind that each word of all our languages names: texts keep words of the one they were translated from."""
    return {
        word: kind
        for code in CODES
        for kind in _KINDS
        for word in getattr(load(code, "references"), kind.upper()).split()
    }


def _references(document: Document) -> Iterator[tuple[str, str, int, int]]:
    """Every "Figure 3" as (kind, number, start, end)."""
    kinds, text = _kind_of(), document.text
    for match in document.matches(_NUMBERED):
        word = _WORD_BEFORE.search(text, max(0, match.start() - _LONGEST), match.start())
        kind = kinds.get(word[1].lower()) if word else None
        if word and kind and (kind == "annex" or match[1].isdigit()):
            yield kind, match[1], word.start(1), match.end()


def _captions(document: Document) -> Iterator[Problem]:
    """References to figures, tables and annexes. Annexes count only where the text has some: they come as files."""
    text = document.text
    own: dict[str, set[str]] = {kind: set() for kind in _KINDS}
    pointed: dict[str, list[Place]] = {kind: [] for kind in _KINDS}
    for kind, number, start, end in _references(document):
        block = document.block_starts[document.block_index(start)]
        if not text[block:start].strip(" \u00a0[(*•-–—") or document.block_at(start).kind in ("caption", "heading"):
            own[kind].add(number)
        elif not _ELSEWHERE.match(text, end) and text[end : end + 2] not in ("](", "’s", "'s"):
            pointed[kind].append((number, start, end))
    pictured = bool(document.inlines("image") or document.frame.inlines("image")) or any(
        block.kind in ("caption", "cell") for block in document.blocks
    )
    for kind in _KINDS:
        if own[kind]:
            yield from _broken(document, pointed[kind], own[kind])
        elif kind in ("figure", "table") and not pictured:
            yield from _broken(document, pointed[kind][:1], own[kind])


def _notes(document: Document, mark: re.Pattern[str], note: re.Pattern[str]) -> Iterator[Problem]:
    """Footnote marks with no note, in a text that has notes."""
    own = {next(filter(None, match.groups())).translate(_LEVELLED) for match in document.matches(note)}
    marks = []
    for match in document.matches(mark):
        group = match.lastindex or 1
        start, end = match.span(group)
        if part_of(document, document.block_index(start)) in ("lead", "body", "quotation", "list", "headline"):
            bracketed = document.text[start - 1 : start] == "["
            marks.append((match[group].translate(_LEVELLED), start - bracketed, end + bracketed))
    numbers = {number for number, _, _ in marks}
    if own & numbers:
        yield from _broken(document, marks, own)


def _broken(document: Document, pointed: list[Place], own: set[str]) -> Iterator[Problem]:
    seen: set[str] = set()
    for number, start, end in pointed:
        if number not in own and number not in seen:
            seen.add(number)
            where = document.passage(start, end)
            yield Problem(where, f"“{where.text}” is referred to, but the text has none: add it, or correct the number")
