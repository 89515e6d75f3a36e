"""German words for days that follow each other."""

from __future__ import annotations

from newslint.languages.intervals import IntervalWords

WORDS = IntervalWords(
    later=r"(?P<number>{number}) (?:(?P<day>tage?)|(?P<week>wochen?)) (?:später|danach),? (?:am )?",
    next_day=r"(?:am (?:nächsten|folgenden) tag|tags darauf|einen tag später|einen tag danach),? (?:am |dem |den )?",
    end=r",? (?:dem |der |am |den |das ist der )?(?:(?P<last>letzten?)|(?P<first>ersten?)) (?:tag|abend|nacht|nachmittag)"
    r" (?:des|der|dieses|dieser|seines|ihres) (?P<thing>[^\W\d_]+)",
)
