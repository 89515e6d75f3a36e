from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Block, Document, Inline, Passage, Piece, annotation
from newslint.source import Source, Span


def article() -> Document:
    """`Tom &amp; Ana<b>` and a second paragraph, as an HTML reader would give it."""
    source = Source("<p>Tom &amp;\r\nAna<b>bel</b></p><p>Second.</p>")
    first = (
        Piece("Tom ", Span(3, 7)),
        Piece("&", Span(7, 12), verbatim=False),
        Piece(" ", Span(12, 14), verbatim=False),
        Piece("Ana", Span(14, 17)),
        Piece("bel", Span(20, 23)),
    )
    second = (Piece("Second.", Span(34, 41)),)
    return Document(source, [Block("paragraph", first, inlines=(Inline("strong", 9, 12),)), Block("paragraph", second)])


def test_a_document_joins_its_blocks_and_knows_them_by_offset() -> None:
    document = article()
    assert document.text == "Tom & Anabel\n\nSecond."
    assert [passage.text for passage in document.paragraphs] == ["Tom & Anabel", "Second."]
    assert document.block_index(0) == 0 and document.block_index(14) == 1
    assert document.block_at(15).text == "Second."


@pytest.mark.parametrize(
    ("words", "span"),
    [
        ("Tom", (3, 6)),
        ("&", (7, 12)),
        ("Tom &", (3, 12)),
        ("& A", (7, 15)),
        ("Anabel", (14, 23)),
        ("na", (15, 17)),
        ("bel", (20, 23)),
        ("Second.", (34, 41)),
        ("econd", (35, 40)),
    ],
)
def test_locate_is_exact(words: str, span: tuple[int, int]) -> None:
    document = article()
    start = document.text.index(words)
    assert document.locate(start, start + len(words)) == Span(*span)


def test_an_empty_passage_stands_before_its_character() -> None:
    document = article()
    assert document.locate(0, 0) == Span(3, 3)
    assert document.locate(14, 14) == Span(34, 34)


def test_only_a_contiguous_verbatim_run_may_be_rewritten() -> None:
    document = article()
    assert document.passage(0, 4).is_verbatim
    assert not document.passage(4, 5).is_verbatim
    assert not document.passage(6, 12).is_verbatim, "a tag stands inside “Anabel”"


def test_a_slice_of_a_passage_is_a_passage() -> None:
    document = article()
    name = document.passage(6, 12)
    assert name[1:3].text == "na"
    assert name[1:3].span == Span(15, 17)
    assert name[-3:].span == Span(20, 23)
    with pytest.raises(ValueError, match="steps of 1"):
        name[::2]


def test_matches_of_a_passage_are_offsets_of_the_document() -> None:
    document = article()
    found = [match.span() for match in document.paragraphs[1].matches(re.compile("o"))]
    assert found == [(17, 18)]


def test_inlines_come_with_their_passages() -> None:
    ((inline, passage),) = article().inlines("strong")
    assert inline.kind == "strong"
    assert passage.text == "bel"


def test_an_empty_document_has_a_place() -> None:
    document = Document(Source(""), [])
    assert document.text == ""
    assert document.whole.span == Span(0, 0)
    assert document.paragraphs == ()


def test_an_annotation_is_computed_once_a_document() -> None:
    calls: list[str] = []

    @annotation
    def words(document: Document) -> tuple[str, ...]:
        calls.append(document.text)
        return tuple(document.text.split())

    document, other = article(), article()
    assert words(document) is words(document)
    assert len(calls) == 1
    assert words(other) == words(document)
    assert len(calls) == 2


@given(st.lists(st.tuples(st.text(max_size=6), st.booleans(), st.text(max_size=3)), max_size=12), st.data())
def test_any_stretch_leads_back_to_the_source(parts: list[tuple[str, bool, str]], data: st.DataObject) -> None:
    """Verbatim words, stand-ins for `<…>`, and markup between them, in any order."""
    written, pieces, at = "", [], 0
    for text, verbatim, markup in parts:
        if text:
            shown = text if verbatim else f"<{text}>"
            pieces.append(Piece(text, Span(at, at + len(shown)), verbatim))
            written += shown
            at += len(shown)
        written += markup
        at += len(markup)
    document = Document(Source(written), [Block("paragraph", tuple(pieces))])
    start = data.draw(st.integers(0, len(document.text)))
    end = data.draw(st.integers(start, len(document.text)))
    passage: Passage = document.passage(start, end)
    span = passage.span
    assert 0 <= span.start <= span.end <= len(written)
    offset = 0
    for piece in pieces:
        inside = range(max(start, offset), min(end, offset + len(piece.text)))
        if inside:
            if piece.verbatim:
                first, last = (piece.span.start + edge - offset for edge in (inside.start, inside.stop))
                assert written[first:last] == document.text[inside.start : inside.stop]
                assert span.covers(Span(first, last))
            else:
                assert span.covers(piece.span)
        offset += len(piece.text)
