"""The words of a release's parts: the shape that each language fills, and all of them together.

Wires mix languages ("About X" under a Spanish release), so parts are read in all of them at once.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newslint.languages import CODES, load


def lines(text: str) -> frozenset[str]:
    """The phrases of a table, one a line."""
    return frozenset(line.strip() for line in text.splitlines() if line.strip())


class PartWords(NamedTuple):
    """What a language calls the parts of a release. Every entry is lower case."""

    about: frozenset[str]  # how a boilerplate's heading begins: about, acerca de
    about_alone: frozenset[str]  # headings of a boilerplate that name nobody: who we are, forward-looking statements
    contact: frozenset[str]  # words of a contact's heading: contact, enquiries
    contact_lines: frozenset[str]  # phrases that open a contact: for more information
    labels: frozenset[str]  # what a release calls itself: press release
    advisories: frozenset[str]  # and a media advisory: save the date
    immediate: frozenset[str]
    embargo: frozenset[str]
    ends: frozenset[str]
    notes: frozenset[str]
    social: frozenset[str]
    byline: frozenset[str]
    headline_keys: frozenset[str] = frozenset()


@cache
def part_words() -> PartWords:
    """The words of all languages together."""
    every: list[PartWords] = []
    for code in CODES:
        build: Callable[[], PartWords] = load(code, "parts").build
        every.append(build())
    names = PartWords._fields
    return PartWords(**{name: frozenset().union(*(getattr(each, name) for each in every)) for name in names})
