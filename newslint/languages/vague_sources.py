"""Phrases that name a source without saying which."""

from __future__ import annotations

from functools import cache

from newslint.languages import load


@cache
def vague_sources(language: str) -> tuple[str, ...]:
    """Phrases of one of our languages, in lower case: "studies show", "experts say"."""
    return tuple(line.strip() for line in load(language, "vague_sources").PHRASES.splitlines() if line.strip())
