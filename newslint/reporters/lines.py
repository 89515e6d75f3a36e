"""JSON lines: one finding a line, for pipes."""

from __future__ import annotations

import json

from newslint.report import Report
from newslint.reporters import Style
from newslint.reporters.json import finding_as_dict


def write(report: Report, style: Style) -> str:
    rows = [finding_as_dict(finding) for finding in report.findings]
    rows += [{"error": str(trouble), "path": trouble.path} for trouble in report.troubles]
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in rows)
