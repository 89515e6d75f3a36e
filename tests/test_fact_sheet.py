"""The fact sheet: places that are right, as its schema says, on examples in four languages."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

ROOT = Path(__file__).parent.parent
EXAMPLES = sorted((ROOT / "examples").glob("*.txt"))


def facts(*words: str) -> dict[str, Any]:
    done = subprocess.run(
        [sys.executable, "-m", "newslint", "facts", "--format", "json", *words],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    return json.loads(done.stdout)  # type: ignore[no-any-return]


@pytest.fixture(scope="module")
def sheets() -> dict[str, Any]:
    return facts(*(f"examples/{path.name}" for path in EXAMPLES))


def test_the_sheet_is_as_its_schema_says(sheets: dict[str, Any]) -> None:
    schema = json.loads((ROOT / "docs/facts.schema.json").read_text(encoding="utf-8"))
    Draft202012Validator(schema).validate(sheets)
    assert [Path(sheet["path"]).name for sheet in sheets["documents"]] == [path.name for path in EXAMPLES]
    assert [sheet["language"] for sheet in sheets["documents"]] == [path.stem[-2:] for path in EXAMPLES]


def test_every_entry_stands_where_it_says(sheets: dict[str, Any]) -> None:
    seen = 0
    for sheet, path in zip(sheets["documents"], EXAMPLES, strict=True):
        text = path.read_text(encoding="utf-8")
        for mention in sheet["people"]:
            assert text[mention["start"] : mention["end"]] == mention["name"]
            for post in mention["posts"]:
                assert text[post["start"] : post["end"]] == post["text"]
        for kind in ("dates", "figures", "acronyms", "hashtags"):
            for entry in sheet[kind]:
                assert text[entry["start"] : entry["end"]] == entry["text"]
                line = text.splitlines()[entry["line"] - 1]
                assert line[entry["column"] - 1 :].startswith(entry["text"][:20])
                seen += 1
        for quotation in sheet["quotations"]:
            assert quotation["text"] in text[quotation["start"] : quotation["end"]]
    assert seen > 30


def test_one_person_is_one_number_and_has_her_posts(sheets: dict[str, Any]) -> None:
    spanish = next(sheet for sheet in sheets["documents"] if sheet["language"] == "es")
    mentions = [mention for mention in spanish["people"] if mention["name"].endswith("Ibarrola")]
    assert len(mentions) == 3
    assert len({mention["person"] for mention in mentions}) == 1
    posts = {post["text"] for mention in mentions for post in mention["posts"]}
    assert posts == {"directora del instituto", "consejera de Pesca"}


def test_the_text_form_is_for_reading() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "newslint", "facts", "examples/garbled-es.txt"],
        cwd=ROOT, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert "Marta Ibarrola: directora del instituto [7]; consejera de Pesca [11]" in done.stdout


def test_a_file_that_cannot_be_read_is_said_and_the_others_are_shown(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_bytes(b"\xff")
    (tmp_path / "b.txt").write_text("On 3 May 2025 it rained.", encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "newslint", "facts", "--format", "json", "a.txt", "b.txt"],
        cwd=tmp_path, capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 2
    assert done.stderr.startswith("newslint: a.txt: line 1: not UTF-8 text")
    (sheet,) = json.loads(done.stdout)["documents"]
    assert sheet["dates"][0]["day"] == "2025-05-03"


def test_two_sheets_stand_side_by_side(tmp_path: Path) -> None:
    (tmp_path / "es.txt").write_text("El 3 de mayo de 2025 se vendieron 1.240 cajas y 12,5 kg.\n", encoding="utf-8")
    (tmp_path / "en.txt").write_text("On 3 May 2025 they sold 1,240 boxes and 125 kg.\n", encoding="utf-8")
    call = [sys.executable, "-m", "newslint", "facts", "en.txt", "--source", "es.txt"]
    done = subprocess.run(call, cwd=tmp_path, capture_output=True, text=True, check=True)
    rows = [[cell.strip() for cell in line.split(" | ")] for line in done.stdout.splitlines() if " | " in line]
    assert ["1  3 de mayo de 2025 = 2025-05-03", "1  3 May 2025 = 2025-05-03"] in rows
    assert ["1  1.240 = 1240", "1  1,240 = 1240"] in rows
    assert ["1  12,5 kg = 12.5 kg", ""] in rows and ["", "1  125 kg"] in rows
    done = subprocess.run([*call, "--format", "json"], cwd=tmp_path, capture_output=True, text=True, check=True)
    (sheet,) = json.loads(done.stdout)["documents"]
    assert sheet["original"]["figures"][0]["value"] == "1240"
