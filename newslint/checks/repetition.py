"""Checks on words and phrases that stand twice close by, and on lists that name somebody twice."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import compress, count
from operator import eq

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.repeated_phrases import repeated_phrases
from newslint.annotations.words import Word, lower_words, words
from newslint.document import Document
from newslint.languages.function_words import function_words
from newslint.languages.repeats import RepeatWords, repeat_words
from newslint.rule import Fix, Problem, Related

_JOINTS = frozenset("and or y o ni e et ou und oder by after to nach pour par".split())
_BRACKETED_TWICE = re.compile(r"(\([^\W\d_][\w.&-]{1,11}\))[ \u00a0]{0,2}(\1)")
_OPENS_CLAUSE = frozenset("said says that when if because and but as where since so while".split())
_CLEFT = frozenset("what it that who whoever all where how why this thing point problem question reality truth".split())
LONGEST_UNIT = 4  # words that can stand twice in a row by a slip of the hand ("at the at the")


def doubled_word(document: Document) -> Iterator[Problem]:
    """A word, or two to four, that stands twice in a row. Points at the second."""
    found = words(document)
    code = language(document)
    known = repeat_words(code)
    small = known.never_doubled | function_words(code) if code else known.never_doubled
    lower = lower_words(document)
    free = 0
    for at in _again(lower):
        if at < free:
            continue
        size = _unit(document, found, lower, at, known, small)
        if size:
            yield _doubled(document, found, at, size, safe=not _leaves_another(lower, at, size))
        free = at + 2 * size
    yield from _explained_twice(document)


def _again(lower: list[str]) -> list[int]:
    """The numbers of the words that stand again among the next few."""
    places: set[int] = set()
    for step in range(1, LONGEST_UNIT + 1):
        places.update(compress(count(), map(eq, lower, lower[step:])))
    return sorted(places)


def _explained_twice(document: Document) -> Iterator[Problem]:
    """A short form in brackets that stands twice in a row: "the Harbour Trust (HT) (HT)"."""
    for match in document.matches(_BRACKETED_TWICE):
        second = document.passage(match.start(2), match.end(2))
        if part_of(document, document.block_index(second.start)) not in ("contact", "social", "links"):
            where = document.passage(match.end(1), match.end(2))
            yield Problem(second, f"“{second.text}” stands twice; cut one.", fix=Fix("", safe=True, where=where))


def _unit(
    document: Document, found: tuple[Word, ...], lower: list[str], at: int, known: RepeatWords, small: frozenset[str]
) -> int:
    """How many words from an index on stand again right after themselves by mistake; 0 for none."""
    word = lower[at]
    if word == lower[at + 1]:
        return 1 if _is_slip(document, found, lower, at, known) else 0
    for size in range(2, LONGEST_UNIT + 1):
        if at + 2 * size > len(found) or lower[at + size] != word:
            continue
        unit = lower[at : at + size]
        if unit != lower[at + size : at + 2 * size]:
            continue
        if not _adjoin(document, found, at, 2 * size):
            if _stands_again(document, found, at, size, small):
                return size
            continue
        if at and lower[at - 1] == unit[-1]:
            return 0  # "more and more and more"
        if not small.intersection(unit) and not _is_phrase(unit):
            return 0  # "win win win win"
        again = found[at + size]
        begins = again.text == found[at].text and word in small and _begins_sentence(document, found[at])
        rest = [*found[at + 1 : at + size], *found[at + size + begins : at + 2 * size]]
        if any(each.text[0].isupper() or each.text[0].isdigit() for each in rest):
            return 0
        return 0 if _JOINTS.intersection(unit) and lower[at + 2 * size : at + 2 * size + 1] == [word] else size
    return 0


def _is_phrase(unit: list[str]) -> bool:
    """Whether words that all carry meaning are a phrase and no cry: "delivered last year"."""
    return len(set(unit)) == len(unit) and all(len(word) > 3 and word.isalpha() for word in unit)


def _is_slip(document: Document, found: tuple[Word, ...], lower: list[str], at: int, known: RepeatWords) -> bool:
    first, second = found[at], found[at + 1]
    word = lower[at]
    if not _adjoin(document, found, at, 2) or not word.isalpha():
        return False
    capitals = len(word) > 1 and first.text.isupper() and second.text.isupper()
    twice = second.text != word and not capitals and _begins_twice(document, found, at, known)
    if second.text != word and not capitals and not twice:  # a name: Pago Pago
        return False
    if document.text[first.start - 1 : first.start] == "/" or document.text[second.end : second.end + 1] == "@":
        return False
    if part_of(document, document.block_index(first.start)) in ("contact", "social", "links"):
        return False
    if twice:
        return True
    if at and word in known.after_joint and lower[at - 1] in _OPENS_CLAUSE and _adjoin(document, found, at - 1, 2):
        return True
    if word == "is" and not _CLEFT.intersection(lower[max(0, at - 7) : at]) and _adjoin(document, found, at, 2):
        return lower[at + 2 : at + 3] != [word]  # "parking is is free", and not "what it is is"
    if word in known.doubled or (at + 2 < len(lower) and lower[at + 2] == word and _adjoin(document, found, at, 3)):
        return False  # "that that", "no no no"
    if at and lower[at - 1] == word and _adjoin(document, found, at - 1, 2):
        return False
    if word in known.never_doubled:
        return True
    return len(word) > 3 and language(document) != "de" and first.text[0].islower()


def _begins_sentence(document: Document, word: Word) -> bool:
    """Whether a word stands where a capital is a sentence's and not a name's."""
    text = document.text
    return (
        word.start == 0
        or text[word.start - 1] == "\n"
        or text[max(0, word.start - 2) : word.start - 1] in tuple(".!?”»“")
    )


def _begins_twice(document: Document, found: tuple[Word, ...], at: int, known: RepeatWords) -> bool:
    """Whether a small word begins a sentence twice: "Die Die Plätze", "The The hall"."""
    first, second = found[at], found[at + 1]
    if first.text != second.text or len(first.text) < 2 or at + 2 >= len(found):
        return False
    german = language(document) == "de"  # whose articles are never doubled in capitals
    if not _begins_sentence(document, first) or not (german or found[at + 2].text.islower()):
        return False
    small = first.text.lower()
    return small in known.never_doubled or (german and small in function_words("de"))


def _stands_again(document: Document, found: tuple[Word, ...], at: int, size: int, small: frozenset[str]) -> bool:
    """Whether an aside of three or four words stands twice between commas: "based in Holm, based in Holm,"."""
    first, second = found[at : at + size], found[at + size : at + 2 * size]
    text = document.text
    closed = text[second[-1].end : second[-1].end + 1] == "," and text[max(0, first[0].start - 2)] == ","
    plain = first[0].text.islower() and all(word.text.isalpha() for word in first)
    content = sum(word.text.lower() not in small for word in first)
    apart = text[first[-1].end : second[0].start] == ", "
    return (
        size > 2 and plain and closed and apart and content > 1 and [w.text for w in first] == [w.text for w in second]
    )


def _adjoin(document: Document, found: tuple[Word, ...], at: int, count: int) -> bool:
    """Whether words from an index on have nothing but one blank between them."""
    text = document.text
    return all(
        found[index + 1].start - found[index].end <= 2
        and text[found[index].end : found[index + 1].start].isspace()
        and "\n" not in text[found[index].end : found[index + 1].start]
        for index in range(at, at + count - 1)
    )


def _leaves_another(lower: list[str], at: int, size: int) -> bool:
    """Whether words would still stand twice once the second ones are cut ("the on the on the on"): no safe fix."""
    reach = 2 * LONGEST_UNIT
    left = lower[max(0, at - reach) : at + size] + lower[at + 2 * size : at + 2 * size + reach]
    return any(
        left[start : start + unit] == left[start + unit : start + 2 * unit]
        for unit in range(1, LONGEST_UNIT + 1)
        for start in range(len(left) - 2 * unit + 1)
    )


def _doubled(document: Document, found: tuple[Word, ...], at: int, size: int, *, safe: bool) -> Problem:
    first = document.passage(found[at].start, found[at + size - 1].end)
    second = document.passage(found[at + size].start, found[at + 2 * size - 1].end)
    return Problem(
        second,
        f"“{second.text}” stands twice; cut one.",
        fix=Fix("", safe=safe, where=document.passage(first.end, second.end)),
    )


def repeated_phrase(document: Document, *, min_words: int = 6) -> Iterator[Problem]:
    """A run of words that stands again in its sentence for no reason. Points at the later one."""
    for phrase in repeated_phrases(document):
        at_once = not document.text[phrase.first.end : phrase.second.start].strip()
        if phrase.words >= min_words or at_once:
            yield Problem(
                phrase.second,
                f"“{_shown(phrase.second.text)}” stands already in this sentence; cut one of the two.",
                (Related(phrase.first, "stands here first"),),
            )


def _shown(text: str, most: int = 60) -> str:
    return text if len(text) <= most else text[:most].rsplit(" ", 1)[0] + " …"


def repeated_list_member(document: Document) -> Iterator[Problem]:
    """A person, a body or a thing that stands twice in one enumeration. Points at the second."""
    from newslint.annotations.enumerations import repeated_members

    for first, second in repeated_members(document):
        yield Problem(
            second,
            f"“{second.text}” stands twice in this list; cut one, or put in who is missing.",
            (Related(first, "stands here first"),),
        )
