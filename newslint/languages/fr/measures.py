"""French ages and anniversaries."""

from newslint.languages.measures import MeasureWords
from newslint.languages.numbers import phrases

WORDS = MeasureWords(
    ages=(
        r"\ba (?P<age>\d{2,4}) ans et (?:date|remonte|vient) (?:de|à) (?P<born>\d{4})\b",
        r"(?P<age>\d{2,3}) ans,? (?:qui est |est )?née? (?!en \d)(?:[^,.;:\n]{1,60}? )?en (?P<born>\d{4})\b",
        r", (?P<age>\d{2,3}) ans, (?:est )?née? en (?P<born>\d{4})\b",
        r"de (?P<age>\d{1,3}) ans,? (?:et )?née? en (?P<born>\d{4})\b",
        r"\ba (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) ans et est née? en (?P<born>\d{4})\b",
        r"\b(?:âgée?s? de|a) (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) ans,? (?:et )?[^.;:\n]{0,50}?\ben (?P<born>\d{4}) (?:à l[’']âge de|à|quand (?:il|elle) avait|alors qu[’'](?:il|elle) avait) (?P<then>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) ans\b",
    ),
    founded=phrases(
        "fondé en, fondée en, créé en, créée en, né en, née en, construit en, construite en, construits en, inauguré en, inaugurée en, ouvert en, ouverte en, bâti en, bâtie en, depuis"
    ),
    anniversary=phrases("anniversaire"),
    ordinal=r"(?:e|ème|er)",
    shifts={
        "l'an dernier": -1,
        "l’an dernier": -1,
        "l'année dernière": -1,
        "l’année dernière": -1,
        "l'an prochain": 1,
        "l’an prochain": 1,
        "l'année prochaine": 1,
        "l’année prochaine": 1,
    },
    turning=r"(?:fête|fêtent|fêtera|fêteront|célèbre|célèbrent|célébrera|célébreront)(?: cette année| en \d{4})?,? (?:ses|leurs) (?P<turned>\d{2,3}|[^\W\d_]{3,14}(?:-[^\W\d_-]{2,12}){0,3}) ans",
    this_year=phrases("cette année, ce mois, aujourd’hui, aujourd'hui"),
)
