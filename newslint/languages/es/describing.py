"""Spanish: where something is, and what a body is."""

from __future__ import annotations

from newslint.languages.dates import words
from newslint.languages.describing import DescribingWords


def build() -> DescribingWords:
    return DescribingWords(
        places_in=words("en"),
        no_places=words(
            "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre fase"
        ),
        describes=(
            "fundada en",
            "fundado en",
            "creada en",
            "creado en",
            "con sede en",
            "tiene su sede",
            "se fundó en",
            "emplea a",
            "es una asociación",
            "es una fundación",
            "es una empresa",
            "es una organización",
            "fue fundada",
            "fue fundado",
            "sin ánimo de lucro",
            "es una entidad",
            "es un organismo",
            "es una compañía",
            "nació en",
        ),
    )
