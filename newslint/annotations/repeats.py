"""Sentences that stand twice in the running prose, word for word, gathered to runs."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.prose import ProseSentence, prose
from newslint.annotations.quote_marks import quotes_in
from newslint.document import Document, Passage, annotation
from newslint.languages.repeats import repeat_words

FEWEST_WORDS = 7  # a shorter sentence is repeated on purpose as often as not
NEXT_WORDS = 5  # or of one that stands twice in a row
MOST_RUNS = 3  # a text with more holds two versions of itself, or is made from a template
FAR = 4_000  # code points before a sentence in which a flattened heading is looked for
ALIKE = 0.45  # share of common words from which the neighbours of two sentences make them entries of a template

_LABEL = re.compile(r"[^\W\d_][\w’'-]*(?: [\w’'-]+){0,2} ?:")
_FLATTENED_ABOUT = re.compile(
    r"(?:[.!?)*]|\s)\s+(?:About|ABOUT|Acerca de|Sobre|Über|À propos d[eu]) (?:(?:the|la|el|die|der|das) )?[A-ZÀ-Þ]"
)


class RepeatedRun(NamedTuple):
    """One or more sentences that stand a second time. `blocks`: whole paragraphs, first to last."""

    first: Passage
    second: Passage
    sentences: int
    blocks: bool


@annotation
def repeated_runs(document: Document) -> tuple[RepeatedRun, ...]:
    """The runs of sentences that stand twice for no reason, in the order of their second places."""
    sentences = prose(document)
    found = list(_runs(document, sentences))
    apart = [run for run, adjacent in found if not adjacent]
    if len(apart) > MOST_RUNS:
        return tuple(run for run, adjacent in found if adjacent)
    return tuple(run for run, _ in found)


def _runs(document: Document, sentences: tuple[ProseSentence, ...]) -> Iterator[tuple[RepeatedRun, bool]]:
    formulae = repeat_words(language(document)).formulae
    counts: Counter[tuple[str, ...]] = Counter(
        sentence.words for sentence in sentences if len(sentence.words) >= FEWEST_WORDS
    )
    last: dict[tuple[str, ...], int] = {}
    taken = -1
    for second, sentence in enumerate(sentences):
        first = last.get(sentence.words)
        last[sentence.words] = second
        if first is None or second <= taken:
            continue
        if counts[sentence.words] < 2 and not _twice_in_a_row(sentences, first, second):
            continue
        length = _length(sentences, first, second)
        taken = second + length - 1
        adjacent = first + length == second
        if counts[sentence.words] > 2 and not adjacent:
            continue
        if not _is_meant(document, sentences, first, second, length, formulae):
            yield _run(document, sentences, first, second, length), adjacent


def _twice_in_a_row(sentences: tuple[ProseSentence, ...], first: int, second: int) -> bool:
    """Whether a short sentence stands again right behind itself, in its paragraph and not for a third time."""
    one, other = sentences[first], sentences[second]
    if second - first != 1 or one.block != other.block or len(one.words) < NEXT_WORDS or len(one.content) < 2:
        return False
    third = sentences[second + 1].words if second + 1 < len(sentences) else ()
    return third != one.words and other.passage.text[-1] == "."


def _length(sentences: tuple[ProseSentence, ...], first: int, second: int) -> int:
    """How many sentences stand again one after the other."""
    length = 1
    while (
        second + length < len(sentences)
        and first + length < second
        and sentences[first + length].words == sentences[second + length].words
    ):
        length += 1
    return length


def _is_meant(
    document: Document,
    sentences: tuple[ProseSentence, ...],
    first: int,
    second: int,
    length: int,
    formulae: re.Pattern[str],
) -> bool:
    """Whether a run stands twice on purpose: a template's line, a formula, a quotation, a standfirst."""
    one, other = sentences[first], sentences[second]
    text = other.passage.text
    if _LABEL.match(text) or formulae.search(text.lower()):
        return True
    if text.rstrip("\"”»') ")[-1:] not in ".!?":
        return True
    if is_quoted(document, one.passage) != is_quoted(document, other.passage):
        return True  # said in the release, written in the letter below it
    if is_quoted(document, other.passage) and first + length == second:
        return True  # a speaker who says it twice
    if first + length == second and length == 1 and first_person(document).intersection(other.words):
        return True
    if part_of(document, one.block) == "lead" and other.block - one.block <= 3 and _fills_block(document, one):
        return True  # a standfirst
    if first + length < second and in_template(sentences, first, second, length):
        return True
    start = max(document.block_starts[other.block], other.passage.start - FAR)
    return _FLATTENED_ABOUT.search(document.text, start, other.passage.start) is not None


def _fills_block(document: Document, sentence: ProseSentence) -> bool:
    return len(sentence.passage) >= len(document.paragraphs[sentence.block]) - 2


def is_quoted(document: Document, passage: Passage) -> bool:
    """Whether a passage lies inside a quotation, or holds nothing else."""
    return any(
        run.passage.start <= passage.start + 2 and passage.end - 2 <= run.passage.end
        for run in quotes_in(document, passage.start, passage.end)
    )


def first_person(document: Document) -> frozenset[str]:
    """Words by which somebody speaks: a text in the first person repeats itself for effect."""
    return repeat_words(language(document)).speaking


def in_template(sentences: tuple[ProseSentence, ...], first: int, second: int, length: int = 1) -> bool:
    """Whether two sentences stand between neighbours that are alike too: entries for people, charges, items."""
    before = _likeness(sentences, first - 1, second - 1)
    after = _likeness(sentences, first + length, second + length)
    return max(before, after) >= ALIKE


def _likeness(sentences: tuple[ProseSentence, ...], one: int, other: int) -> float:
    if not (0 <= one < len(sentences) and 0 <= other < len(sentences)) or one == other:
        return 0.0
    smaller = min(len(sentences[one].content), len(sentences[other].content))
    return len(sentences[one].content & sentences[other].content) / smaller if smaller >= 3 else 0.0


def _run(document: Document, sentences: tuple[ProseSentence, ...], first: int, second: int, length: int) -> RepeatedRun:
    one = document.passage(sentences[first].passage.start, sentences[first + length - 1].passage.end)
    other = document.passage(sentences[second].passage.start, sentences[second + length - 1].passage.end)
    begin, end = sentences[second].block, sentences[second + length - 1].block
    paragraphs = document.paragraphs
    whole = other.start - paragraphs[begin].start <= 2 and paragraphs[end].end - other.end <= 2
    return RepeatedRun(one, other, length, whole)
