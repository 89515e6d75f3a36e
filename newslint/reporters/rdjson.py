"""reviewdog's diagnostic formats, rdjson and rdjsonl. Its columns are UTF-8 bytes."""

from __future__ import annotations

import json
from typing import Any

from newslint.report import Report
from newslint.reporters import Style
from newslint.reporters.places import utf8_column
from newslint.rule import Edit, Finding, Severity
from newslint.source import Source, Span

SEVERITIES = {Severity.ERROR: "ERROR", Severity.WARNING: "WARNING", Severity.SUGGESTION: "INFO"}


def write(report: Report, style: Style) -> str:
    whole = {
        "source": {"name": "newslint"},
        "diagnostics": [_diagnostic(finding, report) for finding in report.findings],
    }
    return json.dumps(whole, ensure_ascii=False, indent=1) + "\n"


def write_lines(report: Report, style: Style) -> str:
    return "".join(
        json.dumps({**_diagnostic(finding, report), "source": {"name": "newslint"}}, ensure_ascii=False) + "\n"
        for finding in report.findings
    )


def _diagnostic(finding: Finding, report: Report) -> dict[str, Any]:
    source = report.source(finding.path)
    diagnostic: dict[str, Any] = {
        "message": finding.message,
        "location": {"path": finding.path, **_range(finding.span, source, finding)},
        "severity": SEVERITIES[finding.severity],
        "code": {"value": finding.rule},
    }
    related = [
        {
            "message": place.message or "the other place",
            "location": {"path": place.path or finding.path, **_range(place.span, source, None)},
        }
        for place in finding.related
        if source and not place.path
    ]
    if related:
        diagnostic["relatedLocations"] = related
    if finding.fix and source:
        diagnostic["suggestions"] = [_suggestion(finding.fix, source)]
    return diagnostic


def _range(span: Span, source: Source | None, finding: Finding | None) -> dict[str, Any]:
    if source is None:
        return {"range": {"start": {"line": finding.line}}} if finding else {}
    return {"range": {"start": _place(span.start, source), "end": _place(span.end, source)}}


def _place(offset: int, source: Source) -> dict[str, int]:
    return {"line": source.position(offset).line, "column": utf8_column(source, offset)}


def _suggestion(edit: Edit, source: Source) -> dict[str, Any]:
    return {"text": edit.replacement, **_range(edit.span, source, None)}
