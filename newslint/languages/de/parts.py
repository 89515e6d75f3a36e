"""German: what the parts of a release are called."""

from __future__ import annotations

from newslint.languages.parts import PartWords, lines


def build() -> PartWords:
    return PartWords(
        about=lines("über"),
        about_alone=lines("über uns\nwer wir sind\nunternehmensprofil\nzukunftsgerichtete aussagen"),
        contact=lines("""
            kontakt
            kontakte
            pressekontakt
            pressekontakte
            medienkontakt
            kontaktinformationen
            ansprechpartner
            ansprechpartnerin
            ansprechperson
            pressestelle
            presseanfragen
            medienanfragen
            presseservice
            rückfragen"""),
        contact_lines=lines("""
            pressekontakt
            kontakt
            rückfragen
            bei rückfragen
            für rückfragen
            rückfragehinweis
            rückfragen bitte an
            weitere informationen
            ansprechpartner
            ansprechpartnerin
            pressestelle"""),
        labels=lines("""
            pressemitteilung
            presseinformation
            presseaussendung
            medienmitteilung
            medieninformation
            pressemeldung
            mitteilung
            erklärung"""),
        advisories=lines("presseeinladung\nterminhinweis\nmedieneinladung\neinladung zum pressetermin\npressetermin"),
        immediate=lines(
            "zur sofortigen veröffentlichung\nzur sofortigen freigabe\nsofort freigegeben\nfrei zur veröffentlichung"
        ),
        embargo=lines("sperrfrist\ngesperrt bis\nembargo bis\nnicht vor\nfrei ab"),
        ends=lines("ende\nende der mitteilung\nende der pressemitteilung"),
        notes=lines(
            "hinweis für redaktionen\nhinweise für redaktionen\nhinweis an die redaktionen\nanmerkungen für redaktionen"
        ),
        social=lines("folgen sie uns\nsoziale medien\nfolge uns"),
        byline=lines("von"),
    )
