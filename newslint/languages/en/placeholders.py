"""Words of templates."""

from newslint.languages.placeholders import PlaceholderWords

WORDS = PlaceholderWords(
    verbs=tuple("insert include add enter replace fill complete specify provide tbc tbd".split()),
    nouns=tuple(
        """
        name surname logo role position department amount price percentage year title date time place city town location company organisation organization product phone telephone
        number email e-mail contact spokesperson quote link url address amount venue headline sponsor region county subheadline boilerplate age
        """.split()
    ),
    before_roman=frozenset(
        """
        century bowl super pope king queen chapter volume part book section article appendix annex edition
        olympiad games street type size wrestlemania chromosome chromosomes
        """.split()
    ),
    notes=(
        "to follow",
        "to come",
        "to be confirmed",
        "to be added",
        "to be supplied",
        "goes here",
        "pending",
        "awaiting",
        "tbc",
        "tbd",
        "tba by",
        "todo",
        "fixme",
        "placeholder",
        "tk",
        "xx",
        "xxx",
        "draft note",
        "note to editor",
        "check with",
    ),
    phrases=(
        "standard text here",
        "boilerplate here",
        "to be pasted in",
        "text to follow",
        "copy to come",
        "text to be added",
        "figure to be confirmed",
        "click or tap here to enter text",
        "click here to enter text",
        "your company name here",
        "your name here",
        "your logo here",
        "firstname lastname",
        "firstname surname",
        "your text here",
        "this is placeholder text",
        "text goes here",
    ),
)
