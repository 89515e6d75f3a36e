"""Signs in a line's words: an address, a number, a phrase it opens with, a quotation, a name."""

from __future__ import annotations

import re
from functools import cache

_EMAIL = re.compile(
    r"[\w.+-]{1,64}(?:@|\(at\)|\[at\]|\u200b@)[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}|\[email\u00a0?\s?protected\]"
)
_PHONE = re.compile(  # begins with its sign and looks back behind it: the search jumps from sign to sign
    r"[(+\d](?<![\w.,].)(?:(?<=\()\+?\d|(?<=\+)\d|(?<=\d))[\d().\u00a0\u202f /-]{6,22}\d(?![\w,])"
)
_DIGITS = re.compile(r"\d+")
_AMOUNT = re.compile(r"\d{4}\s?[-–/]\s?\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,3}([.,])\d{3}(?:\1\d{3})+")
_OPENING = frozenset('"“„«»”‚‘')

_BOOKING = re.compile(
    r"\b(?:book|booked|booking|reserv\w*|ticket\w*|regist\w*|sign up|appointment\w*|apply|applications?|entries"
    r"|order\w*|donat\w*|entradas?|inscri\w*|cita|pedir|pedidos?|réserv\w*|billets?|buchen|buchung\w*|karten|anmeld\w*|bewerb\w*)\b"
)
_ASKING = re.compile(
    r"\b(?:press|media|journalists?|reporters?|information|informaci[oó]n|informations?|informationen|questions?|contact\w*"
    r"|kontakt\w*|presse\w*|prensa|medios|médias|medien\w*|inquir\w*|enquir\w*|rückfragen|renseignements)\b"
)


def has_email(text: str) -> bool:
    """Whether an e-mail address stands in a text, or the words by which a site hides one."""
    return ("@" in text and _EMAIL.search(text) is not None) or "[email" in text or "(at)" in text


def has_phone(text: str) -> bool:
    """Whether a telephone number stands in a text: seven digits at least, and no date, amount or version."""
    for match in _PHONE.finditer(text):
        if " / " in match[0]:
            continue  # a date and a name: "May 27, 2025 / 24 Hours"
        groups = _DIGITS.findall(match[0])
        digits = sum(map(len, groups))
        year = 1900 <= int(groups[-1][:4]) <= 2099 and len(groups[-1]) == 4 and digits <= 8
        if 7 <= digits <= 15 and max(map(len, groups)) >= 3 and not year and not _AMOUNT.fullmatch(match[0]):
            return True
    return False


def simple(text: str) -> str:
    """A line's words in lower case, as headings are compared: without marks at its edges."""
    return " ".join(text.lower().replace("’", "'").split()).strip(' :.–—-*_#>|[]()«»"“”')


def opens_with(line: str, phrases: frozenset[str]) -> str:
    """The longest of the phrases that a simple line begins with, whole words; "" for none."""
    best = ""
    for phrase in _by_start(phrases).get(line[:2], ()):
        if not line.startswith(phrase) or len(phrase) <= len(best):
            continue
        if len(line) == len(phrase) or not line[len(phrase)].isalnum() or phrase.endswith("'"):
            best = phrase
    return best


def serves_customers(text: str) -> bool:
    """Whether an address serves to book or buy, in a sentence that has no word of asking."""
    simple_text = f" {simple(text)} "
    return bool(_BOOKING.search(simple_text)) and not _ASKING.search(simple_text)


@cache
def _by_start(phrases: frozenset[str]) -> dict[str, list[str]]:
    """Phrases by their first two characters: most lines begin with none of them."""
    found: dict[str, list[str]] = {}
    for phrase in phrases:
        found.setdefault(phrase[:2], []).append(phrase)
    return found


def mostly_quoted(text: str) -> bool:
    """Whether a paragraph opens as a quotation and half of it and more lies between marks."""
    if not text or text[0] not in _OPENING:
        return False
    inside, quoted, straight = 0, False, text[0] == '"'
    for char in text:
        if straight:
            if char == '"':
                quoted = not quoted
        elif char in "“„«" and not quoted:
            quoted = True
        elif char in "”»" or (char == "“" and text[0] == "„"):
            quoted = False
        inside += quoted
    return inside * 2 >= len(text)


def names_something(rest: str) -> bool:
    """Whether what follows "About" or "By" is a name: a capital or a digit within its first words, and no sentence."""
    words = rest.split()[:4]
    return any(word.lstrip("(«“\"'*")[:1].isupper() or word[:1].isdigit() for word in words)
