"""How a house writes datelines, dates, numbers and sums: rules that it chooses, none of which is right for all."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.language import language
from newslint.annotations.parts import dateline, part_of
from newslint.annotations.sentences import sentences
from newslint.document import Document
from newslint.rule import Fix, Problem

_DASH = re.compile(r"[^\S\n]*([-–—]+|:)")
_FIGURES_DATE = re.compile(r"(?<![\w/.,-])\d{1,2}([/.-])\d{1,2}\1(?:\d{4}|\d{2})(?![\w/-]|[.,]\d)")
_OPENING_FIGURE = re.compile(r"\d[\d.,]*")
_TWICE = re.compile(
    r"(?<![\w$€£¥])(?:(?:US|CA|AU|NZ|HK|S)?[$€£¥]\s?\d[\d.,]*(?: ?(?:million|billion|millones|millions|milliards"
    r"|Millionen|Milliarden|Mio\.|Mrd\.|[mbk]n?))? ?(?:USD|EUR|GBP|JPY|dollars?|euros?|pounds?|dólares"
    r"|libras|livres|Dollar|Euro|Pfund)|(?:USD|EUR|GBP|JPY) ?[$€£¥] ?\d[\d.,]*\d)(?!\w)"
)
_PROSE = frozenset("lead body quotation list".split())


def dateline_style(document: Document, *, capitals: bool = True, dash: str = "–") -> Iterator[Problem]:
    """A dateline whose town is not in capitals, or which another mark ends than the house's."""
    line = dateline(document)
    if line is None or line.place is None:
        return
    town = line.place.text.split(",")[0]
    where = line.place[: len(town)]
    if capitals and town != town.upper():
        yield Problem(where, f"write the town in capitals: “{town.upper()}”", fix=Fix(town.upper()))
    elif not capitals and town == town.upper() and len(town) > 3:
        yield Problem(where, f"write the town in small letters: “{town.title()}”", fix=Fix(town.title()))
    mark = _DASH.match(document.text, line.passage.end)
    if mark and mark[1] != dash:
        found = document.passage(*mark.span(1))
        yield Problem(found, f"end the dateline with “{dash}”, not “{mark[1]}”", fix=Fix(dash))


def date_style(document: Document) -> Iterator[Problem]:
    """A date all in figures: 03/05/2026 is in May for one reader and in March for another."""
    german = language(document) == "de"
    for match in document.matches(_FIGURES_DATE):
        if part_of(document, document.block_index(match.start())) in _PROSE and not (german and match[1] == "."):
            where = document.passage(*match.span())
            yield Problem(where, f"“{match[0]}” can be read in two ways: write the month as a word")


def number_style(document: Document) -> Iterator[Problem]:
    """A sentence that begins with a figure."""
    for sentence in sentences(document):
        if document.block_at(sentence.start).kind != "paragraph" or not sentence.text.rstrip('”»"').endswith(
            (".", "!", "?")
        ):
            continue
        figure = _OPENING_FIGURE.match(sentence.text)
        if figure and part_of(document, document.block_index(sentence.start)) in _PROSE:
            where = sentence[: len(figure[0].rstrip(".,"))]
            yield Problem(
                where, f"a sentence begins with “{where.text}”: write the number as a word, or begin otherwise"
            )


def currency_style(document: Document) -> Iterator[Problem]:
    """A sum whose currency is said twice: "$5 million dollars", "EUR €30"."""
    for match in document.matches(_TWICE):
        where = document.passage(*match.span())
        yield Problem(where, f"“{match[0]}” says the currency twice: leave one out")
