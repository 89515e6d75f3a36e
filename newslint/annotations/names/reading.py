"""A document's names: every run decoded, then decoded again with what the first reading says of the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.annotations.names.evidence import (
    LISTED,
    SURE,
    Known,
    Name,
    is_firm,
    is_honoured,
    known_from,
    listed_runs,
    raised,
)
from newslint.annotations.names.features import run_features
from newslint.annotations.names.grammar import apart, is_house, is_named_after
from newslint.annotations.names.model import UNIT, B, I, Model, O, decode
from newslint.annotations.names.register import Register, register
from newslint.annotations.names.runs import PARTICLES, Run, Word, runs
from newslint.annotations.names.surroundings import after_body
from newslint.annotations.names.vocabulary import HONORIFICS, SUFFIXES, common_words, courtesies, listed
from newslint.languages import FALLBACK
from newslint.languages.function_words import function_words

Scores = list[tuple[int, int]]

LEAST = {"en": 0.9, "es": 0.6, "fr": 0.3, "de": 0.3}  # nats below which a name is none, tuned on marked passages
_SMALL = 4  # letters that a word has which is more than one of the small ones
LONGEST = 9  # words; longer is a list or a headline
_BINDING = frozenset("da do das dos di van bin binti bint ibn A/L a/l A/P a/p S/O s/o D/O d/o".split())
_PLACES = frozenset(  # of two words that look like a name
    """Sierra Leone|Costa Rica|Sri Lanka|San Marino|Puerto Rico|Hong Kong|Saudi Arabia|Burkina Faso|El Salvador|San
    Francisco|San Diego|San Antonio|Santa Monica|Santa Barbara|Buenos Aires|New Delhi|Kuala Lumpur|Monte Carlo|Abu
    Dhabi|Cape Verde|Cabo Verde|San Salvador|Santa Fe|Santo Domingo|Baton Rouge|Las Vegas|Sierra Nevada|Costa Brava|
    Timor Leste""".replace("|\n    ", "|")
    .replace("\n   ", "")
    .split("|")
)
_NO_FIRST = frozenset("the a an this that these our el la los las le les un une der die das".split())


def read_names(paragraphs: Sequence[str], model: Model, language: str) -> list[Name]:
    """The names in some paragraphs, in order."""
    found = [run for number, text in enumerate(paragraphs) for run in runs(text, number)]
    if language == "de":
        found = [part for run in found for part in apart(run)]
    known = register(paragraphs, found)
    found = [run for run in found if not _is_plain(run, paragraphs[run.paragraph], known, language)]
    rows = [run_features(run, paragraphs[run.paragraph], known, language) for run in found]
    weighed = [[model.scores(word, row) for word, row in features] for features in rows]
    first = [name for run, scores in zip(found, weighed, strict=True) for name in _names(run, scores, model, language)]
    said = known_from(first, paragraphs)
    again: list[Scores] = [
        raised(run, paragraphs[run.paragraph], scores, said, language)
        for run, scores in zip(found, weighed, strict=True)
    ]
    read = [list(_names(run, scores, model, language)) for run, scores in zip(found, again, strict=True)]
    sure = {text for text, scores in said.scores.items() if max(scores) > SURE}
    surer = [name for names in read for name in names if name.text not in sure]
    heard = known_from(surer, paragraphs)
    if heard.surnames:  # the second reading found people whose other mentions stand where nothing tells
        for index, run in enumerate(found):
            if not read[index] and any(word.text in heard.surnames for word in run.words):
                scores = raised(run, paragraphs[run.paragraph], weighed[index], heard, language)
                read[index] = list(_names(run, scores, model, language))
    for index in listed_runs(found, [bool(names) for names in read], paragraphs):
        scores = again[index]
        scores[0] = (scores[0][0] + round(UNIT * LISTED), scores[0][1])
        read[index] = list(_names(found[index], scores, model, language))
    return [name for names in read for name in names if _stands(name, paragraphs[name.paragraph], said, language)]


def _is_plain(run: Run, text: str, known: Register, language: str) -> bool:
    """Whether a run is a common word alone, most often the first of a sentence, that nothing in the document makes a
    name: half of all runs."""
    if len(run.words) > 1:
        return False
    word = run.words[0].text
    return (
        (_is_no_name(word, language) or (word.lower() in common_words(language) and word not in listed()))
        and word not in known.last
        and word not in known.first
        and not is_honoured((word,), 0, run, text, language)
    )


def _is_no_name(word: str, language: str) -> bool:
    """Whether a word that stands alone is an acronym, a letter or one of the small words that open sentences."""
    return word.isupper() or (len(word) < _SMALL and word.lower() in function_words(language) and word != "May")


def _stands(name: Name, text: str, said: Known, language: str) -> bool:
    """Whether a name is likely enough, and no firm's, law's or place's."""
    if name.text in said.firms or name.text in _PLACES or is_firm(name, text):
        return False
    words = [word.text for word in name.run.words]
    if is_named_after(name.run, name.first, text, language):
        return False
    if name.first == name.last and is_house(name.run, name.first):
        return False
    return name.score >= LEAST.get(language, LEAST[FALLBACK]) or (
        name.score >= 0 and is_honoured(words, name.first, name.run, text, language)
    )


