"""Spanish words for days that follow each other."""

from __future__ import annotations

from newslint.languages.intervals import IntervalWords

WORDS = IntervalWords(
    later=r"(?P<number>{number}) (?:(?P<day>días?)|(?P<week>semanas?)) (?:después|más tarde),? (?:el )?(?:día )?",
    next_day=r"(?:al día siguiente|el día siguiente),? (?:el )?(?:día )?",
    end=r",? (?:el |la )?(?:(?P<last>últim[oa])|(?P<first>primer[oa]?)) (?:día|jornada|noche|tarde|mañana)"
    r" (?:del|de la|de este|de esta|de su) (?P<thing>[^\W\d_]+)",
)
