"""Print the fact sheet: what newslint read in a release, each entry with its line.

For the person who checks facts: people with their posts, organisations, dates, figures, acronyms, hashtags,
quotations with their speakers, and the parts of the release.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from newslint.commands.options import add_selection, jobs_of, open_desk, settings_of
from newslint.engine import read
from newslint.facts import fact_sheet
from newslint.source import NewslintError

LONGEST = 100  # code points of a text that a line of the sheet shows


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - reads standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    add_selection(parser)


def run(arguments: argparse.Namespace) -> int:
    settings = settings_of(arguments)
    desk = open_desk(settings)
    sheets: list[dict[str, Any]] = []
    failed = False
    for job in jobs_of(arguments, desk, settings):
        try:
            sheets.append(fact_sheet(read(desk, job, settings)))
        except NewslintError as error:
            failed = True
            print(f"newslint: {error}", file=sys.stderr)
    if arguments.format == "json":
        print(json.dumps({"version": 1, "documents": sheets}, ensure_ascii=False, indent=1))
    else:
        for sheet in sheets:
            print("\n".join(_lines(sheet)) + "\n")
    return 2 if failed else 0


def _lines(sheet: dict[str, Any]) -> Iterator[str]:
    yield f"{sheet['path']} ({sheet['language'] or 'language not known'})"
    for kind, entries in sheet.items():
        if not isinstance(entries, list) or not entries:
            continue
        yield f"\n{kind}"
        for entry in _people(entries) if kind == "people" else entries:
            yield f"  {entry['line']:>4}  {_shown(kind, entry)}"


def _people(mentions: list[dict[str, Any]]) -> Iterator[dict[str, Any]]:
    """One line a person: the fullest name, every post with its line, and the lines of the other mentions."""
    persons: dict[int, list[dict[str, Any]]] = {}
    for mention in mentions:
        persons.setdefault(mention["person"], []).append(mention)
    for mine in persons.values():
        fullest = max(mine, key=lambda mention: len(mention["name"]))
        posts = [post for mention in mine for post in mention["posts"]]
        also = sorted({mention["line"] for mention in mine} - {mine[0]["line"]})
        yield {"line": mine[0]["line"], "name": fullest["name"], "posts": posts, "also": also}


def _shown(kind: str, entry: dict[str, Any]) -> str:
    if kind == "people":
        posts = "; ".join(
            post["text"] + (f" ({post['status']})" if post["status"] != "current" else "") + f" [{post['line']}]"
            for post in entry["posts"]
        )
        also = f"  (also {', '.join(map(str, entry['also']))})" if entry["also"] else ""
        return str(entry["name"]) + (f": {posts}" if posts else "") + also
    if kind == "parts":
        return str(entry["kind"])
    if kind == "quotations":
        speaker = entry["speaker"]["name"] if entry["speaker"] else "nobody"
        return f"“{_cut(entry['text'])}” ({speaker})"
    text = _cut(str(entry.get("text") or entry.get("name")))
    value = entry.get("value") or entry.get("meaning")
    return f"{text} = {value}" if value and value != text else text


def _cut(text: str) -> str:
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
