# ruff: noqa: E501 (tables of cases, a line a case)
"""Plugins and cards that are broken or mean harm: one line that names them, exit 2, and nothing of theirs is run."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.card import CardError, read_card

LEAST = "newslint.checks.repetition:doubled_word"
PLUGIN = """
from newslint.document import Block, Document, Piece
from newslint.plugins import hookimpl
from newslint.readers import Reader
from newslint.reporters import Reporter
from newslint.rule import Fix, Problem, Related, Rule, Severity
from newslint.source import Span

def look(document):
    {check}

def read(source, desk):
    {read}

def write(report, style):
    {write}

@hookimpl
def newslint_rules():
    {rules}

@hookimpl
def newslint_readers():
    {readers}

@hookimpl
def newslint_reporters():
    {reporters}
"""
RULE = "return [Rule('mill', 'T', 'house', Severity.ERROR, look)]"
PARTS = {
    "check": "return []",
    "read": "return Document(source, ())",
    "write": "return ''",
    "rules": RULE,
    "readers": "return [Reader('mill', ('.mill',), read)]",
    "reporters": "return [Reporter('mill', 'T', write)]",
}


def newslint(*words: str, cwd: Path, site: Path | None = None) -> subprocess.CompletedProcess[str]:
    """The process, started by a script as an installed one is: the folder it runs in is no part of its path."""
    start = "import sys; sys.path = [p for p in sys.path if p]; from newslint.cli import main; sys.exit(main())"
    environment = {**os.environ, "PYTHONPATH": str(site) if site else ""}
    return subprocess.run(
        [sys.executable, "-c", start, *words],
        cwd=cwd, env=environment, capture_output=True, text=True, timeout=60, check=False,
    )  # fmt: skip


def with_plugin(folder: Path, code: str) -> Path:
    """A folder with an installed distribution `millhouse`, which is a plugin of this code."""
    site = folder / "site"
    (site / "millhouse-1.0.dist-info").mkdir(parents=True)
    (site / "millhouse.py").write_text(code, encoding="utf-8")
    (site / "millhouse-1.0.dist-info/METADATA").write_text("Name: millhouse\nVersion: 1.0\n", encoding="utf-8")
    (site / "millhouse-1.0.dist-info/entry_points.txt").write_text("[newslint]\nmillhouse = millhouse\n", "utf-8")
    return site


def card(check: str = LEAST, head: str = "", examples: str = "") -> str:
    return f'# T\n\n```toml\ngroup = "house"\nseverity = "error"\ncheck = "{check}"\n{head}\n```\n\nWhy.\n\n{examples}'


@pytest.fixture
def desk(tmp_path: Path) -> Path:
    (tmp_path / "a.txt").write_text("The the mill.\n", encoding="utf-8")
    (tmp_path / "a.mill").write_text("The the mill.\n", encoding="utf-8")
    return tmp_path


def assert_one_line(done: subprocess.CompletedProcess[str], *words: str) -> None:
    assert done.returncode == 2, done
    (line,) = done.stderr.splitlines()
    assert line.startswith("newslint: ")
    for word in words:
        assert word in line


LOADING = {
    "leaves at import": ("import sys\nsys.exit(0)", "can't be loaded: SystemExit: 0"),
    "no Python": ("def (", "can't be loaded: SyntaxError"),
    "deep": ("def f(): return f()\nf()", "can't be loaded: RecursionError"),
    "a message of lines": ("raise ValueError('one\\ntwo')", "ValueError: one two"),
    "a hook that leaves": (PLUGIN.format(**{**PARTS, "rules": "raise SystemExit(0)"}), "newslint_rules failed: SystemExit"),
    "a hook that gives a text": (PLUGIN.format(**{**PARTS, "rules": "return 'mill'"}), "gives 'm', which is no Path or Rule"),
    "a hook that gives a number": (PLUGIN.format(**{**PARTS, "rules": "return 3"}), "newslint_rules failed: TypeError"),
    "a hook that gives a dict": (PLUGIN.format(**{**PARTS, "readers": "return [{}]"}), "gives {}, which is no Reader"),
    "no rule": (PLUGIN.format(**{**PARTS, "rules": "return [None]"}), "gives None, which is no Path or Rule"),
    "no reporter": (PLUGIN.format(**{**PARTS, "reporters": "return [print]"}), "which is no Reporter"),
    "a rule with a severity in words": (PLUGIN.format(**{**PARTS, "rules": RULE.replace("Severity.ERROR", "'bad'")}), "severity should be a Severity"),
    "a rule without a check": (PLUGIN.format(**{**PARTS, "rules": RULE.replace("look", "7")}), "check should be a function"),
    "a rule that is a number": (PLUGIN.format(**{**PARTS, "rules": RULE.replace("'mill'", "7")}), "id should be a text"),
    "a reader of one suffix": (PLUGIN.format(**{**PARTS, "readers": "return [Reader('mill', '.mill', read)]"}), "suffixes should be a tuple"),
    "no such folder": (PLUGIN.format(**{**PARTS, "rules": "from pathlib import Path; return [Path('none')]"}), "no such stylebook folder"),
}  # fmt: skip


@pytest.mark.parametrize("case", LOADING)
def test_a_plugin_that_cannot_be_used_is_one_line_that_names_it(desk: Path, case: str) -> None:
    code, words = LOADING[case]
    done = newslint("a.txt", "--no-cache", cwd=desk, site=with_plugin(desk, code))
    assert_one_line(done, words)
    assert "millhouse" in done.stderr or "none: no such" in done.stderr
    assert newslint("a.txt", "--disable-plugin", "millhouse", cwd=desk, site=desk / "site").returncode == 1


CHECKS = {
    "raises": ("1 / 0", "ZeroDivisionError"),
    "leaves": ("raise SystemExit(0)", "SystemExit: 0"),
    "yields a text": ("yield 'mill'", "it yields 'mill', which is no Problem"),
    "gives a number": ("return 3", "TypeError"),
    "gives None": ("return None", "TypeError"),
    "points behind the text": ("yield Problem(document.passage(5, 5000), 'm')", "it points at 5 to 5000 of a text of 13"),
    "points in front of it": ("yield Problem(document.passage(-3, 2), 'm')", "it points at -3 to 2"),
    "points backwards": ("yield Problem(document.passage(6, 2), 'm')", "it points at 6 to 2"),
    "points at nothing": ("yield Problem(None, 'm')", "AttributeError"),
    "is related to nothing": ("yield Problem(document.whole, 'm', (Related(document.passage(9, 99)),))", "it points at 9 to 99"),
    "has no end": ("return look(document)", "RecursionError"),
}  # fmt: skip


@pytest.mark.parametrize("case", CHECKS)
def test_a_check_that_fails_is_named_and_the_others_still_report(desk: Path, case: str) -> None:
    code, words = CHECKS[case]
    site = with_plugin(desk, PLUGIN.format(**{**PARTS, "check": code}))
    done = newslint("a.txt", "--select", "mill,doubled-word", "--no-cache", cwd=desk, site=site)
    assert_one_line(done, "a.txt: rule mill (mill) failed: ", words)
    assert "error[doubled-word]" in done.stdout


@pytest.mark.parametrize(
    ("code", "words"),
    [
        ("return None", "it gives None, which is no Document"),
        ("raise SystemExit(1)", "the mill reader failed: SystemExit: 1"),
        ("return read(source, desk)", "a.mill: is nested too deeply for the mill reader"),
    ],
)
def test_a_reader_that_fails_is_named_with_the_file(desk: Path, code: str, words: str) -> None:
    site = with_plugin(desk, PLUGIN.format(**{**PARTS, "read": code}))
    done = newslint("a.txt", "a.mill", "--select", "doubled-word", "--no-cache", cwd=desk, site=site)
    assert_one_line(done, "a.mill: ", words)
    assert "error[doubled-word]" in done.stdout


def test_a_piece_that_lies_outside_of_the_file_is_the_readers_fault(desk: Path) -> None:
    outside = "return Document(source, [Block('paragraph', (Piece('the the mill', Span(900, 912)),))])"
    site = with_plugin(desk, PLUGIN.format(**{**PARTS, "read": outside}))
    done = newslint("a.mill", "--select", "doubled-word", "--no-cache", cwd=desk, site=site)
    assert_one_line(done, "a.mill: ", "outside of the file")


@pytest.mark.parametrize(
    ("code", "words"), [("1 / 0", "ZeroDivisionError"), ("return None", "gives None, which is no")]
)
def test_a_reporter_that_fails_is_named(desk: Path, code: str, words: str) -> None:
    site = with_plugin(desk, PLUGIN.format(**{**PARTS, "write": code}))
    done = newslint("a.txt", "--format", "mill", "--no-cache", cwd=desk, site=site)
    assert_one_line(done, "the reporter “mill”", words)


FOREIGN = (
    "os:system",
    "subprocess:run",
    "builtins:exec",
    "shutil:rmtree",
    "json:loads",
    "local:evil",
    "newslint.fix:replace_file",
)


@pytest.mark.parametrize("check", FOREIGN)
def test_a_card_runs_nothing_that_is_not_installed(desk: Path, check: str) -> None:
    """The file lies where Python would find it: in the folder of the texts, and on the path."""
    code = "from pathlib import Path\nPath('touched').touch()\ndef evil(document): Path('touched').touch()\n"
    (desk / "house").mkdir()
    (desk / "house/hall.md").write_text(card(check), encoding="utf-8")
    (desk / "newslint.toml").write_text('stylebooks = ["house"]\n', encoding="utf-8")
    site = with_plugin(desk, PLUGIN.format(**PARTS))
    for folder in (desk, site):
        (folder / "local.py").write_text(code, encoding="utf-8")
    for words in (("a.txt", "--no-cache"), ("test", "house"), ("explain", "hall"), ("rules",)):
        done = newslint(*words, cwd=desk, site=site)
        assert_one_line(done, "hall.md:4: ", f"check = “{check}” belongs to no installed plugin")
    assert not (desk / "touched").exists()


@pytest.mark.parametrize(
    ("check", "words"),
    [
        ("newslint.checks.repetition:Path", "can't be loaded: AttributeError"),
        ("newslint.checks.typography:re", "is no function that is defined there"),
        ("newslint.checks.none:look", "can't be loaded: ModuleNotFoundError"),
        ("newslint.checks.typography:_mojibake", "can't be loaded: AttributeError"),
        ("newslint.checks.links:Iterator", "is no function that is defined there"),
    ],
)
def test_a_card_names_a_function_of_the_module_itself(desk: Path, check: str, words: str) -> None:
    (desk / "house").mkdir()
    (desk / "house/mill.md").write_text(card(check), encoding="utf-8")
    (desk / "newslint.toml").write_text('stylebooks = ["house"]\n', encoding="utf-8")
    assert_one_line(newslint("a.txt", "--no-cache", cwd=desk), "mill.md:4: ", f"check = “{check}”", words)


def test_a_card_may_name_a_check_of_an_installed_plugin(desk: Path) -> None:
    (desk / "house").mkdir()
    (desk / "house/house-rule.md").write_text(card("millhouse:look"), encoding="utf-8")
    (desk / "newslint.toml").write_text('stylebooks = ["house"]\nselect = ["house-rule"]\n', encoding="utf-8")
    code = PLUGIN.format(**{**PARTS, "check": "yield Problem(document.passage(0, 3), 'ours')"})
    done = newslint("a.txt", "--no-cache", cwd=desk, site=with_plugin(desk, code))
    assert (done.returncode, done.stderr) == (1, "")
    assert "error[house-rule]: ours" in done.stdout


CARDS = {
    "an integer without end": (card(head="default = " + "1" * 5000), 4, "not TOML: a number of too many digits"),
    "lists without end": (card(head="languages = " + "[" * 20_000), 4, "not TOML: nested too deeply"),
    "tables without end": (card(head="options = " + "{a=" * 20_000), 4, "not TOML: nested too deeply"),
    "an unknown language": (card(head='languages = ["klingon"]'), 4, "klingon"),
    "languages that are numbers": (card(head="languages = [1]"), 4, "languages is a list"),
    "options that are a text": (card(head='options = "x"'), 4, "options is a table"),
    "an option that is unknown": (card(head="[options]\nmost = 3"), 4, "has no such option"),
    "an option of another kind": (card("newslint.checks.duplication:duplicate_sentence", "[options]\nmin-words = 'x'"), 4, "should be a whole number"),
    "terms of numbers": (card("newslint.checks.terms:avoid", "[terms]\nmill = 3"), 4, "mill"),
    "terms where none are read": (card(head="[terms]\nmill = 'hall'"), 4, "has no such option"),
    "a group that is empty": (card().replace('"house"', '""'), 4, "group"),
    "an unclosed block": (card().replace("```\n\nWhy", "\n\nWhy"), 1, "no ```toml block"),
    "no UTF-8": (card().replace("Why", "\udcff"), 1, "not UTF-8 text"),
    "nothing": ("", 1, "starts with its title"),
    "a title alone": ("# T\n", 1, "no ```toml block"),
}  # fmt: skip


@pytest.mark.parametrize("case", CARDS)
def test_a_broken_card_is_one_line_with_its_place(desk: Path, case: str) -> None:
    text, line, words = CARDS[case]
    (desk / "house").mkdir()
    (desk / "house/mill.md").write_bytes(text.encode(errors="surrogateescape"))
    (desk / "newslint.toml").write_text('stylebooks = ["house"]\n', encoding="utf-8")
    assert_one_line(newslint("a.txt", "--no-cache", cwd=desk), f"mill.md:{line}: ", words)


def test_a_card_of_a_megabyte_is_read(tmp_path: Path) -> None:
    path = tmp_path / "mill.md"
    path.write_text(
        card(examples="`" * 500_000 + "\n" + "```good\n" * 20_000 + "```\n\n```bad\n⟦x\n```\n"), encoding="utf-8"
    )
    with pytest.raises(CardError, match="without its ⟧"):
        read_card(path).examples()
