"""Short sentences that give a figure which an earlier one has given in the same words: "Entry costs five euros"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.prose import ProseSentence, prose
from newslint.annotations.quote_marks import quotes_in
from newslint.document import Document, Passage, annotation
from newslint.languages import FALLBACK
from newslint.languages.function_words import function_words
from newslint.languages.numbers import spelled

_FEWEST, _MOST = 4, 9  # words of such a sentence
_CONTENT = 2  # of its words, besides the figure, that carry meaning


class ToldAgain(NamedTuple):
    """A sentence that tells nothing but what stands in another one before it."""

    first: Passage
    second: Passage


@annotation
def told_again(document: Document) -> tuple[ToldAgain, ...]:
    """The short sentences with a figure that stand word for word in an earlier one, with at most one gap there."""
    code = language(document) or FALLBACK
    numbers = spelled(code)
    sentences = prose(document)
    read = [_in_digits(sentence, numbers) for sentence in sentences]
    by_figure: dict[str, list[int]] = defaultdict(list)
    found: list[ToldAgain] = []
    for at, words in enumerate(read):
        figures = {word for word in words if word[0].isdigit()}
        if figures and _FEWEST <= len(words) <= _MOST and _says_enough(words, code):
            earlier = sorted(set.intersection(*(set(by_figure.get(figure, ())) for figure in figures)))
            first = next((other for other in earlier if _holds(read[other], words)), None)
            if first is not None and read[first] != words and not _speaks(document, sentences[at]):
                found.append(ToldAgain(sentences[first].passage, sentences[at].passage))
        for figure in figures:
            by_figure[figure].append(at)
    return tuple(found)


def _in_digits(sentence: ProseSentence, numbers: dict[str, int]) -> tuple[str, ...]:
    """The words of a sentence, numbers below a thousand that are one word in digits; one stays a word."""
    return tuple(
        str(value) if (value := numbers.get(word, 0)) > 1 else word
        for word in (word.lower() for word in sentence.words)
    )


def _says_enough(words: Sequence[str], code: str) -> bool:
    empty = function_words(code)
    return sum(len(word) > 2 and word not in empty and not word[0].isdigit() for word in words) >= _CONTENT


def _holds(longer: tuple[str, ...], words: tuple[str, ...]) -> bool:
    """Whether words stand in a longer sentence in one piece, or in two of which the second holds the figure and what
    it counts, with no other figure between that counts the same."""
    size = len(words)
    starts = [at for at in range(len(longer) - size + 1) if longer[at] == words[0]]
    if any(longer[at : at + size] == words for at in starts):
        return True
    figure = next(at for at, word in enumerate(words) if word[0].isdigit())
    counted = words[figure + 1 : figure + 2]
    for cut in range(2, min(figure, size - 2) + 1):
        head, tail = words[:cut], words[cut:]
        for at in starts:
            if longer[at : at + cut] != head:
                continue
            for behind in range(at + cut + 1, len(longer) - len(tail) + 1):
                if longer[behind : behind + len(tail)] == tail:
                    gap = longer[at + cut : behind]
                    return bool(counted) and not _counts(gap, counted[0])
    return False


def _counts(words: Sequence[str], counted: str) -> bool:
    """Whether some figure among words counts a thing."""
    return any(one[0].isdigit() and other == counted for one, other in pairwise(words))


def _speaks(document: Document, sentence: ProseSentence) -> bool:
    """Whether a sentence stands in a quotation, or is a question."""
    passage = sentence.passage
    return next(quotes_in(document, passage.start, passage.end), None) is not None or "?" in passage.text[-2:]
