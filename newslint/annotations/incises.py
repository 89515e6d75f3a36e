"""Who speaks, told inside of the marks, as French and Spanish do: « Le four est prêt, a dit la boulangère. Entrez. »"""

from __future__ import annotations

import re
from functools import cache

from newslint.document import Passage
from newslint.languages.saying import saying_words

_CODES = ("fr", "es")  # others close the quotation first
_LONGEST = 90  # code points of an incise


_BREAK = re.compile("[,?!…][ \u00a0\u202f]")


@cache
def _incise() -> re.Pattern[str]:
    """A verb with its auxiliary, and who: a name, a pronoun, an article and a noun. Which verb it is is left open."""
    verb = "(?:s['’])?[^\\W\\d_]+"
    blank = "[ \u00a0\u202f]"
    one = "(?:il|elle|ils|elles|on)"
    inverted = rf"(?:a|ont|avait)-(?:t-)?{one}{blank}(?:\w+{blank})?(?P<done>{verb})|(?P<asked>{verb})-(?:t-)?{one}"
    article = rf"(?:le|la|les|un|une|son|sa|el|los|las|su|l[’'])(?:{blank}|(?<=[’']))"
    who = rf"{blank}(?:\w+{blank})?(?P<who>(?:[A-ZÀ-Þ]|{article})[^.,;?!«»]{{2,{_LONGEST}}})"
    aux = rf"(?:(?:a|ont|avait|ha|han){blank}(?:\w+ment{blank})?)?"
    return re.compile(rf"(?:(?P<inverted>{inverted})|{aux}(?P<said>{verb}){who})(?=[.,;?!]|$)")


def incise(inner: Passage, code: str) -> Passage | None:
    """The words inside of a quotation that say who speaks; None if there are none."""
    if code not in _CODES:
        return None
    document, verbs = inner.document, saying_words(code).verbs
    for pause in inner.matches(_BREAK):
        match = _incise().match(document.text, pause.end(), inner.end)
        verb = match and (match["done"] or match["asked"] or match["said"])
        if match and verb in verbs:
            group = "who" if match["who"] else "inverted"
            return document.passage(match.start(group), match.end(group))
    return None
