"""What a title needs and in which order: the shape that each language fills. All words are lower case."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newslint.languages import load


class GarbledWords(NamedTuple):
    """How posts go wrong in a language.

    `cut` holds beginnings of fixed titles that are no post by themselves, with the word that is missing; those
    in `proven` count only where the whole title stands in the text too. `excusing` are words in front that make
    a beginning a post after all (U.S. Assistant Attorney). `order` maps two words side by side to what is
    meant. `titles` are heads that never stand twice nor one of another, `compounds` endings of such heads.
    `staff` are posts that people have (X's spokesman), `leading` the words of a title that nobody owns.
    `gendered` maps a head to its stem and whom it is said of. Where posts are written `in_lower_case`, a
    beginning before a name is one without a capital.
    """

    cut: tuple[tuple[tuple[str, ...], str], ...]
    proven: frozenset[tuple[str, ...]]
    excusing: frozenset[str]
    order: dict[tuple[str, str], str]
    titles: frozenset[str]
    staff: frozenset[str]
    leading: frozenset[str]
    gendered: dict[str, tuple[str, str]]
    in_lower_case: bool = False
    compounds: tuple[str, ...] = ("\0",)


def cuts(text: str) -> tuple[tuple[tuple[str, ...], str], ...]:
    """Lines `beginning | missing word`, the longest beginning first."""
    pairs = [line.split("|") for line in text.splitlines() if line.strip()]
    return tuple(sorted(((tuple(a.split()), b.strip()) for a, b in pairs), key=lambda pair: -len(pair[0])))


def orders(text: str) -> dict[tuple[str, str], str]:
    """Lines `two words | what is meant`."""
    pairs = [line.split("|") for line in text.splitlines() if line.strip()]
    return {(a.split()[0], a.split()[1]): b.strip() for a, b in pairs}


def genders(text: str) -> dict[str, tuple[str, str]]:
    """Lines `of a man, of a woman`: each form to the first and to man or woman."""
    found: dict[str, tuple[str, str]] = {}
    for line in text.splitlines():
        forms = line.split()
        if len(forms) == 2:
            found[forms[0]], found[forms[1]] = (forms[0], "man"), (forms[0], "woman")
    return found


@cache
def garbled_words(language: str) -> GarbledWords:
    """The words of a language; of English where it is not one of ours."""
    build: Callable[[], GarbledWords] = load(language, "garbled").build
    return build()
