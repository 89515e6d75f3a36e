"""A mark with no blank behind it, and a figure with none beside it: "the end.Next", "the bank.\"The", "since2019"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.quote_marks import quote_marks
from newslint.checks.run_ins import Seam
from newslint.document import Document
from newslint.languages.abbreviations import abbreviations
from newslint.languages.function_words import function_words
from newslint.languages.words import Lexicon

FREQUENT = 2  # the tier up to which a word is common
_LONGEST = 21  # letters: a word before a seam has fewer
_BEFORE_NUMBERS = frozenset(
    """of in by from until since with about over and the between before after only than some during under those these
    en de desde hasta con unos unas los las entre sobre para por más y dans depuis les des avec et environ pour plus
    seit bis im von mit rund etwa und über unter die""".split()
)
# A mark with a letter right behind it, the word before it and the one behind it.
_STOP = re.compile(r"[.,;:!?](?<=[^\W\d_]{3}.)(?=[^\W\d_])")
_STOPPED = re.compile(r"(?<![\w@/.’'-])([^\W\d_]{3,20})([.,;:!?])([^\W\d_]{1,20})(?![\w@/(:’'-]|\.\w)")
_COMMA = re.compile(r",(?<=[a-zß-ÿ]{3},)(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{2})")
_COMMA_NAME = re.compile(r"(?<![\w@/.’'-])([a-zß-ÿ]{3,20})(,)([A-ZÀ-ÖØ-Þ][a-zß-ÿ]{2,20})(?![\w@/(:’'-]|\.\w)")
_YEAR_STOPPED = re.compile(
    r"[12](?<![\w.,/@#:-].)(?:(?<=1)[89]|(?<=2)0)\d\d\.([A-ZÀ-ÖØ-Þ][a-zß-ÿ]{1,12})(?![\w-]|\.\w)"
)
_SMALL_NEXT = re.compile(r"[ \u00a0][a-zß-ÿ]{2,}")
_STOPS = ".!?,"
_CLOSED = re.compile(
    r"[\"”»](?:(?<=[^\W\d_][.!?,].)(?=[^\W\d_]{2})|(?<=[^\W\d_].)[,;](?=[a-zß-ÿ]{2}))"  # begins with the mark: quick
)
_AFTER = re.compile(r"[^\W\d_]{2,20}(?![\w=@])")
_FIGURE = re.compile(r"\d(?<=[a-zß-ÿ]\d)(?=\d)")
_WORD_NUMBER = re.compile(r"(?<![\w@/#.’'-])([A-Za-zÀ-ÿ][a-zß-ÿ]{1,6})(\d{2,4})(?=[ \u00a0][a-zß-ÿ]{2}|[.,;)]?\s|$)")
_BRACKET = re.compile(r"\((?<=[a-zß-ÿ]{4}\()(?=[a-zß-ÿ]{2})")
_OPENED = re.compile(r"(?<![\w@/.’'-])([a-zß-ÿ]{4,20})(\()([a-zß-ÿ]{2,12})(?=[ ][^()\n]{3,200}\))")
_COUNTED = frozenset(
    """euros euro dollars pounds percent people members years months weeks days hours minutes kilometres metres miles
    personas años meses días horas minutos kilómetros metros millones personnes ans mois jours heures kilomètres mètres
    millions million prozent menschen jahre jahren monate tage stunden kilometer millionen""".split()
)
_NUMBERED = re.compile(r"\d(?<![\w.,/@#-].)\d{1,8}(?:[.,]\d{1,3})?([a-zß-ÿ]{3,12})(?![\w-])")


def without_blank(document: Document, code: str, known: Lexicon) -> Iterator[Seam]:
    starters = abbreviations(code).starters
    for match in words_before(_STOP, _STOPPED, document.text):
        before, mark, after = match.groups()
        if before.isupper() or before.lower() not in known:
            continue
        common = known.tier(before.lower()) <= FREQUENT
        if mark in ".!?":
            fits = after in starters or (after[:1].isupper() and after[1:].islower() and after.lower() in known)
            fits = (
                fits
                and before[-1].islower()
                and (after in starters or (common and len(after) > (3 if mark == "." else 2)))
            ) or (common and _opens_clause(match))
        else:
            fits = common and known.tier(after.lower()) <= FREQUENT and len(after) > 1
        if fits:
            yield match.start(), match.start(3), match.end()


def _opens_clause(match: re.Match[str]) -> bool:
    """Whether an unknown word with a capital opens a sentence behind a full stop: "the southern half.Wardens will"."""
    after = match[3]
    plain = match[1].islower() and len(match[1]) > 3 and after[:1].isupper() and after[1:].islower() and len(after) > 4
    return plain and bool(_SMALL_NEXT.match(match.string, match.end()))


def words_before(sign: re.Pattern[str], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins with a word, found by the sign behind that word: such signs are rare."""
    free = 0
    for found in sign.finditer(text):
        at = found.start()
        start = at
        while start > free and at - start < _LONGEST and text[start - 1].isalpha():
            start -= 1
        match = pattern.match(text, start)
        if match and start >= free:
            yield match
            free = match.end()


def before_bracket(document: Document, known: Lexicon) -> Iterator[Seam]:
    """A bracket of several words right behind a word: "the museum(which is free)"."""
    for match in words_before(_BRACKET, _OPENED, document.text):
        if known.tier(match[1]) <= FREQUENT and known.tier(match[3]) <= FREQUENT:
            yield match.start(), match.start(2), match.end()


def behind_quotation(document: Document) -> Iterator[Seam]:
    """A word right behind a quotation and its mark: "the bank."The sisters", «del nieto»,contó."""
    text = document.text
    for match in _CLOSED.finditer(text):
        closing = match.start()
        start = closing - (text[closing - 1] in _STOPS)
        while start and text[start - 1].isalpha():
            start -= 1
        after = _AFTER.match(text, match.end())
        if after and any(run.close is not None and run.close.start == closing for run in quote_marks(document).runs):
            yield start, after.start(), after.end()


def comma_before_name(document: Document, known: Lexicon) -> Iterator[Seam]:
    """A comma with a name right behind it: "the director,Ruth Okafor"."""
    for match in words_before(_COMMA, _COMMA_NAME, document.text):
        if known.tier(match[1]) <= FREQUENT:
            yield match.start(), match.start(3), match.end()


def numbers(document: Document, code: str, known: Lexicon) -> Iterator[Seam]:
    small = function_words(code)
    for match in _NUMBERED.finditer(document.text):
        if match[1] in small or match[1] in _COUNTED:
            yield match.start(), match.start(1), match.end()
    for match in words_before(_FIGURE, _WORD_NUMBER, document.text):
        if match[1].lower() in small and match[1].lower() in _BEFORE_NUMBERS:
            yield match.start(), match.start(2), match.end()
    starters = abbreviations(code).starters
    for match in _YEAR_STOPPED.finditer(document.text):
        if match[1] in starters or (len(match[1]) > 3 and known.tier(match[1].lower()) <= 1):
            yield match.start(), match.start(1), match.end()
