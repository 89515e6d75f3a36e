"""The three hooks by which rules, readers and reporters come in, the built-in ones included.

A plugin is a module (or object) with some of these functions, marked `@newslint.hookimpl`, named by an entry
point of the group `newslint`. `docs/plugins.md` has an example of each that runs.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pluggy

from newslint.source import NewslintError

if TYPE_CHECKING:
    from newslint.readers import Reader
    from newslint.reporters import Reporter
    from newslint.rule import Rule

PROJECT = "newslint"
BUILT_IN = "builtin"
_TEXTS = ("id", "name", "title", "group")
_LISTS = ("suffixes", "languages")
_FUNCTIONS = ("check", "read", "write")
_DISTRIBUTIONS = (".dist-info", ".egg-info")
_PACKED = (".egg", ".zip", ".pyz", ".whl")
CHECKS = ("newslint.checks", "newslint.grammar", "newslint.suppress")
hookspec = pluggy.HookspecMarker(PROJECT)
hookimpl = pluggy.HookimplMarker(PROJECT)


class PluginError(NewslintError):
    """A plugin that can't be loaded, has a misspelt hook, or failed: it is named."""


@hookspec
def newslint_rules() -> Iterable[Path | Rule]:  # type: ignore[empty-body]
    """Rules: folders of cards (a stylebook), or rules made in Python."""


@hookspec
def newslint_readers() -> Iterable[Reader]:  # type: ignore[empty-body]
    """Readers: formats of files, each with the suffixes it reads."""


@hookspec
def newslint_reporters() -> Iterable[Reporter]:  # type: ignore[empty-body]
    """Reporters: forms of the report, each with the name that `--format` takes."""


class Plugins:
    """The plugins of a run. `disabled` names outside ones that are not to be loaded; all: ("all",)."""

    def __init__(self, disabled: Iterable[str] = ()) -> None:
        from newslint import builtin

        self.manager = pluggy.PluginManager(PROJECT)
        self.manager.add_hookspecs(sys.modules[__name__])
        self.manager.register(builtin, BUILT_IN)
        self.outside: list[tuple[str, str]] = []  # name, version of its distribution
        self.packages = set(CHECKS)  # whose functions a card may name
        switched_off = set(disabled)
        if "all" not in switched_off:
            installed = list(installed_plugins())
            _misspelt(switched_off, [name for name, _, _ in installed])
            for name, value, version in installed:
                if name not in switched_off:
                    self._load(name, value, version)
        self._check()

    def register(self, plugin: Any, name: str) -> None:
        """Add a plugin that is at hand as a module or an object. Raises PluginError on a misspelt hook."""
        self.manager.register(plugin, name)
        self.packages.add(_package(getattr(plugin, "__name__", type(plugin).__module__)))
        self._check()

    def _load(self, name: str, value: str, version: str) -> None:
        from importlib import import_module

        module, _, attribute = value.partition(":")
        try:
            plugin = import_module(module)
            for part in filter(None, attribute.split(".")):
                plugin = getattr(plugin, part)
            self.manager.register(plugin, name)
        except (Exception, SystemExit) as error:
            raise PluginError(
                f"plugin “{name}” ({value}) can't be loaded: {in_a_line(error)}; "
                f"repair or uninstall it, or switch it off with --disable-plugin {name}"
            ) from error
        self.outside.append((name, version))
        self.packages.add(_package(module))

    def _check(self) -> None:
        try:
            self.manager.check_pending()
        except pluggy.PluginValidationError as error:
            name = self.manager.get_name(error.plugin) or "?"
            raise PluginError(f"plugin “{name}”: {' '.join(str(error).split())}") from error

    def gather(self, hook: str, *kinds: type) -> Iterator[tuple[str, Any]]:
        """All that the plugins give for a hook, each with the plugin's name; the built-in ones first.

        Raises PluginError if one fails, or gives something of another kind.
        """
        for implementation in getattr(self.manager.hook, hook).get_hookimpls():
            name = implementation.plugin_name
            try:
                given = list(implementation.function() or ())
            except NewslintError:
                raise
            except (Exception, SystemExit) as error:
                raise PluginError(f"plugin “{name}”: {hook} failed: {in_a_line(error)}") from error
            for item in given:
                if kinds and not isinstance(item, kinds):
                    wanted = " or ".join(kind.__name__ for kind in kinds)
                    raise PluginError(f"plugin “{name}”: {hook} gives {item!r:.60}, which is no {wanted}")
                if not isinstance(item, Path) and (reason := _unfit(item)):
                    raise PluginError(f"plugin “{name}”: {hook} gives {item!r:.60}: {reason}")
                yield name, item

    def vouch_for(self, rule: Rule) -> None:
        """Raise PluginError unless the check that a card names belongs to newslint or to a plugin that is at hand:
        a card is data, and runs nothing that is not installed."""
        if isinstance(rule.check, str) and not rule.check.startswith(tuple(f"{name}." for name in self.packages)):
            module = rule.check.partition(":")[0]
            if module not in self.packages:
                raise PluginError(
                    f"{rule.origin}: check = “{rule.check}” belongs to no installed plugin, and a card runs nothing "
                    f"else; name a function of {' or '.join(sorted(self.packages))}, or make a plugin of it"
                )


