"""What is wrong with a configuration, in one line: file, line, key, what to do."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from newslint.source import NewslintError

_HEADER = re.compile(r"\s*\[\[?\s*([^\]]+?)\s*\]\]?\s*(?:#.*)?$")
_KEY = re.compile(r"\s*((?:[\w-]+|\"[^\"]*\"|'[^']*')(?:\s*\.\s*(?:[\w-]+|\"[^\"]*\"|'[^']*'))*)\s*=")
_PART = re.compile(r"\"([^\"]*)\"|'([^']*)'|([\w-]+)")


class ConfigError(NewslintError):
    """A configuration that is not in order. `str()` is one line."""


def nearest(name: str, known: Iterable[str]) -> str:
    """The end of a message: the known name nearest to a misspelt one, or nothing."""
    from difflib import get_close_matches

    near = get_close_matches(name, list(known), 1)
    return f"; did you mean “{near[0]}”?" if near else ""


def line_of(text: str, key: Sequence[str]) -> int:
    """The line of a TOML text, from 1, on which a key (or else the nearest table around it) is set."""
    lines = _lines_of(text)
    for length in range(len(key), 0, -1):
        if line := lines.get(tuple(key[:length])):
            return line
    return 1


@lru_cache(maxsize=8)
def _lines_of(text: str) -> dict[tuple[str, ...], int]:
    """The line on which each key and table of a TOML text stands first."""
    found: dict[tuple[str, ...], int] = {}
    table: tuple[str, ...] = ()
    for number, line in enumerate(text.splitlines(), 1):
        header = _HEADER.match(line)
        entry = None if header else _KEY.match(line)
        if header:
            table = _parts(header[1])
            found.setdefault(table, number)
        elif entry:
            found.setdefault((*table, *_parts(entry[1])), number)
    return found


def _parts(key: str) -> tuple[str, ...]:
    return tuple(a or b or c for a, b, c in _PART.findall(key))
