"""How a language denies: the words without which a sentence says the opposite."""

from __future__ import annotations

DENIALS = {  # the words that deny a sentence, and nothing else
    "en": frozenset("not never cannot".split()),
    "es": frozenset("no nunca jamás tampoco".split()),
    "fr": frozenset("pas jamais aucun aucune".split()),
    "de": frozenset("nicht nie niemals kein keine keinen keinem keiner".split()),
}
NEGATIVES = {  # all that a translator may say it with
    "en": DENIALS["en"]
    | frozenset(
        """no none nobody nothing nowhere neither nor without hardly scarcely barely only fail fails failed failing
        lack lacks lacked refuse refuses refused unable unless except but instead avoid avoids avoided prevent few
        don doesn didn won isn aren wasn weren can couldn shouldn wouldn hasn haven hadn""".split()
    ),
    "es": DENIALS["es"]
    | frozenset(
        "ni sin nadie nada ningún ninguna ninguno apenas falta solo sólo sino salvo evitar dejar deja dejó".split()
    ),
    "fr": DENIALS["fr"]
    | frozenset("ne n ni sans rien personne nul nulle guère point seulement sauf mais éviter évite sinon que".split()),
    "de": DENIALS["de"]
    | frozenset(
        """nichts niemand nirgends weder noch ohne kaum nur außer sondern statt un miss fehlt fehlen vermeiden keines
        keins""".split()
    ),
}
PREFIXES = {  # of words that deny by themselves
    "en": ("un", "non", "dis", "mis"),
    "es": ("in", "im", "des"),
    "fr": ("in", "im", "dés", "mal"),
    "de": ("un", "miss", "nicht"),
}
