"""Word files: what is text, what it is, and where in the file it stands."""

from __future__ import annotations

import contextlib
from pathlib import Path

import pytest
from packages import p, r, word, zipped
from reading import assert_sound, frame, outline

from newslint.desk import Desk
from newslint.document import Document
from newslint.readers.docx import read
from newslint.readers.manuscript import Manuscript
from newslint.source import Place, SourceError, read_bytes


def document_of(body: str, changes: str = "accepted", **parts: str) -> Document:
    document = read(word(body, **parts), "release.docx", Desk(changes=changes))
    assert_sound(document)
    return document


def ins(*runs: str) -> str:
    return f'<w:ins w:id="1" w:author="a">{"".join(runs)}</w:ins>'


def deleted(text: str) -> str:
    return f'<w:del w:id="2" w:author="a"><w:r><w:delText xml:space="preserve">{text}</w:delText></w:r></w:del>'


BODY = (
    p(r("Town opens pool"), style="T")
    + p(r("By the sea"), style="Own")
    + p(
        r("The "),
        r("town", "<w:b/>"),
        r(" of Orla &amp; Dell"),
        "<w:r><w:tab/><w:t>opened</w:t><w:br/><w:t>a pool.</w:t></w:r>",
    )
    + p()
    + p(r("one"), style="LB")
    + p(r("two"), properties='<w:numPr><w:ilvl w:val="1"/><w:numId w:val="2"/></w:numPr>')
    + "<w:tbl>"
    + "".join(
        f"<w:tr><w:tc>{p(r(first))}</w:tc><w:tc>{p(r(second))}</w:tc></w:tr>"
        for first, second in (("Who", "Price"), ("Adults", "$5"))
    )
    + "</w:tbl>"
    + p(
        '<w:hyperlink r:id="h">',
        r("the plan"),
        "</w:hyperlink>",
        '<w:r><w:footnoteReference w:id="4"/></w:r>',
        r(" is out"),
    )
)
NOTES = (
    f'<w:footnote w:type="separator" w:id="0">{p(r("—"))}</w:footnote>'
    f'<w:footnote w:id="4">{p(r("A note."))}</w:footnote>'
)


def test_paragraphs_and_their_kinds() -> None:
    document = document_of(
        BODY,
        footnotes=NOTES,
        header1=p(r("Town of Orla")),
        footer1=p(r("Page")),
    )
    assert outline(document) == [
        "heading1: Town opens pool",
        "heading2: By the sea",
        "paragraph: The town of Orla & Dell opened",
        "paragraph: a pool.",
        "item1: one",
        "item2: two",
        "cell: Who",
        "cell: Price",
        "cell: Adults",
        "cell: $5",
        "paragraph: the plan is out",
        "paragraph: A note.",
    ]
    assert frame(document) == ["paragraph: —", "paragraph: Town of Orla", "paragraph: Page"]
    ((link, words),) = document.inlines("link")
    assert (link.value, words.text) == ("https://orla.example/", "the plan")
    assert [words.start for _, words in document.inlines("note")] == [document.text.index(" is out")]


def test_places_are_part_paragraph_and_code_points() -> None:
    document = document_of(BODY, header1=p(r("Head")))
    assert isinstance(document.source, Manuscript)
    at = document.text.index("a pool")
    span = document.passage(at, at + 6).span
    assert document.source.slice(span) == "a pool"
    assert document.source.place(span) == Place("word/document.xml", 3, 31, 37)
    assert document.source.position(span.start).line == 3
    assert document.source.text.splitlines()[0] == "Town opens pool"
    head = document.frame.paragraphs[0].span
    place = document.source.place(head)
    assert place == Place("word/header1.xml", 1, 0, 4)
    assert place is not None and place.words == "paragraph 1 of header1"


