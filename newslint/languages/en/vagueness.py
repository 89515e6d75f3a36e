"""English: the words around a vague time."""

from __future__ import annotations

from newslint.languages.dates import words
from newslint.languages.vagueness import VagueWords


def build() -> VagueWords:
    return VagueWords(
        determiners=words("a an the its their his her our your this that these those any all some of from until since"),
        more=words("most more as until only so very and"),
        owned=words("s"),
        relatives=words("""who whom whose which that where when while after before because although though since if as
            following amid despite than but what how"""),
        perfect=words("been"),
        background=words("had"),
    )
