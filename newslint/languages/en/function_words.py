"""English."""

WORDS = """
a the of and to in is for that with on as by at from are was were be been has have had will would which who their
its it this these those they we our you your he she his her not but or an if than then when where while what how
also more most other some such only can could may should about into over after before between through during under
all any both each there here them us me my so no do does did up out because being having until against among within
without very just new said says
"""
