from __future__ import annotations

import subprocess
import sys
import types
from pathlib import Path

import pytest

from newslint.engine import Newsdesk
from newslint.plugins import PluginError, Plugins, hookimpl


def site(folder: Path, module: str, code: str, entry: str) -> Path:
    """A folder with an installed distribution `house` that names a plugin."""
    (folder / f"{module}.py").write_text(code, encoding="utf-8")
    info = folder / "house-2.5.dist-info"
    info.mkdir()
    (info / "METADATA").write_text("Metadata-Version: 2.1\nName: house\nVersion: 2.5\n", encoding="utf-8")
    (info / "entry_points.txt").write_text(f"[console_scripts]\na = b:c\n\n[newslint]\n{entry}\n", encoding="utf-8")
    return folder


def newslint(*words: str, path: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "newslint", *words],
        capture_output=True,
        text=True,
        env={"PYTHONPATH": str(path), "PATH": ""},
        check=False,
    )


HOUSE = """
from newslint.plugins import hookimpl
from newslint.rule import Problem, Rule, Severity

def shout(document, *, mark="!!"):
    at = document.text.find(mark)
    if at >= 0:
        yield Problem(document.passage(at, at + len(mark)), f"“{mark}” is not our style")

@hookimpl
def newslint_rules():
    return [Rule("house-shout", "No shouting", "house", Severity.ERROR, shout)]
"""


def test_an_installed_plugin_adds_its_rule_and_is_listed(tmp_path: Path) -> None:
    site(tmp_path, "house", HOUSE, "house = house")
    text = tmp_path / "a.txt"
    text.write_text("Hurrah!!\n", encoding="utf-8")
    assert "plugin house 2.5" in newslint("--version", path=tmp_path).stdout
    done = newslint("--select", "house-shout", str(text), path=tmp_path)
    assert done.returncode == 1
    assert f"{text}:1:7" in done.stdout and "not our style" in done.stdout
    off = newslint("--select", "house-shout", "--disable-plugin", "house", str(text), path=tmp_path)
    assert off.returncode == 2 and "there is no rule or group “house-shout”" in off.stderr


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("raise ValueError('no')", "can't be loaded: ValueError: no"),
        (HOUSE.replace("newslint_rules", "newslint_rulez"), "newslint_rulez"),
        (HOUSE.replace("return [Rule", "return [1/0, Rule"), "newslint_rules failed: ZeroDivisionError"),
    ],
)
def test_a_broken_plugin_is_an_error_that_names_it(tmp_path: Path, code: str, words: str) -> None:
    site(tmp_path, "house", code, "house = house")
    done = newslint("rules", path=tmp_path)
    assert done.returncode == 2
    assert "plugin “house”" in done.stderr and words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_a_plugin_to_switch_off_whose_name_is_misspelt_is_an_error(tmp_path: Path) -> None:
    site(tmp_path, "house", HOUSE, "house = house")
    (tmp_path / "a.txt").write_text("Hurrah!!\n", encoding="utf-8")
    text = str(tmp_path / "a.txt")
    done = newslint(text, "--disable-plugin", "hous", path=tmp_path)
    assert done.returncode == 2 and "no plugin “hous” to switch off; did you mean “house”?" in done.stderr
    assert newslint(text, "--disable-plugin", "elsewhere", path=tmp_path).returncode == 1


def test_two_rules_of_one_name_are_an_error(tmp_path: Path) -> None:
    site(tmp_path, "house", HOUSE.replace("house-shout", "unused-suppression"), "house = house")
    done = newslint("rules", path=tmp_path)
    assert done.returncode == 2 and "there is a rule “unused-suppression” already" in done.stderr


def test_a_plugin_at_hand_is_checked_for_misspelt_hooks() -> None:
    plugin = types.SimpleNamespace()

    @hookimpl
    def newslint_reportrs() -> list[object]:
        return []

    plugin.newslint_reportrs = newslint_reportrs
    with pytest.raises(PluginError, match="newslint_reportrs"):
        Plugins(["all"]).register(plugin, "mine")


def test_a_rule_that_crashes_is_named_and_the_others_still_report(tmp_path: Path) -> None:
    crashing = HOUSE.replace("at = document", "1 / 0; at = document")
    site(tmp_path, "house", crashing, "house = house")
    text = tmp_path / "a.txt"
    text.write_text("<!-- newslint: ignore no-such-rule -->\n\nHurrah!!\n", encoding="utf-8")
    done = newslint("--select", "house-shout,unused-suppression", str(text), path=tmp_path)
    assert done.returncode == 2
    assert f"{text}: rule house-shout" in done.stderr and "ZeroDivisionError" in done.stderr
    assert "unused-suppression" in done.stdout


def test_the_built_in_rules_come_by_the_same_hooks() -> None:
    desk = Newsdesk.open(disabled_plugins=["all"])
    assert "unused-suppression" in desk.rules
    assert set(desk.reporters) >= {"text", "json"}
    assert desk.reader_for("a.md").name == "markdown"
    assert desk.reader_for("a.unknown").name == "plain"
