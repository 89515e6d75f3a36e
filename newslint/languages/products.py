"""The words of amounts that are multiplied out: for each, a year, in all; and of a price less its discount."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newslint.languages import load


class ProductWords(NamedTuple):
    """A language's words, as alternatives of a pattern in small letters.

    `each` stand behind an amount for every one, `each_before` in front of it; `every` name the time for which an
    amount is given, by its unit; `in_all` stand beside the total; `discount` name a reduction in percent.
    """

    each: str
    each_before: str
    every: dict[str, str]  # unit of time to its words
    in_all: str
    discount: str
    half: str  # shares before a whole, by their words: "more than half of the"


@cache
def product_words(language: str) -> ProductWords:
    return load(language, "products").WORDS  # type: ignore[no-any-return]
