"""Words of templates."""

from newslint.languages.placeholders import PlaceholderWords

WORDS = PlaceholderWords(
    verbs=tuple("insérer ajouter compléter remplir indiquer".split()),
    nouns=tuple(
        """nom prénom titre fonction date heure lieu ville société organisme produit téléphone numéro courriel contact porte-parole citation lien adresse montant""".split()
    ),
    before_roman=frozenset(
        """siècle siècles chapitre tome volume édition pape roi reine partie section article annexe louis congrès""".split()
    ),
)
