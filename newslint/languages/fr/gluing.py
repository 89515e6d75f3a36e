"""French."""

FIRST = "la le les des du une aux dans pour avec que qui par est sont cette ces ses leur leurs ont été"
LAST = "de des les du une aux dans pour avec que qui par est sont cette ces ses"
# titres d'un contact et noms d'une adresse dont le saut de ligne s'est perdu
LABELS = """contact; contacts; contact presse; contacts presse; contact médias; coordonnées; service de presse;
relations presse; site web; site internet"""
FIELDS = "Courriel Téléphone Tél Portable Contact Email E-mail Mail Fax"
POSTS = "Directeur Directrice Responsable Président Présidente Chef Cheffe Attaché Attachée Chargé Chargée"
