"""German: fixed titles and how they break."""

from __future__ import annotations

from newslint.languages.garbled import GarbledWords, cuts, genders, orders


def build() -> GarbledWords:
    """German, ready for the rule on garbled posts."""
    return GarbledWords(
        cut=cuts("""stellvertretender|Vorsitzender
            stellvertretende|Vorsitzende
            geschäftsführender|Direktor
            geschäftsführende|Direktorin
            kaufmännischer|Leiter
            kaufmännische|Leiterin
            parlamentarischer|Staatssekretär
            parlamentarische|Staatssekretärin
            parlamentarischen|Staatssekretärin
            stellvertretenden|Vorsitzenden
            geschäftsführenden|Direktorin
            leitender|Oberarzt
            leitende|Oberärztin
            wissenschaftliche|Mitarbeiterin
            wissenschaftlicher|Mitarbeiter
            technischer|Leiter
            technische|Leiterin"""),
        proven=frozenset(),
        excusing=frozenset(),
        order=orders("""präsident vize|Vizepräsident
            direktor general|Generaldirektor
            minister premier|Premierminister
            sekretär general|Generalsekretär
            vorsitzende stellvertretende|stellvertretende Vorsitzende
            vorsitzender stellvertretender|stellvertretender Vorsitzender
            leiter stellvertretender|stellvertretender Leiter
            leiterin stellvertretende|stellvertretende Leiterin
            stellvertretende kommissarische|kommissarische stellvertretende
            stellvertretender kommissarischer|kommissarischer stellvertretender"""),
        titles=frozenset(
            """direktor direktorin präsident präsidentin minister ministerin bürgermeister bürgermeisterin
            vorsitzender vorsitzende geschäftsführer geschäftsführerin leiter leiterin rektor rektorin
            dekan dekanin prorektor prorektorin kanzler kanzlerin institutsleiter institutsleiterin landrat landrätin""".split()
        ),
        compounds=("leiter", "leiterin", "direktor", "direktorin", "präsident", "präsidentin"),
        staff=frozenset(),
        leading=frozenset(),
        gendered=genders("""direktor direktorin
            präsident präsidentin
            minister ministerin
            bürgermeister bürgermeisterin
            oberbürgermeister oberbürgermeisterin
            geschäftsführer geschäftsführerin
            leiter leiterin
            sprecher sprecherin
            pressesprecher pressesprecherin
            rektor rektorin
            dekan dekanin
            botschafter botschafterin
            gründer gründerin
"""),
        in_lower_case=True,
    )
