"""Words run together, and words torn apart: only where two kinds of evidence agree."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.words import Word, words
from newslint.document import Document
from newslint.languages.glue import GlueWords, glue_words
from newslint.languages.words import common_words, known_words
from newslint.rule import Fix, Problem

_CAMEL = re.compile(r"(?<![\w@#/&.\-‑'’+:])([a-zß-öø-ÿ]{2,})([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]+)(?![\w@/(]|\.\w|['’]\w)")
_STOP = re.compile(
    r"(?<![\w@/.\-])([a-zß-öø-ÿ]{2,20})([.!?;,])([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{1,20}|[AI])(?![\w@/(]|\.\w)(?= )"
)
_LOWER = re.compile(r"[a-zß-öø-ÿ]+\Z")
_SHORTEST = 5  # letters of a word that can be two


def glued_words(document: Document) -> Iterator[Problem]:
    """Two words with no space between: "fromCedint", "tothe", "word.Next", "the<em>last</em>"."""
    code = language(document)
    if not code:
        return
    yield from _run_into_capital(document, code)
    yield from _run_into_sentence(document, code)
    yield from _run_together(document, code)


def _problem(document: Document, start: int, cut: int, end: int) -> Problem:
    text = document.text
    left, right = text[start:cut], text[cut:end]
    where = document.passage(start, end)
    message = f"“{text[start:end]}” are two words run together: write “{left} {right}”"
    return Problem(where, message, fix=Fix(f"{left} {right}"))


def _run_into_capital(document: Document, code: str) -> Iterator[Problem]:
    """A small word run into a capitalised one; or any common word run into a name that the text has elsewhere."""
    small = glue_words(code).before_capital
    tokens: Counter[str] | None = None
    for match in document.matches(_CAMEL):
        left, right = match[1], match[2]
        if _is_code(document, match.start()):
            continue
        tokens = tokens or Counter(word.text for word in words(document))
        if tokens[match[0]] > 1:  # written so each time: a brand
            continue
        if left in small or (len(left) >= 4 and left in common_words(code) and tokens[right] > 0):
            yield _problem(document, match.start(), match.start(2), match.end())


def _run_into_sentence(document: Document, code: str) -> Iterator[Problem]:
    """A full stop or comma with no space behind it, between two common words."""
    for match in document.matches(_STOP):
        left, right = match[1], match[3]
        if (
            _is_code(document, match.start())
            or left not in common_words(code)
            or right.lower() not in common_words(code)
        ):
            continue
        cut = match.start(3)
        where = document.passage(match.start(), match.end())
        message = f"no space behind “{match[2]}” in “{match[0]}”"
        yield Problem(where, message, fix=Fix(f"{document.text[match.start() : cut]} {right}"))


def _run_together(document: Document, code: str) -> Iterator[Problem]:
    """A word that is none, but is a common word and a small one: "fellby", "tothe"."""
    common, glue = common_words(code), glue_words(code)
    for word in _unknown(document, code):
        cut = _seam(document, word, glue, common)
        if cut and word.text not in glue.words:
            yield _problem(document, word.start, word.start + cut, word.end)


def _unknown(document: Document, code: str) -> Iterator[Word]:
    """The words in small letters that stand once in the text and in no list of words."""
    common = common_words(code)
    candidates = [
        word
        for word in words(document)
        if word.text not in common and len(word.text) >= _SHORTEST and _LOWER.match(word.text)
    ]
    if not candidates:
        return
    known = known_words(code)
    counts = Counter(word.text for word in candidates)
    for word in candidates:
        alone = word.text not in known and counts[word.text] == 1
        if alone and not _is_joined(document, word) and not _is_code(document, word.start):
            yield word


def _seam(document: Document, word: Word, glue: GlueWords, common: frozenset[str]) -> int:
    """Where a word falls into two, or 0: at the edge of a tag into two common words, else into a common and a small."""
    text = word.text
    for cut in range(2, len(text) - 1):
        left, right = text[:cut], text[cut:]
        if left in glue.inside and right in common and (len(right) >= 4 or right in glue.inside):
            return cut
        if right in glue.inside - glue.only_before and left in common and (len(left) >= 4 or left in glue.tiny):
            return cut
        at = word.start + cut
        if left in common and right in common and not document.is_verbatim(at - 1, at + 1):
            return cut
    return 0


def split_word(document: Document) -> Iterator[Problem]:
    """A word torn in two: "pro gramme". Neither half alone need be a word, both together are."""
    code = language(document)
    if not code:
        return
    text = document.text
    listed = words(document)
    places = {word.start: index for index, word in enumerate(listed)}
    for word in _unknown(document, code):
        index = places[word.start]
        for first, second in ((index - 1, index), (index, index + 1)):
            if first < 0 or second >= len(listed):
                continue
            left, right = listed[first], listed[second]
            whole = left.text + right.text
            if text[left.end : right.start] != " " or not _LOWER.match(whole) or len(whole) < 6:
                continue
            if whole in known_words(code):
                where = document.passage(left.start, right.end)
                message = f"“{where.text}” looks like one word torn in two: write “{whole}”"
                yield Problem(where, message, fix=Fix(whole))
                break


def _is_joined(document: Document, word: Word) -> bool:
    """Whether a word is part of something longer: an address, a file's name, a hyphenated word."""
    before = document.text[max(0, word.start - 1) : word.start]
    after = document.text[word.end : word.end + 2]
    tied = (before and before in "@/._-‑#&=\\'’[<{") or (after and after[0] in "@/_-‑=\\'’(]>}")
    return bool(tied) or (after[:1] == "." and after[1:].isalnum())


def _is_code(document: Document, offset: int) -> bool:
    """Whether a place is no prose: a contact's addresses, a line of hashtags, a link's own text that is an address."""
    return part_of(document, document.block_index(offset)) in ("contact", "social")
