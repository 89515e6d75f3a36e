"""How hard a text is to read: textstat's measures over newslint's own sentences and words.

textstat counts sentences naively ("Dr. J. Smith" is two) and for English downloads a dictionary while it runs.
So it is given a text made for it, one full stop a sentence and none inside, and never asks the network.
Importing it takes a quarter of a second: nothing here does so before a measure is asked for.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any

from newslint import segment
from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.sentences import sentences_of
from newslint.annotations.words import words
from newslint.document import Document, Passage

EASE = {  # the measure that says how easy a text is, about 0 (hard) to 100 (easy)
    "en": "flesch_reading_ease",
    "es": "szigriszt_pazos",
    "fr": "flesch_reading_ease",
    "de": "flesch_reading_ease",
}
MEASURES = {  # each with what it is called
    "en": (
        ("flesch_reading_ease", "Flesch reading ease (0 hard, 100 easy)"),
        ("flesch_kincaid_grade", "Flesch-Kincaid (US school years)"),
        ("automated_readability_index", "Automated Readability Index (US school years)"),
    ),
    "es": (
        ("szigriszt_pazos", "Szigriszt-Pazos (0 hard, 100 easy)"),
        ("fernandez_huerta", "Fernández Huerta (0 hard, 100 easy)"),
        ("gutierrez_polini", "Gutiérrez de Polini (0 hard, 100 easy)"),
    ),
    "fr": (
        ("flesch_reading_ease", "Flesch by Kandel and Moles (0 hard, 100 easy)"),
        ("lix", "LIX (under 30 easy, over 60 hard)"),
    ),
    "de": (
        ("flesch_reading_ease", "Flesch by Amstad (0 hard, 100 easy)"),
        ("wiener_sachtextformel", "Wiener Sachtextformel (school years, 4 to 15)"),
        ("lix", "LIX (under 30 easy, over 60 hard)"),
    ),
}
# Words a minute in silent reading; Trauzettel-Klosinski and Dietz, IOVS 53 (2012) 5452-5461.
WORDS_A_MINUTE = {"en": 228, "es": 218, "fr": 195, "de": 179}
SHORTEST = 3  # words of a sentence that is measured: textstat leaves out shorter ones
HARD_FROM = 12  # words, from which a sentence can be among the hardest
PROSE_KINDS = frozenset({"paragraph", "quote", "item"})
PROSE_PARTS = frozenset({"lead", "body", "quotation", "list"})
_STOPS = re.compile(r"[^\w'’-]")


@dataclass(frozen=True, slots=True)
class Hard:
    """A sentence, how many words it has, and how easy it is by the language's measure."""

    passage: Passage
    words: int
    ease: float


def prose(document: Document) -> tuple[Passage, ...]:
    """The sentences of the running text, of at least SHORTEST words; no headline, contact or boilerplate."""
    found: list[Passage] = []
    for index, block in enumerate(document.blocks):
        if block.kind in PROSE_KINDS and part_of(document, index) in PROSE_PARTS:
            found += (sentence for sentence in sentences_of(document, index) if word_count(sentence) >= SHORTEST)
    return tuple(found)


def word_count(sentence: Passage) -> int:
    return len(segment.words(sentence.text))


def reading_seconds(document: Document) -> float:
    """How long the whole text takes to read in silence, in seconds."""
    return 60 * len(words(document)) / WORDS_A_MINUTE.get(language(document), WORDS_A_MINUTE["en"])


def ease(found: Sequence[Passage], code: str) -> float | None:
    """How easy sentences are by the language's measure, or None for a language without one or no sentence."""
    return measure(EASE[code], found, code) if code in EASE and found else None


def measure(name: str, found: Sequence[Passage], code: str) -> float:
    """One of textstat's measures over these sentences."""
    text = " ".join(_prepared(sentence) for sentence in found)
    function = getattr(_metrics(), name)
    if name == "wiener_sachtextformel":
        return float(function(text, 1, code))
    if name in ("automated_readability_index", "lix"):
        return float(function(text))
    return float(function(text, code))


def hardest(found: Sequence[Passage], code: str, most: int = 3) -> tuple[Hard, ...]:
    """The hardest sentences, the hardest first; of HARD_FROM words at least."""
    hard = [
        Hard(sentence, count, measure(EASE[code], [sentence], code))
        for sentence in found
        if code in EASE and (count := word_count(sentence)) >= HARD_FROM
    ]
    return tuple(sorted(hard, key=lambda one: (one.ease, one.passage.start))[:most])


def _prepared(sentence: Passage) -> str:
    """A sentence as textstat counts it right: its words, and a full stop at its end alone."""
    text = sentence.text
    return " ".join(_STOPS.sub("", text[start:end]) for start, end in segment.words(text)) + "."


@cache
def _metrics() -> Any:
    from textstat.backend import metrics
    from textstat.backend.counts import _count_syllables

    # None sends it to pyphen's patterns; its own function downloads a dictionary, and raises without a network.
    _count_syllables.get_cmudict = lambda lang: None
    return metrics
