"""German: the words around a vague time."""

from __future__ import annotations

from newslint.languages.dates import words
from newslint.languages.vagueness import VagueWords


def build() -> VagueWords:
    return VagueWords(
        determiners=words("der die das dem den des ein eine einen einem einer eines seit bis"),
        more=words("erst und so schon"),
        owned=frozenset(),
        relatives=words("dass wo wenn während weil obwohl nachdem bevor seit als aber"),
        perfect=frozenset(),
        background=words("hatte hatten"),
        comma_relatives=words("der die das den dem deren dessen"),
    )
