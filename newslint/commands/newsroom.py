"""Draft a newsroom file from releases that stand already: who holds which post, acronyms, contacts, hashtags.

  newslint newsroom learn news/ > newsroom.toml

Each line says how often it was met. It is a draft: a person trims it before it is used.
"""

from __future__ import annotations

import argparse
import sys

from newslint.commands.options import add_selection, jobs_of, open_desk, settings_of
from newslint.engine import read
from newslint.source import NewslintError


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("learn",), help="learn: draft a newsroom file from releases")
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders")
    parser.add_argument("--least", type=int, default=2, metavar="N", help="what was met in fewer texts is left out (2)")
    add_selection(parser)


def run(arguments: argparse.Namespace) -> int:
    from newslint.learning import Learned, draft

    settings = settings_of(arguments)
    desk = open_desk(settings)
    learned = Learned()
    failed = False
    for job in jobs_of(arguments, desk, settings):
        try:
            learned.add(read(desk, job, settings))
        except NewslintError as error:
            failed = True
            print(f"newslint: {error}", file=sys.stderr)
    print(draft(learned, arguments.least), end="")
    return 2 if failed else 0
