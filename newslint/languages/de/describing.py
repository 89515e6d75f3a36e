"""German: where something is, and what a body is."""

from __future__ import annotations

from newslint.languages.dates import words
from newslint.languages.describing import DescribingWords


def build() -> DescribingWords:
    return DescribingWords(
        places_in=words("in"),
        no_places=words("""januar februar märz april mai juni juli august september oktober november dezember zukunft
            zusammenarbeit kooperation kraft anwesenheit höhe form folge richtung ordnung deutsch englisch kürze
            verbindung partnerschaft planung betrieb gefahr frage teilen bezug sachen fragen anspruch"""),
        describes=(
            "wurde gegründet",
            "gegründet",
            "mit sitz in",
            "beschäftigt",
            "ist ein verein",
            "ist eine stiftung",
            "ist ein unternehmen",
            "ist der verband",
            "ist ein verband",
            "gemeinnützig",
            "ist ein gemeinnütziger",
            "ist die größte",
            "ist der größte",
            "ist eine gemeinnützige",
        ),
    )
