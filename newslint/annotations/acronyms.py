"""The acronyms of a document: where each stands, whether the text spells it out, whether it is one at all.

Names written in capitals, headings and headlines in capitals, tickers, Roman numerals, initials of people, model
numbers and credentials behind a name are no acronyms that need explaining.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.annotations.acronym_definitions import defined_at, spelled_as_name
from newslint.annotations.language import language
from newslint.annotations.parts import dateline, part_of
from newslint.document import Document, Passage, annotation
from newslint.languages.acronyms import known_acronyms
from newslint.languages.function_words import function_words
from newslint.languages.words import lexicon

_SILENT_PARTS = frozenset("label embargo dateline byline contact social links end-mark table caption notes".split())
_CAPITALS = "A-ZÀ-ÖØ-Þ"
_SHORT = re.compile(rf"[{_CAPITALS}](?<![\w.@/$\\=+].)[{_CAPITALS}&]{{1,6}}(?=(?:['’]?s)?(?!\w))")
_TICKER_SIGN = re.compile(r":(?= ?[A-Z]{1,6}\b)|\$(?=[A-Z]{2})")  # one stands in whatever _TICKER matches
_TICKER = re.compile(
    r"\b(?:([A-Z]{3,6})(?:[ -][A-Z][A-Za-z]{0,8})?|(?:Nasdaq|Euronext|Xetra|[Tt]icker)[^\W\d_ ]{0,8})[ \u00a0]?: ?"
    r"([A-Z]{1,6})\b"
    r"(?:, ([A-Z]{1,6})\b)?"
    r"|\$([A-Z]{2,6})\b"
)
_ROMAN = re.compile(r"[IVX]+|M{1,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})")
_CAPITAL_BEHIND = re.compile(rf"[ \u00a0](?:[{_CAPITALS}][{_CAPITALS}&]+|\d|[&+#])")
_WORD_BEHIND = re.compile(rf"[ \u00a0][{_CAPITALS}][^\W\d_]*[a-zß-ÿ]")
_WORD_BEFORE = re.compile(r"([^\W\d_][\w&'’.-]*)[ \u00a0]$")
_ARTICLE = re.compile(
    r"\b(?:an?|the|el|la|los|las|del|al|un|una|le|les|des?|du|aux?|une|der|die|das|dem|den|eine?[nmrs]?|vom|zum|zur"
    r"|beim|im|am|[dl]['’])[ \u00a0]?$",
    re.IGNORECASE,
)
_QUOTES = frozenset("\"“”„«»‘’'")
_TRADEMARK = ("®", "™", "(R)", "(TM)", "©")
_FORM = re.compile(r"[ \u00a0](?:AG|SA|SE|SL|LLC|LLP|PLC|NV|BV|AB|ASA|KG|LTD|INC|CO|SAS|SPA|GmbH|S\.[A-Z])\b")
_ABOUT = re.compile(r"(?:^|\n)(?:About|Acerca de|Sobre|À propos d[e’']|Über)(?: the| la| el| l[’'])?[ \u00a0]?$")
_LABEL = re.compile(r"(?: ?:|;[A-Z]|\. [A-Z]{3,}| ?\|)")
_CODE_LIST = re.compile(r"[ \u00a0]?: ?[A-Z0-9]{2,}\b")
_NAME_COMMA = re.compile(rf"[{_CAPITALS}](?:[^\W\d_]*[a-zß-ÿ]\.?|\.[{_CAPITALS}]\.|\.)(?:, ?[{_CAPITALS}]{{2,6}})*, ?$")
FREQUENT = 4  # the tier of words below which letters in capitals are a shouted word, or known to everyone
_SHOUTED_TIERS = {2: 0, 3: 1, 4: 3}  # stricter for short words, which are acronyms by chance
_LINE = 5  # words below which a block is a label or a link rather than a sentence
_SHOUTED = 0.4  # share of a block's letters that are capitals, from which its capitals say nothing


class Acronym(NamedTuple):
    """An acronym as a text uses it. `text` is in capitals, without plural.

    `uses` are the places where it stands for itself, in order; `named` those where it is part of a name
    ("CEDINT Robotics"). `defined` says whether the text spells it out, anywhere and in any usual form.
    """

    text: str
    uses: tuple[Passage, ...]
    named: int
    defined: bool


@annotation
def acronyms(document: Document) -> tuple[Acronym, ...]:
    """Every acronym that is not generally known in the document's language, by first use."""
    text = document.text
    tickers = {
        found
        for match in (_TICKER.finditer(text) if _TICKER_SIGN.search(text) else ())
        for found in match.groups()
        if found
    }
    mentions: dict[str, list[re.Match[str]]] = {}
    known = known_acronyms(language(document))
    silent = _SilentBlocks(document)
    for match in _SHORT.finditer(document.text):
        short = match[0]
        if short in known or short in tickers or _ROMAN.fullmatch(short):
            continue
        mentions.setdefault(short, []).append(match)
    return tuple(found for short, places in mentions.items() if (found := _acronym(document, short, places, silent)))


