from __future__ import annotations

import stat
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rules_of_tests import MENDED, desk_of, report_of

from newslint.config import Settings
from newslint.engine import Job, run
from newslint.fix import compatible, fixed_text, write_fixed
from newslint.report import digest_of
from newslint.rule import Edit
from newslint.source import NewslintError, Source, Span


@st.composite
def texts_and_edits(draw: st.DrawFn) -> tuple[str, list[Edit]]:
    text = draw(st.text(alphabet="ab \n😀", max_size=30))
    edits = []
    for _ in range(draw(st.integers(0, 6))):
        start = draw(st.integers(0, len(text)))
        end = draw(st.integers(start, len(text)))
        edits.append(Edit(Span(start, end), draw(st.text(alphabet="XY", max_size=3)), True))
    return text, edits


@given(texts_and_edits())
def test_what_lies_outside_the_edits_stays_to_the_letter(drawn: tuple[str, list[Edit]]) -> None:
    text, edits = drawn
    kept = compatible(edits)
    assert all(left.span.end <= right.span.start for left, right in pairwise(kept))
    expected, at = "", 0
    for edit in kept:
        expected += text[at : edit.span.start] + edit.replacement
        at = edit.span.end
    assert fixed_text(text, edits) == expected + text[at:]


def test_of_two_edits_that_overlap_the_first_is_made() -> None:
    edits = [Edit(Span(2, 4), "B", True), Edit(Span(0, 3), "A", True)]
    assert fixed_text("012345", edits) == "A345"


@given(st.lists(st.sampled_from(["teh", "the", " ", "\r\n", "ü", "😀", "<b>"]), max_size=20))
def test_fixing_twice_equals_fixing_once(parts: list[str]) -> None:
    text = "".join(parts)
    once = fixed_text(text, [finding.fix for finding in report_of(text, "a.txt").findings if finding.fix])
    twice = fixed_text(once, [finding.fix for finding in report_of(once, "a.txt").findings if finding.fix])
    assert twice == once


def test_a_fix_is_offered_only_on_one_verbatim_run() -> None:
    plain, marked = (report_of(text, "a.html").findings[0] for text in ("<p>teh</p>", "<p>t<b>e</b>h</p>"))
    assert plain.fix == Edit(Span(3, 6), "the", True)
    assert marked.words == "t<b>e</b>h"
    assert marked.fix is None


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_writing_keeps_encoding_line_ends_and_mode(tmp_path: Path, encoding: str) -> None:
    file = tmp_path / "a.txt"
    file.write_bytes("Zürich teh\r\nend\r".encode(encoding))
    file.chmod(0o640)
    source = Source.read(file)
    edits = [finding.fix for finding in report_of(file.read_bytes().decode(encoding), "a.txt").findings if finding.fix]
    job = Job("a.txt", file)
    report = run(desk_of(MENDED), [job], Settings())
    edits = [finding.fix for finding in report.findings if finding.fix]
    write_fixed(file, source, edits, report.digests["a.txt"])
    assert file.read_bytes() == "Zürich the\r\nend\r".encode(encoding)
    assert stat.S_IMODE(file.stat().st_mode) == 0o640
    assert [path.name for path in tmp_path.iterdir()] == ["a.txt"]


def test_a_file_that_changed_meanwhile_is_not_overwritten(tmp_path: Path) -> None:
    file = tmp_path / "a.txt"
    file.write_text("teh", encoding="utf-8")
    source, digest = Source.read(file), digest_of(file.read_bytes())
    file.write_text("teh and more", encoding="utf-8")
    with pytest.raises(NewslintError, match="has changed since it was read"):
        write_fixed(file, source, [Edit(Span(0, 3), "the", True)], digest)
    assert file.read_text(encoding="utf-8") == "teh and more"
