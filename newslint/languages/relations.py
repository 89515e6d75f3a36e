"""The words that tie figures to each other: a part to its whole, an amount to what it is compared with."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newslint.languages import load
from newslint.languages.numbers import Phrases


class RelationWords(NamedTuple):
    """A language's words, as alternatives of a pattern in small letters, blanks between them.

    `times` are multiples that are said of two amounts ("twice as many", "double"), `in_every` stands inside of a
    share ("one in five"). `of` stands between a part and its whole; `tie` before the same said otherwise, so that
    nothing else can be meant; `more` and `less` behind a difference ("a third more"); `than` before what is compared
    with; `rise` and `fall` name a change before its amount ("an increase of 5"), `over` stands between such a change
    and what it started from. `now` tells the later of two values, `against` stands before the earlier one. `each`
    stands behind an amount for every one, with the name of the thing as `thing` where it has one; `rated` before such
    an amount; `average` names a mean, `bringing` verbs by which a total goes up, `spent` words between an amount and
    what it is for, `rose` and `fell` verbs of a change that is over, `leavers` names of what makes a number smaller,
    `these_are` words that open a sentence on what was just told. `them` are words for what was just counted.
    """

    times: Phrases
    in_every: str
    of: str
    tie: str
    hedge: str
    more: str
    less: str
    than: str
    rise: str
    fall: str
    over: str
    now: str
    against: str
    each: str
    rated: str
    in_all: str
    average: str
    bringing: str
    spent: str
    rose: str
    fell: str
    leavers: str
    these_are: str
    them: str


@cache
def relation_words(language: str) -> RelationWords:
    return load(language, "relations").WORDS  # type: ignore[no-any-return]
