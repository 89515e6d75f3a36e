"""What a post belongs to: parts led by prepositions, each a noun phrase or a name in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.annotations.post_grammar.tokens import is_name_ahead

if TYPE_CHECKING:
    from newslint.annotations.post_grammar.phrase import PhraseReader
    from newslint.annotations.post_grammar.tokens import Token

LONGEST_BODY = 9  # words of one part of a body
_MEETINGS = frozenset(
    "council committee subcommittee commission institute center centre conference panel caucus forum board".split()
)
QUOTES = {"“": "”", "«": "»", "„": "“", '"': '"', "‘": "’"}
_TO = frozenset(
    "adviser advisor ambassador secretary assistant counsel envoy aide representative delegate liaison "
    "consultant rapporteur deputy chaplain heir".split()
)
_UNITS = frozenset(
    "department division faculty school section office institute centre center unit laboratory committee board".split()
)
_NAMED_FIRST = frozenset(  # of a body whose name in capitals stands before it
    "program programme team branch subcommittee council panel group network project fund district".split()
)
_ADVERBIAL = frozenset("partir través cargo propósito pesar largo causa favor".split())  # a partir de enero
_OF = frozenset("de du des d'".split())
_CHARGED = frozenset("chargé chargée chargés chargées".split())
_LEGAL = frozenset("inc llc ltd llp corp plc lp limited pllc s.a s.l s.a.u gmbh ag se".split())


def tail(reader: PhraseReader, head: int, head_end: int, at: int) -> int:
    """The end of a post's body: parts led by prepositions."""
    found, words, parts = reader.found, reader.words, 0
    while at + 1 < len(found) and parts < 7:
        low = found[at].low
        if low == "en" and found[at + 1].low == "funciones":
            break
        if (low == "a" and found[at + 1].low in _ADVERBIAL) or (low == "para" and _infinitive(found[at + 1])):
            break
        nominal = (
            reader.language == "de"
            and low in words.articles
            and low in ("des", "der", "eines", "einer", "dieser", "dieses")
            and not found[at].cap
        )
        if (charge := _charged(reader, at)) and (end := part(reader, charge)):
            at, parts = end, parts + 1
            continue
        if not nominal and (
            low not in words.prepositions or found[at].gap or (not found[at].word and low not in ("d'",))
        ):
            break
        if low in ("auprès", "près") and found[at + 1].low in _OF and at + 2 < len(found):
            at += 1
        if not nominal and not _leads(reader, low, head, head_end, at, parts):
            break
        end = part(reader, at if nominal else at + 1)
        if end is None:
            break
        at = shortened(reader, end)
        parts += 1
    return at


def _infinitive(token: Token) -> bool:
    """Whether a Spanish word is a verb that tells a purpose (para | facilitar el curso)."""
    if token.cap or token.low in ("mujer", "taller", "hogar", "lugar", "alquiler", "mar", "azar"):
        return False
    return token.low.endswith(("ar", "er", "ir", "arse", "erse", "irse"))


def _charged(reader: PhraseReader, at: int) -> int:
    """Past French `chargé de` or `en charge de` behind a body, or 0."""
    if reader.language != "fr":
        return 0
    low = [token.low for token in reader.found[at : at + 3]]
    if len(low) == 3 and low[:2] == ["en", "charge"] and low[2] in _OF:
        return at + 3
    return at + 2 if len(low) > 1 and low[0] in _CHARGED and low[1] in _OF else 0


def shortened(reader: PhraseReader, at: int) -> int:
    """Over a short name in brackets, if the body goes on after it."""
    found = reader.found
    if at + 3 >= len(found) or found[at].low != "(" or found[at + 2].low != ")" or not found[at + 1].cap:
        return at
    further = found[at + 3].low
    onward = further in reader.words.prepositions and further not in ("in", "with", "on", "en", "con")
    return at + 3 if onward else at


