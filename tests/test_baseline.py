from __future__ import annotations

from pathlib import Path

import pytest
from rules_of_tests import report_of

from newslint import baseline
from newslint.rule import Finding
from newslint.source import NewslintError


def findings(text: str) -> list[Finding]:
    return report_of(text, "a.txt").findings


def test_known_findings_are_hidden_wherever_they_move(tmp_path: Path) -> None:
    file = tmp_path / "baseline.json"
    baseline.write(file, baseline.known_of(findings("wrong\nwrong\n")))
    known = baseline.read(file)
    new, met = baseline.hide(findings("Added above.\n\nwrong\nwrong\nwrong\n"), known)
    assert [finding.line for finding in new] == [5], "the third of its kind is new"
    assert met == known
    new, met = baseline.hide(findings("wrong\n"), known)
    assert new == []
    assert [row.number for row in known - met] == [2], "the second is stale"


def test_the_order_of_a_baseline_does_not_depend_on_that_of_the_run(tmp_path: Path) -> None:
    one, two = tmp_path / "1.json", tmp_path / "2.json"
    known = baseline.known_of(findings("wrong teh wrong\n"))
    baseline.write(one, known)
    baseline.write(two, reversed(known))
    assert one.read_bytes() == two.read_bytes()
    assert len(one.read_text(encoding="utf-8").splitlines()) == 5


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"version": 2, "known": []}', '{"version": 1, "known": [{"path": 1}]}']
)
def test_what_is_no_baseline_is_refused(tmp_path: Path, text: str) -> None:
    file = tmp_path / "baseline.json"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(NewslintError, match=r"baseline\.json"):
        baseline.read(file)


def test_a_fingerprint_tells_like_findings_apart() -> None:
    first, second = findings("wrong\nwrong\n")
    assert baseline.fingerprint(first, 1) != baseline.fingerprint(second, 2)
    assert baseline.fingerprint(first, 1) == baseline.fingerprint(second, 1)
