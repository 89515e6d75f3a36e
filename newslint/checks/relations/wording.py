"""Pieces of the patterns over sentences whose figures are signs."""

from __future__ import annotations

from newslint.annotations.figures import COUNT, MEASURE, MONEY, PLAIN, Figure
from newslint.annotations.language import language
from newslint.annotations.slots import AMOUNT, ANY, SHARE
from newslint.languages.relations import RelationWords

BLANK = "[ \u00a0\u202f]"
WORD = rf"[^\s,.;:()–—«»“”\"{ANY}]+"
NUMBER = "\ue001"
PERCENT = "\ue004"
PART = f"[{SHARE}{PERCENT}]"  # a share in words or in percent
COUNTED = 1_000  # below which amounts are told to the last one, and not rounded
_KEPT = 4  # letters that the forms of a noun have in common


def few(most: int) -> str:
    """A pattern of up to so many words, with no sign of a figure and no comma."""
    return rf"(?:{BLANK}{WORD}){{0,{most}}}"


def hedged(words: RelationWords) -> str:
    """A pattern of the words that may stand right before an amount: a hedge, an article, a currency's sign."""
    return rf"(?:(?:{words.hedge})(?:{BLANK}|(?<=[’'])|(?=\ue007))){{0,2}}"


def amount(name: str) -> str:
    """A pattern of the sign of an amount, as a group."""
    return f"(?P<{name}>{AMOUNT})"


def are_alike(one: Figure, other: Figure) -> bool:
    """Whether two amounts can be of one thing: money of one currency, one unit, or what is counted alike."""
    if {one.kind, other.kind} <= {COUNT, PLAIN}:
        names = (counted(one), counted(other))
        return not all(names) or names[0][:_KEPT] == names[1][:_KEPT]
    if one.kind == other.kind and one.kind in (MONEY, MEASURE):
        return one.unit == other.unit
    bare, full = (one, other) if one.kind in (COUNT, PLAIN) else (other, one)
    return bare.kind == PLAIN and not bare.noun and full.kind in (MONEY, MEASURE)


def counted(figure: Figure) -> str:
    """What a figure counts; nothing for a German word in small letters, which is no noun ("waren")."""
    document, at = figure.passage.document, figure.passage.end
    if not figure.noun or language(document) != "de":
        return figure.noun
    found = document.text.lower().find(figure.noun, at, at + 40)
    return figure.noun if found >= 0 and document.text[found].isupper() else ""
