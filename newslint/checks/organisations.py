"""Organisations written in two ways, or not as the newsroom writes them."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.names.vocabulary import common_words
from newslint.annotations.organisations import LEGAL, fold_letters
from newslint.annotations.people import mentions
from newslint.document import Document, Passage, annotation
from newslint.languages.houses import HOUSES
from newslint.languages.people import people_words
from newslint.languages.words import lexicon
from newslint.rule import Fix, Problem, Related

SHORTEST_KEY = 4  # letters
_REMEMBERED = 20_000  # words of which the answer is kept: most come again in the next text
_TOKEN = re.compile(r"[^\W_]+(?:[‐‑-][^\W_]+)*")
_GLUED = re.compile(r"[a-zß-öø-ÿ](?=[A-ZÀ-ÖØ-Þ])")
_PREFIXES = frozenset(
    """co e ex non pre post re multi anti self well vice pro semi inter intra sub under over mid all best long short
    high low off on in out up down year full part cross north south east west early first one two three
    four five""".split()
)
_UPPER = re.compile(r"[A-ZÀ-ÖØ-Þ]")
_NO_LETTER = re.compile(r"[\W\d_]")
_RUNNING = re.compile(r"[a-zß-öø-ÿ]{2}[ \u00a0]\Z")
_AFTER = re.compile(r"[ \u00a0][a-zß-öø-ÿ]|[.,;][ \u00a0][a-zß-öø-ÿ]|[.!?](?:\s|\Z)")
_GENERIC = frozenset("wifi ebook ecommerce phd".split())
_HYPHEN = re.compile(r"[‐‑-]")


class Spelling(NamedTuple):
    """One occurrence of a name's spelling."""

    passage: Passage
    text: str
    running: bool  # in running text, a word in lower case before it: there case is chosen


def org_variant(document: Document) -> Iterator[Problem]:
    """One body or product cased, spaced, hyphenated or spelled two ways."""
    found = [*_one_key(document), *_one_letter(document), *_one_blank(document)]
    told: set[int] = set()
    for problem in sorted(found, key=lambda problem: problem.where.start):
        if problem.where.start not in told:
            told.add(problem.where.start)
            yield problem


# one key, two spellings ---------------------------------------------------------------------------


def _one_key(document: Document) -> Iterator[Problem]:
    spellings, lower = _spellings(document)
    common = common_words(language(document))
    for key, group in spellings.items():
        forms: dict[str, list[Spelling]] = defaultdict(list)
        for spelling in group:
            forms[spelling.text].append(spelling)
        if len(forms) < 2 or key in lower or key in _GENERIC or key in common:
            continue
        usual = max(forms, key=lambda form: (len(forms[form]), _inner(form), -forms[form][0].passage.start))
        for form, places in forms.items():
            if form != usual and _differ(usual, form, forms[usual], places):
                yield _variant(places[0].passage, forms[usual][0].passage)
                break


def _spellings(document: Document) -> tuple[dict[str, list[Spelling]], set[str]]:
    """The spellings of each key that is spelled in more than one way and may be a name, and the keys that stand in
    lower case too."""
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)  # token, start, part
    small: set[str] = set()
    text = document.text
    several_ways = _forms_of_one_key(text)
    if not several_ways:
        return {}, small
    taken = {
        place
        for mention in mentions(document)
        if " " in mention.text or mention.score > 5
        for place in range(mention.passage.start, mention.passage.end)
    }
    shouted = _shouted(document)
    for match in _TOKEN.finditer(text):
        start, end, word = match.start(), match.end(), match[0]
        if word.islower():
            if word not in small and not _in_address(text, start, end):
                small.add(word)
            continue
        if (
            word not in several_ways
            or start in taken
            or (text[start - 1 : start] in ("@", "#", "/", ".", "_", ":") and start)
        ):
            continue
        if text[end : end + 1] in ("@", "/", "_") or (
            text[end : end + 2].strip(".").isalnum() and text[end : end + 1] == "."
        ):
            continue
        if document.block_index(start) in shouted:
            continue
        for begin, part, key in _keyed(word):
            found[key].append((start, start + begin, part))
    several = {key: group for key, group in found.items() if len({part for *_, part in group}) > 1}
    spellings = {key: [_spelling(document, *place) for place in group] for key, group in several.items()}
    return spellings, {fold_letters(_HYPHEN.sub("", word)) for word in small} if spellings else set()


