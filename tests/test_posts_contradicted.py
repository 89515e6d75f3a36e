# ruff: noqa: E501 (a case a line)
"""A person introduced anew with another post, in four languages: marked ⟦so⟧ where it is found, silent where no mark is."""

from __future__ import annotations

import pytest

from newslint.config import Settings
from newslint.engine import Job, Newsdesk, run

CONTRADICTED = """
The trust's finance director, Paula Grieves, said so. "We had a good winter," said ⟦Paula Grieves, director of communications⟧.
Mayor Dieter Koll opened the road. "It was about time," said ⟦Dieter Koll, deputy mayor of Ansfelden⟧.
Dr Mona Reyes, chief medical officer, welcomed the ward. ⟦Mona Reyes, head of nursing⟧, added that visitors are welcome.
"The trains run," said network manager Olga Brandt. ⟦Station master Olga Brandt⟧ said the last sleepers came on Friday.
Superintendent Neil Garrow leads the inquiry. ⟦Chief Inspector Neil Garrow⟧ asked witnesses to call.
Head coach Mark Dunne praised the team. ⟦Assistant coach Mark Dunne⟧ was less happy with the second half.
Energy minister Oskar Lind met the mayors. "We will pay," said ⟦Oskar Lind, minister of transport⟧.
El alcalde, Julio Cano, inauguró la pista. El ⟦teniente de alcalde Julio Cano⟧ dio las gracias a los vecinos.
El capitán Luis Barea dirigió la operación. «Ha sido larga», dijo el ⟦sargento Luis Barea⟧.
El consejero de Sanidad, Pedro Lara, visitó el centro. «Abrirá en mayo», dijo ⟦Pedro Lara, consejero de Turismo⟧.
La gerente del hospital, Carmen Solís, dio las cifras. ⟦Carmen Solís, jefa de enfermería⟧, las comentó.
Le maire de Valmont, Hugo Lemaire, a ouvert la fête. « Merci », a dit ⟦Hugo Lemaire, premier adjoint de Valmont⟧.
Le ministre de l'Agriculture, Alain Prost, est venu. « Nous aiderons », a dit ⟦Alain Prost, ministre des Transports⟧.
Le commandant Yves Langlois dirige l'enquête. Le ⟦capitaine Yves Langlois⟧ a lancé un appel à témoins.
Bürgermeisterin Karin Huber eröffnete den Markt. „Schön“, sagte ⟦Karin Huber, Leiterin des Ordnungsamts⟧.
Polizeihauptkommissar Uwe Stark leitet die Gruppe. ⟦Polizeioberrat Uwe Stark⟧ bat um Hinweise.
Umweltministerin Petra Klein kam am Montag. „Das hilft“, sagte ⟦Petra Klein, Ministerin für Verkehr⟧.
Der Vereinsvorsitzende Olaf Brandt dankte den Helfern. ⟦Kassenwart Olaf Brandt⟧ nannte die Zahlen.
"It was close," said Ada Finn, the head coach. ⟦Team captain Ada Finn⟧ will speak on Monday.
"It was close," said Coach Ada Finn. ⟦Ada Finn, chair of Holm United⟧, will speak on Monday.
„Es war knapp“, sagte Cheftrainerin Anke Pohl. ⟦Anke Pohl, Vorsitzende des Vereins⟧, spricht am Montag.
«Fue justo», dijo la entrenadora, Ana Ruiz. ⟦Ana Ruiz, presidenta del club⟧, hablará el lunes.
« C'était juste », a dit l'entraîneuse, Lise Morel. ⟦Lise Morel, présidente du club⟧, parlera lundi.
Lo dijo la concejala de Cultura, Ana Ruiz. ⟦Ana Ruiz, alcaldesa de Arenal⟧, abrirá la feria.
President Rita Voss opened the fair. Vice president Karl Ames read the figures. "We go on," said ⟦vice president Rita Voss⟧.
Präsident Jörn Ahlers sprach zuerst. Vizepräsidentin Elke Rust las die Zahlen. „Weiter so“, sagte ⟦Vizepräsident Jörn Ahlers⟧.
El presidente, Luis Prada, dio las gracias. La vicepresidenta, Eva Soler, leyó el acta. «Seguimos», dijo el ⟦vicepresidente, Luis Prada⟧.
Chief Judge Mary Stone and Judge Paul Tarn sat on Monday. ⟦Chief Judge Paul Tarn⟧ will hear the case alone.
La secretaria es Eva Soler y el tesorero, Juan Vega. La junta se reunirá en mayo. ⟦Eva Soler, tesorera⟧, dará los datos.
"""

