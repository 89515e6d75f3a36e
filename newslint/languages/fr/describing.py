"""French: where something is, and what a body is."""

from __future__ import annotations

from newslint.languages.dates import words
from newslint.languages.describing import DescribingWords


def build() -> DescribingWords:
    return DescribingWords(
        places_in=words("à"),
        no_places=words("janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël"),
        describes=(
            "fondée en",
            "fondé en",
            "créée en",
            "créé en",
            "dont le siège",
            "a été fondée",
            "a été fondé",
            "a été créée",
            "a été créé",
            "emploie",
            "est une association",
            "est une entreprise",
            "est une fondation",
            "à but non lucratif",
            "est un établissement",
            "est une société",
            "est l'un des",
            "est le leader",
        ),
    )
