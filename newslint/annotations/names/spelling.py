"""Whether two words are spellings of one name."""

from __future__ import annotations

import re
from functools import lru_cache

from newslint.annotations.names.runs import PARTICLES
from newslint.annotations.names.ties import fold

_REMEMBERED = 20_000  # words of which the answer is kept
_LEAST_FOR_TWO = 8
_LEAST_SOUNDING = 4
_LEAST_SILENT = 5
_SOUNDS = (
    ("tx", "ch"), ("ph", "f"), ("th", "t"), ("ks", "x"), ("cks", "x"), ("ck", "k"), ("tz", "z"), ("ae", "a"),
    ("oe", "o"), ("ue", "u"), ("y", "i"), ("-", ""),
)  # fmt: skip
_SLAVIC_ENDING = re.compile(r"([eo])(?:ff|w)$")  # Orloff, Orlow
_DOUBLED = re.compile(r"(.)\1+")


def misspelled(left: str, right: str, least: int, for_two: int = _LEAST_FOR_TWO) -> bool:
    """Whether two words are spellings of one: a letter or two apart, an accent, a hyphen, another way to write a
    sound. A word shorter than `least` letters is let pass, one shorter than `for_two` if it is two letters off."""
    if left.isupper() != right.isupper() or is_initial(left) or is_initial(right):
        return False
    one, other = fold(left), fold(right)
    if one == other:
        return left.casefold() != right.casefold()
    if len(one) >= _LEAST_SOUNDING and sound(one) == sound(other):
        return True
    if min(len(one), len(other)) > _LEAST_SILENT and sound(one).rstrip("e") == sound(other).rstrip("e"):
        return True  # Dorval, Dorvalle
    short, long = sorted((one, other), key=len)
    if len(short) < least or long in (short + "s", short + "es", short + "n", short + "er", short + "'s"):
        return False
    if one[0] != other[0] and len(short) < for_two - 1:
        return False
    return edits(one, other, 2) <= (2 if len(short) >= for_two else 1)


_GIVEN_SOUNDS = tuple(
    (re.compile(written), sound)
    for written, sound in (
        ("(?:ie|ey|i)$", "y"),
        ("ph", "f"),
        ("th", "t"),
        ("ck|c(?=[aoulrk])|c$", "k"),
        ("(?<=[aeiou])h(?![aeiou])", ""),
        (r"(.)\1+", r"\1"),
    )
)


def sounds_alike(left: str, right: str) -> bool:
    """Whether two given names are one that is written in two ways: Kirsty and Kirstie, Sara and Sarah."""
    one, other = fold(left), fold(right)
    if one == other or min(len(one), len(other)) < 4 or one[-1] + other[-1] in ("oa", "ao"):
        return False
    return _given_sound(one) == _given_sound(other)


def _given_sound(word: str) -> str:
    for written, heard in _GIVEN_SOUNDS:
        word = written.sub(heard, word)
    return word


def is_initial(word: str) -> bool:
    return len(word) < 3 or "." in word or word in PARTICLES


@lru_cache(_REMEMBERED)
def sound(word: str) -> str:
    """A folded word with one letter for each way to write a sound: Mueller, Müller; Aksel, Axel; Ibarretxe."""
    word = _SLAVIC_ENDING.sub(r"\1v", word)
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return _DOUBLED.sub(r"\1", word)


def edits(one: str, other: str, most: int) -> int:
    """Letters to add, drop, change or swap with the next to make one of the other; more than `most`: `most` + 1."""
    if abs(len(one) - len(other)) > most:
        return most + 1
    before, last = list[int](), list(range(len(other) + 1))
    for row, left in enumerate(one, 1):
        line = [row]
        for column, right in enumerate(other, 1):
            cost = min(last[column] + 1, line[-1] + 1, last[column - 1] + (left != right))
            if before and column > 1 and left == other[column - 2] and one[row - 2] == right:
                cost = min(cost, before[column - 2] + 1)
            line.append(cost)
        if min(line) > most:
            return most + 1
        before, last = last, line
    return last[-1]
