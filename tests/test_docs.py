"""The documentation's examples run, and it names what there is."""

from __future__ import annotations

import re
import subprocess
import sys
import types
from datetime import date
from pathlib import Path

import pytest

from newslint import newsroom as newsroom_file
from newslint import plugins
from newslint.cli import COMMANDS
from newslint.config import Settings, assemble, chosen_rules, originals, read_layers
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


def fenced(page: str, language: str, first_line: str = "") -> list[str]:
    """The fenced blocks of a page, those whose first line is this."""
    text = (ROOT / "docs" / page).read_text(encoding="utf-8")
    blocks = re.findall(rf"```{language}\n(.*?)```", text, re.S)
    return [block for block in blocks if block.startswith(first_line)]


@pytest.mark.parametrize("page", ["configuration.md", "profiles.md", "translation.md"])
def test_the_configurations_of_the_documentation_are_taken(page: str, tmp_path: Path) -> None:
    for name in ("house.toml", "newsroom.toml"):
        (tmp_path / name).touch()
    blocks = fenced(page, "toml", "# newslint.toml")
    assert blocks
    for block in blocks:
        file = tmp_path / "newslint.toml"
        file.write_text(block, encoding="utf-8")
        configuration = assemble(read_layers(file))
        chosen_rules(Newsdesk.open(disabled_plugins=["all"]).rules, configuration.for_path(tmp_path / "blog/a.md"))
        originals(configuration)


def test_the_configuration_of_the_documentation_does_what_it_says(tmp_path: Path) -> None:
    for name in ("house.toml", "newsroom.toml"):
        (tmp_path / name).touch()
    (tmp_path / "newslint.toml").write_text(fenced("configuration.md", "toml", "# newslint.toml")[0], encoding="utf-8")
    configuration = assemble(read_layers(tmp_path / "newslint.toml"))
    assert configuration.for_path(tmp_path / "blog/a.md").profile.name == "blog"
    values = configuration.values(tmp_path / "news/launch.md")
    assert values["fail-on"].origin.endswith("newslint.toml:3")
    assert values["rules.long-sentence.severity"].origin.endswith("newslint.toml:11")


def test_the_newsroom_file_of_the_documentation_is_taken(tmp_path: Path) -> None:
    (tmp_path / "newsroom.toml").write_text(fenced("newsroom.md", "toml", "# newsroom.toml")[0], encoding="utf-8")
    newsroom = newsroom_file.read(tmp_path / "newsroom.toml")
    held = newsroom.tenures["Tobias Lund"]
    assert [tenure.post for tenure in held if tenure.holds_on(date(2025, 5, 6))] == ["press officer"]
    assert newsroom.organisations["Marrowby Zoo"][0] == "Marrowby zoo"


def test_the_translation_pairs_of_the_documentation_find_the_original(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("news/es/canal.md", "news/en/canal.md", "visit/index.md", "visit/index.es.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).touch()
    (tmp_path / "newslint.toml").write_text(fenced("translation.md", "toml", "# newslint.toml")[0], encoding="utf-8")
    find = originals(assemble(read_layers(tmp_path / "newslint.toml")))
    assert find is not None
    assert find(Path("news/en/canal.md")) == Path("news/es/canal.md")
    assert find(Path("visit/index.es.md")) == Path("visit/index.md")
    assert find(Path("news/es/canal.md")) is None
    assert find(Path("news/en/other.md")) is None


def test_every_page_that_the_readme_names_is_there() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    for target in re.findall(r"\]\(([^)#:]+)\)", text):
        assert (ROOT / target).exists(), target


def test_the_readme_names_no_command_that_does_not_exist() -> None:
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`)newslint ([a-z]+)(?= |`|$)", text, re.M))
    assert named <= set(COMMANDS), named - set(COMMANDS)
    assert {"facts", "explain", "init", "config", "baseline", "rules", "review"} <= named


def test_the_suppressions_of_the_documentation_are_known() -> None:
    text = (ROOT / "docs/suppressions.md").read_text(encoding="utf-8")
    shown = re.findall(r"<!-- newslint: .*? -->", text)
    assert len(shown) == 6
    page = "".join(
        f"{comment.replace('RULE, RULE', 'fragment').replace('RULE', 'fragment')}\n\nIt is.\n\n" for comment in shown
    )
    report = run(
        Newsdesk.open(disabled_plugins=["all"]), [Job("a.md", data=page.encode())], Settings(select=("newslint",))
    )
    assert [finding.message for finding in report.findings] == []


def test_our_own_pages_and_cards_have_nothing_to_report() -> None:
    """By the project's newslint.toml; a card's examples stand in fences, and so are not looked at."""
    pages = ["README.md", "CONTRIBUTING.md", "CHANGELOG.md", "docs", "rules"]
    done = subprocess.run(
        [sys.executable, "-m", "newslint", *pages, "--no-cache", "--disable-plugin", "all"],
        cwd=ROOT, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert (done.returncode, done.stderr) == (0, ""), done.stdout + done.stderr
