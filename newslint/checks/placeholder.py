"""Template text that was left in."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.language import language
from newslint.checks.gaps import gaps
from newslint.document import Document
from newslint.languages import CODES
from newslint.languages.dates import date_words
from newslint.languages.function_words import function_words
from newslint.languages.placeholders import placeholder_phrases, placeholder_sets, placeholder_words
from newslint.rule import Problem

_LOREM = re.compile(
    r"\b(?:[Ll]orem [Ii]psum|[Dd]olor sit amet|[Cc]onsectetur adipisc\w+|[Ss]ed do eiusmod)\b(?:[^.\n]{0,300}\.)?"
)
_BRACES = re.compile(
    r"\{\{[^{}\n]{1,60}\}\}|<<[^<>\n]{1,60}>>|%%[A-Z_]{2,40}%%|\$\{[A-Za-z_. ]{1,40}\}|\{[A-Z][A-Z_ ]{2,30}\}"
    r"|(?<=[$€£])(?:X{1,3}|TB[CDA])(?![\w-])|\[object Object\]|@@[^@\n]{1,40}@@|\{%[^%\n]{1,40}%\}"
    r"|#(?:REF|VALUE|NAME|DIV/0)!"
    r"|(?<![\w.])NaN(?= ?[%€$]|[.,]?\s)"
)
_TK = re.compile(r"(?<![\w&/-])(?:TK){1,4}(?![\w&/-])")
_XX = re.compile(r"(?<![\w&$#-])(?:X{2,6}|x{3,6})(?:[/.:hH-](?:X{2,6}|x{2,6}|\d{2,4})){0,3}(?![\w&-])")
_NOTHING = re.compile(  # a template's field that was empty: "by None.", "from null,"
    r"(?<=[a-z] )(?:by|from|at|to|for|in|of|per|with|de|por|para|par|pour|von|bei|für) (None|null|undefined)"
    r"(?=[.,;:)]|$)",
    re.MULTILINE,
)
_PHONE = re.compile(
    r"(?:(?<=\d[\d -]\d[\d -]\d\d)|(?<=\d\d\d[ -]\d))[Xx]{2,4}(?![\w-])"
    r"|(?<=\d[-. ])[Xx]{3,4}(?![\w-])|(?<![\w-])[Xx]{3}[-. ][Xx]{3}[-. ][Xx]{4}\b"
)
_BRACKET = re.compile(r"([\[(<])([^\[\]()<>\n]{2,160})([\])>])")
_OF_ROME = re.compile(r"\b[IVXLC]{1,6}[ \u00a0](?:to|and|a|al|y|à|et|bis|und|[-–])[ \u00a0]$")  # "rooms I to XX"
_INSTEAD = re.compile(
    r" (?:instead of|in place of|à la place d|au lieu d|en lugar de|en vez de|statt|anstelle|anstatt)"
)
_QUOTED_TITLE = re.compile(r"[“\"«„‘][ \u00a0\u202f]?[Ll]orem [Ii]psum[ \u00a0\u202f]?[”\"»“’]")
_BULLET = re.compile(r"\[ ?[●•_*]{1,12} ?\]")
_DATE = re.compile(r"\b(?:dd|tt|jj)([./-])mm\1(?:yyyy|yy|aaaa|jjjj)\b", re.IGNORECASE)
_DAY = re.compile(r"(?<![\w./-])(?:DD|TT|JJ)([./-])MM(?:\1(?:20\d\d|\d\d)?)?(?![\w/-])")
_LABELLED = re.compile(r"(?:^|[\n.])[ ]?(?:[^\W\d_]+[ -]){0,2}[^\W\d_]+\.?: $")
_PLURALS = ("s", "en", "er", "x")
_TOKEN = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_CLOSING = {"[": "]", "(": ")", "<": ">"}
_WORD_BEFORE = re.compile(r"([\w’'-]+)[.,]?[ \u00a0]{1,2}$")
_WORD_AFTER = re.compile(r"[ \u00a0]{1,2}([\w’'-]+)")
_MANY = 20  # times TK stands in a text that is about a company of that name
_PLAIN_ORDERS = frozenset("insert insertar inserte insérer".split())
_LONGEST_NOTE = 10  # words
_PLAIN_NOTES = frozenset(
    ("à compléter", "a completar", "por completar", "pendiente de confirmar", "bitte ergänzen", "bitte prüfen")
)
_FOLLOWS = frozenset(("folgt", "folgt noch", "fehlt noch", "to follow", "to come", "à venir", "pendiente"))
_ARTICLES = frozenset("the a an this that our their his her its el la los las un una su le les une der die das".split())
_OF = frozenset("of here del de du des der aquí ici hier".split())
_OF_FILMS = frozenset("film films movie movies video videos site sites content".split())
_DEAD = re.compile(
    r"\b(?:your|tu|su|votre|ihre?|firstname|vorname|nombre|prenom)?[._-]?"
    r"(?:name|e?mail|correo|nombre|nom|lastname|nachname|apellido|test|xxx+)@[\w-]{2,40}\.[a-z]{2,6}\b"
    r"|\b[\w.]{1,30}@(?:yourcompany|yourdomain|yoursite|company|domain|empresa|dominio|entreprise|firma|musterfirma)"
    r"\.(?:com|org|net|es|fr|de)\b",
    re.I,
)

_SIGNED = (  # with the signs without one of which a text can't match
    (_LOREM, ("psum", "sit amet", "adipisc", "eiusmod")),
    (_BRACES, ("{", "<<", "%%", "$X", "€X", "£X", "$T", "€T", "£T", "[object", "#", "NaN", "@@")),
    (_BULLET, ("[",)),
)
_FAR = 60  # code points: a template's address is shorter


def placeholder(document: Document) -> Iterator[Problem]:
    """TK, XX, lorem ipsum, [insert …], {{name}}, an address of a template."""
    last = -1
    for start, end in sorted(_places(document)):
        if start >= last:
            last = end
            where = document.passage(start, end)
            yield Problem(where, f"“{where.text}” is template text that was left in: write what belongs here")


def _places(document: Document) -> Iterator[tuple[int, int]]:
    code = language(document) or "en"
    text = document.text
    for pattern, signs in _SIGNED:
        if any(sign in text for sign in signs) and not (pattern is _LOREM and _QUOTED_TITLE.search(text)):
            yield from (match.span() for match in document.matches(pattern))
    if "None" in text or " null" in text or "undefined" in text:
        yield from (match.span(1) for match in document.matches(_NOTHING) if not _is_of_code(text, match.start()))
    yield from _dead_addresses(text)
    for match in document.matches(_BRACKET):
        if _CLOSING[match[1]] == match[3] and _is_instruction(document, match):
            yield match.span()
    low = text.lower()
    for phrase in placeholder_phrases():
        at = low.find(phrase)
        while at >= 0 and len(low) == len(text):
            yield at, at + len(phrase)
            at = low.find(phrase, at + 1)
    if "(TK)" not in text and 0 < text.count("TK") <= _MANY:
        yield from (match.span() for match in document.matches(_TK) if _is_to_come(document, match, code))
    if "XX" in text or "xxx" in text:
        yield from (match.span() for match in document.matches(_PHONE))
        yield from (match.span() for match in document.matches(_XX) if _is_left_open(document, match))
    if " xx " in text or "Xth " in text:
        yield from (match.span() for match in document.matches(_unnumbered()))
    yield from gaps(document, code)
    for match in [*document.matches(_DATE), *document.matches(_DAY)] if _has_month(low) else ():
        if "format" not in text[max(0, match.start() - 40) : match.end()].lower():
            yield match.span()


def _has_month(low: str) -> bool:
    return any(sign in low for sign in (".mm", "/mm", "-mm"))


def _dead_addresses(text: str) -> Iterator[tuple[int, int]]:
    """Addresses that a template gives as examples, looked for around each at sign."""
    at = text.find("@")
    while at >= 0:
        match = _DEAD.search(text, max(0, at - _FAR), at + _FAR)
        if match and match.start() <= at < match.end():
            yield match.span()
        at = text.find("@", at + 1)


def _is_instruction(document: Document, match: re.Match[str]) -> bool:
    """Whether what stands in brackets tells an author what to put there, in any of our languages."""
    text, opening, inside = document.text, match[1], match[2].strip()
    if text[max(0, match.start() - 1) : match.start()] == "[" or text[match.end() : match.end() + 1] in tuple("([:]"):
        return False
    tokens = [token.lower() for token in _TOKEN.findall(inside)]
    if not tokens:
        return False
    verbs, nouns, notes = placeholder_sets()
    ordered = tokens[0] in verbs or (tokens[-1] in verbs and tokens[-1].endswith("en") and len(tokens) < 6)
    if opening == "(":  # brackets of this kind are prose's own: only a plain order counts
        return (ordered and len(tokens) > 1 and tokens[0] in _PLAIN_ORDERS) or _is_plain_note(tokens, nouns)
    padded = f" {' '.join(tokens)} "
    if ordered or any(f" {note} " in padded for note in notes):
        return True
    few = len(tokens) <= 4 and tokens[0] not in _ARTICLES
    if opening == "<":  # "<email>" hides an address
        return few and tokens[-1] in nouns and tokens[-1] not in ("email", "e-mail", "correo", "url", "link")
    of = len(tokens) > 1 and tokens[0] in nouns and tokens[1] in _OF
    return few and opening == "[" and (tokens[-1] in nouns or of)


def _is_of_code(text: str, at: int) -> bool:
    """Whether a text speaks of values of code, in which nothing is a value too."""
    near = text[max(0, at - 400) : at + 400].lower()
    return any(word in near for word in ("python", "javascript", "function", "variable", "pointer", "argument", "code"))


def _is_plain_note(tokens: list[str], nouns: frozenset[str]) -> bool:
    """Whether a round bracket holds nothing but a note to the author: "(quote to follow)", "(à compléter)"."""
    said = " ".join(tokens)
    if said in _PLAIN_NOTES or (tokens[0] in nouns and said[len(tokens[0]) + 1 :] in _FOLLOWS):
        return True
    named = len(tokens) > 3 and tokens[0] in nouns and tokens[1] in _OF
    return named and len(tokens) < _LONGEST_NOTE and any(said.endswith(" " + note) for note in _FOLLOWS)


def _is_to_come(document: Document, match: re.Match[str], code: str) -> bool:
    """TK is a German insurer and many a company's initials: it counts where a number or the like should stand."""
    text = document.text
    if len(match[0]) > 2:
        return True
    if code == "de":
        return False
    before, after = text[max(0, match.start() - 1) : match.start()], text[match.end() : match.end() + 1]
    word = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start())
    following = _WORD_AFTER.match(text, match.end(), match.end() + 30)
    if before in "$£€[(":
        return True
    return bool(word and word[1].islower() and (after in ".,;:)]\n" or not following or following[1].islower()))


