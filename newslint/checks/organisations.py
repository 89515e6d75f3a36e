"""Organisations and products written in two ways."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Container, Iterator
from functools import lru_cache
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.names.vocabulary import common_words
from newslint.annotations.organisations import fold_letters
from newslint.annotations.people import mentions
from newslint.checks.org_letters import one_letter, one_sound
from newslint.checks.org_places import in_address, shouted, variant
from newslint.document import Document, Passage
from newslint.languages.words import lexicon
from newslint.rule import Problem

SHORTEST_KEY = 4  # letters
_REMEMBERED = 20_000  # words of which the answer is kept: most come again in the next text
_TOKEN = re.compile(r"[^\W_]+(?:[‐‑-][^\W_]+)*")
_GLUED = re.compile(r"[a-zß-öø-ÿ](?=[A-ZÀ-ÖØ-Þ])")
_PREFIXES = frozenset(
    """co e ex non pre post re multi anti self well vice pro semi inter intra sub under over mid all best long short
    high low off on in out up down year full part cross north south east west early first one two three
    four five""".split()
)
_RUNNING = re.compile(r"[a-zß-öø-ÿ]{2}[ \u00a0]\Z")
_AFTER = re.compile(r"[ \u00a0][a-zß-öø-ÿ]|[.,;][ \u00a0][a-zß-öø-ÿ]|[.!?](?:\s|\Z)")
_REGISTERED = re.compile(r"(?:registered|incorporated|registrada|inscrita|immatriculée|enregistrée|eingetragen) \w+ $")
_GENERIC = frozenset("wifi ebook ecommerce phd".split())
_HYPHEN = re.compile(r"[‐‑-]")


class Spelling(NamedTuple):
    """One occurrence of a name's spelling."""

    passage: Passage
    text: str
    running: bool  # in running text, a word in lower case before it: there case is chosen


def org_variant(document: Document) -> Iterator[Problem]:
    """One body or product cased, spaced, hyphenated or spelled two ways."""
    found = [*_one_key(document), *one_letter(document), *one_sound(document), *_one_blank(document)]
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
            if form != usual and _differ(usual, form, forms[usual], places) and not _is_registered(places):
                yield variant(places[0].passage, forms[usual][0].passage)
                break


def _is_registered(places: list[Spelling]) -> bool:
    """Whether a spelling only stands as the register has it: "registered as I-Milli Map Services Limited"."""
    return all(_REGISTERED.search(_ahead(place.passage)) for place in places)


def _ahead(place: Passage) -> str:
    return place.document.text[max(0, place.start - 24) : place.start]


def _spellings(document: Document) -> tuple[dict[str, list[Spelling]], set[str]]:
    """The spellings of each key that is spelled in more than one way and may be a name, and the keys that stand in
    lower case too."""
    found: dict[str, list[tuple[int, int, str]]] = defaultdict(list)  # token, start, part
    text = document.text
    several_ways = _forms_of_one_key(text)
    if not several_ways:
        return {}, set()
    taken = {
        place
        for mention in mentions(document)
        if " " in mention.text or mention.score > 5
        for place in range(mention.passage.start, mention.passage.end)
    }
    loud = shouted(document)
    for match in _TOKEN.finditer(text):
        word = match[0]
        if word not in several_ways:
            continue
        start, end = match.span()
        if start in taken or (text[start - 1 : start] in ("@", "#", "/", ".", "_", ":") and start):
            continue
        if text[end : end + 1] in ("@", "/", "_") or (
            text[end : end + 2].strip(".").isalnum() and text[end : end + 1] == "."
        ):
            continue
        if document.block_index(start) in loud:
            continue
        for begin, part, key in _keyed(word):
            found[key].append((start, start + begin, part))
    several = {key: group for key, group in found.items() if len({part for *_, part in group}) > 1}
    spellings = {key: [_spelling(document, *place) for place in group] for key, group in several.items()}
    return spellings, _in_lower_case(text, spellings) if spellings else set()


def _in_lower_case(text: str, keys: Container[str]) -> set[str]:
    """The keys that stand in lower case too, addresses left out."""
    words = ((match, fold_letters(_HYPHEN.sub("", match[0]))) for match in _TOKEN.finditer(text) if match[0].islower())
    return {key for match, key in words if key in keys and not in_address(text, *match.span())}


def _forms_of_one_key(text: str) -> set[str]:
    """The words, other than in lower case, that share a key with another: most texts have none."""
    forms: dict[str, set[str]] = defaultdict(set)  # by key
    holders: dict[str, set[str]] = defaultdict(set)
    unlike = " ".join({chunk for chunk in text.split() if not chunk.islower()})
    for word in set(_TOKEN.findall(unlike)):
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
    return (_inner(usual) or _inner(form)) and not _HYPHEN.search(usual)


def _closed(place: Passage) -> bool:
    """Whether a word in capitals stands alone in running text: no ticker, no line or phrase in capitals."""
    text = place.document.text
    after = _AFTER.match(text, place.end)
    return after is not None and bool(_RUNNING.search(text, max(0, place.start - 24), place.start))


# a blank that differs -----------------------------------------------------------------------------


_HUMPED = re.compile(r"(?<![\w@#/.‐‑-])([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,})([A-ZÀ-ÖØ-Þ][a-zß-öø-ÿ]{2,})(?![\w@/‐‑-]|\.\w)")
_TIED = re.compile(r"(?<![\w@#/.‐‑-])([A-Z]{3,8})[‐‑-]([A-Z]{3,8})(?![\w@/‐‑-]|\.\w)")
_HUMP = re.compile(r"[A-ZÀ-ÖØ-Þ](?<=[a-zß-öø-ÿ]{2}.)(?=[a-zß-öø-ÿ]{2})")  # stands in whatever _HUMPED matches
_TIE = re.compile(r"[‐‑-](?<=[A-Z]{3}.)(?=[A-Z]{3})")
_APART = re.compile(r"(?<![\w.@#/‐‑-])([A-ZÀ-ÖØ-Þ]\w{2,})(?=[ \u00a0]([A-ZÀ-ÖØ-Þ]\w{2,})(?![\w‐‑-]))")


def _one_blank(document: Document) -> Iterator[Problem]:
    """`SkyBridge` beside `Sky Bridge`, `NASA-TOPS` beside `NASA TOPS`: two words joined here and apart there."""
    loud, common = shouted(document), lexicon(language(document))
    joined: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for sign, pattern in ((_HUMP, _HUMPED), (_TIE, _TIED)):
        for match in pattern.finditer(document.text) if sign.search(document.text) else ():
            generic = (match[1] + match[2]).lower() in common  # HealthCare, and the health care that it gives
            if not generic and document.block_index(match.start()) not in loud:
                joined[match[1], match[2]].append(document.passage(*match.span()))
    if not joined:
        return
    apart: dict[tuple[str, str], list[Passage]] = defaultdict(list)
    for match in _APART.finditer(document.text):
        if (match[1], match[2]) in joined and document.block_index(match.start()) not in loud:
            apart[match[1], match[2]].append(document.passage(match.start(), match.end(2)))
    for pair, others in apart.items():
        rare, usual = (joined[pair], others) if len(joined[pair]) <= len(others) else (others, joined[pair])
        yield variant(rare[0], usual[0])
