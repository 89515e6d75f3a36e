"""Claims that look back on figures told in the sentences before, in four languages: what can't be, and what can."""

from __future__ import annotations

import pytest

from newslint.config import Settings
from newslint.engine import Job, Newsdesk, run

FIGURES = ("sum-mismatch", "growth-mismatch", "conflicting-figures", "count-mismatch", "date-order")

WRONG = """
The ferry carried 84,000 passengers in 2025. In 2024 it had carried 70,000. The operator puts this increase of ⟦35 per cent⟧ down to the new pier. | up 20%
The library lent 12,400 books in May. A year earlier it had lent 15,500. The drop of ⟦40 per cent⟧ followed the fire in the cellar. | down 20%
When the nursery opened, it had 18 children; today it has 54. It has thus ⟦doubled⟧. | 3 times
The choir began with 12 singers. Now it has 60. It has thus ⟦tripled⟧ in size. | 5 times
The repairs cost £660,000. The council had originally planned £600,000. They were thus ⟦25 per cent⟧ dearer than foreseen. | up 10%
The school had 210 pupils when he arrived; today there are 260, ⟦70⟧ more. | differ by 50
El museo recibió 90.000 visitas en 2025. El año anterior habían sido 75.000. Esta subida del ⟦35 %⟧ se debe a la sala nueva. | up 20%
Las obras han costado finalmente 5,5 millones de euros. En principio estaban presupuestados 5 millones. Ese aumento del ⟦30 %⟧ lo pagará el cabildo. | up 10%
La banda empezó con 15 músicos. Hoy son 45. Así, se ha ⟦duplicado⟧ en diez años. | 3 times
Cuando abrió, la guardería tenía 24 plazas; hoy son 40, ⟦26⟧ más. | differ by 16
La médiathèque a prêté 36 000 livres en 2025. L'année précédente, elle en avait prêté 30 000. Cette hausse de ⟦35 %⟧ tient aux nouveaux horaires. | up 20%
Le club comptait 80 licenciés quand elle est arrivée ; il en compte aujourd'hui 120, soit ⟦60⟧ de plus. | differ by 40
La commune a consommé 9 000 mètres cubes d'eau en 2025, alors qu'elle en consommait 12 000 auparavant. Ce recul de ⟦40 %⟧ réjouit le maire. | down 25%
Das Freibad zählte im Sommer 2025 rund um die Uhr 60.000 Gäste. Im Jahr davor waren es 50.000. Der Zuwachs von ⟦35 Prozent⟧ geht auf die neue Rutsche zurück. | up 20%
Als der Chor anfing, hatte er 14 Mitglieder. Heute sind es 56. Damit hat sich die Zahl ⟦verdoppelt⟧. | 4 times
Gekostet hat die Halle 6,6 Millionen Euro. Veranschlagt waren 6 Millionen; sie ist also um ⟦ein Viertel⟧ teurer geworden. | up 10%
"""

LEFT = """
The county runs 30 sirens. Of these, 22 worked. The remaining ⟦twelve⟧ stayed silent. | 8
The firm has 64 vans. At present 40 are electric. The remaining ⟦30⟧ will follow. | 24
La red tiene 36 fuentes. De ellas, 20 llevan agua. Las ⟦doce⟧ restantes se reparan este año. | 16
Le réseau compte 48 bornes. Trente fonctionnent. Les ⟦vingt-deux⟧ restantes seront réparées en mai. | 18
Der Kreis hat 42 Wehre. An 30 davon gibt es Fischtreppen. Die übrigen ⟦zehn⟧ folgen bis 2030. | 12
Le projet prévoit 60 logements. Quarante sont loués ; les ⟦trente⟧ autres seront vendus. | 20
"""

TOTALS = """
Households received £3.1 million. A further £1.2 million went to farms, and £0.5 million to shops. With that, the fund has paid out ⟦£6.8 million⟧ in all. | 4.8
The roof cost $240,000. The windows came to $110,000. Together that makes ⟦$450,000⟧. | 350
La Diputación aporta 2,4 millones de euros. El Ayuntamiento pone 1,1 millones de euros. En total, la obra dispone de ⟦4,5 millones de euros⟧. | 3,5
El plan está dotado con ⟦2,8 millones de euros⟧, repartidos en tres líneas. La primera, de 1,1 millones de euros, es para caminos. La segunda, de 0,7 millones de euros, va a fuentes. La tercera, de 0,4 millones de euros, es para muros. | 2,2
Le département verse 320 000 euros. La commune ajoute 180 000 euros. Au total, le chantier dispose de ⟦600 000 euros⟧. | 500
Das Land gibt 3,2 Millionen Euro. Die Stadt legt 1,4 Millionen Euro dazu. Insgesamt stehen damit ⟦5,6 Millionen Euro⟧ bereit. | 4,6
"""

RATES = """
Each of its 24 coaches seats 50 people and carries 2 tonnes of mail. Each of the 30 barges took 40 tonnes, so that ⟦1,500 tonnes⟧ of sand came down the river. | 1,200
North School collected 120 kilograms, East School 180 kilograms and West School 150 kilograms. That works out at ⟦240 kilograms⟧ per school. | 150
The appeal raised £48,000. It was shared equally among 160 families, or ⟦£400⟧ for each of them. | 300
Cada uno de los 20 camiones llevó 15 toneladas, de modo que llegaron ⟦400 toneladas⟧ de paja. | 300
El lote tiene ocho cajas, a 11 euros cada una. El cliente paga ⟦96 euros⟧ por todo el lote. | 88
La collecte a rapporté 54 000 euros. Elle a été partagée entre 90 familles, soit ⟦700 euros⟧ chacune. | 600
Chacun des 12 camions a porté 20 tonnes, si bien que ⟦300 tonnes⟧ de sel sont arrivées. | 240
Jeder der 16 Wagen brachte 25 Tonnen, sodass ⟦500 Tonnen⟧ Kies abgeladen wurden. | 400
"""

