"""English ages and anniversaries."""

from newslint.languages.measures import MeasureWords
from newslint.languages.numbers import phrases

WORDS = MeasureWords(
    ages=(
        r"\b(?:is|are) (?:now )?(?P<age>\d{2,4}) years old and (?:dates?|comes?) from (?P<born>\d{4})\b",
        r"(?:, |\(|\baged )(?P<age>\d{2,3})\)?,? (?:who (?:was|is) |was |is )?born (?!in \d)(?:[^,.;:\n]{1,60}? )?in (?P<born>\d{4})\b",
        r", (?P<age>\d{2,3}), who was born in (?P<born>\d{4})\b",
        r", (?P<age>\d{2,3}), (?:who )?was born in (?:[A-Z]\w+ in )?(?P<born>\d{4})\b",
        r"(?P<age>\d{1,3})-year-old (?:[\w’'-]+ ){1,4}(?:who was )?born in (?P<born>\d{4})\b",
        r"\baged (?P<age>\d{1,3}), [^.;:\n]{0,50}? in (?P<born>\d{4}) when (?:s?he|it) was (?P<then>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?)\b",
        r"\bborn in (?P<born>\d{4})(?:,| and)? (?:is |now )(?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) years old\b",
        r"\b(?:is|turned) (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) years old and (?:was )?born (?:in [A-Z][\w]+ )?in (?P<born>\d{4})\b",
        r"\b(?:now|aged|is) (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?)(?: years old)?,? (?:and )?[^.;:\n]{0,50}?\bin (?P<born>\d{4}) (?:at the age of|at age|aged|when (?:s?he|it) was) (?P<then>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?)\b",
        r"\b(?P<age>\d{1,3})-year-old [^.;:\n]{0,60}?\bin (?P<born>\d{4}) (?:at the age of|at age|aged|when (?:s?he|it) was) (?P<then>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?)\b",
        r"\bborn in (?P<born>\d{4}), the (?P<age>\d{1,3})-year-old\b",
    ),
    founded=phrases(
        "founded in, established in, formed in, created in, set up in, born in, opened in, built in, begun in, started in, since, dating from"
    ),
    anniversary=phrases("anniversary, birthday, jubilee"),
    ordinal=r"(?:st|nd|rd|th)",
    shifts={"last year": -1, "next year": 1},
    turning=r"(?:turns|turned|will turn|celebrates its|celebrates|will celebrate its|will celebrate) (?P<turned>\d{2,3}|(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:-[a-z]{3,5})?|ten)(?: years)?(?=[ .,;])",
    this_year=phrases("this year, this month, this week, today"),
)
