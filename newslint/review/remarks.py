"""What is written beside a text: a remark for each finding, and one at each place it is related to."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from newslint.rule import Edit, Finding
from newslint.source import Span

AUTHOR, INITIALS = "newslint", "nl"
LONGEST_QUOTE = 60


@dataclass(frozen=True, slots=True)
class Remark:
    """A comment on a span of the manuscript's text: what it says, and the rule that says so."""

    span: Span
    rule: str  # with its severity: "doubled-word (error)"
    lines: tuple[str, ...]


def remarks(findings: Iterable[Finding], made: Iterable[Edit] = ()) -> list[Remark]:
    """The remarks of a text's findings in the order of their places. `made` are the fixes that the copy makes."""
    fixed = set(made)
    found: list[Remark] = []
    for finding in findings:
        found.append(Remark(finding.span, _rule(finding), tuple(_lines(finding, fixed))))
        for place in finding.related:
            if not place.path:
                said = place.message or "the other place"
                line = f"{said[:1].upper()}{said[1:]}: see the comment on “{_short(finding.words)}”."
                found.append(Remark(place.span, _rule(finding), (line,)))
    return sorted(found, key=lambda remark: (remark.span.start, -remark.span.end))


def _rule(finding: Finding) -> str:
    return f"{finding.rule} ({finding.severity})"


def _lines(finding: Finding, fixed: set[Edit]) -> Iterable[str]:
    yield f"{finding.message[:1].upper()}{finding.message[1:]}"
    if finding.fix is None:
        return
    if finding.fix in fixed:
        yield "Mended here as a tracked change: accept or reject it."
    elif finding.fix.replacement:
        yield f"Suggested: “{finding.fix.replacement}”"
    else:
        yield "Suggested: take it out."


def _short(words: str) -> str:
    flat = " ".join(words.split())
    return flat if len(flat) <= LONGEST_QUOTE else f"{flat[:LONGEST_QUOTE].rstrip()}…"
