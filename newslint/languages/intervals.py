"""How a language says that a day comes so long after another, or is an end of what lasts several days."""

from __future__ import annotations

from typing import NamedTuple

from newslint.languages import CODES, load


class IntervalWords(NamedTuple):
    """Patterns in small letters, with `{number}` for a small number in digits or words.

    `later` ends right before a date, with the groups number and day or week ("two weeks later, on"); `next_day` the
    same for one day. `end` begins right behind a date, with the groups first or last, and thing: what it is the first
    or last day of.
    """

    later: str
    next_day: str
    end: str


def interval_words(language: str) -> IntervalWords | None:
    """The words of one of our languages, None for another."""
    return load(language, "intervals").WORDS if language in CODES else None
