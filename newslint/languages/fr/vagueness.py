"""French: the words around a vague time."""

from __future__ import annotations

from newslint.languages.dates import words
from newslint.languages.vagueness import VagueWords


def build() -> VagueWords:
    return VagueWords(
        determiners=words("un une de depuis jusqu"),
        more=words("plus très aussi et"),
        owned=frozenset(),
        relatives=words("que qui dont où quand lorsque alors tandis après parce si comme mais qu"),
        perfect=frozenset(),
        background=words("avait avaient"),
        participles=("é", "ée", "és", "ées", "ue", "ues"),
        auxiliaries=words("a ont est sont ai avons été"),
    )
