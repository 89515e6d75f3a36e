"""newslint's modules from what is kept: the same modules, and never an old one."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

import newslint
from newslint.kept import Kept, clear_away, kept_file
from newslint.modules import KeptLoader, KeptModules

NAME = "newslint.checks.spacing"
FOLDER = str(Path(newslint.__file__).parent / "checks")


def spec_of(kept: Kept, name: str = NAME, folder: str = FOLDER) -> KeptLoader | None:
    spec = KeptModules(kept).find_spec(name, [folder])
    assert spec is None or isinstance(spec.loader, KeptLoader)
    return spec.loader if spec else None  # type: ignore[return-value]


def test_a_module_that_was_loaded_is_kept(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "a.kept")
    first = spec_of(kept)
    assert first is not None and first.code is None
    code = first.get_code(NAME)
    again = spec_of(kept)
    assert again is not None
    assert again.code == code == again.get_code(NAME)
    assert again.get_filename(NAME) == str(Path(FOLDER) / "spacing.py")


def test_a_package_that_was_loaded_is_kept_as_a_package(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "a.kept")
    name, within = "newslint.checks", str(Path(FOLDER).parent)
    first = spec_of(kept, name, within)
    assert first is not None
    first.get_code(name)
    spec = KeptModules(kept).find_spec(name, [within])
    assert spec is not None
    assert (spec.submodule_search_locations, spec.has_location) == ([FOLDER], True)


def test_other_modules_are_left_to_python(tmp_path: Path) -> None:
    finder = KeptModules(Kept(tmp_path / "a.kept"))
    assert finder.find_spec("json") is None
    assert finder.find_spec("newslint_other.checks", [str(tmp_path)]) is None
    assert finder.find_spec("newslint.no_such_module", [str(tmp_path)]) is None


@pytest.mark.parametrize("change", ["content", "removed", "elsewhere"])
def test_what_has_changed_is_loaded_anew(tmp_path: Path, change: str) -> None:
    kept = Kept(tmp_path / "a.kept")
    (tmp_path / "module.py").write_text("value = 1\n")
    first = spec_of(kept, "newslint.module", str(tmp_path))
    assert first is not None
    first.get_code("newslint.module")
    assert (loader := spec_of(kept, "newslint.module", str(tmp_path))) is not None and loader.code is not None
    if change == "content":
        (tmp_path / "module.py").write_text("value = 12\n")
    elif change == "removed":
        (tmp_path / "module.py").unlink()
    folder = tmp_path / "elsewhere" if change == "elsewhere" else tmp_path
    folder.mkdir(exist_ok=True)
    found = spec_of(kept, "newslint.module", str(folder))
    assert found.code is None if change == "content" and found else found is None


def run(tmp_path: Path, **more: str) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "XDG_CACHE_HOME": str(tmp_path / "cache"), "LOCALAPPDATA": str(tmp_path / "cache")}
    environment |= {"HOME": str(tmp_path), **more}
    command = [sys.executable, "-m", "newslint", "a.txt", "--no-cache", "--format", "json"]
    return subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)


def test_where_python_writes_no_bytecode_the_users_cache_is_used(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Council opens a pool\n\nIt is the the plant that “fell on Thursday.\n")
    runs = [run(tmp_path, PYTHONDONTWRITEBYTECODE="1") for _ in range(2)]
    (file,) = tmp_path.rglob("*.kept")
    assert [key for key in Kept(file).packed if key[:1] == ("module",)]  # type: ignore[index]
    assert runs[0].stdout == runs[1].stdout
    assert "doubled-word" in runs[1].stdout
    assert [done.stderr for done in runs] == ["", ""]


@pytest.mark.skipif(sys.platform == "win32", reason="other folders")
def test_a_home_that_cannot_be_written_costs_only_time(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("Council opens a pool\n\nIt is the the plant.\n")
    (tmp_path / "cache").write_text("a file")
    done = run(tmp_path, PYTHONDONTWRITEBYTECODE="1")
    assert "doubled-word" in done.stdout
    assert done.stderr == ""


def test_files_of_newslints_that_have_gone_are_removed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    here, gone, damaged = (tmp_path / f"{name}.kept" for name in ("here", "gone", "damaged"))
    for file, package in ((here, FOLDER), (gone, str(tmp_path / "no such folder"))):
        monkeypatch.setattr("newslint.kept._PACKAGE", package)
        kept = Kept(file)
        kept.put("a", 1)
        kept.save()
    damaged.write_bytes(b"junk")
    clear_away(tmp_path)
    assert (here.exists(), gone.exists(), damaged.exists()) == (True, False, True)


def test_what_is_kept_stands_beside_the_bytecode_if_it_may(monkeypatch: pytest.MonkeyPatch) -> None:
    package = Path(newslint.__file__).parent
    monkeypatch.setattr(sys, "dont_write_bytecode", False)
    monkeypatch.setattr(sys, "pycache_prefix", None)
    if os.access(package, os.W_OK):
        assert kept_file().parent == package / "__pycache__"
    monkeypatch.setattr(sys, "dont_write_bytecode", True)
    assert package not in kept_file().parents
