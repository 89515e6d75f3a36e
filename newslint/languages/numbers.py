"""The words of figures: numbers and ordinals, scales, multiples and shares, and what is said of a change."""

from __future__ import annotations

from collections.abc import Callable
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.languages import load

Phrases = dict[str, Fraction]


def table(text: str) -> Phrases:
    """«half 1/2, a third 1/3»: phrases and their values."""
    rows = (entry.rsplit(None, 1) for entry in text.replace("\n", " ").split(",") if entry.strip())
    return {phrase.strip(): Fraction(value) for phrase, value in rows}


def phrases(text: str) -> frozenset[str]:
    """«more than, over»: phrases, separated by commas."""
    return frozenset(entry.strip() for entry in text.replace("\n", " ").split(",") if entry.strip())


class NumberWords(NamedTuple):
    """A language's words of figures, all in small letters.

    `spell(n)` writes 0 to 999; `decimal` and `thousands` are its signs. `scales` multiply a number before them,
    `short_scales` only one in digits. `multiples` are said of growth (doubled 2), `times` of a comparison (twice as
    many 2), `shares` of a part (half 1/2); `ordinals` name an anniversary. `rise` and `fall` are verbs and nouns of
    change; `over`, `under` and `about` hedge a figure, telling on which side of it the truth lies.
    """

    spell: Callable[[int], tuple[str, ...]]
    decimal: str
    thousands: str
    scales: Phrases
    short_scales: Phrases
    multiples: Phrases
    halving: Phrases
    times: Phrases
    shares: Phrases
    anniversaries: Phrases
    percent: frozenset[str]
    points: frozenset[str]
    rise: frozenset[str]
    fall: frozenset[str]
    over: frozenset[str]
    under: frozenset[str]
    about: frozenset[str]
    start: frozenset[str]  # before the first of two values: from, de
    end: frozenset[str]  # before the second: to, a
    against: frozenset[str]  # before the earlier of two where it stands behind: compared with, frente a
    by: frozenset[str]
    part_of: frozenset[str]  # between a part and its whole: of the, de los
    or_words: frozenset[str]  # before the same said otherwise: or, soit
    whereof: frozenset[str]  # before the parts of what was just said: of which, davon
    more: frozenset[str]  # after a difference: more than
    fewer: frozenset[str]
    and_words: frozenset[str]
    open_list: frozenset[str]  # that leave a list open: including, such as
    overlap: frozenset[str]  # that make shares overlap: multiple answers
    rates: frozenset[str]  # that are rates or hedge growth: a year, interest, CAGR
    totals: frozenset[str]  # a table's last row
    currencies: dict[str, str]
    units: dict[str, str]  # a word to its unit: days to day, Kilometer to km
    comparing: frozenset[str] = frozenset()  # more, less: words of rise and fall that compare too
    each: frozenset[str] = frozenset()  # said of an amount for every one
    naming: frozenset[str] = frozenset()  # verbs between a number of people and their names
    not_nouns: frozenset[str] = frozenset()


@cache
def number_words(language: str) -> NumberWords:
    return load(language, "numbers").WORDS  # type: ignore[no-any-return]


@cache
def spelled(language: str) -> dict[str, int]:
    """Every number from 0 to 999 in words, hyphens as blanks, to its value."""
    spell = number_words(language).spell
    return {form: number for number in range(1000) for form in spell(number)}
