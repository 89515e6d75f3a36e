"""Where the spelling of a name says something, and how two spellings are told."""

from __future__ import annotations

import re

from newslint.document import Document, Passage, annotation
from newslint.rule import Fix, Problem, Related

_UPPER = re.compile(r"[A-ZÀ-ÖØ-Þ]")
_LINE = 40  # code points
_NO_LETTER = re.compile(r"[\W\d_]")


def in_address(text: str, start: int, end: int) -> bool:
    """Whether a word is part of an address or of a file's name, which is in lower case for everything."""
    before, after = text[max(0, start - 1) : start], text[end : end + 2]
    return before in ("@", "#", "/", ".", "_", "-") or (after[:1] in ("@", "/", "_", ".", "-") and after[1:].isalnum())


@annotation
def shouted(document: Document) -> frozenset[int]:
    """The blocks in capitals, where case says nothing."""
    return frozenset(index for index, block in enumerate(document.paragraphs) if _is_shouted(block.text))


def _is_shouted(text: str) -> bool:
    upper = len(_UPPER.findall(text))
    if sum(map(str.islower, text[: 4 * upper + _LINE])) >= upper:
        return False  # as many small letters at its beginning already
    return upper > 0.6 * (len(text) - len(_NO_LETTER.findall(text)))


def variant(where: Passage, other: Passage) -> Problem:
    return Problem(
        where,
        f"“{where.text}” here, “{other.text}” in line {other.line}; write the name one way",
        (Related(other, f"“{other.text}”"),),
        Fix(other.text),
    )
