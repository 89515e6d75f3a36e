"""What language a text, or a stretch of one, is written in: a vote of its function words."""

from __future__ import annotations

import re
from collections import Counter

from newslint.document import Document, annotation
from newslint.languages import CODES
from newslint.languages.function_words import languages_of_word

ENOUGH_WORDS = 4_000  # of a document: more would change nothing
LEAST_SHARE = 0.08  # of a text's words that are function words of its language; in prose it is 0.3 and more
LEAD = 1.25  # how many times as many votes the first language needs as the second

_WORD = re.compile(r"[^\W\d_]+")
_ELISION = re.compile(r"['’](?<=[A-Za-z]['’])(?<![^\W\d_]..)")
_ELIDED = frozenset("dlnscjmt")
_NEAR = 0.4  # of the first language's votes: what has fewer is not given more by its spelling
_SPELLINGS = {"es": frozenset("ñíóú¿¡"), "fr": frozenset("èêçàùœû"), "de": frozenset("äöüß")}
_ENDINGS = {
    "es": ("o", "os", "as", "dad", "ista"),
    "fr": ("eur", "eurs", "tion", "tions", "eux", "aux", "que", "ques", "ée", "ées", "trice", "elle", "ment"),
}


@annotation
def language(document: Document) -> str:
    """The document's language: one of `newslint.languages.CODES`, or "" if it is none of them or unknown.

    What the desk or the text's own metadata says comes first.
    """
    if document.desk.language:
        return document.desk.language
    for key in ("lang", "language", "locale"):
        said = document.metadata.get(key)
        if isinstance(said, str) and said[:2].lower() in CODES:
            return said[:2].lower()
    votes, words = _votes(document.text, ENOUGH_WORDS)
    return _elected((votes, words), least=2) or _elected((_spelled(document.text, votes), words), least=2)


def language_of(text: str, least: int = 3) -> str:
    """The language of a stretch of text, or "" unless at least that many of its function words say so plainly."""
    return _elected(_votes(text, ENOUGH_WORDS), least)


def _votes(text: str, most: int) -> tuple[Counter[str], int]:
    """How many words are function words of each language, a word of several shared among them; and of how many."""
    known = languages_of_word()
    votes: Counter[str] = Counter()
    elided: Counter[str] | None = None
    words = _WORD.findall(text)[:most]
    for word, count in Counter(map(str.lower, words)).items():
        codes = known.get(word, ())
        if codes and word in _ELIDED:
            elided = elided or _elisions(text)
            count = min(count, elided[word])  # no initials
        if count:
            for code in codes:
                votes[code] += count * (6 // len(codes))
    return votes, len(words)


def _elisions(text: str) -> Counter[str]:
    """How often each letter stands with the apostrophe of l'État behind it."""
    return Counter(text[match.start() - 1].lower() for match in _ELISION.finditer(text))


def _spelled(text: str, votes: Counter[str]) -> Counter[str]:
    """The votes of a short text that two languages share, with its words that are spelled as in one of them."""
    ranking = votes.most_common(2)
    near = {code for code, count in ranking if count >= _NEAR * ranking[0][1]}
    voted = votes.copy()
    for word in text[: 10 * ENOUGH_WORDS].split():
        low = word.lower().strip(".,;:()")
        for code, letters in _SPELLINGS.items():
            common = word.islower() and len(low) > 3 and low.endswith(_ENDINGS.get(code, ()))
            if code in near and (common or not letters.isdisjoint(low)):
                voted[code] += 6
    return voted


def _elected(count: tuple[Counter[str], int], least: int) -> str:
    votes, words = count
    ranking = votes.most_common(2)
    if not ranking:
        return ""
    code, most = ranking[0]
    second = ranking[1][1] if len(ranking) > 1 else 0
    plain = most >= LEAD * second and most >= 6 * max(least * 0.5, LEAST_SHARE * words)
    return code if plain else ""
