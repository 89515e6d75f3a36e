"""Spanish."""

TEXTS = """
aquí
haga clic aquí
haz clic aquí
clic aquí
pinche aquí
pincha aquí
pinchando aquí
pulse aquí
este enlace
en este enlace
enlace
leer más
ver más
más
más información
saber más
siga leyendo
descargar
descargar aquí
este link
link
"""
