"""Shares that a text says of a table's row, against the table: "a third of the guests were cats"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache

from newslint.annotations.figures import COUNT, PLAIN, Figure, figures
from newslint.annotations.figures import PERCENT as SHARE_OF_100
from newslint.annotations.language import language
from newslint.annotations.sentences import sentences
from newslint.annotations.slots import Ratio, ratios
from newslint.annotations.tolerance import fair
from newslint.document import Document, Passage
from newslint.languages import CODES
from newslint.languages.numbers import number_words
from newslint.rule import Problem, Related

_WERE = {
    "en": "were|are|was|is|went to|go to",
    "es": "eran|son|fueron|era|es|fue|corresponden? a|correspondían a",
    "fr": "étaient|sont|était|est|concernent|concernaient",
    "de": "waren|sind|war|ist|entfielen auf|entfallen auf",
}
_MOST = 60  # percentages of a text that is a release
_FAR = 60  # code points between a share and the verb that says what it is of


def table_shares(document: Document) -> Iterator[Problem]:
    """A share in words or percent of what one table counts, said of one of its rows."""
    code = language(document)
    if code not in CODES or not any(block.kind == "cell" for block in document.blocks):
        return
    rows, total = _counted(document, code)
    if total is None or len(rows) < 2:
        return
    percents = [figure for figure in figures(document) if figure.kind == SHARE_OF_100]
    for sentence in sentences(document) if len(percents) <= _MOST else ():
        if document.blocks[document.block_index(sentence.start)].kind == "cell":
            continue
        for share, said in _shares(document, sentence, percents, code):
            match = _row_named(code).match(document.text, share.end, sentence.end)
            row = rows.get(match["row"].lower()) if match else None
            if match is None or row is None:
                continue
            true = row.value / total.value
            if not fair(said.value, said.value / 12, said.hedge, true, true):
                where = document.passage(share.start, match.end("row"))
                message = f"“{where.text}”, but by the table it is {row.passage.text} of {total.passage.text}, or "
                message += f"{float(true * 100):.0f}%"
                yield Problem(where, message, (Related(row.passage, "in the table"),))


@cache
def _row_named(code: str) -> re.Pattern[str]:
    article = r"(?:(?:the|los|las|les|des|die)[ \u00a0])?"
    return re.compile(
        rf"[^.;:()\n]{{0,{_FAR}}}?[ \u00a0](?:{_WERE[code]})[ \u00a0]{article}(?P<row>[^\W\d_]+)(?!\w)", re.I
    )


def _shares(
    document: Document, sentence: Passage, percents: Sequence[Figure], code: str
) -> Iterator[tuple[Passage, Ratio]]:
    for ratio in ratios(document, sentence, code):
        if ratio.value < 1:
            yield ratio.passage, ratio
    for figure in percents:
        if sentence.start <= figure.passage.start < sentence.end:
            yield figure.passage, Ratio(figure.passage, figure.value / 100, figure.hedge)


def _counted(document: Document, code: str) -> tuple[dict[str, Figure], Figure | None]:
    """The rows of the one table of counts that has a total, by their labels of one word, and that total."""
    by_block: dict[int, list[Figure]] = {}
    for figure in figures(document):
        by_block.setdefault(document.block_index(figure.passage.start), []).append(figure)
    rows: dict[str, Figure] = {}
    total: Figure | None = None
    label, totals = "", number_words(code).totals
    groups = {block.group for block in document.blocks if block.kind == "cell"}
    for index, block in enumerate(document.blocks):
        if block.kind != "cell":
            continue
        if block.column == 0:
            label = block.text.strip(" *:").lower()
        mine = by_block.get(index, [])
        if block.column != 1 or len(mine) != 1 or mine[0].kind not in (COUNT, PLAIN):
            continue
        if label in totals:
            total = mine[0]
        elif label.isalpha():
            rows[label] = mine[0]
    return (rows, total) if len(groups) == 1 else ({}, None)
