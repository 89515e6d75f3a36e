"""Runs: the longest stretches of capitalised words, initials and abbreviations, joined by blanks and particles.

«Ana de la Cruz», «J. P. van der Berg Jr.», «Orbis CEO Diana Wheeler»
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

PARTICLES = frozenset(
    """de la del los las van der den von zu zur y e da das do dos di du des le ten ter bin binti bint ibn al el af av lo
    a/l A/L a/p A/P s/o S/O d/o D/O b/o B/O""".split()
)
ABBREVIATIONS = frozenset(
    """dr drs mr mrs ms mx messrs prof sr jr st ste sra srta dra dña d lt col gen sen rep reps sens gov rev hon capt cpt
    cmdr maj sgt adm brig ing lic mme mlle me dipl abg ph assoc asst supt insp det pres mag hr fr""".split()
)
_UPPER = "[A-ZÀ-ÖØ-ÞĀ-ɏͰ-ϿЀ-Я]"  # beyond Latin-1 of both cases: a word with a small letter is dropped below
_INITIALS = rf"(?:{_UPPER}\.-?){{1,4}}{_UPPER}?(?!\w)"
_PARTICLE = (
    r"(?:de|la|del|los|las|van|der|den|von|zu|zur|y|e|da|das|do|dos|di|du|des|le|ten|ter|bin|binti|bint|ibn|al|el|af"
    r"|av|lo|[aA]/[lLpP]|[sSdDbB]/[oO])(?=[ \u00a0\u202f])"
)
_WORD = rf"(?:[dDlL]['’])?{_UPPER}[^\W\d_]*(?:[-‑‧'’][^\W\d_]+){{0,4}}\.?"
_BLANKS = " \u00a0\u202f"
_MOST_BLANKS = 6  # a wrapped or tabulated line
_TYING = tuple("@._:/-")  # signs inside an address
_ADDRESS_EDGE = re.compile(r"[\s()\[\]<>\"“”«»,;|]")
_LONGEST_ADDRESS = 80
_LONGEST_NICKNAME = 20
_OPENING = tuple("“«„»‚‘`'\"")
_CLOSING_OR_BLANK = tuple("”»“«‘’´'\"" + _BLANKS)
_MOST_PARTICLES = 3  # on end: «de la», «bin al»


@cache
def _word_pattern() -> re.Pattern[str]:
    return re.compile(
        rf"(?=[{_UPPER[1:-1]}abdeilstvyzASBDL])(?<![^\W_])(?<![@#&])(?<!\w[-‑'’])(?<![A-Z\d]\.)(?<![a-z\d.:/-]/)(?:{_INITIALS}|{_PARTICLE}|{_WORD})"
    )


@dataclass(slots=True, eq=False)
class Word:
    """A word of a run: code points of its paragraph, half open, without a possessive ending."""

    text: str
    start: int
    end: int
    possessive: bool = False


@dataclass(slots=True, eq=False)
class Run:
    """The words of a run, and where it stands: the number of its paragraph and code points of that."""

    paragraph: int
    words: list[Word]

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def runs(text: str, paragraph: int) -> Iterator[Run]:
    """The runs of a paragraph, in order."""
    words: list[Word] = []
    end, closed, particles = 0, True, 0
    addressed = "@" in text or "www." in text or "://" in text
    for match in _word_pattern().finditer(text):
        start = match.start()
        if text[match.end() : match.end() + 1].isdigit():  # N3EUA, Covid19
            closed = True
            continue
        if words and not closed and 1 < start - end < 5 and (behind := _nicknamed(text, end, start, match.end())):
            end = behind
            continue
        if words:
            apart = "" if closed else text[end:start].strip(_BLANKS)
            if apart and len(apart) < _LONGEST_NICKNAME and _is_quoted(apart):
                apart, end = "", start
            if closed or start - end > _MOST_BLANKS or particles > _MOST_PARTICLES or apart:
                yield from _run(paragraph, words)
                words = []
        end, closed = match.end(), False
        found = match[0]
        if found in PARTICLES:
            particles += 1
            if words:
                words.append(Word(found, start, end))
            continue
        particles = 0
        first = found[2] if found[1:2] in ("'", "’") and found[0] in "dl" and len(found) > 2 else found[0]
        if first.islower():
            closed = True
            continue
        if addressed and _is_tied(text, start, end) and _is_address(text, start, end):
            closed = True
            continue
        word = _word(found, start)
        words.append(word)
        closed = word.possessive or word.end < end
    yield from _run(paragraph, words)


def _is_quoted(between: str) -> bool:
    """Whether a word in quotation marks is all that stands there (« grisu »)."""
    if between[0] not in _OPENING or between[-1] not in _CLOSING_OR_BLANK or len(between) < 4:
        return False
    return between[1:-1].strip(_BLANKS).replace("-", "").isalnum()


def _nicknamed(text: str, end: int, start: int, nick_end: int) -> int:
    """Past the nickname in quotation marks that stands inside a name (`Joel “Espy” Klecker`), or 0."""
    between = text[end:start].strip(_BLANKS)
    if between not in _OPENING:
        return 0
    at = nick_end
    while at < nick_end + 3 and text[at : at + 1] in _CLOSING_OR_BLANK:
        at += 1
    closed = text[nick_end:at].strip(_BLANKS)
    return at if len(closed) == 1 and text[at - 1] in _BLANKS and text[at : at + 1].isupper() else 0


def _is_tied(text: str, start: int, end: int) -> bool:
    """Whether a sign of an address stands at an end of a word."""
    return text[end - 1 : end] == "." or text[end : end + 1] in _TYING or text[start - 1 : start] in _TYING


def _is_address(text: str, start: int, end: int) -> bool:
    """Whether a word stands inside an e-mail or web address."""
    left = _ADDRESS_EDGE.split(text[max(0, start - _LONGEST_ADDRESS) : start])[-1]
    right = _ADDRESS_EDGE.split(text[end : end + _LONGEST_ADDRESS], maxsplit=1)[0]
    return "@" in left or "@" in right or "://" in left or left.startswith("www.")


def _run(paragraph: int, words: list[Word]) -> Iterator[Run]:
    """The run of some words, without particles at its end; nothing if none is left."""
    while words and words[-1].text in PARTICLES:
        words.pop()
    if words:
        yield Run(paragraph, words)


def _word(found: str, start: int) -> Word:
    """A word without the stop of a sentence and without a possessive ending."""
    if found.endswith(".") and found[-3:-2] not in (".", "", "-") and found[:-1].lower() not in ABBREVIATIONS:
        found = found[:-1]
    if found[-2:] in ("'s", "’s", "'S", "’S") and len(found) > 3:
        return Word(found[:-2], start, start + len(found) - 2, True)
    return Word(found, start, start + len(found))
