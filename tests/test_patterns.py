"""Patterns kept between runs: the same patterns, and never a run spoilt by what was kept."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.patterns import KeptPatterns, kept_between_runs

SAMPLES = [
    (r"(?P<first>[“«„])(?P<rest>[^”»“\n]{1,20})(?P=first)?", 0),
    (r"\b(?:née|straße|año)\b", re.IGNORECASE),
    (r"^(#+)[ \t]*(.*?)$", re.MULTILINE),
    (r"(?<![\w.])(?:\d{1,3}(?:[.,]\d{3})+|\d++)(?!\d)", 0),
]


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    return tmp_path / "kept" / "patterns.kept"


@pytest.mark.parametrize(("source", "flags"), SAMPLES)
def test_a_kept_pattern_is_the_pattern(file: Path, source: str, flags: int) -> None:
    first = KeptPatterns(file)
    first.compile(source, flags)
    first.save()
    again = KeptPatterns(file)
    revived, plain = again.compile(source, flags), re.compile(source, flags)
    assert (source, int(flags)) in again.kept and not again.is_new
    assert (revived.pattern, revived.flags, revived.groups, revived.groupindex) == (
        plain.pattern,
        plain.flags,
        plain.groups,
        plain.groupindex,
    )
    text = "# Née in Straße “quoted text“ 1.234,5 AÑO\n## 12,000 «zwei»"
    assert [(m.span(), m.groups(), m.lastgroup) for m in revived.finditer(text)] == [
        (m.span(), m.groups(), m.lastgroup) for m in plain.finditer(text)
    ]


@pytest.mark.filterwarnings("ignore:Possible:FutureWarning")
@given(st.text("aé“(|)[]?*+.^$\\d-", max_size=12), st.text("aé“b1-", max_size=12))
def test_any_pattern_is_kept_as_it_is_or_refused_as_ever(source: str, text: str) -> None:
    patterns = KeptPatterns(Path("nowhere"))
    try:
        plain = re.compile(source)
    except re.error as error:
        with pytest.raises(re.error, match=re.escape(str(error))):
            patterns.compile(source)
        return
    made = patterns.compile(source)
    patterns.made.clear()
    revived = patterns.compile(source)
    for pattern in (made, revived):
        assert [m.span() for m in pattern.finditer(text)] == [m.span() for m in plain.finditer(text)]


@pytest.mark.parametrize("content", [b"", b"junk", b"\x00" * 40, b"(\x02\x00\x00\x00NN"])
def test_a_damaged_file_is_left_unread_and_written_anew(file: Path, content: bytes) -> None:
    file.parent.mkdir()
    file.write_bytes(content)
    patterns = KeptPatterns(file)
    assert patterns.kept == {}
    assert patterns.compile("a+").fullmatch("aaa")
    patterns.save()
    assert ("a+", 0) in KeptPatterns(file).kept
    assert list(file.parent.iterdir()) == [file]


def test_a_damaged_entry_is_compiled_anew(file: Path) -> None:
    patterns = KeptPatterns(file)
    patterns.kept[("a+", 0)] = b"i\x01"
    assert patterns.compile("a+").fullmatch("aaa")


def test_nothing_is_written_where_python_writes_no_bytecode(file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    patterns = KeptPatterns(file)
    patterns.compile("a+")
    patterns.save()
    assert not file.parent.exists()


def test_a_folder_that_cannot_be_written_costs_only_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    (tmp_path / "file").write_text("")
    patterns = KeptPatterns(tmp_path / "file" / "patterns.kept")
    assert patterns.compile("a+").fullmatch("aaa")
    patterns.save()


def test_re_is_left_as_it_was_afterwards() -> None:
    plain = re.compile
    with kept_between_runs():
        assert re.compile is not plain
        assert re.compile("[a-c]{2}").fullmatch("ab")
    assert re.compile is plain


def test_two_runs_say_the_same(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Council opens a pool\n\nIt is the the plant that “fell on Thursday.\n")
    environment = {**os.environ, "PYTHONPYCACHEPREFIX": str(tmp_path / "bytecode")}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    command = [sys.executable, "-m", "newslint", "a.txt", "--no-cache", "--format", "json"]
    runs = [
        subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
        for _ in range(2)
    ]
    assert list((tmp_path / "bytecode").rglob("patterns.*.kept"))
    assert runs[0].stdout == runs[1].stdout
    assert "doubled-word" in runs[1].stdout
    assert [run.stderr for run in runs] == ["", ""]
