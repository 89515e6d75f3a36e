"""What newslint reports over a folder of real releases, rule by rule, and what came and went since the last run.

    python benchmarks/corpus.py FOLDER [--save FILE] [--against FILE] [--draw RULE=N] [--seed 1]

Prints a table: rule, severity, findings, findings per 1,000 texts, and with --against what came and what went. --draw
prints N findings of a rule at random, each in its context, to be read and judged by eye.
"""

from __future__ import annotations

import argparse
import json
import random
import sys
import time
from collections import Counter
from pathlib import Path

from newslint.config import Configuration
from newslint.engine import Job, Newsdesk, run
from newslint.files import find
from newslint.pool import look_at_all, processes_for
from newslint.report import Report
from newslint.rule import Finding

CONTEXT = 120  # code points shown on each side of a finding


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--save", type=Path, help="write this run's findings, to compare a later one against")
    parser.add_argument("--against", type=Path, help="an earlier run, as --save wrote it")
    parser.add_argument("--draw", action="append", default=[], metavar="RULE=N")
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    report, words, seconds = look(options.folder)
    before = set(map(tuple, json.loads(options.against.read_text(encoding="utf-8")))) if options.against else None
    print_table(report, words, seconds, before)
    if options.save:
        rows = sorted(key(finding) for finding in report.findings)
        options.save.write_text(json.dumps(rows, ensure_ascii=False), encoding="utf-8")
    for wanted in options.draw:
        rule, _, count = wanted.partition("=")
        draw([f for f in report.findings if f.rule == rule], int(count or 25), options.seed, report)
    sys.exit(2 if report.troubles else 0)


def look(folder: Path) -> tuple[Report, int, float]:
    """The report over a folder, the number of its words, and the seconds that it took."""
    desk = Newsdesk.open(disabled_plugins=["all"])
    jobs = [Job(path.relative_to(folder).as_posix(), path) for path in find([str(folder)], desk.suffixes)]
    started = time.perf_counter()
    settings = Configuration()
    report = run(desk, jobs, settings, look_at_all(desk, jobs, settings, processes_for(0, len(jobs))))
    seconds = time.perf_counter() - started
    return report, sum(len(job.read().split()) for job in jobs), seconds


def key(finding: Finding) -> tuple[str, str, int, int]:
    return (finding.path, finding.rule, finding.span.start, finding.span.end)


def print_table(report: Report, words: int, seconds: float, before: set[tuple[str, str, int, int]] | None) -> None:
    print(f"{report.files} texts, {words:,} words, {seconds:.1f} s, {len(report.findings)} findings")
    now = {key(finding) for finding in report.findings}
    counts = Counter((finding.rule, finding.severity) for finding in report.findings)
    gone = Counter(rule for _, rule, *_ in before - now) if before is not None else Counter()
    come = Counter(rule for _, rule, *_ in now - before) if before is not None else Counter()
    moved = "   came   went" if before is not None else ""
    print(f"{'rule':26} {'severity':10} {'found':>6} {'per 1,000':>10}{moved}")
    for (rule, severity), count in sorted(counts.items(), key=lambda row: -row[1]):
        change = f" {come[rule]:6} {gone[rule]:6}" if before is not None else ""
        print(f"{rule:26} {severity:10} {count:6} {1000 * count / max(1, report.files):10.1f}{change}")
    for trouble in report.troubles:
        print(f"could not be done: {trouble}")


def draw(findings: list[Finding], count: int, seed: int, report: Report) -> None:
    """Some findings at random, each with the words around it."""
    chosen = random.Random(seed).sample(findings, min(count, len(findings)))
    for number, finding in enumerate(chosen, 1):
        document = report.document(finding.path)
        text = document.source.text if document else ""
        before = text[max(0, finding.span.start - CONTEXT) : finding.span.start]
        after = text[finding.span.end : finding.span.end + CONTEXT]
        print(f"\n{number}. {finding.path}:{finding.line}:{finding.column} [{finding.rule}] {finding.message}")
        print(f"   …{' '.join(before.split())} ⟦{' '.join(finding.words.split())[:300]}⟧ {' '.join(after.split())}…")


if __name__ == "__main__":
    main()
