"""Small words that run into their neighbours."""

from newslint.languages.glue import GlueWords

WORDS = GlueWords(
    before_capital=frozenset(
        "und der die das den dem des mit von für ist auf bei aus eine einen nach wurde über".split()
    ),
    inside=frozenset("und der die das mit von für".split()),
    only_before=frozenset("".split()),
    tiny=frozenset("in an auf aus zu ist".split()),
    words=frozenset("".split()),
)
