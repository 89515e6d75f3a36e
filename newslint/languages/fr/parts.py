"""French: what the parts of a release are called."""

from __future__ import annotations

from newslint.languages.parts import PartWords, lines


def build() -> PartWords:
    return PartWords(
        about=lines(
            "à propos de\nà propos du\nà propos des\nà propos d'\nà propos\na propos de\na propos du\na propos d'"
        ),
        about_alone=lines("qui sommes-nous\nà propos\ndéclarations prospectives"),
        contact=lines("""
            contact
            contacts
            service de presse
            service presse
            relations presse
            relations médias
            bureau de presse"""),
        contact_lines=lines("""
            pour plus d'informations
            pour plus d'information
            pour en savoir plus
            pour tout renseignement
            contact presse
            contacts presse
            contact médias
            renseignements
            service de presse"""),
        labels=lines("communiqué de presse\ncommuniqué\ndossier de presse\nactualité"),
        advisories=lines("invitation presse\ninvitation à la presse\navis aux médias\nnote aux rédactions"),
        immediate=lines(
            "pour diffusion immédiate\ndiffusion immédiate\npour publication immédiate\npublication immédiate"
        ),
        embargo=lines("sous embargo\nembargo jusqu'au\nembargo jusqu\nne pas diffuser avant\nne pas publier avant"),
        ends=lines("fin\nfin du communiqué"),
        notes=lines(
            "notes aux rédactions\nnote aux rédactions\nnotes à l'éditeur\nnote aux rédacteurs\nnotes aux rédacteurs"
        ),
        social=lines("suivez-nous\nréseaux sociaux\nretrouvez-nous"),
        byline=lines("par"),
    )
