"""What is sent to LanguageTool leads back to its place, for any text."""

from __future__ import annotations

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.document import Block, Document, Piece
from newslint.grammar import client, copy
from newslint.grammar.copy import copies
from newslint.grammar.variants import variant
from newslint.source import Source, Span

LETTERS = st.text(alphabet="ab é\u0301\u0308\u0327e\u1100\u1161o𝔸🚢\u200d\ufffc.", min_size=0, max_size=12)


def document(texts: list[str], **more: object) -> Document:
    blocks, at = [], 0
    for text in texts:
        blocks.append(Block("paragraph", (Piece(text, Span(at, at + len(text))),)))
        at += len(text) + 2
    return Document(Source("\n\n".join(texts)), blocks, **more)  # type: ignore[arg-type]


@given(st.lists(LETTERS, min_size=1, max_size=4), st.data())
def test_every_stretch_leads_back_to_the_same_words(texts: list[str], data: st.DataObject) -> None:
    whole = document(texts)
    sent = [index for index in range(len(texts)) if data.draw(st.booleans(), "sent")]
    for made in copies(whole, sent):
        assert made.text == "\n\n".join(
            "".join(unicodedata.normalize("NFC", cluster) for cluster in clusters(texts[index])) for index in sent
        )
        start = data.draw(st.integers(0, len(made.text)), "start")
        end = data.draw(st.integers(start, len(made.text)), "end")
        first, last = made.places_of(start, end)
        assert 0 <= first <= last <= len(whole.text)
        words = made.text[start:end]
        if "\n" not in words and is_whole(made.text, start) and is_whole(made.text, end):
            assert unicodedata.normalize("NFC", whole.text[first:last]) == unicodedata.normalize("NFC", words)


def clusters(text: str) -> list[str]:
    """The text's letters, each with the accents that follow it."""
    found: list[str] = []
    for character in text:
        if found and unicodedata.combining(character):
            found[-1] += character
        else:
            found.append(character)
    return found


def is_whole(text: str, edge: int) -> bool:
    """Whether a letter is not cut from an accent that could not be joined to it."""
    return edge >= len(text) or not unicodedata.combining(text[edge])


def test_long_texts_are_sent_in_portions_by_block(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(copy, "LONGEST", 10)
    whole = document(["12345", "123", "1234567890123", "1"])
    assert [made.text for made in copies(whole, range(4))] == ["12345\n\n123", "1234567890123", "1"]
    last = list(copies(whole, range(4)))[-1]
    assert whole.text[slice(*last.places_of(0, 1))] == "1" and last.places_of(0, 1)[1] == len(whole.text)


def test_a_lone_surrogate_does_not_break_the_sending() -> None:
    [made] = copies(document(["a\ud800b"]), [0])
    assert made.text == "a\ufffdb"


@given(LETTERS, st.integers(0, 12), st.integers(0, 12))
def test_lengths_in_utf16_are_reckoned_in_code_points(text: str, start: int, length: int) -> None:
    start = min(start, len(text))
    words = text[start : start + length]
    units = len(words.encode("utf-16-le", "surrogatepass")) // 2
    assert client._end(text, start, units) == start + len(words)


@pytest.mark.parametrize(
    ("text", "language", "wanted"),
    [
        ("The center was organized by the labor office.", "en", "en-US"),
        ("The centre was opened in London; £5 for the programme.", "en", "en-GB"),
        ("The ministry of Singapore opened a centre with a licence.", "en", "en-GB"),
        ("Canadians in Ottawa organized a centre with their neighbours.", "en", "en-CA"),
        ("The town of Ottawa, Canada, met.", "en", "en-CA"),
        ("The harbour of Sydney, Australia.", "en", "en-AU"),
        ("The council met.", "en", "en-US"),
        ("Der Rat in Zürich, Schweiz, tagte.", "de", "de-CH"),
        ("Der Rat in Zürich, Schweiz, grüßte.", "de", "de-DE"),
        ("Der Rat in Wien, Österreich, tagte.", "de", "de-AT"),
        ("El puerto.", "es", "es"),
    ],
)
def test_the_country_that_a_text_shows(text: str, language: str, wanted: str) -> None:
    assert variant(document([text]), language) == wanted


def test_the_country_that_the_source_names() -> None:
    assert variant(document(["The center met."], metadata={"lang": "en_GB"}), "en") == "en-GB"
    assert variant(document(["The center met."], metadata={"lang": "en"}), "en") == "en-US"
