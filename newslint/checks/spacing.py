"""Spaces that are doubled, missing or before a mark; full stops and commas that are doubled."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.document import Document, Passage, annotation
from newslint.rule import Fix, Problem

# Each alternative starts with its sign and looks back behind it, so that the search jumps from sign to sign;
# an empty group at its end names the slip.
_SLIP = re.compile(
    r"[ ](?:(?<=[\w,)][ ])[ ]+(?=[\w(])(?P<double>)"
    r"|(?<=[.!?…:;”\"»][ ])[ ]+(?=\S)(?P<stop>)"
    r"|(?<=[^\W_][ ])[ ]*(?=[,.;:!?](?:[ ]|$|\n))(?P<before>)"
    r"|(?:(?<=\([ ])[ ]*(?=[^\s)])|(?<=[^\s(][ ])[ ]*(?=\)))(?P<inside>))"
    r"|,(?:(?<=[a-zß-ÿ]{2},)(?=[a-zß-ÿ]{2})(?P<missing>)|(?<=\w,)[ ]?,(?=[ ])(?P<commas>))"
    r"|\.(?<=[^\W\d_]{2}\.)\.(?=[ ]|$|\n)(?P<stops>)"
)
_WORD = re.compile(r"\w+")
SHORT_LINE = 50  # letters: a shorter line may be laid out with blanks
_SAYS = {
    "double": ("Two blanks in a row; one is enough.", " "),
    "stop": ("Two blanks after a mark; one is enough.", " "),
    "before": ("A blank before “{after}”; cut it.", ""),
    "inside": ("A blank inside the bracket; cut it.", ""),
    "missing": ("No blank after the comma in “{word}”; put one.", ", "),
    "stops": ("Two full stops; one is enough, or three.", "."),
    "commas": ("Two commas; one is enough.", ","),
}
_SPACED_MARKS = ";:!?»"  # before which French sets a blank
_ELSEWHERE = ("contact", "table", "links", "social")


def spacing(document: Document, *, after_stop: bool = False) -> Iterator[Problem]:
    """A blank too many or too few. Points at the blanks, or at the marks that are doubled."""
    text = document.text
    french = language(document) == "fr"
    for match in document.matches(_SLIP):
        kind = match.lastgroup or ""
        start, end = match.span()
        if kind == "stop" and not after_stop:
            continue
        if kind == "before" and french and text[end] in _SPACED_MARKS:
            continue
        if kind in ("before", "double") and _is_layout(document, start):
            continue
        where = document.passage(start, end)
        if part_of(document, document.block_index(start)) in _ELSEWHERE or _is_address(document, where):
            continue
        message, replacement = _SAYS[kind]
        message = message.format(after=text[end : end + 1], word=_joined(text, start, end))
        yield Problem(where, message, fix=Fix(replacement, safe=True))


def _joined(text: str, start: int, end: int) -> str:
    """The words on both sides of a mark that lacks its blank."""
    before, after = text[max(0, start - 20) : start].split(), text[end : end + 20].split()
    return f"{before[-1] if before else ''}{text[start:end]}{after[0] if after else ''}"


@annotation
def _short_lines(document: Document) -> frozenset[int]:
    """The indexes of the blocks that may be laid out with blanks. A fix changes no letter, so nor this."""
    return frozenset(
        index
        for index, paragraph in enumerate(document.paragraphs)
        if len(paragraph) < 4 * SHORT_LINE and sum(map(str.isalnum, paragraph.text)) < SHORT_LINE
    )


def _is_layout(document: Document, at: int) -> bool:
    """Whether a line is laid out with blanks: a label ("version : 2"), a number before its paragraph."""
    index = document.block_index(at)
    if index in _short_lines(document):
        return True
    head = document.text[document.block_starts[index] : min(at, document.block_starts[index] + 100)]
    return len(_WORD.findall(head)) < 2


def _is_address(document: Document, where: Passage) -> bool:
    """Whether a place lies in a web address or what looks like code."""
    text = document.text
    before = text[max(0, where.start - 60) : where.start].rsplit(" ", 1)[-1]
    return "/" in before or "@" in before or "www." in before
