"""Words of templates."""

from newslint.languages.placeholders import PlaceholderWords

WORDS = PlaceholderWords(
    verbs=tuple("einfügen eintragen ergänzen einsetzen ausfüllen".split()),
    nouns=tuple(
        """name namen titel datum uhrzeit ort stadt firma unternehmen produkt telefon telefonnummer nummer e-mail kontakt sprecher zitat link adresse betrag""".split()
    ),
    before_roman=frozenset(
        """jahrhundert jahrhunderts kapitel band teil auflage papst könig abschnitt artikel anhang""".split()
    ),
)
