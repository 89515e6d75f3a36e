"""What a translation says otherwise than its original: each kind, with its places in both texts."""

from __future__ import annotations

import pytest

from newslint.checks.drift import source_drift
from newslint.desk import Desk
from newslint.readers.markdown import read
from newslint.source import Source

POSTS = {
    "en": ("Mayor {} opened the dam.", "President {} spoke afterwards.", "Mayor {}", "President {}"),
    "es": ("La alcaldesa {} abrió la presa.", "El presidente {} habló después.", "alcaldesa {}", "presidente {}"),
    "fr": ("La maire {} a ouvert le barrage.", "Le président {} a parlé ensuite.", "maire {}", "président {}"),
    "de": (
        "Bürgermeisterin {} eröffnete das Wehr.",
        "Präsident {} sprach danach.",
        "Bürgermeisterin {}",
        "Präsident {}",
    ),
}
ONE, OTHER = "Helen Carter", "Robert Miller"
DIRECTIONS = [(source, target) for source in POSTS for target in POSTS if source != target]


def drift(original: str, source: str, translation: str, target: str) -> list[tuple[str, str]]:
    """What is found: the words in the translation and those in the original."""
    there = read(Source(original, "original.md"), Desk(language=source))
    here = read(Source(translation), Desk(language=target, original=there))
    found = list(source_drift(here))
    assert all(problem.related[0].where.document is there for problem in found)
    return [(problem.where.text, problem.related[0].where.text) for problem in found]


@pytest.mark.parametrize("source, target", DIRECTIONS)
def test_posts_that_changed_hands(source: str, target: str) -> None:
    first, second, mayor, president = POSTS[target]
    original = f"{POSTS[source][0].format(ONE)} {POSTS[source][1].format(OTHER)}"
    assert drift(original, source, f"{first.format(ONE)} {second.format(OTHER)}", target) == []
    assert drift(original, source, f"{first.format(OTHER)} {second.format(ONE)}", target) == [
        (mayor.format(OTHER), POSTS[source][2].format(ONE)),
        (president.format(ONE), POSTS[source][3].format(OTHER)),
    ]


@pytest.mark.parametrize(
    "original, source, translation, target, found",
    [
        ("La OTAN mandó a tres personas.", "es", "OTAN sent three people.", "en", [("OTAN", "OTAN")]),
        ("NATO sent three people.", "en", "L’NATO a envoyé trois personnes.", "fr", [("NATO", "NATO")]),
        ("Die EU zahlt den Kanal.", "de", "La EU paga el canal.", "es", [("EU", "EU")]),
        ("L’ONU paie le canal.", "fr", "Die ONU zahlt den Kanal.", "de", [("ONU", "ONU")]),
        ("NATO sent three people.", "en", "La OTAN mandó a tres personas.", "es", []),
        ("The EU pays.", "en", "Die EU zahlt.", "de", []),
    ],
)
def test_short_forms(original: str, source: str, translation: str, target: str, found: list[tuple[str, str]]) -> None:
    assert drift(original, source, translation, target) == found


@pytest.mark.parametrize(
    "there, here, found",
    [
        ("https://lindenau.example/reports/2025.pdf", "https://lindenau.example/reports/2024.pdf", True),
        ("https://lindenau.example/wheelwright", "https://lindenau.example/wheelwrigt", True),
        ("https://lindenau.example/en/reports", "https://lindenau.example/es/reports", False),
        ("https://lindenau.example/reports?lang=en", "https://lindenau.example/reports?lang=es", False),
        ("https://en.lindenau.example/reports", "https://es.lindenau.example/reports", False),
        ("https://lindenau.example/en/news/dam", "https://lindenau.example/es/noticias/presa", False),
        ("https://lindenau.example/contact", "https://lindenau.example/contacto", False),
    ],
)
def test_links(there: str, here: str, found: bool) -> None:
    original, translation = f"Read the [report]({there}) on the dam.", f"Lea el [informe]({here}) sobre la presa."
    assert drift(original, "en", translation, "es") == ([("informe", "report")] if found else [])


@pytest.mark.parametrize(
    "there, here, found",
    [
        ("Call +34 955 010 644.", "Llame al 955 010 644.", []),
        ("Call 955 010 644.", "Llame al 955 010 464.", [("955 010 464", "955 010 644")]),
        ("Write to wehr@lindenau.example.", "Escriba a wher@lindenau.example.",
         [("wher@lindenau.example", "wehr@lindenau.example")]),
        ("Write to press@lindenau.example.", "Escriba a prensa@lindenau.example.", []),
    ],
)  # fmt: skip
def test_addresses(there: str, here: str, found: list[tuple[str, str]]) -> None:
    assert drift(there, "en", here, "es") == found


def test_a_denial_lost_and_denials_that_became_other_words() -> None:
    said = "The tests will not close the road to the harbour."
    lost = "Die Prüfungen werden die Straße zum Hafen sperren."
    assert drift(said, "en", lost, "de") == [(lost, said)]
    assert drift(said, "en", "Die Prüfungen lassen die Straße zum Hafen frei.", "de") == []
    assert drift("Lists that are not public stay here.", "en", "Geheime Listen bleiben hier.", "de") == []
