"""A post's title: the run of words up to its head in English and German, from its head on in Spanish and French."""

from __future__ import annotations

from typing import TYPE_CHECKING

from newslint.annotations.post_grammar.tokens import is_name_ahead

if TYPE_CHECKING:
    from newslint.annotations.post_grammar.phrase import PhraseReader

LONGEST_RUN = 9  # words in front of a head
_TAKES_AREA = frozenset(
    "vp svp evp avp director manager head chief lead counsel president officer chair specialist "
    "leiter leiterin referent referentin direktor direktorin".split()
)
_WHOLE = frozenset(  # titles that stand for themselves beside another one
    """ceo cfo coo cto cio cmo president founder co-founder cofounder chairman chairwoman chairperson chair owner vp evp
    svp senator sen representative rep congressman congresswoman judge justice mayor governor gov professor minister
    speaker guest author premier chancellor publisher general""".split()
)
_CLOSING_HEADS = frozenset(
    "general officer executive manager director associate assistant member fellow trainee "
    "apprentice emeritus counsel".split()
)


def run(reader: PhraseReader, at: int) -> tuple[int, int, int, bool, str] | None:
    """English and German: the words up to and with the last head of a run. (head, its end, end, plural, status)"""
    found, words = reader.found, reader.words
    j, last, status = at, None, ""
    while j < len(found) and j < at + LONGEST_RUN:
        if j > at and found[j].gap:
            break
        head = reader.head_at(j)
        if head is not None and (found[j].low not in words.stops or head[0] > j + 1):
            if last is not None and not _extends(reader, last, j):
                break
            last = (j, *head)
            j = head[0]
            if j < len(found) and found[j - 1].low in words.plural and found[j - 1].low not in words.modifiers:
                break
            if j < len(found) and found[j].low in words.after_status:
                status = words.after_status[found[j].low]
                j += 1
                break
            continue
        if found[j].low in words.acting:
            status = "acting"
        elif _linked(reader, j, at) and last is None:
            pass
        elif (
            not reader.nounish(j)
            or _is_verb(reader, j, at, last is None)
            or (last is not None and not _may_follow(reader, j, last[0]))
        ):
            break
        j += 1
    if last is None:
        return None
    end = last[1]
    if found[last[0]].low in _TAKES_AREA or status:
        end = max(end, _area(reader, last[1], j))
    return last[0], last[1], end, last[2], status


def _is_verb(reader: PhraseReader, at: int, start: int, headless: bool) -> bool:
    """A German word in lower case that is no declined adjective (nahm, wurde, bald) or stands behind a noun."""
    token = reader.found[at]
    if reader.language != "de" or token.cap or token.low in reader.words.modifiers | reader.words.former:
        return False
    if headless and at > start and reader.found[at - 1].cap and token.low != "und":
        return True
    return token.low.isalpha() and not token.low.endswith(("e", "en", "er", "es", "em"))


def _extends(reader: PhraseReader, last: tuple[int, int, bool], at: int) -> bool:
    """Whether a further head belongs to the same post (Attorney | General), not to another (CEO | founder)."""
    if last[1] == at:
        low, next_low = reader.found[last[1] - 1].low, reader.found[at].low
        if low in reader.words.modifiers:
            return True
        if reader.language == "en" and reader.found[at - 1].cap and reader.found[at].cap and last[1] - last[0] == 1:
            return (low not in _WHOLE and next_low not in _WHOLE) or next_low in _CLOSING_HEADS
        return low in reader.words.modifiers or next_low in _CLOSING_HEADS
    return True


def _may_follow(reader: PhraseReader, at: int, head: int) -> bool:
    """Words between one head and the next (Vice President Global Alliances …)."""
    return reader.found[at].cap or reader.found[head].low in reader.words.modifiers


