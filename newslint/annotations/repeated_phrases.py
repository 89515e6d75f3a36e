"""Runs of words that stand twice within one sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.quote_marks import quotes_in
from newslint.annotations.sentences import sentences
from newslint.annotations.words import lower_words_of, words_of
from newslint.document import Document, Passage, annotation
from newslint.languages.function_words import function_words
from newslint.languages.people import people_words

SHORTEST = 5  # words; a shorter run is a turn of phrase
WITH_AND = 10  # words from which an "and" after a run is end enough
LONG = 13  # words from which a run needs no more evidence
_BOUNDARY = re.compile(r"[\"”’»]?(?:[,.:!?)–—]|[^\S\n]+(?:and|y|et|und|e|[–—-])[^\S\n])")
_JOINTS = frozenset(("", "and", "or", "y", "et", "und"))
_AND_THAT = re.compile(r",[ \u00a0](?:and|y|et|und|e)[ \u00a0](?:that |que |qu['’]|dass )?")
_LETTERS = re.compile(r"[^\W\d_]+")
_STOP = re.compile(r"[\"”’»]?[,.:!?)–—]")
_ENTRY = re.compile(r";|\((?:[ivx]{1,4}|[a-z]|\d)\)")
_LAW = re.compile(
    r"\b(?:[Ss]ection|Act|Code|Ley|Loi|Gesetz|click(?:ing)? here|Art(?:icle|ículo|ikel)?|§|Abs)\b|https?:|www\."
)
_PARTS = ("headline", "subhead", "lead", "body", "quotation", "caption", "boilerplate")


class RepeatedPhrase(NamedTuple):
    """A run of words and where it stood before in the same sentence."""

    first: Passage
    second: Passage
    words: int


@annotation
def repeated_phrases(document: Document) -> tuple[RepeatedPhrase, ...]:
    """The longest runs that stand twice in a sentence, without overlaps, in the order of their second places."""
    return tuple(phrase for sentence in sentences(document) for phrase in _in_sentence(document, sentence))


def _in_sentence(document: Document, sentence: Passage) -> Iterator[RepeatedPhrase]:
    if len(sentence) < 40:
        return
    lower = lower_words_of(sentence)
    if len(lower) < 2 * SHORTEST or len(set(lower)) == len(lower):
        return
    block = document.block_index(sentence.start)
    if part_of(document, block) not in _PARTS or document.blocks[block].kind in ("cell", "meta"):
        return
    code, found = language(document), words_of(sentence)
    for first, second, length in _repeats(lower):
        one = document.passage(found[first].start, found[first + length - 1].end)
        other = document.passage(found[second].start, found[second + length - 1].end)
        if not _is_whole(document, sentence, one, other, length):
            continue
        if not _is_meant(document, one, other, lower[second : second + length], code):
            yield RepeatedPhrase(one, other, length)


def _repeats(lower: list[str]) -> Iterator[tuple[int, int, int]]:
    """Pairs of equal runs (first, second, length), the longest from each place, not overlapping."""
    seen: dict[tuple[str, ...], int] = {}
    at = 0
    while at + SHORTEST <= len(lower):
        key = tuple(lower[at : at + SHORTEST])
        first = seen.get(key)
        if first is None or first + SHORTEST > at:
            seen.setdefault(key, at)
            at += 1
            continue
        length = SHORTEST
        while at + length < len(lower) and first + length < at and lower[first + length] == lower[at + length]:
            length += 1
        yield first, at, length
        at += length


def _is_whole(document: Document, sentence: Passage, one: Passage, other: Passage, words: int) -> bool:
    """Whether both runs end where a phrase does, and are no entries of a list nor what a figure counts."""
    text = document.text
    if text[one.end : other.start].strip(" ,") in _JOINTS:
        return True
    if _ENTRY.search(text, one.end, other.start):
        return False
    if words >= LONG or _is_said_again(text, sentence, one, other):
        return True
    if _LAW.search(other.text) or text[max(0, other.start - 2) : other.start].strip().isdigit():
        return False
    boundary = _BOUNDARY if words >= WITH_AND else _STOP
    return all(run.end == sentence.end or boundary.match(text, run.end) for run in (one, other))


def _is_said_again(text: str, sentence: Passage, one: Passage, other: Passage) -> bool:
    """Whether the second run is all of what "and" adds but for words of the same clause: the same in another order."""
    joint = _AND_THAT.search(text, one.start, other.start)
    if joint is None:
        return False
    before = {word.lower() for word in _LETTERS.findall(text, sentence.start, joint.start())}
    behind = [word.lower() for word in _LETTERS.findall(text, joint.end(), sentence.end)]
    return len(behind) >= SHORTEST and all(word in before for word in behind)


def _is_meant(document: Document, one: Passage, other: Passage, words: list[str], code: str) -> bool:
    """Whether a run stands twice on purpose: a body's name, a parallel, two quotations."""
    small = function_words(code) if code else frozenset[str]()
    content = [word for word in words if word not in small and not word.isdigit() and len(word) > 1]
    if len(content) < 2:
        return True
    text = other.text
    if text.count("(") != text.count(")"):
        return True
    tokens = [token.strip('“"«(,.') for token in text.split()]
    capitals = sum(token[:1].isupper() for token in tokens)
    bodies = people_words(code).organisations
    a_body = any(token[:1].isupper() and token.lower() in bodies for token in tokens)
    if len(words) < WITH_AND and (a_body or capitals >= (1.0 if code == "de" else 0.7) * len(content)):
        return True  # a name
    if document.text[one.start - 1] in "“\"«„'‘" and document.text[other.start - 1] in "“\"«„'‘":
        return True
    return any(True for run in quotes_in(document, other.start, other.end) if run.passage.covers(other))
