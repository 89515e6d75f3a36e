# ruff: noqa: E501 (tables of cases, a line a case)
"""Configurations, newsroom files, baselines, ignore files and calls that are broken: one line each, and exit 2."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

LONG = 60  # seconds: nothing here takes one


def newslint(*words: str, cwd: Path, code: str = "") -> subprocess.CompletedProcess[str]:
    start = ("-c", code) if code else ("-m", "newslint")
    return subprocess.run(
        [sys.executable, *start, *words], cwd=cwd, capture_output=True, text=True, timeout=LONG, check=False
    )


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("The the mill opens.\n", encoding="utf-8")
    return tmp_path


def assert_one_line(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 2, done
    (line,) = done.stderr.splitlines()
    assert line.startswith("newslint: ") and line.isprintable() and "should not have" not in line
    for word in words:
        assert word in line


CONFIGURATIONS = {
    "lists without end": ("a = " + "[" * 50_000, "newslint.toml:1: not TOML: nested too deeply"),
    "tables without end": ("a = " + "{a=" * 20_000, "newslint.toml:1: not TOML: nested too deeply"),
    "a number without end": ("language = " + "1" * 5_000, "newslint.toml:1: not TOML: a number of too many digits"),
    "a number below zero": ("[rules.duplicate-sentence]\nmin-words = -3", "min-words: should be 0 or more, not -3"),
    "a severity that is a table": ("[rules.doubled-word]\nseverity = {a = 1}", "newslint.toml:2: rules.doubled-word.severity should be"),
    "rules that are a list": ("rules = [1]", "newslint.toml:1: rules should be a table"),
    "paths that are numbers": ("paths = [1]", "newslint.toml:1: paths should be tables"),
    "profiles that are a number": ("profiles = 3", "newslint.toml:1: profiles should be a table"),
    "a profile that is a number": ("[profiles]\nx = 3", "newslint.toml:2: profiles.x should be a table"),
    "a profile of itself": ('[profiles.x]\nextends = "x"', "profiles.x: extends “x”, which is no profile"),
    "a pattern that is none": ('[[paths]]\nmatch = ["!"]\nlanguage = "es"', "newslint.toml:1: paths: number 1: match: “!” is no pattern"),
    "a pattern to exclude": ('# a\nexclude = ["!"]', "newslint.toml:2: exclude: “!” is no pattern"),
    "a NUL character": ('newsroom = "a\\u0000"', "newslint.toml:1: newsroom holds a NUL character"),
    "a NUL in a list": ('extends = ["a\\u0000b"]', "newslint.toml:1: extends “a·b”: neither a file"),
    "a folder without one": ('extends = ["/"]', "newslint.toml:1: extends “/”: neither a file"),
    "an empty path": ('extends = [""]', "newslint.toml:1: extends goes round in a loop"),
    "a newsroom that is a folder": ('newsroom = "."', "can't be read: Is a directory"),
    "a key of several lines": ('"a\\nb" = 1', "newslint.toml:1: unknown key “a b”"),
    "a key that turns the line": ('"\\u202e" = 1', "newslint.toml:1: unknown key “·”"),
    "a stylebook with a NUL": ('stylebooks = ["a\\u0000"]', "no such stylebook folder"),
    "five thousand rules": ("".join(f'[rules.r{n}]\nseverity = "error"\n' for n in range(5_000)), "newslint.toml:1: there is no rule “r0”"),
}  # fmt: skip


@pytest.mark.parametrize("case", CONFIGURATIONS)
def test_a_hostile_configuration_is_one_line(desk: Path, case: str) -> None:
    text, words = CONFIGURATIONS[case]
    (desk / "newslint.toml").write_text(text + "\n", encoding="utf-8")
    assert_one_line(newslint("a.txt", "--no-cache", cwd=desk), words)


@pytest.mark.parametrize("text", ['\ufefflanguage = "en"\n', 'language = "en"\r\n', 'exclude = ["["]\n', ""])
def test_a_configuration_as_windows_writes_it_is_read(desk: Path, text: str) -> None:
    (desk / "newslint.toml").write_bytes(text.encode())
    done = newslint("a.txt", "--no-cache", "--select", "doubled-word", cwd=desk)
    assert (done.returncode, done.stderr) == (1, "")


def test_a_configuration_runs_no_package_that_it_names(desk: Path) -> None:
    """To look for a package inside of another one would import, and so run, the outer one."""
    (desk / "evil").mkdir()
    (desk / "evil/__init__.py").write_text("open('touched', 'w')\n", encoding="utf-8")
    (desk / "newslint.toml").write_text('extends = ["evil.inner"]\n', encoding="utf-8")
    assert_one_line(newslint("a.txt", "--no-cache", cwd=desk), "extends “evil.inner”: neither a file nor an installed")
    assert not (desk / "touched").exists()


NEWSROOMS = {
    "lists without end": ("a = " + "[" * 50_000, ":1: not TOML: nested too deeply"),
    "Latin-1": ('[acronyms]\nA = "\udcff"', ": not UTF-8 text (byte 16); save it as UTF-8"),
    "a moment": ('[people]\n"Ann Hill" = [{post = "x", from = 2024-01-01T00:00:00}]', ":2: people.Ann Hill: from is a date"),
    "a moment and a day": ('[people]\n"Ann Hill" = [{post = "x", from = 2024-01-01T00:00:00, until = 2024-01-02}]', ":2: people.Ann Hill: from is a date"),
    "a time": ('[people]\n"Ann Hill" = [{post = "x", from = 10:00:00}]', ":2: people.Ann Hill: from is a date"),
    "a nobody": ('# a\n[people]\n"" = ["x"]', ":2: people: a name is empty"),
    "a post of nothing": ('[people]\n"Ann Hill" = [" "]', ":1: people: a text is empty"),
    "a wrong name of nothing": ('[organisations]\n"Orla" = {wrong = [""]}', ":1: organisations: a text is empty"),
    "a wrong name that is right": ('[organisations]\n"Orla" = {wrong = ["Orla"]}', ":2: organisations.Orla: “Orla” is both"),
    "an acronym of nothing": ('[acronyms]\nA = ""', ":1: acronyms: a text is empty"),
    "an empty hashtag": ('hashtags = ["#"]', ":1: hashtags: a text is empty"),
    "an empty boilerplate": ('boilerplates = [""]', ":1: boilerplates: a text is empty"),
    "an empty term": ('[glossary.es-en]\n"" = "a"', ":1: glossary: a name is empty"),
}  # fmt: skip


@pytest.mark.parametrize("case", NEWSROOMS)
def test_a_hostile_newsroom_file_is_one_line(desk: Path, case: str) -> None:
    text, words = NEWSROOMS[case]
    (desk / "newsroom.toml").write_bytes((text + "\n").encode(errors="surrogateescape"))
    done = newslint("a.txt", "--no-cache", "--newsroom", "newsroom.toml", cwd=desk)
    assert_one_line(done, f"newsroom.toml{words}")


def test_a_newsroom_file_of_signs_and_of_thousands_is_read(desk: Path) -> None:
    signs = '[organisations]\n"((((" = {wrong = ["[[", "*+"]}\n[acronyms]\n"*+" = "("\n[people]\n"((A B" = ["(("]\n'
    many = "".join(f'"Mill {n}" = {{wrong = ["Mil {n}"]}}\n' for n in range(3_000))
    for text in (signs, f"[organisations]\n{many}", 'boilerplates = ["' + "a " * 200_000 + '"]\n'):
        (desk / "newsroom.toml").write_text(text, encoding="utf-8")
        done = newslint("a.txt", "--no-cache", "--newsroom", "newsroom.toml", cwd=desk)
        assert (done.returncode, done.stderr) == (1, "")


@pytest.mark.parametrize("text", ["junk", "[]", "[" * 100_000, "null", '{"version": 1}', '{"version": 1, "known": [3]}', '{"version": 1, "known": 3}', ""])  # fmt: skip
def test_a_baseline_that_is_none_is_one_line(desk: Path, text: str) -> None:
    (desk / "b.json").write_text(text, encoding="utf-8")
    assert_one_line(newslint("a.txt", "--no-cache", "--baseline", "b.json", cwd=desk), "b.json: not a baseline (")


def test_an_ignore_file_with_a_pattern_that_is_none_is_read_as_git_reads_it(desk: Path) -> None:
    (desk / ".gitignore").write_bytes(b"!\n/\n\xff\nb.txt\n")
    (desk / "b.txt").write_text("The the mill.\n", encoding="utf-8")
    done = newslint(".", "--no-cache", "--select", "doubled-word", cwd=desk)
    assert (done.returncode, done.stderr) == (1, "")
    assert "a.txt:1:5" in done.stdout and "b.txt" not in done.stdout


CALLS = (
    ("a" * 5_000, "can't be read: File name too long"),
    ("--source", "a" * 5_000, "a.txt", "no such file; --source names the original"),
    ("--config", ".", "a.txt", "can't be read: Is a directory"),
    ("--output", ".", "a.txt", "can't be written: Is a directory"),
    ("--jobs", "-1", "a.txt", "--jobs is 0 or more"),
    ("review", "a.txt", "comments can be written into .docx and .odt only"),
    ("facts", "none.txt", "none.txt: no such file"),
    ("text", "none.txt", "none.txt: no such file"),
    ("test", "none", "none: no such stylebook folder"),
)


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call[0][:12])
def test_a_call_that_cannot_be_answered_is_one_line(desk: Path, call: tuple[str, ...]) -> None:
    assert_one_line(newslint(*call[:-1], cwd=desk), call[-1])


def test_a_link_to_a_name_that_no_system_takes_is_a_bad_link(desk: Path) -> None:
    (desk / "a.md").write_text(f"The [mill]({'a' * 5_000}.md) and the [hall](a%00b.md) open.\n", encoding="utf-8")
    done = newslint("a.md", "--no-cache", "--select", "bad-link", cwd=desk)
    assert (done.returncode, done.stderr) == (1, "")


def test_a_mistake_of_newslint_itself_is_no_finding(desk: Path) -> None:
    """Exit 1 says that there are findings; a build must not take a crash for them."""
    code = (
        "import newslint.commands.check as check\ndef run(words): raise LookupError('a\\nb')\n"
        "check.run = run\nfrom newslint.cli import main\nraise SystemExit(main())"
    )
    done = newslint("a.txt", cwd=desk, code=code)
    assert done.returncode == 2
    assert len(done.stderr.splitlines()) == 1 and "LookupError: a b" in done.stderr and "report it" in done.stderr


@pytest.mark.parametrize("words", [("--ignore", "all"), ("--select", "doubled-word", "--ignore", "doubled-word")])
def test_settings_that_leave_no_rule_are_no_clean_bill(desk: Path, words: tuple[str, ...]) -> None:
    assert_one_line(newslint("a.txt", *words, cwd=desk), "no rule is in force")


def test_a_path_may_be_left_without_rules_while_another_has_some(desk: Path) -> None:
    (desk / "b.txt").write_text("The the mill opens.\n", encoding="utf-8")
    (desk / "newslint.toml").write_text('[[paths]]\nmatch = ["b.txt"]\nignore = ["all"]\n', encoding="utf-8")
    done = newslint("a.txt", "b.txt", "--no-cache", cwd=desk)
    assert done.returncode == 1 and "a.txt:1" in done.stdout and "b.txt:1" not in done.stdout, done
