"""What a sentence calls a change that was told elsewhere in the text: "rose from 8 to 24 megawatts … has quadrupled its
output"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

from newslint.annotations.changes import Pair, Sentence, figured_sentences, hedge_before, pairs
from newslint.annotations.figures import PERCENT, YEAR, Figure, alternation, as_phrase
from newslint.annotations.language import language
from newslint.annotations.recalls import recalls
from newslint.annotations.sentences import sentences
from newslint.annotations.slots import SIGNS, Ratio, with_signs
from newslint.checks.recalls.changes import in_time, two_values
from newslint.checks.relations.comparisons import is_true, message
from newslint.checks.relations.wording import BLANK, few
from newslint.document import Document, Passage
from newslint.languages import FALLBACK
from newslint.languages.function_words import function_words
from newslint.languages.numbers import number_words
from newslint.languages.recalls import recall_words
from newslint.rule import Problem, Related

_STEM = 6  # letters by which two forms of a word are known as one
_NEAR = 4  # words around a claim in which its topic stands
_WORD = re.compile(r"[^\W\d_]{5,}")
_ADJECTIVES = ("fache", "ppelte", "ouble", "riple", "oubles", "riples")  # "the doubles", «die dreifache Mutter»
_PERCENT = SIGNS[PERCENT]


class Told(NamedTuple):
    """A change that the text tells with both of its values, and the words that stand beside them."""

    before: Figure
    after: Figure
    words: frozenset[str]
    end: int  # of the sentence that completes it: code points of the document


class Claim(NamedTuple):
    """What a sentence says that something changed by, with its sign (0 for a multiple) and what it may be of."""

    step: Figure | Ratio
    sign: int
    topic: frozenset[str]


def topical_changes(document: Document) -> Iterator[Problem]:
    """A share or multiple of a change, against the only change of the same thing that the text tells before."""
    code = language(document) or FALLBACK
    told = _told(document, code)
    if not told:
        return
    figured = {sentence.passage.start: sentence for sentence in figured_sentences(document)}
    for passage in sentences(document):
        if passage.start < told[0].end:
            continue
        sentence = figured.get(passage.start, Sentence(passage, ()))
        if len(sentence.figures) > 1 or _planned(code).search(passage.text):
            continue
        for claim in _claims(document, sentence, code):
            changes = [change for change in told if change.end <= passage.start and _is_of(claim, change)]
            if len({(change.before.value, change.after.value) for change in changes}) != 1:
                continue
            before, after = changes[0].before, changes[0].after
            if not is_true(claim.step, after, before, claim.sign) and not is_true(
                claim.step, before, after, claim.sign
            ):
                places = (Related(before.passage, "one value"), Related(after.passage, "the other"))
                yield Problem(claim.step.passage, message(claim.step, after, before), places)


@cache
def _planned(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).planned})(?!\w)", re.I)


def _told(document: Document, code: str) -> list[Told]:
    """The changes of a text that give both values: "from 8 to 24", or 184 million now and 160 the year before."""
    found = [
        _change(pair.before, pair.after, (sentence.passage,), code)
        for sentence in figured_sentences(document)
        for pair in _from_to(document, sentence, code)
    ]
    for recall in recalls(document):
        if not recall.across and len(recall.before) == 1:
            values = two_values(document, recall, None, (), code)
            if values is not None and values[0].passage.start < recall.read.sentence.passage.start:
                passages = (recall.before[0].sentence.passage, recall.read.sentence.passage)
                found.append(_change(*in_time(document, *values, code), passages, code))
    return sorted(found, key=lambda change: change.end)


def _from_to(document: Document, sentence: Sentence, code: str) -> list[Pair]:
    """The one change of a sentence, if its values are exact and of no percentages."""
    found = list(pairs(document, sentence.figures, code))
    if len(found) != 1:
        return []
    before, after = found[0].before, found[0].after
    exact = not before.hedge and not after.hedge and min(before.value, after.value) > 0
    return found if exact and PERCENT not in (before.kind, after.kind) else []


def _change(before: Figure, after: Figure, passages: tuple[Passage, ...], code: str) -> Told:
    words = frozenset(word for passage in passages for word in _topics(passage.text, code))
    return Told(before, after, words, passages[-1].end)


def _topics(text: str, code: str) -> list[str]:
    """The longer words of a text in small letters, in order, without those that name no thing."""
    words = (word[0].lower() for word in _WORD.finditer(text))
    return [word for word in words if word not in function_words(code)]


@cache
def _percents(code: str) -> re.Pattern[str]:
    """the 40 per cent drop in sales; Umsatzplus von 24 Prozent; esta subida del 35 %"""
    words = recall_words(code)
    names = rf"(?:(?P<more>{words.rise})|(?P<less>{words.fall}))"
    head = r"(?<!\w)(?P<head>[^\W\d_]*)" if code == "de" else r"(?<!\w)"
    ahead = rf"(?<!\w)(?:{words.pointing}){BLANK}(?P<ahead>{_PERCENT})"
    ahead += rf"{BLANK}(?:(?P<up>{words.rise})|(?P<down>{words.fall}))(?!\w)"
    return re.compile(rf"{ahead}|{head}{names}{few(2)}{BLANK}(?:{words.of}){BLANK}?(?P<behind>{_PERCENT})", re.I)


@cache
def _multiples(code: str) -> re.Pattern[str]:
    verbs = [phrase for phrase in number_words(code).multiples if not phrase.endswith(_ADJECTIVES)]
    return re.compile(rf"(?<![\w-])(?:{alternation(verbs)})(?![\w-])", re.I)


def _claims(document: Document, sentence: Sentence, code: str) -> Iterator[Claim]:
    words = number_words(code)
    if sentence.figures:
        read = with_signs(document, sentence, code)
        for match in _percents(code).finditer(read.text):
            step = read.slot(match, "ahead" if match["ahead"] else "behind")
            if isinstance(step, Figure):
                yield Claim(step, 1 if match["more"] or match["up"] else -1, _topic(read.text, *match.span(), code))
        return
    text = sentence.passage.text
    for match in _multiples(code).finditer(text):
        where = document.passage(sentence.passage.start + match.start(), sentence.passage.start + match.end())
        hedge = hedge_before(document.text, where.start, words)
        yield Claim(Ratio(where, words.multiples[as_phrase(match[0])], hedge), 0, _topic(text, *match.span(), code))


def _topic(text: str, start: int, end: int, code: str) -> frozenset[str]:
    """What a claim is of: the nearest word on each side of it that can name it, and those that it holds itself."""
    before = re.split(r"[,.;:!?–—]", text[:start])[-1].split()[-_NEAR:]
    behind = re.split(r"[,.;:!?–—]", text[end:])[0].split()[:_NEAR]
    sides = (_topics(" ".join(before), code)[-1:], _topics(" ".join(behind), code)[:1], _topics(text[start:end], code))
    return frozenset(word for side in sides for word in side)


def _is_of(claim: Claim, change: Told) -> bool:
    """Whether a long word beside a claim is one of those beside a change: «Leistung» of «Solarleistung»."""
    if YEAR in (change.before.kind, change.after.kind):
        return False
    stems = {word[:_STEM] for word in claim.topic}
    return any(stem in word for stem in stems for word in change.words)
