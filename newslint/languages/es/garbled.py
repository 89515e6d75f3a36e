"""Spanish: fixed titles and how they break."""

from __future__ import annotations

from newslint.languages.garbled import GarbledWords, cuts, genders, orders


def build() -> GarbledWords:
    """Spanish, ready for the rule on garbled posts."""
    return GarbledWords(
        cut=cuts("""primer|ministro
            primera|ministra
            viceprimer|ministro
            secretario de|estado
            secretaria de|estado
            ministro de|(la cartera)
            ministra de|(la cartera)"""),
        proven=frozenset({("primer",), ("primera",)}),
        excusing=frozenset({"el", "la"}),
        order=orders("""adjunto interino|interino adjunto
            ministro primer|primer ministro
            ministra primera|primera ministra
            general director|director general
            general secretario|secretario general
            general directora|directora general
            delegado consejero|consejero delegado
            delegada consejera|consejera delegada"""),
        titles=frozenset(
            """director directora presidente presidenta ministro ministra alcalde alcaldesa secretario secretaria
            rector rectora consejero consejera
            gerente decano decana jefe jefa catedrático catedrática gobernador gobernadora vicepresidente vicepresidenta presidente gerente""".split()
        ),
        staff=frozenset(),
        leading=frozenset(),
        gendered=genders("""director directora
            ministro ministra
            alcalde alcaldesa
            rector rectora
            consejero consejera
            secretario secretaria
            senador senadora
            diputado diputada
            embajador embajadora
            fundador fundadora
            decano decana
            profesor profesora
            gobernador gobernadora
            subdirector subdirectora
            coordinador coordinadora"""),
    )
