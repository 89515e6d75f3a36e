"""The settings in force for a file, and the rules that they choose."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from newslint.config.problems import ConfigError, nearest
from newslint.desk import Desk, Newsroom, Profile
from newslint.rule import Rule, Severity


class Settings(NamedTuple):
    """What is in force. `select`, `extend_select` and `ignore` name rules, groups or "all";
    no `select` means the rules that are on by default."""

    select: tuple[str, ...] = ()
    ignore: tuple[str, ...] = ()
    extend_select: tuple[str, ...] = ()
    severity: Mapping[str, Severity] = MappingProxyType({})
    options: Mapping[str, Mapping[str, Any]] = MappingProxyType({})
    fail_on: str = "warning"
    language: str = ""
    changes: str = "accepted"
    profile: Profile = Profile()
    newsroom: Newsroom = Newsroom()
    origins: Mapping[str, str] = MappingProxyType({})  # of rules' settings: where they were made

    def for_path(self, path: Path) -> Settings:
        """These settings hold for every file; a Configuration gives other ones by path."""
        return self

    def desk(self, path: Path | None) -> Desk:
        """What checks may know of a file besides its text."""
        return Desk(
            newsroom=self.newsroom,
            profile=self.profile,
            language=self.language,
            changes=self.changes,
            folder=path.parent if path else None,
        )


def chosen_rules(rules: Mapping[str, Rule], settings: Settings) -> tuple[Rule, ...]:
    """The rules that are in force, with their severities and options. Raises ConfigError on an unknown one."""
    groups = {rule.group for rule in rules.values()}
    for name in (*settings.select, *settings.ignore, *settings.extend_select):
        if name not in rules and name not in groups and name != "all":
            where = settings.origins.get(name, "")
            raise ConfigError(f"{where}there is no rule or group “{name}”{nearest(name, [*rules, *groups])}")
    for name in (*settings.severity, *settings.options):
        if name not in rules:
            where = settings.origins.get(name, "")
            raise ConfigError(f"{where}there is no rule “{name}”{nearest(name, rules)}")
    return tuple(_set(rule, settings) for rule in rules.values() if _is_on(rule, settings))


def _named(rule: Rule, names: Sequence[str]) -> bool:
    everything = "all" in names and rule.group != "grammar"  # which needs a server: only when it is asked for
    return everything or rule.id in names or rule.group in names


def _is_on(rule: Rule, settings: Settings) -> bool:
    on = _named(rule, settings.select) if settings.select else rule.default or _is_required(rule, settings)
    if not on and not _named(rule, settings.extend_select):
        return False
    by_name = rule.id in settings.select or rule.id in settings.extend_select
    return rule.id not in settings.ignore and (by_name or not _named(rule, settings.ignore))


def _is_required(rule: Rule, settings: Settings) -> bool:
    """Whether the profile that was chosen asks for what the rule misses: it is then on, whatever its card says."""
    fact = rule.id.removeprefix("missing-")
    return fact != rule.id and settings.profile.requires.get(fact, "off") != "off"


def _set(rule: Rule, settings: Settings) -> Rule:
    options = settings.options.get(rule.id, {})
    severity = settings.severity.get(rule.id)
    if not options and severity is None:
        return rule
    check_options(rule, options, settings.origins.get(rule.id, ""))
    return replace(
        rule,
        severity=severity or rule.severity,
        pinned=severity is not None,
        options={**rule.options, **options},
    )


def check_options(rule: Rule, options: Mapping[str, Any], where: str) -> None:
    """Raise ConfigError unless a rule has these options, of these types. `where` starts the message."""
    for name, value in options.items():
        if name not in rule.parameters:
            known = ", ".join(rule.parameters) or "none"
            raise ConfigError(
                f"{where}rules.{rule.id}.{name}: the rule has no such option (it has: {known})"
                f"{nearest(name, rule.parameters)}"
            )
        default = rule.options.get(name, rule.parameters[name])
        if not _same_kind(value, default):
            raise ConfigError(f"{where}rules.{rule.id}.{name}: should be {_kind(default)}, not {_kind(value)}")
        if isinstance(value, (int, float)) and value < 0 <= (default or 0):
            raise ConfigError(f"{where}rules.{rule.id}.{name}: should be 0 or more, not {value}")


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
