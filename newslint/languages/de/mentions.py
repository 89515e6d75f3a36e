"""German."""

NOUNS = """
hashtag hashtags schlagwort schlagwörter stichwort beitrag beiträge tweet tweets netzwerke netzwerken medien kanal
kanäle kampagne kampagnen konto profil unterhaltung challenge messestand motto aktion
"""
VERBS = """
verwenden verwendet nutzen nutzt erwähnen folgen folgt posten poste teilen teilt
"""
