"""Which mentions are one human being: full names, surnames alone, initials, dropped parts and accents, capitals.

A name's key is its words folded: lower case, no accents, no stop, no suffix (Jr.). Two keys of one person agree in the
last word (or a part of a double-barrelled one) and in the first (or its initial, short form or nickname). A key that
fits two people is nobody's: better a person too many than two people in one.
"""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from functools import cache

from newslint.annotations.names.runs import PARTICLES
from newslint.annotations.names.vocabulary import SUFFIXES

Key = tuple[str, ...]

_MOST_ALIKE = 60  # people of one surname that a name is held against: beyond, a list and no release
_NICKNAMES = """alexander alex sandy|andrew andy drew|anthony tony|benjamin ben benny|charles charlie chuck
daniel dan danny
david dave|deborah debbie deb|edward ed eddie ted|elizabeth liz beth betty eliza|francis frank
francisco paco pancho|franz|frederick fred freddie|gerald gerry jerry|gregory greg|james jim jimmy jamie
jennifer jen jenny|jeffrey jeff|john jack johnny|jonathan jon|jose pepe|joseph joe joey
katherine kate kathy katie|kenneth ken kenny|lawrence larry|leonard len|margaret maggie|meg peggy|maria mia
matthew matt|michael mike mick|nicholas nick|patricia pat patty tricia|patrick pat|peter pete|philip phil
raymond ray|rebecca becky|richard rick dick rich|robert bob rob bobby|ronald ron|samuel sam|stephen steve
steven steve|susan sue suzie|theodore ted|thomas tom tommy|timothy tim|victoria vicky|vincent vince|walter walt
william bill will billy|ignacio nacho|jesus chus|manuel manolo|rosario charo|dolores lola|friedrich fritz
johannes hans|joachim jochen|ulrich uli"""


@cache
def fold(word: str) -> str:
    """A word without case, accents and stops; a letter of another alphabet stays."""
    plain = unicodedata.normalize("NFD", word.replace("ß", "ss").replace("ø", "o").replace("ł", "l").lower())
    return (
        "".join(sign for sign in plain if not unicodedata.combining(sign))
        .strip(".")
        .replace("’", "'")
        .replace("‑", "-")
    )


def key_of(words: Sequence[str]) -> Key:
    """The folded words of a name, without suffixes."""
    folded = tuple(fold(word) for word in words if word.lower() not in SUFFIXES)
    return folded or tuple(fold(word) for word in words)


def tied(names: Sequence[Sequence[str]]) -> list[int]:
    """The person of each name (given as its words), numbered from 0 in the order of the text."""
    keys = [key_of(words) for words in names]
    tails = {key[at:] for key in set(keys) for at in range(1, len(key) - 1)}  # «Gil Peña» of Rosa Gil Peña
    full = [key for key in dict.fromkeys(keys) if _is_full(key) and key not in tails]
    person_of = _full_names(full)
    people = _People(person_of)
    for key in dict.fromkeys(keys):
        if key not in person_of:
            found = people.called(key)
            if found is not None:
                person_of[key] = found
    return _numbered(keys, person_of, people)


def _is_full(key: Key) -> bool:
    """Whether a name has a given and a family part; «J. Smith» has not enough of the one."""
    return len(key) > 1 and key[0] not in PARTICLES and len(key[0]) > 1


def _full_names(keys: Sequence[Key]) -> dict[Key, int]:
    """The person of each full name; a person is known by the place of the first key that is hers."""
    person_of: dict[Key, int] = {}
    names_of: dict[int, list[Key]] = {}
    alike: dict[str, list[Key]] = {}
    for place, key in enumerate(keys):
        places = _places(key)
        near = {person_of[other] for at in places for other in alike.get(at, ())}
        person = next(
            (found for found in sorted(near) if all(one_person(key, name) for name in names_of[found])), place
        )
        person_of[key] = person
        names_of.setdefault(person, []).append(key)
        for at in places:
            there = alike.setdefault(at, [])
            if len(there) < _MOST_ALIKE:
                there.append(key)
    return person_of


def _places(key: Key) -> set[str]:
    """Where names that may be the same meet: the last word or a part of it, and the first and any other word."""
    return {key[-1], *key[-1].split("-"), *(f"{key[0]} {word}" for word in key[1:]), " ".join(sorted(key))}