def _forms_of_one_key(text: str) -> set[str]:
    """The words, other than in lower case, that share a key with another: most texts have none."""
    forms: dict[str, set[str]] = defaultdict(set)  # by key
    holders: dict[str, set[str]] = defaultdict(set)
    for word in set(_TOKEN.findall(text)):
        if len(word) >= SHORTEST_KEY and not word.islower():
            for _, part, key in _keyed(word):
                forms[key].add(part)
                holders[key].add(word)
    return {word for key, parts in forms.items() if len(parts) > 1 for word in holders[key]}


@lru_cache(_REMEMBERED)
def _keyed(word: str) -> tuple[tuple[int, str, str], ...]:
    """The parts of a word that may be names, each with where it begins and the key that its other spellings share."""
    keys = [(begin, part, fold_letters(_HYPHEN.sub("", part))) for begin, part in _parts(word)]
    return tuple(keyed for keyed in keys if len(keyed[2]) >= SHORTEST_KEY and not keyed[2].isdigit())


def _spelling(document: Document, token: int, start: int, part: str) -> Spelling:
    running = bool(_RUNNING.search(document.text, max(0, token - 24), token))
    return Spelling(document.passage(start, start + len(part)), part, running)


def _in_address(text: str, start: int, end: int) -> bool:
    """Whether a word is part of an address or of a file's name, which is in lower case for everything."""
    before, after = text[max(0, start - 1) : start], text[end : end + 2]
    return before in ("@", "#", "/", ".", "_", "-") or (after[:1] in ("@", "/", "_", ".", "-") and after[1:].isalnum())


@annotation
def _shouted(document: Document) -> frozenset[int]:
    """The blocks in capitals, where case says nothing."""
    return frozenset(
        index
        for index, block in enumerate(document.paragraphs)
        if len(_UPPER.findall(block.text)) > 0.6 * (len(block.text) - len(_NO_LETTER.findall(block.text)))
    )


def _parts(word: str) -> Iterator[tuple[int, str]]:
    """A word, the name glued to a word before it (fromAcme), and the name before a hyphen."""
    yield 0, word
    glued = _GLUED.search(word) if word[0].islower() else None
    begin = glued.end() if glued is not None and glued.end() > 1 else 0
    if begin:
        yield begin, word[begin:]
    head = _HYPHEN.split(word[begin:])[0]
    if head != word[begin:] and len(head) >= SHORTEST_KEY + 1 and head[0].isupper():
        yield begin, head


def _inner(form: str) -> bool:
    """A capital inside the word: NanoFab."""
    return any(char.isupper() for char in form[1:]) and not form.isupper()


def _differ(usual: str, form: str, usual_places: list[Spelling], places: list[Spelling]) -> bool:
    """Whether two spellings of one key are a slip and not two ways that both are right."""
    hyphens = bool(_HYPHEN.search(usual)) != bool(_HYPHEN.search(form))
    capitals = usual.isupper() or form.isupper()
    if capitals:
        if (usual.isupper() and form.isupper()) or hyphens:
            return False
        other, shout = (form, usual) if usual.isupper() else (usual, form)
        if _inner(other) or not 4 <= len(shout) <= 10 or not shout.isalpha():
            return False
        return all(any(place.running for place in group) for group in (usual_places, places)) and all(
            _closed(place.passage) for group in (usual_places, places) for place in group if place.text.isupper()
        )
    if hyphens:
        split = _HYPHEN.split(usual if _HYPHEN.search(usual) else form)
        joined = form if _HYPHEN.search(usual) else usual
        if split[0].lower() in _PREFIXES or not all(part[:1].isupper() for part in split):
            return False
        return _inner(joined)
    return (_inner(usual) or _inner(form)) and usual.lower() == form.lower() and not _HYPHEN.search(usual)


