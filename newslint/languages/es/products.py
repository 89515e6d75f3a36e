"""Spanish words of amounts that are multiplied out."""

from __future__ import annotations

from newslint.languages.products import ProductWords

WORDS = ProductWords(
    each="cada un[oa]|por (?:persona|cabeza|familia|hogar|colegio|equipo|club|alumno|socio|vivienda)",
    each_before="a razón de",
    every={
        "year": "al año|por año|anuales|cada año|anualmente",
        "month": "al mes|por mes|mensuales|cada mes",
        "week": "a la semana|por semana|semanales|cada semana",
        "day": "al día|por día|diari[oa]s|cada día",
    },
    in_all="en total|en conjunto|(?:de )?un total de|lo que suma|que suman",
    discount="descuento|rebaja|reducción",
    half="(?P<over>más de) la mitad|(?P<under>menos de) la mitad",
)
