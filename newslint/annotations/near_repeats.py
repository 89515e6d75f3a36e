"""Sentences that say again, in nearly the same words, what another sentence says.

Candidates come from an index of the words that carry meaning; each is then looked at by itself. The index keeps
only the last sentences of each word, so the cost grows with the text and not with its square.
"""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterator
from itertools import chain, pairwise
from typing import NamedTuple

from newslint import segment
from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.prose import ProseSentence, content_of, prose, stem
from newslint.annotations.quote_marks import quotes_in
from newslint.annotations.repeats import in_template
from newslint.document import Document, Passage, annotation
from newslint.languages.function_words import function_words
from newslint.languages.repeats import repeat_words

KEPT = 12  # sentences kept a word: of a word that stands everywhere, only the nearest count
LEAST_COMMON = 4  # words with a meaning that two sentences must share
COVERED = 0.75  # share of the later sentence's words that the earlier one has
COVERING = 0.65  # share of the earlier one's words, from the first to the last that they share, which the later one has
WHOLE = 0.6  # share of the whole earlier sentence, where few words are shared
FEW = 7  # up to so many are few
MANY = 9  # words with a meaning that two sentences share which say the same in another order
REWORDED = 0.65  # of the words with a meaning of each
ITEM_CONTENT = 3  # of an item of a list
CLAUSE = 8  # words of a sentence that stands as a clause in another
CLAUSE_CONTENT = 4  # and how many of them carry a meaning
SAME_BUT_FIGURES = 92.0  # likeness (0 to 100) of two sentences that differ in a figure only

ASIDE_WORDS = 4  # of a sentence that stands again beside itself with an aside
_ARTICLES = frozenset("the a an el la los las un una le les une der die das den ein eine einen".split())
_EMPTY = _ARTICLES | frozenset(
    "of its their his her de del des du d su sus son sa ses leur von ihr ihre ihrem sein".split()
)
_GOES_ON = frozenset("and but so yet or because y pero e o et mais ou car und aber oder denn sondern".split())
_ASIDE = re.compile(r", [^,]{4,120},|[ ]\([^()]{4,120}\)")
_NAME_OR_FIGURE = re.compile(r"[^\W_][\w'’-]*")
_INTRODUCES = re.compile(
    r"[^;]{2,60}? (?:is|are|was|est|sont|es|son|ist|sind|serves as) "
    r"(?:(?:an?|the|une?|las?|el|un|eine?r?|der|die|das) |[A-ZÀ-Þ])"
)
_LABEL = re.compile(r"[^\W\d_][\w’'-]*(?: [\w’'-]+){0,2} ?:")
_FIGURE = re.compile(r"\d[\d.,]*")


class NearRepeat(NamedTuple):
    """Two sentences that say the same. `figures` is what differs, here and there, if only a figure does."""

    first: Passage
    second: Passage
    figures: tuple[str, str] | None = None


@annotation
def near_repeats(document: Document) -> tuple[NearRepeat, ...]:
    """The sentences of the running prose that repeat another one nearly, in order."""
    sentences = prose(document)
    formulae = repeat_words(language(document)).formulae
    index: dict[str, list[int]] = defaultdict(list)
    found: list[NearRepeat] = []
    for at, sentence in enumerate(sentences):
        near = _nearest(document, sentences, at, index) if _is_whole(sentence) else None
        if near is not None and not _is_formula(sentence, formulae):
            found.append(near)
        for word in sentence.content:
            index[word].append(at)
    told = {near.second.start for near in found}
    found += [near for near in _less_an_aside(document, sentences) if near.second.start not in told]
    return tuple(sorted((*found, *_items_again(document)), key=lambda near: near.second.start))


