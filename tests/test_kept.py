"""What is kept between runs: read again as it was, and never a run spoilt by it."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import newslint.card
from newslint.card import read_rules, read_stylebook
from newslint.kept import MOST, Kept, kept_between_runs, recall


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "kept" / "newslint.kept"


def test_what_is_kept_is_read_by_the_next_run(file: Path) -> None:
    kept = Kept(file)
    kept.put(("card", "a = 1"), {"a": 1, "b": ["x", 2.5]})
    kept.save()
    assert Kept(file).get(("card", "a = 1")) == {"a": 1, "b": ["x", 2.5]}
    assert Kept(file).get(("card", "a = 2")) is None


@pytest.mark.parametrize("content", [b"", b"junk", b"\x00" * 40, b"(\x02\x00\x00\x00NN"])
def test_a_damaged_file_is_left_unread_and_written_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    kept = Kept(file)
    assert kept.packed == {}
    kept.put("a", 1)
    kept.save()
    assert Kept(file).get("a") == 1
    assert list(file.parent.iterdir()) == [file]


def test_a_damaged_entry_is_made_anew(file: Path) -> None:
    kept = Kept(file)
    kept.packed["a"] = b"i\x01"
    assert kept.get("a") is None


def test_what_cannot_be_written_is_not_kept(file: Path) -> None:
    kept = Kept(file)
    kept.put("a", object())
    assert kept.get("a") is None
    assert not kept.is_new


def test_there_is_an_end_to_what_is_kept(file: Path) -> None:
    kept = Kept(file)
    for number in range(MOST + 5):
        kept.put(number, number)
    assert len(kept.packed) == MOST


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    kept = Kept(tmp_path / "file" / "newslint.kept")
    kept.put("a", 1)
    kept.save()


def test_outside_a_run_nothing_is_recalled() -> None:
    assert recall("a key of this test", 0, lambda: 1) == 1
    assert recall("a key of this test", 0, lambda: 2) == 2


@pytest.fixture
def own_file(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The command line keeps things in a file of the test."""
    monkeypatch.setattr("newslint.kept.kept_file", lambda: file)


@pytest.mark.usefixtures("own_file")
def test_within_a_run_what_was_made_is_recalled_while_its_stamp_holds() -> None:
    with kept_between_runs():
        assert recall("another key of this test", 1, lambda: [1]) == [1]
        assert recall("another key of this test", 1, lambda: [2]) == [1]
        assert recall("another key of this test", 2, lambda: [3]) == [3]


CARD = """# A word that we avoid
```toml
group = "style"
severity = "{severity}"
check = "newslint.checks.terms:avoid"
languages = ["en"]
[options]
case = true
[terms]
"{term}" = ["use"]
```
Because it is long.
"""


@pytest.mark.usefixtures("own_file")
def test_the_rules_of_a_stylebook_are_kept_until_a_card_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    card = tmp_path / "long-word.md"
    card.write_text(CARD.format(severity="warning", term="utilise"))
    with kept_between_runs():
        (first,) = read_rules(tmp_path)
        assert first == read_stylebook(tmp_path)[0].rule
        monkeypatch.setattr(newslint.card, "read_card", lambda path: pytest.fail(f"{path} was read again"))
        assert read_rules(tmp_path) == (first,)
        monkeypatch.undo()
        card.write_text(CARD.format(severity="error", term="utilising"))
        (second,) = read_rules(tmp_path)
    assert (second.severity, second.options["terms"]) == ("error", {"utilising": ["use"]})


def test_two_runs_say_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Council opens a pool\n\nIt is the the plant that “fell on Thursday.\n")
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "newslint", "a.txt", "--no-cache", "--format", "json"]
    runs = [
        subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        for _ in range(2)
    ]
    assert list((tmp_path / "bytecode").rglob("kept.*.kept"))
    assert runs[0].stdout == runs[1].stdout
    assert "doubled-word" in runs[1].stdout
    assert [run.stderr for run in runs] == ["", ""]


def test_a_file_that_has_grown_too_large_is_begun_anew(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept = Kept(file)
    kept.put("a", "b" * 200)
    kept.save()
    assert Kept(file).get("a") == "b" * 200
    monkeypatch.setattr("newslint.kept.LARGEST", 100)
    assert Kept(file).packed == {}


def test_the_order_of_sets_makes_no_new_patterns(tmp_path: Path) -> None:
    """A pattern made of a set in no order would be compiled in every run, and kept each time."""
    examples = sorted((Path(__file__).parent.parent / "examples").glob("garbled-*.txt"))
    marked = sorted((Path(__file__).parent.parent / "benchmarks" / "marked").glob("*.txt"))
    texts = [*examples, *marked[::5]]
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    keys = []
    for seed in ("1", "2"):
        subprocess.run(
            [sys.executable, "-m", "newslint", "--no-cache", "--jobs", "1", *map(str, texts)],
            cwd=tmp_path,
            env={**environment, "PYTHONHASHSEED": seed},
            capture_output=True,
            check=False,
        )
        (kept,) = (tmp_path / "bytecode").rglob("kept.*.kept")
        keys.append(set(Kept(kept).packed))
    assert len(keys[0]) > 100
    assert {key for key in keys[1] - keys[0] if key[0] == "pattern"} == set()