def _linked(reader: PhraseReader, at: int, start: int) -> bool:
    """`and`, `&` or a comma between the words in front of a head (Research and Development Director)."""
    low = reader.found[at].low
    if reader.language == "de" and "-" in (low, reader.found[at - 1].low) and at > start:
        return (low == "-" and reader.found[at - 1].end == reader.found[at].start) or low == "und"
    if at == start or at + 1 >= len(reader.found) or low not in ("and", "&", "und", ","):
        return False
    if (
        not (reader.found[at - 1].cap and reader.found[at + 1].cap)
        or reader.found[at - 1].low in reader.words.organisations
    ):
        return False
    if reader.head_at(at + 1) is not None or reader.found[at + 1].low in reader.words.lesser:
        return False
    if low == ",":
        ahead = [t.low for t in reader.found[at + 1 : at + 5]]
        return ("and" in ahead or "&" in ahead) and reader.nounish(at + 1)
    return reader.nounish(at + 1)


def _area(reader: PhraseReader, at: int, limit: int) -> int:
    """The end of an area named without a preposition (VP Global Alliances and Indirect Sales), or `at`."""
    found, j = reader.found, at
    while j < len(found) and j < at + 6 and found[j].cap and reader.nounish(j) and not found[j].gap:
        if reader.head_at(j) is not None:
            return at
        j += 1
        linked = j + 1 < len(found) and found[j].low in ("and", "&", "und") and found[j + 1].cap
        if linked and reader.read(j + 1) is None and not is_name_ahead(found, j + 1, reader.words):
            j += 1
    if j == at or (j < len(found) and found[j].low in reader.words.stops):
        return at
    if (
        j < len(found)
        and found[j].name >= 0
        and not (j == at + 1 and found[at].text.isupper() and len(found[at].text) < 7)
    ):
        return at
    return j


def romance(reader: PhraseReader, at: int) -> tuple[int, int, int, bool, str] | None:
    """Spanish and French: head first, then what shapes it. (head, its end, end, plural, status)"""
    found, words = reader.found, reader.words
    j, status = at, ""
    while j < len(found) and j < at + 4 and reader.head_at(j) is None:
        if found[j].low not in words.modifiers and found[j].low not in ("-",):
            return None
        j += 1
    head = reader.head_at(j) if j < len(found) else None
    if head is None or j >= at + 4:
        return None
    if (
        head[0] == j + 1
        and found[j].low in reader.english.singular
        and found[j].low not in words.singular
        and (found[j].low not in words.plural)
    ):
        return None
    end = head[0]
    taken = 0
    while end < len(found) and taken < 4:
        low = found[end].low
        if low == "en" and end + 1 < len(found) and found[end + 1].low == "funciones":
            status = "acting"
            end += 1
        elif low in words.after_status:
            status = words.after_status[low]
        elif low in words.former or low in words.acting or low in words.future:
            status = "former" if low in words.former else "acting" if low in words.acting else "future"
        elif low in words.current and not (end + 1 < len(found) and found[end + 1].low in words.prepositions):
            break
        elif low == "-" and end + 1 < len(found) and reader.nounish(end + 1) and found[end].start == found[end - 1].end:
            pass
        elif not reader.nounish(end) or found[end].gap:
            break
        end += 1
        taken += 1
    while (
        end > head[0]
        and not (end < len(found) and found[end].low in words.prepositions)
        and (
            found[end - 1].low in words.after_status
            or found[end - 1].low in words.former | words.acting | words.future
            or (found[end - 1].low == "funciones" and found[end - 2].low == "en")
        )
    ):
        end -= 2 if found[end - 1].low == "funciones" else 1
    return j, head[0], end, head[1], status


def brackets(reader: PhraseReader, at: int) -> int:
    """Past `(Resilience)`, an area in brackets; an acronym in them is none."""
    found = reader.found
    if at + 2 < len(found) and found[at].low == "(" and found[at].start == found[at - 1].end + 1:
        close = next((j for j in range(at + 1, min(at + 7, len(found))) if found[j].low == ")"), 0)
        inner = found[at + 1 : close] if close else []
        if (
            inner
            and all(t.word or t.low in ",&-/" for t in inner)
            and inner[0].cap
            and any(t.text[0].isupper() and not t.text.isupper() for t in inner)
            and all(t.low not in reader.words.stops for t in inner)
            and all(t.low not in ("retired", "ret") for t in inner)
        ):
            return close + 1
    return at
