"""Names that are most likely one, spelled two ways: full names, and surnames alone."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import combinations
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.names.spelling import is_initial, misspelled, sound, sounds_alike
from newslint.annotations.names.ties import fold, same_given
from newslint.annotations.names.vocabulary import common_words, listed
from newslint.annotations.people import Mention
from newslint.annotations.sentences import sentence_at
from newslint.document import Passage

_LEAST_LETTERS = 4  # of a word that may be misspelled by one letter in a full name, …
_LEAST_ALONE = 5  # … standing alone
_LEAST_FOR_TWO = 7  # by two letters in a full name
_APPOSED = re.compile(r", (?:the|an?|el|la|los|una?|le|les|une?|der|die|das|eine?) ")
_SAME_SOUND = ({"c", "k"}, {"i", "y"})
_MOST_ALIKE = 40  # names that differ in one word: beyond, a list and no release


class Spelling(NamedTuple):
    """A name as it is written: its words, without suffix; `folded` without case and accents."""

    words: tuple[str, ...]
    folded: tuple[str, ...]
    mention: Mention
    parts: tuple[Passage, ...]


class Pair(NamedTuple):
    """Two spellings that differ in the word at `left` of one and `right` of the other."""

    one: Spelling
    other: Spelling
    left: int
    right: int


def full_pairs(spellings: Sequence[Spelling]) -> Iterator[Pair]:
    """Full names that agree in all words but one, and that one is misspelled."""
    groups: dict[tuple[int, tuple[str, ...]], dict[str, Spelling]] = {}
    for spelling in spellings:
        if len(spelling.words) < 2:
            continue
        for at in range(len(spelling.words)):
            key = (at, (*spelling.folded[:at], "", *spelling.folded[at + 1 :]))
            group = groups.setdefault(key, {})
            if len(group) < _MOST_ALIKE:
                group.setdefault(spelling.words[at], spelling)
    for (at, _), group in groups.items():
        found = list(group.values())
        for index, one in enumerate(found):
            for other in found[index + 1 :]:
                if _same_name(one, other, at):
                    yield Pair(one, other, at, at)


_ENDINGS = (("ska", "ski"), ("cka", "cki"), ("dzka", "dzki"), ("ova", "ov"), ("eva", "ev"), ("ina", "in"), ("aya", "y"))


def _are_of_two_sexes(left: str, right: str) -> bool:
    """Whether two family names are a woman's and a man's form of one: Kowalska, Kowalski."""
    one, other = fold(left), fold(right)
    return any(
        one.removesuffix(a) == other.removesuffix(b) != other and one.endswith(a)
        for pair in _ENDINGS
        for a, b in (pair, pair[::-1])
    )


def doubly_misspelled(spellings: Sequence[Spelling]) -> Iterator[Pair]:
    """Full names that differ in the given name and in the family name: Annika Lindqvist, Anika Lindquist."""
    found = {spelling.folded: spelling for spelling in reversed(spellings) if len(spelling.words) > 1}
    if len(found) > _MOST_ALIKE:
        return
    for one, other in combinations(sorted(found.values(), key=lambda each: each.mention.passage.start), 2):
        last = len(one.words) - 1
        if len(one.words) != len(other.words) or one.folded[1:last] != other.folded[1:last]:
            continue
        if one.folded[0] == other.folded[0] or one.folded[last] == other.folded[last]:
            continue
        if _two_given_names(one.words[0], other.words[0]) or _in_one_sentence(one.mention, other.mention):
            continue
        if _is_introduced(other.mention):
            continue
        if _is_slip(one.words[0], other.words[0]) and _is_slip(one.words[last], other.words[last]):
            yield Pair(one, other, 0, 0)
            yield Pair(one, other, last, last)


def _is_introduced(mention: Mention) -> bool:
    """Whether a name has a post of its own, or an apposition: it is somebody else's, who happens to be called so."""
    text, end = mention.passage.document.text, mention.passage.end
    return bool(mention.posts) or _APPOSED.match(text, end) is not None


def _is_slip(left: str, right: str) -> bool:
    """Whether two words are one that is written in two ways, or a letter apart."""
    if left[:1] != right[:1] or _are_of_two_sexes(left, right):
        return False
    return sounds_alike(left, right) or sound(fold(left)) == sound(fold(right)) or misspelled(left, right, _LEAST_ALONE)


