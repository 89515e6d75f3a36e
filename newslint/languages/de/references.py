"""German."""

FIGURE = "abbildung abbildungen abb. grafik schaubild diagramm bild"
TABLE = "tabelle"
ANNEX = "anhang anlage"
NOTE = "fußnote"
