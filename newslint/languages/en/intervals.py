"""English words for days that follow each other."""

from __future__ import annotations

from newslint.languages.intervals import IntervalWords

WORDS = IntervalWords(
    later=r"(?P<number>{number}) (?:(?P<day>days?)|(?P<week>weeks?)) (?:later|afterwards?),? (?:on )?(?:the )?",
    next_day=r"(?:the (?:next|following) day|the day after),? (?:on )?(?:the )?",
    end=r",? (?:the|its) (?:(?P<last>last|final|closing)|(?P<first>first|opening)) (?:day|evening|night|morning|afternoon)"
    r" of (?:the|its|this) (?P<thing>[^\W\d_]+)",
)
