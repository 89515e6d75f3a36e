"""Say what a rule reports, why it matters, what it leaves alone, and its options: its card."""

from __future__ import annotations

import argparse
from pathlib import Path

from newslint.commands.options import nearest_settings, open_desk
from newslint.config import nearest
from newslint.source import NewslintError


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("rule", metavar="RULE", help="a rule's name, as `newslint rules` lists it")


def run(arguments: argparse.Namespace) -> int:
    rules = open_desk(nearest_settings(Path())).rules
    name = arguments.rule.split("/")[0]
    if name not in rules:
        raise NewslintError(f"there is no rule “{name}”{nearest(name, rules)}")
    rule = rules[name]
    path = Path(rule.origin.rpartition(":")[0])
    if path.is_file():
        print(path.read_text(encoding="utf-8").rstrip())
        return 0
    print(f"# {rule.title}\n\n{rule.id}: {rule.group}, {rule.severity} ({rule.origin})\n\n{rule.why}")
    return 0
