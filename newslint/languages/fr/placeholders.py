"""Words of templates."""

from newslint.languages.placeholders import PlaceholderWords

WORDS = PlaceholderWords(
    verbs=tuple("insérer ajouter compléter remplir indiquer inclure préciser remplacer mettre".split()),
    nouns=tuple(
        """
        nom prénom logo prix pourcentage année titre fonction date heure lieu ville société organisme produit téléphone numéro courriel
        contact porte-parole citation lien adresse montant sponsor département région âge horaire
        """.split()
    ),
    before_roman=frozenset(
        """
        siècle siècles chapitre tome volume édition pape roi reine partie section article annexe louis congrès
        """.split()
    ),
    notes=(
        "à compléter",
        "à confirmer",
        "à venir",
        "à insérer",
        "à définir",
        "à préciser",
        "à vérifier",
        "en attente",
        "manque",
        "texte provisoire",
        "reste à",
    ),
    phrases=(
        "à coller ici",
        "texte de présentation standard",
        "texte à compléter",
        "texte à venir",
        "chiffre à confirmer",
        "nom à préciser",
        "cliquez ici pour entrer du texte",
        "cliquez ou appuyez ici pour entrer du texte",
        "prénom nom",
        "votre texte ici",
        "ceci est un texte de remplissage",
    ),
)
