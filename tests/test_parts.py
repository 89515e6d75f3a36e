"""The parts of a release, its dateline, and the facts that the whole page carries."""

from __future__ import annotations

from datetime import date

import pytest

from newslint.annotations.facts import has_boilerplate, has_contact, has_date, has_place
from newslint.annotations.part_grammar.signs import has_email, has_phone
from newslint.annotations.parts import dateline, part_of, parts
from newslint.annotations.profile_evidence import kind_of
from newslint.annotations.release_date import release_date
from newslint.desk import Desk, Newsroom, Profile
from newslint.document import Document
from newslint.readers import html, markdown, plain
from newslint.source import Source

READERS = {"plain": plain.read, "md": markdown.read, "html": html.read}


def document(text: str, format: str = "plain", desk: Desk | None = None, name: str = "release") -> Document:
    return READERS[format](Source(text, name), desk or Desk())


def kinds(found: Document) -> list[str]:
    return [part_of(found, at) for at in range(len(found.blocks))]


ENGLISH = """FOR IMMEDIATE RELEASE

Ferry will sail in winter
First crossing since the war

ELMSFORD, N.Y., June 3, 2025 /Harbor Wire/ -- The island of Elms will have a ferry in winter, the harbor office said.

"We have waited a generation for this," said Ruth Okafor, the harbor master.

The boat takes

- cars
- lorries

About the harbor office
The harbor office runs two piers and a lighthouse.

Media contact:
Ruth Okafor
ruth.okafor@harbor.example

#Ferry #Elms

###
"""


def test_every_block_has_its_part() -> None:
    found = document(ENGLISH)
    assert kinds(found) == [
        "embargo", "headline", "subhead", "lead", "quotation", "body", "list", "list", "boilerplate", "boilerplate",
        "contact", "contact", "contact", "social", "end-mark",
    ]  # fmt: skip
    inline = [part.passage.text for part in parts(found) if part.kind == "dateline"]
    assert inline == ["ELMSFORD, N.Y., June 3, 2025"]
    assert part_of(found, -1) == part_of(found, 99) == ""


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Otros horarios en el mercado\n\nSORIA, 3 de junio de 2025 – El mercado municipal abrirá los domingos.\n\n"
            "Sobre el mercado\nEl mercado tiene 42 puestos.\n\nContacto: Pilar Arrieta, prensa@mercado.example",
            "headline lead boilerplate boilerplate contact",
        ),
        (
            "La halle rénovée\n\nLimoges, le 3 juin 2025 – La ville rénove la halle centrale et la rouvrira.\n\n"
            "À propos de la Ville\nLimoges compte 130 000 habitants.\n\nContact presse : Claire Dumas, 05 55 00 10 20",
            "headline lead boilerplate boilerplate contact",
        ),
        (
            "Hallenbad öffnet wieder\n\nGoslar, 3. Juni 2025 (ots) – Die Stadt saniert ihr Hallenbad.\n\n"
            "Über die Stadtbäder\nDie Stadtbäder betreiben drei Bäder.\n\nPressekontakt\nJutta Reimers\n05321 555 010",
            "headline lead boilerplate boilerplate contact contact contact",
        ),
        (
            "The ferry sails in winter\n\nJune 4, 2025\n\nThe island of Elms will have a ferry in winter this year.\n\n"
            "ENDS\n\nNotes to editors\n1. The ferry was built in 1998 and refitted twice since then.",
            "headline dateline lead end-mark notes notes",
        ),
    ],
)
def test_parts_in_other_languages_and_habits(text: str, expected: str) -> None:
    assert kinds(document(text)) == expected.split()


@pytest.mark.parametrize(
    ("language", "opening", "place", "day"),
    [
        ("en", "ELMSFORD, May 3, 2025 /HarborWire/ -- The ferry", "ELMSFORD", "May 3, 2025"),
        ("en", "ELMSFORD, N.Y., Aug. 12, 2024 (HARBOR NEWSWIRE) -- The ferry", "ELMSFORD, N.Y.", "Aug. 12, 2024"),
        ("en", "Elmsford, Ohio--(Harborfile Corp. - May 3, 2025) - The ferry", "Elmsford, Ohio", "May 3, 2025"),
        ("en", "ELMSFORD--(HARBOR WIRE)--The ferry", "ELMSFORD", None),
        ("en", "ELMSFORD - Harbor OutReach Wire - 3 July 2024 - The ferry", "ELMSFORD", "3 July 2024"),
        ("en", "(Elmsford, June 3, 2024) – The ferry", "Elmsford", "June 3, 2024"),
        ("en", "JUNE 4, 2024 - ELMSFORD - The ferry", "ELMSFORD", "JUNE 4, 2024"),
        ("en", "Elmsford, D.C. – On Wednesday, the ferry", "Elmsford, D.C.", None),
        ("en", "3 June 2025 – The ferry", None, "3 June 2025"),
        ("es", "Soria, 3 de mayo de 2025.- El mercado", "Soria", "3 de mayo de 2025"),
        ("es", "Soria, a 3 de mayo de 2025. El mercado", "Soria", "3 de mayo de 2025"),
        ("es", "SORIA (España), 4 jun 2024 (Agencia).- El mercado", "SORIA", "4 jun 2024"),
        ("fr", "Limoges, le mardi 3 juin 2025 – La ville", "Limoges", "mardi 3 juin 2025"),
        ("fr", "Saint-Junien, le 3 mai 2025. La ville", "Saint-Junien", "3 mai 2025"),
        ("de", "Goslar/Harz, 4. Juni 2024 – Die Stadt", "Goslar/Harz", "4. Juni 2024"),
        ("de", "Goslar, den 3. Mai 2025. Die Stadt", "Goslar", "3. Mai 2025"),
        ("de", "Bad Goslar (ots) – Die Stadt", "Bad Goslar", None),
    ],
)
def test_datelines(language: str, opening: str, place: str | None, day: str | None) -> None:
    text = f"A headline of a few words\n\n{opening} is to open on Sunday, it was said today."
    found = dateline(document(text, desk=Desk(language=language)))
    assert found is not None
    assert (found.place.text if found.place else None, found.date.text if found.date else None) == (place, day)


