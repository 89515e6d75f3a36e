"""Layers of settings: each file and override is one, and the last that says something about a key holds."""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

from newslint.config.problems import ConfigError, line_of, nearest
from newslint.config.settings import Settings
from newslint.desk import Newsroom, Profile
from newslint.rule import Severity

COMMAND_LINE = "command line"


@dataclass(frozen=True)
class Layer:
    """A table of settings and where it was written. `match` are the path patterns it holds for, relative to
    `root`; none: every file. Keys are as in the file; `rules` is a table of tables."""

    origin: str
    table: Mapping[str, Any]
    root: Path = field(default_factory=Path.cwd)
    text: str = ""
    key: tuple[str, ...] = ()  # of the table in its file: ("tool", "newslint")
    match: tuple[str, ...] = ()

    def where(self, *key: str) -> str:
        """The start of a message about a key: `newslint.toml:3: `."""
        if not self.text:
            return f"{self.origin}: "
        return f"{self.origin}:{line_of(self.text, (*self.key, *key))}: "

    def holds_for(self, path: Path) -> bool:
        if not self.match:
            return True
        from pathspec import GitIgnoreSpec

        relative = os.path.relpath(path.absolute(), self.root).replace(os.sep, "/")
        return GitIgnoreSpec.from_lines(self.match).match_file(relative)


class Value(NamedTuple):
    """A setting in force, and where it was made (`newslint.toml:3`, or "default")."""

    value: Any
    origin: str


class Configuration(NamedTuple):
    """All layers of a run, the weakest first."""

    layers: tuple[Layer, ...] = ()
    newsroom: Newsroom = Newsroom()
    profiles: Mapping[str, Profile] = MappingProxyType({})

    def with_layer(self, layer: Layer) -> Configuration:
        return Configuration((*self.layers, layer), self.newsroom, self.profiles)

    def value(self, key: str, default: Any = None) -> Any:
        """The value of a key that holds for the whole run."""
        found = default
        for layer in self.layers:
            if not layer.match and key in layer.table:
                found = layer.table[key]
        return found

    def paths(self, key: str) -> tuple[Path, ...]:
        """The paths that a key names, each relative to the file that names it."""
        for layer in reversed(self.layers):
            if not layer.match and key in layer.table:
                given = layer.table[key]
                return tuple(layer.root / name for name in ([given] if isinstance(given, str) else given))
        return ()

    def values(self, path: Path) -> dict[str, Value]:
        """What is in force for a file, by key (`rules.doubled-word.severity`), with where it was made."""
        found: dict[str, Value] = {}
        for layer in self._layers_for(path):
            for key, value in layer.table.items():
                if key in ("extends", "paths", "profiles"):
                    continue
                if key == "rules":
                    for rule, settings in value.items():
                        for name, option in settings.items():
                            origin = layer.where("rules", rule, name).rstrip(": ")
                            found[f"rules.{rule}.{name}"] = Value(option, origin)
                else:
                    found[key] = Value(value, layer.where(key).rstrip(": "))
        return found

    def _layers_for(self, path: Path) -> Sequence[Layer]:
        return [layer for layer in self.layers if layer.holds_for(path)]

    def for_path(self, path: Path) -> Settings:
        """The settings in force for a file. Raises ConfigError on a profile that doesn't exist."""
        table: dict[str, Any] = {}
        severity: dict[str, Severity] = {}
        options: dict[str, dict[str, Any]] = {}
        switched: dict[str, bool] = {}
        origins: dict[str, str] = {}
        for layer in self._layers_for(path):
            before = table.get("ignore", ())
            table.update({key: value for key, value in layer.table.items() if key != "rules"})
            if layer.origin == COMMAND_LINE:  # what is ignored by hand comes on top
                table["ignore"] = (*before, *layer.table.get("ignore", ()))
            for key in ("select", "extend-select", "ignore"):
                origins.update({name: layer.where(key) for name in layer.table.get(key, ())})
            for rule, settings in layer.table.get("rules", {}).items():
                origins[rule] = layer.where("rules", rule)
                for name, value in settings.items():
                    if name == "severity":
                        severity[rule] = Severity(value)
                    elif name == "enabled":
                        switched[rule] = value
                    else:
                        options.setdefault(rule, {})[name] = value
        _ask_for_grammar(table, switched, options)
        on = tuple(rule for rule, enabled in switched.items() if enabled)
        off = tuple(rule for rule, enabled in switched.items() if not enabled)
        return Settings(
            select=tuple(table.get("select", ())),
            extend_select=(*table.get("extend-select", ()), *on),
            ignore=(*table.get("ignore", ()), *off),
            severity=severity,
            options=options,
            fail_on=table.get("fail-on", "warning"),
            language=table.get("language", ""),
            changes=table.get("changes", "accepted"),
            profile=self._profile(table.get("profile", "")),
            newsroom=self.newsroom,
            origins=origins,
        )

    def _profile(self, name: str) -> Profile:
        if not name:
            return Profile()
        if name not in self.profiles:
            known = ", ".join(sorted(self.profiles)) or "none"
            raise ConfigError(f"there is no profile “{name}” (there are: {known}){nearest(name, self.profiles)}")
        return self.profiles[name]


def _ask_for_grammar(table: Mapping[str, Any], switched: dict[str, bool], options: dict[str, dict[str, Any]]) -> None:
    """Switch the rule languagetool on as `grammar` says, with the settings of the table [languagetool]."""
    wish = table.get("grammar")
    if wish:
        switched["languagetool"] = wish != "off"
    if wish == "all":
        options.setdefault("languagetool", {})["rules"] = "all"
    if given := table.get("languagetool"):
        options["languagetool"] = {**given, **options.get("languagetool", {})}
