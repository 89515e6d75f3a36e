"""The built-in plugin: newslint's own stylebook, readers and reporters, by the same hooks as anyone's."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path

from newslint.plugins import hookimpl
from newslint.readers import READERS, Reader
from newslint.reporters import REPORTERS, Reporter
from newslint.source import NewslintError


def stylebook() -> Path:
    """The folder of newslint's own cards: inside the installed package, or beside it in a checkout."""
    package = Path(__file__).parent
    for folder in (package / "rules", package.parent / "rules"):
        if folder.is_dir():
            return folder
    raise NewslintError(f"{package}: newslint's own stylebook is missing; reinstall newslint")


@hookimpl
def newslint_rules() -> Iterable[Path]:
    return [stylebook()]


@hookimpl
def newslint_readers() -> Iterable[Reader]:
    return READERS


@hookimpl
def newslint_reporters() -> Iterable[Reporter]:
    return REPORTERS
