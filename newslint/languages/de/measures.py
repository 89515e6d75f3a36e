"""German ages and anniversaries."""

from newslint.languages.measures import MeasureWords
from newslint.languages.numbers import phrases

WORDS = MeasureWords(
    ages=(
        r"\((?P<age>\d{2,3})\),? (?:wurde )?(?P<born>\d{4}) (?:in [A-ZÄÖÜ][\w-]+ )?geboren\b",
        r"\bist (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) Jahre alt und (?:kam|wurde) (?P<born>\d{4}) (?:in [A-ZÄÖÜ][\w-]+ )?(?:zur Welt|geboren)\b",
        r"\b(?P<age>\d{1,3})-?[Jj]ährige[nrs]? (?:[\w-]+ ){0,3}(?:wurde )?(?P<born>\d{4}) geboren\b",
        r"\bist (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) Jahre alt und (?:wurde )?(?P<born>\d{4}) geboren\b",
    ),
    founded=phrases(
        "gegründet, gegründete, seit, gebaut, eröffnet, erbaut, besteht seit, im jahr, gegründet im jahr, anno"
    ),
    anniversary=phrases("jubiläum, geburtstag, bestehen"),
    ordinal=r"(?:\.|-jähriges|jähriges|-jährige|jährige)",
    shifts={
        "im vergangenen jahr": -1,
        "letztes jahr": -1,
        "im vorjahr": -1,
        "nächstes jahr": 1,
        "im kommenden jahr": 1,
    },
    this_year=phrases("in diesem jahr, dieses jahr, heute, heuer"),
)
