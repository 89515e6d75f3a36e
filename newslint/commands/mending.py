"""`--fix` and `--diff`: the fixes of a run, made in the files or shown."""

from __future__ import annotations

import difflib
import sys
from collections import defaultdict
from collections.abc import Iterable

from newslint.engine import Job
from newslint.fix import fixed_text, write_fixed
from newslint.report import Report, Trouble
from newslint.rule import Edit, Finding
from newslint.source import NewslintError


def mend(report: Report, jobs: Iterable[Job], *, suggested: bool, write: bool) -> None:
    """Make the fixes of a report in its files, and take the findings that are mended out of it; or, without
    `write`, print the change as a diff and leave the report as it is."""
    paths = {job.name: job.path for job in jobs}
    by_path: dict[str, list[Finding]] = defaultdict(list)
    for finding in report.findings:
        if finding.fix and (finding.fix.safe or suggested):
            by_path[finding.path].append(finding)
    mended: list[Finding] = []
    for name, findings in by_path.items():
        edits = [finding.fix for finding in findings if finding.fix]
        document = report.document(name)
        if document is None:
            report.troubles.append(Trouble(name, "can't be read again, so nothing was fixed"))
            continue
        source = document.source
        if not write:
            _print_diff(name, source.text, edits)
            continue
        if findings[0].place:
            hint = f"`newslint review --fix {name}` makes them in a copy, as tracked changes"
            report.troubles.append(Trouble(name, f"fixes can be written into text only; {hint}"))
            continue
        path = paths.get(name)
        if path is None:  # a pipe has no file: the mended text is not lost, it is what --diff shows
            report.troubles.append(Trouble(name, "a text from standard input can't be fixed in place; use --diff"))
            continue
        try:
            made = write_fixed(path, source, edits, report.digests[name])
        except NewslintError as error:
            report.troubles.append(Trouble(name, str(error)))
            continue
        mended += [finding for finding in findings if finding.fix in made]
    if write and mended:
        gone = set(map(id, mended))
        report.findings = [finding for finding in report.findings if id(finding) not in gone]
        files = len({finding.path for finding in mended})
        report.notes.append(f"{len(mended)} fixed in {files} file{'' if files == 1 else 's'}")


def _print_diff(name: str, text: str, edits: list[Edit]) -> None:
    before = text.splitlines(keepends=True)
    after = fixed_text(text, edits).splitlines(keepends=True)
    for line in difflib.unified_diff(before, after, f"a/{name}", f"b/{name}"):
        sys.stdout.write(line if line.endswith("\n") else f"{line}\n\\ No newline at end of file\n")
