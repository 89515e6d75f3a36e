"""Small words that run into their neighbours."""

from newslint.languages.glue import GlueWords

WORDS = GlueWords(
    before_capital=frozenset("des les avec pour par dans une sur qui que aux cette ses leur sont entre depuis".split()),
    inside=frozenset("les des avec pour par dans une qui aux".split()),
    only_before=frozenset("".split()),
    tiny=frozenset("de à en et est sur".split()),
    words=frozenset("".split()),
)
