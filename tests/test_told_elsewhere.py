"""Claims and figures that stand apart, in a sentence or in two paragraphs (¶¶): what can't be, and what can."""

from __future__ import annotations

import pytest

from newslint.config import Settings
from newslint.engine import Job, Newsdesk, run

FIGURES = ("sum-mismatch", "growth-mismatch", "conflicting-figures", "count-mismatch", "date-order")

WRONG = """
Le trafic est ⟦passé de 12 000 passagers la première année à 36 000 aujourd'hui, soit quatre fois plus⟧. | 3-fold
Los visitantes pasaron ⟦de 10.000 el primer año a 30.000 hoy, es decir, cuatro veces más⟧. | 3-fold
Dort lernen künftig 60 Azubis, ⟦doppelt so viele wie die bisherigen 40⟧. | but
The school will train 60 apprentices, ⟦twice as many as the present 40⟧. | but
L'école formera 60 apprentis, ⟦deux fois plus que les 40⟧ actuels. | 1.5 times
La escuela formará a 60 aprendices, ⟦el doble que los 40⟧ actuales. | 1.5 times
Der Zoo hat im Vorjahr insgesamt 1.250 Tiere aufgenommen, ⟦und zwar 420 Vögel, 510 Igel und 220⟧ Hasen. | 1,150
The survey covered 640 pupils at eight schools, an average of ⟦90⟧ at each. | each
Die Studie umfasste 640 Schüler an acht Schulen, im Schnitt ⟦90⟧ je Schule. | each
L'étude porte sur 640 élèves de huit écoles, soit ⟦90⟧ par école en moyenne. | each
El estudio abarca 640 alumnos de ocho escuelas, una media de ⟦90⟧ en cada una. | each
Das Fest dauert ⟦vier Tage, vom 18. bis zum 20. Juli⟧. | but
The fair lasts ⟦four days, from 18 to 20 July⟧. | but
La foire dure ⟦quatre jours, du 18 au 20 juillet⟧. | but
La feria dura ⟦cuatro días, del 18 al 20 de julio⟧. | but
All 31 members were present. The motion passed with ⟦18 votes in favour, 9 against and 6⟧ abstentions. | 33
Alle 31 Mitglieder waren anwesend. Der Antrag erhielt ⟦18 Ja-Stimmen, 9 Nein-Stimmen und 6⟧ Enthaltungen. | 33
Los 31 concejales estaban presentes. La moción salió adelante con ⟦18 votos a favor, 9 en contra y 6⟧ abstenciones. | 33
Les 31 élus étaient présents. Le texte a recueilli ⟦18 voix pour, 9 contre et 6⟧ abstentions. | 33
The city sets aside £900,000 for grants. They are shared equally among 500 tenants, so that each of them will receive ⟦£2,400⟧. | 1,800
El cabildo destina 800.000 euros a becas. Se repartirán entre 400 alumnos, de modo que cada uno de ellos recibirá ⟦2.600 euros⟧. | 2.000
La région consacre 800 000 euros aux bourses. La somme est partagée entre 400 élèves, si bien que chacun recevra ⟦2 600 euros⟧. | 2 000
Der Kreis gibt 800.000 Euro für Stipendien. Das Geld teilen sich 400 Schüler, sodass jeder ⟦2.600 Euro⟧ erhält. | 2.000
LIDO, 4 May 2025 – She joined the brigade as a volunteer in 1993 and now hangs up her helmet after ⟦42 years⟧ in uniform. | 32
LIDO, 4 mai 2025 – Entrée comme volontaire en 1993, elle raccroche son casque après ⟦42 ans⟧ sous l'uniforme. | 32
LIDO, 4 de mayo de 2025 – Entró como voluntaria en 1993 y cuelga el casco tras ⟦42 años⟧ de servicio. | 32
LIDO, 4. Mai 2025 – Er trat 1993 in die Feuerwehr ein und geht nun nach ⟦42 Jahren⟧ im Dienst in den Ruhestand. | 32
LIDO, 4 May 2025 – The film days have been held since 1995 and now celebrate ⟦a quarter of a century⟧. | 30
LIDO, 4 de mayo de 2025 – El certamen se celebra desde 1995 y cumple en esta edición su ⟦cuarto de siglo⟧. | 30
LIDO, 4 mai 2025 – Le festival existe depuis 1995 et fête cette année son ⟦quart de siècle⟧. | 30
LIDO, 4. Mai 2025 – Das Festival gibt es seit 1995, es feiert nun sein ⟦Vierteljahrhundert⟧. | 30
LIDO, 4 May 2025 – The club was founded in 1965 and celebrates ⟦half a century⟧ this year. | 60
With the new field, the output of its solar plants grows from 8 to 24 megawatts. The site was a dump. The mayor said it was good that the output had ⟦quadrupled⟧ at one stroke. | 3
The mill's exports rose from 2,000 tonnes to 5,000 tonnes. Its director spoke of luck.¶¶She said that having ⟦tripled⟧ exports obliged the mill to grow. | 2.5
The group reached sales of £184 million in the half-year. A year earlier it had been £160 million. Packaging did well.¶¶The chairwoman put the ⟦24 per cent⟧ rise in sales down to demand overseas. | 15
Mit dem neuen Feld wächst die Solarleistung von 8 auf 24 Megawatt. Das Feld liegt im Norden. Dass sich die Leistung ⟦vervierfacht⟧ habe, freue alle. | 3
Die Weberei hat einen Umsatz von 184 Millionen Euro erzielt. Im Vorjahr waren es 160 Millionen Euro. Gut liefen Decken.¶¶Der Vorstand führt das Umsatzplus von ⟦24 Prozent⟧ auf Übersee zurück. | 15
La almazara aumentó sus exportaciones de 2.000 a 5.000 toneladas. El director habló de suerte.¶¶Recordó que haber ⟦triplicado⟧ las exportaciones obliga a crecer. | 2.5
La production du site est passée de 2 000 à 5 000 tonnes. Le maire parle de chance.¶¶Avoir ⟦triplé⟧ la production oblige à recruter. | 2.5
The city will take 60 buses for £27 million. They are built in Holm.¶¶At ⟦£540,000⟧ apiece the buses were cheap, she said. | 450
Die Stadt kauft 60 Busse für 27 Millionen Euro. Sie werden in Holm gebaut.¶¶Mit ⟦540.000 Euro⟧ pro Bus waren sie billig, sagte sie. | 450
La ciudad compra 60 autobuses por 27 millones de euros. Se hacen en Lugo.¶¶A ⟦540.000 euros⟧ cada uno, los autobuses salen baratos, dijo. | 450
La ville achète 60 bus pour 27 millions d'euros. Ils sont faits à Lens.¶¶À ⟦540 000 euros⟧ par bus, c'est une affaire, dit-elle. | 450
The board voted to adopt a budget of ⟦$38.5 million⟧. The vote was calm.¶¶Under it, $22 million goes to pay, $7.5 million to repairs, $4 million to transport, and the remaining $3 million to books. | 36.5
Le conseil a voté les aides. L'enveloppe atteint ⟦720 000 euros⟧.¶¶Le sport reçoit 310 000 euros, la culture 190 000 euros, l'action sociale 140 000 euros et l'environnement 30 000 euros. Aucun autre domaine n'est financé. | 670
El pleno aprobó un presupuesto de ⟦720.000 euros⟧ para ayudas.¶¶El deporte recibe 310.000 euros, la cultura 190.000 euros, los barrios 140.000 euros y el campo 30.000 euros. Ningún otro ámbito recibe fondos. | 670
Der Rat beschloss Zuschüsse von ⟦720.000 Euro⟧.¶¶Der Sport erhält 310.000 Euro, die Kultur 190.000 Euro, die Jugend 140.000 Euro und die Umwelt die restlichen 30.000 Euro. | 670
The state gave £4.5 million, and the town paid the rest. Of the total cost of £12 million, the town paid ⟦£6.5 million⟧. | 7.5
Das Land gab 4,5 Millionen Euro, den Rest zahlte die Stadt. Bei Gesamtkosten von 12 Millionen Euro blieben für sie ⟦6,5 Millionen⟧. | 7,5
La Junta aportó 4,5 millones de euros y el Ayuntamiento puso el resto. De un coste total de 12 millones de euros, le tocaron ⟦6,5 millones⟧. | 7,5
La région a versé 4,5 millions d'euros, la ville a payé le reste. Sur un coût total de 12 millions d'euros, elle a donc réglé ⟦6,5 millions⟧. | 7,5
"""

