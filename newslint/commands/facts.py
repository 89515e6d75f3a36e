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

COLUMN = 60  # code points of the left column, where two sheets stand side by side
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
            document = read(desk, job, settings)
            sheet = fact_sheet(document)
            if document.desk.original:
                sheet["original"] = fact_sheet(document.desk.original)
            sheets.append(sheet)
        except NewslintError as error:
            failed = True
            print(f"newslint: {error}", file=sys.stderr)
    if arguments.format == "json":
        print(json.dumps({"version": 1, "documents": sheets}, ensure_ascii=False, indent=1))
    else:
        for sheet in sheets:
            original = sheet.pop("original", None)
            lines = _side_by_side(original, sheet) if original else _lines(sheet)
            print("\n".join(lines) + "\n")
    return 2 if failed else 0


def _lines(sheet: dict[str, Any]) -> Iterator[str]:
    yield f"{sheet['path']} ({sheet['language'] or 'language not known'})"
    for kind, entries in sheet.items():
        if not isinstance(entries, list) or not entries:
            continue
        yield f"\n{kind}"
        for entry in _people(entries) if kind == "people" else entries:
            yield f"  {entry['line']:>4}  {_shown(kind, entry)}"


def _side_by_side(original: dict[str, Any], sheet: dict[str, Any]) -> Iterator[str]:
    """The original's sheet on the left, the translation's on the right: what both have stands on one line."""
    yield f"{_cell(original['path'])} | {sheet['path']}"
    for kind in sheet:
        if not isinstance(sheet[kind], list) or kind == "parts":
            continue
        left, right = ([*_people(s[kind])] if kind == "people" else s[kind] for s in (original, sheet))
        if not left and not right:
            continue
        yield f"\n{kind}"
        for a, b in _matched(left, right):
            shown = [f"{entry['line']:>4}  {_shown(kind, entry)}" if entry else "" for entry in (a, b)]
            yield f"{_cell(shown[0])} | {shown[1]}"


def _matched(
    left: list[dict[str, Any]], right: list[dict[str, Any]]
) -> Iterator[tuple[dict[str, Any] | None, dict[str, Any] | None]]:
    """Entries of the same value beside each other, in the order of the original; the rest behind, alone."""
    rest = list(right)
    for entry in left:
        same = next((other for other in rest if _value(other) == _value(entry)), None)
        if same:
            rest.remove(same)
        yield entry, same
    yield from ((None, entry) for entry in rest)


def _value(entry: dict[str, Any]) -> str:
    return str(entry.get("value") or entry.get("name") or entry.get("text"))


def _cell(text: str) -> str:
    return (text if len(text) <= COLUMN else text[: COLUMN - 1] + "…").ljust(COLUMN)


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
