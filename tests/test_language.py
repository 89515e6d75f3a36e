"""The language of a text, and passages in another one."""

from __future__ import annotations

import pytest

from newslint.annotations.foreign import foreign_passages
from newslint.annotations.language import language, language_of
from newslint.desk import Desk
from newslint.document import Document
from newslint.readers import html, plain
from newslint.source import Source

SPOKEN = {
    "en": "The harbour office said on Monday that the new ferry will sail from the island in spring.",
    "es": "La oficina del puerto dijo el lunes que el nuevo transbordador saldrá de la isla en primavera.",
    "fr": "Le bureau du port a dit lundi que le nouveau bac partira de l’île au printemps.",
    "de": "Das Hafenamt sagte am Montag, dass die neue Fähre im Frühjahr von der Insel ablegen wird.",
}


def document(text: str, desk: Desk | None = None) -> Document:
    return plain.read(Source(text), desk or Desk())


@pytest.mark.parametrize("code", SPOKEN)
def test_each_language_is_told_from_the_others(code: str) -> None:
    assert language(document(SPOKEN[code])) == code
    assert language_of(SPOKEN[code]) == code


def test_what_no_language_says_has_none() -> None:
    assert language(document("Kowalczyk 300 Lindqvist")) == ""
    assert language_of("Ferry") == ""


def test_the_desk_decides() -> None:
    assert language(document(SPOKEN["en"], Desk(language="de"))) == "de"


@pytest.mark.parametrize("own", SPOKEN)
@pytest.mark.parametrize("other", SPOKEN)
def test_a_foreign_sentence_is_found_whole(own: str, other: str) -> None:
    text = f"{SPOKEN[own]} {SPOKEN[own]}\n\n{SPOKEN[own]} {SPOKEN[other]}"
    found = foreign_passages(document(text, Desk(language=own)))
    if own == other:
        assert found == ()
    else:
        assert [(foreign.language, foreign.passage.text) for foreign in found] == [(other, SPOKEN[other])]
        assert found[0].passage.span.start == text.rindex(SPOKEN[other])


def test_a_clause_ends_where_the_own_language_begins() -> None:
    text = f"{SPOKEN['en']} The bridge, que se construyó con la piedra del río, is open."
    [foreign] = foreign_passages(document(text))
    assert foreign.passage.text == "que se construyó con la piedra del río"


def test_a_text_in_two_languages_has_no_foreign_passage() -> None:
    text = "\n\n".join([SPOKEN["en"]] * 4 + [SPOKEN["es"], SPOKEN["fr"], SPOKEN["es"], SPOKEN["fr"]])
    assert foreign_passages(document(text, Desk(language="en"))) == ()


def test_what_the_source_marks_is_meant() -> None:
    marked = html.read(Source(f"<p>{SPOKEN['en']}</p><p lang='es'>{SPOKEN['es']}</p>"), Desk())
    assert foreign_passages(marked) == ()


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("es", "Firmado: Joaquín Ramos, Secretario General de la Fundación Puente."),
        ("es", "Olga Prats, ministra de Obras, Fidel Arce, secretario de Estado de Aguas, y Juana Cid, presidenta."),
        ("es", "Dña. Rosa Vidal, presidenta de Altozano, y D. Luis Ochoa, consejero de la empresa, firmaron."),
        ("fr", "Anne Lavergne, présidente de Cordeval, et Luc Morin, directeur de la recherche."),
        ("fr", "Signé : Luc Morin, directeur de la communication de Cordeval."),
        ("", "Contact: Ann Poe, Borealis, Ana Núñez, tel. 555"),
    ],
)
def test_the_spelling_parts_languages_that_share_small_words(code: str, text: str) -> None:
    assert language(document(text)) == code
