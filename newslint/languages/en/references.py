"""English."""

FIGURE = "figure figures fig fig. chart graph diagram"
TABLE = "table"
ANNEX = "annex appendix exhibit attachment"
NOTE = "footnote endnote"
