"""Small words that run into their neighbours."""

from newslint.languages.glue import GlueWords

WORDS = GlueWords(
    before_capital=frozenset(
        "del los las con por para que una sus este esta como desde entre sobre hasta fue son".split()
    ),
    inside=frozenset("las los del con por que una para sus".split()),
    only_before=frozenset("los las".split()),
    tiny=frozenset("en de por con se a".split()),
    words=frozenset("".split()),
)