def _closed(place: Passage) -> bool:
    """Whether a word in capitals stands alone in running text: no ticker, no line or phrase in capitals."""
    text = place.document.text
    after = _AFTER.match(text, place.end)
    return after is not None and bool(_RUNNING.search(text, max(0, place.start - 24), place.start))


def _variant(where: Passage, other: Passage) -> Problem:
    return Problem(
        where,
        f"“{where.text}” here, “{other.text}” in line {other.line}; write the name one way",
        (Related(other, f"“{other.text}”"),),
        Fix(other.text),
    )


# a blank that differs -----------------------------------------------------------------------------


_HUMPED = re.compile(r"(?<![\w@#/.‐‑-])([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,})([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,})(?![\w@/‐‑-]|\.\w)")
_TIED = re.compile(r"(?<![\w@#/.‐‑-])([A-Z]{3,8})[‐‑-]([A-Z]{3,8})(?![\w@/‐‑-]|\.\w)")
_APART = re.compile(r"(?<![\w.@#/‐‑-])([A-ZÀ-ÖØ-Þ]\w{2,})(?=[ \u00a0]([A-ZÀ-ÖØ-Þ]\w{2,})(?![\w‐‑-]))")


def _one_blank(document: Document) -> Iterator[Problem]:
    """`SkyBridge` beside `Sky Bridge`, `NASA-TOPS` beside `NASA TOPS`: two words joined here and apart there."""
    shouted, common = _shouted(document), lexicon(language(document))
    joined: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for pattern in (_HUMPED, _TIED):
        for match in pattern.finditer(document.text):
            generic = (match[1] + match[2]).lower() in common  # HealthCare, and the health care that it gives
            if not generic and document.block_index(match.start()) not in shouted:
                joined[match[1], match[2]].append(document.passage(*match.span()))
    if not joined:
        return
    apart: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for match in _APART.finditer(document.text):
        if (match[1], match[2]) in joined and document.block_index(match.start()) not in shouted:
            apart[match[1], match[2]].append(document.passage(match.start(), match.end(2)))
    for pair, others in apart.items():
        rare, usual = (joined[pair], others) if len(joined[pair]) <= len(others) else (others, joined[pair])
        yield _variant(rare[0], usual[0])


# one letter that differs --------------------------------------------------------------------------


_SHORT = 5  # letters of a word that may be another name: Marina, Marino
_LINK = re.compile(r"[ \u00a0](?:(?:of|the|de|do|da|del|la|du|des|der|le|and|y|et|und|&)[ \u00a0]){0,2}")
_RUN_WORD = re.compile(r"[^\W\d_a-zß-öø-ÿ][\w'’-]*")


def _one_letter(document: Document) -> Iterator[Problem]:
    """`Meridien Pharmacies` beside `Meridian Pharmacies`: one letter in a name of several words."""
    runs, common = _runs(document), common_words(language(document))
    by_rest: dict[tuple[str, ...], list[tuple[str, list[Passage]]]] = defaultdict(list)
    for words, places in runs.items():
        for skip, word in enumerate(words):
            if len(word) >= 5:
                by_rest[(*words[:skip], "", *words[skip + 1 :])].append((word, places))
    told: set[frozenset[str]] = set()
    for rest, members in sorted(by_rest.items(), key=lambda item: -max(len(places) for _, places in item[1])):
        if len(members) != 2:
            continue
        (one, places), (other, others) = members
        paired = all("&" in place.text for place in (*places, *others))  # Keller & Voss
        if not _slip(one, other) or not (
            paired or _telling(rest, document) or (min(len(one), len(other)) > 5 and max(len(places), len(others)) > 1)
        ):
            continue
        if len(places) == len(others) == 1 and len(rest) < 3 and not (paired or _are_no_words(document, one, other)):
            continue
        weight = (len(places), one in common, -places[0].start)
        usual, rare = (
            (places, others) if weight > (len(others), other in common, -others[0].start) else (others, places)
        )
        if len(rare) > 1 or frozenset((one, other)) in told:
            continue
        told.add(frozenset((one, other)))
        yield _variant(rare[0], usual[0])


