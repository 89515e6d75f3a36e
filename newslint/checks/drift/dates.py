"""Dates that a translation gives otherwise: another day, or another weekday for the same day."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.annotations.alignment.anchors import extent
from newslint.annotations.dates import DateMention, dates
from newslint.checks.drift.comparison import Comparison, differs
from newslint.rule import Problem


def date_drift(both: Comparison) -> Iterator[Problem]:
    """Between aligned passages: one date that the other text has nowhere, against one that this text has nowhere."""
    mine, theirs = dates(both.translation), dates(both.original)
    known_here, known_there = {_day(d) for d in mine}, {_day(d) for d in theirs}
    for pair in both.aligned:
        all_here, all_there = _dates_in(mine, extent(pair.translation)), _dates_in(theirs, extent(pair.original))
        here = [d for d in all_here if _day(d) not in known_there]
        there = [d for d in all_there if _day(d) not in known_here]
        if len(here) == len(there) == 1 and not _read_both_ways(here[0], there[0]):
            yield differs(here[0].passage, there[0].passage)
        yield from _weekday_drift(all_here, all_there)


def _dates_in(found: Sequence[DateMention], span: tuple[int, int]) -> list[DateMention]:
    return [mention for mention in found if mention.kind == "day" and span[0] <= mention.passage.start < span[1]]


def _day(mention: DateMention) -> tuple[int | None, int | None, int | None]:
    """Day, month and year meant; a year that only one of the two texts gives is taken from the release's own."""
    if mention.resolved:
        return mention.resolved.year, mention.resolved.month, mention.resolved.day
    return mention.year, mention.month, mention.day


def _read_both_ways(here: DateMention, there: DateMention) -> bool:
    """Whether two dates may be one: 07/04 is the seventh of April in Madrid and the fourth of July in Boston."""
    numeric = any(sign in mention.passage.text for mention in (here, there) for sign in "/.")
    return numeric and {here.day, here.month} == {there.day, there.month} and here.year == there.year


def _weekday_drift(here: Sequence[DateMention], there: Sequence[DateMention]) -> Iterator[Problem]:
    for mention in here:
        same = [other for other in there if _day(other) == _day(mention)]
        if len(same) == 1 and mention.weekday and same[0].weekday and mention.weekday_number != same[0].weekday_number:
            yield differs(mention.passage, same[0].passage)
