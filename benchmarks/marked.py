"""How many marked slips newslint reports in releases written for the purpose, and how many wrong alarms it gives there.

    python benchmarks/marked.py [FOLDER] [--show missed,false]

Each release of `benchmarks/marked` has its slips in ⟦family|marks⟧ and holds no other slip that its writer knew of; the
ones named clean have none. They were written, in the manner of real releases, before the rules that find their slips:
docs/accuracy-recall.md says what was found at the first run. A mark counts as found if a finding, or the other place
that it names, touches it; a warning or an error that touches no mark is a wrong alarm. What a release lacks (missing-…)
is not counted.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from pathlib import Path
from typing import NamedTuple

from newslint.config import Settings
from newslint.engine import Job, Newsdesk, run
from newslint.report import Finding

MARKED = Path(__file__).parent / "marked"


class Mark(NamedTuple):
    """A slip: its family, and its place in the text without marks (code points, half open)."""

    family: str
    start: int
    end: int


class Score(NamedTuple):
    """Marks by family, those of them that were found, the marks that were missed and the wrong alarms, with files."""

    marks: Counter[str]
    found: Counter[str]
    missed: tuple[tuple[str, str, str], ...]
    false: tuple[tuple[str, str, str], ...]


def unmarked(text: str) -> tuple[str, list[Mark]]:
    """A text without its marks, and these. Marks may nest. Raises ValueError on one that is not closed."""
    bare: list[str] = []
    opened: list[tuple[str, int]] = []
    marks: list[Mark] = []
    at = 0
    while at < len(text):
        if text[at] == "⟦":
            bar = text.index("|", at)
            opened.append((text[at + 1 : bar], len(bare)))
            at = bar
        elif text[at] == "⟧":
            family, start = opened.pop()
            marks.append(Mark(family, start, len(bare)))
        else:
            bare.append(text[at])
        at += 1
    if opened:
        raise ValueError(f"a mark of {opened[-1][0]} is not closed")
    return "".join(bare), marks


def score(folder: Path) -> Score:
    """Run newslint with its default rules over the releases of a folder."""
    desk = Newsdesk.open(disabled_plugins=("all",))
    marks, found = Counter[str](), Counter[str]()
    missed, false = [], []
    for path in sorted(folder.glob("*.*")):
        text, wanted = unmarked(path.read_text(encoding="utf-8"))
        findings = [finding for finding in _findings(desk, path.name, text) if not finding.rule.startswith("missing-")]
        for mark in wanted:
            marks[mark.family] += 1
            if any(_touches(finding, mark) for finding in findings):
                found[mark.family] += 1
            else:
                missed.append((path.name, mark.family, text[mark.start : mark.end]))
        false += [
            (path.name, finding.rule, finding.message)
            for finding in findings
            if finding.severity != "suggestion" and not any(_touches(finding, mark) for mark in wanted)
        ]
    return Score(marks, found, tuple(missed), tuple(false))


def _findings(desk: Newsdesk, name: str, text: str) -> list[Finding]:
    report = run(desk, [Job(name, data=text.encode())], Settings())
    if report.troubles:
        raise SystemExit(report.troubles[0].message)
    return list(report.findings)


def _touches(finding: Finding, mark: Mark) -> bool:
    """Whether a finding or the other place that it names overlaps a mark: of two that disagree either may be wrong."""
    spans = [finding.span, *(related.span for related in finding.related)]
    return any(span.start < mark.end and mark.start < span.end for span in spans)


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("folder", nargs="?", type=Path, default=MARKED)
    options.add_argument("--show", default="", help="missed, false, or both with a comma")
    chosen = options.parse_args()
    result = score(chosen.folder)
    print(f"{'family':<12} marks found")
    for family in sorted(result.marks):
        print(f"{family:<12} {result.marks[family]:>5} {result.found[family]:>5}")
    marks, found = result.marks.total(), result.found.total()
    print(f"{'all':<12} {marks:>5} {found:>5}  recall {found / marks:.2f}, wrong alarms {len(result.false)}")
    for kind, rows in (("missed", result.missed), ("false", result.false)):
        if kind in chosen.show:
            for row in rows:
                print(f"{kind} | {' | '.join(row)}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
