# ruff: noqa: E501 (tables of cases, a line a case)
"""Files that no one should send, through the real process: read, or one line that names them, and exit 2."""

from __future__ import annotations

import io
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

TEXT = "The the mill opens.\n"
BOM = "\ufeff"
ONLY = ("--no-cache", "--select", "doubled-word")
LONG = 60  # seconds: nothing here takes one; a hang is to be a failure, not a stop


def newslint(*words: str, cwd: Path, env: dict[str, str] | None = None) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-m", "newslint", *words],
        cwd=cwd, capture_output=True, timeout=LONG, check=False, env={**os.environ, **(env or {})},
    )  # fmt: skip


def zip_of(part: str, size: int) -> bytes:
    """A package whose part unpacks to so many bytes."""
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        archive.writestr("_rels/.rels", "<Relationships/>")
        archive.writestr("word/document.xml" if part == "docx" else "content.xml", b" " * size)
    return target.getvalue()


REFUSED = {
    "latin.txt": ("Zürich\n".encode("latin-1"), "line 1: not UTF-8 text (byte 0xfc at 1); save the file as UTF-8"),
    "odd.txt": ((BOM + TEXT).encode("utf-16-le") + b"x", "not UTF-16 text"),
    "half.txt": ((BOM + TEXT).encode("utf-16-be") + b"\xd8\x00", "not UTF-16 text"),
    "no-mark.txt": (TEXT.encode("utf-16-le"), "is a binary file, not text"),
    "wide.txt": ((BOM + TEXT).encode("utf-32-le"), "is UTF-32 text; save the file as UTF-8"),
    "nul.txt": (b"The the\0mill", "is a binary file, not text"),
    "nul-wide.txt": ((BOM + "The\0the").encode("utf-16-le"), "is a binary file, not text"),
    "surrogate.txt": (b"The \xed\xa0\x80 the mill", "line 1: not UTF-8 text (byte 0xed at 4)"),
    "overlong.txt": (b"a\xc0\xaf", "not UTF-8 text"),
    "escaped.md": (b'---\ntitle: "\\ud800"\n---\nx\n', "line 2: the front matter is no YAML"),
    "deep.md": (b"---\na: " + b"[" * 100_000 + b"\n---\nx\n", "the front matter is nested too deeply"),
    "stairs.md": (b"---\n" + b"".join(b" " * n + b"a:\n" for n in range(400)) + b"---\nx\n", "is nested too deeply"),
    "toml.md": (b"+++\na = " + b"[" * 50_000 + b"\n+++\nx\n", "line 2: the front matter is no TOML: nested too deeply"),
    "number.md": (b"+++\na = " + b"1" * 5_000 + b"\n+++\nx\n", "is no TOML: a number of too many digits"),
    "empty.docx": (b"", "is damaged or no document at all"),
    "cut.docx": (zip_of("docx", 9_000)[:60], "is damaged or no document at all"),
    "bomb.docx": (zip_of("docx", 90_000_000), "bomb.docx"),
    "bomb.odt": (zip_of("odt", 90_000_000), "bomb.odt"),
    "old.doc": (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "save it as .docx or .odt"),
    "cut.pdf": (b"%PDF-1.4\n1 0 obj", "cut.pdf"),
    "parts.eml": (b"".join(b"Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n" % (n, n) for n in range(2_000)), "parts.eml"),
    "\x1b[31mred\n.txt": (b"\xff", "·[31mred .txt: line 1: not UTF-8 text"),
}  # fmt: skip
READ = {
    "utf16-le.txt": ((BOM + TEXT).encode("utf-16-le"), 1),
    "utf16-be.md": ((BOM + TEXT).encode("utf-16-be"), 1),
    "utf16.html": ((BOM + f"<p>{TEXT}").encode("utf-16-le"), 1),
    "mark.md": ((BOM + TEXT).encode(), 1),
    "numbers.html": (b"<p>&#xD800; &#0; &#1114112; &#99999999999999; the the", 1),
    "laughs.md": (b"---\na: &a [x,x,x,x,x,x,x,x,x]\n" + b"".join(b"%c: &%c [%s]\n" % (98 + n, 98 + n, b",".join([b"*%c" % (97 + n)] * 9)) for n in range(9)) + b"---\nThe the mill\n", 1),
    "quotes.md": (b"> " * 1_000 + TEXT.encode(), 1),
    "lists.md": (b"- " * 1_000 + TEXT.encode(), 1),
    "stairs.md": (b"".join(b" " * (2 * n) + b"- the the\n" for n in range(40)), 40),
    "emphasis.md": (b"*" * 50_000 + b"a" + b"*" * 50_000 + b"\n\n" + TEXT.encode(), 1),
    "brackets.md": (b"[" * 50_000 + b"]" * 50_000 + b"\n\n" + TEXT.encode(), 1),
    "deep.html": (b"<div>" * 5_000 + TEXT.encode() + b"</div>" * 5_000, 1),
    "bold.html": (b"<b>" * 50_000 + TEXT.encode(), 1),
    "tables.html": (b"<table><tr><td>" * 5_000 + TEXT.encode(), 1),
    "line.txt": (b"The mill opens its doors. " * 40_000 + TEXT.encode(), 1),
    "line.html": (b"<p>" + b"The mill opens. " * 65_000 + TEXT.encode(), 1),
    "word.txt": (b"a" * 1_000_000 + b" " + TEXT.encode(), 1),
    "ends.txt": ("a\u2028b the the\u2029c\x85d\x0bthe the\x0cf\rg\r\n\r\nthe the\n\ri the the".encode(), 4),
    "bidi.txt": ("\u202eThe the\u202c mill \u2066x\u2069 \u200b\u200d\ufeff a\u0301".encode(), 1),
    "control.txt": (bytes(range(1, 32)) + TEXT.encode() + "\x7f\x9b".encode(), 1),
    "cut.rtf": (b"{\\rtf1\\ansi {\\b The the", 1),
    "subject.eml": (b"Subject: " + b"a" * 300_000 + b"\n\n" + TEXT.encode(), 1),
    "-dash.txt": (TEXT.encode(), 1),
    "of\nlines.txt": (TEXT.encode(), 1),
    os.fsdecode(b"latin\xe9.txt"): (TEXT.encode(), 1),
}  # fmt: skip


