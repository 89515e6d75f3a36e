"""French words for days that follow each other."""

from __future__ import annotations

from newslint.languages.intervals import IntervalWords

WORDS = IntervalWords(
    later=r"(?P<number>{number}) (?:(?P<day>jours?)|(?P<week>semaines?)) (?:plus tard|après),? (?:le )?",
    next_day=r"le lendemain,? (?:le )?",
    end=r",? (?:le |la )?(?:(?P<last>derni(?:er|ère))|(?P<first>premi(?:er|ère))) (?:jour|journée|soir|soirée|nuit|matinée)"
    r" (?:du|de la|de ce|de cette|de son|de l[’'])[ ]?(?P<thing>[^\W\d_]+)",
)
