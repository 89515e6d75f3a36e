"""German ages and anniversaries."""

from newslint.languages.measures import MeasureWords
from newslint.languages.numbers import phrases

WORDS = MeasureWords(
    ages=(
        r"\b(?:ist|sind) (?P<age>\d{2,4}) Jahre alt und (?:stammt|stammen) (?:von|aus|aus dem Jahr) (?P<born>\d{4})\b",
        r"(?:, |\()(?P<age>\d{2,3})\)?,? (?:die |der |ist |wurde )?(?!\d)[^.;:()\n]{1,60}?\b(?P<born>\d{4}) (?:in [A-ZÄÖÜ][\w-]+ )?(?:geboren|zur Welt)\b",
        r"\((?P<age>\d{2,3})\),? (?:wurde )?(?P<born>\d{4}) (?:in [A-ZÄÖÜ][\w-]+ )?geboren\b",
        r"\bist (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) Jahre alt und (?:kam|wurde) (?P<born>\d{4}) (?:in [A-ZÄÖÜ][\w-]+ )?(?:zur Welt|geboren)\b",
        r"\b(?P<age>\d{1,3})-?[Jj]ährige[nrs]? (?:[\w-]+ ){0,3}(?:wurde )?(?P<born>\d{4}) geboren\b",
        r"\bist (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) Jahre alt und (?:wurde )?(?P<born>\d{4}) geboren\b",
        r"\b(?:ist )?(?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) Jahre alt(?: und|,) [^.;:\n]{0,50}?\b(?P<born>\d{4}) [^.;:\n]{0,20}?(?:im Alter von|mit) (?P<then>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) Jahren\b",
        r"\b(?P<age>\d{1,3})-?[Jj]ährige[nrs]? [^.;:\n]{0,50}?\b(?P<born>\d{4}) [^.;:\n]{0,20}?(?:im Alter von|mit) (?P<then>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) Jahren\b",
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
    turning=r"(?:wird|werden|feiert|feiern)(?: in diesem Jahr| heuer| \d{4})? (?P<turned>\d{2,3}|[^\W\d_]{3,20}?(?:zig|ßig|zehn|hundert))(?: Jahre(?: alt)?)?(?=[ .,;])",
    founded_behind=phrases(
        "gegründete, gegründeter, gegründeten, gegründetes, erbaute, gebaute, eröffnete, entstandene, gegründet, gebaut, erbaut, errichtet, eröffnet, entstanden"
    ),
    this_year=phrases("in diesem jahr, dieses jahr, heute, heuer"),
)
