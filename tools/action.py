"""What the GitHub Action runs: newslint on the changed files, annotated, summed up, and as SARIF.

All it is told comes in variables: NEWSLINT_PATHS, NEWSLINT_ARGS, NEWSLINT_FAIL_ON, NEWSLINT_SINCE, NEWSLINT_BASE (the
revision that the change started from), GITHUB_STEP_SUMMARY and GITHUB_OUTPUT (files of the platform's).
"""

from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

NOWHERE = "0" * 40  # what the platform gives as the revision before a branch's first push


def main() -> int:
    paths = shlex.split(os.environ.get("NEWSLINT_PATHS", ""))
    base = os.environ.get("NEWSLINT_BASE", "")
    if not paths:
        paths = changed_files(base)
        if not paths:
            print("newslint: the change touches no file that newslint reads")
            report_exit(0)
            return 0
    code = run(paths, base)
    report_exit(code)
    return code


def changed_files(base: str) -> list[str]:
    """The files added or changed since a revision that newslint reads; the whole repository if there is none."""
    if not base or base == NOWHERE:
        return ["."]
    command = ["git", "diff", "--name-only", "--diff-filter=AMR", "-z", f"{base}...HEAD"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    if done.returncode:  # a shallow checkout doesn't have the base: look at everything rather than at nothing
        print("::notice title=newslint::the base is not in this checkout (fetch-depth: 0 brings it): looking at all")
        return ["."]
    from newslint.engine import Newsdesk

    suffixes = Newsdesk.open().suffixes
    return [name for name in done.stdout.split("\0") if Path(name).suffix.lower() in suffixes and Path(name).exists()]


def run(paths: list[str], base: str) -> int:
    since = os.environ.get("NEWSLINT_SINCE", "")
    since = base if since == "base" else since
    command = [sys.executable, "-m", "newslint", *paths]
    command += ["--format", "github", "--format", "sarif=newslint.sarif", "--format", "markdown=newslint-summary.md"]
    command += ["--fail-on", os.environ["NEWSLINT_FAIL_ON"]] if os.environ.get("NEWSLINT_FAIL_ON") else []
    command += ["--since", since] if since else []
    command += shlex.split(os.environ.get("NEWSLINT_ARGS", ""))
    code = subprocess.run(command, check=False).returncode
    summary = os.environ.get("GITHUB_STEP_SUMMARY")
    if summary and Path("newslint-summary.md").exists():
        with Path(summary).open("a", encoding="utf-8") as file:
            file.write(Path("newslint-summary.md").read_text(encoding="utf-8"))
    return code


def report_exit(code: int) -> None:
    output = os.environ.get("GITHUB_OUTPUT")
    if output:
        with Path(output).open("a", encoding="utf-8") as file:
            file.write(f"exit-code={code}\n")


if __name__ == "__main__":
    sys.exit(main())
