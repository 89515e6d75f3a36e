"""German sentences with people and posts, for `test_posts_by_language`. See `read_sentence` there for the marks."""

from __future__ import annotations

AFTER = """
[Karin Huber], {1|Geschäftsführerin der Rheinwerk GmbH}, stellte die Zahlen vor.
„Wir haben Wort gehalten“, sagte [Jens Ohlau], {1|Vorsitzender des Aufsichtsrats}.
„Der Bau geht voran“, so [Petra Kling], {1|Vorsitzende der Bürgerstiftung Altweiler}.
[Uwe Starke] (54), {1|Leiter des Ordnungsamts}, bat um Geduld.
[Anke Pohl], {1|stellvertretende Vorsitzende des Vereins}, dankte den Helfern.
[Olaf Brandner], {1|Kassenwart} und {1|Schriftführer des Fördervereins}, nannte die Zahlen.
Herr [Rolf Dietz], {1|Mitglied des Vorstands der Novalis AG}, war verhindert.
[Mira Sommer], {1|Professorin für Geologie an der Universität Altweiler}, widersprach.
[Hanna Vogt] ({1|Vorstandssprecherin}) und [Peter Lange] ({2|Finanzvorstand}) unterschrieben den Vertrag.
[Dieter Koll], {1|Bürgermeister von Ansfelden}, eröffnete die Brücke.
[Tobias Reimann], ehemaliger {1:former|Präsident der Handwerkskammer}, hielt die Rede.
[Jana Wirth], früher {1:former|Chefredakteurin des Altweiler Boten}, las aus ihrem Buch.
[Claudia Ritter], {1|Pressesprecherin der Stadtwerke}, wollte sich nicht äußern.
[Sven Ahrens], einer der {1|Gründer der Genossenschaft}, erinnerte an den Anfang.
[Nadine Bauer], {1|Referentin für Klimaschutz beim Landkreis Hohenfels}, leitet den Kurs.
[Gerd Maas], seit 2014 {1|Ortsvorsteher von Kleinrode}, tritt nicht mehr an.
[Lutz Hagen], {1|Direktor} und {1|Chefarzt der Klinik am See}, operierte selbst.
[Ines Kaltbrunn], {1|Leiterin der Abteilung Forschung und Entwicklung}, zeigte den Prototyp.
Es sprachen [Ute Falk], {1|Staatssekretärin im Umweltministerium}, und [Kai Noll], {2|Präsident des Bauernverbands}.
[Erik Thoma], {1|Sprecher der Landesregierung}, bestätigte den Termin.
[Silke Arndt], {1|Bundestagsabgeordnete}, besuchte den Hof.
[Frank Heller], {1|Technischer Leiter des Wasserwerks}, erklärte die Pumpen.
[Moritz Jansen], {1|Doktorand am Institut für Meereskunde}, entdeckte die Art.
[Vera Lindt], {1|Inhaberin der Bäckerei am Markt}, spendet das Brot.
[Bernd Kuhn], ein langjähriger {1|Mitarbeiter des Museums}, führte durch das Haus.
[Jens Ohlau], {1|Systemverwalter}, der das Netz betreut, sagte ab.
[Martin »Mecki« Reimann], {1|Hausmeister der Schule}, hat den Schlüssel.
[Hans Mast], {1|Bereichsleiter der Stadtwerke}, bestätigte die Zusammenarbeit.
Das Band schnitten die beiden {12|Geschäftsführer} [Peter Kling] und [Uwe Maurer] durch.
[Doris Engel], künftige {1:future|Intendantin des Stadttheaters}, kommt aus Kiel.
"""

