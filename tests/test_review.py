"""Reviews: comments at the exact words, tracked changes, everything else as it was."""

from __future__ import annotations

import html
import io
import re
import sys
import zipfile
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

sys.path.insert(0, str(Path(__file__).parent / "readers"))  # the readers' tests write packages by hand

from packages import opendocument, p, r, word
from reading import assert_sound

from newslint.desk import Desk
from newslint.document import Document
from newslint.readers import docx, odt
from newslint.readers.manuscript import Manuscript
from newslint.review.opendocument import OpenDocumentReview
from newslint.review.remarks import Remark
from newslint.review.word import WordReview
from newslint.rule import Edit
from newslint.source import Span

WHEN = "2026-05-03T10:00:00Z"
BODY = (
    p(r("Town opens pool"), style="T")
    + p(
        r("The "),
        r("town &amp; ", "<w:b/>"),
        "<w:r><w:t>its</w:t><w:tab/><w:t>people people</w:t></w:r>",
        r(" opened it."),
    )
    + p(f'<w:hyperlink r:id="h">{r("the plan")}</w:hyperlink>', f'<w:ins w:id="7" w:author="x">{r(" is new")}</w:ins>')
    + p()
    + p(r("Café "), "<w:r><w:t>end</w:t></w:r>")
)


def word_review(data: bytes) -> tuple[WordReview, Manuscript, Document]:
    document = docx.read(data, "release.docx", Desk())
    assert isinstance(document.source, Manuscript)
    return WordReview(data, document.source, WHEN), document.source, document


def span_of(source: Manuscript, words: str) -> Span:
    at = source.text.index(words)
    return Span(at, at + len(words))


def part(data: bytes, name: str) -> str:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return archive.read(name).decode()


def commented(xml: str) -> dict[str, str]:
    """The text that each comment's range covers."""
    ranges = {}
    for number in re.findall(r'commentRangeStart w:id="(\d+)"', xml):
        inside = re.search(
            rf'<w:commentRangeStart w:id="{number}"/>(.*)<w:commentRangeEnd w:id="{number}"/>', xml, re.S
        )
        assert inside is not None
        ranges[number] = html.unescape(re.sub(r"<[^>]*>", "", inside[1].replace("<w:tab/>", "\t")))
    return ranges


WORDS = [
    "Town opens",
    "pool",
    "town & its\tpeople",
    "own & i",
    "people people",
    "plan is",
    "é end",
    "opened it.",
    "Café end",
]


@pytest.mark.parametrize("words", WORDS)
def test_a_comment_stands_at_its_words(words: str) -> None:
    data = word(BODY)
    review, source, document = word_review(data)
    review.remark(Remark(span_of(source, words), "rule (error)", ("Why & <what>",)))
    out = review.done()
    assert commented(part(out, "word/document.xml")) == {"0": words}
    again = docx.read(out, "release.docx", Desk())
    assert_sound(again)
    assert again.source.text == document.source.text
    comments = part(out, "word/comments.xml")
    assert 'w:author="newslint"' in comments and "Why &amp; &lt;what&gt;" in comments


def test_all_of_them_at_once_and_all_else_as_it_was() -> None:
    data = word(BODY, header1=p(r("Head")))
    review, source, _ = word_review(data)
    for words in WORDS:
        review.remark(Remark(span_of(source, words), "rule (error)", ("x",)))
    review.remark(Remark(Span(3, 3), "rule (error)", ("an empty place: the word at it",)))
    review.remark(Remark(span_of(source, "Head"), "rule (error)", ("in the header",)))
    out = review.done()
    xml = part(out, "word/document.xml")
    assert sorted(commented(xml).values()) == sorted([*WORDS, "Town", "Town opens pool"])
    before, after = zipfile.ZipFile(io.BytesIO(data)), zipfile.ZipFile(io.BytesIO(out))
    for name in before.namelist():
        if name not in ("word/document.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"):
            assert before.read(name) == after.read(name)
    # What was put in is all that differs.
    bare = re.sub(r'<w:r><w:commentReference w:id="\d+"/></w:r>|<w:commentRange(?:Start|End) w:id="\d+"/>', "", xml)
    assert re.sub(r"<[^>]*>", "", bare) == re.sub(r"<[^>]*>", "", before.read("word/document.xml").decode())


