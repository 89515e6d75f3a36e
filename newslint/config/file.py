"""Configuration files: the nearest newslint.toml, or [tool.newslint] of a pyproject.toml, and what it extends."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from newslint.config.keys import BY_NAME, KEYS, SEVERITIES, Key
from newslint.config.layers import Layer
from newslint.config.problems import ConfigError, nearest
from newslint.tables import TableError, read_table

FILE_NAME = "newslint.toml"
PYPROJECT = "pyproject.toml"


def find_file(start: Path) -> Path | None:
    """The nearest configuration file, from a folder upwards. Nothing is read from the home folder as such."""
    for folder in (start, *start.parents):
        if (folder / FILE_NAME).is_file():
            return folder / FILE_NAME
        pyproject = folder / PYPROJECT
        if pyproject.is_file() and b"[tool.newslint" in pyproject.read_bytes():
            return pyproject
    return None


def read_layers(file: Path) -> tuple[Layer, ...]:
    """The layers of a configuration file, the weakest first. Raises ConfigError: file, line, key."""
    return tuple(_read(file, ()))


def _read(file: Path, within: tuple[Path, ...]) -> Iterator[Layer]:
    resolved = file.resolve()
    text, table, key = _table(file)
    layer = Layer(_shown(file), table, resolved.parent, text, key)
    if resolved in within:
        raise ConfigError(f"{layer.where('extends')}extends goes round in a loop: it comes back to {file.name}")
    check_table(layer)
    for name in table.get("extends", ()):
        yield from _read(_extended(name, layer), (*within, resolved))
    yield layer
    for number, override in enumerate(table.get("paths", ())):
        yield _override(layer, override, number)


def _shown(file: Path) -> str:
    """A path as a person in this folder would write it."""
    try:
        return file.resolve().relative_to(Path.cwd()).as_posix()
    except ValueError:
        return str(file)


def _table(file: Path) -> tuple[str, dict[str, Any], tuple[str, ...]]:
    try:
        text = file.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise ConfigError(f"{_shown(file)}: no such file") from None
    except OSError as error:
        raise ConfigError(f"{_shown(file)}: can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise ConfigError(f"{_shown(file)}: not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    try:
        table = read_table(text)
    except TableError as error:
        raise ConfigError(f"{_shown(file)}:{error.line}: not TOML: {error}") from error
    if file.name != PYPROJECT:
        return text, table, ()
    tools = table.get("tool", {})
    inner = tools.get("newslint", {}) if isinstance(tools, dict) else {}
    if not isinstance(inner, dict):
        raise ConfigError(f"{_shown(file)}: tool.newslint should be a table")
    return text, inner, ("tool", "newslint")


def _extended(name: str, layer: Layer) -> Path:
    """The file that an `extends` names: a path, or a package that holds a newslint.toml."""
    path = layer.root / name
    if path.is_file():
        return path
    if (path / FILE_NAME).is_file():
        return path / FILE_NAME
    if re.fullmatch(r"[A-Za-z_][\w.]*", name) and not name.endswith(".toml"):
        from importlib.util import find_spec

        package, *inner = name.split(".")
        try:
            spec = find_spec(package)  # of an inner package it would import, and so run, the outer one
        except (ImportError, ValueError):
            spec = None
        for folder in (spec.submodule_search_locations or []) if spec else []:
            held = Path(folder, *inner, FILE_NAME)
            if held.is_file():
                return held
    raise ConfigError(
        f"{layer.where('extends')}extends “{name}”: neither a file nor an installed package with a {FILE_NAME}"
    )


def _override(layer: Layer, table: dict[str, Any], number: int) -> Layer:
    match = table.get("match")
    if not _is_texts(match) or not match:
        raise ConfigError(f'{layer.where("paths")}paths: number {number + 1} needs match = ["news/**"]')
    _check_patterns(match, f"{layer.where('paths')}paths: number {number + 1}: match")
    rest = {key: value for key, value in table.items() if key != "match"}
    for key in rest:
        if key not in BY_NAME or not BY_NAME[key].by_path:
            able = [known.name for known in KEYS if known.by_path]
            raise ConfigError(
                f"{layer.where('paths', key)}paths: “{key}” can't be set by path (these can: {', '.join(able)})"
            )
    override = Layer(layer.origin, rest, layer.root, layer.text, (*layer.key, "paths"), tuple(match))
    check_table(override)
    return override


def check_table(layer: Layer) -> None:
    """Raise ConfigError unless a table's keys exist and hold what they should."""
    for name, value in layer.table.items():
        key = BY_NAME.get(name)
        if key is None:
            raise ConfigError(f"{layer.where(name)}unknown key “{name}”{nearest(name, BY_NAME)}")
        wrong = _wrong(key, value)
        if wrong:
            raise ConfigError(f"{layer.where(name)}{name} {wrong}")
    _check_patterns(layer.table.get("exclude", ()), f"{layer.where('exclude')}exclude")
    for rule, settings in layer.table.get("rules", {}).items():
        where = layer.where("rules", rule)
        if not isinstance(settings, dict):
            raise ConfigError(f"{where}rules.{rule} should be a table: [rules.{rule}]")
        if "severity" in settings and settings["severity"] not in SEVERITIES:
            level = settings["severity"]
            where = layer.where("rules", rule, "severity")
            raise ConfigError(f"{where}rules.{rule}.severity should be {_any_of(SEVERITIES)}, not “{level}”")
        if not isinstance(settings.get("enabled", True), bool):
            raise ConfigError(f"{where}rules.{rule}.enabled should be true or false")


def _check_patterns(patterns: Iterable[str], where: str) -> None:
    for pattern in patterns:
        from newslint.files import unfit_pattern

        if reason := unfit_pattern(pattern):
            raise ConfigError(f"{where}: “{pattern}” is no pattern: {reason}")


def _wrong(key: Key, value: Any) -> str:
    """What is wrong with a key's value, or nothing."""
    if key.name == "extends" and isinstance(value, str):
        return 'should be a list of texts: extends = ["…"]'
    if key.kind == "texts":
        return "" if _is_texts(value) else "should be a list of texts"
    if key.kind == "table":
        return "" if isinstance(value, dict) else "should be a table"
    if key.kind == "tables":
        fine = isinstance(value, list) and all(isinstance(item, dict) for item in value)
        return "" if fine else f"should be tables: [[{key.name}]]"
    if not isinstance(value, str):
        return "should be a text"
    if "\0" in value:
        return "holds a NUL character"
    if key.choices and value not in key.choices:
        return f"should be {_any_of(key.choices)}, not “{value}”{nearest(value, key.choices)}"
    return ""


def _any_of(choices: tuple[str, ...]) -> str:
    return f"{', '.join(choices[:-1])} or {choices[-1]}"


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