def _leads(reader: PhraseReader, low: str, head: int, head_end: int, at: int, parts: int) -> bool:
    """Whether a preposition leads on to (more of) the body."""
    found = reader.found
    after = found[at + 1]
    if reader.language == "en":
        determined = after.low in reader.words.articles or after.low in reader.words.owners
        noun = found[at + 2] if determined and at + 2 < len(found) else after
        if low == "to":
            return found[head].low in _TO or found[head_end - 1].low in _TO
        if low == "from":
            return parts == 0 and after.cap and found[head].low in ("senator", "representative", "delegate", "member")
        if low == "with":
            return parts == 0 and (noun.cap or found[head].low in ("partner",))
        if low == "on":
            return parts == 0 or found[at - 1].low in _MEETINGS
        if low == "in":
            return (
                (parts == 0 and not noun.text.isdigit())
                or (determined and (noun.cap or noun.low in _UNITS))
                or _seated(reader, at + 1)
            )
        return True
    if low in ("en", "dans", "in", "im", "con", "avec", "mit", "à", "sur", "sobre", "por", "par"):
        return (
            parts == 0
            or found[head].low.startswith(("embaja", "ambassad", "botschaft", "cónsul", "consul"))
            or _bodied(reader, at + 1)
            or (low == "à" and _double(reader, at + 1))
            or (low == "por" and _cause(reader, at))
            or (low in ("en", "para", "à") and _placed(reader, at + 1))
        )
    return True


def _placed(reader: PhraseReader, at: int) -> bool:
    """Whether a place and nothing else follows, up to a comma or a name (`delegada del Gobierno en Cantalar, NAME`)."""
    j = at
    while j < len(reader.found) and j < at + 4 and reader.found[j].cap and reader.nounish(j):
        j += 1
    if j == at or any(token.text.isdigit() for token in reader.found[at:j]):
        return False
    return j < len(reader.found) and (reader.found[j].low == "," or reader.found[j].name >= 0)


def _cause(reader: PhraseReader, at: int) -> bool:
    """Whether a body in capitals is named for what it stands for (la Plataforma por el Agua)."""
    after = reader.found[at + 1 : at + 3]
    return reader.found[at - 1].cap and len(after) == 2 and after[0].low in reader.words.articles and after[1].cap


def _double(reader: PhraseReader, at: int) -> bool:
    """Whether a body of two capitals or more follows (à Santé Canada)."""
    return all(j < len(reader.found) and reader.found[j].cap and reader.nounish(j) for j in (at, at + 1))


def _bodied(reader: PhraseReader, at: int) -> bool:
    """Whether a body's own noun or acronym follows, articles skipped."""
    while at < len(reader.found) and (reader.found[at].low in reader.words.articles):
        at += 1
    if at >= len(reader.found) or not reader.found[at].word:
        return False
    if reader.found[at].text.isupper() and len(reader.found[at].text) > 1:
        return True
    while reader.found[at].low not in reader.words.organisations:
        at += 1
        if at >= len(reader.found) or not (reader.found[at].cap and reader.found[at - 1].cap):
            return False
    return True


def _seated(reader: PhraseReader, at: int) -> bool:
    """Whether what follows a further `in` still tells the office: it leads to a name or holds a body."""
    j = at
    while j < len(reader.found) and j < at + 6 and reader.found[j].cap and reader.nounish(j):
        j += 1
    if j == at or j >= len(reader.found):
        return False
    return reader.found[j].name >= 0 or reader.found[j - 1].low in reader.words.organisations


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
        return not near.isdisjoint(_UNITS | _NAMED_FIRST)
    return reader.found[at].low.endswith(
        (
            "al",
            "ales",
            "ico",
            "ica",
            "icos",
            "icas",
            "ano",
            "ana",
            "aux",
            "ien",
            "ienne",
            "ique",
            "iques",
            "ais",
            "aise",
            "el",
            "elle",
            "ado",
            "ada",
            "ense",
            "ive",
            "if",
            "ivo",
            "iva",
        )
    )


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
    led = found[j].low in _OF and reader.language == "fr"
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