def _less_an_aside(document: Document, sentences: tuple[ProseSentence, ...]) -> Iterator[NearRepeat]:
    """Neighbours of which one is the other with an aside or a list left out: "Visits, from 2 to 9 May, are free.
    Visits are free."."""
    for one, other in pairwise(sentences):
        if one.block != other.block or one.words == other.words or "?" in other.passage.text[-2:]:
            continue
        if min(len(one.words), len(other.words)) < ASIDE_WORDS or min(len(one.content), len(other.content)) < 2:
            continue
        if one.words[0] == other.words[0] and _are_one_less_asides(one, other) and not _speak(document, one, other):
            yield NearRepeat(one.passage, other.passage)


def _speak(document: Document, one: ProseSentence, other: ProseSentence) -> bool:
    """Whether a quotation stands in one of two sentences: what a speaker repeats is meant."""
    return any(next(quotes_in(document, each.passage.start, each.passage.end), None) for each in (one, other))


def _are_one_less_asides(one: ProseSentence, other: ProseSentence) -> bool:
    """Whether two sentences are the same without what one has between commas or brackets, or behind a colon."""
    here, there = one.passage.text, other.passage.text
    lists = (here.find(":"), there.find(":"))
    if min(lists) > 0:
        return False  # two lists
    here, there = (text[:at] if at > 0 else text for text, at in zip((here, there), lists, strict=True))
    left, right = _without_asides(here), _without_asides(there)
    return left[0] in right or right[0] in left


def _without_asides(text: str) -> list[tuple[str, ...]]:
    """The words of a sentence, and behind them of what is left of it without each of its asides."""
    tail = text.rfind(", ")
    rests = [text, *(text[: found.start()] + text[found.end() :] for found in _ASIDE.finditer(text))]
    if tail > 0 and text[tail + 2 :].partition(" ")[0] not in _GOES_ON:
        rests.append(text[:tail])
    said = [tuple(rest[a:b].lower() for a, b in segment.words(rest)) for rest in rests]
    return [words for words in said if words is said[0] or len(words) >= ASIDE_WORDS]


def _items_again(document: Document) -> Iterator[NearRepeat]:
    """Items of one list that are made of the same words, in another order perhaps."""
    code = language(document)
    empty = function_words(code) if code else frozenset[str]()
    seen: dict[tuple[int, tuple[str, ...]], Passage] = {}
    told: dict[tuple[int, frozenset[str]], tuple[frozenset[str], Passage]] = {}
    for index, (block, paragraph) in enumerate(zip(document.blocks, document.paragraphs, strict=True)):
        if block.kind != "item" or part_of(document, index) not in ("list", "body"):
            continue
        text = paragraph.text.lower()
        words = tuple(text[start:end] for start, end in segment.words(text))
        if words and words[0] in _ARTICLES:
            words = words[1:]
        content = content_of(words, empty)
        if len(content) >= ITEM_CONTENT and len(words) >= 4 and not any(word[0].isdigit() for word in words):
            first = seen.setdefault((block.group, tuple(sorted(words))), paragraph)
            other, before = told.setdefault((block.group, content), (frozenset(words), paragraph))
            if first is not paragraph or (before is not paragraph and (other ^ frozenset(words)) <= _EMPTY):
                yield NearRepeat(first if first is not paragraph else before, paragraph)


def _is_whole(sentence: ProseSentence) -> bool:
    text = sentence.passage.text.rstrip("\"”»') ")
    if _LABEL.match(text):
        return False
    return len(sentence.content) >= LEAST_COMMON and len(sentence.words) >= 7 and text[-1:] in (".", "!")


def _is_formula(sentence: ProseSentence, formulae: re.Pattern[str]) -> bool:
    return formulae.search(sentence.passage.text.lower()) is not None


