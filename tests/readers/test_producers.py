"""The same release from many producers and in many formats: sound documents, the same findings, the same words."""

from __future__ import annotations

import html
import io
import re
import shutil
import subprocess
from pathlib import Path
from xml.sax.saxutils import escape

import pytest
from packages import opendocument, p, r, word
from reading import assert_sound, outline

from newslint.config import Settings
from newslint.desk import Desk
from newslint.engine import Job, Newsdesk, run
from newslint.readers import docx, odt
from newslint.source import Source

EXAMPLES = sorted((Path(__file__).parents[2] / "examples").glob("garbled-*.txt"))
READ = {"docx": docx.read, "odt": odt.read}
HTML = """<h1>Town opens café</h1><p>The <b>town</b> of Orla &amp; Dell<br>opened <a href="https://orla.example/">it</a>.</p>
<ul><li>one</li><li>two</li></ul><table><tr><th>Who</th><th>Price</th></tr><tr><td>Adults</td><td>$5</td></tr></table>
<h2>More</h2><p>“It is 🎉 open,” she said.</p>"""
TEXTS = [
    "Town opens café", "The town of Orla & Dell", "opened it.", "one", "two", "Who", "Price", "Adults", "$5", "More",
    "“It is 🎉 open,” she said.",
]  # fmt: skip
KINDS = ["heading", "paragraph", "paragraph", "item", "item", "cell", "cell", "cell", "cell", "heading", "paragraph"]


def assert_read(data: bytes, suffix: str) -> None:
    document = READ[suffix](data, f"release.{suffix}", Desk())
    assert_sound(document)
    assert [block.text for block in document.blocks] == TEXTS, outline(document)
    assert [block.kind for block in document.blocks] == KINDS


def paragraphs_of(text: str) -> list[list[str]]:
    return [paragraph.split("\n") for paragraph in re.split(r"\n{2,}", text.strip())]


def as_markdown(text: str) -> bytes:
    escaped = re.sub(r"([\\`*_\[\]<>#])", r"\\\1", text.strip())
    return ("# " + re.sub(r"(?<!\n)\n(?!\n)", "\\\\\n", escaped)).encode()


def as_html(text: str) -> bytes:
    first, *rest = ["<br>".join(html.escape(line) for line in lines) for lines in paragraphs_of(text)]
    return f"<h1>{first}</h1>{''.join(f'<p>{paragraph}</p>' for paragraph in rest)}".encode()


def as_docx(text: str) -> bytes:
    lines = [line for lines in paragraphs_of(text) for line in lines]
    return word("".join(p(r(escape(line)), style="" if number else "T") for number, line in enumerate(lines)))


def as_odt(text: str) -> bytes:
    lines = [line for lines in paragraphs_of(text) for line in lines]
    styled = (
        f'<text:p text:style-name="{"Body" if number else "Title"}">{escape(line)}</text:p>'
        for number, line in enumerate(lines)
    )
    return opendocument("".join(styled))


FORMATS = {"md": as_markdown, "html": as_html, "docx": as_docx, "odt": as_odt}


@pytest.fixture(scope="module")
def desk() -> Newsdesk:
    return Newsdesk.open(disabled_plugins=("all",))


def found(desk: Newsdesk, data: bytes, name: str) -> list[tuple[str, str]]:
    """Each finding's rule and words: the characters that a reader sees there."""
    settings = Settings(ignore=("grammar",))
    report = run(desk, [Job(name, data=data)], settings)
    assert report.troubles == []
    document = report.document(name)
    assert document is not None and isinstance(document.source, Source)
    rows = []
    for finding in report.findings:
        words = html.unescape(re.sub(r"\\(?=[^\w\s])|<br>|\\(?=\n)", "", finding.words))
        rows.append((finding.rule, " ".join(words.split())))
    return sorted(rows)


@pytest.mark.parametrize("suffix", FORMATS)
@pytest.mark.parametrize("example", EXAMPLES, ids=lambda path: path.stem)
def test_a_release_has_the_same_findings_in_every_format(desk: Newsdesk, example: Path, suffix: str) -> None:
    text = example.read_text(encoding="utf-8")
    expected = found(desk, text.encode(), "release.txt")
    assert expected
    assert found(desk, FORMATS[suffix](text), f"release.{suffix}") == expected


def test_python_docx() -> None:
    library = pytest.importorskip("docx", reason="python-docx is not installed")
    made = library.Document()
    made.add_heading("Town opens café", 0)
    paragraph = made.add_paragraph("The ")
    paragraph.add_run("town").bold = True
    paragraph.add_run(" of Orla & Dell\nopened it.")
    made.add_paragraph("one", style="List Bullet")
    made.add_paragraph("two", style="List Number")
    table = made.add_table(2, 2)
    for cell, text in zip((c for row in table.rows for c in row.cells), TEXTS[5:9], strict=True):
        cell.text = text
    made.add_heading("More", 2)
    made.add_paragraph(TEXTS[-1])
    target = io.BytesIO()
    made.save(target)
    assert_read(target.getvalue(), "docx")


@pytest.mark.skipif(not shutil.which("pandoc"), reason="pandoc is not installed")
@pytest.mark.parametrize("suffix", READ)
def test_pandoc(tmp_path: Path, suffix: str) -> None:
    (tmp_path / "a.html").write_text(HTML, encoding="utf-8")
    subprocess.run(["pandoc", "a.html", "-o", f"a.{suffix}"], cwd=tmp_path, check=True, timeout=60)
    assert_read((tmp_path / f"a.{suffix}").read_bytes(), suffix)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice(tmp_path: Path) -> None:
    (tmp_path / "a.html").write_text(f'<html><meta charset="utf-8"><body>{HTML}</body></html>', encoding="utf-8")
    base = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless"]
    for source, target in (("a.html", "odt"), ("a.odt", "docx"), ("a.odt", "rtf")):
        filters = ["--infilter=HTML (StarWriter)"] if source == "a.html" else []
        command = [*base, *filters, "--convert-to", target, source]
        subprocess.run(command, cwd=tmp_path, check=True, capture_output=True, timeout=120)
    for suffix in READ:
        assert_read((tmp_path / f"a.{suffix}").read_bytes(), suffix)
