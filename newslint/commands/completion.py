"""Print a completion script for bash, zsh or tcsh.

bash: newslint completion bash > ~/.local/share/bash-completion/completions/newslint
zsh:  newslint completion zsh > a folder of $fpath, as _newslint
"""

from __future__ import annotations

import argparse


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("shell", choices=("bash", "zsh", "tcsh"))


def run(arguments: argparse.Namespace) -> int:
    import shtab

    from newslint.cli import COMMANDS, load

    parser = argparse.ArgumentParser(prog="newslint")
    commands = parser.add_subparsers()
    for name, text in COMMANDS.items():
        command = commands.add_parser(name, help=text)
        load(name).configure(command)
        for action in command._actions:  # argparse has no public list of them
            if action.metavar in ("PATH", "FILE", "FOLDER"):
                action.complete = shtab.FILE  # type: ignore[attr-defined]
    print(shtab.complete(parser, shell=arguments.shell))
    return 0
