"""Sources that nobody could look up."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.phrases import PhraseIndex
from newslint.annotations.quotations import quotations
from newslint.annotations.sentences import sentence_at
from newslint.document import Document, Passage
from newslint.languages import CODES
from newslint.languages.function_words import function_words
from newslint.languages.vague_sources import vague_sources
from newslint.rule import Problem

_PARTS = frozenset("lead body list subhead headline".split())
_WORD_BEFORE = re.compile(r"([\w'’-]+)[ \u00a0]$")
_DETERMINERS = frozenset(
    "the this these those its their our his her your other others such each which same los las estos estas esos sus su "
    "otros otras les ces cette leurs leur ses nos notre autres die diese dieser unsere ihre seine andere anderen aller "
    "alle".split()
)
_NAMED = re.compile(r"\b(?:19|20)\d\d\b|\[\d{1,3}\]|[¹²³⁴⁵⁶⁷⁸⁹]|https?:|www\.|\bdoi\b|et al")
_NAME = re.compile(r"(?<=[ \u00a0(“\"«])[A-ZÀ-ÖØ-Þ][\w&'’-]+")


def vague_source(document: Document) -> Iterator[Problem]:
    """“Studies show”, “experts say”, where the sentence names no study and no expert."""
    code = language(document)
    if code not in CODES:
        return
    spoken = [quotation.passage for quotation in quotations(document)]
    for _, start, end in _index(code).find(document):
        where = document.passage(start, end)
        if part_of(document, document.block_index(start)) not in _PARTS or any(said.covers(where) for said in spoken):
            continue
        if not _stands_alone(document.text, start, code):
            continue
        sentence = sentence_at(document, start)
        if sentence is not None and not _is_named(document, sentence, code):
            yield Problem(where, f"“{where.text}”: say who, or which study, so that a reader can look it up")


@cache
def _index(code: str) -> PhraseIndex:
    return PhraseIndex.of(vague_sources(code))


def _stands_alone(text: str, start: int, code: str) -> bool:
    """Whether no word in front says which ones are meant: "user research shows", "the researchers say"."""
    before = _WORD_BEFORE.search(text, max(0, start - 30), start)
    return before is None or (before[1].lower() in function_words(code) and before[1].lower() not in _DETERMINERS)


def _is_named(document: Document, sentence: Passage, code: str) -> bool:
    """Whether the sentence names a source after all: a name, a year, a link, a note."""
    text = sentence.text
    if _NAMED.search(text) or (code != "de" and _NAME.search(text, 2)):
        return True
    return any(link.overlaps(sentence) for kind in ("link", "note") for _, link in document.inlines(kind))
