"""Any amount, as any of the four languages writes it, is read back: its value, its unit, its exact place."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.annotations.figures import MONEY, PERCENT, figures
from newslint.annotations.numerals import written
from newslint.desk import Desk
from newslint.languages import CODES
from newslint.readers.plain import read
from newslint.source import Source

BLANKS = {"en": [","], "es": [".", "\u00a0", "\u202f"], "fr": [" ", "\u00a0", "\u202f"], "de": [".", "\u202f"]}
FRAMES = {
    "en": "The council of the town has paid {} for the hall.",
    "es": "El ayuntamiento de la villa ha pagado {} por la sala.",
    "fr": "La mairie de la ville a payé {} pour la salle.",
    "de": "Der Rat der Stadt hat {} für die Halle gezahlt.",
}
# how an amount is written: its number for {}, what the number is multiplied by, and its currency
FORMS = {
    "en": [
        ("${}", 1, "USD"), ("£{}", 1, "GBP"), ("€{}", 1, "EUR"), ("{} euros", 1, "EUR"), ("EUR {}", 1, "EUR"),
        ("${} million", 10**6, "USD"), ("€{}m", 10**6, "EUR"), ("${}bn", 10**9, "USD"),
        ("{} billion dollars", 10**9, "USD"),
    ],
    "es": [
        ("{} euros", 1, "EUR"), ("{} €", 1, "EUR"), ("{}\u00a0€", 1, "EUR"), ("{} dólares", 1, "USD"),
        ("{} millones de euros", 10**6, "EUR"), ("{} mil millones de euros", 10**9, "EUR"), ("{} M€", 10**6, "EUR"),
    ],
    "fr": [
        ("{} euros", 1, "EUR"), ("{}\u202f€", 1, "EUR"), ("{}\u00a0€", 1, "EUR"), ("{} dollars", 1, "USD"),
        ("{} millions d’euros", 10**6, "EUR"), ("{} milliards d'euros", 10**9, "EUR"), ("{}\u00a0M€", 10**6, "EUR"),
    ],
    "de": [
        ("{} Euro", 1, "EUR"), ("{} €", 1, "EUR"), ("{}\u202f€", 1, "EUR"), ("{} Dollar", 1, "USD"),
        ("{} Millionen Euro", 10**6, "EUR"), ("{} Mio. Euro", 10**6, "EUR"), ("{} Mrd. €", 10**9, "EUR"),
    ],
}  # fmt: skip


@pytest.mark.parametrize("code", CODES)
@given(data=st.data(), whole=st.integers(2, 9_999_999), decimals=st.integers(0, 2))
def test_an_amount_is_read_back_with_its_currency_and_its_place(
    code: str, data: st.DataObject, whole: int, decimals: int
) -> None:
    form, scale, currency = data.draw(st.sampled_from(FORMS[code]))
    if scale > 1:
        whole = whole % 99_999 + 2
    value = Fraction(whole, 10**decimals)
    if value < 2:
        value += 2
    number = written(value, code, decimals)
    number = number.replace(
        {"en": ",", "es": ".", "fr": " ", "de": "."}[code], data.draw(st.sampled_from(BLANKS[code]))
    )
    amount = form.format(number)
    text = FRAMES[code].format(amount)
    (figure,) = figures(read(Source(text), Desk(language=code)))
    assert (figure.value, figure.kind, figure.unit) == (value * scale, MONEY, currency)
    assert (figure.passage.start, figure.passage.text) == (text.index(amount), amount)


@pytest.mark.parametrize(
    ("code", "form"),
    [
        ("en", "{}%"), ("en", "{} percent"), ("es", "{} %"), ("es", "{} por ciento"), ("es", "{} por cien"),
        ("fr", "{}\u202f%"), ("fr", "{} pour cent"), ("de", "{} %"), ("de", "{} Prozent"),
    ],
)  # fmt: skip
@given(tenths=st.integers(11, 999), decimals=st.integers(0, 1))
def test_a_percentage_is_read_back_with_its_place(code: str, form: str, tenths: int, decimals: int) -> None:
    value = Fraction(tenths, 10**decimals)
    amount = form.format(written(value, code, decimals))
    text = FRAMES[code].format(amount)
    (figure,) = figures(read(Source(text), Desk(language=code)))
    assert (figure.value, figure.kind, figure.passage.text) == (value, PERCENT, amount)