def _is_left_open(document: Document, match: re.Match[str]) -> bool:
    """XX is also a number of Rome's, a chromosome, a size, a kiss: it counts where a date, sum or number belongs."""
    text = document.text
    if (
        any(sign in match[0] for sign in "/.:-hH")
        or _is_no_number(document, match)
        or text[max(0, match.start() - 1) : match.start()] in tuple("£€$")
    ):
        return True
    word = _WORD_BEFORE.search(text, max(0, match.start() - 30), match.start())
    following = _WORD_AFTER.match(text, match.end(), match.end() + 30)
    before = word[1].lower() if word else ""
    month = _WORD_AFTER.match(text, match.end() + (text[match.end() : match.end() + 1] == "."))
    if month and month[1].lower() in _months():
        return True
    if before.isdigit() or (following and following[1].isdigit()) or before in _months():
        return True
    if not word and len(match[0]) > 2 and _LABELLED.search(text[max(0, match.start() - 40) : match.start()]):
        return text[match.end() : match.end() + 1] in ("", "\n", ".")
    if _INSTEAD.match(text, match.end()):
        return False
    if _OF_ROME.search(text, max(0, match.start() - 16), match.start()):
        return False
    if not word:
        return _counts_what_follows(document, match, following)
    if any(before in placeholder_words(code).before_roman for code in CODES):
        return False
    if following and any(following[1].lower() in placeholder_words(code).before_roman for code in CODES):
        return False
    if text[match.end() : match.end() + 1] == ".":  # an ordinal in German, the end of a name elsewhere
        return False
    german = language(document) == "de"  # in which a noun is in capitals too
    small = word[1].islower() or any(before in function_words(code) for code in CODES)
    return small and (german or not following or following[1].islower())


