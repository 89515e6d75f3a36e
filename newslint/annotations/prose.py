"""The running prose of a release, sentence by sentence, made comparable: what the rules on repeats look at.

Lists, tables, headings, boilerplates, contacts and letters printed below a release repeat on purpose and are left out.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.sentences import sentences_of
from newslint.annotations.words import lower_words_of
from newslint.document import Document, Passage, annotation
from newslint.languages.function_words import function_words
from newslint.languages.repeats import repeat_words

_PARTS = ("lead", "body", "quotation")
_REMEMBERED = 50_000  # words whose stems are known
_ENUMERATED = re.compile(r"(?:\(?(?:\d{1,3}|[a-zA-Z]|[ivxIVX]{1,5})[.)]|[•▪●◦·*–—-]|#)[ \u00a0\t]")


class ProseSentence(NamedTuple):
    """A sentence of the running prose. `words` are all its words in lower case, `content` the stems of those
    that carry meaning, its figures whole."""

    passage: Passage
    block: int
    words: tuple[str, ...]
    content: frozenset[str]


@annotation
def prose(document: Document) -> tuple[ProseSentence, ...]:
    """The sentences of the body's and lead's paragraphs, in order."""
    code = language(document)
    empty = function_words(code) if code else frozenset[str]()
    found: list[ProseSentence] = []
    for block in prose_blocks(document):
        for sentence in sentences_of(document, block):
            words = tuple(lower_words_of(sentence))
            if words:
                found.append(ProseSentence(sentence, block, words, content_of(words, empty)))
    return tuple(found)


def content_of(words: tuple[str, ...], empty: frozenset[str]) -> frozenset[str]:
    """The stems of the words that carry meaning."""
    told = [word for word in set(words).difference(empty) if len(word) > 2 or word[0].isdigit()]
    return frozenset(map(stem, told))


@lru_cache(_REMEMBERED)
def stem(word: str) -> str:
    """What the forms of a word share: its first four to six letters. A figure is its own stem."""
    return word if word[0].isdigit() else word[: min(6, max(4, len(word) - 2))]


@annotation
def prose_blocks(document: Document) -> tuple[int, ...]:
    """The indexes of the blocks that hold running prose, up to where a letter begins."""
    letters = repeat_words(language(document)).letters
    found: list[int] = []
    for index, (block, paragraph) in enumerate(zip(document.blocks, document.paragraphs, strict=True)):
        opening = document.text[paragraph.start : paragraph.end].lstrip(' *_"“«')[:60].lower()
        if opening.startswith(letters) and index > 0:
            break
        if block.kind != "paragraph" or part_of(document, index) not in _PARTS:
            continue
        if _ENUMERATED.match(paragraph.text):
            continue
        found.append(index)
        low = paragraph.text.lower()
        if any(phrase in low for phrase in letters if " " in phrase):
            break
    return tuple(found)
