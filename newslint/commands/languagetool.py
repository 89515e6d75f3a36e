"""LanguageTool on this machine: fetch it, and keep its server warm between runs.

newslint languagetool install          fetch it (through Maven where it is there; 121 MB)
newslint languagetool start            start the server, and leave it running
newslint languagetool start --stay     … and stay until told to end (for containers)
newslint languagetool status           exit 0 if a server answers, 1 if none does
newslint languagetool stop             end the server that newslint started
"""

from __future__ import annotations

import argparse
import time
from pathlib import Path

from newslint.commands.options import nearest_settings
from newslint.grammar import server
from newslint.grammar.home import home

HELP = "fetch, start and stop the LanguageTool server that --grammar asks"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("action", choices=("install", "start", "stop", "status"))
    parser.add_argument("languages", nargs="*", metavar="LANGUAGE", help="install: others than en, es, fr, de; "
                        "start: those to warm up, such as en-US es")  # fmt: skip
    parser.add_argument(
        "--folder", default="", help="where it lives; otherwise $NEWSLINT_LANGUAGETOOL or the cache folder"
    )
    parser.add_argument("--port", type=int, default=server.PORT, help=f"of the server (default {server.PORT})")
    parser.add_argument("--heap", default=server.HEAP, help="Java's memory, such as 1g (default 2g)")
    parser.add_argument("--stay", action="store_true", help="start: run until ended by Ctrl-C or SIGTERM")


def run(arguments: argparse.Namespace) -> int:
    at = home(arguments.folder or _configured_folder())
    if arguments.action == "install":
        return _install(at, arguments.languages)
    if arguments.action == "start":
        return _start(at, arguments)
    if arguments.action == "stop":
        stopped = server.stop(at)
        print(f"stopped the server at {stopped.url}" if stopped else "no server of newslint's runs")
        return 0
    return _status(at)


def _install(at: Path, languages: list[str]) -> int:
    from newslint.grammar.install import install

    print(f"fetching LanguageTool into {at} …", flush=True)
    started = time.monotonic()
    target = install(at, languages)
    print(f"done in {time.monotonic() - started:.0f} s: {target}; `newslint languagetool start` starts it")
    return 0


def _start(at: Path, arguments: argparse.Namespace) -> int:
    if arguments.stay:
        return server.serve(at, arguments.port, arguments.heap)
    before = server.running(at)
    there = server.start(at, arguments.port, arguments.heap)
    _warm(there.url, arguments.languages)
    print(f"LanguageTool {'runs already' if before == there else 'answers'} at {there.url} (process {there.pid})")
    return 0


def _warm(url: str, languages: list[str]) -> None:
    """Let the server load these languages now: the first text of one takes it 3 to 10 seconds."""
    if not languages:
        return
    from newslint.grammar.believed import believed
    from newslint.grammar.client import server as ask

    for language in languages:
        known = believed(language.partition("-")[0])
        tag = {"en": "en-US", "de": "de-DE"}.get(language, language)
        ask(url, 120.0).matches("2026", tag, known.silent if known else frozenset())


def _status(at: Path) -> int:
    there = server.running(at)
    if there is None:
        print(f"no server of newslint's runs; its folder is {at}")
        return 1
    if not server.answers(there.url, 5.0):
        print(f"the server at {there.url} (process {there.pid}) does not answer; see {server.log_file(at)}")
        return 1
    print(f"LanguageTool answers at {there.url} (process {there.pid}); its folder is {at}")
    return 0


def _configured_folder() -> str:
    table = nearest_settings(Path()).value("languagetool", {})
    folder = table.get("folder", "")
    return folder if isinstance(folder, str) else ""
