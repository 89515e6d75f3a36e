"""German: verbs of saying."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.languages.saying import SayingWords, phrases, words

WEAK = """äußer antwort appellier argumentier beantwort bedauer begrüß begründ behaupt beklag bekräftig bemerk bemängel
berichtig beschwer bestätig beteuer beton beurteil bezweifel dank entgegn erinner erklär erläuter erwähn erwider erzähl
forder formulier frag freu gesteh glaub hoff informier kommentier konkretisier konstatier kritisier kündig lob mahn
mein meld mutmaß nann nenn notier plädier präzisier prophezei protokollier resümier sag schilder schwärm scherz
schätz stell unterstreich urteil verdeutlich verkünd vermeld vermut versicher verteidig wiederhol wünsch witzel zitier
ergänz führ füg teil fass zeig leg deut heb setz berichte warnt prognostizier signalisier bilanzier fügt hak"""
IRREGULAR = """sagt sagte sagten sagen gesagt sprach spricht sprechen gesprochen schreibt schrieb schrieben geschrieben
schreiben berichtet berichtete berichten warnt warnte warnten gewarnt antwortet antwortete antworteten äußert äußerte
begründet begründete behauptet betont betonte betonten bedauert bedauerte bekräftigt erinnert erinnerte erläutert
erläuterte ergänzt ergänzte hinzu hinzugefügt ausgeführt mitgeteilt weist wies hingewiesen gibt gab bekannt
bekanntgegeben hebt hob hervor hervorgehoben unterstrich unterstreicht verspricht versprach verwies verweist räumt
räumte ein eingeräumt rät riet ruft rief findet fand denkt dachte weiß wusste heißt hieß bittet bat lautet lautete
stellt stellte fest festgestellt fasst fasste zusammen kündigt kündigte an angekündigt teilt teilte mit führt führte aus
zeigt zeigte dankt dankte freut freute gestand gesteht empfiehlt empfahl bezeichnet bezeichnete drückt drückte meldet
meldete erzählt erzählte ist fährt fuhr fort zieht zog schließt schloss"""
PARTICLES = {"an", "aus", "bekannt", "ein", "fest", "fort", "hervor", "ist", "mit", "zusammen", "gab", "gibt"}


def _forms(stem: str) -> Iterator[str]:
    dental = "e" if stem.endswith(("t", "d", "gn")) else ""
    yield from (stem + ending for ending in (dental + "t", dental + "te", dental + "ten", "en"))
    if stem.endswith("ier") or stem.startswith(("be", "er", "ver", "wider", "wieder", "unter")):
        yield stem + dental + "t"
    else:
        yield "ge" + stem + dental + "t"


def build() -> SayingWords:
    return SayingWords(
        verbs=(words(IRREGULAR) | {form for stem in WEAK.split() for form in _forms(stem)}) - PARTICLES,
        plain=words("""sagt sagte sagten sagen gesagt erklärt erklärte erklärten betont betonte betonten meint
            meinte erzählt erzählte berichtet berichtete berichteten erläutert erläuterte ergänzt ergänzte äußert
            äußerte antwortet antwortete bestätigt bestätigte warnt warnte lobt lobte erinnert erinnerte kommentiert
            kommentierte versichert versicherte bedauert bedauerte freut freute scherzt scherzte fragt fragte
            unterstreicht unterstrich"""),
        according=phrases("""
            laut
            nach den worten von
            nach worten von
            nach angaben von
            so
            zufolge"""),
        brief=words("so laut zufolge"),
        nouns=words("""worte worten aussage aussagen erklärung mitteilung brief botschaft rede interview antwort frage
            statement stellungnahme zitat"""),
        pronouns=words("er sie es ich wir"),
        titles=words("""namens titel motto slogan thema buch film lied album stück ausstellung reihe artikel bericht
            studie programm projekt kampagne initiative preis kategorie tagung vortrag kurs workshop wort begriff
            sogenannte sogenannten genannt genannte betitelt betitelte roman gedicht leitspruch stichwort aktion"""),
        own=words("wir uns unser unsere unserem unseren unserer unseres"),
    )
