from __future__ import annotations

import json
from pathlib import Path

import pytest
from rules_of_tests import MAYBE, WRONG, desk_of

from newslint.cache import Cache, open_cache
from newslint.config import Configuration, Layer
from newslint.engine import Job, Newsdesk, run
from newslint.pool import look_at_all, processes_for
from newslint.report import Report
from newslint.source import NewslintError

NONE = Configuration()


def look(desk: Newsdesk, jobs: list[Job], settings: Configuration, cache: Cache | None, processes: int = 1) -> Report:
    report = run(desk, jobs, settings, look_at_all(desk, jobs, settings, processes, cache))
    if cache:
        cache.save()
    return report


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text("It is wrong, so wrong. teh\n", encoding="utf-8")
    return tmp_path


def jobs(folder: Path) -> list[Job]:
    return [Job(path.name, path) for path in sorted(folder.glob("*.txt"))]


def test_what_the_cache_gives_is_what_was_found(folder: Path) -> None:
    desk = desk_of()
    first = look(desk, jobs(folder), NONE, open_cache(NONE, desk))
    cache = open_cache(NONE, desk)
    assert cache.get(jobs(folder)[0], NONE) is not None
    second = look(desk, jobs(folder), NONE, cache)
    assert len(first.findings) == 3
    assert second.findings == first.findings
    assert second.digests == first.digests
    assert not cache.changed


def test_a_changed_text_setting_or_rule_is_looked_at_anew(folder: Path) -> None:
    desk = desk_of()
    look(desk, jobs(folder), NONE, open_cache(NONE, desk))
    job = jobs(folder)[0]
    other = Configuration((Layer("here", {"rules": {"wrong-word": {"word": "so"}}}),))
    assert open_cache(NONE, desk).get(job, other) is None
    fewer = desk_of(WRONG, MAYBE)
    assert open_cache(NONE, fewer).get(job, NONE) is None
    (folder / "a.txt").write_text("right\n", encoding="utf-8")
    assert open_cache(NONE, desk).get(job, NONE) is None
    assert look(desk, jobs(folder), NONE, open_cache(NONE, desk)).findings == []


@pytest.mark.parametrize(
    "damage", [b"", b"{", b"[]", b'{"format": 1}', b"\xff\xfe", b'{"format":1,"rules":"x","outcomes":[]}']
)
def test_a_damaged_cache_is_left_unread_and_written_anew(folder: Path, damage: bytes) -> None:
    desk = desk_of()
    first = look(desk, jobs(folder), NONE, open_cache(NONE, desk))
    file = folder / ".newslint-cache/outcomes.json"
    file.write_bytes(damage)
    assert look(desk, jobs(folder), NONE, open_cache(NONE, desk)).findings == first.findings
    assert json.loads(file.read_bytes())["format"] == 1


def test_damaged_entries_are_looked_at_anew(folder: Path) -> None:
    desk = desk_of()
    first = look(desk, jobs(folder), NONE, open_cache(NONE, desk))
    file = folder / ".newslint-cache/outcomes.json"
    data = json.loads(file.read_bytes())
    for key in data["outcomes"]:
        data["outcomes"][key]["findings"][0].pop()
    file.write_text(json.dumps(data), encoding="utf-8")
    assert look(desk, jobs(folder), NONE, open_cache(NONE, desk)).findings == first.findings


def test_what_could_not_be_done_is_tried_again(folder: Path) -> None:
    desk = desk_of()
    (folder / "b.txt").write_bytes(b"\xff")
    assert len(look(desk, jobs(folder), NONE, open_cache(NONE, desk)).troubles) == 1
    assert len(look(desk, jobs(folder), NONE, open_cache(NONE, desk)).troubles) == 1


def test_the_cache_keeps_itself_out_of_git(folder: Path) -> None:
    desk = desk_of()
    look(desk, jobs(folder), NONE, open_cache(NONE, desk))
    assert (folder / ".newslint-cache/.gitignore").read_text(encoding="utf-8") == "*\n"


def test_several_processes_find_the_same_in_the_same_order(folder: Path) -> None:
    desk = desk_of()
    for number in range(40):
        (folder / f"{number:02}.txt").write_text("wrong " * (number % 4) + "teh\n", encoding="utf-8")
    one = look(desk, jobs(folder), NONE, None, processes=1)
    three = look(desk, jobs(folder), NONE, None, processes=3)
    assert three.findings == one.findings
    assert three.paths == one.paths
    assert len(one.findings) > 80


def test_the_number_of_processes() -> None:
    assert processes_for(3, 100) == 3
    assert processes_for(0, 2) == 1
    with pytest.raises(NewslintError, match="--jobs is 0 or more"):
        processes_for(-1, 3)
