"""Which of LanguageTool's matches are believed: an allow-list of rules by language, and what is never believed.

Out of the box four of sixty matches in real releases were right; by these lists some eight of ten. The lists
are data, `believed/<language>.toml`, each rule with an example that a test holds it to.
"""

from __future__ import annotations

import re
import tomllib
import unicodedata
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from functools import cache, lru_cache
from importlib import resources
from typing import Any

from newslint.document import OBJECT
from newslint.grammar.client import Match

LANGUAGES = ("en", "es", "fr", "de")
SHORTEST_WORD = 5  # letters: shorter words are mended into anything
LONG_WORD = 8
SHORT_SLIP = 6  # letters of a slip in a common word
COMMON_TIER = 2  # of a language's lexicon: its 8,000 most frequent words
OFTEN = 3  # times: a word that stands that often in a text is a term of its, not a slip
_TOKEN_REACH = 80  # code points looked at on each side for the end of a token
_NO_PROSE = re.compile(
    rf"://|www\.|[@\\_{{}}<>=#`·/{OBJECT}]"  # addresses, code, paths, inclusive forms (trabajador/a, utilisateur·rice)
    r"|\w\.[a-z]{2,}(?:\W|$)|(?:^|\W)(?:[A-Za-z]\.){2}"  # names of sites and files; dotted initials
)

_OTHER_VARIANT = re.compile(r"(?:American|British|Canadian|Australian|New Zealand|South African) English")
# Argentina's tenés, contanos, pedíles: no slips, with or without their accent.
_VOSEO = re.compile(r"[áéí](?:s|n?os|l[aeo]s?|me|te)\Z|[aeé]nos\Z")


@dataclass(frozen=True, slots=True)
class Names:
    """The names of a text, word by word in small letters: `given` to people and organisations, and all that the
    text shows to be names, by their capitals or a sign before them."""

    given: frozenset[str] = frozenset()
    shown: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class BelievedRule:
    """A rule of LanguageTool that is believed. `name` may end in `*`; `example` marks what it finds with ⟦ ⟧."""

    name: str
    example: str
    only: re.Pattern[str] | None = None  # for the whole of the matched words
    not_before: re.Pattern[str] | None = None  # for what follows them
    never: frozenset[str] = frozenset()  # what the `*` may not stand for


@dataclass(frozen=True, slots=True)
class Spelling:
    """What is believed of a language's speller: nothing, but for these kinds of words in small letters."""

    rule: str
    glued: bool = False  # two words run together, one of them a function word
    accents: bool = False  # only an accent is missing or wrong
    common: bool = False  # a letter too many, too few or in the wrong place in a word that everybody uses
    alike: tuple[str, ...] = ()  # letters that are taken for each other in such a word: "scz"
    endings: tuple[str, ...] = ()  # one letter wrong in a long word with an ending that only the language has


@dataclass(frozen=True, slots=True)
class Believed:
    """What is believed of LanguageTool in one language. `silent` are categories that it is not even asked for."""

    language: str
    rules: Mapping[str, BelievedRule]
    families: tuple[BelievedRule, ...]
    spelling: Spelling | None
    silent: frozenset[str]

    def rule(self, name: str) -> BelievedRule | None:
        """The entry for a rule of LanguageTool, or None if it is not believed."""
        if name in self.rules:
            return self.rules[name]
        for family in self.families:
            stem = family.name.removesuffix("*")
            if name.startswith(stem) and name[len(stem) :] not in family.never:
                return family
        return None

    def is_spelling(self, name: str) -> bool:
        return self.spelling is not None and fnmatchcase(name, self.spelling.rule)


@cache
def believed(language: str) -> Believed | None:
    """What is believed in a language, or None for one without a list."""
    if language not in LANGUAGES:
        return None
    file = resources.files("newslint.grammar") / "believed" / f"{language}.toml"
    table = tomllib.loads(file.read_text(encoding="utf-8"))
    rules = [_rule(name, entry) for name, entry in table["rules"].items()]
    spelling = table.get("spelling")
    return Believed(
        language,
        {rule.name: rule for rule in rules if not rule.name.endswith("*")},
        tuple(rule for rule in rules if rule.name.endswith("*")),
        _spelling(spelling) if spelling else None,
        frozenset(table["silent-categories"]),
    )


def _spelling(table: dict[str, Any]) -> Spelling:
    lists = {key: tuple(table.get(key, "").split()) for key in ("alike", "endings")}
    return Spelling(**{**table, **lists})


def _rule(name: str, entry: str | dict[str, str]) -> BelievedRule:
    if isinstance(entry, str):
        return BelievedRule(name, entry)
    patterns: dict[str, Any] = {
        key.replace("-", "_"): re.compile(entry[key]) for key in ("only", "not-before") if key in entry
    }
    return BelievedRule(name, entry["example"], never=frozenset(entry.get("never", "").split()), **patterns)


def believes(known: Believed, match: Match, text: str, names: Names) -> bool:
    """Whether an editor may be shown a match in a text."""
    words = text[match.start : match.end]
    if "\n" in words or not words.strip() or is_no_prose(text, match.start, match.end):
        return False
    if known.is_spelling(match.rule):
        return known.spelling is not None and _misspelt(known, known.spelling, match, text, words, names.shown)
    rule = known.rule(match.rule)
    if rule is None or (words.isupper() and len(words) > 1):
        return False
    if any(word[0].isupper() and word.casefold() in names.given for word in re.findall(r"[^\W\d_]+", words)):
        return False
    if rule.only and not rule.only.fullmatch(words):
        return False
    return not (rule.not_before and rule.not_before.match(text, match.end))


