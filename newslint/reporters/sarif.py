"""SARIF 2.1.0, for code scanning. Columns are code points, as the log itself says (`columnKind`)."""

from __future__ import annotations

import json
from typing import Any
from urllib.parse import quote

from newslint.baseline import fingerprint, numbered
from newslint.report import Report, Trouble
from newslint.reporters import Style
from newslint.rule import Edit, Finding, RelatedPlace, Severity
from newslint.source import Position

SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json"
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "note"}


def write(report: Report, style: Style) -> str:
    rules = sorted({finding.rule for finding in report.findings})
    numbers = {rule: number for number, rule in enumerate(rules)}
    log = {
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [
            {
                "tool": {
                    "driver": {
                        "name": "newslint",
                        "semanticVersion": report.version,
                        "rules": [_rule(rule, report) for rule in rules],
                    }
                },
                "columnKind": "unicodeCodePoints",
                "invocations": [
                    {
                        "executionSuccessful": not report.troubles,
                        "toolExecutionNotifications": [_notification(trouble) for trouble in report.troubles],
                    }
                ],
                "results": [_result(finding, number, numbers, report) for finding, number in numbered(report.findings)],
            }
        ],
    }
    return json.dumps(log, ensure_ascii=False, indent=1) + "\n"


def _rule(rule: str, report: Report) -> dict[str, Any]:
    card = report.cards.get(rule) or report.cards.get(rule.split("/")[0])
    described: dict[str, Any] = {"id": rule, "name": rule}
    if card:
        described["shortDescription"] = {"text": card.title}
        described["help"] = {"text": card.why or card.title, "markdown": card.why or card.title}
        described["defaultConfiguration"] = {"level": LEVELS[card.severity]}
        described["properties"] = {"tags": [card.group]}
    return described


def _notification(trouble: Trouble) -> dict[str, Any]:
    return {"level": "error", "message": {"text": str(trouble)}}


def _result(finding: Finding, number: int, numbers: dict[str, int], report: Report) -> dict[str, Any]:
    result: dict[str, Any] = {
        "ruleId": finding.rule,
        "ruleIndex": numbers[finding.rule],
        "level": LEVELS[finding.severity],
        "message": {"text": finding.message},
        "locations": [
            {
                "physicalLocation": _location(
                    finding.path,
                    Position(finding.line, finding.column),
                    Position(finding.end_line, finding.end_column),
                    finding.span.start,
                    len(finding.span),
                    finding.words,
                )
            }
        ],
        "partialFingerprints": {"newslint/v1": fingerprint(finding, number)},
    }
    if finding.related:
        result["relatedLocations"] = [
            _related(index, place, finding, report) for index, place in enumerate(finding.related)
        ]
    if finding.fix:
        result["fixes"] = [_fix(finding.fix, finding, report)]
    return result


def _location(
    path: str, start: Position, end: Position, offset: int, length: int, words: str | None = None
) -> dict[str, Any]:
    region: dict[str, Any] = {
        "startLine": start.line,
        "startColumn": start.column,
        "endLine": end.line,
        "endColumn": end.column,
        "charOffset": offset,
        "charLength": length,
    }
    if words:
        region["snippet"] = {"text": words}
    return {"artifactLocation": {"uri": quote(path, errors="surrogateescape")}, "region": region}


def _related(index: int, place: RelatedPlace, finding: Finding, report: Report) -> dict[str, Any]:
    path = place.path or finding.path
    start = Position(place.line, place.column)
    source = report.source(path)
    end = source.position(place.span.end) if source else start
    located = _location(path, start, end, place.span.start, len(place.span))
    return {"id": index, "physicalLocation": located, "message": {"text": place.message or "the other place"}}


def _fix(edit: Edit, finding: Finding, report: Report) -> dict[str, Any]:
    source = report.source(finding.path)
    if source:
        start, end = source.position(edit.span.start), source.position(edit.span.end)
    else:
        start, end = Position(finding.line, finding.column), Position(finding.end_line, finding.end_column)
    region = _location(finding.path, start, end, edit.span.start, len(edit.span))["region"]
    return {
        "description": {"text": "safe fix" if edit.safe else "suggested fix"},
        "artifactChanges": [
            {
                "artifactLocation": {"uri": quote(finding.path, errors="surrogateescape")},
                "replacements": [{"deletedRegion": region, "insertedContent": {"text": edit.replacement}}],
            }
        ],
    }