def _counts_what_follows(document: Document, match: re.Match[str], following: re.Match[str] | None) -> bool:
    """Whether XX opens a clause as the number of what follows: "; XX places are left"."""
    if following is None or len(match[0]) != 2 or not following[1].islower() or not following[1].endswith(_PLURALS):
        return False
    small = function_words(language(document) or "en")
    return following[1] not in small and document.text[max(0, match.start() - 2) : match.start()] in ("; ", ". ", ": ")


def _is_no_number(document: Document, match: re.Match[str]) -> bool:
    """Whether a run of x's in a sentence is none of Rome's: in small letters, or four and more of them."""
    if len(match[0]) < 4 and not match[0].islower():
        return False
    following = _WORD_AFTER.match(document.text, match.end(), match.end() + 30)
    if not _WORD_BEFORE.search(document.text, max(0, match.start() - 30), match.start()):
        return False
    if following:
        return (following[1].islower() and following[1] not in _OF_FILMS) or following[1].isdigit()
    return document.text[match.end() : match.end() + 1] in (",", ".") and match[0].isupper()


@cache
def _unnumbered() -> re.Pattern[str]:
    """A day or a number still to be put in: "le xx mai", "el xx de mayo", "its Xth year"."""
    months = "|".join(sorted(_months()))
    return re.compile(
        rf"(?<= )xx(?= (?:de )?(?:{months})\b)|(?<![\w-])X{{1,2}}th(?= (?:year|edition|anniversary|season|annual)\b)",
        re.I,
    )


@cache
def _months() -> frozenset[str]:
    return frozenset(month.lower() for code in CODES for month in date_words(code).months)
