"""Write down the findings that an archive has today, so that from now on only new ones are reported.

newslint baseline news/                 writes newslint-baseline.json
newslint news/ --baseline newslint-baseline.json
newslint baseline news/ --prune         drops what has been mended since, and adds nothing
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from newslint import baseline
from newslint.commands.options import add_selection, jobs_of, open_desk, settings_of
from newslint.engine import run as run_engine


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders")
    parser.add_argument("--output", metavar="FILE", help=f"the baseline; {baseline.FILE_NAME} unless configured")
    parser.add_argument("--prune", action="store_true", help="only drop entries that no longer hold")
    add_selection(parser)


def run(arguments: argparse.Namespace) -> int:
    settings = settings_of(arguments)
    desk = open_desk(settings)
    report = run_engine(desk, jobs_of(arguments, desk, settings), settings)
    configured = settings.paths("baseline")
    file = Path(arguments.output) if arguments.output else configured[0] if configured else Path(baseline.FILE_NAME)
    found = set(baseline.known_of(report.findings))
    for trouble in report.troubles:
        print(f"newslint: {trouble}", file=sys.stderr)
    if arguments.prune:
        before = baseline.read(file)
        read = set(report.paths) - {trouble.path for trouble in report.troubles}
        kept = {row for row in before if row in found or (row.path not in read and Path(row.path).exists())}
        baseline.write(file, kept)
        print(f"{file}: {len(before) - len(kept)} dropped, {len(kept)} kept")
    else:
        baseline.write(file, found)
        print(f"{file}: {len(found)} known findings in {report.files} file{'' if report.files == 1 else 's'}")
    return 2 if report.troubles else 0