def _same_name(one: Spelling, other: Spelling, at: int) -> bool:
    left, right = one.words[at], other.words[at]
    rest = [word for place, word in enumerate(one.folded) if place != at]
    if all(is_initial(word) for word in rest) or _in_one_sentence(one.mention, other.mention):
        return False
    if left.casefold() == right.casefold():
        return _cased_apart(left, right)
    if at == 0 and sounds_alike(left, right):  # Kirsty, Kirstie: one family name, and nobody names two children so
        return True
    if at == len(one.words) - 1 and has_an_s_more(left, right) and language(one.mention.passage.document) != "de":
        return True
    left, right = left.replace("’", "").replace("'", ""), right.replace("’", "").replace("'", "")
    if at and _are_of_two_sexes(left, right):
        return False
    if not misspelled(left, right, _LEAST_LETTERS, _LEAST_FOR_TWO):
        return False
    if at == 0:
        return not _two_given_names(left, right)
    # a family name in front: «Tan Wei Ling», «Tan Wei Lin» are two
    swapped = sorted(left.lower()) == sorted(right.lower()) and len(left) >= _LEAST_ALONE
    return swapped or len(one.words) > 2 or _kind(one.words[0]) not in "Ff" or len(left) > _LEAST_ALONE


def has_an_s_more(left: str, right: str) -> bool:
    """Whether a family name stands with and without an s: behind one given name it is no plural and no genitive."""
    short, long = sorted((fold(left), fold(right)), key=len)
    return long == short + "s" and len(short) >= _LEAST_ALONE and not (left.isupper() or right.isupper())


def _two_given_names(left: str, right: str) -> bool:
    """Whether two given names are rather two people's: Daniel and Daniela, Maria and Mario, Jan and Jana."""
    one, other = fold(left), fold(right)
    if one == other:
        return False
    if one[:-1] == other[:-1] and {one[-1], other[-1]} in _SAME_SOUND:  # Erik and Eric, Toni and Tony
        return False
    if one[:-1] == other[:-1] or one[:-1] == other or one == other[:-1] or one[:-2] == other[:-2]:
        return True
    return same_given(left.lower(), right.lower())


def lone_pairs(spellings: Sequence[Spelling], code: str) -> Iterator[Pair]:
    """A surname alone that nobody in the text has, one letter off from one that somebody has."""
    owners: dict[str, list[tuple[Spelling, int]]] = {}
    written = {word for spelling in spellings if len(spelling.words) > 1 for word in spelling.words}
    known = {fold(word) for word in written}
    for spelling in spellings:
        last = len(spelling.words) - 1
        for at in {last, max(1, last - 1)} if code == "es" and last else {last} if last else ():
            for key in {spelling.folded[at][:2], spelling.folded[at][-3:]}:
                owners.setdefault(key, []).append((spelling, at))
    for spelling in spellings:
        if len(spelling.words) > 1 or spelling.words[0] in written or _excluded(spelling, known, code):
            continue
        found: dict[str, tuple[Spelling, int]] = {}
        for key in (spelling.folded[0][:2], spelling.folded[0][-3:]):
            for owner, at in owners.get(key, ())[:_MOST_ALIKE]:
                alike = misspelled(spelling.words[0], owner.words[at], _LEAST_ALONE)
                alike = alike and not _are_of_two_sexes(spelling.words[0], owner.words[at])
                if alike and not _in_one_sentence(owner.mention, spelling.mention):
                    found.setdefault(owner.folded[at], (owner, at))
        if len(found) == 1:
            owner, at = next(iter(found.values()))
            yield Pair(owner, spelling, at, 0)


def _excluded(spelling: Spelling, known: set[str], code: str) -> bool:
    """Whether a lone word is no misspelling of a surname: a given name, a common word, a genitive."""
    word = spelling.folded[0]
    if word in known:
        return False
    if spelling.mention.honorific is None and _kind(spelling.words[0]) in "GBgb":
        return True
    return word in common_words(code) or any(word == other + "s" or other == word + "s" for other in known)


def _in_one_sentence(one: Mention, other: Mention) -> bool:
    document = one.passage.document
    if other.passage.document is not document:
        return False
    sentence = sentence_at(document, one.passage.start)
    return sentence is not None and sentence.start <= other.passage.start < sentence.end


def _cased_apart(left: str, right: str) -> bool:
    """Whether two words of the same letters differ in an inner capital: McTeague, Mcteague."""
    return left[:1] == right[:1] and left != right and not left.isupper() and not right.isupper()


def _kind(word: str) -> str:
    return listed().get(word, "-")
