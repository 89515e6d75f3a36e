"""Checks on how sentences and paragraphs are built: fragments, lengths, capitals, whose voice it is."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.annotations.fragments import fragments
from newslint.document import Document
from newslint.rule import Problem


def fragment(document: Document, *, min_words: int = 6) -> Iterator[Problem]:
    """A sentence cut off, or one that lost its main verb. Points at the sentence."""
    for found in fragments(document):
        if len(found.sentence.text.split()) >= min_words:
            yield Problem(found.sentence, found.message)
