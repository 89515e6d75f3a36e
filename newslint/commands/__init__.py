"""The commands, a module each: `HELP`, `configure(parser)` and `run(arguments) -> exit code`.

`newslint.cli` imports only the one that is called.
"""
