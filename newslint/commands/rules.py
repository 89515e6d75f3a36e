"""List the rules: name, severity, whether it is on, and what it reports."""

from __future__ import annotations

import argparse
import json
from pathlib import Path

from newslint.commands.options import add_selection, open_desk, settings_of
from newslint.config import chosen_rules


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--format", choices=("text", "json"), default="text")
    add_selection(parser)
    parser.set_defaults(paths=["."])


def run(arguments: argparse.Namespace) -> int:
    configuration = settings_of(arguments)
    desk = open_desk(configuration)
    settings = configuration.for_path(Path())
    on = {rule.id: rule for rule in chosen_rules(desk.rules, settings)}
    shown = [on.get(rule.id, rule) for rule in desk.rules.values() if not settings.select or rule.id in on]
    shown.sort(key=lambda rule: (rule.group, rule.id))
    if arguments.format == "json":
        rows = [
            {"rule": r.id, "title": r.title, "group": r.group, "severity": r.severity, "on": r.id in on,
             "languages": list(r.languages)}
            for r in shown
        ]  # fmt: skip
        print(json.dumps({"version": 1, "rules": rows}, ensure_ascii=False, indent=1))
        return 0
    group = ""
    for rule in shown:
        if rule.group != group:
            group = rule.group
            print(group)
        state = rule.severity if rule.id in on else "off"
        print(f"  {rule.id:24} {state:10} {rule.title}")
    return 0
