"""E-mail addresses, telephone numbers and links that a translation gives otherwise, and links that it lost.

What a translator rightly changes is silent: the language in an address (/en/ to /es/, ?lang=, en.example.org), a part
of it that is a word of the text's language (/contact/ to /contacto/), another office's number.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from urllib.parse import unquote

from newslint.annotations.alignment.anchors import EMAIL, extent, fold
from newslint.annotations.dates import dates
from newslint.annotations.figures import PLAIN, figures
from newslint.checks.drift.comparison import Comparison, differs, is_near
from newslint.document import OBJECT, Document, Passage
from newslint.languages.words import lexicon
from newslint.rule import Problem, Related

_TELEPHONE = re.compile(r"(?<![\w.,/-])(?!\d{4}-\d\d-\d\d)(?:\+|00)?\(?\d(?:[ ()./\u00a0-]{0,2}\d){6,14}(?![\w-])")
_ADDRESS = re.compile(r"(?:https?://|\bwww\.)[^\s<>()\[\]\"“”«»]{4,300}(?<![.,;:!?'’])")
_PART = re.compile(r"[a-z0-9ß-ÿ]+")
_OF_LANGUAGES = frozenset(  # parts of an address that say its language or its country
    """en es fr de eng esp spa fra fre deu ger engl english spanish espanol castellano francais french deutsch german
    it nl pt pl sv da fi cs ru uk ja jp zh cn ko kr ca eu gl us gb mx ar ch at be br lang locale hl""".split()
)
_OF_SITES = frozenset("www index html htm php com org net int info".split())  # nor do these tell one page from another
_COMMON = 1  # tier of the words that a site may have in its addresses
_BESIDE = 400  # code points around a sentence in which its link may have gone
_LEAST = 10  # signs of an address, from which a letter more or less tells nothing but a slip


def address_drift(both: Comparison) -> Iterator[Problem]:
    """An e-mail address or telephone number that the original has with another letter or digit."""
    yield from _near(both, _emails(both.translation), _emails(both.original), _is_own_word)
    mine, theirs = _numbers(both.translation), _numbers(both.original)
    for form, here in mine.items():
        if any(_same_number(form, other) for other in theirs):
            continue
        near = [
            there for other, there in theirs.items()
            if not any(_same_number(other, known) for known in mine) and _is_misdialled(form, other)
        ]  # fmt: skip
        if len(near) == 1:
            yield differs(here, near[0])


def _emails(document: Document) -> dict[str, Passage]:
    if "@" not in document.text:
        return {}
    return {match[0].lower(): document.passage(*match.span()) for match in document.matches(EMAIL)}


def _numbers(document: Document) -> dict[str, Passage]:
    """The telephone numbers of a document by their digits, without leading zeros."""
    taken = {mention.passage.start for mention in dates(document) if mention.style != "words"}  # 07/04/2023
    taken |= {figure.passage.start for figure in figures(document) if figure.kind != PLAIN}  # 10 000 013 boxes
    return {
        re.sub(r"\D", "", match[0]).lstrip("0"): document.passage(*match.span())
        for match in document.matches(_TELEPHONE)
        if match.start() not in taken
    }


def _same_number(one: str, other: str) -> bool:
    """Whether two numbers may be one, with its country's code and without; a zero in brackets is dialled at home."""
    least = min(len(one), len(other))
    return (least >= 6 and one[-least:] == other[-least:]) or one[-8:] == other[-8:]


def _is_misdialled(one: str, other: str) -> bool:
    least = min(len(one), len(other))
    return abs(len(one) - len(other)) <= 3 and least >= 7 and is_near(one[-least:], other[-least:])


def _near(
    both: Comparison,
    mine: Mapping[str, Passage],
    theirs: Mapping[str, Passage],
    rightly: Callable[[str, str, str], bool],
) -> Iterator[Problem]:
    """What only the translation has beside the one like it that only the original has."""
    lost = [form for form in theirs if form not in mine]
    for form, here in mine.items():
        if form in theirs or len(form) < _LEAST:
            continue
        near = [other for other in lost if is_near(form, other) and not rightly(form, other, both.target)]
        if len(near) == 1:
            yield differs(here, theirs[near[0]])


