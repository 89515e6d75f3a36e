"""JUnit and checkstyle, the two XML forms that build servers read."""

from __future__ import annotations

from collections import defaultdict
from xml.etree import ElementTree

from newslint.report import Report
from newslint.reporters import Style
from newslint.rule import Finding, Severity

LEVELS = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.SUGGESTION: "info"}


def write_junit(report: Report, style: Style) -> str:
    """A test suite a run and a case a finding; a file with nothing to report is one case that passes."""
    by_path = _by_path(report)
    cases = sum(max(1, len(by_path[path])) for path in report.paths)
    troubled = [trouble for trouble in report.troubles if trouble.path not in report.paths]
    counts = {
        "tests": str(cases + len(troubled)),
        "failures": str(len(report.findings)),
        "errors": str(len(report.troubles)),
    }
    root = ElementTree.Element("testsuites", {"name": "newslint", **counts})
    suite = ElementTree.SubElement(root, "testsuite", {"name": "newslint", **counts})
    for path in report.paths:
        for finding in by_path[path]:
            name = f"{finding.rule} at {finding.line}:{finding.column}"
            case = ElementTree.SubElement(suite, "testcase", classname=_clean(path), name=name)
            failure = ElementTree.SubElement(
                case, "failure", message=_clean(finding.message), type=finding.severity.value
            )
            failure.text = _clean(f"{path}:{finding.line}:{finding.column}: {finding.words}")
        mine = [trouble for trouble in report.troubles if trouble.path == path]
        if not by_path[path]:
            case = ElementTree.SubElement(suite, "testcase", classname=_clean(path), name="newslint")
        for trouble in mine:
            ElementTree.SubElement(case, "error", message=_clean(str(trouble)))
    for trouble in troubled:
        case = ElementTree.SubElement(suite, "testcase", classname=_clean(trouble.path or "newslint"), name="newslint")
        ElementTree.SubElement(case, "error", message=_clean(str(trouble)))
    return _serialised(root)


def write_checkstyle(report: Report, style: Style) -> str:
    root = ElementTree.Element("checkstyle", version="4.3")
    by_path = _by_path(report)
    for path in report.paths:
        file = ElementTree.SubElement(root, "file", name=_clean(path))
        for finding in by_path[path]:
            ElementTree.SubElement(
                file,
                "error",
                line=str(finding.line),
                column=str(finding.column),
                severity=LEVELS[finding.severity],
                message=_clean(finding.message),
                source=f"newslint.{finding.rule}",
            )
        for trouble in report.troubles:
            if trouble.path == path:
                ElementTree.SubElement(file, "error", severity="error", message=_clean(str(trouble)), source="newslint")
    return _serialised(root)


def _by_path(report: Report) -> dict[str, list[Finding]]:
    by_path: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        by_path[finding.path].append(finding)
    return by_path


def _clean(text: str) -> str:
    """Without what XML 1.0 can't hold."""
    return "".join(
        character
        if character in "\t\n\r"
        or " " <= character <= "\ud7ff"
        or "\ue000" <= character <= "\ufffd"
        or character > "\uffff"
        else "\ufffd"
        for character in text
    )


def _serialised(root: ElementTree.Element) -> str:
    ElementTree.indent(root)
    return '<?xml version="1.0" encoding="UTF-8"?>\n' + ElementTree.tostring(root, encoding="unicode") + "\n"
