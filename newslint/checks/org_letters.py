"""Names of bodies in which a letter differs: in a name of several words, or in one that sounds the same."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from newslint.annotations.language import language
from newslint.annotations.names.spelling import edits, sound
from newslint.annotations.names.ties import fold
from newslint.annotations.names.vocabulary import common_words
from newslint.annotations.organisations import LEGAL
from newslint.annotations.people import mentions
from newslint.checks.org_places import in_address, shouted, variant
from newslint.document import Document, Passage
from newslint.languages.houses import HOUSES
from newslint.languages.people import people_words
from newslint.languages.words import lexicon
from newslint.rule import Problem

_SHORT = 5  # letters of a word that may be another name: Marina, Marino
_LINK = re.compile(r"[ \u00a0](?:(?:of|the|de|do|da|del|la|du|des|der|le|and|y|et|und|&)[ \u00a0]){0,2}")
_CAPITAL_BEFORE = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w’'-]*[ \u00a0]$")
_CAPITAL_BEHIND = re.compile(r"[ \u00a0][^\W\d_a-zß-öø-ÿ]")
_RUN_WORD = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’-]*")


def one_letter(document: Document) -> Iterator[Problem]:
    """`Meridien Pharmacies` beside `Meridian Pharmacies`: one letter in a name of several words."""
    near = _near_words(document.text)
    if not near:
        return
    runs, common = _runs(document, near), common_words(language(document))
    by_rest: dict[tuple[str, ...], list[tuple[str, list[Passage]]]] = defaultdict(list)
    for words, places in runs.items():
        for skip, word in enumerate(words):
            if len(word) >= 5:
                by_rest[(*words[:skip], "", *words[skip + 1 :])].append((word, places))
    yield from _moved(runs)
    told: set[frozenset[str]] = set()
    for rest, members in sorted(by_rest.items(), key=lambda item: -max(len(places) for _, places in item[1])):
        if len(members) != 2:
            continue
        (one, places), (other, others) = members
        paired = all("&" in place.text for place in (*places, *others))  # Keller & Voss
        if not (_slip(one, other) or (len(rest) > 2 and _is_stretched(one, other))) or not (
            paired or _telling(rest, document) or (min(len(one), len(other)) > 5 and max(len(places), len(others)) > 1)
        ):
            continue
        if len(places) == len(others) == 1 and len(rest) < 3 and not (paired or _are_no_words(document, one, other)):
            continue
        weight = (len(places), one in common, -places[0].start)
        usual, rare = (
            (places, others) if weight > (len(others), other in common, -others[0].start) else (others, places)
        )
        if len(rare) > 1 or frozenset((one, other)) in told:
            continue
        told.add(frozenset((one, other)))
        yield variant(rare[0], usual[0])


def _moved(runs: dict[tuple[str, ...], list[Passage]]) -> Iterator[Problem]:
    """`Northgates Food` beside `Northgate Foods`: an s that has moved from one word to another."""
    bare: dict[tuple[str, ...], list[tuple[str, ...]]] = defaultdict(list)
    for words in runs:
        if any(word.endswith("s") for word in words):
            bare[tuple(word.removesuffix("s") for word in words)].append(words)
    for found in bare.values():
        if len(found) != 2:
            continue
        ends = [[word.endswith("s") for word in words] for words in found]
        if sum(ends[0]) == sum(ends[1]) and all(word.isalpha() for words in found for word in words):
            usual, rare = sorted((runs[words] for words in found), key=lambda places: (-len(places), places[0].start))
            if len(rare) == 1 and _is_whole(rare[0]) and _is_whole(usual[0]):
                yield variant(rare[0], usual[0])


def _is_whole(place: Passage) -> bool:
    """Whether no other word in capitals stands beside a name: "Victims Service" is part of "Crime Victims Service"."""
    text = place.document.text
    return not (
        _CAPITAL_BEFORE.search(text[max(0, place.start - 40) : place.start]) or _CAPITAL_BEHIND.match(text, place.end)
    )


def _near_words(text: str) -> set[str]:
    """The words in capitals, in small letters, that are a letter or two from another: most texts have none."""
    near: set[str] = set()
    holders: dict[str, str] = {}
    for word in {word.casefold() for word in _RUN_WORD.findall(text) if len(word) >= _SHORT}:
        shorter = (word[:at] + word[at + 1 :] for at in range(1, len(word)))
        for key in {word, word[:-2], "".join(sorted(word)), *shorter}:
            other = holders.setdefault(key, word)
            if other is not word:
                near.update((word, other))
    return near


def _runs(document: Document, near: set[str]) -> dict[tuple[str, ...], list[Passage]]:
    """Pairs and triples of words in capitals side by side, one of them near another, no people among them."""
    taken = [(mention.passage.start, mention.passage.end) for mention in mentions(document)]
    places = {place for start, end in taken for place in range(start, end)}
    found: dict[tuple[str, ...], list[Passage]] = defaultdict(list)
    text = document.text
    loud = shouted(document)
    words = [
        m
        for m in _RUN_WORD.finditer(text)
        if m.start() not in places and not (loud and document.block_index(m.start()) in loud)
    ]
    folded = [word[0].casefold() for word in words]
    firsts = {at - back for at, word in enumerate(folded) if word in near for back in range(3)}
    for first in sorted(at for at in firsts if at >= 0):
        for length in (2, 3):
            part = words[first : first + length]
            if len(part) < length or near.isdisjoint(folded[first : first + length]):
                continue
            if all(_LINK.fullmatch(text, one.end(), other.start()) for one, other in pairwise(part)):
                key = tuple(word.replace("’", "'") for word in folded[first : first + length])
                found[key].append(document.passage(part[0].start(), part[-1].end()))
    return found


def _telling(rest: tuple[str, ...], document: Document) -> bool:
    """Whether the words that agree belong to a body's name."""
    known = people_words(language(document)).organisations
    return any(word and (word in known or word in HOUSES or len(rest) > 2) and word not in LEGAL for word in rest)


