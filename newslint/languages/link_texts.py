"""Texts of links that say nothing of where they lead."""

from __future__ import annotations

from functools import cache

from newslint.languages import CODES, load


@cache
def empty_link_texts() -> frozenset[str]:
    """Such texts of all our languages, in lower case, without marks at their ends."""
    return frozenset(
        line.strip() for code in CODES for line in load(code, "link_texts").TEXTS.splitlines() if line.strip()
    )
