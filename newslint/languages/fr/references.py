"""French."""

FIGURE = "figure figures fig. graphique illustration schéma"
TABLE = "tableau"
ANNEX = "annexe appendice"
NOTE = "note"
