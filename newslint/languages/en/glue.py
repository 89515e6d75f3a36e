"""Small words that run into their neighbours."""

from newslint.languages.glue import GlueWords

WORDS = GlueWords(
    before_capital=frozenset(
        "from the of and with that by for has was were which their this will have been are".split()
    ),
    inside=frozenset("the of from with that which and by their this for".split()),
    only_before=frozenset("".split()),
    tiny=frozenset("to in on at is was for and".split()),
    words=frozenset(
        """hereof thereof whereof herefrom therefrom wherefrom herewith therewith wherewith thereby hereby whereby
        withhold withholds withholding withholdings withheld withstand withstands withstanding withstood thencefrom
        heretofore theirs""".split()
    ),
)