def test_comments_that_are_there_stay() -> None:
    old = f'<w:comment w:id="4" w:author="Ann">{p(r("Mine"))}</w:comment>'
    body = p('<w:commentRangeStart w:id="4"/>', r("Town"), '<w:commentRangeEnd w:id="4"/>', r(" opens"))
    review, source, _ = word_review(word(body, comments=old))
    review.remark(Remark(span_of(source, "Town opens"), "rule (error)", ("x",)))
    out = review.done()
    assert old in part(out, "word/comments.xml")
    assert commented(part(out, "word/document.xml")) == {"4": "Town", "5": "Town opens"}
    assert part(out, "word/_rels/document.xml.rels").count("comments.xml") == 1


def test_a_fix_is_a_tracked_change() -> None:
    data = word(BODY)
    review, source, document = word_review(data)
    edit = Edit(span_of(source, "people people"), "people & all", True)
    assert review.change(edit)
    assert not review.change(Edit(span_of(source, "people"), "x", True)), "two changes of the same words"
    assert not review.change(Edit(span_of(source, "is new"), "x", True)), "words of another's tracked change"
    assert not review.change(Edit(span_of(source, "The town"), "x", True)), "words in two runs"
    review.remark(Remark(edit.span, "rule (error)", ("x",)))
    review.remark(Remark(span_of(source, "le peop"), "rule (error)", ("an edge inside the change moves out",)))
    out = review.done()
    accepted = docx.read(out, "release.docx", Desk())
    original = docx.read(out, "release.docx", Desk(changes="original"))
    assert "its\tpeople & all opened it." in accepted.source.text
    assert original.source.text == docx.read(data, "release.docx", Desk(changes="original")).source.text
    assert document.source.text != accepted.source.text
    xml = part(out, "word/document.xml")
    assert '<w:delText xml:space="preserve">people people</w:delText>' in xml
    assert set(commented(xml).values()) == {"people peoplepeople & all"}


def test_a_comment_in_the_file_is_a_suppression() -> None:
    old = f'<w:comment w:id="4" w:author="Ann">{p(r("newslint: ignore x -- it is meant"))}</w:comment>'
    body = p(r("One")) + p(r("Two "), '<w:commentRangeStart w:id="4"/>', r("three"), '<w:commentRangeEnd w:id="4"/>')
    document = docx.read(word(body, comments=old), "release.docx", Desk())
    assert [(comment.text, comment.span) for comment in document.comments] == [
        ("newslint: ignore x -- it is meant", Span(8, 8))
    ]
    annotation = "<office:annotation><text:p>newslint: ignore x</text:p></office:annotation>"
    document = odt.read(opendocument(f"<text:p>One</text:p><text:p>Two {annotation}three</text:p>"), "a.odt", Desk())
    assert [(comment.text, comment.span) for comment in document.comments] == [("newslint: ignore x", Span(8, 8))]


ODT = (
    '<text:p text:style-name="Title">Town opens pool</text:p><text:p>The <text:span>town &amp; its</text:span>'
    '<text:s text:c="2"/>people<text:tab/>opened it.</text:p><text:p/>'
)


