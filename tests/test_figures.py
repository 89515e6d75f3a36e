"""Figures: what is written in any of the four languages is read back, and the arithmetic is right."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.annotations.changes import figured_sentences
from newslint.annotations.figures import Figure, figures
from newslint.annotations.numerals import numerals, written
from newslint.annotations.tolerance import fair
from newslint.checks.counts import count_items
from newslint.checks.growth import growth_mismatch
from newslint.desk import Desk
from newslint.document import Document
from newslint.languages import CODES
from newslint.languages.numbers import number_words, spelled
from newslint.readers.plain import read
from newslint.source import Source

SENTENCES = {
    "en": "It rose by {p}%, from {a} to {b} boxes.",
    "es": "Subió un {p} %, de {a} a {b} cajas.",
    "fr": "Il a augmenté de {p} %, passant de {a} à {b} caisses.",
    "de": "Die Zahl stieg um {p} Prozent, von {a} auf {b} Kisten.",
}


def document(text: str, language: str) -> Document:
    return read(Source(text), Desk(language=language))


def only(text: str, language: str) -> Figure:
    (figure,) = figures(document(text, language))
    return figure


@given(st.sampled_from(CODES), st.integers(0, 10**12), st.integers(0, 3))
def test_an_amount_that_is_written_is_read_back(code: str, whole: int, decimals: int) -> None:
    value = Fraction(whole, 10**decimals)
    text = written(value, code, decimals)
    (numeral,) = numerals(f"x {text} y", code)
    assert numeral.value == value
    assert (numeral.start, numeral.end) == (2, 2 + len(text))


@given(st.sampled_from(CODES), st.integers(2, 999), st.data())
def test_a_number_in_words_is_read_back(code: str, number: int, data: st.DataObject) -> None:
    form = data.draw(st.sampled_from(number_words(code).spell(number)))
    assert spelled(code)[form] == number
    (numeral,) = numerals(f"x {form} y", code)
    assert (numeral.value, numeral.words) == (number, True)


@pytest.mark.parametrize(
    ("language", "text", "value", "kind", "unit", "words"),
    [
        ("en", "It cost $30 million.", 30_000_000, "money", "USD", "$30 million"),
        ("en", "It cost €1.2bn.", 1_200_000_000, "money", "EUR", "€1.2bn"),
        ("en", "About 1,234.5 kg fell.", Fraction(12345, 10), "measure", "kg", "1,234.5 kg"),
        ("en", "Up 12 per cent.", 12, "percent", "%", "12 per cent"),
        ("es", "Costó 1.200 millones de euros.", 1_200_000_000, "money", "EUR", "1.200 millones de euros"),
        ("es", "Costó tres mil millones de dólares.", 3_000_000_000, "money", "USD", "tres mil millones de dólares"),
        ("es", "Vinieron 300 millones de personas.", 300_000_000, "count", "", "300 millones"),
        ("fr", "Il y a 1\u202f200 mètres.", 1200, "measure", "m", "1\u202f200 mètres"),
        ("fr", "Soit 3,5 millions d’euros.", 3_500_000, "money", "EUR", "3,5 millions d’euros"),
        ("de", "Es kostet 7,5 Mio. Euro.", 7_500_000, "money", "EUR", "7,5 Mio. Euro"),
        ("de", "Eine Billion sind 2 Billionen Euro.", 2 * 10**12, "money", "EUR", "2 Billionen Euro"),
    ],
)
def test_value_unit_and_place(language: str, text: str, value: Fraction, kind: str, unit: str, words: str) -> None:
    figure = next(figure for figure in figures(document(text, language)) if figure.passage.text == words)
    assert (figure.value, figure.kind, figure.unit) == (value, kind, unit)


@pytest.mark.parametrize("text", ["A 5G net.", "The A320 flew.", "See v1.2.3 now.", "The 20th guest."])
def test_a_number_inside_a_name_is_no_figure(text: str) -> None:
    assert [figure.passage.text for figure in figures(document(text, "en"))] == []


def test_the_same_figure_is_normal_in_every_language() -> None:
    texts = {"en": "€1.2 billion", "es": "1.200 millones de euros", "fr": "1,2 milliard d’euros", "de": "1,2 Mrd. Euro"}
    assert {only(f"x {text} x", code).normal for code, text in texts.items()} == {"1200000000 EUR"}


def test_hedges() -> None:
    hedged = {"more than 40 boxes": "over", "nearly 40 boxes": "under", "about 40 boxes": "about", "the 40 boxes": ""}
    for text, hedge in hedged.items():
        assert only(text, "en").hedge == hedge, text


def test_a_date_is_no_figure_of_its_sentence() -> None:
    (sentence,) = figured_sentences(document("On 4 March 2024 they sold 12 boxes.", "en"))
    assert [figure.passage.text for figure in sentence.figures] == ["12"]


@given(st.sampled_from(CODES), st.integers(100, 10_000), st.integers(1, 90))
def test_the_right_percentage_is_silent_and_a_wrong_one_is_reported(code: str, before: int, percent: int) -> None:
    before *= 100
    after = before * (100 + percent) // 100
    amounts = {"a": written(before, code), "b": written(after, code)}
    right = SENTENCES[code].format(p=percent, **amounts)
    assert list(growth_mismatch(document(right, code))) == [], right
    wrong = SENTENCES[code].format(p=percent + 15, **amounts)
    assert len(list(growth_mismatch(document(wrong, code)))) == 1, wrong


def test_the_message_shows_the_sum() -> None:
    text = "Sales have grown fourfold since 2018, from $20 million in sales to $240 million."
    (problem,) = growth_mismatch(document(text, "en"))
    assert problem.message.startswith("“fourfold”, but $20 million to $240 million is 12-fold")
    assert problem.where.text == "fourfold since 2018, from $20 million in sales to $240 million"


@pytest.mark.parametrize(
    ("said", "hedge", "true", "verdict"),
    [(2, "", 2, True), (2, "", 3, False), (2, "over", 3, True), (2, "over", 1.5, False), (2, "under", 1.8, True),
     (2, "under", 2.4, False), (2, "about", 2.3, True), (2, "about", 3, False)],
)  # fmt: skip
def test_a_hedge_has_its_side(said: int, hedge: str, true: float, verdict: bool) -> None:
    truth = Fraction(true).limit_denominator(100)
    assert fair(Fraction(said), Fraction(said, 10), hedge, truth, truth) is verdict


@pytest.mark.parametrize(
    ("listed", "language", "count"),
    [
        ("Basque, Czech, Dutch, Greek, Hindi and Irish", "en", 6),
        ("Ann Lee of Bath, Ben Moor, and Cy Hall", "en", 3),
        ("El jardín, Adiós, adiós, La hija y Tango", "es", 4),
        ("one thing after another", "en", 0),
        ("six from the north, three from the south and two others", "en", 0),
    ],
)
def test_items_are_counted_only_where_it_is_plain(listed: str, language: str, count: int) -> None:
    assert count_items(listed, number_words(language)) == count
