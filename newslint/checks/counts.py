"""Counts that what follows denies: "three bridges" and four named, "ten days" and dates a month apart."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.changes import Sentence, figured_sentences
from newslint.annotations.dates import date_ranges
from newslint.annotations.figures import COUNT, PLAIN, Figure
from newslint.annotations.language import language
from newslint.annotations.people import mentions
from newslint.checks.lengths import attributes, lengths
from newslint.checks.recalls.rosters import named_behind
from newslint.checks.relations import beside
from newslint.checks.rosters import rosters
from newslint.document import Document
from newslint.languages import CODES, FALLBACK
from newslint.languages.numbers import NumberWords, number_words, spelled
from newslint.rule import Problem

_MOST = 12  # things listed in a sentence
_LONGEST_ITEM = 70
_BESIDE = 24  # code points between what is counted and the colon
_FOLLOWING = ("following", "siguientes", "folgende")  # before the number
_FOLLOWING_NOUN = ("siguientes", "suivants", "suivantes")  # behind the noun
_OUT_OF = (["of"], ["von"], ["sur"])
_YEAR = re.compile(r"(?<![\d.,])(?:1[5-9]|20)\d\d(?![\d.,]\d)")
_BRACKET = re.compile(r"\([^()\n]*\)|[«“\"][^«»“”\"\n]*[»”\"]")


def count_mismatch(document: Document) -> Iterator[Problem]:
    """A number of things against the things listed behind it, a length of time against its own dates."""
    yield from beside(document, _counted(document), (), (named_behind,))


def _counted(document: Document) -> Iterator[Problem]:
    code = language(document) or FALLBACK
    words = number_words(code)
    ranges = date_ranges(document)
    yield from attributes(document, ranges)
    for sentence in figured_sentences(document):
        yield from _listed(document, sentence, words)
        yield from _named(document, sentence, words)
        yield from _apposed(document, sentence, words)
        yield from lengths(document, sentence, ranges)
        yield from _itemised(document, sentence.figures[-1])
        if not _is_open(sentence.passage.text, "", words):
            yield from rosters(document, sentence, code)


def _listed(document: Document, sentence: Sentence, words: NumberWords) -> Iterator[Problem]:
    text = sentence.passage.text
    colon = text.find(": ")
    if colon < 0 or text.find(": ", colon + 1) >= 0 or text.rstrip()[-1:] not in ".!?":
        return
    counted = [f for f in sentence.figures if f.passage.end <= sentence.passage.start + colon]
    if len(counted) > 1 and sentence.passage.start + colon - counted[-1].passage.end <= _BESIDE:
        counted = counted[-1:]  # «212 pages and four annexes: …»
    if (
        len(counted) != 1
        or counted[0].kind not in (COUNT, PLAIN)
        or not 2 <= counted[0].value <= _MOST
        or counted[0].hedge
    ):
        return
    figure = counted[0]
    listed = text[colon + 2 :].rstrip(' .!?”»"')
    said = text[figure.passage.start - sentence.passage.start :]
    if colon - (figure.passage.end - sentence.passage.start) > 60 or not figure.noun or _is_open(said, listed, words):
        return
    count = count_items(listed, words)
    if count and count != figure.value:
        where = document.passage(figure.passage.start, sentence.passage.start + colon + 2 + len(listed))
        yield Problem(where, f"“{figure.passage.text} {figure.noun}”, but {count} are listed")


def _named(document: Document, sentence: Sentence, words: NumberWords) -> Iterator[Problem]:
    """«The nine members of the jury are Ann Bell, Cy Dunn …»: a list of names behind the verb, with no colon."""
    if len(sentence.figures) != 1 or sentence.passage.text.count(",") < 2:
        return
    figure = sentence.figures[0]
    if figure.kind != COUNT or not 3 <= figure.value <= _MOST or figure.hedge:
        return
    verb = _naming(words.naming).search(document.text, figure.passage.end, figure.passage.end + 70)
    if not verb or verb.end() >= sentence.passage.end:
        return
    listed = document.text[verb.end() : sentence.passage.end].rstrip(' .!?”»"')
    items = count_items(listed, words)
    if items and items != figure.value and not _is_open(sentence.passage.text, listed, words) and _are_names(listed):
        where = document.passage(figure.passage.start, verb.end() + len(listed))
        yield Problem(where, f"“{figure.passage.text} {figure.noun}”, but {items} are listed")


@cache
def _names_behind(joints: frozenset[str], code: str) -> re.Pattern[str]:
    """Names in a row right behind what is counted, up to the sign that ends them: ", Almen, Berg and Dorn,"."""
    tie = r"(?:(?:de|del|la|las|los|du|des|le|les|von|der|of|the)[ \u00a0])*"
    name = rf"[A-ZÀ-Þ][\w’'-]*(?:[ \u00a0]{tie}[A-ZÀ-Þ][\w’'-]*){{0,3}}"
    names = rf"(?:(?:El|La|Los|Las|Le|Les|The)[ \u00a0])?{name}(?:, {name})*"
    either = "|".join(sorted(joints))
    bare = "|(?=[ \u00a0][A-ZÀ-Þ])" if code == "de" else ""  # «in den fünf Städten Holm, Tarn und Elm»
    return re.compile(
        rf"[ \u00a0](?P<thing>(?:[a-zß-ÿ-]+[ \u00a0]){{0,2}}?[^\W\d_][\w-]*)"
        rf"(?:(?P<comma>,(?:[ \u00a0](?:in|en|à|de)(?=[ \u00a0][A-ZÀ-Þ]))?)|(?P<sign>[ \u00a0][(–—])"
        rf"|[ \u00a0](?:of|in|de|en|à|von|in|aus){bare})[ \u00a0]?"
        rf"(?P<names>{names},?[ \u00a0](?:{either})[ \u00a0]{name})"
        r"(?=(?P<end>[,.;)–—]|[ \u00a0][–—]))"
    )


def _apposed(document: Document, sentence: Sentence, words: NumberWords) -> Iterator[Problem]:
    """«Three villages, Almen, Berg, Calden and Dorn, were cut off.»"""
    text = document.text
    code = language(document)
    for figure in sentence.figures:
        if figure.kind != COUNT or figure.hedge or not 2 <= figure.value <= _MOST or not figure.noun:
            continue
        match = _names_behind(words.and_words, code).match(text, figure.passage.end, sentence.passage.end)
        if match is None or (match["end"] not in ",.;" if not match["sign"] else match["end"] in ",.;"):
            continue
        if _is_open(text[figure.passage.start : match.end()], match["names"], words):
            continue
        bound = not match["comma"] and not match["sign"]  # «two former employees of Norvik, Ann Bell and Cy Dunn»
        if (bound and _names_people(document, match)) or not (match["thing"].islower() or code == "de"):
            continue
        count = count_items(match["names"], words)
        if count and count != figure.value:
            where = document.passage(figure.passage.start, match.end("names"))
            yield Problem(where, f"“{figure.passage.text} {figure.noun}”, but {count} are named")


def _names_people(document: Document, match: re.Match[str]) -> bool:
    start, end = match.span("names")
    return any(start <= mention.passage.start < end for mention in mentions(document))


def _itemised(document: Document, figure: Figure) -> Iterator[Problem]:
    """«the following five bodies:» at a paragraph's end, and the items of the list below."""
    index = document.block_index(figure.passage.start)
    blocks = document.blocks
    behind = document.text[figure.passage.end : document.paragraphs[index].end]
    if not behind.rstrip().endswith(":") or len(behind) > 50 or index + 1 >= len(blocks):
        return
    if figure.kind != COUNT or figure.hedge or not 2 <= figure.value <= 3 * _MOST:
        return
    before = document.text[max(0, figure.passage.start - 16) : figure.passage.start].lower().split()
    announced = (bool(before) and before[-1].startswith(_FOLLOWING)) or behind.strip(" :").endswith(_FOLLOWING_NOUN)
    alone = figure.words and len(behind.strip(" :").split()) == 1
    if not (announced or alone) or any(sign in behind for sign in ",;.!?") or _is_part_of(before):
        return
    first = blocks[index + 1]
    below = [block for block in blocks[index + 1 : index + 1 + 6 * _MOST] if block.group == first.group]
    items = [block for block in below if block.kind == "item"]
    if first.kind != "item" or len(items) != len(below) or len({block.level for block in items}) != 1:
        return
    if len(items) != figure.value and len(items) >= 2:
        where = document.passage(figure.passage.start, document.paragraphs[index].end)
        yield Problem(where, f"“{figure.passage.text} {figure.noun}”, but {len(items)} are listed below")


