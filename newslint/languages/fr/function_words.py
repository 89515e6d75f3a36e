"""French."""

WORDS = """
le la les de des du et en un une que qui pour dans sur par avec au aux est sont a ont été cette ces ce son sa ses
leur leurs il elle ils elles nous vous ne pas plus ou où mais comme se d l qu n s c j m t dont être avoir fait aussi tout
toute tous toutes entre sans sous après avant depuis jusqu lors afin ainsi très deux même si était sera notre nos
votre vos y chez vers
"""
