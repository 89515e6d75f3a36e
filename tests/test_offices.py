"""Offices: what a post means, when two posts say the same, and how the rules on them stay quick and quiet."""

from __future__ import annotations

import pytest

from newslint.annotations.offices import body_words, fold, gender_free, nested, office, same
from newslint.annotations.organisations import key_of, organisations
from newslint.checks.people import registered_office
from newslint.checks.posts import conflicting_posts, shared_post
from newslint.checks.spliced_posts import spliced_post
from newslint.desk import Desk, Newsroom
from newslint.document import Document
from newslint.languages.people import people_words
from newslint.readers.plain import read
from newslint.source import Source


def document(text: str, language: str = "en", newsroom: Newsroom | None = None) -> Document:
    return read(Source(text), Desk(language=language, newsroom=newsroom or Newsroom()))


@pytest.mark.parametrize(
    ("one", "other", "language", "expected"),
    [
        ("chief executive officer of Acme", "CEO of Acme Inc.", "en", True),
        ("CEO", "chief executive of Acme", "en", True),
        ("chairman of Acme", "chairwoman of Acme", "en", True),
        ("head of sales", "sales manager", "en", True),
        ("head of sales", "head of research", "en", False),
        ("deputy head of sales", "assistant head of sales", "en", False),
        ("chief financial officer", "chief technology officer", "en", False),
        ("president of Acme", "vice president of Acme", "en", False),
        ("directora general", "director general de Norte", "es", True),
        ("jefa de ventas", "responsable de ventas", "es", True),
        ("jefa de ventas", "jefa de compras", "es", False),
        ("président du club", "présidente du club de Valmer", "fr", True),
        ("PDG de Boréal", "présidente-directrice générale", "fr", True),
        ("chef des ventes", "chef des achats", "fr", False),
        ("Vorstandsvorsitzende der Nordkap AG", "CEO", "de", True),
        ("Leiterin der Rechtsabteilung", "Leiterin der Bauabteilung", "de", False),
    ],
)
def test_the_same_post_in_other_words(one: str, other: str, language: str, expected: bool) -> None:
    words = people_words(language)
    assert same(registered_office(one, words), registered_office(other, words)) is expected


def test_words_are_folded() -> None:
    assert fold("Président's") == "president"
    assert fold("Boss") == "boss"
    assert fold("Operations") == "operation"
    assert gender_free("doyenne") == "doyen"
    assert gender_free("directrice") == "directeur"
    assert nested(frozenset("a"), frozenset("ab"))
    assert not nested(frozenset("ab"), frozenset("ac"))
    assert body_words(None, people_words("en")) == frozenset()


def test_an_office_is_taken_apart() -> None:
    said = registered_office("deputy head of legal affairs", people_words("en"))
    assert said.kind == "head"
    assert set(said.lesser) == {"deputy"}
    assert set(said.scope) == {"legal", "affair"}
    assert office(0, said.name, said.post, people_words("en")) == said.__class__(
        0, said.name, said.post, said.kind, said.lesser, said.area, said.body
    )


TWO = """"It is small," said Anna Falk, head of the Research Department.

It rained. "It is wet," said Anna Falk, head of the Sales Department."""


def test_a_finding_names_both_posts_and_carries_the_other_place() -> None:
    (problem,) = conflicting_posts(document(TWO))
    assert problem.where.text == "Anna Falk, head of the Sales Department"
    assert "head of the Research Department" in problem.message
    assert "line 1" in problem.message
    assert [place.where.text for place in problem.related] == ["Anna Falk, head of the Research Department"]


def test_the_register_settles_a_person() -> None:
    register = Newsroom(people={"Anna Falk": ("head of the Research Department",)})
    assert list(conflicting_posts(document(TWO, newsroom=register))) == []


@pytest.mark.parametrize("check", [conflicting_posts, shared_post, spliced_post])
def test_a_roster_is_no_release(check) -> None:  # type: ignore[no-untyped-def]
    roster = "\n\n".join(
        f"Anna Falk{'abcdefghij'[i % 10]}er, president of the Club of Town{i}, spoke." for i in range(400)
    )
    assert list(check(document(roster))) == []


def test_keys_of_organisations() -> None:
    assert key_of("Acme Corp.") == key_of("ACME") == "acme"
    assert key_of("Rail-Bridge") == key_of("RailBridge")
    assert key_of("ÉcoVoie") == key_of("Eco-Voie")
    assert key_of("Ltd") == "ltd"


def test_organisations_are_found_where_they_stand() -> None:
    text = document("Anna Falk of Acme Holdings met the University of Ashby in Leeds.")
    assert [(found.name, found.key) for found in organisations(text)] == [
        ("Acme Holdings", "acmeholdings"),
        ("University of Ashby", "universityofashby"),
    ]
