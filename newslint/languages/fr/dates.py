"""French: months, weekdays and the words around dates."""

from __future__ import annotations

from newslint.languages.dates import DateWords, numbered, phrases, words


def build() -> DateWords:
    return DateWords(
        months=numbered("""
            janvier janv
            février fevrier févr
            mars
            avril avr
            mai
            juin
            juillet juil
            août aout
            septembre sept
            octobre oct
            novembre nov
            décembre decembre déc"""),
        weekdays=numbered("lundi\nmardi\nmercredi\njeudi\nvendredi\nsamedi\ndimanche", 0),
        short_weekdays=numbered("lun\nmar\nmer\njeu\nven\nsam\ndim", 0),
        capital=frozenset(),
        joints=frozenset(),
        leads=words("le"),
        ordinals=words("er ᵉʳ"),
        opens=words("du entre de"),
        until=words("au à jusqu"),
        both=words("et ou"),
        year_leads=words("en depuis dès avant après de année fin début pour"),
        last=words("dernier dernière passé passée"),
        next=words("prochain prochaine"),
        this=words("ce cet cette"),
        units={
            "semaine": "week",
            "mois": "month",
            "trimestre": "quarter",
            "année": "year",
            "an": "year",
            "week-end": "weekend",
            "weekend": "weekend",
            "printemps": "season",
            "été": "season",
            "automne": "season",
            "hiver": "season",
        },
        days={"aujourd'hui": 0, "hier": -1, "demain": 1, "avant-hier": -2, "après-demain": 2},
        vague_past=phrases("""
            récemment
            dernièrement
            naguère
            il y a peu
            il y a quelques jours
            il y a quelques semaines
            il y a quelques mois
            il y a peu de temps
            ces derniers jours
            ces dernières semaines
            ces jours derniers
            l'autre jour"""),
        vague_future=phrases("""
            prochainement
            bientôt
            sous peu
            dans les prochains jours
            dans les prochaines semaines
            dans les semaines à venir
            dans les jours à venir"""),
        ago=words("a"),
        first={"premier": 1, "deuxième": 2, "second": 2, "troisième": 3, "quatrième": 4},
        quarter=words("trimestre"),
        quarter_letters=words("t q"),
        fiscal=phrases("exercice\nexercice fiscal\nannée fiscale"),
        earlier=frozenset(),
    )