def _misspelt(disabled: Iterable[str], installed: Sequence[str]) -> None:
    """Raise PluginError if a plugin to be switched off is not there and another has nearly its name; one that is
    merely not installed is off already."""
    for name in disabled:
        if name not in installed:
            from difflib import get_close_matches

            for meant in get_close_matches(name, installed, 1):
                raise PluginError(f"no plugin “{name}” to switch off; did you mean “{meant}”?")


def _unfit(item: Any) -> str:
    """What is wrong with the fields of a rule, a reader or a reporter that was made in Python, or nothing."""
    given = {name: getattr(item, name) for name in (*_TEXTS, *_LISTS, *_FUNCTIONS) if hasattr(item, name)}
    for name, value in given.items():
        if name in _TEXTS and not isinstance(value, str):
            return f"{name} should be a text"
        if name in _LISTS and not (isinstance(value, tuple) and all(isinstance(text, str) for text in value)):
            return f"{name} should be a tuple of texts"
        if name in _FUNCTIONS and not isinstance(value, str) and not callable(value):
            return f"{name} should be a function"
    if hasattr(item, "severity") and not hasattr(item.severity, "rank"):
        return "severity should be a Severity"
    return "" if isinstance(getattr(item, "options", {}), Mapping) else "options should be a mapping"


def in_a_line(error: BaseException) -> str:
    """An error of someone else's code as one line: its kind and its words."""
    return " ".join(f"{type(error).__name__}: {error}".split()).removesuffix(":")


def _package(module: str) -> str:
    return module.partition(":")[0].partition(".")[0]


def installed_plugins() -> Iterator[tuple[str, str, str]]:
    """Name, value and distribution version of each entry point of the group `newslint`, by name.

    Reads the `entry_points.txt` files themselves, ten times as fast as importlib.metadata.
    """
    found: dict[str, tuple[str, str]] = {}
    for folder in sys.path:
        try:
            with os.scandir(folder or ".") as entries:
                distributions = sorted(entry.path for entry in entries if entry.name.endswith(_DISTRIBUTIONS))
        except OSError:
            if folder.endswith(_PACKED) and Path(folder).exists():
                found.update({name: rest for name, *rest in _from_metadata() if name not in found})  # type: ignore[misc]
            continue
        for file in (Path(distribution, "entry_points.txt") for distribution in distributions):
            for name, value in _entry_points(file):
                found.setdefault(name, (value, _version(file.parent.name)))
    for name in sorted(found):
        yield name, *found[name]


def _entry_points(file: Path) -> Iterator[tuple[str, str]]:
    try:
        text = file.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):  # not ours to judge: pip would complain
        return
    if f"[{PROJECT}]" not in text:
        return
    section = ""
    for line in map(str.strip, text.splitlines()):
        if line.startswith("["):
            section = line.strip("[]")
        elif section == PROJECT and "=" in line and not line.startswith("#"):
            name, _, value = line.partition("=")
            yield name.strip(), value.split("[")[0].strip()


def _version(folder: str) -> str:
    parts = folder.rsplit(".", 1)[0].split("-")
    return parts[1] if len(parts) > 1 else "?"


def _from_metadata() -> Iterator[tuple[str, str, str]]:
    from importlib.metadata import entry_points

    for point in entry_points(group=PROJECT):
        yield point.name, point.value, point.dist.version if point.dist else "?"
