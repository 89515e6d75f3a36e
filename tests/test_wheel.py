"""The wheel, installed alone, has the same rules as the checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(folder)],
        cwd=ROOT, check=True, capture_output=True,
    )  # fmt: skip
    (built,) = folder.glob("*.whl")
    return built


def test_the_wheel_holds_the_stylebook_and_nothing_of_the_checkout(wheel: Path) -> None:
    names = zipfile.ZipFile(wheel).namelist()
    cards = {name for name in names if name.startswith("newslint/rules/") and not name.endswith("README.md")}
    assert cards == {f"newslint/rules/{path.name}" for path in (ROOT / "rules").glob("*.md")} - {
        "newslint/rules/README.md"
    }
    assert {name.split("/")[0] for name in names} <= {
        "newslint",
        *(n.split("/")[0] for n in names if ".dist-info" in n),
    }


def test_the_installed_wheel_has_the_same_rules(wheel: Path, tmp_path: Path) -> None:
    """A clean environment with this one's dependencies, newslint itself taken from the wheel."""
    site = tmp_path / "site"
    zipfile.ZipFile(wheel).extractall(site)
    environment = {**os.environ, "PYTHONPATH": str(site)}
    code = (
        "import newslint, sys; print(newslint.__file__); from newslint.cli import main; "
        "sys.exit(main(['rules', '--format', 'json']))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=tmp_path, env=environment, capture_output=True, text=True, check=True
    )
    where, _, listed = done.stdout.partition("\n")
    assert Path(where).is_relative_to(site)
    rules = {row["rule"] for row in json.loads(listed)["rules"]}
    assert rules == {path.stem for path in (ROOT / "rules").glob("*.md")} - {"README"}
