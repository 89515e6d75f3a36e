"""How two words of a language run together into one, and which small words may be one of the two.

A word that is both a small word and a part of other words ("over", "on", "-in") says nothing; the small words listed
here do not begin, or end, other words but by chance, and the rare words in which they do are in the lexicon.
"""

from __future__ import annotations

from functools import cache
from typing import NamedTuple

from newslint.languages import CODES, load
from newslint.languages.clauses import clause_words
from newslint.languages.function_words import function_words
from newslint.languages.words import Lexicon, lexicon

LEAST = 4  # letters of a word that may be two
MOST = 60
LEAST_PART = 4  # letters of the part that is no small word
_PREFIXES = frozenset("auto foto sobre contra entre ante tras super inter contre bien maxi mini tele radio".split())
_LETTERS = frozenset("aàyeo")  # that are words, of some of the languages
COMMON = 1  # the tier up to which a word beside a verb must be
FREQUENT = 2  # the tier up to which that part must be beside a small word of two letters; beside others, any


class Gluing(NamedTuple):
    """Small words in lower case: `first` may have run into the word behind, `last` into the word before."""

    first: tuple[str, ...]
    last: tuple[str, ...]


@cache
def gluing(language: str) -> Gluing:
    words = load(language, "gluing")
    return Gluing(tuple(words.FIRST.split()), tuple(words.LAST.split()))


def two_words(word: str, language: str) -> tuple[str, str] | None:
    """The two words that a word in lower case is, run together; None if it is one, or none that is known."""
    known = lexicon(language)
    if not LEAST <= len(word) <= MOST or word in known or known.is_whole(word):
        return None
    return apart(word, language, known)


def apart(word: str, language: str, known: Lexicon) -> tuple[str, str] | None:
    """As `two_words`, of a word that may be a word of its own."""
    small = function_words(language)
    if word[0] in _LETTERS and len(word) >= LEAST and word[1:] in small:
        return word[0], word[1:]  # «aété»
    for at in range(2, len(word) - 1):
        if word[:at] in small and word[at:] in small:
            return word[:at], word[at:]
    ends = gluing(language)
    for first in ends.first:
        if word.startswith(first) and _frequent(word[len(first) :], first, known):
            return first, word[len(first) :]
    for last in ends.last:
        if word.endswith(last) and _frequent(word[: -len(last)], last, known):
            return word[: -len(last)], last
    return _before_verb(word, language, known) or _of_two_contents(word, language, known)


def _before_verb(word: str, language: str, known: Lexicon) -> tuple[str, str] | None:
    """A common word and a verb behind it, where the language makes no such compounds: "alcaldedijo", "reallytake"."""
    if language == "de":
        return None
    verbs, small = clause_words(language).finite, function_words(language)
    for at in range(LEAST_PART, len(word) - LEAST_PART + 1):
        first, second = word[:at], word[at:]
        if language == "en":
            fits = first.endswith("ly") and len(first) > LEAST_PART and known.tier(second) <= COMMON
        else:
            fits = second in verbs and known.tier(second) <= FREQUENT
        if fits and known.tier(first) <= COMMON and first not in small and first not in _PREFIXES:
            return first, second
    return None


_NO_COMPOUND = {  # how words end that begin no compound of the language, and whole words that end none
    "en": (
        "ed tion tions sion ment".split(),
        "took began became gave went knew wrote spoke chose grew will have has were".split(),
    ),
    "es": ("ía ías ción ciones sión siones dad dades as os es".split(), ()),
    "fr": ("tion tions sion sions té tés ie ies ment ments aux eaux eurs elles".split(), ()),
    "de": ("te ten".split(), "an auf ab ein aus vor mit zu".split()),
}
_BEHIND_ED = frozenset("before after from with into during between through against because while when".split())
_BEHIND_PARTICIPLES = frozenset("en de à par au du des dans pour sur aux por con para".split())
_SUFFIXES = frozenset("wide like less ship able free".split())
_LEAST_CONTENT = 5  # letters of a word that a second one has run into, and of that


def _of_two_contents(word: str, language: str, known: Lexicon) -> tuple[str, str] | None:
    """Two common words that make no compound: "changedlast", "manufacturertook", "cirugíarobótica", "kündigtean"."""
    begins, ends = _NO_COMPOUND[language]
    for at in range(_LEAST_CONTENT, len(word) - 1):
        first, second = word[:at], word[at:]
        if language == "en" and second in _BEHIND_ED:
            fits = first.endswith("ed") and len(first) > _LEAST_CONTENT and _is_form(first, known)
        elif language in ("en", "de") and second in ends:
            fits = (
                known.tier(first) <= FREQUENT if language == "en" else first.endswith(tuple(begins)) and first in known
            )
        elif language == "en":
            fits = first.endswith(tuple(begins)) and len(first) > _LEAST_CONTENT and len(second) >= LEAST_PART
            fits = fits and known.tier(first) <= FREQUENT and known.tier(second) <= COMMON and second not in _SUFFIXES
        elif language == "fr" and second in _BEHIND_PARTICIPLES:
            fits = first.endswith(("és", "ées", "ée")) and _is_form(first, known)
        elif language == "es" and second in _BEHIND_PARTICIPLES:
            fits = (
                first.endswith(("ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas"))
                and known.tier(first) <= FREQUENT + 1
            )
        elif language in ("es", "fr"):
            fits = first.endswith(tuple(begins)) and len(second) >= _LEAST_CONTENT
            fits = fits and known.tier(first) <= FREQUENT and known.tier(second) <= FREQUENT + 1
        else:
            fits = False
        if fits and first not in _PREFIXES:
            return first, second
    return None


def _is_form(word: str, known: Lexicon) -> bool:
    """Whether a participle, or what it is made of, is listed: resurfaced of resurface, commencés of commencé."""
    return any(word[: len(word) - cut] in known for cut in range(3))


def _frequent(part: str, small: str, known: Lexicon) -> bool:
    if len(part) < LEAST_PART:
        return False
    return known.tier(part) <= FREQUENT if len(small) == 2 else part in known


class RunIns(NamedTuple):
    """What stands on a line of its own, and tells so when it has run into its neighbour.

    `labels` head a contact ("media contact", in lower case), `fields` name an address before a colon ("Email"),
    `posts` begin the line below a name ("Director").
    """

    labels: frozenset[str]
    fields: frozenset[str]
    posts: frozenset[str]


@cache
def run_ins() -> RunIns:
    """The words of all languages together: wires put English labels under every text."""
    every = [load(code, "gluing") for code in CODES]
    return RunIns(
        frozenset(" ".join(label.split()) for words in every for label in words.LABELS.split(";")),
        frozenset(field for words in every for field in words.FIELDS.split()),
        frozenset(post for words in every for post in words.POSTS.split()),
    )
