"""newslint where its users are: as a pre-commit hook and as a CI step, as real processes in real repositories."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
GARBLED = "The plant opens in May.\n\nIt is the the plant that opens.\n"
CLEAN = "The plant opens in May.\n"
ONLY = 'select = ["doubled-word"]\n'


def git(*words: str, cwd: Path) -> str:
    identity = ["-c", "user.name=A", "-c", "user.email=a@b.example", "-c", "init.defaultBranch=main"]
    return subprocess.run(["git", *identity, *words], cwd=cwd, check=True, capture_output=True, text=True).stdout


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    git("init", "-q", cwd=tmp_path)
    (tmp_path / "newslint.toml").write_text(ONLY, encoding="utf-8")
    (tmp_path / "old.md").write_text(GARBLED, encoding="utf-8")
    git("add", ".", cwd=tmp_path)
    git("commit", "-qm", "old", cwd=tmp_path)
    return tmp_path


def newslint(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "newslint", *words], cwd=cwd, capture_output=True, text=True, check=False
    )


def test_since_reports_only_what_touches_changed_lines(repository: Path) -> None:
    start = git("rev-parse", "HEAD", cwd=repository).strip()
    (repository / "old.md").write_text(GARBLED + "\nAnd a a line.\n", encoding="utf-8")
    (repository / "new.md").write_text(GARBLED, encoding="utf-8")
    done = newslint(".", "--since", start, cwd=repository)
    places = [line.split()[-1] for line in done.stdout.splitlines() if "-->" in line]
    assert places == ["new.md:3:11", "old.md:5:7"], done.stdout
    wrong = newslint(".", "--since", "no-such-revision", cwd=repository)
    assert wrong.returncode == 2 and "no-such-revision" in wrong.stderr


def test_a_baseline_hides_an_archive_and_is_pruned(repository: Path) -> None:
    assert newslint("baseline", ".", cwd=repository).stdout == "newslint-baseline.json: 1 known findings in 1 file\n"
    done = newslint(".", "--baseline", "newslint-baseline.json", cwd=repository)
    assert (done.returncode, done.stdout) == (0, "1 file: nothing to report (1 known)\n")
    (repository / "old.md").write_text(CLEAN, encoding="utf-8")
    stale = newslint(".", "--baseline", "newslint-baseline.json", cwd=repository)
    assert stale.returncode == 0 and "1 known findings are gone" in stale.stderr
    assert newslint("baseline", ".", "--prune", cwd=repository).stdout == "newslint-baseline.json: 1 dropped, 0 kept\n"


def test_fix_mends_the_file_and_diff_only_shows(repository: Path) -> None:
    shown = newslint("old.md", "--diff", cwd=repository)
    assert "-It is the the plant that opens." in shown.stdout and "+It is the plant that opens." in shown.stdout
    assert (repository / "old.md").read_text(encoding="utf-8") == GARBLED
    done = newslint("old.md", "--fix", cwd=repository)
    assert done.returncode == 0 and "1 fixed in 1 file" in done.stderr
    assert (repository / "old.md").read_text(encoding="utf-8") == GARBLED.replace("the the", "the")


def test_several_forms_in_one_run(repository: Path) -> None:
    done = newslint(
        "old.md", "--format", "text", "--format", "sarif=a.sarif", "--format", "html=a.html", cwd=repository
    )
    assert done.returncode == 1 and "old.md:3:11" in done.stdout
    assert (repository / "a.sarif").read_text(encoding="utf-8").startswith("{")
    assert (repository / "a.html").read_text(encoding="utf-8").startswith("<!DOCTYPE html>")
    both = newslint("old.md", "--format", "text", "--format", "json", cwd=repository)
    assert both.returncode == 2 and "only one form can go to standard output" in both.stderr


def test_the_action_looks_at_the_changed_files(repository: Path) -> None:
    base = git("rev-parse", "HEAD", cwd=repository).strip()
    (repository / "new.md").write_text(GARBLED, encoding="utf-8")
    (repository / "new.py").write_text("the the", encoding="utf-8")
    git("add", "new.md", "new.py", cwd=repository)
    git("commit", "-qm", "new", cwd=repository)
    environment = {
        **os.environ,
        "NEWSLINT_BASE": base,
        "GITHUB_STEP_SUMMARY": str(repository / "summary"),
        "GITHUB_OUTPUT": str(repository / "output"),
    }
    done = subprocess.run(
        [sys.executable, str(ROOT / "tools/action.py")],
        cwd=repository, env=environment, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 1, done.stderr
    assert done.stdout.startswith("::error file=new.md,line=3,endLine=3,col=11,endColumn=14,title=doubled-word::")
    assert "old.md" not in done.stdout
    assert "doubled-word" in (repository / "summary").read_text(encoding="utf-8")
    assert (repository / "output").read_text(encoding="utf-8") == "exit-code=1\n"
    assert (repository / "newslint.sarif").exists()


PRE_COMMIT = shutil.which("pre-commit") or shutil.which("pre-commit", path=str(Path(sys.executable).parent))


@pytest.mark.skipif(not PRE_COMMIT, reason="pre-commit is not installed")
def test_pre_commit_blocks_a_garbled_release_and_lets_a_clean_one_pass(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """The hook as users get it: this checkout, as committed, is the hook's repository."""
    checkout = tmp_path_factory.mktemp("hook") / "newslint"
    git("clone", "-q", str(ROOT), str(checkout), cwd=repository)
    revision = git("rev-parse", "HEAD", cwd=checkout).strip()
    (repository / ".pre-commit-config.yaml").write_text(
        f"repos:\n- repo: {checkout}\n  rev: {revision}\n  hooks:\n  - id: newslint\n", encoding="utf-8"
    )
    git("add", ".", cwd=repository)
    environment = {**os.environ, "PRE_COMMIT_HOME": str(tmp_path_factory.mktemp("home"))}
    command = [str(PRE_COMMIT), "run", "--all-files"]
    blocked = subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True, check=False)
    assert blocked.returncode == 1 and "old.md:3:11" in blocked.stdout, blocked.stdout + blocked.stderr
    (repository / "old.md").write_text(CLEAN, encoding="utf-8")
    passed = subprocess.run(command, cwd=repository, env=environment, capture_output=True, text=True, check=False)
    assert passed.returncode == 0, passed.stdout
