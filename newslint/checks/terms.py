"""Words to avoid, with what to write instead: the check of every card that is only words."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator, Mapping
from typing import Any

from newslint.annotations.language import language
from newslint.annotations.phrases import PhraseIndex
from newslint.annotations.quotations import quotations
from newslint.document import Document
from newslint.rule import Fix, Problem

_built: dict[tuple[int, str], tuple[Mapping[str, Any], dict[str, Any], PhraseIndex]] = {}


def avoid(document: Document, *, terms: dict[str, Any] | None = None, in_quotations: bool = False) -> Iterator[Problem]:
    """Every term of the card that stands in the text, and what to write instead.

    `terms` maps a term to its replacement, to a list of them, to "" (leave it out) or to advice in brackets; or a
    language to such a table. A term with a capital counts only as it is written.
    """
    if not terms:
        return
    instead, index = _index(terms, language(document))
    if not instead:
        return
    spoken = None if in_quotations else _spoken(document)
    for term, start, end in index.find(document):
        where = document.passage(start, end)
        if not _is_meant(term, where.text, document, start, end) or (spoken and _inside(spoken, start)):
            continue
        yield _problem(document, start, end, instead[term])


def _index(terms: Mapping[str, Any], code: str) -> tuple[dict[str, Any], PhraseIndex]:
    """The terms of a language and their index, built once for a card."""
    key = (id(terms), code)
    kept = _built.get(key)
    if kept is None or kept[0] is not terms:
        instead = {term: value for term, value in terms.items() if not isinstance(value, dict)}
        instead |= terms.get(code, {})
        kept = _built[key] = (terms, instead, PhraseIndex.of(instead))
    return kept[1], kept[2]


def _spoken(document: Document) -> list[tuple[int, int]]:
    return sorted((quotation.passage.start, quotation.passage.end) for quotation in quotations(document))


def _inside(spans: list[tuple[int, int]], offset: int) -> bool:
    at = bisect_right(spans, (offset, len(spans) and 1 << 60)) - 1
    return at >= 0 and spans[at][0] <= offset < spans[at][1]


def _is_meant(term: str, found: str, document: Document, start: int, end: int) -> bool:
    """Whether what was found is the term, not a name that holds it: "Leverage Capital"."""
    if term != term.lower():
        return found == term
    if not found[0].isupper() or found.isupper():
        return True
    text = document.text
    behind = text[end : end + 2]
    return not (behind[:1] == " " and behind[1:].isupper()) and _opens_sentence(text, start)


def _opens_sentence(text: str, start: int) -> bool:
    before = text[max(0, start - 4) : start].rstrip(" \u00a0\"“”„«»'‘’¿¡()[]")
    return not before or before[-1] in ".!?…:\n•–—"


def _problem(document: Document, start: int, end: int, value: Any) -> Problem:
    where = document.passage(start, end)
    found = where.text
    choices = [value] if isinstance(value, str) else list(value)
    if choices == [""]:
        return Problem(where, f"“{found}”: leave it out")
    if len(choices) == 1 and choices[0].startswith("("):
        return Problem(where, f"“{found}”: {choices[0].strip('()')}")
    said = ", ".join(f"“{choice}”" for choice in choices[:-1])
    said = f"{said} or “{choices[-1]}”" if said else f"“{choices[-1]}”"
    replacement = choices[0][:1].upper() + choices[0][1:] if found[0].isupper() else choices[0]
    return Problem(where, f"“{found}”: write {said}", fix=Fix(replacement) if len(choices) == 1 else None)
