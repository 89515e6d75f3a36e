"""GitLab's code-quality report: a JSON list that `artifacts:reports:codequality` takes."""

from __future__ import annotations

import json

from newslint.baseline import fingerprint, numbered
from newslint.report import Report
from newslint.reporters import Style
from newslint.rule import Severity

SEVERITIES = {Severity.ERROR: "major", Severity.WARNING: "minor", Severity.SUGGESTION: "info"}


def write(report: Report, style: Style) -> str:
    rows = [
        {
            "description": finding.message,
            "check_name": finding.rule,
            "fingerprint": fingerprint(finding, number),
            "severity": SEVERITIES[finding.severity],
            "location": {"path": finding.path, "lines": {"begin": finding.line, "end": finding.end_line}},
        }
        for finding, number in numbered(report.findings)
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"
