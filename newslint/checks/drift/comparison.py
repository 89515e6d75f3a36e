"""The two texts that are held against each other, and how a difference is said."""

from __future__ import annotations

from dataclasses import dataclass

from newslint.annotations.alignment.pairs import Pair, pairs
from newslint.annotations.language import language
from newslint.document import Document, Passage
from newslint.rule import Problem, Related

NEAR = 2  # letters by which a misspelt address may differ


@dataclass(frozen=True)
class Comparison:
    """A translation and its original. `aligned` holds the pairs of which neither side is empty."""

    translation: Document
    original: Document
    aligned: tuple[Pair, ...]
    source: str  # the languages
    target: str

    @classmethod
    def of(cls, document: Document) -> Comparison | None:
        """None for a text without an original."""
        original = document.desk.original
        if original is None:
            return None
        aligned = tuple(pair for pair in pairs(document) if pair.original and pair.translation)
        return cls(document, original, aligned, language(original), language(document))


def differs(here: Passage, there: Passage) -> Problem:
    """What both texts say, in each one's words."""
    return Problem(here, f"“{here.text}” here, “{there.text}” in the original", (Related(there, "in the original"),))


def is_near(word: str, other: str, most: int = NEAR) -> bool:
    """Whether two words differ by no more than some letters, turned or missing ones included."""
    from rapidfuzz.distance import DamerauLevenshtein

    return bool(DamerauLevenshtein.distance(word, other, score_cutoff=most) <= most)
