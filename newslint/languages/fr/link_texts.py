"""French."""

TEXTS = """
ici
cliquez ici
cliquer ici
ce lien
lien
lire la suite
lire plus
en savoir plus
plus
plus d'infos
plus d'informations
voir plus
suite
cette page
télécharger
télécharger ici
"""
