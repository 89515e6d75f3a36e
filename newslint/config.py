"""The configuration: the nearest newslint.toml, or [tool.newslint] of a pyproject.toml.

Order, the later the stronger: the check's own default, the card, the configuration, its per-path
overrides, the command line. A key, rule or option that doesn't exist is an error that names the nearest.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from newslint.desk import Desk, Newsroom, Profile
from newslint.rule import Rule, Severity
from newslint.source import NewslintError

FILE_NAME = "newslint.toml"
PYPROJECT = "pyproject.toml"


class ConfigError(NewslintError):
    """A configuration that is not in order. `str()` is one line: file, key, what is wrong, what to do."""


def nearest(name: str, known: Iterable[str]) -> str:
    """The end of a message: the known name nearest to a misspelt one, or nothing."""
    near = get_close_matches(name, list(known), 1)
    return f"; did you mean “{near[0]}”?" if near else ""


@dataclass(frozen=True)
class Settings:
    """What is in force. `rules` maps a rule to its settings: severity, enabled, options."""

    select: tuple[str, ...] = ()  # rules, groups or "all"; none: those that are on by default
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = field(default_factory=dict)
    options: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    fail_on: str = "warning"
    language: str = ""
    profile: Profile = field(default_factory=Profile)
    newsroom: Newsroom = field(default_factory=Newsroom)
    stylebooks: tuple[Path, ...] = ()
    disabled_plugins: tuple[str, ...] = ()
    exclude: tuple[str, ...] = ()
    origin: str = ""  # the file it was read from

    def for_path(self, path: Path) -> Settings:
        """The settings with the overrides that a file's path calls for."""
        return self

    def desk(self, path: Path | None) -> Desk:
        """What checks may know of a file besides its text."""
        return Desk(
            newsroom=self.newsroom,
            profile=self.profile,
            language=self.language,
            folder=path.parent if path else None,
        )


def chosen_rules(rules: Mapping[str, Rule], settings: Settings) -> tuple[Rule, ...]:
    """The rules that are in force, with their severities and options. Raises ConfigError on an unknown one."""
    groups = {rule.group for rule in rules.values()}
    for name in (*settings.select, *settings.ignore, *settings.extend_select):
        if name not in rules and name not in groups and name != "all":
            raise ConfigError(f"there is no rule or group “{name}”{nearest(name, [*rules, *groups])}")
    for name in (*settings.severity, *settings.options):
        if name not in rules:
            raise ConfigError(f"there is no rule “{name}”{nearest(name, rules)}")

    def named(rule: Rule, names: Sequence[str]) -> bool:
        return "all" in names or rule.id in names or rule.group in names

    chosen = []
    for rule in rules.values():
        on = named(rule, settings.select) if settings.select else rule.default
        on = on or named(rule, settings.extend_select)
        if on and (not named(rule, settings.ignore) or rule.id in settings.select):
            chosen.append(_set(rule, settings))
    return tuple(chosen)


def _set(rule: Rule, settings: Settings) -> Rule:
    options = settings.options.get(rule.id, {})
    severity = settings.severity.get(rule.id, rule.severity)
    if not options and severity == rule.severity:
        return rule
    check_options(rule, options, settings.origin)
    return replace(rule, severity=severity, options={**rule.options, **options})


def check_options(rule: Rule, options: Mapping[str, Any], origin: str) -> None:
    """Raise ConfigError unless a rule has these options, of these types."""
    for name, value in options.items():
        where = f"{origin or rule.origin}: [rules.{rule.id}] {name}"
        if name not in rule.parameters:
            known = ", ".join(rule.parameters) or "none"
            raise ConfigError(f"{where}: the rule has no such option (it has {known}){nearest(name, rule.parameters)}")
        default = rule.options.get(name, rule.parameters[name])
        if not _same_kind(value, default):
            raise ConfigError(f"{where}: should be {_kind(default)}, not {_kind(value)}")


def _same_kind(value: Any, default: Any) -> bool:
    if isinstance(default, bool) or isinstance(value, bool):
        return isinstance(default, bool) and isinstance(value, bool)
    if isinstance(default, (int, float)):
        return isinstance(value, (int, float)) and (isinstance(default, float) or isinstance(value, int))
    if isinstance(default, (tuple, list)):
        return isinstance(value, (tuple, list))
    return default is None or isinstance(value, type(default))


def _kind(value: Any) -> str:
    names = {bool: "true or false", int: "a whole number", float: "a number", str: "a text", dict: "a table"}
    return names.get(type(value), "a list" if isinstance(value, (tuple, list)) else type(value).__name__)


def find_file(start: Path) -> Path | None:
    """The nearest configuration file, from a folder upwards."""
    for folder in (start, *start.parents):
        if (folder / FILE_NAME).is_file():
            return folder / FILE_NAME
        pyproject = folder / PYPROJECT
        if pyproject.is_file() and b"[tool.newslint" in pyproject.read_bytes():
            return pyproject
    return None


def load(file: Path | None) -> Settings:
    """The settings of a configuration file; the defaults for none. Raises ConfigError."""
    if file is None:
        return Settings()
    return read_settings(_table(file), file)


def _table(file: Path) -> dict[str, Any]:
    try:
        table = tomllib.loads(file.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"{file}: can't be read: {error}") from error
    except tomllib.TOMLDecodeError as error:
        raise ConfigError(f"{file}: not TOML: {error}") from error
    if file.name == PYPROJECT:
        table = table.get("tool", {}).get("newslint", {})
    return table


_LISTS = ("select", "ignore", "extend-select", "stylebooks", "disable-plugins", "exclude")
_TEXTS = ("fail-on", "language", "profile")
_KEYS = (*_LISTS, *_TEXTS, "rules")


def read_settings(table: Mapping[str, Any], file: Path) -> Settings:
    """A configuration's table as settings. Raises ConfigError, naming file and key."""
    for key, value in table.items():
        if key not in _KEYS:
            raise ConfigError(f"{file}: unknown key “{key}”{nearest(key, _KEYS)}")
        if key in _LISTS and not (isinstance(value, list) and all(isinstance(item, str) for item in value)):
            raise ConfigError(f"{file}: {key} should be a list of texts")
        if key in _TEXTS and not isinstance(value, str):
            raise ConfigError(f"{file}: {key} should be a text")
    severity: dict[str, Severity] = {}
    options: dict[str, dict[str, Any]] = {}
    ignore = list(table.get("ignore", []))
    extend = list(table.get("extend-select", []))
    for name, settings in dict(table.get("rules", {})).items():
        if not isinstance(settings, dict):
            raise ConfigError(f"{file}: rules.{name} should be a table: [rules.{name}]")
        rest = dict(settings)
        if "severity" in rest:
            level = rest.pop("severity")
            if level not in list(Severity):
                raise ConfigError(f"{file}: rules.{name}.severity is error, warning or suggestion, not “{level}”")
            severity[name] = Severity(level)
        if "enabled" in rest:
            (extend if rest.pop("enabled") else ignore).append(name)
        if rest:
            options[name] = rest
    return Settings(
        select=tuple(table.get("select", ())),
        ignore=tuple(ignore),
        extend_select=tuple(extend),
        severity=severity,
        options=options,
        fail_on=table.get("fail-on", "warning"),
        language=table.get("language", ""),
        stylebooks=tuple(file.parent / name for name in table.get("stylebooks", ())),
        disabled_plugins=tuple(table.get("disable-plugins", ())),
        exclude=tuple(table.get("exclude", ())),
        origin=str(file),
    )
