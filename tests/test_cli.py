"""The command line, as real processes."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

GARBLED = "The the plant opens.\n"


def newslint(*words: str, cwd: Path, stdin: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newslint", *words], cwd=cwd, input=stdin, capture_output=True, check=False
    )


def findings(done: subprocess.CompletedProcess[bytes]) -> list[dict[str, object]]:
    return json.loads(done.stdout)["findings"]  # type: ignore[no-any-return]


ONLY = ("--select", "doubled-word", "--format", "json")


def test_a_finding_is_at_its_exact_place_and_makes_exit_1(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Héllo.\n\nIt is the the plant.\n", encoding="utf-8")
    done = newslint("a.txt", *ONLY, cwd=tmp_path)
    assert done.returncode == 1, done.stderr
    (finding,) = findings(done)
    text = (tmp_path / "a.txt").read_text(encoding="utf-8")
    assert text[finding["start"] : finding["end"]] == "the"  # type: ignore[misc]
    assert (finding["path"], finding["line"], finding["column"]) == ("a.txt", 3, 11)
    assert (finding["end_line"], finding["end_column"]) == (3, 14)


def test_a_clean_file_prints_one_line_and_exits_0(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("The plant opens.\n", encoding="utf-8")
    done = newslint("check", "a.txt", "--select", "doubled-word", cwd=tmp_path)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"1 file: nothing to report\n", b"")


def test_the_text_form_underlines_the_passage(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("It is the the plant.\n", encoding="utf-8")
    lines = newslint("a.txt", "--select", "doubled-word", cwd=tmp_path).stdout.decode().splitlines()
    assert lines[0].startswith("error[doubled-word]: ")
    assert lines[1] == " --> a.txt:1:11"
    assert lines[3] == "1 | It is the the plant."
    assert lines[4] == "  |           ^^^"
    assert lines[-1] == "1 file: 1 error"


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"Z\xfcrich the the\n", "line 1: not UTF-8 text"),
        (b"PK\x03\x04\0\0", "binary"),
    ],
)
def test_a_file_that_cannot_be_read_is_one_line_and_the_others_still_report(
    tmp_path: Path, data: bytes, words: str
) -> None:
    (tmp_path / "bad.txt").write_bytes(data)
    (tmp_path / "good.txt").write_text(GARBLED, encoding="utf-8")
    done = newslint("bad.txt", "none.txt", "good.txt", *ONLY, cwd=tmp_path)
    assert done.returncode == 2
    assert [finding["path"] for finding in findings(done)] == ["good.txt"]
    lines = done.stderr.decode().splitlines()
    assert len(lines) == 2
    assert lines[0].startswith("newslint: bad.txt: ") and words in lines[0]
    assert lines[1] == "newslint: none.txt: no such file or folder"


def test_an_empty_file_is_clean(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"")
    done = newslint("a.txt", *ONLY, cwd=tmp_path)
    assert (done.returncode, findings(done), done.stderr) == (0, [], b"")


def test_an_empty_file_lacks_nothing_that_is_worth_saying(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\n \n")
    done = newslint("a.txt", "--format", "json", cwd=tmp_path)
    assert done.returncode == 0, done.stdout


def test_a_folder_is_walked_and_gitignore_honoured(tmp_path: Path) -> None:
    for name in ("news/a.txt", "news/drafts/b.txt", "news/.hidden/c.txt", "news/d.py", "news/e.md"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(GARBLED, encoding="utf-8")
    (tmp_path / "news/.gitignore").write_text("drafts/\n", encoding="utf-8")
    done = newslint("news", *ONLY, cwd=tmp_path)
    assert [finding["path"] for finding in findings(done)] == ["news/a.txt", "news/e.md"]


def test_a_folder_with_nothing_to_read_does_not_pass_in_silence(tmp_path: Path) -> None:
    done = newslint(".", cwd=tmp_path)
    assert done.returncode == 2
    assert b"no file to look at in ." in done.stderr


def test_standard_input_is_read_under_the_name_given(tmp_path: Path) -> None:
    done = newslint("-", "--stdin-filename", "x.html", *ONLY, cwd=tmp_path, stdin=b"<p>It is the <b>the</b> plant.</p>")
    (finding,) = findings(done)
    assert (finding["path"], finding["start"], finding["end"]) == ("x.html", 16, 19)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (("a.txt", "--select", "doubled-wrd"), "there is no rule or group “doubled-wrd”; did you mean “doubled-word”?"),
        (("a.txt", "--fail-on", "fatal"), "fail-on should be error, warning, suggestion or never, not “fatal”"),
        (("a.txt", "--format", "jsn"), "no format “jsn” (there are:"),
        (("a.txt", "--nonsense"), "unrecognized arguments: --nonsense"),
        (("explain", "doubled-wrd"), "did you mean “doubled-word”?"),
        ((), "no path given"),
    ],
)
def test_a_wrong_call_is_one_line_and_exit_2(tmp_path: Path, words: tuple[str, ...], message: str) -> None:
    (tmp_path / "a.txt").write_text(GARBLED, encoding="utf-8")
    done = newslint(*(words or ("check",)), cwd=tmp_path)
    assert done.returncode == 2
    assert message in done.stderr.decode()
    assert len(done.stderr.splitlines()) == 1


def test_fail_on_says_what_fails(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(GARBLED, encoding="utf-8")
    assert newslint("a.txt", *ONLY, "--fail-on", "never", cwd=tmp_path).returncode == 0
    assert newslint("a.txt", *ONLY, "--fail-on", "error", cwd=tmp_path).returncode == 1


def test_rules_are_listed_and_explained(tmp_path: Path) -> None:
    listed = newslint("rules", cwd=tmp_path).stdout.decode()
    assert "  doubled-word " in listed
    explained = newslint("explain", "doubled-word", cwd=tmp_path)
    assert explained.returncode == 0 and b"## Good" in explained.stdout


def test_help_names_the_commands(tmp_path: Path) -> None:
    done = newslint("--help", cwd=tmp_path)
    assert done.returncode == 0
    for name in ("facts", "explain", "completion"):
        assert f"  {name} ".encode() in done.stdout
    assert newslint("completion", "bash", cwd=tmp_path).stdout.startswith(b"# AUTOMATICALLY GENERATED")


def test_the_users_own_cards_are_tested(tmp_path: Path) -> None:
    card = (
        '# Title\n\n```toml\ngroup = "house"\nseverity = "error"\n'
        'check = "newslint.checks.repetition:doubled_word"\n'
        "```\n\nWhy.\n\n## Bad\n\n```bad\nIt is the ⟦the⟧ plant.\n```\n\n"
        "## Good\n\n```good\nIt is the the plant.\n```\n"
    )
    (tmp_path / "house-double.md").write_text(card, encoding="utf-8")
    done = newslint("test", ".", cwd=tmp_path)
    assert done.returncode == 1
    assert "house-double.md:20: found, but not marked: “the”" in done.stdout.decode()
