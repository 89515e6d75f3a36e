"""Acronyms that no reader outside the house can read."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.annotations.acronyms import acronyms
from newslint.document import Document
from newslint.rule import Problem


def undefined_acronym(document: Document, *, known: tuple[str, ...] = ()) -> Iterator[Problem]:
    """The first use of each acronym that is neither generally known nor spelled out anywhere in the text."""
    passed = {short.upper() for short in (*known, *document.desk.newsroom.acronyms)}
    for acronym in acronyms(document):
        if not acronym.defined and acronym.text not in passed and acronym.uses[0].is_verbatim:
            yield Problem(
                acronym.uses[0],
                f"“{acronym.text}” is never spelled out: write the full name at its first use, "
                f"with “{acronym.text}” in brackets",
            )
