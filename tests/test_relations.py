# ruff: noqa: E501 (a case a line)
"""What a sentence says of two or three of its figures, against what they are: ⟦so⟧ where it is found."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.annotations.slots import slotted
from newslint.config import Settings
from newslint.desk import Desk
from newslint.engine import Job, Newsdesk, run
from newslint.readers.plain import read
from newslint.source import Source

FIGURES = ("sum-mismatch", "count-mismatch", "growth-mismatch", "conflicting-figures", "headline-mismatch")

SHARES = """
⟦Two thirds of the line's 600 kilometres, that is 300 kilometres⟧, have no wires. | “Two thirds”, but 300 kilometres of 600 kilometres is 50%
Nearly ⟦half of the songs, 21⟧ of the 70, are new. | “half”, but 21 of 70 is 30%
⟦Dos tercios de los 600 kilómetros de la línea, es decir, 300 kilómetros⟧, no tienen cable. | is 50%
⟦Deux tiers des 600 kilomètres de la ligne, soit 300 kilomètres⟧, n'ont pas de câble. | is 50%
⟦Zwei Drittel der 600 Kilometer, also 300 Kilometer⟧, haben keine Leitung. | is 50%
The coast line carried ⟦2.4 million people, a third⟧ of the 4.8 million of the whole network. | “a third”, but 2.4 million of 4.8 million is 50%
La línea llevó a ⟦2,4 millones de viajeros, un tercio⟧ de los 4,8 millones de la red. | is 50%
Des 900 lettres du fonds, ⟦300, soit une sur deux⟧, sont datées. | “une sur deux”, but 300 of 900 is 33%
⟦Four in five students, 65%⟧, passed. | “Four in five” is 80%, not 65%
⟦Cuatro de cada cinco, el 65 %⟧, aprobaron. | is 80%, not 65 %
"""

DANGLING = """
The hall has 800 seats. ⟦One in four, that is 300⟧, is for members. | “One in four”, but 300 of 800 is 38%
La sala tiene 800 plazas. ⟦Una de cada cuatro, es decir, 300⟧, es para socios. | but 300 of 800 is 38%
La salle compte 800 places. ⟦Un siège sur quatre, soit 300⟧, est réservé. | but 300 of 800 is 38%
Der Saal hat 800 Plätze. ⟦Jeder vierte, also 300⟧, ist für Mitglieder. | but 300 of 800 is 38%
The bridge costs €16 million. The county pays ⟦€4 million, or a third⟧ of the cost. | “a third”, but €4 million of €16 million is 25%
"""

COMPARED = """
The run raised £312,000, ⟦a third more than last year's £260,000⟧. | “a third”, but £260,000 to £312,000 is up 20%
La carrera recaudó 312.000 euros, ⟦un tercio más que los 260.000⟧ del año pasado. | is up 20%
La course a rapporté 312 000 euros, ⟦un tiers de plus que les 260 000⟧ de l'an dernier. | is up 20%
Der Lauf brachte 312.000 Euro, ⟦ein Drittel mehr als die 260.000⟧ des Vorjahres. | is up 20%
A ticket costs £45, an increase of ⟦£5 on this year's £42⟧. | “£5”, but £42 and £45 differ by 3
The hall has 63 lamps, ⟦double the 24⟧ of old. | but 24 to 63 is 2.6 times
In 2015 the school had 900 pupils and now it has 1,350, ⟦40%⟧ more. | “40%”, but 900 to 1,350 is up 50%
En 2015 tenía 900 alumnos y ahora tiene 1.350, un ⟦40 %⟧ más. | is up 50%
Los vagones tienen 220 plazas, ⟦60 más que los actuales, que tienen 180⟧. | differ by 40
The staff grew from 600 to 630 (+30, or ⟦15 percent⟧). | “15 percent”, but 600 to 630 is up 5%
Le billet, 18 euros, augmente de ⟦2 euros par rapport aux 15 euros⟧ de l'an dernier. | differ by 3
Die Bahn hatte 18,2 Millionen Gäste, ⟦1,2 Millionen mehr als 2023, als es 16,5 Millionen⟧ waren. | differ by 1.7
"""

MULTIPLIED = """
The city ordered 16 trams for €128 million, at ⟦€9 million⟧ a tram. | 9 million times 16 make €144 million, not €128 million
La ciudad encargó 16 tranvías por 128 millones de euros, a razón de ⟦9 millones⟧ por tranvía. | make 144
The 12 turbines of 3 megawatts each, that is ⟦30 megawatts⟧, will run in May. | make 36 megawatts, not 30 megawatts
Les 12 éoliennes de 3 mégawatts chacune, soit ⟦30 mégawatts⟧ au total, alimenteront 24 000 foyers. | make 36
A pass for five films costs £40, that is ⟦£9⟧ a film, and students pay half. | £9 times five make £45, not £40
The school has 600 pupils in 24 classes, on average ⟦35⟧ a class. | 600 among 24 are 25.0 each, not 35
Die Schule hat 600 Schüler in 24 Klassen, im Schnitt also ⟦35⟧ je Klasse. | are 25.0 each, not 35
"""

PARTS = """
Of the ⟦74 operations, 41 were on knees, 22 on hips and 14⟧ on hands. | 41 + 22 + 14 make 77, not 74
De las ⟦74 operaciones, 41 fueron de rodilla, 22 de cadera y 14⟧ de mano. | make 77, not 74
Von den 74 Eingriffen betrafen ⟦41 das Knie, 22 die Hüfte und 14⟧ die Hand. | make 77, not 74
Of the 4,180 who started, ⟦3,971 crossed the line and 219⟧ gave up. | make 4,190, not 4,180
Le chantier a coûté 7,5 millions d'euros, dont ⟦4 millions versés par la Ville, 2 millions par la Région et 2,5 millions⟧ par l'État. | not 7,5
The school has ⟦620 pupils, 310 girls and 330⟧ boys. | 310 + 330 make 640, not 620
L'école compte ⟦620 élèves, 310 filles et 330⟧ garçons. | make 640, not 620
Prizes of ⟦£10,000, £5,000 and £2,500⟧ were given to the first three, £20,000 in all. | make £17,500, not £20,000
Se dieron premios de ⟦10.000 euros, 5.000 euros y 2.500 euros⟧, 20.000 euros en total. | not 20.000 euros
"""

LASTED = """
HOLM, 18 March 2025 – The bridge has been closed since 2022 and opens today ⟦after six years⟧ of work. | “after six years”, but from 2022 to 2025 are 3
HOLM, 18 de marzo de 2025 – La obra empezó en 2022 y ha ⟦durado seis años⟧. | but from 2022 to 2025 are 3
HOLM, le 18 mars 2025 – Le pont, fermé depuis septembre 2022, rouvre ⟦après cinq ans⟧ de travaux. | are 3
HOLM, 18 March 2025 – The club, founded in 1975, celebrates its ⟦fortieth anniversary⟧. | but from 1975 to 2025 are 50 years
HOLM, 18 de marzo de 2025 – El club, fundado en 1975, celebra este año su ⟦cuadragésimo aniversario⟧. | are 50 years
HOLM, le 18 mars 2025 – Le club, fondé en 1975, fête cette année son ⟦quarantième anniversaire⟧. | are 50 years
HOLM, 18. März 2025 – Der Hof, 1985 gebaut, ⟦wird in diesem Jahr fünfzig⟧. | are 40 years
HOLM, 18 March 2025 – The mill is run by Joan Hart⟦, 46, who was born in the flat above the shop in 1969⟧. | in 2025 that makes 56, not 46
"""

OTHERS = """
The team won ⟦17 of 22 games, drew three and lost four⟧. | won, drawn and lost make 24, not 22
She won five games, drew four and lost two, for ⟦8 points⟧ out of eleven. | make 7 points, not 8
El equipo ganó ⟦17 de 22 partidos, empató tres y perdió cuatro⟧. | make 24, not 22
The stand has 2,400 seats. It cost £3.6 million, or ⟦£1,200⟧ a seat. | £1,200 times 2,400 make £2,880,000, not £3.6 million
The new wing has 40 beds, which brings the total from ⟦200 to 260⟧. | “40”, but 200 and 260 differ by 60
El ala nueva tiene 40 camas, lo que eleva el total de ⟦200 a 260⟧. | differ by 60
HOLM, 8 August 2025 – The fair is held from 6 to 8 September. Over ⟦four days⟧ visitors can taste cheese. | “four days”, but 6 to 8 September is 3 days
HOLM, 8 August 2025 – The councils have ⟦six months, until 3 December⟧, to answer. | but from the release to then are 117 days
HOLM, 11 March 2025 – The oldest ship ⟦is 380 years old and dates from 1695⟧. | in 2025 that makes 330, not 380
HOLM, 11. März 2025 – Das älteste Modell ⟦ist 380 Jahre alt und stammt von 1695⟧. | in 2025 that makes 330, not 380
The region has 7,200 hectares: ⟦4,100 for red, 2,300 for white and 1,000⟧ for rosé. | make 7,400
"""

LATER = """
Das Heim vermittelte 640 Tiere. Das sind ⟦15 Prozent mehr als 2024, als es 520⟧ waren. | “15 Prozent”, but 520 to 640 is up 23%
Sales in the app are ⟦three quarters of the whole, up from 80 per cent⟧ a year ago. | “up”, but 80 per cent to three quarters is the other way
The number of readers rose from ⟦5,100 to 4,800⟧ last year. | “rose”, but 5,100 to 4,800 is the other way
El número de lectores bajó de ⟦4.800 a 5.100⟧ el año pasado. | “bajó”, but 4.800 to 5.100 is the other way
The bridge cost £5.2 million. ⟦Half of the money, £2.9 million⟧, came from the county. | “Half”, but £2.9 million of £5.2 million is 56%
A visit costs 15 euros and 25 with a meal, ⟦eight euros⟧ more. | “eight euros”, but 15 euros and 25 differ by 10
El museo recibió ⟦el doble de visitantes, de 3.000 a 4.500⟧. | “el doble”, but 3.000 to 4.500 is up 50%
Le service compte 18 boxes, ⟦sept de plus qu'auparavant, où l'on en comptait neuf⟧. | “sept”, but neuf and 18 differ by 9
HOLM, 3 May 2025 – The work took ⟦two years of digging, from June 2024 to April 2025⟧. | “two years”, but
"""

SILENT = """
Two thirds of the line's 600 kilometres, that is 400 kilometres, have no wires.
A third of the 300 pupils, 40 of them girls, came by bus.
The hall has 800 seats. One in four, that is 200, is for members. Sales rose by a third, 20,000 in all.
The firm has 800 shops in 12 countries and 90 stores. One in nine, that is 10, is for members.
The run raised £312,000, a fifth more than last year's £260,000, and £40,000 more than ever before.
In the first half, 17% of the 300 guests came twice.
The city ordered 16 trams for €128 million; the upkeep of 40 buses costs €9 million a tram.
The city ordered 16 trams for €128 million, at €8 million a tram.
Of the 74 operations, 41 were on knees, 22 on women and 60 were also urgent.
Of the 300 guests, 200 came by train and 150 stayed overnight.
Le chantier a coûté 7,5 millions d'euros, dont 4 millions versés par la Ville et 2 millions par la Région.
El chantier costó 8,5 millones de euros, de los que 4 millones, 2 millones y 2,5 millones son públicos.
The school has 640 pupils, 310 girls and 330 boys, in 24 classes, on average 27 a class.
Prizes of £10,000, £5,000 and £5,000 were given to the first three, £20,000 in all.
HOLM, 18 March 2025 – The bridge was begun in 2022 and has lasted three years.
HOLM, 18 March 2025 – She has led the club since 2014, and had the roof mended after two years.
HOLM, 18 March 2025 – The club, founded in 1975, had celebrated its fortieth anniversary with a new hall.
The staff grew from 600 to 630 (+30, or 5 percent).
The team won 17 of 22 games, drew three and lost two.
She won five games, drew four and lost two, for 7 points out of eleven.
The wing has 420 rooms, of which 150 face the sea, 90 the park and 60 the road.
The library spent $6.2 million last year: $3.9 million on staff, $1.1 million on books, $0.9 million on rent and the rest on events.
HOLM, 8 August 2025 – The councils have four months, until 3 December, to answer.
The wing has 40 beds, which brings the total from 200 to 240.
Of its 41,000 members, 18,200 used the app and 26,500 came in person.
The home found 640 places. That is 23 per cent more than in 2024, when it was 520.
The number of readers rose from 4,800 to 5,100, and that of losses fell from 12 to 9.
Les exportations sont passées de 1,2 à 1,8 million, soit une hausse de 50 %.
"""


@pytest.fixture(scope="module")
def desk() -> Newsdesk:
    return Newsdesk.open(disabled_plugins=("all",))


def found(desk: Newsdesk, text: str) -> list[tuple[str, int, str]]:
    report = run(desk, [Job("release.txt", data=text.encode())], Settings(select=FIGURES))
    assert report.troubles == []
    return [(finding.words, finding.span.start, finding.message) for finding in report.findings]


def lines(*texts: str) -> list[str]:
    return [line for text in texts for line in text.strip().split("\n")]


@pytest.mark.parametrize("line", lines(SHARES, DANGLING, COMPARED, MULTIPLIED, PARTS, LASTED, OTHERS, LATER))
def test_what_cannot_be(desk: Newsdesk, line: str) -> None:
    marked, _, said = line.partition(" | ")
    ((words, start, message),) = found(desk, marked.replace("⟦", "").replace("⟧", ""))
    assert words == marked.partition("⟦")[2].partition("⟧")[0]
    assert start == marked.index("⟦")
    assert said in message


@pytest.mark.parametrize("line", lines(SILENT))
def test_what_may_be(desk: Newsdesk, line: str) -> None:
    assert found(desk, line) == []


def test_a_share_of_a_table(desk: Newsdesk) -> None:
    text = "More than half of the guests were cats.\n\n| Guest | Number |\n| --- | --- |\n| Dogs | 314 |\n| Cats | 226 |\n| Total | 540 |\n"
    report = run(desk, [Job("release.md", data=text.encode())], Settings(select=FIGURES))
    assert [finding.words for finding in report.findings] == ["half of the guests were cats"]
    right = text.replace("cats.", "dogs.")
    assert run(desk, [Job("release.md", data=right.encode())], Settings(select=FIGURES)).findings == []


def test_a_share_in_the_headline_against_the_text(desk: Newsdesk) -> None:
    text = (
        "Port to close a third of its berths\n\nHOLM, 3 May 2025 – The port will close 120 of its 480 berths in June."
    )
    ((words, _, message),) = found(desk, text)
    assert (words, message) == ("a third", "“a third” in the headline, but 120 of 480 is 25%")


@given(
    st.lists(st.integers(2, 999), min_size=2, max_size=6), st.sampled_from(["{} cats", "€{} million", "{} km", "{}%"])
)
def test_each_sign_stands_for_its_figure(numbers: list[int], form: str) -> None:
    text = "It has " + " beside ".join(form.format(number) for number in numbers) + "."
    (sentence,) = slotted(read(Source(text), Desk(language="en")))
    assert len(sentence.slots) == len(sentence.places) == len(numbers)
    back, at = [], 0
    for slot, place in zip(sentence.slots, sentence.places, strict=True):
        back += [sentence.text[at:place], slot.passage.text]
        at = place + 1
    assert "".join([*back, sentence.text[at:]]) == text
