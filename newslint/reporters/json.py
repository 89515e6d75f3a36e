"""JSON, for programs. `docs/findings.schema.json` describes it; `start` and `end` are code points, half open."""

from __future__ import annotations

import json
from typing import Any

from newslint.report import Report
from newslint.reporters import Style
from newslint.rule import Edit, Finding, RelatedPlace
from newslint.source import Place


def write(report: Report, style: Style) -> str:
    return json.dumps(as_dict(report), ensure_ascii=False, indent=1) + "\n"


def as_dict(report: Report) -> dict[str, Any]:
    counts = report.counts()
    return {
        "version": 1,
        "newslint": report.version,
        "findings": [finding_as_dict(finding) for finding in report.findings],
        "errors": [{"path": trouble.path, "message": str(trouble)} for trouble in sorted(report.troubles)],
        "summary": {
            "files": report.files,
            **{f"{severity}s": count for severity, count in sorted(counts.items())},
            "suppressed": report.suppressed,
            "known": report.known,
        },
    }


def finding_as_dict(finding: Finding) -> dict[str, Any]:
    return {
        "rule": finding.rule,
        "group": finding.group,
        "severity": finding.severity,
        "path": finding.path,
        "start": finding.span.start,
        "end": finding.span.end,
        "line": finding.line,
        "column": finding.column,
        "end_line": finding.end_line,
        "end_column": finding.end_column,
        "message": finding.message,
        "related": [_related(place) for place in finding.related],
        "fix": _fix(finding.fix),
        **({"place": _place(finding.place)} if finding.place else {}),
    }


def _place(place: Place) -> dict[str, Any]:
    """Where a finding stands in a Word file and the like; `start` and `end` count from the paragraph's beginning."""
    return {"part": place.part, "paragraph": place.paragraph, "start": place.start, "end": place.end}


def _related(place: RelatedPlace) -> dict[str, Any]:
    return {
        **({"path": place.path} if place.path else {}),
        "start": place.span.start,
        "end": place.span.end,
        "line": place.line,
        "column": place.column,
        "message": place.message,
    }


def _fix(edit: Edit | None) -> dict[str, Any] | None:
    if edit is None:
        return None
    return {
        "start": edit.span.start,
        "end": edit.span.end,
        "replacement": edit.replacement,
        "kind": "safe" if edit.safe else "suggested",
    }
