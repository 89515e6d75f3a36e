from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.annotations.quotations import quotations
from newslint.annotations.quote_marks import quote_marks
from newslint.desk import Desk
from newslint.document import Document
from newslint.engine import Newsdesk


def read(text: str, language: str = "en", name: str = "release.txt") -> Document:
    return NEWSDESK.read_data(text.encode(), name, Desk(language=language))


NEWSDESK = Newsdesk.open()


def pairs(text: str, language: str = "en") -> list[tuple[str, int]]:
    """The runs between marks with how deep they lie."""
    return [(run.passage.text, run.depth) for run in quote_marks(read(text, language)).runs]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "She said “no ‘maybe’ now” twice.", [("“no ‘maybe’ now”", 0), ("‘maybe’", 1)]),
        ("en", 'The 6" nail and the "old" 12" disc.', [('"old"', 0)]),
        ("en", "The weavers’ hall, the ’90s and don’t.", []),
        ("es", "Contó: «Dijo: “Voy” y fue».", [("«Dijo: “Voy” y fue»", 0), ("“Voy”", 1)]),
        ("fr", "Il a dit : « Je viens. » Et l'a fait.", [("« Je viens. »", 0)]),
        ("de", "„Er sagte ‚nein‘“, sagte sie.", [("„Er sagte ‚nein‘“", 0), ("‚nein‘", 1)]),
        ("de", "»So«, sagte er, »ist es.«", [("»So«", 0), ("»ist es.«", 0)]),
    ],
)
def test_marks_are_paired_by_language(language: str, text: str, expected: list[tuple[str, int]]) -> None:
    assert pairs(text, language) == expected
    assert quote_marks(read(text, language)).lone == ()


def test_a_quotation_left_open_is_carried_on_by_the_mark_of_the_next_paragraph() -> None:
    document = read("“One sentence here.\n\n“And another one here,” said Ida Brandt.")
    first, second = quotations(document)
    assert first.passage.text == "“One sentence here." and first.open_ended
    assert second.inner.text == "And another one here,"
    assert str(first.speaker) == str(second.speaker) == "Ida Brandt"
    assert quote_marks(document).lone == ()


def test_spanish_carries_on_with_a_closing_mark() -> None:
    document = read("«Cerramos la puerta.\n\n»Hoy está abierta», contó Nora Vidal.", "es")
    assert [quotation.how for quotation in quotations(document)] == ["after", "after"]
    assert quote_marks(document).lone == ()


@pytest.mark.parametrize(
    ("language", "text", "speaker", "how"),
    [
        ("en", "“It is open,” said Dr. Ida Brandt, the architect.", "Dr. Ida Brandt", "after"),
        ("en", "“It is open,” Jonas Falk said on Monday.", "Jonas Falk", "after"),
        ("en", "Jonas Falk said: “It is open.”", "Jonas Falk", "before"),
        ("en", "According to Jonas Falk, the hall is “open to all and will stay so”.", "Jonas Falk", "before"),
        ("en", "“It is open,” she said.", "she", "after"),
        ("es", "«Está abierto», dijo Nora Vidal.", "Nora Vidal", "after"),
        ("es", "Según Nora Vidal, el salón «está abierto a todos».", "Nora Vidal", "before"),
        ("fr", "« C'est ouvert », a déclaré Jeanne Tissot.", "Jeanne Tissot", "after"),
        ("fr", "« C'est ouvert », s'exclame-t-elle.", "elle", "after"),
        ("de", "„Es ist offen“, so Ina Brandt.", "Ina Brandt", "after"),
        ("de", "„Es ist offen“, sagte Ina Brandt.", "Ina Brandt", "after"),
    ],
)
def test_the_speaker_is_found(language: str, text: str, speaker: str, how: str) -> None:
    (quotation,) = quotations(read(text, language))
    if speaker != "elle":  # the pronoun is part of the verb
        assert str(quotation.speaker) == speaker
    assert quotation.how == how


def test_a_quotation_in_two_pieces_has_one_speaker() -> None:
    document = read("“It is open,” said Ida Brandt. “And it will stay so.”")
    assert [str(quotation.speaker) for quotation in quotations(document)] == ["Ida Brandt", "Ida Brandt"]
    assert [quotation.how for quotation in quotations(document)] == ["after", "middle"]


def test_a_signature_below_names_the_speaker() -> None:
    document = read("“I came to mend a shirt and stayed for years.”\n\n– Ida Brandt, weaver")
    (quotation,) = quotations(document)
    assert (str(quotation.speaker), quotation.how) == ("Ida Brandt", "line")


def test_a_title_has_no_speaker() -> None:
    (quotation,) = quotations(read("The play “The Long Winter” opens in May."))
    assert quotation.speaker is None and not quotation.attributed


@given(st.text(alphabet="ab .,\n\"'“”‘’„«»‹›", max_size=80))
def test_any_marks_are_paired_without_overlap(text: str) -> None:
    document = read(text)
    marks = quote_marks(document)
    places = [run.open.start for run in marks.runs] + [run.close.start for run in marks.runs if run.close]
    places += [lone.mark.start for lone in marks.lone]
    assert len(places) == len(set(places))
    for run in marks.runs:
        assert run.passage.start == run.open.start
        assert run.close is None or run.passage.end == run.close.end
    for quotation in quotations(document):
        assert quotation.passage.covers(quotation.inner)
