"""Numerals: a number in digits, as a language writes it, or in words, and the value it has."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.languages.numbers import number_words, spelled

BLANKS = " \u00a0\u202f\u2009"
COARSEST = 20  # 10,000 may be rounded to five hundreds, not to ten thousands
_LONGEST = 8  # words of a number below a thousand: "neuf cent quatre vingt dix neuf"


class Numeral(NamedTuple):
    """A number as it stands: code points of the text, half open. `step` is the value of its last digit that
    counts (10,000 has 10,000; 12.50 has 1/100); `words` tells that it is spelled out."""

    start: int
    end: int
    value: Fraction
    step: Fraction
    words: bool = False


@cache
def _digits(language: str) -> re.Pattern[str]:
    words = number_words(language)
    blank = r"[ \u00a0\u202f\u2009’']"
    thousands = {",": ",", ".": r"\.", " ": blank}[words.thousands]
    either = thousands if words.thousands == " " else f"(?:{thousands}|[\\u00a0\\u202f\\u2009’'])"
    grouped = rf"\d{{1,3}}(?:{either}\d{{3}})+(?!\d)"
    blanked = r"|\d{1,3}(?: \d{3})+(?!\d)" if words.thousands != "," else ""
    decimal = re.escape(words.decimal)
    return re.compile(
        rf"(?<![\w.,/:#-])(?:{grouped}{blanked}|\d{{1,15}})(?:{decimal}\d{{1,6}}(?!\d))?(?![\d]|[.,/:]\d|[^\W\d_]{{4}}\d)"
    )


@cache
def _spelled_parts(language: str) -> frozenset[str]:
    """The words of which numbers are made."""
    return frozenset(word for form in spelled(language) for word in form.split(" "))


@cache
def _spelled_first(language: str) -> frozenset[str]:
    return frozenset(form.split(" ", 1)[0] for form in spelled(language))


_WORD = re.compile(r"[^\W\d_]+")


def numerals(text: str, language: str) -> list[Numeral]:
    """The numerals of a paragraph, in order, scale words left out."""
    found = [_in_digits(match, language) for match in _digits(language).finditer(text)] if _has_digit(text) else []
    found += _in_words(text, language)
    found.sort(key=lambda numeral: numeral.start)
    return found


def _has_digit(text: str) -> bool:
    return any(sign in text for sign in "0123456789")


def _in_digits(match: re.Match[str], language: str) -> Numeral:
    value, step = value_of(match[0], language)
    return Numeral(match.start(), match.end(), value, step)


def value_of(digits: str, language: str) -> tuple[Fraction, Fraction]:
    """The value of a number in digits, and that of its last digit that counts."""
    decimal = number_words(language).decimal
    whole, _, part = digits.partition(decimal)
    plain = "".join(sign for sign in whole if sign.isdigit())
    value = Fraction(int(plain + part), 10 ** len(part))
    if part:
        return value, Fraction(1, 10 ** len(part))
    zeros = len(plain) - len(plain.rstrip("0"))
    rounded = Fraction(10 ** min(zeros, max(len(plain) - 1, 0)))
    return value, min(rounded, max(value / COARSEST, Fraction(1)))


def _in_words(text: str, language: str) -> Iterator[Numeral]:
    table, first, parts = spelled(language), _spelled_first(language), _spelled_parts(language)
    lower = text.lower() if len(text.lower()) == len(text) else text
    said = _WORD.findall(lower)
    if first.isdisjoint(said):
        return
    tokens = list(_WORD.finditer(lower))
    free = 0
    for index in [at for at, word in enumerate(said) if word in first]:
        if index < free:
            continue
        reach = index
        while (
            reach + 1 < len(tokens)
            and said[reach + 1] in parts
            and reach - index + 1 < _LONGEST
            and _touch(text, tokens[reach], tokens[reach + 1])
        ):
            reach += 1
        for last in range(reach, index - 1, -1):
            form = " ".join(token[0] for token in tokens[index : last + 1])
            value = table.get(form)
            if value is not None:
                yield Numeral(tokens[index].start(), tokens[last].end(), Fraction(value), Fraction(1), True)
                free = last + 1
                break


def _touch(text: str, left: re.Match[str], right: re.Match[str]) -> bool:
    gap = text[left.end() : right.start()]
    return len(gap) == 1 and gap in BLANKS + "-‑"


def written(value: int | Fraction, language: str, decimals: int = 0) -> str:
    """An amount in digits as the language writes it: the reverse of reading."""
    words = number_words(language)
    scaled = round(Fraction(value) * 10**decimals)
    whole, part = divmod(scaled, 10**decimals)
    digits = str(whole)
    groups: list[str] = []
    while digits:
        groups.insert(0, digits[-3:])
        digits = digits[:-3]
    tail = f"{words.decimal}{part:0{decimals}d}" if decimals else ""
    return words.thousands.join(groups) + tail