SHARED = """
The museum's director, Ines Calder, cut the ribbon. ⟦Museum director Thomas Wray⟧ thanked the donors.
Museumsleiterin Jutta Weiß zeigte die Bilder. „Sie sind echt“, sagte ⟦Museumsleiterin Renate Kühn⟧.
Die Leiterin des Theaters, Anke Pohl, stellte den Plan vor. „Es wird laut“, sagte der ⟦Leiter des Theaters, Jan Rieck⟧.
El presidente del club, Andrés Soto, firmó ayer. «Hay que ganar», dijo el ⟦presidente del club, Manuel Rojo⟧.
The Harbour Trust met. The secretary general of the Trust, Ada Finn, spoke. ⟦Lee Marsh, secretary general of the Harbour Trust⟧, read the plan.
Le Conseil des ports a siégé. Marc Dory, secrétaire général du Conseil, a parlé. ⟦Jean Hamel, secrétaire général du Conseil des ports⟧, a conclu.
Die Hochschule baut. Rektorin wird Elke Rust, Kanzler bleibt Jörn Ahlers. Der ⟦Kanzler der Hochschule, Rolf Maas⟧, kam zum Richtfest.
The college has a new hall. The dean, Ada Finn, opened it. "We waited for years," said the ⟦dean of the college, Lee Marsh⟧.
"""

SILENT = """
The Harbour Trust and the Coast Council met. The secretary general of the Trust, Ada Finn, spoke. Lee Marsh, secretary general of the Council, read the plan.
Acme bought Belton. The chief executive, Ada Finn, opened the plant. Lee Marsh, chief executive of Belton, closed it at noon.
President Rita Voss opened the fair. Vice president Karl Ames read the figures. Rita Voss was vice president until 2019.
Justice Ian Marsh sat with Justice Paul Tarn. Chief Justice Mary Stone retires in May, when Justice Marsh becomes chief justice.
El secretario Luis Prada leyó el acta. El secretario general Luis Prada la firmó.
Leiterin wird Prof. Dr. Elke Rust, Kanzler bleibt Jörn Ahlers. Kanzler Jörn Ahlers dankte der Leiterin, Elke Rust.
Police Constable Amy Holt was on duty. PC Holt called the ambulance. Amy Holt, a constable for ten years, was praised.
Sarah Finch, chief executive of Larkfield, said so. Sarah Finch, CEO, added that more will follow.
John Marr, councillor for Eastgate and chair of the planning committee, spoke. The chair of planning, John Marr, closed it.
Priya Nair, councillor for Eastgate, was elected mayor last May. Mayor Priya Nair cut the ribbon.
Chief executive Anders Holt, who founded the firm, thanked its chairman, Peter Lund. Founder Anders Holt will stay.
Captain Jane Whitlow opened the season. "It is early," said Jane Whitlow, harbour master of Ellmouth.
The letter is from Senior Minister of State Amy Tan. "We agree," said SMS Amy Tan.
La profesora Ana Gil, directora del Instituto de Química, recibió el premio. Ana Gil, catedrática de Lada, dio las gracias.
El alcalde de Rueda, Juan Vega, habló con el alcalde de Medina, Luis Sanz.
Iker Sanz, hasta ahora portavoz, será alcalde. El alcalde Iker Sanz tomará posesión el lunes.
Claire Aubry, présidente-directrice générale de Borélia, a signé. « Merci », a dit la PDG de Borélia, Claire Aubry.
Gilles Dumas, ancien maire, a été élu député. Le député Gilles Dumas siégera lundi.
Dr. Jens Rohde, Professor für Physik und Dekan der Fakultät, sprach zuerst. Dekan Jens Rohde schloss die Feier.
Professorin Ruth Bauer, Direktorin der Klinik, operierte. Klinikdirektorin Ruth Bauer war zufrieden.
Der Vorsitzende des Vereins, Olaf Brandt, dankte dem Vorsitzenden des Fördervereins, Gerd Maas.
"""


def lines(text: str) -> list[str]:
    return text.strip().split("\n")


@pytest.fixture(scope="module")
def desk() -> Newsdesk:
    return Newsdesk.open(disabled_plugins=("all",))


def found(desk: Newsdesk, text: str) -> list[tuple[str, str, str]]:
    report = run(desk, [Job("release.txt", data=text.encode())], Settings(select=("conflicting-posts", "shared-post")))
    assert report.troubles == []
    return [(finding.rule, finding.words, finding.message) for finding in report.findings]


def marked(line: str) -> tuple[str, str]:
    return line.replace("⟦", "").replace("⟧", ""), line.partition("⟦")[2].partition("⟧")[0]


@pytest.mark.parametrize("line", lines(CONTRADICTED))
def test_two_posts_of_one_person(desk: Newsdesk, line: str) -> None:
    text, place = marked(line)
    ((rule, words, message),) = found(desk, text)
    assert (rule, words) == ("conflicting-posts", place)
    assert "in line 1" in message


@pytest.mark.parametrize("line", lines(SHARED))
def test_one_post_of_two_people(desk: Newsdesk, line: str) -> None:
    text, place = marked(line)
    ((rule, words, _),) = found(desk, text)
    assert (rule, words) == ("shared-post", place)


@pytest.mark.parametrize("line", lines(SILENT))
def test_what_one_person_may_be(desk: Newsdesk, line: str) -> None:
    assert found(desk, line) == []
