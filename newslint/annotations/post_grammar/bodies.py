"""What a post belongs to: parts led by prepositions, each a noun phrase or a name in capitals."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.annotations.post_grammar.body_parts import OF, UNITS, part

if TYPE_CHECKING:
    from newslint.annotations.post_grammar.phrase import PhraseReader
    from newslint.annotations.post_grammar.tokens import Token

_MEETINGS = frozenset(
    "council committee subcommittee commission institute center centre conference panel caucus forum board".split()
)
_TO = frozenset(
    "adviser advisor ambassador secretary assistant counsel envoy aide representative delegate liaison "
    "consultant rapporteur deputy chaplain heir".split()
)
_ADVERBIAL = frozenset("partir través cargo propósito pesar largo causa favor".split())  # a partir de enero
_CHARGED = frozenset("chargé chargée chargés chargées".split())


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
        if low in ("auprès", "près") and found[at + 1].low in OF and at + 2 < len(found):
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
    if len(low) == 3 and low[:2] == ["en", "charge"] and low[2] in OF:
        return at + 3
    return at + 2 if len(low) > 1 and low[0] in _CHARGED and low[1] in OF else 0


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
                or (determined and (noun.cap or noun.low in UNITS))
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
