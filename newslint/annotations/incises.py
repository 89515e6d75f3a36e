"""Who speaks, told inside of the marks, as French and Spanish do: « Le four est prêt, a dit la boulangère. Entrez. »"""

from __future__ import annotations

import re
from functools import cache

from newslint.document import Passage
from newslint.languages.saying import saying_words

_CODES = ("fr", "es")  # others close the quotation first
_LONGEST = 90  # code points of an incise


@cache
def _incise(code: str) -> re.Pattern[str]:
    """A comma or a full stop's rest, a verb with its auxiliary, and who: a name, a pronoun, an article and a noun."""
    verbs = "|".join(sorted(map(re.escape, saying_words(code).verbs), key=len, reverse=True))
    blank = "[ \u00a0\u202f]"
    one = "(?:il|elle|ils|elles|on)"
    inverted = rf"(?:a|ont|avait)-(?:t-)?{one}{blank}(?:\w+{blank})?(?:{verbs})|(?:{verbs})-(?:t-)?{one}"
    article = rf"(?:le|la|les|un|une|son|sa|el|los|las|su|l[’'])(?:{blank}|(?<=[’']))"
    who = rf"{blank}(?:\w+{blank})?(?P<who>(?:[A-ZÀ-Þ]|{article})[^.,;?!«»]{{2,{_LONGEST}}})"
    aux = rf"(?:(?:a|ont|avait|ha|han){blank}(?:\w+ment{blank})?)?"
    return re.compile(rf"[,?!…]{blank}(?:(?P<inverted>{inverted})|{aux}(?:{verbs}){who})(?=[.,;?!]|$)")


def incise(inner: Passage, code: str) -> Passage | None:
    """The words inside of a quotation that say who speaks; None if there are none."""
    if code not in _CODES:
        return None
    match = next(inner.matches(_incise(code)), None)
    if match is None:
        return None
    group = "who" if match["who"] else "inverted"
    return inner.document.passage(match.start(group), match.end(group))
