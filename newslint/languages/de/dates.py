"""German: months, weekdays and the words around dates."""

from __future__ import annotations

from newslint.languages.dates import DateWords, numbered, phrases, words


def build() -> DateWords:
    return DateWords(
        months=numbered("""
            januar jänner jan
            februar feber feb
            märz maerz mär
            april apr
            mai
            juni jun
            juli jul
            august aug
            september sept sep
            oktober okt
            november nov
            dezember dez"""),
        weekdays=numbered(
            """
            montag montags
            dienstag dienstags
            mittwoch mittwochs
            donnerstag donnerstags
            freitag freitags
            samstag sonnabend samstags
            sonntag sonntags""",
            0,
        ),
        short_weekdays=numbered("mo\ndi\nmi\ndo\nfr\nsa\nso", 0),
        capital=words("jan apr jun jul"),
        joints=frozenset(),
        leads=words("den dem der"),
        ordinals=frozenset(),
        opens=words("vom von zwischen"),
        until=words("bis zum"),
        both=words("und oder"),
        year_leads=words("in im seit jahr jahre ab bis vor nach anfang ende mitte sommer winter herbst frühjahr"),
        last=words("letzten letzter letzte letztem letztes vergangenen vergangene vergangenem vergangenes vergangener"),
        next=words("nächsten nächste nächstem nächster nächstes kommenden kommende kommendem kommendes kommender"),
        this=words("diesen diese diesem dieses dieser"),
        units={
            "woche": "week",
            "monat": "month",
            "monats": "month",
            "quartal": "quarter",
            "jahr": "year",
            "jahres": "year",
            "jahre": "year",
            "wochenende": "weekend",
            "frühjahr": "season",
            "frühling": "season",
            "sommer": "season",
            "herbst": "season",
            "winter": "season",
        },
        days={"heute": 0, "gestern": -1, "morgen": 1, "vorgestern": -2, "übermorgen": 2},
        vague_past=phrases("""
            kürzlich
            vor kurzem
            vor kurzer zeit
            neulich
            jüngst
            unlängst
            vor einigen tagen
            vor wenigen tagen
            vor ein paar tagen
            vor einigen wochen
            vor wenigen wochen
            vor ein paar wochen
            vor einigen monaten
            in den letzten tagen
            in den vergangenen tagen
            dieser tage"""),
        vague_future=phrases("""
            demnächst
            bald
            in kürze
            in den nächsten tagen
            in den kommenden tagen
            in den nächsten wochen
            in den kommenden wochen"""),
        ago=words("vor"),
        first={
            "ersten": 1,
            "erstes": 1,
            "erste": 1,
            "zweiten": 2,
            "zweites": 2,
            "zweite": 2,
            "dritten": 3,
            "drittes": 3,
            "dritte": 3,
            "vierten": 4,
            "viertes": 4,
            "vierte": 4,
        },
        quarter=words("quartal quartals"),
        quarter_letters=words("q"),
        fiscal=phrases("geschäftsjahr\ngeschäftsjahres\nhaushaltsjahr"),
        earlier=frozenset(),
    )
