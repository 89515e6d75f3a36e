"""German."""

TEXTS = """
hier
hier klicken
klicken sie hier
klick hier
bitte hier klicken
dieser link
diesem link
link
mehr
mehr lesen
weiterlesen
mehr erfahren
weitere informationen
mehr informationen
mehr dazu
hier herunterladen
download
details
"""