def _acronym(document: Document, short: str, mentions: list[re.Match[str]], silent: _SilentBlocks) -> Acronym | None:
    text = document.text
    uses: list[Passage] = []
    named = articles = 0
    for mention in mentions:
        start, end = mention.span()
        if text.startswith(_TRADEMARK, end):
            return None
        if silent.at(start) or not _stands_free(text, start, end):
            continue
        articles += bool(_ARTICLE.search(text, max(0, start - 8), start))
        if _in_name(text, start, end):
            named += 1
        else:
            uses.append(document.passage(start, end))
    if not uses or (named and not articles) or _is_word(document, short):
        return None
    defined = any(defined_at(text, short, *mention.span()) for mention in mentions) or spelled_as_name(document, short)
    return Acronym(short, tuple(uses), named, defined)


class _SilentBlocks:
    """The stretches in which capitals say nothing: contacts, captions, headings in capitals, the dateline."""

    def __init__(self, document: Document) -> None:
        self.document = document
        line = dateline(document)
        self.dateline = (line.passage.start, line.passage.end) if line else (-1, -1)
        self.blocks: dict[int, bool] = {}

    def at(self, offset: int) -> bool:
        if self.dateline[0] <= offset < self.dateline[1]:
            return True
        block = self.document.block_index(offset)
        if block not in self.blocks:
            self.blocks[block] = self._silent(block)
        return self.blocks[block]

    def _silent(self, block: int) -> bool:
        if part_of(self.document, block) in _SILENT_PARTS:
            return True
        text = self.document.paragraphs[block].text
        if text.count(" ") < _LINE - 1 and part_of(self.document, block) != "headline":
            return True
        return sum(map(str.isupper, text)) > _SHOUTED * sum(map(str.isalpha, text))


def _stands_free(text: str, start: int, end: int) -> bool:
    """Whether the capitals stand by themselves: no part of a shouted run, a model number, a credential, a compound."""
    before, after = text[max(0, start - 40) : start], text[end : end + 24]
    if before.endswith(("-", "‑", "–")) and not before[-2:-1].islower():
        return False
    if after[:1] in ("-", "‑", "/", "_", "@", "+", "*") and (after[1:3].isupper() or not after[1:3].isalpha()):
        return False
    if before.rstrip()[-1:] in _QUOTES and after.lstrip()[:1] in _QUOTES:
        return False  # a code word
    if before.rstrip()[-1:] in ("@", "|") or _CODE_LIST.match(after):
        return False
    if _LABEL.match(after) and before[-1:] in ("", "\n"):
        return False
    if after[:1] in (";", ".", " ") and _LABEL.match(after) and not after.startswith((":", " :")):
        return False
    if after[:1] == "." and after[1:2].isalnum():
        return False
    if _CAPITAL_BEHIND.match(after) and not _FORM.match(after):
        return False
    word = _WORD_BEFORE.search(before)
    if word and len(word[1]) > 1 and word[1].isupper() and word[1].isalpha():
        return False
    return not (_NAME_COMMA.search(before) and not after[:1].isalnum() and after[:2] not in (" a", " o"))


def _in_name(text: str, start: int, end: int) -> bool:
    """Whether a capitalised word stands beside it: "CEDINT Robotics", "Banco BVA"."""
    if _WORD_BEHIND.match(text, end) or _FORM.match(text, end) or _ABOUT.search(text[max(0, start - 24) : start]):
        return True
    word = _WORD_BEFORE.search(text[max(0, start - 40) : start])
    if word is None or not word[1][0].isupper() or not word[1][-1].islower():
        return False
    at = start - 40 + word.start(1) if start >= 40 else word.start(1)
    return at > 0 and text[at - 1] in " \u00a0" and text[at - 2 : at - 1] not in ".!?:\n"


def _is_word(document: Document, short: str) -> bool:
    """Whether it is a word or a name that is only written in capitals here."""
    low, code = short.lower(), language(document)
    if low in function_words(code) or lexicon(code).tier(low) < _SHOUTED_TIERS.get(len(short), FREQUENT):
        return True
    if re.search(rf"[@/.]{re.escape(low)}\.\w", document.text):
        return True  # in an address: the name of a house
    return len(short) > 3 and re.search(rf"\b{short[0]}{re.escape(low[1:])}\b", document.text) is not None