LEADS = """
Hart won 412 votes, her rival 371. With a lead of ⟦61⟧ votes she takes the seat. | 41
Ibarra obtuvo 318 votos y su rival 290. Con una ventaja de ⟦48⟧ votos, será alcaldesa. | 28
Lemaire a recueilli 240 voix, son adversaire 205. Avec une avance de ⟦55⟧ voix, elle l'emporte. | 35
Auf Brandt entfielen 61 Stimmen, auf Kolb 44. Mit einem Vorsprung von ⟦27⟧ Stimmen wurde sie gewählt. | 17
"""

OTHERS = """
Of the 800 people asked, 200 come on foot. So ⟦one in ten⟧ walks to work. | 25%
Sur les 500 salariés interrogés, 250 viennent en train. ⟦Un tiers⟧ prend donc le rail. | 50%
All 40 members took part. The motion passed by ⟦24 votes to 13, with five⟧ abstentions. | 42
Alle 52 Mitglieder stimmten ab. Der Antrag wurde mit ⟦30 zu 19 Stimmen bei fünf⟧ Enthaltungen angenommen. | 54
She took over the clinic in 1998. The ⟦12 years⟧ that she has led it changed the town, she said in 2026. | 28
Asumió la dirección en 2005. Los ⟦12 años⟧ que ha pasado al frente acaban en 2026. | 21
Der Grundstein wurde im März 2017 gelegt. Nach ⟦zwölf Jahren⟧ Bauzeit öffnet die Halle im Mai 2025. | 8
⟦Four⟧ winners were chosen by the jury. They are Ann Bell, Cyril Dunn and Eva Freeman. | 3
⟦Tres⟧ ganadoras fueron elegidas por el jurado. Se trata de Ana Ruiz, Berta Solís, Carla Mena y Diana Otero. | 4
⟦Deux⟧ lauréats ont été retenus par le jury. Il s'agit de Paul Garnier, de Lise Morel et de Jeanne Petit. | 3
The portal opens for applications on 4 May 2026. Applications close at noon on ⟦20 April 2026⟧. | last day
La muestra se inaugurará el 5 de junio de 2026 y podrá visitarse hasta el ⟦24 de mayo⟧. | last day
"""

SILENT = """
The ferry carried 84,000 passengers in 2025. In 2024 it had carried 70,000. The operator puts this increase of 20 per cent down to the new pier.
Revenue was $41 million, up from $36 million a year ago. Orders from hospitals had doubled, said the chairwoman.
The estate picked 300 tonnes this year, a third less than the 450 of 2024. For the whole region a fall of 25 per cent is expected.
The hall seats 900 people. Last year 600 of them stood. A rise of 12 per cent in prices is planned.
The county runs 30 sirens. Of these, 22 worked. The remaining eight stayed silent.
Twelve writers were nominated. Three of them live abroad. The other two speakers will follow by video.
Households received £3.1 million. A further £1.2 million went to farms. With that, the fund has paid out £4.3 million in all.
Households received £3.1 million, of which £1.2 million went to the north. In all, £5.6 million was spent, other towns included, on 3 May.
Hart won 412 votes, her rival 371. With a lead of 41 votes she takes the seat.
Of the 800 people asked, 200 come on foot. So one in four walks to work.
She took over the clinic in 1998. The 28 years that she has led it changed the town, she said in 2026.
The campaign began in 2023. With more than 60 years of experience, the body publishes guidelines, also in 2025.
Four winners were chosen by the jury. They are Ann Bell, Cyril Dunn, Eva Freeman and Guy Hallam.
The show opens on 5 December 2026 and can be seen until 24 May.
Sur les 500 salariés interrogés, 250 viennent en train. La moitié prend donc le rail.
Le projet prévoit 60 logements. Quarante sont loués ; les vingt autres seront vendus.
Bei einem Umsatz von 96 Millionen Euro, 7 Prozent mehr als im Vorjahr, blieben 1,1 Millionen Euro übrig.
Alle 52 Mitglieder stimmten ab. Der Antrag wurde mit 30 zu 17 Stimmen bei fünf Enthaltungen angenommen.
L'école comptera dix-neuf élèves à la rentrée, soit six de plus que cette année et deux de plus que le seuil.
Jeder der 16 Wagen brachte 25 Tonnen, sodass 400 Tonnen Kies abgeladen wurden.
El billete de ida cuesta 14 euros; el de ida y vuelta, 22, seis menos que dos sencillos.
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


@pytest.mark.parametrize("line", lines(WRONG, LEFT, TOTALS, RATES, LEADS, OTHERS))
def test_what_the_figures_before_deny(desk: Newsdesk, line: str) -> None:
    marked, _, said = line.partition(" | ")
    ((words, start, message),) = found(desk, marked.replace("⟦", "").replace("⟧", ""))
    assert words == marked.partition("⟦")[2].partition("⟧")[0]
    assert start == marked.index("⟦")
    assert said in message


@pytest.mark.parametrize("line", lines(SILENT))
def test_what_they_bear_out(desk: Newsdesk, line: str) -> None:
    assert found(desk, line) == []
