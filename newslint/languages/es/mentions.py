"""Spanish."""

NOUNS = """
hashtag hashtags etiqueta etiquetas etiquetado publicación publicaciones tuit tuits tuiteo redes sociales red canal
canales campaña campañas cuenta cuentas perfil conversación reto viral caseta lema
"""
VERBS = """
usando usar usa use utilizando utilizar utiliza mencionar menciona siga sigue seguir seguidores publicar publica
compartir comparte etiquetar etiquetando
"""