def _are_no_words(document: Document, one: str, other: str) -> bool:
    """Whether neither of two words is one of the language: what differs is a name of its own."""
    known = lexicon(language(document))
    return one not in known and other not in known and min(len(one), len(other)) > _SHORT


def _slip(one: str, other: str) -> bool:
    """One letter changed, dropped, doubled or two swapped inside a word: no inflection, plural or other word."""
    if one[0] != other[0] or (one[-2:] != other[-2:] and sorted(one) != sorted(other)):
        return one[0] == other[0] and len(one) == len(other) and one[-1] == other[-1] and _changed(one, other) == 1
    if len(one) == len(other):
        return _changed(one, other) == 1 or (sorted(one) == sorted(other) and _changed(one, other) == 2)
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if len(longer) - len(shorter) != 1:
        return False
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(1, len(longer) - 1))


def _is_stretched(one: str, other: str) -> bool:
    """Whether a word of a long name has an ending more: Brighter Harbour Trust."""
    shorter, longer = sorted((one, other), key=len)
    more = longer.removeprefix(shorter)
    return len(shorter) > _SHORT and len(more) == 2 and more.isalpha()


def _changed(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


# one sound, two spellings -------------------------------------------------------------------------


_LEAST_LETTERS = 6
_REMEMBERED = 20_000  # words of which the sound is known
_LEAST_FOR_A_VOWEL = 8
_VOWELS = re.compile(r"[aeiouy]+")
_CAPITAL_INSIDE = re.compile(r"[a-zß-öø-ÿ][A-ZÀ-ÖØ-Þ]")
_OWNER = re.compile(r"['’]s?$")


@lru_cache(_REMEMBERED)
def _heard(word: str) -> tuple[str, ...]:
    """What a word has in common with others that are meant for it: its sound, and what is left without its vowels."""
    plain = fold(word.replace("-", ""))
    bare = (plain[:2] + _VOWELS.sub(".", plain[2:]),) if len(plain) >= _LEAST_FOR_A_VOWEL else ()
    brand = (plain[:_LEAST_FOR_A_VOWEL],) if _CAPITAL_INSIDE.search(word) else ()
    return sound(plain), *bare, *brand


def _is_name(word: str) -> bool:
    return len(word) >= _LEAST_LETTERS and word.replace("-", "").isalpha() and not word.isupper()


def _may_be_misheard(text: str) -> bool:
    """Whether any two words in capitals sound the same: most texts have none, and need not be read further."""
    words = {_OWNER.sub("", word) for word in set(_RUN_WORD.findall(text))}
    keys = [key for word in words if _is_name(word) for key in set(_heard(word))]
    return len(set(keys)) < len(keys)


def one_sound(document: Document) -> Iterator[Problem]:
    """`Novalyth` beside `Novalith`: a name in one word that no list of words holds, spelled otherwise once."""
    if not _may_be_misheard(document.text):
        return
    places: dict[str, list[Passage]] = defaultdict(list)
    people = {place for one in mentions(document) for place in range(one.passage.start, one.passage.end)}
    named: dict[str, list[Passage]] = defaultdict(
        list
    )  # what is somebody's name too: "the Holm dairy", founded by Ida Holm
    loud, text = shouted(document), document.text
    for match in _RUN_WORD.finditer(text):
        word = _OWNER.sub("", match[0])
        start, end = match.start(), match.start() + len(word)
        if not _is_name(word):
            continue
        if start in people:
            named[word].append(document.passage(start, end))
            continue
        if not (in_address(text, start, end) or (loud and document.block_index(start) in loud)):
            places[word].append(document.passage(start, end))
    groups: dict[str, list[str]] = defaultdict(list)
    for word in {**places, **named}:
        for key in set(_heard(word)):
            groups[key].append(word)
    known, told = (lexicon(language(document)), lexicon("en")), set[str]()
    for words in groups.values():
        if len(words) != 2 or any(word.lower() in each for word in words for each in known):
            continue
        usual, rare = sorted(words, key=lambda word: -len(places[word]) - len(named[word]))
        right = [*places[usual], *named[usual]]
        if rare in told or named[rare] or not len(places[rare]) == 1 < len(right):
            continue
        if _is_misspelled(usual, rare):
            told.add(rare)
            yield variant(places[rare][0], right[0])


def _is_misspelled(usual: str, rare: str) -> bool:
    """Whether two names of one sound, or of the same consonants, are one: no ending, and more than a hyphen apart."""
    one, other = fold(usual.replace("-", "")), fold(rare.replace("-", ""))
    if one == other or one[0] != other[0]:
        return False
    if all(_CAPITAL_INSIDE.search(word) for word in (usual, rare)):  # VeloNomad: a brand has no endings
        return edits(one, other, 1) <= 1 and one.rstrip("s") != other.rstrip("s")
    return sound(one) == sound(other) or (
        len(one) == len(other) and _changed(one, other) == 1 and one[-2:] == other[-2:]
    )
