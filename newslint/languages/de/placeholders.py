"""Words of templates."""

from newslint.languages.placeholders import PlaceholderWords

WORDS = PlaceholderWords(
    verbs=tuple("einfügen eintragen ergänzen einsetzen ausfüllen angeben nachtragen ersetzen".split()),
    nouns=tuple(
        """
        name namen vorname nachname logo preis prozentsatz jahr titel datum uhrzeit ort stadt firma unternehmen produkt telefon telefonnummer nummer e-mail
        kontakt sprecher zitat link adresse betrag sponsor landkreis region alter zahl anzahl funktion
        """.split()
    ),
    before_roman=frozenset(
        """
        jahrhundert jahrhunderts kapitel band teil auflage papst könig abschnitt artikel anhang
        """.split()
    ),
    notes=(
        "folgt",
        "folgen noch",
        "noch offen",
        "fehlt",
        "fehlt noch",
        "noch fehlt",
        "ausstehend",
        "steht noch aus",
        "stehen noch aus",
        "wird nachgereicht",
        "freigabe",
        "platzhalter",
        "noch zu klären",
        "bitte ergänzen",
        "bitte prüfen",
    ),
    phrases=(
        "standardtext einfügen",
        "text folgt noch",
        "text ist noch zu ergänzen",
        "noch zu ergänzen",
        "zahl noch prüfen",
        "klicken sie hier, um text einzugeben",
        "klicken oder tippen sie hier, um text einzugeben",
        "max mustermann",
        "erika mustermann",
        "vorname nachname",
        "hier steht ein blindtext",
        "dies ist ein blindtext",
        "hier text einfügen",
        "herr/frau xy",
        "frau/herr xy",
    ),
)
