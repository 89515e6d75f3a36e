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
    return _elected(_votes(document.text, ENOUGH_WORDS), least=2)


def language_of(text: str, least: int = 3) -> str:
    """The language of a stretch of text, or "" unless at least that many of its function words say so plainly."""
    return _elected(_votes(text, ENOUGH_WORDS), least)


def _votes(text: str, most: int) -> tuple[Counter[str], int]:
    """How many words are function words of each language, a word of several shared among them; and of how many."""
    known = languages_of_word()
    votes: Counter[str] = Counter()
    words = 0
    for match in _WORD.finditer(text):
        words += 1
        codes = known.get(match[0].lower(), ())
        for code in codes:
            votes[code] += 6 // len(codes)
        if words >= most:
            break
    return votes, words


def _elected(count: tuple[Counter[str], int], least: int) -> str:
    votes, words = count
    ranking = votes.most_common(2)
    if not ranking:
        return ""
    code, most = ranking[0]
    second = ranking[1][1] if len(ranking) > 1 else 0
    plain = most >= LEAD * second and most >= 6 * max(least * 0.5, LEAST_SHARE * words)
    return code if plain else ""
