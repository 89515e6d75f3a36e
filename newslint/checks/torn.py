"""A word torn in two by a blank: "pro gramme", "to gether", "infor- mation"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from itertools import compress, count

from newslint.annotations.language import language
from newslint.annotations.sieve import Sieve
from newslint.annotations.words import Word, lower_words, words
from newslint.checks.glued_marks import FREQUENT, words_before
from newslint.document import Document
from newslint.languages import CODES
from newslint.languages.function_words import function_words
from newslint.languages.words import Lexicon, lexicon
from newslint.rule import Fix, Problem

_PARTICLES = frozenset("de la le el du des da di do van von der den zu al l d il to in on is at as by an my".split())
_FRAGMENTS = frozenset(
    "ment ments tion tions sion sions ness ation ations ción ciones sión siones miento mientos dad dades mente ement "
    "ements keit heit lich liche lichen schaft schaften ungen".split()
)
_HYPHEN = re.compile(r"-(?<=[^\W\d_]{2}-)(?= [^\W\d_]{3})")
_HYPHEN_AND_BLANK = re.compile(r"(?<![\w-])([^\W\d_]{2,20})- ([^\W\d_]{3,20})(?![\w-])")
_WHOLE = 7  # letters of a word of which two are torn off
_PAIRS = frozenset(
    """co ex re bi go up do no tv pc kg km cm mm am pm vs et al un ad eg ie id ok oh ah ha hi mr ms dr st uk us eu it
    is be by he me my of or so to we el le la lo me mi se si su te tu ya va da di ni os au ce ci du en et eu il je ne
    on ou sa tu vu ab an bei da du ei er es ih im in ja je ob um wo zu so was ne na""".split()
)
_PREFIXES = frozenset("pre non multi anti self inter semi ex".split())
_GOES_WITH_HYPHEN = frozenset(
    """and or to nor but und oder bis sowie wie noch bzw aber als statt auch que con para entre vers puis mais
    ainsi""".split()
)


def split_word(document: Document) -> Iterator[Problem]:
    """A word torn in two by a blank: "pro gramme", "to gether"."""
    code = language(document)
    if code not in CODES:
        return
    known, small = lexicon(code), function_words(code)
    text = document.text
    free = 0
    for previous, word in _odd_pairs(document, code):
        if previous.start < free or word.start != previous.end + 1 or text[previous.end] != " ":
            continue
        joined = previous.text + word.text
        if _torn(previous.text, word.text, joined, known, small):
            yield Problem(
                document.passage(previous.start, word.end),
                f"“{previous.text} {word.text}” looks like one word torn in two; write “{joined}”",
                fix=Fix(joined),
            )
            free = word.end
    for match in words_before(_HYPHEN, _HYPHEN_AND_BLANK, text):
        mended = _mended(match[1], match[2], known)
        if mended:
            yield Problem(
                document.passage(*match.span()),
                f"“{match[0]}” is one word with a blank in it; write “{mended}”",
                fix=Fix(mended),
            )


@cache
def _odd(code: str) -> Sieve:
    """Picks words that a language does not list, and those that may be a piece of one."""
    known = lexicon(code)
    return Sieve(lambda word: word not in known or word in _FRAGMENTS or _may_be_stump(word))


def _odd_pairs(document: Document, code: str) -> Iterator[tuple[Word, Word]]:
    """The neighbours of which one is no known word, or the second a mere ending: no others are one word torn."""
    found, lower = words(document), lower_words(document)
    odd = _odd(code).pick(lower)
    places = list(compress(count(), map(odd.__contains__, lower)))
    pairs = sorted({at for place in places for at in (place - 1, place) if 0 <= at < len(lower) - 1})
    return ((found[at], found[at + 1]) for at in pairs)


def _mended(first: str, second: str, known: Lexicon) -> str:
    """A word that a line's end has parted with its hyphen ("infor- mation", "Pre- University"); "" if it is none."""
    if second in _GOES_WITH_HYPHEN:  # "pre- and post-war"
        return ""
    joined = (first + second).lower()
    if second.islower() and joined in known and (first.lower() not in known or second not in known):
        return first + second
    return f"{first}-{second}" if first.lower() in _PREFIXES and second.lower() in known else ""


def _letter_lost(first: str, second: str, joined: str, known: Lexicon, small: frozenset[str]) -> bool:
    """Whether a word lost its first or last letter to a blank: "d istrict", "distric t"."""
    letter, rest = (first, second) if len(first) == 1 else (second, first)
    if not letter.isalpha() or letter.lower() in small or letter in "aAI" or len(rest) < 4 or rest.lower() in known:
        return False
    return second.islower() and joined[1:].islower() and known.tier(joined.lower()) <= FREQUENT


def _may_be_stump(word: str) -> bool:
    return len(word) == 2 and word.isalpha() and word not in _PAIRS and word not in _PARTICLES


def _is_stump(first: str, second: str, joined: str, known: Lexicon, small: frozenset[str]) -> bool:
    """Whether two letters are no word of their own before the rest of a common one: "ap pointed"."""
    if not _may_be_stump(first) or not joined.islower() or len(joined) < _WHOLE or first in small:
        return False
    return joined.isalpha() and known.tier(joined) <= FREQUENT


def _torn(first: str, second: str, joined: str, known: Lexicon, small: frozenset[str]) -> bool:
    if min(len(first), len(second)) == 1:
        return _letter_lost(first, second, joined, known, small)
    if _is_stump(first, second, joined, known, small):
        return True
    if len(joined) < 6 or not second.islower() or not joined[1:].islower():
        return False
    if not joined.isalpha() or joined.lower() not in known:
        return False
    if second in _FRAGMENTS and known.tier(joined.lower()) <= FREQUENT:
        return True
    if second in small or (first in small and known.tier(joined.lower()) > FREQUENT):
        return False  # "se guían" is no "seguían"
    return first.lower() not in known or second not in known
