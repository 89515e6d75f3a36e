"""Acronyms: what spells one out, and what is none."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.annotations.acronym_definitions import spells
from newslint.annotations.acronyms import acronyms
from newslint.checks.acronyms import undefined_acronym
from newslint.desk import Desk, Newsroom
from newslint.readers import plain
from newslint.source import Source

START = "The guild met on Monday in the mill on the river, and all of its members came to hear the bells.\n\n"


def found(text: str, desk: Desk | None = None, **options: tuple[str, ...]) -> list[str]:
    document = plain.read(Source(START + text), desk or Desk(language="en"))
    return [problem.where.text for problem in undefined_acronym(document, **options)]


@pytest.mark.parametrize(
    ("short", "words", "does"),
    [
        ("GRB", ["Guild", "Register", "of", "Bells"], True),
        ("INE", ["Instituto", "Nacional", "de", "Estadística"], True),
        ("WPV", ["Wärmepumpenverband"], True),
        ("ÉNA", ["École", "nationale", "d", "administration"], True),
        ("GRB", ["Guild", "of", "Quiet", "Bells"], False),
        ("GRB", [], False),
        ("RB", ["Guild", "Register", "Bells"], False),
    ],
)
def test_words_spell_their_acronym(short: str, words: list[str], does: bool) -> None:
    assert spells(short, words) is does


@given(st.text("ABCDEFGHIJKLMNOPQRSTUVWXYZ", min_size=1, max_size=8))
def test_initials_always_spell(short: str) -> None:
    assert spells(short, [f"{letter}{'o' * 3}" for letter in short])


def test_the_first_use_is_found_once() -> None:
    assert found("The QGB pays. The QGB rests. A QGB-led group met.") == ["QGB"]
    document = plain.read(Source(START + "The QGB pays. The QGB rests."), Desk(language="en"))
    [problem] = undefined_acronym(document)
    assert problem.where.span.start == len(START) + 4


@pytest.mark.parametrize(
    "text",
    [
        "The Quarry Guild Board (QGB) pays. The QGB rests.",
        "The QGB pays.\n\nThe Quarry Guild Board was set up in 1921.",
        "The QGB (Quarry Guild Board) pays.",
        "The QGB, the Quarry Guild Board, pays.",
        "The Consejo de la Cantera (the “QGB”) pays, and the QGB rests.",
        "QGB stands for nothing now.",
        "QGB, or Quarry Guild, pays.",
        "QGB Inc. pays. So says QGB Foods, and QGB’s chair.",
        "QGB® is sold. The QGB is red.",
        "Shares (NASDAQ: QGB) rose. QGB gained.",
        "Write to press@qgb.org. QGB pays.",
        "Ruth Okafor, QGB, pays.",
        "The QGB-400 and the QGB 12 are boats.",
    ],
)
def test_what_needs_no_word(text: str) -> None:
    assert found(text) == []


def test_the_newsroom_and_the_option_say_what_is_known() -> None:
    desk = Desk(language="en", newsroom=Newsroom(acronyms={"QGB": "Quarry Guild Board"}))
    assert found("The QGB pays, with the ZKM.", desk) == ["ZKM"]
    assert found("The QGB pays, with the ZKM.", known=("zkm",)) == ["QGB"]


def test_known_in_one_language_is_not_known_in_another() -> None:
    assert found("The ONCE and the IRPF were told.", Desk(language="es")) == []
    assert found("The DHBQ and the IRPF were told.", Desk(language="en")) == ["DHBQ", "IRPF"]


def test_capitals_without_end_are_read() -> None:
    document = plain.read(Source("QGB " * 20_000), Desk(language="en"))
    assert acronyms(document) == ()
