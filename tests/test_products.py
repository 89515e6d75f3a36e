# ruff: noqa: E501 (a case a line)
"""Amounts multiplied out, prices less discounts, halves, counts of a whole, names behind a count: ⟦so⟧ where it is found."""

from __future__ import annotations

import pytest

from newslint.annotations.figures import figures
from newslint.checks.amounts import as_written
from newslint.config import Settings
from newslint.desk import Desk
from newslint.engine import Job, Newsdesk, run
from newslint.readers.plain import read
from newslint.source import Source

FIGURES = ("sum-mismatch", "count-mismatch", "growth-mismatch", "conflicting-figures")

MULTIPLIED = """
The 14 rangers gave 20 hours each, ⟦300 hours⟧ in all. | 20 hours times 14 make 280 hours, not 300 hours
Los 14 guardas dieron 20 horas cada uno, ⟦300 horas⟧ en total. | 20 horas times 14 make 280 horas, not 300 horas
Die 14 Wärter leisteten je 20 Stunden, insgesamt ⟦300 Stunden⟧. | 20 Stunden times 14 make 280 Stunden, not 300 Stunden
Les 14 gardes ont donné 20 heures chacun, ⟦300 heures⟧ au total. | 20 heures times 14 make 280 heures, not 300 heures
The port will spend €3 million a year for four years, ⟦€15 million⟧ in all. | €3 million times four years make €12 million, not €15 million
El puerto gastará 3 millones de euros al año durante cuatro años, ⟦15 millones⟧ en total. | make 12
Le port dépensera 3 millions d’euros par an pendant quatre ans, soit ⟦15 millions d’euros⟧ au total. | make 12
Der Hafen gibt vier Jahre lang 3 Millionen Euro pro Jahr aus, insgesamt ⟦15 Millionen Euro⟧. | make 12
"""

DISCOUNTED = """
Seats cost £80; with the 25% discount for members they are ⟦£65⟧. | £80 less 25% is £60, not £65
Las plazas cuestan 80 euros, con un descuento del 25 % para socios: ⟦65 euros⟧. | less 25 % is 60 euros, not 65 euros
Les places coûtent 80 euros, avec une remise de 25 % pour les membres : ⟦65 euros⟧. | is 60 euros, not 65 euros
Die Plätze kosten 80 Euro, mit 25 Prozent Rabatt für Mitglieder ⟦65 Euro⟧. | is 60 Euro, not 65 Euro
"""

HALVES = """
⟦More than half of the 240 boats, 96⟧, were dry. | “More than half”, but 96 of 240 is 40%
⟦Less than half of the 240 boats, 144⟧, were dry. | “Less than half”, but 144 of 240 is 60%
⟦Más de la mitad de los 240 barcos, 96⟧, estaban secos. | but 96 of 240 is 40%
⟦Plus de la moitié des 240 bateaux, 96⟧, étaient secs. | but 96 of 240 is 40%
⟦Mehr als die Hälfte der 240 Boote, 96⟧, lagen trocken. | but 96 of 240 is 40%
"""

WHOLES = """
The line has ⟦50 ferries, 31 electric, 11 diesel and 10⟧ hybrid. | 31 + 11 + 10 make 52, not 50
La línea tiene ⟦50 barcos: 31 eléctricos, 11 diésel y 10⟧ híbridos. | make 52, not 50
Of the ⟦500 berths, 200 are for yachts, 150 for trawlers and 100⟧ for ferries. | make 450, not 500
"""

NAMED = """
⟦Three villages, Almen, Berg, Calden and Dorn⟧, were cut off. | “Three villages”, but 4 are named
⟦Tres pueblos, Almen, Berg, Calden y Dorna⟧, quedaron aislados. | but 4 are named
⟦Trois villages, Almen, Berg, Calden et Dorne⟧, ont été coupés. | but 4 are named
⟦Drei Orte, Almen, Berg, Calden und Dorn⟧, waren abgeschnitten. | but 4 are named
"""

SILENT = """
The 14 rangers gave 20 hours each, 280 hours in all.
The 14 rangers gave about 20 hours each, 300 hours in all.
The port will spend €3.8 million a year for four years, €15 million in all.
Der Hafen gibt vier Jahre lang 3 Millionen Euro pro Jahr aus, insgesamt 12 Millionen Euro.
Seats cost £80; with the 25% discount for members they are £60.
Las plazas cuestan 80 euros, con un descuento del 25 % para socios: 60 euros.
Seats cost £80; a quarter more, 25%, came than last year, and gave £65.
More than half of the 240 boats, 144, were dry.
Less than half of the 240 boats, 96, were dry.
The line has 50 ferries, 31 electric, 11 diesel and 8 hybrid.
The line has 50 ferries, 31 of them electric, 11 built in Holm and 10 leased.
Three villages, among them Almen, Berg, Calden and Dorn, were cut off.
Three villages, Almen, Berg and Calden, were cut off.
Drei Orte, Almen, Berg und Calden, waren abgeschnitten.
"""


@pytest.fixture(scope="module")
def desk() -> Newsdesk:
    return Newsdesk.open(disabled_plugins=("all",))


def found(desk: Newsdesk, text: str) -> list[tuple[str, str]]:
    report = run(desk, [Job("release.txt", data=text.encode())], Settings(select=FIGURES))
    assert report.troubles == []
    return [(finding.words, finding.message) for finding in report.findings]


def lines(*texts: str) -> list[str]:
    return [line for text in texts for line in text.strip().split("\n")]


@pytest.mark.parametrize("line", lines(MULTIPLIED, DISCOUNTED, HALVES, WHOLES, NAMED))
def test_what_cannot_be(desk: Newsdesk, line: str) -> None:
    text, _, said = line.partition(" | ")
    ((words, message),) = found(desk, text.replace("⟦", "").replace("⟧", ""))
    assert words == text.partition("⟦")[2].partition("⟧")[0]
    assert said in message


@pytest.mark.parametrize("line", lines(SILENT))
def test_what_may_be(desk: Newsdesk, line: str) -> None:
    assert found(desk, line) == []


@pytest.mark.parametrize("each", range(12, 40, 7))
def test_only_the_right_product_is_silent(desk: Newsdesk, each: int) -> None:
    for total in (total for total in range(each * 9 - 3, each * 9 + 4) if total % 10):  # a round one may be rounded
        text = f"The 9 wardens gave {each} hours each, {total} hours in all."
        assert bool(found(desk, text)) is (total != each * 9), text


@pytest.mark.parametrize(
    ("language", "written"),
    [
        ("en", "1,234.5 km"),
        ("de", "1.234,5 km"),
        ("fr", "1 234,5 km"),
        ("en", "€3.5 million"),
        ("de", "3,5 Millionen Euro"),
        ("en", "12,000"),
        ("de", "12.000 Euro"),
        ("es", "7 %"),
    ],
)
def test_an_amount_is_written_as_its_neighbour(language: str, written: str) -> None:
    (figure,) = figures(read(Source(f"{written}."), Desk(language=language)))
    assert as_written(figure.value, figure) == written
