"""Checks on how sentences and paragraphs are built: fragments, lengths, capitals, whose voice it is."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint import segment
from newslint.annotations.fragments import fragments
from newslint.annotations.language import language
from newslint.annotations.parts import headline, part_of
from newslint.annotations.prose import prose, prose_blocks
from newslint.annotations.quote_marks import quotes_in
from newslint.annotations.words import words_of
from newslint.document import Document, Passage
from newslint.languages.saying import saying_words
from newslint.rule import Problem

SENTENCE_WORDS = {"en": 55, "es": 65, "fr": 60, "de": 50}  # of a sentence that can still be read aloud
HEADLINE_WORDS = {"en": 20, "es": 24, "fr": 22, "de": 18}


def fragment(document: Document, *, min_words: int = 6) -> Iterator[Problem]:
    """A sentence cut off, or one that lost its main verb. Points at the sentence."""
    for found in fragments(document):
        if len(found.sentence.text.split()) >= min_words:
            yield Problem(found.sentence, found.message)


def long_sentence(document: Document, *, max_words: int = 0) -> Iterator[Problem]:
    """A sentence longer than a reader follows. `max_words` 0 is the language's own limit."""
    limit = max_words or SENTENCE_WORDS.get(language(document), SENTENCE_WORDS["en"])
    for sentence in prose(document):
        if len(sentence.words) > limit and ";" not in sentence.passage.text:
            yield Problem(
                sentence.passage,
                f"This sentence has {len(sentence.words)} words; split it, or cut it to {limit}.",
            )


def long_paragraph(document: Document, *, max_words: int = 200) -> Iterator[Problem]:
    """A paragraph longer than a screen of a telephone."""
    for block in prose_blocks(document):
        yield from _longer(document.paragraphs[block], max_words, "paragraph")


def long_lead(document: Document, *, max_words: int = 90) -> Iterator[Problem]:
    """A first paragraph that says too much at once."""
    for index, paragraph in enumerate(document.paragraphs):
        if part_of(document, index) == "lead":
            yield from _longer(paragraph, max_words, "lead")
            return


def long_headline(document: Document, *, max_words: int = 0) -> Iterator[Problem]:
    """A headline that no list of headlines shows whole. `max_words` 0 is the language's own limit."""
    found = headline(document)
    if found is not None:
        yield from _longer(found, max_words or HEADLINE_WORDS.get(language(document), HEADLINE_WORDS["en"]), "headline")


def _longer(passage: Passage, limit: int, what: str) -> Iterator[Problem]:
    count = len(words_of(passage))
    if count > limit:
        yield Problem(passage, f"This {what} has {count} words; {limit} are enough.")


_MARKS = re.compile(r"[!?]{2,}")
_CAPITALS = re.compile(
    r"[A-ZÀ-ÞŠŽ](?<!\w.)[A-ZÀ-ÞŠŽ]+(?:[’'-][A-ZÀ-Þ]+)*"
    r"(?:,?[^\S\n](?:&[^\S\n])?[A-ZÀ-ÞŠŽ][A-ZÀ-ÞŠŽ’'-]*)+\b"
)
_SHOUTED_IN = ("headline", "lead", "body", "quotation", "subhead")


def shouting(document: Document, *, min_words: int = 4) -> Iterator[Problem]:
    """Words in capitals for emphasis, and marks that stand several times. Points at them."""
    for match in document.matches(_MARKS):
        if "!!" not in match[0] and "???" not in match[0]:
            continue
        where = document.passage(*match.span())
        yield Problem(where, f"“{match[0][:20]}” shouts; one mark is enough.")
    for match in document.matches(_CAPITALS):
        index = document.block_index(match.start())
        part = part_of(document, index)
        if part not in _SHOUTED_IN or len(match[0].split()) < min_words or _opens(document, index, match):
            continue
        where = document.passage(*match.span())
        yield Problem(where, f"“{_shown(match[0])}” is in capitals; write it as the rest.")


def _opens(document: Document, index: int, match: re.Match[str]) -> bool:
    """Whether capitals open a block as a dateline or a heading in the line does ("ABOUT ACME HOLDING:")."""
    paragraph = document.paragraphs[index]
    following = document.text[match.end() : match.end() + 3].strip()[:1]
    whole = match.end() - match.start() >= len(paragraph) * 0.8
    return (
        match.start() - paragraph.start <= 3
        and (following in (",", "(", ":", "–", "—", "-", "/") or whole)
        and not (whole and part_of(document, index) == "headline")
    )


def _shown(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def first_person(document: Document, *, most: int = 2) -> Iterator[Problem]:
    """A "we" outside quotations in a text that elsewhere speaks of its house by name. Points at the word."""
    own = saying_words(language(document) or "en").own
    sentences = prose(document)
    found: list[Passage] = []
    for sentence in sentences:
        if own.intersection(sentence.words):
            found += _said_by_house(document, sentence.passage, own)
    if not found or len(found) > most or len(sentences) < 8 or found[0].start < sentences[1].passage.start:
        return  # a text in the first person throughout: a letter, a blog
    for passage in found:
        yield Problem(passage, f"“{passage.text}” outside a quotation: say who, as the rest of the text does.")


def _said_by_house(document: Document, sentence: Passage, own: frozenset[str]) -> Iterator[Passage]:
    text = sentence.text
    for start, end in segment.words(text):
        if text[start:end].lower() in own and text[start:end] not in ("US", "U.S"):
            where = sentence[start:end]
            if next(quotes_in(document, where.start, where.end), None) is None:
                yield where
