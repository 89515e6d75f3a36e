"""Words and sentences, as spans of a text.

Sentences are found inside one block (a paragraph, a heading, an item): a block's end is always a
sentence's end, with or without a full stop. Offsets are code points of the text given.
"""

from __future__ import annotations

import re

from newslint.languages.abbreviations import Abbreviations, abbreviations
from newslint.languages.saying import saying_words

_MARKS = "\u0300-\u036f\u00ad\u200d"  # combining accents, soft hyphen, joiner: no boundary
_WORD = re.compile(rf"[^\W_][\w{_MARKS}]*(?:['’‐‑\-.,·&/](?=[^\W_])[\w{_MARKS}]+)*")
_HELD = re.compile(r"[.,/](?<=[^\W_].)(?=[^\W_])|[.,/](?<=[\u0300-\u036f\u00ad\u200d].)")  # a mark inside of a word
_SPLIT_AT = re.compile(r"[.,/]")

# A terminator, what closes after it (quotation marks, brackets, footnote digits), the gap, what opens the next.
_END = re.compile(
    r"(?P<stop>[.!?…](?<![.!?…].)[.!?…]*+|[。！？](?<![.!?…].)[。！？]*+)"
    r"(?P<closing>(?>(?:[\"”’'“»«›‹)\]}*_¹²³⁰-⁹]|[ \u00a0\u202f]»(?=[ \u00a0,;.]|$)|\[\d{1,3}\]"
    r"|(?<=[^\W\d_]\.)\d{1,2}(?= [^\W\d_]))*))"
    r"(?P<gap>\s+|$|(?<=[。！？])|(?<=[.!?])(?=[^\W\d_]))"
    r"(?P<opening>(?>(?:[\"“”„‟‘‚'»«›‹(\[{¿¡•▪●◦*#…]|(?<=[«•▪●◦*])[ \u00a0\u202f])*))"
)
# Up to six words with a capital or a small link between them, then one word and the clause's end.
_ATTRIBUTION = re.compile(
    r"(?:[^\W\d_a-zà-ÿ][\w.'’-]*+[ \u00a0]+|(?:de|del|la|von|van|der|du|of|the)[ \u00a0]+){1,6}"
    r"(?P<verb>[^\W\d_]+)(?=[.,;:]|[ \u00a0]*$)"
)
_TOKEN = re.compile(r"[^\W_]+(?:[.'’\-][^\W_]+)*")
_QUOTES = frozenset('"“„‟‘‚»«›‹¿¡•▪●◦')
_CLOSING_QUOTES = frozenset('"”’“»«›')
_VOWELS = frozenset("aeiouyäöüáéíóúàèìòùâêîôûAEIOUYÄÖÜÁÉÍÓÚÀÈÌÒÙÂÊÎÔÛ")
_ROMAN = frozenset("IVXLCDM")
_LONGEST_TOKEN = 24  # code points looked at on each side of a full stop


def words(text: str) -> list[tuple[int, int]]:
    """The words of a text as (start, end).

    A word holds its inner apostrophes, hyphens ("l'écluse", "twenty-two") and, between digits or
    single letters, its points and commas ("1,240.50", "U.S", "R&D"). Marks at its edges are no part of it.
    """
    if not _HELD.search(text):
        return [match.span() for match in _WORD.finditer(text)]
    found: list[tuple[int, int]] = []
    for match in _WORD.finditer(text):
        start, end = match.span()
        word = match[0]
        if "." not in word and "," not in word and "/" not in word:
            found.append((start, end))
        else:
            found.extend(_parts(word, start))
    return found


def _parts(word: str, start: int) -> list[tuple[int, int]]:
    """The words of a run that marks hold together: "end.The" is two, "U.S" and "1,240" are one."""
    parts: list[tuple[int, int]] = []
    begin = 0
    for mark in _SPLIT_AT.finditer(word):
        at = mark.start()
        before, after = word[at - 1], word[at + 1]
        numeric = before.isdigit() and after.isdigit()
        single = (at - begin == 1 or word[at - 2] == ".") and (at + 2 >= len(word) or not word[at + 2].isalnum())
        if not numeric and not (single and mark[0] == "." and before.isalpha() and after.isalpha()):
            parts.append((start + begin, start + at))
            begin = at + 1
    parts.append((start + begin, start + len(word)))
    return parts


def sentences(text: str, language: str = "en") -> list[tuple[int, int]]:
    """The sentences of one block's text as (start, end), without the blanks between them.

    A full stop ends a sentence together with the quotation marks and brackets that close after it;
    sentences inside one quotation are sentences of their own.
    """
    known = abbreviations(language)
    found: list[tuple[int, int]] = []
    begin = 0
    for end in _END.finditer(text):
        after = end.end("gap")
        if after >= len(text):
            break
        if _ends_sentence(text, end, begin, known) and not _says(text, end, language):
            _add(text, begin, end.end("closing"), found)
            begin = after
    _add(text, begin, len(text), found)
    return found


def _add(text: str, start: int, end: int, found: list[tuple[int, int]]) -> None:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        found.append((start, end))