def _nearest(
    document: Document, sentences: tuple[ProseSentence, ...], at: int, index: dict[str, list[int]]
) -> NearRepeat | None:
    """The sentence before that says most of what this one says, if that is nearly all."""
    own = sentences[at]
    common = Counter(chain.from_iterable(index[word][-KEPT:] for word in own.content if word in index))
    least = max(LEAST_COMMON, COVERED * len(own.content))
    reworded = max(MANY, REWORDED * len(own.content))
    near = [
        (shared, other)
        for other, shared in common.items()
        if shared >= least or (shared >= reworded and shared >= REWORDED * len(sentences[other].content))
    ]
    for _, other in sorted(near, reverse=True)[:3]:
        repeat = _compared(document, sentences, other, at)
        if repeat is not None:
            return repeat
    return None


def _compared(document: Document, sentences: tuple[ProseSentence, ...], first: int, second: int) -> NearRepeat | None:
    one, other = sentences[first], sentences[second]
    if one.words == other.words or not _is_whole(one):
        return None
    if not _is_clause(one, other):
        if _covering(one, other) < COVERING:
            return None
        shared = len(one.content & other.content)
        if shared <= FEW and shared / len(one.content) < WHOLE:
            return None
    if _is_quoted_in_part(document, one.passage) or _is_quoted_in_part(document, other.passage):
        return None
    if second - first > 1 and in_template(sentences, first, second):
        return None
    if _INTRODUCES.match(other.passage.text):
        return None  # says who it is that the text was about
    new = _names(other) - _names(one) - set(one.words)
    if new and language(document) == "de":  # whose nouns have capitals, and endings
        stems = {stem(word) for word in one.words}
        new = frozenset(name for name in new if name[0].isdigit() or stem(name) not in stems)
    if not new:
        return NearRepeat(one.passage, other.passage)
    figures = _only_figures(one, other) if all(name[0].isdigit() for name in new) else None
    return NearRepeat(one.passage, other.passage, figures) if figures else None


def _is_clause(one: ProseSentence, other: ProseSentence) -> bool:
    """Whether the later sentence stands, word for word, as a clause in the earlier one."""
    size = len(other.words)
    if size < CLAUSE or len(other.content) < CLAUSE_CONTENT:
        return False
    return any(one.words[at : at + size] == other.words for at in range(len(one.words) - size + 1))


def _covering(one: ProseSentence, other: ProseSentence) -> float:
    """How much of the earlier sentence, from the first to the last word they share, the later one has."""
    stems = [stem(word) for word in one.words]
    shared = one.content & other.content
    places = [at for at, word in enumerate(stems) if word in shared]
    stretch = one.content.intersection(stems[places[0] : places[-1] + 1])
    return len(shared) / len(stretch)


def _names(sentence: ProseSentence) -> frozenset[str]:
    """What a sentence can't share with another by chance: capitalised words after the first, and figures."""
    words = [match[0] for match in _NAME_OR_FIGURE.finditer(sentence.passage.text)]
    return frozenset(
        re.sub(r"['’]s$", "", word).lower()
        for at, word in enumerate(words)
        if (at and word[0].isupper()) or any(character.isdigit() for character in word)
    )


def _only_figures(one: ProseSentence, other: ProseSentence) -> tuple[str, str] | None:
    """The one figure, here and there, in which two sentences of the same words differ."""
    if _FIGURE.sub("#", one.passage.text) == one.passage.text:
        return None
    here, there = _FIGURE.findall(other.passage.text), _FIGURE.findall(one.passage.text)
    if len(here) != len(there) or len(one.content) < 7:
        return None
    different = [(a.rstrip(".,"), b.rstrip(".,")) for a, b in zip(here, there, strict=True) if a != b]
    if len(different) != 1:
        return None
    from rapidfuzz import fuzz

    likeness = fuzz.ratio(_FIGURE.sub("#", one.passage.text), _FIGURE.sub("#", other.passage.text))
    return different[0] if likeness >= SAME_BUT_FIGURES else None


def _is_quoted_in_part(document: Document, passage: Passage) -> bool:
    return next(quotes_in(document, passage.start, passage.end), None) is not None


__all__ = ["NearRepeat", "near_repeats"]
