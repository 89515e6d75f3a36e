"""Many phrases looked for at once: a dictionary by first word over the document's words, one pass for all of them."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import compress, count, pairwise
from typing import NamedTuple

from newslint import segment
from newslint.annotations.words import lower_words, words
from newslint.document import Document


class PhraseIndex(NamedTuple):
    """Phrases by their first word, in lower case; each with its words and the longest first."""

    by_first: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]

    @classmethod
    def of(cls, phrases: Iterable[str]) -> PhraseIndex:
        by_first: dict[str, list[tuple[tuple[str, ...], str]]] = {}
        for phrase in phrases:
            low = [_plain(phrase[start:end]) for start, end in segment.words(phrase)]
            if low:
                by_first.setdefault(low[0], []).append((tuple(low), phrase))
        longest_first = {first: tuple(sorted(found, key=_longest)) for first, found in by_first.items()}
        return cls(longest_first)

    def find(self, document: Document) -> Iterator[tuple[str, int, int]]:
        """Every phrase that stands in the document as (phrase as listed, start, end); none overlaps another.

        Words of a phrase stand in one block, with nothing but blanks between them, in whatever case.
        """
        text, listed = document.text, words(document)
        plain = lower_words(document)
        if "’" in text:
            plain = "\n".join(plain).replace("’", "'").split("\n")
        free = 0
        for at in compress(count(), map(self.by_first.__contains__, plain)):
            word = listed[at]
            if word.start < free:
                continue
            for tokens, phrase in self.by_first[plain[at]]:
                last = at + len(tokens) - 1
                if tuple(plain[at : last + 1]) == tokens and all(
                    text[one.end : other.start] in (" ", "\u00a0") for one, other in pairwise(listed[at : last + 1])
                ):
                    free = listed[last].end
                    yield phrase, word.start, free
                    break


def _plain(word: str) -> str:
    return word.lower().replace("’", "'")


def _longest(entry: tuple[tuple[str, ...], str]) -> int:
    return -len(entry[0])