def _names(run: Run, scores: Sequence[tuple[int, int]], model: Model, language: str) -> Iterator[Name]:
    labels = decode(scores, model)
    index = 0
    while index < len(labels):
        if labels[index] != B:
            index += 1
            continue
        last = index
        while last + 1 < len(labels) and (labels[last + 1] == I or run.words[last + 1].text.lower() in SUFFIXES):
            last += 1
        last = _with_particles(run, labels, last)
        name = _trimmed(run, index, last, scores, language)
        if name:
            yield name
        index = last + 1


def _with_particles(run: Run, labels: Sequence[int], last: int) -> int:
    """The last word of a name with what a particle ties to it («Manuel Cruz da Silva»); not by `de`, `du` or `y`,
    which tie other things too."""
    after = last + 1
    while after < len(labels) and run.words[after].text in (_BINDING if after == last + 1 else PARTICLES):
        after += 1
    if after == last + 1 or after >= len(labels) or labels[after] != O or run.words[last].possessive:
        return last
    return after


def _trimmed(run: Run, first: int, last: int, scores: Sequence[tuple[int, int]], language: str) -> Name | None:
    """A name without honorifics in front, particles at its edges and lone initials."""
    while first < last and _leads(run.words[first].text.lower(), language):
        first += 1
    while last >= first and run.words[last].text in PARTICLES:
        last -= 1
    first = after_body(run, first, last, language)
    while last - first >= 2 and _is_degree(run.words[last].text):
        last -= 1
    if first > last or last - first >= LONGEST:
        return None
    words = run.words[first : last + 1]
    if all(
        len(word.text.replace(".", "")) <= 1 or word.text.lower() in SUFFIXES | HONORIFICS | _NO_FIRST for word in words
    ):
        return None
    if words[-1].text.endswith(".") and len(words[-1].text) > 3 and words[-1].text.lower() not in SUFFIXES:
        closing = words[-1]  # a stop that only looked like that of an abbreviation: Sen.
        if "." not in closing.text[:-1]:
            run.words[last] = Word(closing.text[:-1], closing.start, closing.end - 1)
    total = scores[first][0] + sum(scores[index][1] for index in range(first + 1, last + 1))
    return Name(run, first, last, total / UNIT / (last - first + 1))


def _leads(word: str, language: str) -> bool:
    """Whether a word at the start of a name is no part of it."""
    return word in _NO_FIRST or word.rstrip(".") in courtesies(language) or (word in HONORIFICS and word != "don")


def _is_degree(word: str) -> bool:
    """Whether a last word is letters behind a name: S.C, Ph.D., M.D."""
    return len(word.replace(".", "")) > 1 and (word.count(".") > 1 or "." in word[:-1])