BEFORE = """
Die {1|Vorsitzende des Betriebsrats}, [Monika Seidel], begrüßte die Gäste.
Der {1|Bürgermeister von Ansfelden}, Herr [Dieter Koll], eröffnete den Markt.
{1|Landrätin} Dr. [Heike Brunner] übergab den Bescheid.
{1|Umweltministerin} [Petra Klein] kam am Montag.
{1|Oberbürgermeister} [Ralf Steiner] und {2|Kämmerin} [Beate Lorenz] stellten den Haushalt vor.
Laut {1|Polizeisprecher} [Nico Werner] wurde niemand verletzt.
Der frühere {1:former|Kultusminister} [Hans Rebmann] ist gestorben.
Die ehemalige {1:former|Direktorin des Zoos}, [Lena Fuchs], schrieb das Buch.
Der kommissarische {1:acting|Leiter der Bibliothek}, [Paul Ehlers], zeigte die Bände.
Die designierte {1:future|Rektorin der Hochschule}, Prof. Dr. [Ruth Sander], stellte sich vor.
Unser {1|Geschäftsführer} [Timo Kraft] freut sich auf Besuch.
Die {12|Abgeordneten} [Eva Stein] und [Jan Moll] stellten den Antrag.
Die {12|Projektleiterinnen} [Sina Wolf] und [Lea Groß] führten durch den Abend.
Der {1|Sprecher des Ministeriums für Verkehr}, [Axel Ried], nannte keinen Grund.
{1|Vereinschef} [Holger Busch] sprach von einem guten Jahr.
Nach Angaben von {1|Schulleiterin} [Maike Thiel] bleibt die Halle zu.
Die {1|Biologin} [Carla Wendt] zählt die Vögel.
Der {1|Präsident der Handwerkskammer}, [Tobias Reimann], überreichte die Urkunden.
Der {1|1. Vorsitzende} [Lars Voigt] begrüßte die Mitglieder.
Der {1|Informations- und Verkehrsminister des Landes}, [Rolf Dietz], startete das Netz.
Zum Ende ergreift {1|Landrat} [Pohl] das Wort.
In seiner Rede zollte {1|Landrat} [Heinz Trapp] den Helfern Respekt.
„Das reicht“, verkündete {1|Vorstandschef} [Hans Watzner] nach der Sitzung.
Das Haus leitet {1:acting|Interims-Chef} [Peter Hornung].
Im April bat {1|Vorstandschefin} [Martina Merz] den Aufsichtsrat um Rat.
Die Nadel verlieh der {1|Präsident}, derzeit [Rolf Dietz].
Es kamen {1|Landrat} [Emil Maurer], der frühere {2:former|Kreisrat} (KR) [Helmut Ritter] und {3|Pfarrer} [Georg Metz].
Es sprachen {1|Ministerin} [Carla Wendt], unser Bürgermeister und die Stadträte.
Der neue {1|Trainer} [Mario Kunz] stellte die Mannschaft um.
Gewonnen hat die {1|Tischlerin} [Nele Harms] aus Kleinrode.
Die {1|Leiterin des Instituts für Meereskunde und der Forschungsstation}, [Imke Petersen], forscht dort seit Jahren.
Stellvertretend nahm {1|Vizepräsidentin} [Sabine Ott] den Preis entgegen.
"""

VERBS = """
[Karin Huber] ist {1|Geschäftsführerin der Rheinwerk GmbH}.
[Lutz Hagen] war bis 2019 {1:former|Chefarzt der Klinik am See}.
[Anke Pohl] war von 2005 bis 2007 {1:former|Mitglied des Stadtrats}.
[Nadine Bauer] wurde zur {1|Leiterin des Jugendamts} ernannt.
[Sven Ahrens] ist seit März {1|Vorsitzender der Genossenschaft}.
[Jana Wirth] wird neue {1:future|Chefredakteurin des Altweiler Boten}.
[Erik Thoma] arbeitet als {1|Redakteur beim Altweiler Boten} und ist {1|Mitglied des Presserats}.
Der Verein wählte [Gerd Maas] zum {1|Vorsitzenden}.
[Doris Engel] übernimmt das Amt als {1|Intendantin des Stadttheaters}.
[Nils Harms] arbeitet als {1|Verwalter im Nordland Institute of Technology} und ist zudem ein {1|Mitglied im Beirat}.
[Roland Wöhler] war 2012 als {1:former|Kultusminister von Nordland} zurückgetreten.
[Eva Stein] und [Jan Moll] sind beide {12|Entwickler}.
[Eva Stein] und [Jan Moll] sind {12|Mitglieder des Kreistags}.
"""

NONE = """
[Karin Huber] leitet die Rheinwerk GmbH.
Der Bürgermeister dankte [Anke Pohl].
[Gerd Maas] traf den Minister.
[Sven Ahrens] übergab dem Vorsitzenden den Schlüssel.
„Als Vorsitzender bin ich stolz“, sagte [Jens Ohlau].
[Mira Sommer], die einem Vorstand angehört, sprach zuerst.
[Annas] Rede war gut, [Bernd Vogts] Antwort auch.
Die Version „Karin“ erscheint im Mai.
Die Werke von [Paul Ehlers] hängen im Rathaus.
"""
