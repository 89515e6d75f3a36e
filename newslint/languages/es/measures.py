"""Spanish ages and anniversaries."""

from newslint.languages.measures import MeasureWords
from newslint.languages.numbers import phrases

WORDS = MeasureWords(
    ages=(
        r"\btienen? (?P<age>\d{2,4}) años y (?:datan?|procede|es) de (?P<born>\d{4})\b",
        r"(?:, |de |\()(?P<age>\d{2,3})(?: años|\)),? (?:que |quien )?(?:nació|nacid[oa]) (?!en \d)(?:[^,.;:\n]{1,60}? )?en (?P<born>\d{4})\b",
        r", de (?P<age>\d{2,3}) años, nació en (?:[A-ZÁÉÍÓÚ]\w+ en )?(?P<born>\d{4})\b",
        r"de (?P<age>\d{1,3}) años(?: de edad)?,? (?:y )?nacid[oa] en (?:[A-ZÁÉÍÓÚ]\w+ en )?(?P<born>\d{4})\b",
        r"\btiene (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) años y nació en (?:[A-ZÁÉÍÓÚ]\w+ en )?(?P<born>\d{4})\b",
        r"\b(?:tiene|tienen|de|con) (?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) años,? (?:y )?[^.;:\n]{0,50}?\ben (?P<born>\d{4}) (?:con|a los|a la edad de|cuando tenía) (?P<then>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?) años\b",
        r"\bnacid[oa] en (?P<born>\d{4}), (?:el|la) [^.;:,\n]{1,30} de (?P<age>\d{1,3}) años\b(?! antes| después)",
    ),
    founded=phrases(
        "fundado en, fundada en, creado en, creada en, nacido en, nacida en, inaugurado en, inaugurada en, construido en, construida en, abierto en, desde, nació en, nacieron en, se fundó en, se creó en, abrió en, abrió sus puertas en"
    ),
    anniversary=phrases("aniversario, cumpleaños"),
    ordinal=r"(?:[.]?[ºoªa°]|[.]er|er)?",
    shifts={"el año pasado": -1, "año pasado": -1, "el próximo año": 1, "el año que viene": 1},
    turning=r"(?:cumple|cumplen|cumplirá|cumplirán|celebra|celebran|celebrará|celebrarán)(?: este año| en \d{4})?(?: sus)? (?P<turned>\d{2,3}|[^\W\d_]{4,14}(?: y [^\W\d_]{3,6})?) años",
    this_year=phrases("este año, este mes, hoy, esta semana"),
)
