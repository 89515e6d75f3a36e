"""The words by which a sentence looks back on figures told before it."""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newslint.languages import load


class RecallWords(NamedTuple):
    """A language's words, as alternatives of a pattern in small letters, blanks between them.

    `rise` and `fall` name a change; `opening` words open a sentence on what was just told, `pointing` ones stand
    before the name of it; `of` stands between such a name and its amount, `dearer` and `cheaper` are comparatives
    behind an amount, `rose` and `fell` verbs before one, `by` stands between these and it, `beaten` are participles
    of what was passed. `earlier` tells that one of two values is the older one, `now` that it is today's. `remaining`
    are forms with `#` for a number of those left over; `other` the same for others. `lead` are forms with `#` for how
    far ahead one is. `in_all` opens a sentence that adds up, `besides` adds another part, `whole` tells that a sum is
    for all; `parts` are names of parts that a whole falls into. `makes` ties a rate to what it was worked out from;
    `each_gets` stands before one where `shared` tells that all is shared out; `each_of` opens "each of its 45
    trucks", `so` what comes of it. `therefore` says that a share follows from what was told. `votes` are forms with
    two `#` for a vote, `abstained` words beside how many did not vote, `all_members` forms with `#` for a house that
    voted in full. `lasted` are forms with `#` for the years ("nine years") that a time lasted which began with what
    `began` tells, `farewell` words of a leaving that ends it, `in_post` words behind years that were spent in one
    post. `left` names what remains of an amount, `no_other` tells that nothing else is meant, `rest` stands for what
    is paid besides, `total_cost` before an amount for all, with a verb of paying or remaining (`paid`); `planned` are
    words of what is yet to come, or again. `they_are` open a sentence of names.
    """

    rise: str
    fall: str
    opening: str
    pointing: str
    of: str
    dearer: str
    cheaper: str
    rose: str
    fell: str
    by: str
    now: str
    beaten: str
    earlier: str
    remaining: tuple[str, ...]
    other: tuple[str, ...]
    lead: tuple[str, ...]
    in_all: str
    besides: str
    whole: str
    parts: str
    makes: str
    each_gets: str
    shared: str
    each_of: str
    so: str
    therefore: str
    votes: tuple[str, ...]
    abstained: str
    all_members: tuple[str, ...]
    lasted: tuple[str, ...]
    farewell: str
    left: str
    no_other: str
    rest: str
    paid: str
    in_post: str
    total_cost: str
    planned: str
    they_are: str
    began: str


@cache
def recall_words(language: str) -> RecallWords:
    return load(language, "recalls").WORDS  # type: ignore[no-any-return]
