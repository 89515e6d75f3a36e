"""Write a commented newslint.toml in this folder, to start from."""

from __future__ import annotations

import argparse
from pathlib import Path

from newslint.source import NewslintError

FILE_NAME = "newslint.toml"
TEMPLATE = """\
# newslint's configuration. Every key may be left out; `newslint config FILE` shows what is in force for a file.

# Exit 1 from this severity on: "error", "warning", "suggestion" or "never".
fail-on = "warning"

# The kind of text: "press-release", "news", "statement", "media-advisory", "blog". Each text shows its own if unset.
# profile = "press-release"

# The texts' language, if all have the same one: "en", "es", "fr" or "de".
# language = "en"

# Files and folders to leave out, as in a .gitignore.
# exclude = ["drafts/", "README.md"]

# What the office knows of itself: people and their posts, names, acronyms. See `newslint newsroom learn`.
# newsroom = "newsroom.toml"

# Findings that the archive has had for long: see `newslint baseline`.
# baseline = "newslint-baseline.json"

# Folders of your own cards.
# stylebooks = ["house-rules"]

# Rules or groups that are off by default, and ones to do without.
# extend-select = ["hype", "jargon"]
# ignore = ["first-person"]

# [rules.long-sentence]
# severity = "suggestion"

# For some files only:
# [[paths]]
# match = ["blog/**"]
# profile = "blog"
"""


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("folder", nargs="?", default=".", metavar="FOLDER", help="where to write it; here if none")


def run(arguments: argparse.Namespace) -> int:
    file = Path(arguments.folder) / FILE_NAME
    try:
        with file.open("x", encoding="utf-8", newline="\n") as out:
            out.write(TEMPLATE)
    except FileExistsError:
        raise NewslintError(f"{file}: is there already; nothing was written") from None
    except OSError as error:
        raise NewslintError(f"{file}: can't be written: {error.strerror}") from error
    print(f"wrote {file}")
    return 0
