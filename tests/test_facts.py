"""What a release lacks is found, and nothing else: releases put together from parts, some left out."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import newslint
from newslint.checks import facts
from newslint.desk import Desk, Profile
from newslint.document import Document
from newslint.readers import plain
from newslint.rule import Severity
from newslint.source import Source

FACTS = ("date", "place", "contact", "boilerplate")
CHECKS = {fact: getattr(facts, f"missing_{fact}") for fact in FACTS}


@dataclass(frozen=True)
class Habit:
    """How releases of a language are written: every part in several forms."""

    headlines: tuple[str, ...]
    places: tuple[str, ...]
    days: tuple[str, ...]
    leads: tuple[str, ...]
    bodies: tuple[str, ...]
    boilerplates: tuple[str, ...]
    contacts: tuple[str, ...]


HABITS = {
    "en": Habit(
        (
            "Ferry will sail in winter for the first time in twenty years",
            "Winter ferry to link both shores of the lake",
        ),
        ("ELMSFORD", "ELMSFORD, N.Y.", "Elmsford, Ohio", "BAD ELMSFORD, West Yorkshire"),
        ("3 June 2025", "June 3, 2025", "Tuesday 3 June 2025", "Jun. 3, 2025"),
        (
            "The harbour office will run a ferry in winter for the first time in twenty years, it said today. The boat "
            "takes 300 cars and calls at both piers, and the council pays a third of what it costs.",
        ),
        (
            '"We have waited a generation for this," said Ruth Okafor, the harbour master. "Now we only need ice."',
            "Places for cars can be booked from Monday on 01632 960 417 or at tickets@ferry.example, as in every year.",
        ),
        (
            "About the harbour office\nThe harbour office runs two piers and a lighthouse.",
            "About Elms Harbour: Elms Harbour runs two piers and a lighthouse, and has done so since "
            "the flood of 1911.",
            "Notes to editors\nThe harbour office, founded in 1911, runs two piers and a lighthouse "
            "and employs nineteen.",
        ),
        (
            "Media contact: Ruth Okafor, 01632 960 418, ruth@harbour.example",
            "Press enquiries\nRuth Okafor\nruth@harbour.example",
            "For more information, contact Ruth Okafor on +44 1632 960418.",
            "Press office: 01632 960 418",
        ),
    ),
    "es": Habit(
        ("El mercado abrirá los domingos por la mañana", "Los domingos habrá pescado en el mercado"),
        ("SORIA", "Soria", "SORIA (España)", "Burgo de Soria"),
        ("3 de junio de 2025", "a 3 de junio de 2025", "martes 3 de junio de 2025"),
        (
            "El mercado municipal abrirá los domingos por la mañana, anunció ayer la alcaldesa. Los puestos de fruta y "
            "pan atenderán de nueve a dos, y el ayuntamiento paga un tercio de las obras.",
        ),
        (
            "«Llevábamos una generación esperando», dijo la alcaldesa, Pilar Arrieta. «Ya solo falta que haya hambre».",
            "Los puestos pueden reservarse desde el lunes en el 955 010 733 o en "
            "reservas@mercado.example, como siempre.",
        ),
        (
            "Sobre el mercado\nEl mercado municipal tiene 42 puestos y un reloj de sol.",
            "Acerca de Mercados de Soria\nMercados de Soria gestiona tres plazas cubiertas.",
            "El mercado municipal, fundado en 1915, tiene 42 puestos, un reloj de sol y una asociación "
            "de comerciantes.",
        ),
        (
            "Contacto: Pilar Arrieta, prensa@mercado.example, 955 010 734",
            "Gabinete de prensa\nPilar Arrieta\n955 010 734",
            "Más información: Pilar Arrieta, 955 010 734",
            "Contacto para medios\nprensa@mercado.example",
        ),
    ),
    "fr": Habit(
        ("La halle rouvre au printemps après deux ans de travaux", "Quarante étals retrouvent leur toit"),
        ("LIMOGES", "Limoges", "Saint-Junien-sur-Glane"),
        ("3 juin 2025", "le 3 juin 2025", "le mardi 3 juin 2025", "le 1er juin 2025"),
        (
            "La ville rénove la halle centrale et la rouvrira au printemps, a annoncé hier la maire. "
            "Les étals de fruits "
            "et de pain retrouveront leur place, et le stationnement sera gratuit pendant un trimestre.",
        ),
        (
            "« Nous attendions cela depuis une génération », a dit Claire Dumas, la maire. « Il ne "
            "manque que la faim. »",
            "Les étals peuvent être réservés dès lundi au 05 55 00 10 20 ou à reservations@halle.example, comme avant.",
        ),
        (
            "À propos de la halle\nLa halle centrale compte 42 étals et une horloge de faïence.",
            "À propos des Halles de Limoges\nLes Halles gèrent trois marchés couverts.",
            "La régie des halles, fondée en 1889, gère trois marchés couverts et emploie 42 personnes dans la ville.",
        ),
        (
            "Contact presse : Claire Dumas, 05 55 00 10 21, presse@halle.example",
            "Contacts médias\nClaire Dumas\npresse@halle.example",
            "Service de presse\n05 55 00 10 21",
        ),
    ),
    "de": Habit(
        ("Hallenbad öffnet im Winter wieder seine Türen", "Goslarer Kinder schwimmen weiter umsonst"),
        ("GOSLAR", "Goslar", "Bad Goslar", "Goslar am Berg"),
        ("3. Juni 2025", "den 3. Juni 2025", "Dienstag, 3. Juni 2025"),
        (
            "Die Stadt saniert ihr Hallenbad und öffnet es im nächsten Winter wieder, wie die Bürgermeisterin heute "
            "sagte. Das Becken bekommt neue Fliesen, das Dach neue Balken, ein Drittel der Kosten trägt das Land.",
        ),
        (
            "„Wir haben eine Generation lang darauf gewartet“, sagte Bürgermeisterin Jutta Reimers. "
            "„Jetzt fehlt Wasser.“",
            "Karten können ab Montag unter 05321 555 010 oder karten@bad.example bestellt werden, wie "
            "in jedem Jahr auch.",
        ),
        (
            "Über die Stadtbäder\nDie Stadtbäder betreiben zwei Hallenbäder und ein Freibad.",
            "Über die Stadtbäder Goslar GmbH:\nDie Stadtbäder betreiben drei Bäder.",
            "Die Stadtbäder Goslar, 1911 gegründet, betreiben drei Bäder im Wald und in der Stadt und "
            "beschäftigen 40 Leute.",
        ),
        (
            "Pressekontakt: Jutta Reimers, presse@stadtbaeder.example, 05321 555 011",
            "Pressekontakt\nJutta Reimers\n05321 555 011",
            "Rückfragen bitte an: Jutta Reimers, presse@stadtbaeder.example",
            "Ansprechpartnerin: Jutta Reimers, Tel. 05321 555011",
        ),
    ),
}


def release(data: st.DataObject, habit: Habit, lacking: frozenset[str]) -> str:
    def one(forms: tuple[str, ...]) -> str:
        return data.draw(st.sampled_from(forms))

    place = "" if "place" in lacking else one(habit.places)
    day = "" if "date" in lacking else one(habit.days)
    opening = ", ".join(filter(None, (place, day)))
    lead = f"{opening} – {one(habit.leads)}" if opening else one(habit.leads)
    parts = [one(habit.headlines), lead, *data.draw(st.permutations(habit.bodies))]
    if "boilerplate" not in lacking:
        parts.append(one(habit.boilerplates))
    if "contact" not in lacking:
        parts.append(one(habit.contacts))
    return "\n\n".join(parts)


def document(text: str, language: str, desk: Desk | None = None) -> Document:
    return plain.read(Source(text, "release.txt"), desk or Desk(language=language))


@settings(deadline=None, max_examples=300)
@given(data=st.data(), language=st.sampled_from(sorted(HABITS)), lacking=st.frozensets(st.sampled_from(FACTS)))
def test_what_is_left_out_is_what_is_missing(data: st.DataObject, language: str, lacking: frozenset[str]) -> None:
    found = document(release(data, HABITS[language], lacking), language)
    assert {fact for fact, check in CHECKS.items() if list(check(found))} == lacking


TEXT = "\n\n".join((HABITS["en"].headlines[0], HABITS["en"].leads[0], HABITS["en"].bodies[0]))


def test_the_profile_says_how_grave_it_is() -> None:
    profile = Profile("house", {"contact": "error", "place": "off", "quote": "suggestion"})
    found = document(TEXT, "en", Desk(profile=profile))
    (problem,) = facts.missing_contact(found)
    assert problem.severity is Severity.ERROR
    assert problem.where.text == HABITS["en"].bodies[0]
    assert not list(facts.missing_place(found)) and not list(facts.missing_date(found))
    assert not list(facts.missing_quote(found))


@pytest.mark.parametrize("text", ["", "Short.", "A headline\n\nTwo short lines stand here, no more."])
def test_a_snippet_lacks_nothing(text: str) -> None:
    found = document(text, "en")
    assert not any(list(check(found)) for check in CHECKS.values())


def test_a_place_is_graver_where_the_dateline_has_only_a_day() -> None:
    lead = HABITS["en"].leads[0]
    (dated,) = facts.missing_place(document(f"A winter ferry\n\n3 June 2025 – {lead}", "en"))
    (bare,) = facts.missing_place(document(f"A winter ferry\n\n{lead}", "en"))
    assert (dated.severity, bare.severity) == (Severity.WARNING, Severity.SUGGESTION)
    assert bare.where.text == lead.split(". ")[0] + "."


PAGE = """\
<html><head><title>Ferry will sail in winter</title></head><body><article><h1>Ferry will sail in winter</h1>
<p>The island of Elms will have a ferry in winter for the first time in twenty years, the harbour office said on
3 June 2025. The boat takes 300 cars and calls at both piers from November to March, six times a day.</p>
</article></body></html>
"""


@pytest.mark.parametrize(
    ("name", "head", "missed"),
    [
        ("a.html", "", set()),
        ("a.md", "---\nlayout: post\nslug: ferry\n---\n# Ferry will sail in winter\n\n", set()),
        ("a.txt", "Ferry will sail in winter\n\n", {"missing-place", "missing-contact", "missing-boilerplate"}),
    ],
)
def test_a_page_of_a_site_is_asked_less_than_a_text_that_stands_alone(name: str, head: str, missed: set[str]) -> None:
    sentence = PAGE.partition("<p>")[2].partition("</p>")[0]
    text = PAGE if name.endswith("html") else head + sentence
    assert {finding.rule for finding in newslint.lint(text, path=name, select=["facts"])} - {"missing-quote"} == missed


def test_a_chosen_profile_turns_on_what_it_asks_for(tmp_path: Path) -> None:
    text = "Ferry will sail in winter\n\nELMSFORD, 3 June 2025 – " + PAGE.partition("<p>")[2].partition("</p>")[0]
    (tmp_path / "newslint.toml").write_text('profile = "press-release"\n')
    assert "missing-quote" not in {finding.rule for finding in newslint.lint(text)}
    found = newslint.lint(text, config=tmp_path / "newslint.toml")
    assert "missing-quote" in {finding.rule for finding in found}
