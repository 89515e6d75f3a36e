"""Run the examples of cards: what a rule finds in them must be just what they mark.

Exit code: 0 if every example holds, 1 if one does not, 2 if a card can't be read.
"""

from __future__ import annotations

import argparse
from pathlib import Path

from newslint.builtin import stylebook
from newslint.engine import Newsdesk
from newslint.testing import test_stylebook


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="FOLDER", help="folders of cards, or cards; newslint's own if none")
    parser.add_argument("--todo", action="store_true", help="show the known misses too")


def run(arguments: argparse.Namespace) -> int:
    desk = Newsdesk.open()
    cards = examples = known = 0
    failures = []
    for path in [Path(name) for name in arguments.paths] or [stylebook()]:
        tally = test_stylebook(path, desk)
        cards += tally.cards
        examples += tally.examples
        failures += [failure for failure in tally.failures if not failure.known]
        known += sum(failure.known for failure in tally.failures)
        for failure in tally.failures:
            if not failure.known or arguments.todo:
                print(failure)
    verdict = f"{len(failures)} failed" if failures else "all hold"
    print(f"{cards} cards, {examples} examples: {verdict}" + (f", {known} known misses" if known else ""))
    return 1 if failures else 0