RIGHT = """
The centre asked 2,000 shoppers in spring. They could give one answer. In the town, 900 shoppers named price and 700 named distance. The other 400 had no view.
Its share slipped from about 9.1 per cent to about 8.6 per cent, or by roughly half a percentage point.
Der Anteil sank von 9,1 auf 8,6 Prozent, also um einen halben Prozentpunkt.
La tasa bajó del 9,1 % al 8,6 %, es decir, medio punto.
La part du bio est passée de 20 % à 30 %, ou une hausse de moitié.
El caudal pasó de 20 a 30 litros, un aumento de la mitad.
Der Etat stieg um die Hälfte, von 20 auf 30 Millionen Euro.
The budget rose by half, from $20 million to $30 million.
La ville embauche six agents. Avec deux départs, l'effectif passe de 80 à 84.
The town hires six clerks. With two departures, the staff goes from 80 to 84.
Die Stadt stellt sechs Leute ein. Mit zwei Abgängen wächst die Belegschaft von 80 auf 84.
The mill's exports rose from 2,000 tonnes to 4,000 tonnes. Its director wants to see exports tripled.
The mill's exports rose from 2,000 tonnes to 4,000 tonnes. Last year imports tripled.
The board voted to adopt a budget of $36.5 million. The vote was calm.¶¶Under it, $22 million goes to pay, $7.5 million to repairs, $4 million to transport, and the remaining $3 million to books.
All 33 members were present. The motion passed with 18 votes in favour, 9 against and 6 abstentions.
The city sets aside £900,000 for grants. They are shared equally among 500 tenants, so that each of them will receive £1,800.
The city sets aside £900,000 for grants. They are shared equally among 500 tenants, so that each of them will receive £150 a month.
Der Kreis gibt 800.000 Euro für Stipendien. Das Geld teilen sich 400 Schüler, sodass jeder 2.000 Euro erhält.
El cabildo destina 800.000 euros a becas. Se repartirán entre 400 alumnos, de modo que cada uno de ellos recibirá 2.000 euros.
La région consacre 800 000 euros aux bourses. La somme est partagée entre 400 élèves, si bien que chacun recevra 2 000 euros.
LIDO, 4 May 2025 – She joined the brigade as a volunteer in 1993 and now hangs up her helmet after 32 years in uniform.
LIDO, 4 May 2025 – She joined the brigade as a volunteer in 1993 and now retires after 12 years at the helm.
LIDO, 4. Mai 2025 – Er trat 1993 in die Feuerwehr ein und geht nun nach 32 Jahren im Dienst in den Ruhestand.
LIDO, 4 May 2025 – The film days have been held since 2000 and now celebrate a quarter of a century.
LIDO, 4 de mayo de 2025 – El certamen se celebra desde 2000 y cumple en esta edición su cuarto de siglo.
LIDO, 4 mai 2025 – Le festival existe depuis 1999 et fête cette année son quart de siècle.
With the new field, the output of its solar plants grows from 8 to 24 megawatts. The site was a dump. The mayor said it was good that the output had tripled at one stroke.
With the new field, the output of its solar plants grows from 8 to 24 megawatts. The site was a dump. The mayor said that the number of output meters had doubled.
The group reached sales of £184 million in the half-year. A year earlier it had been £160 million. Packaging did well.¶¶The chairwoman put the 15 per cent rise in sales down to demand overseas.
The group reached sales of £184 million in the half-year. A year earlier it had been £160 million. Packaging did well.¶¶The chairwoman put the 24 per cent rise in orders down to demand overseas.
Mit dem neuen Feld wächst die Solarleistung von 8 auf 24 Megawatt. Das Feld liegt im Norden. Dass sich die Leistung verdreifacht habe, freue alle.
Mit dem neuen Feld wächst die Solarleistung von 8 auf 24 Megawatt. Das Feld liegt im Norden. In zehn Jahren soll sich die Leistung vervierfachen.
La almazara aumentó sus exportaciones de 2.000 a 6.000 toneladas. El director habló de suerte.¶¶Recordó que haber triplicado las exportaciones obliga a crecer.
La production du site est passée de 2 000 à 6 000 tonnes. Le maire parle de chance.¶¶Avoir triplé la production oblige à recruter.
The city will take 60 buses for £27 million. They are built in Holm.¶¶At £450,000 apiece the buses were cheap, she said.
The city will take 60 buses for £27 million. They are built in Holm.¶¶At £540,000 apiece the trams were cheap, she said.
Die Stadt kauft 60 Busse für 27 Millionen Euro. Sie werden in Holm gebaut.¶¶Mit 450.000 Euro pro Bus waren sie billig, sagte sie.
Le conseil a voté les aides. L'enveloppe atteint 670 000 euros.¶¶Le sport reçoit 310 000 euros, la culture 190 000 euros, l'action sociale 140 000 euros et l'environnement 30 000 euros. Aucun autre domaine n'est financé.
Le conseil a voté les aides. L'enveloppe atteint 720 000 euros.¶¶Le sport reçoit 310 000 euros, la culture 190 000 euros, l'action sociale 140 000 euros et l'environnement 30 000 euros.
Der Rat beschloss Zuschüsse von 670.000 Euro.¶¶Der Sport erhält 310.000 Euro, die Kultur 190.000 Euro, die Jugend 140.000 Euro und die Umwelt die restlichen 30.000 Euro.
The state gave £4.5 million, and the town paid the rest. Of the total cost of £12 million, the town paid £7.5 million.
The state gave £4.5 million, and the town paid the rest. Of the total cost of £12 million, the roof took £6.5 million.
Das Land gab 4,5 Millionen Euro, den Rest zahlte die Stadt. Bei Gesamtkosten von 12 Millionen Euro blieben für sie 7,5 Millionen.
Its share slipped from about 9.1 per cent to about 8.6 per cent, or by roughly half a percentage point.
L'école formera 60 apprentis, deux fois plus que les 30 actuels.
The survey covered 640 pupils at eight schools, an average of 80 at each.
Das Fest dauert drei Tage, vom 18. bis zum 20. Juli.
Der Zoo hat im Vorjahr insgesamt 1.150 Tiere aufgenommen, und zwar 420 Vögel, 510 Igel und 220 Hasen.
Le trafic est passé de 12 000 passagers la première année à 36 000 aujourd'hui, soit trois fois plus.
"""


@pytest.fixture(scope="module")
def desk() -> Newsdesk:
    return Newsdesk.open(disabled_plugins=("all",))


def found(desk: Newsdesk, text: str) -> list[tuple[str, int, str]]:
    report = run(desk, [Job("release.txt", data=text.replace("¶¶", "\n\n").encode())], Settings(select=FIGURES))
    assert report.troubles == []
    return [(finding.words, finding.span.start, finding.message) for finding in report.findings]


@pytest.mark.parametrize("line", WRONG.strip().split("\n"))
def test_what_is_told_elsewhere_denies(desk: Newsdesk, line: str) -> None:
    marked, _, said = line.partition(" | ")
    ((words, start, message),) = found(desk, marked.replace("⟦", "").replace("⟧", ""))
    assert words == marked.partition("⟦")[2].partition("⟧")[0]
    assert start == marked.index("⟦")
    assert said.strip() in message


@pytest.mark.parametrize("line", RIGHT.strip().split("\n"))
def test_what_is_told_elsewhere_bears_out(desk: Newsdesk, line: str) -> None:
    assert found(desk, line) == []
