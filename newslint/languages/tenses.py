"""The words that say whether something is still to come or over: the shape that each language fills."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newslint.languages import CODES, load


class TenseWords(NamedTuple):
    """Words of time that is to come and of time that is over. Every entry is lower case.

    `future` are words that make what follows future ("will"), `future_endings` the ends of such verb forms,
    from `shortest` letters on and not in `not_future`; `coming` are adjectives beside a date ("next");
    `over` are finite verbs of events that are past ("ended", "tuvo lugar"), never a participle alone.
    `undone` are words that turn such a verb into something else if they stand right before it ("will be held").
    `breaks` are words that begin another clause. `standing` are words that let a past day count for the
    time to come ("effective from", "as of"). `begins` and `finishes` are verbs of an event's two ends;
    `after`, `before` and `since` order two dates.
    """

    future: frozenset[str]
    coming: frozenset[str]
    over: frozenset[tuple[str, ...]]
    undone: frozenset[str]
    breaks: frozenset[str]
    standing: frozenset[str]
    begins: frozenset[str]
    finishes: frozenset[str]
    after: frozenset[str]
    before: frozenset[str]
    since: frozenset[str]
    of: frozenset[str]  # before a date that only names a thing: the law of 3 May
    joints: frozenset[str]  # that join two verbs: and, but
    every: frozenset[str]
    timetable: frozenset[tuple[str, ...]]  # present tenses that speak of what is to come: opens, takes place
    standing_now: frozenset[str]  # words that make a last day one to come: can (vote until), is (open until)
    until: frozenset[str]
    was: frozenset[str]  # that make it one that is over: was (open until)
    opens: frozenset[str] = frozenset()  # verbs of what people may come to, or apply for, from a day on
    deadline: tuple[str, ...] = ()  # how words begin that speak of applying: regist, inscri
    verb_last: bool = False  # a participle follows its date: "im März begonnen"
    future_endings: tuple[str, ...] = ()
    not_future: frozenset[str] = frozenset()
    shortest: int = 4

    def is_future(self, word: str) -> bool:
        """Whether a word, in lower case, makes its clause one about the future."""
        if word in self.future:
            return True
        return (
            bool(self.future_endings)
            and len(word) >= self.shortest
            and word.endswith(self.future_endings)
            and word not in self.not_future
        )


@cache
def tense_words(language: str) -> TenseWords | None:
    """The words of a language, None for one that is none of ours."""
    if language not in CODES:
        return None
    build: Callable[[], TenseWords] = load(language, "tenses").build
    return build()