def _is_part_of(before: list[str]) -> bool:
    """Whether the words before a number make it the whole of another: "three of five", not «repose sur cinq»."""
    return before[-1:] in _OUT_OF and (before[-1] != "sur" or not before[-2:-1] or before[-2] in spelled("fr"))


@cache
def _naming(verbs: frozenset[str]) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{'|'.join(sorted(verbs))})[ \u00a0](?=[A-ZÀ-Þ])")


def _are_names(listed: str) -> bool:
    """Whether most words begin with a capital."""
    found = [word for word in listed.split() if word[0].isalpha()]
    return sum(word[0].isupper() for word in found) >= 0.8 * len(found)


def _is_open(text: str, listed: str, words: NumberWords) -> bool:
    low = text.lower()
    return (
        any(phrase in low and re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", low) for phrase in words.open_list)
        or ";" in listed
        or any(sign.isdigit() for sign in _YEAR.sub("", _BRACKET.sub("", listed)))
    )


@cache
def _joint(joints: frozenset[str]) -> re.Pattern[str]:
    either = "|".join(sorted(joints))
    return re.compile(rf",?[ \u00a0](?:{either})[ \u00a0](?!(?:{either})\b)")


def count_items(listed: str, words: NumberWords) -> int:
    """How many things an enumeration names; 0 where that is not plain.

    It must close with "and", its items be alike: all begin with a capital or none. An item that repeats the one
    before in small letters («Adiós, adiós») belongs to it; so does a title's own comma.
    """
    bare = _BRACKET.sub(lambda match: "x" * len(match[0]) if match[0][0] != "(" else "", listed)
    closing = list(_joint(words.and_words).finditer(bare))
    if not closing:
        return 0
    head, tail = bare[: closing[-1].start()], bare[closing[-1].end() :]
    items = [item.strip() for item in head.split(",")] + [tail.strip()]
    if "," in tail or any(not item or len(item) > _LONGEST_ITEM for item in items):
        return 0
    capital = [item[0].isupper() or item[0] == "x" for item in items]
    if capital[0] and not all(capital):
        merged = [item for item, upper in zip(items, capital, strict=True) if upper]
        smalls = [index for index, upper in enumerate(capital) if not upper]
        if any(items[index].lower() != items[index - 1].lower() for index in smalls):
            return 0
        items = merged
    if len(closing) > 1 and any(len(item.split()) > 4 for item in items):
        return 0
    if any(_counts_a_group(item) for item in items):  # «six from one party, three from the other»
        return 0
    inner = sum(bool(_joint(words.and_words).search(f" {item} ")) for item in items)
    return 0 if inner and not all(capital) else len(items) if not inner else 0


def _counts_a_group(item: str) -> bool:
    first = item.split()[0].lower()
    return first[0].isdigit() or any(first in spelled(code) and spelled(code)[first] > 1 for code in CODES)


__all__ = ["count_items", "count_mismatch"]
