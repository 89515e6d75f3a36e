"""Passages in another language than the document's: a clause or more, judged by their function words.

Names of works and institutions, short quotations, passages that the source marks with their language, and texts
that are wholly in two languages are none.
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from functools import cache
from itertools import compress
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.sentences import sentences_of
from newslint.annotations.sieve import Sieve
from newslint.annotations.words import Word, lower_words, words, words_of
from newslint.document import Document, Passage, annotation
from newslint.languages import CODES
from newslint.languages.clauses import clause_words
from newslint.languages.function_words import languages_of_word
from newslint.languages.neighbours import NEIGHBOURS
from newslint.languages.words import lexicon

_NORDIC = frozenset("åäöøæ")
LEAST_WORDS = 4  # of a clause that may be called foreign
SWITCHED = 3  # small words of a language that a clause goes over to
_REMEMBERED = 20_000  # words of which the answer is kept: most come again in the next text
BILINGUAL = 0.3  # share of a text's words in another language from which the text is in two
_SHORT_QUOTATION = 14  # words up to which a quotation may be a name, a motto, a title
_BREAK = re.compile(r"[,;:()\[\]\"“”„«»!?¿¡|…]|[ \u00a0][–—-][ \u00a0]|\.[ \u00a0]")
_OPENING, _CLOSING = frozenset('"“„«‘'), frozenset('"”“»’')
_WITHIN = re.compile(r"['’\-]")
_REFERENCE = re.compile(r"\(\d{4}[a-z]?\)[.,:] ?$")
_JOINTS = frozenset("and y e et und que qui who which".split())
_LEADING = frozenset(
    "by with from through for before after con por para desde mediante avec par pour dans mit durch bei von".split()
)
_SILENT = frozenset("contact social links table label dateline byline end-mark".split())


class Foreign(NamedTuple):
    """A passage in another language: a code of ours, or of a neighbour (it, pt, ca, nl)."""

    passage: Passage
    language: str


class _Clause(NamedTuple):
    words: tuple[Word, ...]
    language: str  # the foreign one, "" for the document's own or for none that is plain
    own: bool  # whether it is plainly in the document's language


@annotation
def foreign_passages(document: Document) -> tuple[Foreign, ...]:
    """Every passage in another language, in order; none for a text whose own language is unknown."""
    code = language(document)
    if code not in CODES:
        return ()
    found: list[Foreign] = []
    for block in range(len(document.blocks)):
        for foreign in _in_block(document, block, code):
            last = found[-1] if found else None
            if last and last.language == foreign.language and 0 <= foreign.passage.start - last.passage.end <= 1:
                found[-1] = Foreign(document.passage(last.passage.start, foreign.passage.end), last.language)
            else:
                found.append(foreign)
    count = sum(foreign.passage.text.count(" ") + 1 for foreign in found)
    return () if count > BILINGUAL * len(words(document)) and len(found) > 2 else tuple(found)


def _in_block(document: Document, block: int, code: str) -> Iterator[Foreign]:
    said = document.blocks[block].language[:2]
    if (said and said != code) or part_of(document, block) in _SILENT:
        return
    for sentence in sentences_of(document, block):
        if not _holds_foreign_word(document, sentence.start, sentence.end):
            continue
        clauses = [
            judged for clause in _clauses(document, sentence) for judged in _judged_clause(document, clause, code)
        ]
        for start, end, spoken in _runs(clauses):
            whole = not any(clause.own for clause in clauses)
            first = sentence.start if whole else clauses[start].words[0].start
            last = sentence.end if whole else clauses[end].words[-1].end
            if not _excused(document, first, last):
                yield Foreign(document.passage(first, last), spoken)
            if whole:
                break


def _holds_foreign_word(document: Document, start: int, end: int) -> bool:
    """Whether a stretch has a small word of another language that ours has not: few have."""
    starts = _foreign_starts(document)
    at = bisect_left(starts, start)
    return at < len(starts) and starts[at] < end


def _judged_clause(document: Document, clause: tuple[Word, ...], code: str) -> list[_Clause]:
    """A clause as it is judged, in two where it goes over to another language. One without any foreign small word is
    of no other language."""
    if _holds_foreign_word(document, clause[0].start, clause[-1].end):
        return [_judged(piece, code) for piece in _at_switch(clause, code)]
    known = _languages_of_word()
    tokens = (part.lower() for word in clause for part in _parts(word.text))
    return [_Clause(clause, "", any(code in known.get(token, ()) for token in tokens))]


@cache
def _foreign(code: str) -> Sieve:
    """Picks words that are, or hold, a small word of other languages and none of this one."""
    known = _languages_of_word()
    return Sieve(lambda word: any(code not in known.get(part, (code,)) for part in _parts(word)))


@annotation
def _foreign_starts(document: Document) -> list[int]:
    lower = lower_words(document)
    others = _foreign(language(document)).pick(lower)
    return [word.start for word in compress(words(document), map(others.__contains__, lower))]


def _runs(clauses: list[_Clause]) -> Iterator[tuple[int, int, str]]:
    """The runs of foreign clauses as (first, last, language); clauses that say nothing may stand between."""
    at = 0
    while at < len(clauses):
        spoken = clauses[at].language
        if not spoken:
            at += 1
            continue
        last = at
        for after in range(at + 1, len(clauses)):
            if clauses[after].own or clauses[after].language not in ("", spoken):
                break
            if clauses[after].language == spoken:
                last = after
        yield at, last, spoken
        at = last + 1


def _clauses(document: Document, sentence: Passage) -> Iterator[tuple[Word, ...]]:
    text = document.text
    clause: list[Word] = []
    for word in words_of(sentence):
        if clause and _BREAK.search(text, clause[-1].end, word.start):
            yield tuple(clause)
            clause = []
        clause.append(word)
    if clause:
        yield tuple(clause)


def _at_switch(clause: tuple[Word, ...], code: str) -> tuple[tuple[Word, ...], ...]:
    """A clause parted where it goes over to another language, with "and" or a verb of that language."""
    known = _languages_of_word()
    said = [known.get(word.text.lower(), ()) for word in clause]
    own = [at for at, languages in enumerate(said) if [each for each in languages if each in CODES] == [code]]
    other = [at for at, languages in enumerate(said) if languages and code not in languages]
    if len(other) < SWITCHED or (own and own[-1] > other[0]) or len(clause) - other[0] <= LEAST_WORDS:
        return (clause,)
    at = other[0]
    known_here = sum(word.text.lower() in lexicon(code) for word in clause[:at])
    if len(own) < 2 and (at < 3 or 3 * known_here < 2 * at):
        return (clause,)
    first = clause[at].text
    opens = first in _JOINTS or any(_is_finite(first, spoken) for spoken in said[at])
    opens = opens or (first in _LEADING and all(word.text[:1].islower() for word in clause[at:]))
    return (clause[:at], clause[at:]) if opens and at else (clause,)


def _is_finite(word: str, spoken: str) -> bool:
    return spoken in CODES and word in clause_words(spoken).finite


def _judged(clause: tuple[Word, ...], code: str) -> _Clause:
    known = _languages_of_word()
    votes: Counter[str] = Counter()
    own: Counter[str] = Counter()
    tokens = [part.lower() for word in clause for part in _parts(word.text)]
    for token in tokens:
        languages = known.get(token, ())
        for spoken in languages:
            if code not in languages:
                votes[spoken] += 1
        if code in languages:
            own["all"] += 1
            for spoken in languages:
                own[spoken] += 1
    if not votes:
        return _Clause(clause, "", own["all"] > 0)
    spoken, most = votes.most_common(1)[0]
    against = own["all"] - own[spoken]
    if len(tokens) >= LEAST_WORDS and most >= 5 * against and _is_spoken(clause, tokens, spoken, code, most):
        return _Clause(clause, spoken, False)
    return _Clause(clause, "", against > most)


def _parts(word: str) -> list[str]:
    if word.isalpha():
        return [word]
    return _WITHIN.split(word[2:] if word[1:2] == "-" else word)  # the e of e-mail is no word


def _is_spoken(clause: tuple[Word, ...], tokens: list[str], spoken: str, code: str, votes: int) -> bool:
    """Whether a clause is plainly in a language: enough function words, words of its lexicon, few of our own,
    and not all of its other words with a capital, as in a name."""
    own = lexicon(code)
    function = _languages_of_word()
    content = [word.text for word in clause if word.text.lower() not in function and word.text[0].isalpha()]
    plain = [word for word in content if word.islower() and own.tier(word) > 1]
    share = sum(own.tier(token) <= 2 for token in tokens) / len(tokens)
    opens = votes > 2 and clause[0].text.islower() and _is_finite(tokens[0], spoken)  # a predicate and no name
    if opens and plain:
        pass
    elif len(plain) < (1 if spoken == "de" or len(tokens) < 6 or votes > 2 else 2) or 2 * len(plain) < len(content) * (
        1 if spoken != "de" else 0
    ):
        return False
    if spoken not in CODES:
        if not _NORDIC.isdisjoint("".join(tokens)):
            return False  # a language of which we have no words at all, and which is like those that we have
        return votes >= 2 and len(tokens) > LEAST_WORDS and share <= 0.5
    theirs = lexicon(spoken)
    covered = sum(token in theirs for token in tokens) / len(tokens)
    rarer = sum(own.tier(token) - theirs.tier(token) for token in tokens) / len(tokens)  # here than there, in tiers
    if votes >= 2:
        return covered >= 0.7 and (share <= 0.6 or rarer >= 1)
    return covered >= 0.95 and share <= 0.25


def _excused(document: Document, start: int, end: int) -> bool:
    """Whether a passage is a short quotation, or one with a translation or its language beside it."""
    text = document.text
    before, after = text[max(0, start - 3) : start].rstrip(" "), text[end : end + 4].lstrip(" .,!?")
    opened = text[start] in _OPENING or before[-1:] in _OPENING
    closed = text[end - 1] in _CLOSING or after[:1] in _CLOSING
    if "://" in text[start:end] or "www." in text[start:end] or _REFERENCE.search(text, max(0, start - 9), start):
        return True
    if text[start - 1 : start] == "(" and text[end : end + 1] == ")":
        return True
    if (opened or closed) and text.count(" ", start, end) < _SHORT_QUOTATION:
        return True
    if text[end : end + 3].lstrip('”»"’. ').startswith(("(", "[")):
        return True
    return any(
        passage.start <= start and end <= passage.end
        for kind in ("language", "emphasis", "link")
        for _, passage in document.inlines(kind)
    )


@cache
def _languages_of_word() -> dict[str, tuple[str, ...]]:
    """Function words of our languages and of their neighbours, with the languages that have them."""
    found = dict(languages_of_word())
    for code, listed in NEIGHBOURS.items():
        for word in listed.split():
            found[word] = (*found.get(word, ()), code)
    return found
