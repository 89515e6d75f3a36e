"""Fixes: edits of a source, applied from its end to its start so that no place moves."""

from __future__ import annotations

from collections.abc import Iterable

from newslint.rule import Edit


def compatible(edits: Iterable[Edit]) -> list[Edit]:
    """The edits that can be made together, in order: of two that touch the same place the first is kept."""
    kept: list[Edit] = []
    for edit in sorted(set(edits), key=lambda edit: (edit.span.start, edit.span.end, edit.replacement)):
        if not kept or kept[-1].span.end < edit.span.start or (
            kept[-1].span.end == edit.span.start and len(kept[-1].span) > 0 and len(edit.span) > 0
        ):
            kept.append(edit)
    return kept


def fixed_text(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made; what lies outside of them is the same to the letter."""
    for edit in reversed(compatible(edits)):
        text = text[: edit.span.start] + edit.replacement + text[edit.span.end :]
    return text
