"""Spanish: the words around a vague time."""

from __future__ import annotations

from newslint.languages.dates import words
from newslint.languages.vagueness import VagueWords


def build() -> VagueWords:
    return VagueWords(
        determiners=words("un una del de desde hasta los las"),
        more=words("más muy tan tanto y"),
        owned=frozenset(),
        relatives=words("""que quien quienes cuyo cuya donde cuando mientras tras después porque aunque si como
            según pero"""),
        perfect=frozenset(),
        background=words("había habían"),
        participles=("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"),
        auxiliaries=words("ha han he hemos había habían sido"),
    )
