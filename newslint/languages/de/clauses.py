"""German: finite verbs and the words around clauses."""

from __future__ import annotations

from newslint.languages.clauses import ClauseWords, words

FINITE = """
ist sind war waren wird werden wurde wurden hat haben hatte hatten kann können konnte konnten muss müssen musste
soll sollen sollte will wollen wollte darf dürfen durfte mag möchte möchten bleibt bleiben blieb gibt gab geht
ging kommt kam steht stand liegt lag macht machte nimmt nahm sei seien wäre würde hätte
"""
PARTICIPLES = ""
DETERMINERS = """
der die das ein eine dieser diese dieses jeder jede jedes sein seine ihr ihre unser unsere alle beide viele
einige mehrere
"""
RELATIVES = "der die das dessen deren dem denen den welcher welche welches"
SUBORDINATORS = "weil obwohl obgleich wenngleich"
NEVER_LAST = """
und oder der die dem den des eine einen einem einer von vom zum zur im für sowie beim ins seine ihre unsere ohne
gegen durch wegen
"""
OPENERS = """
mit in an auf bei von für nach seit aus durch unter zwischen über vor hinter neben gegen ohne um ab zu zum zur
im am beim laut dank wegen trotz während wie als vom ins ans und oder des den dem der die das einer eines einem
einen sowie bis samt statt außer gegenüber
"""


def build() -> ClauseWords:
    return ClauseWords(
        finite=words(FINITE),
        base=frozenset(),
        finite_endings=("te", "ten", "t"),
        participle_endings=tuple(PARTICIPLES.split()),
        determiners=words(DETERMINERS),
        relatives=words(RELATIVES),
        subordinators=words(SUBORDINATORS),
        never_last=words(NEVER_LAST),
        imperatives=words(OPENERS),
        capital_nouns=True,
    )
