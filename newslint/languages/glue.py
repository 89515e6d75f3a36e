"""Small words that run into their neighbours when a space is lost."""

from __future__ import annotations

from dataclasses import dataclass

from newslint.languages import load


@dataclass(frozen=True, slots=True)
class GlueWords:
    """`before_capital`: small words that begin no brand ("fromAcme"); `inside`: those whose letters begin or end few
    words, so that "fellby" is told from "standby"; `only_before`: those among them that real words end in
    ("pedirlas"); `tiny`: words of two or three letters that run into another small one ("tothe"); `words`: real words that look like two."""

    before_capital: frozenset[str]
    inside: frozenset[str]
    only_before: frozenset[str]
    tiny: frozenset[str]
    words: frozenset[str]


def glue_words(language: str) -> GlueWords:
    """The small words of one of our languages."""
    return load(language, "glue").WORDS  # type: ignore[no-any-return]
