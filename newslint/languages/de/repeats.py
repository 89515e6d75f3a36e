"""German: what is never doubled, and what repeats on purpose."""

NEVER_DOUBLED = """und oder aber mit von für aus bei nach zum zur im am vom beim ins ein eine einer eines einem einen
auf über unter zwischen durch ohne gegen seit bis als wie nicht auch nur noch wird wurde wurden dass ob weil wenn sich
kein keine keinen mehr dieser diese dieses jeder jede sein seine ihrer ihres unser unsere sowie bereits um während
wegen trotz des den dem wir ich ihnen uns etwa sondern jedoch denn doch dort hier"""
DOUBLED = """die der das sie es in zu ist sind war waren hat haben sehr so ja nein nie nun viel lange weit ganz immer
schon gut alt ha bla tick tack ding dong eins zwei drei vier fünf sechs sieben acht neun zehn null werden worden kann
können wollen sollen müssen an ein ihr dr prof"""
LETTERS = """
sehr geehrte
sehr geehrter
liebe
lieber
im wortlaut
wortlaut des
vollständiger text
offener brief
transkript
"""
FORMULAE = """
siehe unten
klicken sie
weitere informationen
mehr informationen
mehr erfahren
besuchen sie
kontakt
haftungsausschluss
anmeldung unter
abonnieren
herunterladen
alle rechte vorbehalten
unschuldsvermutung
preis
"""
SPEAKING = "ich mich mir"
