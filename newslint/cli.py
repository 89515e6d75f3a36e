"""The command line: finds the command, loads it alone, and turns errors into one line and exit 2."""

from __future__ import annotations

import argparse
import atexit
import gc
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from importlib import import_module
from pathlib import Path
from types import ModuleType
from typing import NoReturn

from newslint import __version__
from newslint.kept import kept_between_runs
from newslint.modules import modules_from
from newslint.patterns import patterns_from
from newslint.source import NewslintError, printable

DEFAULT = "check"
YOUNG = 200_000  # objects made between two looks for cycles: documents are forgotten without one
COMMANDS = {  # name: what it does, in the order of the help
    "check": "look at files or folders and report what an editor would (the default)",
    "facts": "print the fact sheet: what newslint read in a release, with places",
    "review": "write a copy of a Word file or OpenDocument text with the findings as comments",
    "text": "print the text that newslint reads in a file",
    "rules": "list the rules",
    "explain": "say what a rule reports, why, and what it leaves alone",
    "config": "show what is in force for a file, and where it was set",
    "init": "write a commented newslint.toml",
    "newsroom": "draft a newsroom file from releases that stand already",
    "baseline": "write down today's findings, so that only new ones are reported",
    "stats": "words, sentences, reading time, readability, the hardest sentences",
    "languagetool": "fetch, start and stop the LanguageTool server that --grammar asks",
    "test": "run the examples of a folder of cards",
    "completion": "print the shell's completion script",
}
DESCRIPTION = """\
The desk editor that reads every release before it goes out.

  newslint release.md               look at one release
  newslint news/                    look at all releases in a folder
  newslint facts release.md         what newslint read in it: people, posts, dates, figures
  newslint explain shared-post      why a rule matters, with examples
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run newslint. Returns 0 if all is well, 1 if there are findings, 2 if it could not do its job."""
    words = list(sys.argv[1:] if arguments is None else arguments)
    gc.set_threshold(YOUNG)
    try:
        with kept_between_runs() as kept, modules_from(kept), patterns_from(kept):
            return _run(words)
    except NewslintError as error:
        print(f"newslint: {error}", file=sys.stderr)
        return 2
    except BrokenPipeError:  # the reader of our output has left: `newslint … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 2
    except KeyboardInterrupt:
        print("newslint: interrupted", file=sys.stderr)
        return 2
    except Exception as error:
        if sys.flags.dev_mode:
            raise
        reason = printable(f"{type(error).__name__}: {error}")
        print(f"newslint: failed, and should not have ({reason}); please report it with what", end=" ", file=sys.stderr)
        print(f"`{Path(sys.executable).name} -X dev -m newslint …` says", file=sys.stderr)
        return 2


def run() -> NoReturn:
    """`newslint` as a process: what `main` does, then out at once.

    To take a whole interpreter apart, object by object, takes Python a tenth of the time that one release takes; the
    system does it at no cost. What plugins registered with `atexit` is done first.
    """
    code = main()
    with suppress(BrokenPipeError):
        sys.stdout.flush()
        sys.stderr.flush()
    atexit._run_exitfuncs()
    os._exit(code)


def _run(words: list[str]) -> int:
    if words and words[0] in ("-V", "--version"):
        return _version()
    if words and words[0] in COMMANDS:
        name, words = words[0], words[1:]
    elif not words or words[0] in ("-h", "--help", "help"):
        overview().print_help()
        return 0 if words else 2
    else:
        name = DEFAULT
    command = load(name)
    parsed = parser_of(name, command).parse_args(spelled_out(words))
    code = command.run(parsed)
    sys.stdout.flush()
    return int(code)


def spelled_out(words: Sequence[str]) -> list[str]:
    """The words with a bare `--grammar` as `--grammar=on`: argparse would take the path behind it for its value."""
    return ["--grammar=on" if word == "--grammar" else word for word in words]


def load(name: str) -> ModuleType:
    return import_module(f"newslint.commands.{name.replace('-', '_')}")


class _Help(argparse.RawDescriptionHelpFormatter):
    """As wide as the terminal; argparse would import shutil to learn that, in every run."""

    def __init__(self, prog: str) -> None:
        super().__init__(prog, width=_columns() - 2)


def _columns() -> int:
    if "COLUMNS" in os.environ and os.environ["COLUMNS"].isdigit():
        return int(os.environ["COLUMNS"])
    try:
        return os.get_terminal_size().columns
    except OSError:
        return 80


class _Parser(argparse.ArgumentParser):
    """Says a wrong option in one line, as newslint says everything else."""

    def error(self, message: str) -> None:  # type: ignore[override]
        raise NewslintError(f"{message} (see `{self.prog} --help`)")


def parser_of(name: str, command: ModuleType) -> argparse.ArgumentParser:
    """The parser of one command."""
    shown = "newslint" if name == DEFAULT else f"newslint {name}"
    parser = _Parser(prog=shown, description=command.__doc__, formatter_class=_Help)
    command.configure(parser)
    return parser


def overview() -> argparse.ArgumentParser:
    """The help of `newslint` itself: what it does, the commands, and the options of a check."""
    parser = _Parser(
        prog="newslint",
        usage="newslint [command] PATH… [options]",
        description=DESCRIPTION,
        epilog="commands:\n"
        + "".join(f"  {name:13} {text}\n" for name, text in COMMANDS.items())
        + "\n`newslint COMMAND --help` says more of each.",
        formatter_class=_Help,
    )
    parser.add_argument("-V", "--version", action="store_true", help="print the version, and the plugins' ones")
    load(DEFAULT).configure(parser)
    return parser


def _version() -> int:
    from newslint.plugins import Plugins

    print(f"newslint {__version__}")
    for name, version in Plugins().outside:
        print(f"  plugin {name} {version}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
