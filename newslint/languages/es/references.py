"""Spanish."""

FIGURE = "figura figuras fig. gráfico gráfica ilustración"
TABLE = "tabla cuadro"
ANNEX = "anexo apéndice"
NOTE = "nota"
