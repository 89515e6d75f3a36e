"""A block's text as tokens, in which each name is one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from newslint.languages.people import PeopleWords

_TOKEN = re.compile(
    r"(?:[^\W\d_]\.){2,}"  # U.S.
    r"|(?:[dDlLsSmMjJnNtTcC]|[qQ]u)['’](?=[^\W\d_])"  # d'Univention, l'équipe
    r"|[^\W_](?:[^\W_]|[.&'’\-‐‑·](?=[^\W_]))*"  # words, with what may stand inside them
    r"(?:(?<=\w\w\w)(?:/(?:as?|os?|es?)|\((?:as?|es?|in)\)|[/*:]in(?:nen)?)(?![^\W_]))?"  # director/a, Leiter:in
    r"|[^\w\s]|_"
)
_ABBREVIATIONS = frozenset(
    """inc corp ltd co sen rep gov lt col gen capt sgt maj cpl cmdr adm dept st no jr sr dr mr ms mrs prof assoc asst
    sens reps univ intl nat natl bros supt det hon rev pres sec amb dir dipl ing mag med phil phd pte sdn bhd messrs
    sra srta dra d dña dª d.ª sr.ª dr.ª srª drª s.e excmo excma ilmo ilma mme mm mlle me stv stellv e.v g.l.v""".split()
)

_STATES = frozenset(
    """ala ariz ark cal calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla ore
    pa tenn tex va vt wash wis wyo""".split()
)

_REMEMBERED = 50_000  # words of which the form is known


class Token:
    """A word, a mark or a name of one block. `start` and `end` are code points of the document."""

    __slots__ = ("cap", "end", "gap", "low", "name", "owner", "start", "text", "word")

    def __init__(self, text: str, start: int, name: int = -1, gap: bool = False) -> None:
        self.text = text
        self.start = start
        self.end = start + len(text)
        self.name = name  # the index of the name it is, or -1
        self.owner = False  # it carries a possessive 's
        self.low, alnum, cap = _kind(text)
        self.word = name < 0 and alnum
        self.cap = self.word and cap
        self.gap = gap  # blanks before it that are more than one: a column, a lost dash

    def __repr__(self) -> str:
        return f"{'@' if self.name >= 0 else ''}{self.text}"


@lru_cache(_REMEMBERED)
def _kind(text: str) -> tuple[str, bool, bool]:
    """A token's text in lower case, whether it begins with a letter or digit, and whether with a capital or digit."""
    low = text.lower()
    return low.replace("’", "'"), text[0].isalnum(), low != text or text[0].isdigit()


def tokens(text: str, start: int, end: int, names: Sequence[tuple[int, int, int]]) -> list[Token]:
    """The tokens of `text[start:end]`; `names` are (start, end, index), in order, apart."""
    found: list[Token] = []
    at = start
    for name_start, name_end, index in names:
        if name_start < at:
            continue
        _words(text, at, name_start, found)
        found.append(Token(text[name_start:name_end], name_start, index))
        at = name_end
    _words(text, at, end, found)
    return found


def _words(text: str, start: int, end: int, found: list[Token]) -> None:
    for match in _TOKEN.finditer(text, start, end):
        at = match.start()
        word = match[0]
        gap = at > 1 and text[at - 1] in " \t" and text[at - 2] in " \t"
        previous = found[-1] if found else None
        if word in "'’" and previous is not None and previous.end == at and text[at + 1 : at + 2] in ("s", " "):
            previous.owner = True
            if text[at + 1 : at + 2] == "s":
                continue
            continue
        if word == "s" and at and text[at - 1] in "'’" and previous is not None and previous.owner:
            continue
        if word == "." and previous is not None and previous.word and previous.end == at and _abbreviated(previous):
            previous.end += 1
            continue
        token = Token(word, at, gap=gap)
        if len(word) > 4 and not word.isalnum():
            for mark in "/(*:":
                token.low = token.low.partition(mark)[0]
        if len(word) > 2 and word[-1] == "s" and word[-2] in "'’":
            token.owner = True
            token.low = token.low[:-2]
            token.text = word[:-2]
        found.append(token)


def _abbreviated(token: Token) -> bool:
    if token.cap and token.low in _STATES:
        return True
    return token.low in _ABBREVIATIONS or (len(token.text) == 1 and token.text.isupper())


def is_name_ahead(found: Sequence[Token], at: int, words: PeopleWords) -> bool:
    """Whether a name stands at a token, an honorific or more before it."""
    while at < len(found) and found[at].word and found[at].low in words.honorifics:
        at += 1
    return at < len(found) and found[at].name >= 0