def one_person(one: Key, other: Key) -> bool:
    """Whether two full names are one person's."""
    if one == other or sorted(one) == sorted(other):
        return True
    short, long = sorted((one, other), key=len)
    if len(short) > 1 and short[0] == long[0] and _within(short, long):
        return True
    if not _same_last(one[-1], other[-1]) or not same_given(one[0], other[0]):
        return False
    return _no_conflict(one[1:-1], other[1:-1])


def _within(short: Key, long: Key) -> bool:
    """Whether the words of one stand in the other in their order (a second surname dropped)."""
    rest = iter(long)
    return all(word in rest for word in short)


def _same_last(one: str, other: str) -> bool:
    return one == other or ("-" in one + other and bool({one, *one.split("-")} & {other, *other.split("-")}))


def same_given(one: str, other: str) -> bool:
    """Whether two given names may be one's: equal, an initial, a short form, a nickname."""
    if one == other:
        return True
    short, long = sorted((one, other), key=len)
    if (len(short) == 1 or (len(short) >= 3 and "-" not in short)) and long.startswith(short):
        return True
    return bool(_nicknames().get(one, frozenset()) & _nicknames().get(other, frozenset()))


def _no_conflict(one: Key, other: Key) -> bool:
    """Whether what stands between first and last word may be one's: nothing on a side, or each the other's initial."""
    if not one or not other:
        return True
    return all(left[0] == right[0] and same_given(left, right) for left, right in zip(one, other, strict=False))


@cache
def _nicknames() -> dict[str, frozenset[int]]:
    groups: dict[str, frozenset[int]] = {}
    for number, group in enumerate(line for row in _NICKNAMES.splitlines() for line in row.split("|")):
        for name in group.split():
            groups[name] = groups.get(name, frozenset()) | {number}
    return groups


class _People:
    """The people named in full, by what else they may be called."""

    def __init__(self, person_of: dict[Key, int]) -> None:
        self._by_last: dict[str, set[int]] = {}
        self._by_first: dict[str, set[int]] = {}
        self._by_other: dict[str, set[int]] = {}
        self._by_tail: dict[Key, set[int]] = {}
        self._keys: dict[int, list[Key]] = {}
        for key, person in person_of.items():
            self._keys.setdefault(person, []).append(key)
            for last in (key[-1], *(key[-1].split("-") if "-" in key[-1] else ())):
                self._by_last.setdefault(last, set()).add(person)
            self._by_first.setdefault(key[0], set()).add(person)
            for word in key[1:-1]:
                if len(word) > 2 and word not in PARTICLES:
                    self._by_other.setdefault(word, set()).add(person)
            for at in range(1, len(key) - 1):
                self._by_tail.setdefault(key[at:], set()).add(person)
                self._by_tail.setdefault(key[:at], set()).add(person)

    def called(self, key: Key) -> int | None:
        """The only person who may be called so, or nobody."""
        if len(key) > 1:
            if len(key[0]) == 1 and (found := self._initialled(key)) is not None:
                return found
            return _only(self._by_tail.get(key, set()))
        word = key[0]
        for forms in ((word,), (word.removesuffix("s"), word + "s")):
            for index in (self._by_last, self._by_first, self._by_other):
                people = set[int]().union(*(index.get(form, ()) for form in forms))
                if people:
                    return _only(people)
        return None

    def _initialled(self, key: Key) -> int | None:
        people = self._by_last.get(key[-1], set())
        return _only(person for person in people if any(one_person(key, full) for full in self._keys[person]))

    def is_ambiguous(self, word: str) -> bool:
        """Whether a lone word may be several people."""
        return len(self._by_last.get(word, self._by_first.get(word, ()))) > 1


def _only(people: Iterable[int]) -> int | None:
    found = set(people)
    return found.pop() if len(found) == 1 else None


def _numbered(keys: Sequence[Key], person_of: dict[Key, int], people: _People) -> list[int]:
    """Persons numbered in the order of the text; a word that may be several people is a new one each time."""
    numbers: dict[object, int] = {}
    fresh = _counter()
    found = []
    for key in keys:
        owner: object = person_of.get(key)
        if owner is None:
            owner = ("alone", next(fresh)) if len(key) == 1 and people.is_ambiguous(key[0]) else key
        found.append(numbers.setdefault(owner, len(numbers)))
    return found


def _counter() -> Iterator[int]:
    number = 0
    while True:
        yield number
        number += 1
