"""How a repository pairs its files: which original each translation was made from.

[[pairs]]
original = "news/es/{name}.md"
translation = "news/en/{name}.md"
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from newslint.config.layers import Configuration, Layer
from newslint.config.problems import ConfigError

NAME = "{name}"
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
