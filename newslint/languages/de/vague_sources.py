"""German."""

PHRASES = """
studien zeigen
studien belegen
studien beweisen
studien deuten
studien ergaben
studien bestätigen
studien legen
zahlreiche studien zeigen
zahlreiche studien belegen
zahlreiche studien beweisen
zahlreiche studien deuten
zahlreiche studien ergaben
zahlreiche studien bestätigen
zahlreiche studien legen
mehrere studien zeigen
mehrere studien belegen
mehrere studien beweisen
mehrere studien deuten
mehrere studien ergaben
mehrere studien bestätigen
mehrere studien legen
neuere studien zeigen
neuere studien belegen
neuere studien beweisen
neuere studien deuten
neuere studien ergaben
neuere studien bestätigen
neuere studien legen
aktuelle studien zeigen
aktuelle studien belegen
aktuelle studien beweisen
aktuelle studien deuten
aktuelle studien ergaben
aktuelle studien bestätigen
aktuelle studien legen
untersuchungen zeigen
untersuchungen belegen
untersuchungen beweisen
untersuchungen deuten
untersuchungen ergaben
untersuchungen bestätigen
untersuchungen legen
umfragen zeigen
umfragen belegen
umfragen beweisen
umfragen deuten
umfragen ergaben
umfragen bestätigen
umfragen legen
statistiken zeigen
statistiken belegen
statistiken beweisen
statistiken deuten
statistiken ergaben
statistiken bestätigen
statistiken legen
experten sagen
experten meinen
experten glauben
experten warnen
experten erwarten
experten schätzen
experten rechnen
experten gehen
experten sehen
experten behaupten
viele experten sagen
viele experten meinen
viele experten glauben
viele experten warnen
viele experten erwarten
viele experten schätzen
viele experten rechnen
viele experten gehen
viele experten sehen
viele experten behaupten
fachleute sagen
fachleute meinen
fachleute glauben
fachleute warnen
fachleute erwarten
fachleute schätzen
fachleute rechnen
fachleute gehen
fachleute sehen
fachleute behaupten
wissenschaftler sagen
wissenschaftler meinen
wissenschaftler glauben
wissenschaftler warnen
wissenschaftler erwarten
wissenschaftler schätzen
wissenschaftler rechnen
wissenschaftler gehen
wissenschaftler sehen
wissenschaftler behaupten
forscher sagen
forscher meinen
forscher glauben
forscher warnen
forscher erwarten
forscher schätzen
forscher rechnen
forscher gehen
forscher sehen
forscher behaupten
analysten sagen
analysten meinen
analysten glauben
analysten warnen
analysten erwarten
analysten schätzen
analysten rechnen
analysten gehen
analysten sehen
analysten behaupten
kritiker sagen
kritiker meinen
kritiker glauben
kritiker warnen
kritiker erwarten
kritiker schätzen
kritiker rechnen
kritiker gehen
kritiker sehen
kritiker behaupten
beobachter sagen
beobachter meinen
beobachter glauben
beobachter warnen
beobachter erwarten
beobachter schätzen
beobachter rechnen
beobachter gehen
beobachter sehen
beobachter behaupten
insider sagen
insider meinen
insider glauben
insider warnen
insider erwarten
insider schätzen
insider rechnen
insider gehen
insider sehen
insider behaupten
branchenkenner sagen
branchenkenner meinen
branchenkenner glauben
branchenkenner warnen
branchenkenner erwarten
branchenkenner schätzen
branchenkenner rechnen
branchenkenner gehen
branchenkenner sehen
branchenkenner behaupten
ärzte sagen
ärzte meinen
ärzte glauben
ärzte warnen
ärzte erwarten
ärzte schätzen
ärzte rechnen
ärzte gehen
ärzte sehen
ärzte behaupten
laut experten
nach ansicht von experten
nach meinung von experten
nach angaben von experten
laut studien
laut umfragen
laut insidern
nach einschätzung von experten
es ist bekannt
es ist allgemein bekannt
bekanntlich
es ist erwiesen
wie man weiß
viele glauben
manche sagen
aus gut informierten kreisen
aus unterrichteten kreisen
"""
