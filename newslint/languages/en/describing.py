"""English: where something is, and what a body is."""

from __future__ import annotations

from newslint.languages.dates import words
from newslint.languages.describing import DescribingWords


def build() -> DescribingWords:
    return DescribingWords(
        places_in=words("in"),
        no_places=words("""january february march april may june july august september october november december phase
            year week jan feb mar apr jun jul aug sept sep oct nov dec monday tuesday wednesday thursday friday saturday
            sunday q1 q2 q3 q4 english spanish french german portuguese italian chinese greek latin class grade chapter
            section part world congress parliament"""),
        describes=(
            "founded in",
            "established by",
            "is an independent",
            "is an agency",
            "established in",
            "founded",
            "headquartered in",
            "is headquartered",
            "employs",
            "is a nonprofit",
            "is a non-profit",
            "is a registered charity",
            "is a charity",
            "was founded",
            "was established",
            "was formed in",
            "formed in",
            "is a leading",
            "is the leading",
            "is a global",
            "is an international",
            "set up in",
            "is an association",
            "is a member of",
            "is a company",
            "is the national",
        ),
    )
