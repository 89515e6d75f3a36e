"""Words of templates."""

from newslint.languages.placeholders import PlaceholderWords

WORDS = PlaceholderWords(
    verbs=tuple("insert add enter replace fill tbc tbd".split()),
    nouns=tuple(
        """name title date time place city town location company organisation organization product phone telephone number email e-mail contact spokesperson quote link url address amount venue headline""".split()
    ),
    before_roman=frozenset(
        """century bowl super pope king queen chapter volume part book section article appendix annex edition olympiad games street type size wrestlemania chromosome chromosomes""".split()
    ),
)
