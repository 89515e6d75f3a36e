"""One part of what a post belongs to: a noun phrase or a name in capitals, with all that is joined to it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.annotations.post_grammar.tokens import is_name_ahead

if TYPE_CHECKING:
    from newslint.annotations.post_grammar.phrase import PhraseReader

LONGEST_BODY = 9  # words of one part of a body
QUOTES = {"“": "”", "«": "»", "„": "“", '"': '"', "‘": "’"}
UNITS = frozenset(
    "department division faculty school section office institute centre center unit laboratory committee board".split()
)
_NAMED_FIRST = frozenset(  # of a body whose name in capitals stands before it
    "program programme team branch subcommittee council panel group network project fund district".split()
)
OF = frozenset("de du des d'".split())
_LEGAL = frozenset("inc llc ltd llp corp plc lp limited pllc s.a s.l s.a.u gmbh ag se".split())
_ADJECTIVE_ENDINGS = tuple(
    "al ales ico ica icos icas ano ana aux ien ienne ique iques ais aise el elle ado ada ense ive if ivo iva".split()
)


def part(reader: PhraseReader, at: int) -> int | None:
    """The end of a noun phrase in a body that starts at a token, or None."""
    found, words = reader.found, reader.words
    while (
        at < len(found)
        and found[at].word | (found[at].low in ("l'", "d'"))
        and (found[at].low in words.articles or found[at].low in words.owners)
    ):
        at += 1
    if at >= len(found):
        return None
    start, lower, capitals = at, 0, 0
    while at < len(found) and at < start + LONGEST_BODY:
        token = found[at]
        if token.gap and at > start:
            break
        if token.text in QUOTES:
            close = _closing(reader, at)
            if close is None:
                break
            at = close
            capitals += 1
            continue
        if token.name >= 0:
            if inside_body(reader, at):
                at += 1
                capitals += 1
                continue
            break
        if token.low in words.joints or token.low == ",":
            further = _joined(reader, at, start, capitals)
            if further is None:
                break
            at = further
            continue
        if token.low in ("número", "núm", "nº", "n.º") and at + 1 < len(found) and found[at + 1].text.isdigit():
            at += 2
            continue
        if not token.word or not (reader.nounish(at) or _edition(reader, at)):
            break
        if not token.cap:
            if capitals and reader.language in ("en", "es", "fr") and not _adjectival(reader, at):
                break
            if reader.language == "de" and not (at + 1 < len(found) and found[at + 1].cap):
                break
            lower += 1
            if lower > 4:
                break
        else:
            if capitals and reader.head_at(at) is not None and _new_post(reader, at):
                break
            capitals += 1
        at += 1
    return at if at > start and _content(reader, start, at) else None


def _edition(reader: PhraseReader, at: int) -> bool:
    """A year that ends the name of an event (los Juegos del Norte 2030)."""
    found = reader.found
    return (
        len(found[at].text) == 4
        and found[at].text.isdigit()
        and found[at - 1].cap
        and at + 1 < len(found)
        and (found[at + 1].low == "," or found[at + 1].name >= 0)
    )


def _content(reader: PhraseReader, start: int, end: int) -> bool:
    first = reader.found[start]
    return not (first.word and first.text.isdigit() and end == start + 1)


def _adjectival(reader: PhraseReader, at: int) -> bool:
    """A lower-case word after capitals that the body goes on with (Romance adjectives only)."""
    if reader.language == "en":
        near = {token.low for token in reader.found[at : at + 2]}
        return not near.isdisjoint(UNITS | _NAMED_FIRST)
    return reader.found[at].low.endswith(_ADJECTIVE_ENDINGS)


def _new_post(reader: PhraseReader, at: int) -> bool:
    """A head inside a body, right before a name: another post begins here."""
    return is_name_ahead(reader.found, at + 1, reader.words)


def inside_body(reader: PhraseReader, at: int) -> bool:
    """A name that a body bears (the Lee Kuan Yew School)."""
    found = reader.found
    nxt = found[at + 1] if at + 1 < len(found) else None
    return (
        nxt is not None
        and nxt.cap
        and nxt.low in reader.words.organisations
        and nxt.low not in ("group",)
        and nxt.start - found[at].end == 1
        and not found[at].owner
    )


def _closing(reader: PhraseReader, at: int) -> int | None:
    closing = QUOTES[reader.found[at].text]
    for j in range(at + 2, min(at + 12, len(reader.found))):
        if reader.found[j].text == closing:
            return j + 1
        if reader.found[j].name >= 0:
            return None
    return None


def _joined(reader: PhraseReader, at: int, start: int, capitals: int) -> int | None:
    """Where a body goes on after `and` or a comma, or None: the end of the next word of it."""
    found, words = reader.found, reader.words
    token = found[at]
    if at == start or at + 1 >= len(found):
        return None
    j = at + 1
    if token.low == ",":
        if found[j].low in _LEGAL and (found[j].cap or found[j].low != "se"):
            return j + 1
        return _series(reader, at) if capitals else None
    led = found[j].low in OF and reader.language == "fr"
    if found[j].low in ("de", "del", "du", "des", "d'", "für") and not reader.begins_post(j + 1):
        j += 1
    owned = led and j < len(found) and found[j].low in words.owners
    while j < len(found) and (found[j].low in words.articles or (owned and found[j].low in words.owners)):
        j += 1
    if j >= len(found) or is_name_ahead(found, j, words) or not found[j].word or not reader.nounish(j):
        return None
    if reader.begins_post(at + 1):
        return None
    if found[j].cap:
        return j if capitals or reader.language == "de" else None
    if capitals or token.low not in ("and", "y", "et", "e", "und"):
        return None
    follows = found[j + 1] if j + 1 < len(found) else None
    closes = follows is None or not follows.word or follows.low in words.prepositions
    if led and not closes and j + 2 < len(found) and reader.nounish(j + 1):  # et des affaires publiques de …
        closes = not found[j + 2].word or found[j + 2].low in words.prepositions
    return (
        j
        if closes or (reader.language in ("es", "fr") and not found[j].low.endswith(("ó", "aba", "ait")) and closes)
        else None
    )


def _series(reader: PhraseReader, at: int) -> int | None:
    """The end of `, Innovation and Aerospace Industry`: capitals that a comma and an `and` join, no post among them."""
    found, words = reader.found, reader.words
    j, items = at, 0
    while j + 1 < len(found) and items < 6:
        low = found[j].low
        if low not in (",", "and", "&", "y", "e", "et", "und"):
            return None
        last = low != ","
        if low == "," and found[j + 1].low in ("and", "&", "y", "e", "et", "und"):
            j += 1
            last = True
        j += 1
        while j < len(found) and (found[j].low in words.articles or found[j].low in ("d'", "l'", "de", "du", "of")):
            j += 1
        if j >= len(found) or is_name_ahead(found, j, words) or reader.begins_post(j):
            return None
        item = j
        while j < len(found) and j < item + 5 and found[j].cap and reader.nounish(j) and not found[j].owner:
            j += 1
        if j == item or (j < len(found) and found[j].name >= 0 and not last):
            return None
        items += 1
        if last:
            return j
    return None
