"""Text, for people: each finding with its line, the passage underlined, and the related place."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterator

from newslint.report import Report
from newslint.reporters import Style
from newslint.rule import Finding, Severity
from newslint.source import Source, Span, printable

RESET, BOLD, DIM, BLUE = "\x1b[0m", "\x1b[1m", "\x1b[2m", "\x1b[34m"
COLOURS = {Severity.ERROR: "\x1b[31m", Severity.WARNING: "\x1b[33m", Severity.SUGGESTION: "\x1b[36m"}
LONGEST_MARK = 64  # columns: a longer passage is underlined at its start


def write(report: Report, style: Style) -> str:
    parts = ["\n".join(_finding(finding, report, style)) + "\n\n" for finding in report.findings]
    return "".join(parts) + _summary(report, style) + "\n"


def _paint(text: str, code: str, style: Style) -> str:
    return f"{code}{text}{RESET}" if style.colour else text


def _finding(finding: Finding, report: Report, style: Style) -> Iterator[str]:
    colour = COLOURS[finding.severity]
    yield _paint(f"{finding.severity}[{finding.rule}]", BOLD + colour, style) + _paint(
        f": {printable(finding.message)}", BOLD, style
    )
    source = report.source(finding.path)
    width = len(str(max([finding.line, *(place.line for place in finding.related)])))
    where = f" ({finding.place.words})" if finding.place else ""
    yield f"{' ' * width}{_paint('-->', BLUE, style)} {printable(finding.path)}:{finding.line}:{finding.column}{where}"
    if source is None:
        return
    margin = _paint(f"{' ' * width} |", BLUE, style)
    yield margin
    yield from _excerpt(source, finding.span, "^", colour, "", width, style)
    for place in finding.related:
        other = report.source(place.path) if place.path else source
        if place.path:
            yield f"{' ' * width}{_paint(':::', BLUE, style)} {printable(place.path)}:{place.line}:{place.column}"
        if other:
            yield from _excerpt(other, place.span, "-", BLUE, place.message, width, style)
    if finding.fix:
        kind = "fix" if finding.fix.safe else "suggested"
        yield f"{' ' * width} {_paint('=', BLUE, style)} {kind}: “{printable(finding.fix.replacement)}”"


def _excerpt(source: Source, span: Span, mark: str, colour: str, label: str, width: int, style: Style) -> Iterator[str]:
    """The line of a passage, cut to the width, with the passage underlined."""
    position = source.position(span.start)
    line = source.line(position.line)
    start, end = max(span.start, line.start), max(min(span.end, line.end), span.start)
    room = max(40, style.width - width - 4)
    shown_end = min(end, start + LONGEST_MARK)
    before = min(start - line.start, max(8, (room - (shown_end - start)) // 2))
    left = start - before
    right = min(line.end, left + room)
    head, tail = ("…" if left > line.start else ""), ("…" if right < line.end else "")
    lead = head + printable(source.text[left:start])
    text = lead + printable(source.text[start:right]) + tail
    underline = mark * max(1, _columns(printable(source.text[start:shown_end])))
    more = "…" if span.end > shown_end else ""
    number = _paint(f"{position.line:>{width}} |", BLUE, style)
    yield f"{number} {text}"
    note = f" {label}" if label else ""
    margin = _paint(" " * width + " |", BLUE, style)
    yield f"{margin} {' ' * _columns(lead)}{_paint(underline + more + note, colour, style)}"


def _columns(text: str) -> int:
    """How wide a terminal shows a text."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(character) else 2 if unicodedata.east_asian_width(character) in "WF" else 1
        for character in text
    )


def _summary(report: Report, style: Style) -> str:
    files = _count(report.files, "file")
    hidden = [
        f"{count} {word}"
        for count, word in ((report.suppressed, "ignored on request"), (report.known, "known"))
        if count
    ]
    rest = f" ({', '.join(hidden)})" if hidden else ""
    if not report.findings:
        nothing = "nothing to report" if not report.troubles else "nothing found in what could be read"
        return f"{files}: {nothing}{rest}"
    counts = report.counts()
    kinds = ", ".join(
        _paint(_count(counts[severity], str(severity)), COLOURS[severity], style)
        for severity in Severity
        if counts[severity]
    )
    return f"{files}: {kinds}{rest}"


def _count(number: int, noun: str) -> str:
    return f"{number} {noun}" + ("" if number == 1 else "s")
