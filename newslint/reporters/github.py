"""GitHub's workflow commands: an annotation a finding, as many as GitHub shows, the rest counted."""

from __future__ import annotations

from newslint.report import Report
from newslint.reporters import Style
from newslint.rule import Finding, Severity

MOST = 10  # annotations of each level that GitHub shows for one step
LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "notice"}


def write(report: Report, style: Style) -> str:
    lines = []
    hidden = 0
    for severity, level in LEVELS.items():
        findings = [finding for finding in report.findings if finding.severity is severity]
        shown = findings[: MOST - 1] if severity is Severity.SUGGESTION else findings[:MOST]
        lines += [_annotation(level, finding) for finding in shown]
        hidden += len(findings) - len(shown)
    lines += [f"::error title=newslint::{_data(str(trouble))}" for trouble in report.troubles[:MOST]]
    if hidden:
        lines.append(
            f"::notice title=newslint::{hidden} more findings are not shown as annotations; see the log or the summary"
        )
    lines.append(f"newslint: {len(report.findings)} findings in {report.files} files")
    return "\n".join(lines) + "\n"


def _annotation(level: str, finding: Finding) -> str:
    place = f"file={_property(finding.path)},line={finding.line},endLine={finding.end_line}"
    if finding.line == finding.end_line:  # GitHub refuses columns of a finding over several lines
        place += f",col={finding.column},endColumn={finding.end_column}"
    return f"::{level} {place},title={_property(finding.rule)}::{_data(finding.message)}"


def _data(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def _property(text: str) -> str:
    return _data(text).replace(":", "%3A").replace(",", "%2C")
