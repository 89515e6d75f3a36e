"""The command `newslint review`: copies with the findings in them, and what it says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent / "readers"))  # the readers' tests write packages by hand

from packages import opendocument, p, r, word
from test_review import BODY, ODT, WHEN, commented, part, span_of

from newslint.desk import Desk
from newslint.readers import docx, odt
from newslint.readers.manuscript import Manuscript
from newslint.review.opendocument import OpenDocumentReview
from newslint.review.remarks import Remark
from newslint.review.word import WordReview
from newslint.rule import Edit

CHECK = """
import re
from newslint.rule import Fix, Problem, Related

def twice(document):
    for match in document.matches(re.compile(r"(\\w+) (\\1)\\b")):
        where = document.passage(match.start(2) - 1, match.end())
        first = document.passage(*match.span(1))
        yield Problem(where, f"“{match[1]}” stands twice", (Related(first, "the first"),), Fix("", safe=True))
"""
CARD = """# A word twice

```toml
group = "house"
severity = "error"
check = "house_checks:twice"
```

Why.

## Bad

```bad
The⟦ The⟧ town.
```

## Good

```good
The town.
```
"""
TWICE = word(p(r("Town opens pool"), style="T") + p(r("It has has ", "<w:b/>"), r("opened.")))


def newslint(*arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run it where one house rule is selected, so that no other has a say."""
    (cwd / "house").mkdir(exist_ok=True)
    (cwd / "house" / "twice.md").write_text(CARD, encoding="utf-8")
    (cwd / "house_checks.py").write_text(CHECK, encoding="utf-8")
    (cwd / "house_checks-1.0.dist-info").mkdir(exist_ok=True)  # a card runs what is installed as a plugin
    (cwd / "house_checks-1.0.dist-info" / "entry_points.txt").write_text("[newslint]\nhouse = house_checks\n", "utf-8")
    (cwd / "newslint.toml").write_text('stylebooks = ["house"]\nselect = ["twice"]\n', encoding="utf-8")
    command = [sys.executable, "-m", "newslint", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(cwd), "SOURCE_DATE_EPOCH": "0", "PYTHONIOENCODING": "utf-8"}
    return subprocess.run(
        command, cwd=cwd, capture_output=True, text=True, encoding="utf-8", timeout=60, env=environment
    )


def test_the_command(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(TWICE)
    done = newslint("review", "a.docx", "--fix", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")
    assert done.stdout == "a.reviewed.docx: 2 comments on 1 findings, 1 tracked changes\n"
    assert (tmp_path / "a.docx").read_bytes() == TWICE
    copy = (tmp_path / "a.reviewed.docx").read_bytes()
    assert docx.read(copy, "a", Desk()).source.text == "Town opens pool\nIt has opened.\n"
    assert sorted(commented(part(copy, "word/document.xml")).values()) == [" has", "has"]
    comments = part(copy, "word/comments.xml")
    for said in (
        "twice (error)",
        "“has” stands twice",
        "Mended here as a tracked change",
        "The first: see the comment",
    ):
        assert said in comments
    for arguments, message in (
        (("review", "a.docx"), "is there already"),
        (("review", "a.docx", "-o", "a.docx", "--force"), "is the original"),
        (("review", "newslint.toml"), ".docx and .odt only"),
    ):
        done = newslint(*arguments, cwd=tmp_path)
        assert done.returncode == 2 and message in done.stderr and done.stderr.count("\n") == 1


def test_the_text_of_markdown_is_its_prose(tmp_path: Path) -> None:
    (tmp_path / "a.md").write_text("# Town\n\nIt *opens* [it](u).\n", encoding="utf-8")
    assert newslint("text", "a.md", cwd=tmp_path).stdout == "Town\n\nIt opens it.\n"


def test_places_are_said(tmp_path: Path) -> None:
    (tmp_path / "a.docx").write_bytes(TWICE)
    done = newslint("a.docx", "--format", "json", cwd=tmp_path)
    (finding,) = json.loads(done.stdout)["findings"]
    text = newslint("text", "a.docx", cwd=tmp_path).stdout
    assert text == "Town opens pool\nIt has has opened.\n"
    assert text[finding["start"] : finding["end"]] == " has"
    assert finding["place"] == {"part": "word/document.xml", "paragraph": 2, "start": 6, "end": 10}
    assert "a.docx:2:7 (paragraph 2)" in newslint("a.docx", cwd=tmp_path).stdout
    done = newslint("a.docx", "--fix", cwd=tmp_path)
    assert done.returncode == 2 and "newslint review --fix a.docx" in done.stderr
    assert (tmp_path / "a.docx").read_bytes() == TWICE
    other = newslint("a.docx", "--changes", "original", "--format", "json", cwd=tmp_path)
    assert len(json.loads(other.stdout)["findings"]) == 1


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_the_copies_and_shows_the_comments(tmp_path: Path) -> None:
    for name, data in (("a.docx", word(BODY)), ("b.odt", opendocument(ODT))):
        document = (docx if name == "a.docx" else odt).read(data, name, Desk())
        assert isinstance(document.source, Manuscript)
        review = (WordReview if name == "a.docx" else OpenDocumentReview)(data, document.source, WHEN)
        review.change(Edit(span_of(document.source, "people"), "folk", True))
        for words in ("Town opens", "town & its"):
            review.remark(Remark(span_of(document.source, words), "rule (error)", (f"About {words}",)))
        (tmp_path / name).write_bytes(review.done())
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    for target in ("fodt", "pdf"):
        command = ["soffice", profile, "--headless", "--convert-to", target, "--outdir", "out", "a.docx", "b.odt"]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    for name in ("a", "b"):
        shown = (tmp_path / "out" / f"{name}.fodt").read_text(encoding="utf-8")
        assert shown.count("<office:annotation ") == 2 and "About Town opens" in shown
        assert "<dc:creator>newslint</dc:creator>" in shown
        assert (tmp_path / "out" / f"{name}.pdf").read_bytes().startswith(b"%PDF")
