"""Grammar by LanguageTool: its server, what is sent to it, and which of its matches are believed.

Nothing here is imported by a run that does not ask for grammar.
"""
