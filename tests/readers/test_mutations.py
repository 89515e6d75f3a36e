"""Files of every binary format with bytes lost, doubled, changed and put in: read, or refused in one line."""

from __future__ import annotations

import re

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from packages import opendocument, word, zipped

from newslint.config import Settings
from newslint.engine import Job, Newsdesk, run

NEWSDESK = Newsdesk.open(disabled_plugins=["all"])
WORD = (
    '<w:p><w:pPr><w:pStyle w:val="T"/></w:pPr><w:r><w:t>The the mill</w:t></w:r></w:p>'
    '<w:p><w:ins w:id="1"><w:r><w:t xml:space="preserve">Ann  Hill</w:t></w:r></w:ins><w:del w:id="2"><w:r>'
    '<w:delText>old</w:delText></w:r></w:del><w:r><w:tab/><w:br/><w:t>said.</w:t><w:footnoteReference w:id="2"/></w:r>'
    '<w:hyperlink r:id="h"><w:r><w:t>link</w:t></w:r></w:hyperlink></w:p>'
    "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>1</w:t></w:r></w:p></w:tc><w:tc><w:tbl><w:tr><w:tc><w:p><w:r><w:t>2</w:t></w:r>"
    "</w:p></w:tc></w:tr></w:tbl></w:tc></w:tr></w:tbl><w:sdt><w:sdtContent><w:p><w:r><w:t>x</w:t></w:r></w:p>"
    '</w:sdtContent></w:sdt><w:p><w:r><w:fldChar w:fldCharType="begin"/><w:instrText>DATE</w:instrText>'
    '<w:fldChar w:fldCharType="separate"/><w:t>1 May</w:t><w:fldChar w:fldCharType="end"/></w:r></w:p>'
)
TEXT = (
    '<text:h text:outline-level="1">The the mill</text:h><text:p>Ann<text:s text:c="2"/>Hill<text:tab/>said '
    '<text:a xlink:href="https://a.example">so</text:a><text:line-break/>x<text:note><text:note-body><text:p>n</text:p>'
    "</text:note-body></text:note></text:p><text:list><text:list-item><text:p>a</text:p></text:list-item></text:list>"
    '<table:table><table:table-row><table:table-cell table:number-columns-repeated="3"><text:p>1</text:p>'
    "</table:table-cell></table:table-row></table:table>"
)
RTF = (
    rb"{\rtf1\ansi\ansicpg1252\uc1{\fonttbl{\f0 A;}}{\info{\title The mill}}\pard\b The the\b0  mill\par \'e9\u233? "
    rb"{\field{\*\fldinst{HYPERLINK \"https://a.example\"}}{\fldrslt so}}\trowd\intbl 1\cell 2\cell\row "
    rb"{\footnote n}{\pict\pngblip 89504e}{\*\bkmkstart a}\bin3 abc\line x\tab y\page}"
)
MAIL = (
    b"From: Ann <ann@a.example>\r\nSubject: =?utf-8?q?The_the_mill?=\r\nDate: Fri, 3 May 2024 10:00:00 +0200\r\n"
    b'MIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; '
    b"charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nThe the caf=C3=A9.\r\n> old\r\n--b\r\n"
    b"Content-Type: text/html; charset=latin-1\r\nContent-Transfer-Encoding: base64\r\n\r\n"
    b"PGI+VGhlIHRoZTwvYj4=\r\n--b--\r\n"
)
PDF = (
    b"%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages "
    b"/Kids [4 0 R] /Count 1 >>\n"
    b"endobj\n3 0 obj\n<< /Length 44 >>\nstream\nBT /F1 12 Tf 72 720 Td (The the mill) Tj ET    \nendstream\nendobj\n"
    b"4 0 obj\n"
    b"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 3 0 R /Resources << /Font << /F1 << /Type /Font "
    b"/Subtype /Type1 /BaseFont /Helvetica >> >> >> >>\nendobj\ntrailer << /Size 5 /Root 1 0 R >>\n%%EOF\n"
)
WHOLE = {"a.rtf": RTF, "a.eml": MAIL, "a.pdf": PDF, "a.docx": word(WORD), "a.odt": opendocument(TEXT)}
PIECES = (
    b"",
    b"\0",
    b"\xff",
    b"<",
    b">",
    b"&",
    b"{",
    b"}",
    b"\\",
    b"=",
    b"-1",
    b"99999999999999999999",
    b"\r",
    b"\n\n",
)
FAILED = re.compile(r"reader failed|rule \S+ \(")


@st.composite
def mutilated(draw: st.DrawFn, data: bytes) -> bytes:
    """Some bytes after up to four changes: a stretch lost, doubled, moved, or something put in its place."""
    for _ in range(draw(st.integers(0, 4))):
        start = draw(st.integers(0, len(data)))
        end = min(len(data), start + draw(st.sampled_from([0, 1, 2, 7, 40, 400])))
        stretch = data[start:end]
        put = draw(st.sampled_from([*PIECES, stretch * 2, stretch[::-1], stretch * 30]))
        data = data[:start] + put + data[end:]
    return data


def assert_read_or_refused(name: str, data: bytes) -> None:
    report = run(NEWSDESK, [Job(name, data=data)], Settings(select=("all",)))
    for trouble in report.troubles:
        assert not FAILED.search(trouble.message), trouble
        assert len(str(trouble).splitlines()) == 1 and str(trouble).startswith(f"{name}: ")
    for finding in report.findings:
        document = report.document(name)
        assert document and finding.words == document.source.slice(finding.span)


@pytest.mark.parametrize("name", sorted(WHOLE))
@settings(max_examples=60)
@given(data=st.data())
def test_a_mutilated_file(name: str, data: st.DataObject) -> None:
    if name == "a.pdf":
        pytest.importorskip("pypdf", reason="the extra newslint[pdf] is not installed")
    assert_read_or_refused(name, data.draw(mutilated(WHOLE[name])))


@settings(max_examples=80)
@given(body=mutilated(WORD.encode()))
@example(WORD.encode())
def test_a_word_file_of_mutilated_xml(body: bytes) -> None:
    assert_read_or_refused("a.docx", word(body.decode(errors="ignore")))


@settings(max_examples=80)
@given(body=mutilated(TEXT.encode()))
@example(TEXT.encode())
def test_an_opendocument_text_of_mutilated_xml(body: bytes) -> None:
    assert_read_or_refused("a.odt", opendocument(body.decode(errors="ignore")))


@given(
    st.dictionaries(
        st.sampled_from(["word/document.xml", "content.xml", "styles.xml", "_rels/.rels", "a"]), st.binary(max_size=40)
    )
)
def test_a_zip_file_of_anything(parts: dict[str, bytes]) -> None:
    for name in ("a.docx", "a.odt"):
        assert_read_or_refused(name, zipped(dict(parts)))
