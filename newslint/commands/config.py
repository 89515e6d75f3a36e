"""Show what is in force for a file, and where each value was set.

newslint config news/launch.md        the settings for that file
newslint config --schema              the JSON Schema of newslint.toml, for editors
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

from newslint.commands.options import add_selection, open_desk, settings_of
from newslint.config import Configuration, Value
from newslint.engine import Newsdesk

DEFAULTS: dict[str, Any] = {"fail-on": "warning", "profile": "as each text shows", "language": "as each text shows"}


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="a file; this folder if none")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--schema", action="store_true", help="print the JSON Schema of newslint.toml")
    add_selection(parser)


def run(arguments: argparse.Namespace) -> int:
    configuration = settings_of(arguments)
    desk = open_desk(configuration)
    if arguments.schema:
        from newslint.config.schema import schema

        print(json.dumps(schema(desk.rules), ensure_ascii=False, indent=1))
        return 0
    for path in [Path(name) for name in arguments.paths] or [Path()]:
        rows = in_force(configuration, desk, path)
        if arguments.format == "json":
            table = {key: {"value": row.value, "origin": row.origin} for key, row in rows.items()}
            print(json.dumps({"version": 1, "path": path.as_posix(), "settings": table}, ensure_ascii=False, indent=1))
            continue
        print(f"# {path.as_posix()}")
        for key, row in rows.items():
            print(f"{key} = {json.dumps(row.value, ensure_ascii=False)}  # {row.origin}")
    return 0


def in_force(configuration: Configuration, desk: Newsdesk, path: Path) -> dict[str, Value]:
    """Each setting for a file with its origin: the configuration's own, then severity and options of each rule
    that is on, from its card or its check where nothing else is said."""
    from newslint.config import chosen_rules

    said = configuration.values(path)
    rows = {key: Value(value, "default") for key, value in DEFAULTS.items()}
    rows.update({key: value for key, value in said.items() if not key.startswith("rules.")})
    for rule in chosen_rules(desk.rules, configuration.for_path(path)):
        key = f"rules.{rule.id}"
        rows[f"{key}.severity"] = said.get(f"{key}.severity", Value(rule.severity.value, "card"))
        for name, default in rule.parameters.items():
            if f"{key}.{name}" in said:
                rows[f"{key}.{name}"] = said[f"{key}.{name}"]
            elif name != "terms":
                card = name in desk.rules[rule.id].options
                rows[f"{key}.{name}"] = Value(rule.options.get(name, default), "card" if card else "default")
    return rows
