"""Mails and PDF: their text, and the places in it."""

from __future__ import annotations

import datetime

import pytest
from reading import assert_sound, frame, outline

from newslint.desk import Desk
from newslint.readers import eml, pdf
from newslint.source import Place, SourceError

MAIL = (
    "From: Ann Roe <ann@orla.example>\r\nSubject: =?utf-8?q?Town_opens_caf=C3=A9?=\r\n"
    "Date: Fri, 3 May 2024 10:00:00 +0200\r\nMIME-Version: 1.0\r\nContent-Type: {kind}; charset=iso-8859-1\r\n"
    "Content-Transfer-Encoding: quoted-printable\r\n\r\n{body}"
)


def test_a_mail_of_text() -> None:
    mail = MAIL.format(kind="text/plain", body="Town opens caf=E9\r\n\r\nThe town opened it.\r\n").encode()
    document = eml.read(mail, "a.eml", Desk())
    assert_sound(document)
    assert outline(document) == ["heading1: Town opens café", "paragraph: The town opened it."]
    assert frame(document)[0] == "subject: Town opens café"
    assert document.metadata["date"] == datetime.date(2024, 5, 3)
    assert document.source.slice(document.paragraphs[1].span) == "The town opened it."


def test_a_mail_of_html() -> None:
    mail = MAIL.format(kind="text/html", body="<h1>Town</h1><p>It caf=E9 &amp; so</p>").encode()
    document = eml.read(mail, "a.eml", Desk())
    assert_sound(document)
    assert outline(document) == ["heading1: Town", "paragraph: It café & so"]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is no mail"),
        (b"\0\1\2", "is no mail"),
        (b"Subject: x\nContent-Type: image/png\n\nabc", "holds no text"),
        (b"Subject: x\nContent-Type: text/plain; charset=klingon\n\n\xff", "can't be decoded"),
    ],
)
def test_what_is_no_mail(data: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=said):
        eml.read(data, "a.eml", Desk())


def made_pdf(*pages: list[str]) -> bytes:
    """A PDF with lines of text, as small as one can be."""
    objects = ["<< /Type /Catalog /Pages 2 0 R >>", ""]
    kids = []
    for lines in pages:
        body = "BT /F1 12 Tf 72 720 Td 14 TL " + " ".join(f"({line}) Tj T*" for line in lines) + " ET"
        objects.append(f"<< /Length {len(body)} >>\nstream\n{body}\nendstream")
        font = "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>"
        objects.append(
            f"<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents {len(objects)} 0 R "
            f"/Resources << /Font << /F1 {font} >> >> >>"
        )
        kids.append(f"{len(objects)} 0 R")
    objects[1] = f"<< /Type /Pages /Kids [{' '.join(kids)}] /Count {len(kids)} >>"
    out, places = "%PDF-1.4\n", []
    for number, content in enumerate(objects, 1):
        places.append(len(out))
        out += f"{number} 0 obj\n{content}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    start = len(out)
    out += (
        f"xref\n0 {len(objects) + 1}\n0000000000 65535 f \n{table}trailer << /Size {len(objects) + 1} /Root 1 0 R >>\n"
    )
    return (out + f"startxref\n{start}\n%%EOF\n").encode()


def test_pdf() -> None:
    pytest.importorskip("pypdf", reason="the extra newslint[pdf] is not installed")
    first = ["Town opens a pool", "The town of Orla has opened a pool for everybody who likes to", "swim in the sea."]
    document = pdf.read(made_pdf(first, ["It opens at nine."]), "a.pdf", Desk())
    assert_sound(document)
    assert [block.text for block in document.blocks] == [
        "Town opens a pool",
        "The town of Orla has opened a pool for everybody who likes to swim in the sea.",
        "It opens at nine.",
    ]
    assert document.source.place(document.paragraphs[2].span) == Place("page 2", 1, 0, 17)
    at = document.text.index("swim")
    place = document.source.place(document.passage(at, at + 4).span)
    assert place == Place("page 1", 3, 0, 4) and place.words == "page 1, line 3"


@pytest.mark.parametrize("data", [b"", b"%PDF-1.4 broken", b"no pdf"])
def test_what_is_no_pdf(data: bytes) -> None:
    pytest.importorskip("pypdf", reason="the extra newslint[pdf] is not installed")
    with pytest.raises(SourceError, match="is damaged or no PDF"):
        pdf.read(data, "a.pdf", Desk())
