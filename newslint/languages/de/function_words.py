"""German."""

WORDS = """
der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass
sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
man sein wurde sei ihr ihre seine wir uns unser unsere können kann wurden hatte soll dieser diese dieses beim vom
unter gegen wenn weil seit zwischen ohne sowie bereits sehr
"""
