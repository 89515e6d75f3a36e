"""Each form of the report against its schema, or a real reader of it."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from jsonschema import Draft4Validator, Draft202012Validator
from rules_of_tests import RULES, desk_of, report_of

from newslint.config import Settings
from newslint.engine import Job, run
from newslint.report import Report, Trouble
from newslint.reporters import REPORTERS, Style

ROOT = Path(__file__).parent.parent
TEXT = "Ünï 😀 wrong,\nso *wrong* & <b>teh</b> hm\n"
NAME = "news/a b,1.md"


@pytest.fixture(scope="module")
def report() -> Report:
    report = report_of(TEXT, NAME)
    report.troubles.append(Trouble("news/c.md", "news/c.md: not UTF-8 text"))
    return report


def rendered(name: str, report: Report) -> str:
    (reporter,) = (reporter for reporter in REPORTERS if reporter.name == name)
    return reporter.render(report, Style())


def loaded(name: str, report: Report) -> Any:
    return json.loads(rendered(name, report))


def test_the_report_that_the_others_are_held_to(report: Report) -> None:
    found = [(finding.rule, finding.words, finding.line, finding.column) for finding in report.findings]
    assert found == [
        ("wrong-word", "wrong", 1, 7),
        ("wrong-word", "wrong", 2, 5),
        ("mended-word", "teh", 2, 17),
        ("maybe-word", "hm", 2, 25),
    ]


def test_json_is_as_its_schema_says_and_places_are_code_points(report: Report) -> None:
    data = loaded("json", report)
    schema = json.loads((ROOT / "docs/findings.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(data)
    assert [TEXT[row["start"] : row["end"]] for row in data["findings"]] == ["wrong", "wrong", "teh", "hm"]
    second, third = data["findings"][1:3]
    assert second["related"] == [{"start": 6, "end": 11, "line": 1, "column": 7, "message": "first here"}]
    assert third["fix"] == {"start": third["start"], "end": third["end"], "replacement": "the", "kind": "safe"}
    assert data["errors"] == [{"path": "news/c.md", "message": "news/c.md: not UTF-8 text"}]
    broken = {**data, "findings": [{**second, "start": -1}]}
    assert list(Draft202012Validator(schema).iter_errors(broken)), "the schema says something"


def test_json_lines_are_the_findings_of_json(report: Report) -> None:
    rows = [json.loads(line) for line in rendered("jsonl", report).splitlines()]
    assert rows[:-1] == loaded("json", report)["findings"]
    assert rows[-1]["error"] == "news/c.md: not UTF-8 text"


def test_sarif_is_valid_and_knows_places_and_fingerprints(report: Report) -> None:
    log = loaded("sarif", report)
    schema = json.loads((ROOT / "tests/schemas/sarif-2.1.0.json").read_text(encoding="utf-8"))
    assert [error.message for error in Draft4Validator(schema).iter_errors(log)] == []
    (made,) = log["runs"]
    assert made["columnKind"] == "unicodeCodePoints"
    assert made["invocations"][0]["executionSuccessful"] is False
    results = made["results"]
    assert [result["level"] for result in results] == ["warning", "warning", "error", "note"]
    region = results[1]["locations"][0]["physicalLocation"]["region"]
    assert (region["startLine"], region["startColumn"], region["charOffset"], region["charLength"]) == (2, 5, 17, 5)
    assert results[1]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"] == "news/a%20b%2C1.md"
    assert results[1]["relatedLocations"][0]["physicalLocation"]["region"]["charOffset"] == 6
    rules = made["tool"]["driver"]["rules"]
    assert rules[results[1]["ruleIndex"]]["id"] == "wrong-word"
    assert rules[results[1]["ruleIndex"]]["help"]["text"] == "It is wrong."
    prints = [result["partialFingerprints"]["newslint/v1"] for result in results]
    assert len(set(prints)) == 4
    moved = report_of("Above.\n\n" + TEXT, NAME)
    assert [row["partialFingerprints"]["newslint/v1"] for row in loaded("sarif", moved)["runs"][0]["results"]] == prints


def test_gitlab_has_what_gitlab_asks_for(report: Report) -> None:
    rows = loaded("gitlab", report)
    for row in rows:
        assert set(row) == {"description", "check_name", "fingerprint", "severity", "location"}
        assert row["severity"] in {"info", "minor", "major", "critical", "blocker"}
    assert rows[1]["location"] == {"path": NAME, "lines": {"begin": 2, "end": 2}}
    assert len({row["fingerprint"] for row in rows}) == len(rows)


def test_github_escapes_and_never_shows_more_than_github_does(report: Report) -> None:
    lines = rendered("github", report).splitlines()
    assert lines[0].startswith("::error file=news/a b%2C1.md,line=2,endLine=2,col=17,endColumn=20,title=mended-word::")
    assert "::error title=newslint::news/c.md: not UTF-8 text" in lines
    many = report_of("wrong 100% " * 25 + "hm " * 25, NAME)
    lines = rendered("github", many).splitlines()
    assert sum(line.startswith("::warning") for line in lines) == 10
    assert sum(line.startswith("::notice") for line in lines) == 10
    assert any("31 more findings are not shown" in line for line in lines)


def test_junit_is_read_by_junitparser(report: Report) -> None:
    from junitparser import JUnitXml

    suites = JUnitXml.fromstring(rendered("junit", report).encode())
    (suite,) = suites
    cases = list(suite)
    assert (suite.tests, suite.failures, suite.errors) == (5, 4, 1)
    assert cases[1].name == "wrong-word at 2:5"
    assert cases[1].result[0].message == "“wrong” is wrong"
    clean = run(desk_of(), [Job("a.md", data=b"right"), Job("b.md", data=b"w\x01rong wrong")], Settings())
    (suite,) = JUnitXml.fromstring(rendered("junit", clean).encode())
    assert (suite.tests, suite.failures, suite.errors) == (2, 1, 0)


def test_checkstyle_is_xml_with_places(report: Report) -> None:
    root = ElementTree.fromstring(rendered("checkstyle", report))
    rows = [(e.get("line"), e.get("column"), e.get("severity"), e.get("source")) for e in root.findall("file/error")]
    assert rows[2] == ("2", "17", "error", "newslint.mended-word")
    assert root.find("file").get("name") == NAME  # type: ignore[union-attr]


def test_rdjson_counts_utf8_bytes(report: Report) -> None:
    whole = loaded("rdjson", report)
    first, _, third, _ = whole["diagnostics"]
    start = first["location"]["range"]["start"]
    line = TEXT.splitlines()[0].encode()
    assert line[start["column"] - 1 :].startswith(b"wrong")
    assert first["location"]["range"]["end"] == {"line": 1, "column": start["column"] + 5}
    assert third["suggestions"] == [{"text": "the", "range": third["location"]["range"]}]
    lines = [json.loads(line) for line in rendered("rdjsonl", report).splitlines()]
    assert [{k: v for k, v in row.items() if k != "source"} for row in lines] == whole["diagnostics"]


@pytest.mark.skipif(
    not shutil.which("reviewdog"), reason="reviewdog is not installed (go install …/reviewdog/cmd/reviewdog)"
)
@pytest.mark.parametrize("form", ["rdjson", "rdjsonl", "sarif", "checkstyle"])
def test_reviewdog_reads_it(form: str, report: Report, tmp_path: Path) -> None:
    done = subprocess.run(
        ["reviewdog", f"-f={form}", "-reporter=local", "-filter-mode=nofilter", "-diff=true"],
        input=rendered(form, report), capture_output=True, text=True, cwd=tmp_path, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert "a b,1.md:1:" in done.stdout and "“wrong” is wrong" in done.stdout


def test_markdown_breaks_out_of_no_cell(report: Report) -> None:
    text = rendered("markdown", report)
    assert "| `news/a b,1.md:2:17` | error | mended-word | “teh” is wrong |" in text
    assert "1 file: 1 error, 2 warnings, 1 suggestion." in text
    tricky = report_of(
        "wr|<ong", settings=Settings(select=("wrong-word",), options={"wrong-word": {"word": "wr|<ong"}})
    )
    (row,) = [line for line in rendered("markdown", tricky).splitlines() if line.startswith("| `")]
    assert row.endswith("| wrong-word | “wr\\|&lt;ong” is wrong |")


def test_text_is_plain_without_a_terminal_and_coloured_when_asked(report: Report) -> None:
    assert "\x1b" not in rendered("text", report)
    (text,) = (reporter for reporter in REPORTERS if reporter.name == "text")
    assert "\x1b[33m" in text.render(report, Style(colour=True))


def test_text_shows_no_control_characters() -> None:
    text = rendered("text", report_of("\x1b[31mwrong\u202e\n", "a.txt"))
    assert "\x1b" not in text and "\u202e" not in text


def test_every_reporter_takes_an_empty_report() -> None:
    empty = run(desk_of(), [Job("a.md", data=b"")], Settings())
    for reporter in REPORTERS:
        assert isinstance(reporter.render(empty, Style()), str), reporter.name
    assert RULES
