"""German: the words of what is to come and what is over."""

from __future__ import annotations

from newslint.languages.dates import phrases, words
from newslint.languages.tenses import TenseWords


def build() -> TenseWords:
    return TenseWords(
        future=words("wird werden"),
        coming=words("kommenden kommende kommender nächsten nächste"),
        over=phrases("""
            fand
            fanden
            endete
            endeten
            begann
            begannen
            startete
            starteten
            schloss
            öffnete
            eröffnete
            eröffneten
            unterzeichnete
            unterzeichneten
            wurde
            wurden
            starb
            gewann
            besuchte
            kam
            trafen
            traf
            feierte
            lief"""),
        undone=words("nicht dass wenn falls"),
        breaks=words("dass der die das den dem deren dessen wo wenn während weil obwohl aber nachdem bevor seit als"),
        standing=words("rückwirkend"),
        begins=words("""begonnen begann begannen gestartet startete gegründet geboren eröffnet eingeführt angefangen
            begonnene begonnenen beginnt öffnet startet beginnen starten"""),
        finishes=words("""beendet abgeschlossen vollendet fertiggestellt endete endeten geschlossen gestorben starb
            fertig abgeschlossene abgeschlossenen endet schließt enden"""),
        after=words("nach nachdem"),
        before=words("vor bevor"),
        since=words("seit"),
        of=words("vom des"),
        verb_last=True,
        joints=words("und aber sowie"),
        opens=words("öffnet öffnen eröffnet beginnt startet geöffnet beginnen starten eröffnung"),
        deadline=("anmeld", "bewerb", "einsende", "meldeschluss", "einreich"),
        every=words("jedes jeden jede alljährlich jährlich"),
        timetable=phrases("""
            beginnt
            beginnen
            öffnet
            öffnen
            endet
            enden
            startet
            starten
            schließt
            findet
            finden
            läuft
            laufen"""),
        standing_now=words("kann können ist sind bleibt bleiben müssen muss"),
        until=words("bis"),
        was=words("war waren wurde wurden konnte konnten lief liefen"),
    )