def _runs(document: Document) -> dict[tuple[str, ...], list[Passage]]:
    """Pairs and triples of words in capitals that stand side by side, no people among them."""
    taken = [(mention.passage.start, mention.passage.end) for mention in mentions(document)]
    places = {place for start, end in taken for place in range(start, end)}
    found: dict[tuple[str, ...], list[Passage]] = defaultdict(list)
    text = document.text
    shouted = _shouted(document)
    words = [
        m
        for m in _RUN_WORD.finditer(text)
        if m.start() not in places and not (shouted and document.block_index(m.start()) in shouted)
    ]
    joined = [_LINK.fullmatch(text, one.end(), other.start()) is not None for one, other in pairwise(words)]
    for first in range(len(words) - 1):
        for length in (2, 3):
            if first + length <= len(words) and all(joined[first : first + length - 1]):
                part = words[first : first + length]
                found[tuple(word[0].casefold().replace("’", "'") for word in part)].append(
                    document.passage(part[0].start(), part[-1].end())
                )
    return found


def _telling(rest: tuple[str, ...], document: Document) -> bool:
    """Whether the words that agree belong to a body's name."""
    known = people_words(language(document)).organisations
    return any(word and (word in known or word in HOUSES or len(rest) > 2) and word not in LEGAL for word in rest)


def _are_no_words(document: Document, one: str, other: str) -> bool:
    """Whether neither of two words is one of the language: what differs is a name of its own."""
    known = lexicon(language(document))
    return one not in known and other not in known and min(len(one), len(other)) > _SHORT


def _slip(one: str, other: str) -> bool:
    """One letter changed, dropped, doubled or two swapped inside a word: no inflection, plural or other word."""
    if one[0] != other[0] or (one[-2:] != other[-2:] and sorted(one) != sorted(other)):
        return one[0] == other[0] and len(one) == len(other) and one[-1] == other[-1] and _changed(one, other) == 1
    if len(one) == len(other):
        return _changed(one, other) == 1 or (sorted(one) == sorted(other) and _changed(one, other) == 2)
    longer, shorter = (one, other) if len(one) > len(other) else (other, one)
    if len(longer) - len(shorter) != 1:
        return False
    return any(longer[:at] + longer[at + 1 :] == shorter for at in range(1, len(longer) - 1))


def _changed(one: str, other: str) -> int:
    return sum(a != b for a, b in zip(one, other, strict=True))


# the newsroom's register --------------------------------------------------------------------------


def house_name(document: Document) -> Iterator[Problem]:
    """An organisation not as the newsroom's register writes it."""
    register = document.desk.newsroom.organisations
    wrong = sorted(
        ((bad, good) for good, bads in register.items() for bad in bads if bad), key=lambda pair: -len(pair[0])
    )
    if not wrong:
        return
    right = dict(wrong)
    good = sorted(register, key=len, reverse=True)
    pattern = re.compile(r"(?<![\w@#/.-])(?:" + "|".join(re.escape(name) for name in [*good, *right]) + r")(?![\w@/-])")
    for match in pattern.finditer(document.text):
        if match[0] in right and match[0] not in register:
            name = right[match[0]]
            yield Problem(
                document.passage(*match.span()), f"the house writes “{name}”, not “{match[0]}”", fix=Fix(name)
            )
