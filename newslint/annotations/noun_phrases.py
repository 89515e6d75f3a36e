"""Phrases that can't hold a verb, by their form alone: what a fragment must begin with."""

from __future__ import annotations

from newslint.languages.clauses import ClauseWords
from newslint.languages.people import people_words

_OF = frozenset("of and or".split())
_PRONOUNS = frozenset("beiden meisten anderen übrigen drei vier fünf sechs".split())
_BOTH = frozenset("ambos ambas todos todas tous toutes beide alle".split())  # stand alone before a verb, too
_SINGULAR_S = ("ss", "us", "is", "'s", "’s")
_SEVERAL = frozenset("two three four five six seven eight nine ten eleven twelve many most all some both few".split())


def plainly_nominal(words: list[str], known: ClauseWords, code: str, *, closed: bool) -> bool:
    """Whether the words of a stretch are plainly a noun phrase: no word of it stands where a verb could, or it has
    a form that verbs don't have. `closed`: a verb can't be its last word, since a relative clause follows."""
    if words[0].lower() not in known.determiners:
        return _is_title_and_name(words, code)
    if code == "en":
        return not any(_third_person(words, at) for at in range(2, len(words)))
    if code == "de" and len(words) > 2 and words[1].lower() in _PRONOUNS and words[2][0].islower():
        return False  # «Die beiden folgen auf …»
    if (
        words[0].lower() in _BOTH
        and len(words) > 1
        and not words[1].lower().endswith(("s", "x") if code != "de" else "n")
    ):
        return False  # «Ambas sustituyen a …»
    if not known.plain_endings:
        return True
    noun = False
    for at, word in enumerate(words):
        elided, _, rest = word.lower().replace("’", "'").partition("'")
        low = rest or elided
        if rest and elided == "d":  # "d'attente"
            noun = False
        if low in known.determiners or low in known.attaching or word.lower() in known.attaching:
            noun = False
        elif not noun and low in known.fore:
            continue
        elif not noun or word[0].isupper():
            noun = True
        elif not (low.endswith(known.plain_endings) or (closed and at == len(words) - 1)):
            if code == "es" and _stressed_early(low):
                continue
            return False
    return True


def _is_title_and_name(words: list[str], code: str) -> bool:
    """Whether the words in lower case belong to the title of the name at the end: "Plant manager Ida Brandt"."""
    titles = people_words(code)
    small = [word.lower() for word in words[1:] if word[0].islower()]
    if not small:
        return True
    last = max(at for at, word in enumerate(words) if word[0].islower())
    return words[last].lower() in titles.singular or words[0].lower() in titles.singular


def _third_person(words: list[str], at: int) -> bool:
    """Whether an English word may be a verb by its -s: a noun in the singular before it, and an object behind it."""
    low = words[at].lower()
    if words[at][0].isupper() or not low.endswith("s") or low.endswith(_SINGULAR_S) or at + 1 >= len(words):
        return False
    before = words[at - 1].lower()
    if words[at + 1].lower() in _OF or before.endswith("s") or _SEVERAL.intersection(w.lower() for w in words[:at]):
        return False
    return len(low) > 3


def _stressed_early(word: str) -> bool:
    """Whether a Spanish word is stressed on its third syllable from the end: "pública", which no present tense is."""
    syllables = 0
    for letter, before in zip(reversed(word), [*reversed(word[:-1]), ""], strict=True):
        if letter in "áéíóú":
            return syllables >= 2
        syllables += letter in "aeiou" and before not in "aeiou"
    return False