def test_what_cannot_be_read_is_one_line_each_and_exit_2(tmp_path: Path) -> None:
    for name, (data, _) in REFUSED.items():
        (tmp_path / name).write_bytes(data)
    done = newslint(*ONLY, "--", *REFUSED, cwd=tmp_path)
    lines = done.stderr.decode().splitlines()
    assert done.returncode == 2
    assert len(lines) == len(REFUSED), lines
    for name, (_, words) in REFUSED.items():
        shown = name.replace("\x1b", "·").replace("\n", " ")
        (line,) = (line for line in lines if line.startswith(f"newslint: {shown}: "))
        assert words in line
        assert "failed" not in line and "Error" not in line.replace("PdfStreamError", "").replace("PdfReadError", "")


@pytest.mark.parametrize("name", READ, ids=ascii)
def test_what_can_be_read_is_read_to_its_end(tmp_path: Path, name: str) -> None:
    data, count = READ[name]
    (tmp_path / name).write_bytes(data)
    done = newslint(*ONLY, "--", name, cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.decode(errors="replace").count("error[doubled-word]") == count
    assert b"\x1b" not in done.stdout


@pytest.mark.parametrize(
    "form", ["text", "json", "sarif", "github", "gitlab", "junit", "checkstyle", "rdjsonl", "html"]
)
def test_every_form_holds_a_name_that_is_no_utf8(tmp_path: Path, form: str) -> None:
    name = os.fsdecode(b"latin\xe9.txt")
    (tmp_path / name).write_text(TEXT, encoding="utf-8")
    for words, env in (((), {"PYTHONIOENCODING": "utf-8:strict"}), (("--output", "report"), {})):
        done = newslint(*ONLY, "--format", form, *words, "--", name, cwd=tmp_path, env=env)
        assert (done.returncode, done.stderr) == (1, b"")


@pytest.mark.parametrize("what", ["a loop of links", "no rights", "no end"])
def test_a_file_that_is_none_is_said(tmp_path: Path, what: str) -> None:
    path = tmp_path / "a.txt"
    if what == "no end":
        path.symlink_to("/dev/zero")
    elif what == "a loop of links":
        path.symlink_to(path)
    else:
        path.write_text(TEXT, encoding="utf-8")
        path.chmod(0)
        if os.access(path, os.R_OK):
            pytest.skip("root reads everything")
    done = newslint(*ONLY, "a.txt", cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith(b"newslint: a.txt: ") and len(done.stderr.splitlines()) == 1


def test_a_folder_is_not_waited_in_for_what_is_no_file(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.txt")
    (tmp_path / "b.txt").symlink_to(tmp_path)
    (tmp_path / "c.txt").write_text(TEXT, encoding="utf-8")
    done = newslint(*ONLY, ".", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (1, b"")
    assert done.stdout.count(b"error[doubled-word]") == 1