@pytest.mark.parametrize(
    ("body", "accepted", "original"),
    [
        (p(r("The "), ins(r("new ")), deleted("old "), r("pool.")), ["The new pool."], ["The old pool."]),
        (p(r("A"), f"<w:moveFrom>{r('B')}</w:moveFrom>", f"<w:moveTo>{r('C')}</w:moveTo>"), ["AC"], ["AB"]),
        (
            p(r("One "), properties='<w:rPr><w:del w:id="1"/></w:rPr>') + p(r("two.")),
            ["One two."],
            ["One ", "two."],
        ),
        (
            p(r("One "), properties='<w:rPr><w:ins w:id="1"/></w:rPr>') + p(r("two.")),
            ["One ", "two."],
            ["One two."],
        ),
        (p(r("x", '<w:b/><w:rPrChange w:id="1"><w:rPr><w:vanish/></w:rPr></w:rPrChange>')), ["x"], ["x"]),
    ],
)  # fmt: skip
def test_tracked_changes(body: str, accepted: list[str], original: list[str]) -> None:
    for changes, expected in (("accepted", accepted), ("original", original)):
        document = document_of(body, changes)
        assert [block.text for block in document.blocks] == [text.strip() for text in expected]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("<w:sdt><w:sdtPr/><w:sdtContent>" + p(r("In a control")) + "</w:sdtContent></w:sdt>", ["In a control"]),
        (p(r("A "), f"<w:sdt><w:sdtContent>{r('field')}</w:sdtContent></w:sdt>", r(".")), ["A field."]),
        (p(r("In "), f'<w:smartTag w:element="City">{r("Orla")}</w:smartTag>'), ["In Orla"]),
        (p(r("seen "), r("hidden ", "<w:vanish/>"), r("again")), ["seen again"]),
        (
            p(
                '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>DATE \\@</w:instrText></w:r>',
                '<w:r><w:fldChar w:fldCharType="separate"/></w:r>',
                r("3 May"),
                '<w:r><w:fldChar w:fldCharType="end"/></w:r>',
            ),
            ["3 May"],
        ),
        (
            p(
                r("Host"),
                "<w:r><mc:AlternateContent><mc:Choice><w:drawing><w:txbxContent>",
                p(r("Boxed")),
                "</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>",
                p(r("Boxed")),
                "</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>",
                r(" goes on"),
            ),
            ["Host goes on", "Boxed"],
        ),
        (
            p(r("a"), "<w:r><w:noBreakHyphen/></w:r>", r("b"), "<m:oMath><m:r><m:t>x</m:t></m:r></m:oMath>"),
            ["a\u2011b\ufffc"],
        ),
        (
            p(r("Text"), '<w:commentRangeStart w:id="0"/>', r(" more"), '<w:commentRangeEnd w:id="0"/>')
            + p(r("x. "), "<w:r><w:br w:type=\"page\"/></w:r>", r("y")),
            ["Text more", "x.", "y"],
        ),
    ],
)  # fmt: skip
def test_what_other_readers_drop(body: str, expected: list[str]) -> None:
    document = document_of(p(r("Headline"), style="T") + body)
    assert [block.text for block in document.blocks[1:]] == expected


def test_the_first_paragraph_is_the_headline_where_no_style_says_so() -> None:
    document = document_of(p(r("Town opens pool")) + p(r("It is open.")))
    assert outline(document) == ["heading1: Town opens pool", "paragraph: It is open."]


def test_lines_between_empty_paragraphs_belong_together() -> None:
    body = "".join(
        p(r(text)) if text else p() for text in ["Headline", "", "Text.", "", "Contact", "Jane Roe", "", "End."]
    )
    groups = [block.group for block in document_of(body).blocks]
    assert groups[2] == groups[3] and len(set(groups)) == 4


GOOD = word(p(r("x")))


def with_main(xml: str) -> bytes:
    return zipped(
        {
            "_rels/.rels": '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">'
            '<Relationship Id="d" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
            "word/document.xml": xml,
        }
    )


BOMB = '<!DOCTYPE a [<!ENTITY x "xxxxxxxxxx"><!ENTITY y "&x;&x;&x;&x;&x;&x;&x;&x;&x;&x;">]><a>&y;</a>'
OUTSIDE = '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]><a>&x;</a>'


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", "is damaged or no document at all"),
        (b"PK\x03\x04 nonsense", "is damaged or no document at all"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"x" * 600, "is an old Word file (.doc) or has a password"),
        (GOOD[: len(GOOD) // 2], "is damaged or no document at all"),
        (zipped({"a.txt": "x"}), "is a zip file, but no Word file"),
        (with_main("<a><b></a>"), "is damaged: its part word/document.xml, line 1: mismatched tag"),
        (with_main(BOMB), "declares a document type"),
        (with_main(OUTSIDE), "declares a document type"),
        (with_main("<a>" * 5_000), "is nested too deeply"),
        (with_main("<a>" + " " * 50_000_000 + "</a>"), "unpacks to 50 MB"),
        (with_main("<a>" + "<b/>" * 700_000 + "</a>"), "is longer than any release"),
        (zipped({f"{n}": b"" for n in range(10_001)}), "holds 10001 parts"),
    ],
    ids=["empty", "nonsense", "doc", "cut", "zip", "xml", "bomb", "outside", "deep", "zip bomb", "long", "many"],
)
def test_hostile_files_are_one_line(data: bytes, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(data, "release.docx", Desk())
    assert said in str(caught.value) and str(caught.value).startswith("release.docx: ")
    assert "\n" not in str(caught.value)


def test_a_part_that_lies_about_its_size_is_not_unpacked() -> None:
    data = bytearray(with_main("<a>" + "x" * 45_000_000 + "</a>"))
    true_size = len("<a></a>") + 45_000_000
    lie = (1000).to_bytes(4, "little")
    data = data.replace(true_size.to_bytes(4, "little"), lie)
    with pytest.raises(SourceError):
        read(bytes(data), "release.docx", Desk())


def test_changed_bytes_never_crash() -> None:
    import random

    chance = random.Random(7)
    for _ in range(300):
        data = bytearray(GOOD)
        for _ in range(chance.randint(1, 8)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        with contextlib.suppress(SourceError):
            assert_sound(read(bytes(data), "release.docx", Desk()))


def test_a_file_too_large_is_not_read(tmp_path: Path) -> None:
    file = tmp_path / "a.docx"
    with file.open("wb") as stream:
        stream.truncate(200_000_000)
    with pytest.raises(SourceError, match="is 200 MB, more than 80 MB; save it without its pictures"):
        read_bytes(file)
