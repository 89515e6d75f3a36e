"""How a repository pairs its files: which original each translation was made from.

[[pairs]]
original = "news/es/{name}.md"
translation = "news/en/{name}.md"

A Markdown text may name its own original in its front matter (`translation_of: ../es/canal.md`); that goes first.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from newslint.config.layers import Configuration, Layer
from newslint.config.problems import ConfigError
from newslint.source import BOM, Source

NAME = "{name}"
NAMED_BY = ("translation_of", "translation-of")  # keys of the front matter
MAY_NAME_ORIGINAL = (".md", ".markdown")  # suffixes of texts that have front matter
_HEAD = 20_000  # bytes in which front matter names its original
_NAMES_ONE = re.compile(rb"^translation[_-]of[ \t]*[:=]", re.M)
Originals = Callable[[Path], Path | None]


def originals(configuration: Configuration) -> Originals | None:
    """A function from a translation's path to its original's, if that file is there; None if nothing is paired.

    Raises ConfigError on a pair that is not in order.
    """
    rules = [
        _rule(layer, number, table)
        for layer in configuration.layers
        for number, table in enumerate(layer.table.get("pairs", ()), 1)
    ]
    if not rules:
        return None

    def original(path: Path) -> Path | None:
        for pattern, template, root in rules:
            match = pattern.fullmatch(os.path.relpath(path.absolute(), root).replace(os.sep, "/"))
            if match:
                found = root / template.replace(NAME, match["name"])
                if found.is_file() and found.resolve() != path.resolve():
                    return Path(os.path.relpath(found))
        return None

    return original


def named_original(data: bytes, path: Path, shown_as: str) -> Path | None:
    """The original that a text names in its front matter, which need not be there; None if it names none.

    The path is read from the text's own folder. Raises NewslintError if the front matter or the value is not in order.
    """
    head = data[:_HEAD]
    if not head.startswith((b"---", b"+++", f"{BOM}---".encode(), f"{BOM}+++".encode())) or not _NAMES_ONE.search(head):
        return None
    from newslint.readers.front_matter import front_matter

    found = front_matter(Source.from_bytes(data, shown_as).text, shown_as)
    key = next((key for key in NAMED_BY if found and key in found.values), None)
    if found is None or key is None:
        return None
    value = found.values[key]
    if not isinstance(value, str) or not value.strip():
        raise ConfigError(f"{shown_as}: {key} names the file that the text is a translation of, as in “../es/news.md”")
    original = path.parent / value.strip()
    if original.resolve() == path.resolve():
        raise ConfigError(f"{shown_as}: {key} names the text itself, not the one that it is a translation of")
    return Path(os.path.relpath(original))


def _rule(layer: Layer, number: int, table: Mapping[str, Any]) -> tuple[re.Pattern[str], str, Path]:
    where = layer.where("pairs")
    for key in ("original", "translation"):
        value = table.get(key)
        if not isinstance(value, str) or value.count(NAME) != 1:
            raise ConfigError(f'{where}pairs: number {number} needs {key} = "folder/{NAME}.md", with one {NAME}')
    for key in table:
        if key not in ("original", "translation"):
            raise ConfigError(f"{where}pairs: number {number}: unknown key “{key}”")
    before, after = table["translation"].split(NAME)
    return re.compile(f"{re.escape(before)}(?P<name>.+){re.escape(after)}"), table["original"], layer.root
