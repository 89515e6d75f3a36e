"""A Markdown summary: for a job's summary page, a merge request or a mail."""

from __future__ import annotations

from collections import Counter

from newslint.report import Report
from newslint.reporters import Style
from newslint.rule import Finding, Severity

MOST = 200  # rows: a summary page has a limit, and so has a reader
SIGNS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "suggestion"}


def write(report: Report, style: Style) -> str:
    lines = ["# newslint", "", _headline(report), ""]
    if report.troubles:
        lines += ["## Could not be done", "", *(f"- {_text(str(trouble))}" for trouble in report.troubles), ""]
    if report.findings:
        counts = Counter(finding.rule for finding in report.findings)
        lines += ["| rule | findings |", "| --- | ---: |"]
        lines += [f"| {rule} | {count} |" for rule, count in counts.most_common()]
        lines += ["", "| place | severity | rule | |", "| --- | --- | --- | --- |"]
        lines += [_row(finding) for finding in report.findings[:MOST]]
        if len(report.findings) > MOST:
            lines += ["", f"… and {len(report.findings) - MOST} more."]
    return "\n".join(lines).rstrip() + "\n"


def _headline(report: Report) -> str:
    counts = report.counts()
    kinds = [
        f"{counts[severity]} {severity}{'' if counts[severity] == 1 else 's'}"
        for severity in Severity
        if counts[severity]
    ]
    files = f"{report.files} file{'' if report.files == 1 else 's'}"
    return f"{files}: {', '.join(kinds) if kinds else 'nothing to report'}."


def _row(finding: Finding) -> str:
    place = f"`{_text(finding.path)}:{finding.line}:{finding.column}`"
    return f"| {place} | {SIGNS[finding.severity]} | {finding.rule} | {_text(finding.message)} |"


def _text(text: str) -> str:
    """One line that no Markdown sign breaks out of a cell."""
    flat = " ".join(text.split())
    for sign in "\\`*_[]<>|#":
        flat = (
            flat.replace(sign, "\\" + sign)
            if sign not in "<>"
            else flat.replace(sign, {"<": "&lt;", ">": "&gt;"}[sign])
        )
    return flat
