"""French: fixed titles and how they break."""

from __future__ import annotations

from newslint.languages.garbled import GarbledWords, cuts, genders, orders


def build() -> GarbledWords:
    """French, ready for the rule on garbled posts."""
    return GarbledWords(
        cut=cuts("""vice-premier|ministre
            président-directeur|général
            présidente-directrice|générale
            attaché de|presse
            attachée de|presse
            maître de|conférences
            maîtresse de|conférences
            garde des|sceaux
            vice|président"""),
        proven=frozenset(),
        excusing=frozenset(),
        order=orders("""général directeur|directeur général
            générale directrice|directrice générale
            général secrétaire|secrétaire général
            ministre premier|premier ministre
            ministre première|première ministre
            adjoint directeur|directeur adjoint
            adjointe directrice|directrice adjointe
            délégué ministre|ministre délégué
            déléguée ministre|ministre déléguée
            exécutif directeur|directeur exécutif
            exécutive directrice|directrice exécutive
            président vice|vice-président
            présidente vice|vice-présidente
            déléguée adjointe|adjointe déléguée"""),
        titles=frozenset(
            """directeur directrice président présidente ministre maire secrétaire recteur rectrice préfet préfète
            professeur professeure
            doyen doyenne chef cheffe vice-président vice-présidente gérant gérante gouverneur""".split()
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
        in_lower_case=True,
    )
