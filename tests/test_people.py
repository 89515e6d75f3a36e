"""People in a document: their places, honorifics, parts and persons; and the rules that cards can't show."""

import pytest

from newslint.annotations.names.naming import parts_of_name
from newslint.annotations.names.spelling import edits, misspelled
from newslint.annotations.people import mentions, people, persons
from newslint.checks.names import name_variant
from newslint.desk import Desk, Newsroom
from newslint.document import Document
from newslint.readers.plain import read
from newslint.source import Source


def document(text: str, language: str = "en", **desk: object) -> Document:
    return read(Source(text), Desk(language=language, **desk))  # type: ignore[arg-type]


def names(text: str, language: str = "en") -> list[str]:
    return [mention.text for mention in mentions(document(text, language))]


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", '"We opened early," said Hanna Lindqvist, director of the Tarnmoor Institute.', ["Hanna Lindqvist"]),
        ("en", "Orbis CEO Teresa Okonkwo thanked Mr. Paul Ode on Monday.", ["Teresa Okonkwo", "Paul Ode"]),
        (
            "en",
            "Dr. Piet van der Linde Jr. and Ravi A/L Muthu met in Leeds.",
            ["Piet van der Linde Jr.", "Ravi A/L Muthu"],
        ),
        ("en", "Write to Hanna.Lindqvist@tarnmoor.example or see www.tarnmoor.example/Paul.Ode", []),
        ("en", "The case of Tan v Paul Ode, argued by Ode & Partners LLP, is closed.", []),
        ("es", "«Abrimos en mayo», dijo la directora, Begoña Urrutia, a los vecinos.", ["Begoña Urrutia"]),
        ("fr", "« Nous ouvrons en mai », a déclaré Sylvie Morel, présidente du club.", ["Sylvie Morel"]),
        ("de", "„Wir öffnen im Mai“, sagte Greta Lindner, Leiterin des Hauses.", ["Greta Lindner"]),
    ],
)
def test_names(language: str, text: str, expected: list[str]) -> None:
    assert names(text, language) == expected


def test_a_mention_knows_its_place_in_the_source() -> None:
    text = (
        "LEEDS, May 3, 2026 – The port will close for nine days in May, said Teresa\n"
        "Okonkwo, the harbour master, on Monday. Boats may use the north quay until\n"
        "the works are done.\n\nMs. Okonkwo left."
    )
    found = mentions(document(text))
    assert [text[m.passage.span.start : m.passage.span.end] for m in found] == ["Teresa\nOkonkwo", "Okonkwo"]
    assert found[1].honorific is not None
    assert found[1].honorific.text == "Ms."
    assert [(m.given, m.family) for m in found] == [("Teresa", "Okonkwo"), ("", "Okonkwo")]
    assert {m.person for m in found} == {0}


def test_persons_carry_their_mentions_and_fullest_name() -> None:
    found = persons(document("Okonkwo to speak\n\nTeresa Okonkwo speaks on Monday, said Paul Ode. Ms Okonkwo agreed."))
    assert [person.name for person in found] == ["Teresa Okonkwo", "Paul Ode"]
    assert [mention.text for mention in found[0].mentions] == ["Okonkwo", "Teresa Okonkwo", "Okonkwo"]


def test_people_have_the_posts_that_the_text_gives_them() -> None:
    found = people(document("Teresa Okonkwo, chief executive of Orbis Ltd, said so."))
    assert [[post.passage.text for post in mention.posts] for mention in found] == [["chief executive of Orbis Ltd"]]


@pytest.mark.parametrize(
    ("name", "language", "expected"),
    [
        ("Teresa Okonkwo", "en", ("Teresa", "Okonkwo")),
        ("Piet van der Linde Jr.", "en", ("Piet", "van der Linde")),
        ("Ana Gil Peña", "es", ("Ana", "Gil Peña")),
        ("Ana Gil Peña", "fr", ("Ana Gil", "Peña")),
        ("Rosa de la Peña", "es", ("Rosa", "de la Peña")),
        ("Okonkwo", "en", ("", "Okonkwo")),
    ],
)
def test_parts_of_a_name(name: str, language: str, expected: tuple[str, str]) -> None:
    assert parts_of_name(name.split(), language) == expected


@pytest.mark.parametrize(
    ("left", "right", "expected"),
    [
        ("Lindqvist", "Lindqist", True),
        ("Müller", "Mueller", True),
        ("Aksel", "Axel", True),
        ("Zoë", "Zoe", True),
        ("Holm", "Holms", False),
        ("Roth", "Rath", False),  # too short to tell
        ("Brandt", "Prandt", False),
        ("LINDQIST", "Lindqvist", False),
    ],
)
def test_misspelled(left: str, right: str, expected: bool) -> None:
    assert misspelled(left, right, 5) is expected
    assert misspelled(right, left, 5) is expected


@pytest.mark.parametrize(
    ("one", "other", "count"), [("holm", "holm", 0), ("holm", "hlom", 1), ("holm", "homl", 1), ("ab", "abcd", 2)]
)
def test_edits(one: str, other: str, count: int) -> None:
    assert edits(one, other, 2) == count


def test_edits_stop_counting_beyond_the_most() -> None:
    assert edits("lindqvist", "okonkwo", 2) == 3


def test_the_register_says_which_spelling_is_right() -> None:
    text = "Hanna Lindqist spoke first, said Paul Ode.\n\nHanna Lindqist was glad. Hanna Lindqvist left early."
    known = Newsroom(people={"Hanna Lindqvist": ("director",)})
    plain = [problem.where.text for problem in name_variant(document(text))]
    told = [problem.where.text for problem in name_variant(document(text, newsroom=known))]
    assert plain == ["Lindqvist"]
    assert told == ["Lindqist", "Lindqist"]


def test_a_translation_is_held_against_its_original() -> None:
    original = document("«Abrimos en mayo», dijo la directora, Begoña Urrutia, a los vecinos.", "es")
    translated = document('"We open in May," said the director, Begoña Urrutea.', original=original)
    (problem,) = name_variant(translated)
    assert problem.where.text == "Urrutea"
    assert problem.related[0].where.text == "Urrutia"
    assert problem.related[0].where.document is original


def test_a_release_without_names() -> None:
    assert people(document("")) == ()
    assert names("the port closes at noon. 42.") == []