def _ends_sentence(text: str, end: re.Match[str], begin: int, known: Abbreviations) -> bool:
    stop = end["stop"]
    if stop[0] in "。！？":
        return True
    following = _TOKEN.match(text, end.end(), end.end() + _LONGEST_TOKEN)
    if following is None:  # a dash, a symbol: datelines ("Calif. – A"), or an emoji after the stop
        return text[end.end() : end.end() + 1] > "\u2190" and not end["opening"] and end["gap"] != ""
    following_word = following[0]
    if following_word[0].islower():
        return False
    elided = following_word.replace("’", "'").partition("'")
    starter = following_word in known.starters or elided[0] + elided[1] in known.starters
    if not end["gap"]:  # glued: "the end.The next"
        return stop == "." and starter and not end["closing"] and _is_word_before(text, end.start())
    if stop != ".":
        return True
    token = _token_before(text, end.start())
    if not token:
        return end.start() > begin
    if end["closing"] and end["closing"].strip("*_"):
        # A mark closes after the stop: "… in the U.S.” The" ends; "(Calif.) Smith" and "[No.] 5" do not.
        return not (end["closing"][0] in ")]" and _is_abbreviation(token, known)) or starter
    if begin == 0 and end.start() <= 4 and text[: end.start()].strip() == token and _is_enumerator(token):
        return False
    return _stop_ends(token, following_word, starter, end["opening"], text, end.start(), known)


def _is_enumerator(token: str) -> bool:
    """What numbers a heading or an item: "1. Opening", "A. Scope", "IV. Results"."""
    return token.isdigit() or (len(token) == 1 and token.isupper()) or set(token) <= _ROMAN


def _says(text: str, end: re.Match[str], language: str) -> bool:
    """Whether what follows a quoted question or cry only says whose it is: “So?” Mayor Roe asked."""
    if end["stop"][-1] not in "!?" or not _CLOSING_QUOTES.intersection(end["closing"]):
        return False
    following = _ATTRIBUTION.match(text, end.end("gap"))
    if following is None:
        return False
    return following["verb"].lower() in saying_words(language).plain


def _stop_ends(
    token: str, following: str, starter: bool, opening: str, text: str, at: int, known: Abbreviations
) -> bool:
    """Whether a bare full stop after `token` ends a sentence, in front of a capital or a digit."""
    joined = _joined(text, at, token)
    if joined and (_listed(joined, known.inner) or _listed(joined, known.either)):
        token = joined
    if _listed(token, known.inner):
        return False
    if _listed(token, known.numbers) and (following[0].isdigit() or set(following) <= _ROMAN):
        return False
    quoted = any(mark in _QUOTES for mark in opening)
    if _listed(token, known.either):
        return starter or quoted
    if token[-1].isdigit():
        return not (known.ordinals and token.isdigit() and len(token) <= 3 and not starter and not quoted)
    if len(token) == 1 and not text[max(0, at - 3) : at - 1].strip().isdigit():  # "350 F. Then" is no initial
        return quoted or (starter and not token.islower())
    if known.ordinals and set(token) <= _ROMAN:
        return starter or quoted
    if _looks_abbreviated(token):
        return starter or quoted
    return True


def _token_before(text: str, at: int) -> str:
    """The word that the full stop at `at` follows, inner points included ("U.S" in "U.S.")."""
    start = at
    lowest = max(0, at - _LONGEST_TOKEN)
    while start > lowest and (text[start - 1].isalnum() or text[start - 1] in ".-'’·ªº§\u0301\u0303\u0308"):
        start -= 1
    token = text[start:at].lstrip(".-'’")
    elided, apostrophe, rest = token.replace("’", "'").rpartition("'")
    return rest if apostrophe and rest and len(elided) <= 5 else token  # "art" in "l'art."


def _joined(text: str, at: int, token: str) -> str:
    """An abbreviation written with blanks, as if without: "z.B" for "z. B", "EE.UU" for "EE. UU"."""
    if len(token) > 2:
        return token if token != "Chr" else ""
    before = at - len(token)
    if before < 3 or text[before - 1] not in " \u00a0\u202f" or text[before - 2] != ".":
        return ""
    previous = _token_before(text, before - 2)
    return f"{previous}.{token}" if 0 < len(previous) <= 3 else ""


def _listed(token: str, listed: frozenset[str]) -> bool:
    """Whether an abbreviation is listed: as written, in capitals (CALIF.) or at a sentence's start (E.g.)."""
    if token in listed:
        return True
    if token.isupper() and len(token) > 1 and token.capitalize() in listed:
        return True
    return token[0].isupper() and token.lower() in listed and "." in token


def _is_abbreviation(token: str, known: Abbreviations) -> bool:
    return (
        len(token) == 1
        or _listed(token, known.inner)
        or _listed(token, known.numbers)
        or _listed(token, known.either)
        or _looks_abbreviated(token)
    )


def _looks_abbreviated(token: str) -> bool:
    """Letters with points between them (K.K., S.p.A.), or a capital and consonants only (Bhd., Hwy.)."""
    if "." in token:
        return all(len(part) <= 2 for part in token.split("."))
    return 2 <= len(token) <= 4 and token[0].isupper() and token[1:].islower() and not _VOWELS.intersection(token)


def _is_word_before(text: str, at: int) -> bool:
    """Whether two lower-case letters at least, and no address (www.), stand before the stop at `at`."""
    token = _token_before(text, at)
    in_front = text[at - len(token) - 1 : at - len(token)]
    return len(token) >= 2 and "." not in token and token[-2:].islower() and in_front not in ("/", "@")
