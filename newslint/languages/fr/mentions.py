"""French."""

NOUNS = """
hashtag hashtags mot-clic mot-dièse mots-clics mots-dièse mot-clé étiquette étiquettes publication tweet tweets
réseaux sociaux canal chaîne campagne campagnes compte comptes profil conversation défi stand slogan
"""
VERBS = """
utilisant utiliser utilisez mentionner mentionnez suivre suivez abonnés publier publiez partager partagez
"""
