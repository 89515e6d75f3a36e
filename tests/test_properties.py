"""What holds of any text, whatever rule looks at it: no rule fails, findings lie in the file, fixes mend."""

from __future__ import annotations

import json
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from texts import MARKUP, RELEASE, texts

from newslint.config import Settings
from newslint.engine import Job, Newsdesk, read, run
from newslint.facts import fact_sheet
from newslint.fix import compatible, fixed_text
from newslint.report import Report
from newslint.reporters import Style
from newslint.rule import Edit, Finding
from newslint.source import Source

NEWSDESK = Newsdesk.open(disabled_plugins=["all"])
EVERY = ("all",)


def report(text: str, name: str, language: str = "") -> Report:
    return run(NEWSDESK, [Job(name, data=text.encode())], Settings(select=EVERY, language=language))


def assert_in_place(finding: Finding, source: Source, original: Source | None = None) -> None:
    assert finding.span.end <= len(source.text)
    assert finding.words == source.slice(finding.span)
    start, end = source.position(finding.span.start), source.position(finding.span.end)
    assert (finding.line, finding.column) == (start.line, start.column)
    assert (finding.end_line, finding.end_column) == (end.line, end.column)
    assert finding.message.strip() and len(finding.message.splitlines()) == 1
    for other in finding.related:
        there = original if other.path and original else source
        assert other.path == (there.path if there is original else "")
        assert other.span.end <= len(there.text)
        at = there.position(other.span.start)
        assert (other.line, other.column) == (at.line, at.column)
    if finding.fix:
        assert finding.fix.span.end <= len(source.text)
        assert source.slice(finding.fix.span) != finding.fix.replacement, "a fix that changes nothing"


def assert_sound(found: Report, text: str) -> None:
    assert found.troubles == []
    for finding in found.findings:
        assert_in_place(finding, Source(text, finding.path))
    assert all(first.sort_key <= second.sort_key for first, second in pairwise(found.findings))
    said = [(finding.rule, finding.span, finding.message) for finding in found.findings]
    assert len(said) == len(set(said)), "a finding twice"


def safe_edits(found: Report) -> list[Edit]:
    return [finding.fix for finding in found.findings if finding.fix and finding.fix.safe]


@pytest.mark.parametrize("language", sorted(RELEASE))
@pytest.mark.parametrize("name", sorted(MARKUP))
@settings(max_examples=40)
@given(data=st.data())
def test_every_rule_holds_on_any_text(name: str, language: str, data: st.DataObject) -> None:
    text = data.draw(texts(name, language))
    assert_sound(report(text, name, language), text)


@pytest.mark.parametrize("name", sorted(MARKUP))
@settings(max_examples=40)
@given(data=st.data(), language=st.sampled_from(sorted(RELEASE)))
def test_what_is_fixed_is_gone_and_fixing_comes_to_an_end(name: str, language: str, data: st.DataObject) -> None:
    text = data.draw(texts(name, language))
    for _ in range(6):
        edits = safe_edits(report(text, name, language))
        if not edits:
            return
        text = fixed_text(text, edits)
    raise AssertionError(f"there is always something left to fix: {compatible(edits)} in {text!r}")


@pytest.mark.parametrize("language", sorted(RELEASE))
@settings(max_examples=30)
@given(data=st.data(), from_language=st.sampled_from(sorted(RELEASE)))
def test_a_translation_is_held_against_any_original(language: str, data: st.DataObject, from_language: str) -> None:
    text = data.draw(texts("a.txt", language))
    before = data.draw(st.one_of(st.just(text), texts("a.md", from_language)))
    job = Job("a.txt", data=text.encode(), original=Job("o.md", data=before.encode()))
    found = run(NEWSDESK, [job], Settings(select=EVERY, language=language))
    assert found.troubles == []
    for finding in found.findings:
        assert_in_place(finding, Source(text, "a.txt"), Source(before, "o.md"))


@settings(max_examples=60)
@given(text=texts("a.md", "en"))
def test_every_form_of_the_report_and_the_fact_sheet_hold_on_any_text(text: str) -> None:
    found = report(text, "\x1ba\nb.md")
    for reporter in NEWSDESK.reporters.values():
        assert reporter.render(found, Style()).encode() is not None
    assert "\x1b" not in NEWSDESK.reporters["text"].render(found, Style())
    document = read(NEWSDESK, Job("a.md", data=text.encode()), Settings())
    sheet = json.loads(json.dumps(fact_sheet(document), ensure_ascii=False))
    for entry in (entry for entries in sheet.values() if isinstance(entries, list) for entry in entries):
        assert 0 <= entry["start"] <= entry["end"] <= len(text)