def _is_own_word(form: str, other: str, target: str) -> bool:
    """Whether two addresses differ only in words, or signs for a language, that are the translation's own."""
    mine, theirs = _parts(form), _parts(other)
    if len(mine) != len(theirs):
        return False
    known = lexicon(target)
    return all(a == b or known.tier(a) <= _COMMON or {a, b} <= _OF_LANGUAGES for a, b in zip(mine, theirs, strict=True))


@cache
def _parts(form: str) -> tuple[str, ...]:
    return tuple(_PART.findall(form))


def link_drift(both: Comparison) -> Iterator[Problem]:
    """A link whose target has another letter or figure than the original's, or that the translated sentence lost."""
    mine, theirs = _links(both.translation), _links(both.original)
    if not theirs:
        return
    known_here, known_there = set(mine), set(theirs)
    told: set[str] = set()
    lost = [form for form in theirs if form not in known_here]
    for form, here in mine.items():
        if form in known_there or len(form) < _LEAST:
            continue
        near = [
            other for other in lost
            if _is_slip(form, other, both.target) and _languages(here[1]) == _languages(theirs[other][1])
        ]  # fmt: skip
        if len(near) == 1:
            told.add(near[0])
            yield _other_target(here, theirs[near[0]])
    if known_here & known_there:
        yield from _lost_links(both, {form: theirs[form] for form in lost if form not in told}, mine)


Link = tuple[Passage, str]  # its words and its target


def _other_target(here: Link, there: Link) -> Problem:
    message = f"this links to {here[1]}, the original to {there[1]}"
    return Problem(here[0], message, (Related(there[0], "in the original"),))


def _links(document: Document) -> dict[str, Link]:
    """The links of a document, written out or behind words, by what is left of their targets in any language."""
    found: dict[str, Link] = {}
    for inline, passage in document.inlines("link"):
        if inline.value.startswith(("http://", "https://", "//")) and passage.text.strip():
            found.setdefault(_bare(inline.value), (passage, inline.value))
    if "://" in document.text or "www." in document.text:
        for match in document.matches(_ADDRESS):
            found.setdefault(_bare(match[0]), (document.passage(*match.span()), match[0]))
    found.pop("", None)
    return found


@cache
def _bare(target: str) -> str:
    """A target without what says its language: scheme, www, codes of languages and countries, endings, fragment."""
    path = fold(unquote(target).partition("#")[0]).partition("://")[2] or fold(target).partition("#")[0]
    return "/".join(part for part in _PART.findall(path) if part not in _OF_LANGUAGES and part not in _OF_SITES)


def _languages(target: str) -> set[str]:
    """The parts of a target that say a language: where they differ, the rest may be another page's own words."""
    return set(_PART.findall(target.lower())) & _OF_LANGUAGES


def _is_slip(form: str, other: str, target: str) -> bool:
    """Whether one target is the other with a letter or a figure changed, and no word of the text's language."""
    mine, theirs = form.split("/"), other.split("/")
    if len(mine) == len(theirs):
        changed = [(a, b) for a, b in zip(mine, theirs, strict=True) if a != b]
        if len(changed) == 1 and changed[0][0].isdigit() and changed[0][1].isdigit():
            return is_near(*changed[0])  # one release's identifier is another's in its translation
    return is_near(form, other) and not _is_own_word(form, other, target)


def _lost_links(both: Comparison, lost: Mapping[str, Link], mine: Mapping[str, Link]) -> Iterator[Problem]:
    """Links of the original of which the sentence that translates it has none, where the translation keeps others."""
    if not lost:
        return
    linked = [passage for passage, _ in mine.values()]
    for pair in both.aligned:
        if len(pair.original) != 1 or len(pair.translation) != 1:
            continue
        start, end = extent(pair.original)
        gone = [link for link in lost.values() if start <= link[0].start < end]
        here = both.translation.passage(*extent(pair.translation))
        if len(gone) != 1 or OBJECT in here.text:
            continue
        if not any(here.start - _BESIDE <= passage.start < here.end + _BESIDE for passage in linked):
            message = f"the original links to {gone[0][1]} here, the translation to nothing"
            yield Problem(here, message, (Related(gone[0][0], "the link"),))