@pytest.mark.parametrize(
    "opening",
    [
        "The Board – which met on 3 May 2025 – said that",
        "Harbour Corp. today announced – at last – that",
        "Contact: Ruth Okafor said that",
        "The ferry, 3 May 2025 and all that,",
    ],
)
def test_what_is_no_dateline(opening: str) -> None:
    assert dateline(document(f"A headline of a few words\n\n{opening} the ferry is to open on Sunday.")) is None


def test_the_whole_page_is_read_for_facts() -> None:
    page = document(
        '<html><head><meta property="article:published_time" content="2025-06-03T10:00:00Z"></head><body><main>'
        "<article><h1>Ferry will sail</h1><p>The island will have a ferry in winter, the harbour office said.</p>"
        "</article></main><footer><p>About us</p><p>Press office: press@harbour.example</p></footer></body></html>",
        "html",
    )
    assert has_date(page) and has_contact(page) and has_boilerplate(page) and not has_place(page)
    found = release_date(page)
    assert found is not None and found.day == date(2025, 6, 3)
    matter = document("---\ndate: 2025-06-03\nlocation: Elmsford\n---\n# Ferry\n\nThe ferry sails in winter.", "md")
    assert has_date(matter) and has_place(matter) and not has_contact(matter)


def test_the_newsroom_file_says_what_a_boilerplate_is() -> None:
    text = "Ferry\n\nThe ferry sails.\n\nTwo piers, a lighthouse and a petrol pump since the year of the flood."
    register = Newsroom(boilerplates=("Two piers, a lighthouse and a petrol pump since the year of the flood.",))
    assert not has_boilerplate(document(text))
    assert has_boilerplate(document(text, desk=Desk(newsroom=register)))


@pytest.mark.parametrize(
    ("text", "format", "name", "profile"),
    [
        ("---\nlayout: blog\n---\n# A post\n\nWords.", "md", "post.md", "blog"),
        ("---\nprofile: statement\nlayout: blog\n---\n# A post\n\nWords.", "md", "post.md", "statement"),
        ("# A post\n\nWords of a post.", "md", "site/blog/post.md", "blog"),
        ("---\npermalink: /press-releases/ferry/\n---\n# Ferry\n\nWords.", "md", "a.md", "press-release"),
        ("MEDIA ADVISORY\n\nFerry to sail\n\nThe press is invited to sail.", "plain", "a", "media-advisory"),
        (ENGLISH, "plain", "site/blog/a.txt", "press-release"),
    ],
)  # fmt: skip
def test_the_profile_by_evidence(text: str, format: str, name: str, profile: str) -> None:
    assert kind_of(document(text, format, name=name)).profile.name == profile


def test_a_configured_profile_wins() -> None:
    asked = Profile("house", {"contact": "error"})
    found = kind_of(document("---\nlayout: blog\n---\nWords.", "md", Desk(profile=asked)))
    assert found.profile is asked and found.sure


def test_addresses_and_numbers() -> None:
    assert has_email("write to ruth@harbour.example") and has_email("[email protected]")
    assert not has_email("the @harbour handle")
    assert has_phone("01632 960 417") and has_phone("+44 1632 960417") and has_phone("(555) 010-0199")
    assert (
        not has_phone("2019-2024")
        and not has_phone("1.234.567")
        and not has_phone("8-14 2012")
        and not has_phone("2.24.2-2.99")
    )


@pytest.mark.parametrize(
    "hostile", ["3 May " * 20_000, "ELMSFORD, " * 12_000, "#a " * 30_000, "“" * 60_000, "A - " * 20_000]
)
def test_hostile_texts_are_read_to_the_end(hostile: str) -> None:
    found = document(f"Headline\n\n{hostile}\n\n{hostile}")
    assert len(kinds(found)) == len(found.blocks)
    dateline(found)
    release_date(found)