def is_no_prose(text: str, start: int, end: int) -> bool:
    """Whether the tokens around a stretch are an address, code, a path or the like."""
    left = max(text.rfind(blank, max(0, start - _TOKEN_REACH), start) for blank in " \n\t\u00a0\u202f")
    first = left + 1 if left >= 0 else max(0, start - _TOKEN_REACH)
    rights = [text.find(blank, end, end + _TOKEN_REACH) for blank in " \n\t\u00a0\u202f"]
    last = min((right for right in rights if right >= 0), default=min(len(text), end + _TOKEN_REACH))
    return _NO_PROSE.search(text[first:last]) is not None


def _misspelt(known: Believed, spelling: Spelling, match: Match, text: str, word: str, names: frozenset[str]) -> bool:
    if not (word.isalpha() and word.islower() and len(word) >= SHORTEST_WORD and match.replacements):
        return False
    if _OTHER_VARIANT.search(match.message):  # organisation in an American text: a matter of house style
        return False
    if word in names or _times(word, text) >= OFTEN:
        return False
    before, after = text[match.start - 1 : match.start], text[match.end : match.end + 1]
    if before in ("-", "'", "’", "“", '"', "«", "‘") or after in ("-", "'", "’", "”", '"', "»"):
        return False
    if spelling.glued and glued(word, match.replacements):
        return True
    first = match.replacements[0]
    if spelling.accents and without_accents(first) == without_accents(word):
        return not (_VOSEO.search(first) or _VOSEO.search(word))
    if not one_letter_off(word, first) or word[0] != first[0] or word.replace("s", "z") == first.replace("s", "z"):
        return False  # the last: monetisation, another country's spelling
    if (
        spelling.common
        and _times(word, text) == 1
        and is_slip_of_common_word(word, match.replacements, known.language, spelling.alike)
    ):
        return True
    return len(word) >= LONG_WORD and _has_ending(spelling, word, first)


def _times(word: str, text: str) -> int:
    return _counted(text)[word]


@lru_cache(maxsize=2)
def _counted(text: str) -> Counter[str]:
    return Counter(re.findall(r"\w+", text.lower()))


FUNCTION_WORDS = frozenset(
    "the of and to in for on with by at from as is are was were be or that this it its has have had will which "
    "their our your we they not who an".split()
)


def replacement_of(match: Match, words: str) -> str:
    """What to write instead: LanguageTool's first replacement, but of words run together the likeliest two."""
    return glued(words, match.replacements) or (match.replacements[0] if match.replacements else "")


def glued(word: str, replacements: tuple[str, ...]) -> str:
    """How LanguageTool would write it as two words, one of them a function word ("requiring the"), or nothing."""
    for replacement in replacements[:3]:
        parts = replacement.split(" ")
        if len(parts) == 2 and "".join(parts) == word:
            short, long = sorted(parts, key=lambda part: part not in FUNCTION_WORDS)
            made = replacement.startswith(("on ", "in "))  # onshoring, onramp, inmate
            if short in FUNCTION_WORDS and len(long) >= 3 and not made:
                return replacement
    return ""


def without_accents(word: str) -> str:
    decomposed = unicodedata.normalize("NFD", word)
    return "".join(letter for letter in decomposed if not unicodedata.combining(letter))


def one_letter_off(word: str, other: str) -> bool:
    """Whether one letter more, less or other, or two exchanged, make one word of the other."""
    from rapidfuzz.distance import OSA

    return " " not in other and OSA.distance(word, other, score_cutoff=1) == 1


def is_slip_of_common_word(
    word: str, replacements: tuple[str, ...], language: str, alike: tuple[str, ...] = ()
) -> bool:
    """Whether a letter too many, too few or out of place makes a rare word of a common one: "accross", "vicitms".

    One letter for another is such a slip only if they are `alike` ("sentense"): "coronial" is none of "colonial".
    """
    from newslint.languages import CODES
    from newslint.languages.words import lexicon

    first = replacements[0]
    if len(word) < SHORT_SLIP or first == word + "s":
        return False
    if word.startswith(first) and word[-1] != first[-1]:  # formed from it: staker
        return False
    exchanged = {(one, other) for one, other in zip(word, first, strict=False) if one != other}
    if len(word) == len(first) and sorted(word) != sorted(first):
        [(one, other)] = exchanged
        if not any(one in letters and other in letters for letters in alike):
            return False
    if any(other.replace(" ", "").replace("-", "") == word for other in replacements):  # a compound: test bed
        return False
    if lexicon(language).tier(first) > COMMON_TIER:
        return False
    return not any(word in lexicon(code) or lexicon(code).is_whole(word) for code in CODES)


def _has_ending(spelling: Spelling, word: str, mended: str) -> bool:
    """Whether both end alike in a way that only words of the language do, or the slip lies in that ending."""
    for ending in spelling.endings:
        if mended.endswith(ending):
            return (
                word.endswith(ending) or without_vowels(word[-len(ending) :]) == without_vowels(ending)[-len(ending) :]
            )
    return False


def without_vowels(text: str) -> str:
    return re.sub(r"[aeiouáéíóúü]", "", text)
