"""French words of amounts that are multiplied out."""

from __future__ import annotations

from newslint.languages.products import ProductWords

WORDS = ProductWords(
    each="chacune?|l['’]unité|(?:la )?pièce|par (?:personne|tête|famille|foyer|école|équipe|club|élève|membre|logement)",
    each_before="à raison de",
    every={
        "year": "par an|par année|chaque année|annuels|l['’]an",
        "month": "par mois|chaque mois|mensuels",
        "week": "par semaine|chaque semaine|hebdomadaires",
        "day": "par jour|chaque jour|quotidiens",
    },
    in_all="au total|en tout|(?:soit )?un total de|soit au total",
    discount="remise|réduction|rabais|ristourne",
    half="(?P<over>plus de) la moitié|(?P<under>moins de) la moitié",
)
