"""French: fixed titles and how they break."""

from __future__ import annotations

from newslint.languages.garbled import GarbledWords, cuts, genders, orders


def build() -> GarbledWords:
    """French, ready for the rule on garbled posts."""
    return GarbledWords(
        cut=cuts("""vice-premier|ministre
            président-directeur|général
            présidente-directrice|générale"""),
        proven=frozenset(),
        excusing=frozenset(),
        order=orders("""général directeur|directeur général
            générale directrice|directrice générale
            général secrétaire|secrétaire général
            ministre premier|premier ministre
            ministre première|première ministre"""),
        titles=frozenset(
            """directeur directrice président présidente ministre maire secrétaire recteur rectrice préfet préfète
            professeur professeure""".split()
        ),
        staff=frozenset(),
        leading=frozenset(),
        gendered=genders("""directeur directrice
            président présidente
            conseiller conseillère
            sénateur sénatrice
            député députée
            fondateur fondatrice
            doyen doyenne
            recteur rectrice
            vice-président vice-présidente
            ambassadeur ambassadrice
            adjoint adjointe
            coordinateur coordinatrice"""),
    )