@pytest.mark.parametrize("words", ["Town opens", "own & i", "its  people\topened", "opened it.", "pool\nThe"])
def test_an_open_document_is_commented(words: str) -> None:
    data = opendocument(ODT)
    document = odt.read(data, "release.odt", Desk())
    assert isinstance(document.source, Manuscript)
    review = OpenDocumentReview(data, document.source, WHEN)
    review.remark(Remark(span_of(document.source, words), "rule (error)", ("Why & <what>",)))
    review.remark(Remark(Span(0, 0), "rule (error)", ("an empty place",)))
    out = review.done()
    again = odt.read(out, "release.odt", Desk())
    assert again.source.text == document.source.text
    xml = part(out, "content.xml")
    inside = re.search(
        r'office:name="newslint-1".*?</office:annotation>(.*)<office:annotation-end [^>]*"newslint-1"/>', xml
    )
    assert inside is not None
    spaced = re.sub(r"<office:annotation .*?</office:annotation>|<office:annotation-end [^>]*>", "", inside[1])
    spaced = (
        spaced.replace('<text:s text:c="2"/>', "  ").replace("<text:tab/>", "\t").replace("</text:p><text:p>", "\n")
    )
    assert re.sub(r"<[^>]*>", "", spaced).replace("&amp;", "&") == words
    with zipfile.ZipFile(io.BytesIO(out)) as archive:
        assert archive.namelist()[0] == "mimetype"


RUNS = st.sampled_from(
    [
        r("Ab c"),
        r("é 🎉 ", "<w:b/>"),
        r(""),
        r(" "),
        "<w:r><w:t>x &amp; y</w:t><w:tab/><w:t>&lt;z</w:t><w:br/></w:r>",
        f'<w:hyperlink r:id="h">{r("link")}{r("ed")}</w:hyperlink>',
        f'<w:ins w:id="7" w:author="x">{r("new")}</w:ins>',
        '<w:del w:id="8" w:author="x"><w:r><w:delText>gone</w:delText></w:r></w:del>',
        '<w:bookmarkStart w:id="1"/>',
    ]
)


@given(bodies=st.lists(st.lists(RUNS, max_size=5), min_size=1, max_size=4), data=st.data())
def test_whatever_is_marked_the_text_stays(bodies: list[list[str]], data: st.DataObject) -> None:
    packed = word("".join(p(*runs) for runs in bodies))
    review, source, _ = word_review(packed)
    places = st.integers(0, len(source.text) - 1)
    spans = [Span(min(pair), max(pair)) for pair in data.draw(st.lists(st.tuples(places, places), max_size=6))]
    made = [span for span in spans[:2] if review.change(Edit(span, "N&", True))]
    for span in spans:
        review.remark(Remark(span, "rule (error)", ("x",)))
    out = review.done()
    original = docx.read(out, "release.docx", Desk(changes="original"))
    assert_sound(original)
    assert original.source.text == docx.read(packed, "release.docx", Desk(changes="original")).source.text
    accepted = docx.read(out, "release.docx", Desk()).source.text
    assert accepted.count("N&") == len(made)
    if not made:
        assert accepted == source.text
        covered = commented(part(out, "word/document.xml"))
        for number, span in enumerate(spans):
            words = source.slice(span).replace("\n", "").replace("\v", "")
            if words.strip():
                assert covered[str(number)].replace("gone", "").replace("\t", "") == words.replace("\t", "")


INLINES = st.sampled_from(
    ["Ab c", "é 🎉 ", "x &amp; y", '<text:s text:c="3"/>', "<text:tab/>", "<text:line-break/>", "  two\n lines", " ",
     "<text:span>in it</text:span>", '<text:a xlink:href="https://orla.example/">link</text:a>', "<text:bookmark/>"]
)  # fmt: skip


@given(bodies=st.lists(st.lists(INLINES, max_size=5), min_size=1, max_size=4), data=st.data())
def test_whatever_is_marked_the_open_text_stays(bodies: list[list[str]], data: st.DataObject) -> None:
    packed = opendocument("".join(f"<text:p>{''.join(inlines)}</text:p>" for inlines in bodies))
    document = odt.read(packed, "release.odt", Desk())
    assert_sound(document)
    assert isinstance(document.source, Manuscript)
    review = OpenDocumentReview(packed, document.source, WHEN)
    places = st.integers(0, len(document.source.text) - 1)
    for pair in data.draw(st.lists(st.tuples(places, places), max_size=6)):
        review.remark(Remark(Span(min(pair), max(pair)), "rule (error)", ("x",)))
    again = odt.read(review.done(), "release.odt", Desk())
    assert again.source.text == document.source.text
