"""The documentation's examples run, and it names what there is."""

from __future__ import annotations

import re
import types
from pathlib import Path

import pytest

from newslint import plugins
from newslint.config import Settings
from newslint.engine import Job, Newsdesk, run
from newslint.reporters import Style

ROOT = Path(__file__).parent.parent
HOOKS = [name for name in vars(plugins) if name.startswith("newslint_")]


def example(hook: str) -> types.ModuleType:
    """The plugin that docs/plugins.md shows for a hook."""
    text = (ROOT / "docs/plugins.md").read_text(encoding="utf-8")
    section = text.split(f"## {hook}\n")[1]
    code = re.search(r"```python\n(.*?)```", section, re.S)
    assert code
    module = types.ModuleType(hook)
    exec(code[1], module.__dict__)
    return module


def desk_with(plugin: types.ModuleType) -> Newsdesk:
    manager = plugins.Plugins(["all"])
    manager.register(plugin, "example")
    desk = Newsdesk.open(disabled_plugins=["all"])
    rules = {rule.id: rule for name, rule in manager.gather("newslint_rules") if name == "example"}
    readers = tuple(reader for _, reader in manager.gather("newslint_readers"))
    reporters = {reporter.name: reporter for _, reporter in manager.gather("newslint_reporters")}
    return Newsdesk({**desk.rules, **rules}, readers, reporters, manager)


@pytest.mark.parametrize("hook", HOOKS)
def test_each_hook_is_documented(hook: str) -> None:
    assert getattr(plugins, hook).__doc__
    assert hasattr(example(hook), hook)


def test_the_rule_of_the_documentation_finds() -> None:
    desk = desk_with(example("newslint_rules"))
    report = run(desk, [Job("a.txt", data=b"Oh!! No")], Settings(select=("our-double-bang",)))
    assert [(finding.span.start, finding.span.end) for finding in report.findings] == [(2, 4)]


def test_the_reader_of_the_documentation_reads() -> None:
    desk = desk_with(example("newslint_readers"))
    document = desk.read_data("  Añb\r\n\r\n c".encode(), "a.lines", Settings().desk(None))
    assert document.text == "Añb\n\nc"
    assert document.source.slice(document.paragraphs[1].span) == "c"


def test_the_reporter_of_the_documentation_reports() -> None:
    desk = desk_with(example("newslint_reporters"))
    report = run(desk, [Job("a.txt", data=b"")], Settings(select=("unused-suppression",)))
    assert desk.reporters["count"].render(report, Style()) == "0\n"
