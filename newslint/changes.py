"""Which lines of a file changed since a revision, asked of git itself."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

from newslint.rule import Finding
from newslint.source import NewslintError

_HUNK = re.compile(rb"^@@ -\S+ \+(\d+)(?:,(\d+))? @@", re.M)


def git(*words: str, folder: Path) -> bytes:
    """What git prints. Raises NewslintError with git's own first line."""
    try:
        done = subprocess.run(["git", *words], cwd=folder, capture_output=True, check=False)
    except FileNotFoundError:
        raise NewslintError("--since needs git, which is not installed") from None
    if done.returncode:
        said = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise NewslintError(f"git {words[0]}: {said[0] if said else 'failed'}")
    return done.stdout


def changed_lines(file: Path, revision: str) -> list[range] | None:
    """The lines (from 1) of a file that were added or changed since the merge base with a revision, those of the
    work tree included; None if git doesn't know the file: then all of it is new."""
    folder = file.parent
    if not git("ls-files", "--", file.name, folder=folder).strip():
        return None
    base = git("merge-base", revision, "HEAD", folder=folder).decode().strip()
    diff = git("diff", "--no-color", "--no-ext-diff", "-U0", base, "--", file.name, folder=folder)
    return [range(int(first), int(first) + int(count or 1)) for first, count in _HUNK.findall(diff)]


def touches(finding: Finding, lines: list[range]) -> bool:
    """Whether a finding, or a place that it is related to in the same file, lies on a line of these."""
    spans = [
        (finding.line, finding.end_line),
        *((place.line, place.line) for place in finding.related if not place.path),
    ]
    return any(first < changed.stop and changed.start <= last for changed in lines for first, last in spans)
