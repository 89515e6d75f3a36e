"""Look at press releases and news copy, and report what a desk editor would.

Exit code: 0 nothing to report, 1 findings at or above --fail-on, 2 something could not be done.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newslint import config, files
from newslint.engine import Job, Newsdesk, look_at
from newslint.report import Report
from newslint.reporters import Style
from newslint.rule import Severity
from newslint.source import NewslintError

HELP = "look at files or folders"
STDIN = "-"
MANY = 20  # files, from which a terminal shows progress


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - reads standard input")
    parser.add_argument("--format", default="text", metavar="FORM", help="text (the default), json, …")
    parser.add_argument("--output", metavar="FILE", help="write the report to a file")
    add_selection(parser)
    parser.add_argument(
        "--fail-on",
        metavar="SEVERITY",
        help="exit 1 from this severity on: error, warning (default), suggestion, never",
    )
    parser.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours in the text form")


def add_selection(parser: argparse.ArgumentParser) -> None:
    """The options that say what is read, and by which rules: shared by check and facts."""
    parser.add_argument("--select", action="append", default=[], metavar="RULES", help="only these rules or groups")
    parser.add_argument("--ignore", action="append", default=[], metavar="RULES", help="without these rules or groups")
    parser.add_argument("--language", default="", metavar="CODE", help="the texts' language (en, es, fr, de)")
    parser.add_argument("--config", metavar="FILE", help="a configuration file; otherwise the nearest newslint.toml")
    parser.add_argument("--stdin-filename", default="", metavar="NAME", help="what the text from - is called")
    parser.add_argument("--disable-plugin", action="append", default=[], metavar="NAME", help="or “all”")


def run(arguments: argparse.Namespace) -> int:
    settings = settings_of(arguments)
    desk = open_desk(settings)
    if arguments.format not in desk.reporters:
        known = ", ".join(desk.reporters)
        near = config.nearest(arguments.format, desk.reporters)
        raise NewslintError(f"no format “{arguments.format}” (there are: {known}){near}")
    texts = jobs(arguments, desk, settings)
    fail_on = severity_of(settings.for_path(Path()).fail_on)
    report = Report(version=_version())
    for job in _progress(texts):
        look_at(desk, job, settings, report)
    report.findings.sort(key=lambda finding: finding.sort_key)
    text = desk.reporters[arguments.format].render(report, _style(arguments))
    _write(text, arguments.output)
    for note in report.notes:
        print(f"newslint: {note}", file=sys.stderr)
    for trouble in sorted(report.troubles):
        print(f"newslint: {trouble}", file=sys.stderr)
    return report.exit_code(fail_on)


def settings_of(arguments: argparse.Namespace) -> config.Configuration:
    """The configuration nearest to the first path, with the command line over it. Raises ConfigError."""
    if arguments.config:
        file: Path | None = Path(arguments.config)
    else:
        first = next((Path(path) for path in arguments.paths if path != STDIN), Path(arguments.stdin_filename or "."))
        first = first.absolute()
        file = config.find_file(first if first.is_dir() else first.parent)
    layers = config.read_layers(file) if file else ()
    table = {
        "select": _names(arguments.select),
        "ignore": _names(arguments.ignore),
        "language": arguments.language,
        "fail-on": getattr(arguments, "fail_on", None),
        "disable-plugins": list(arguments.disable_plugin),
    }
    said = {key: value for key, value in table.items() if value}
    spoken = config.Layer(config.COMMAND_LINE, said)
    config.check_table(spoken)
    return config.Configuration((*layers, spoken))


def open_desk(settings: config.Configuration) -> Newsdesk:
    """Plugins and stylebooks loaded, and the rules' names in the settings found to exist, once for all files."""
    desk = Newsdesk.open(settings.paths("stylebooks"), settings.value("disable-plugins", ()))
    config.chosen_rules(desk.rules, settings.for_path(Path()))
    return desk


def _names(values: Sequence[str]) -> list[str]:
    return list(name.strip() for value in values for name in value.split(",") if name.strip())


def severity_of(name: str) -> Severity | None:
    if name == "never":
        return None
    if name not in list(Severity):
        raise NewslintError(f"fail-on is error, warning, suggestion or never, not “{name}”")
    return Severity(name)


def jobs(arguments: argparse.Namespace, desk: Newsdesk, settings: config.Configuration) -> list[Job]:
    """The texts to look at. Raises NewslintError if there is none."""
    if not arguments.paths:
        raise NewslintError("no path given; name a file or a folder, or - for standard input")
    found = list(_jobs(arguments, desk, settings))
    if not found:
        kinds = " ".join(sorted(desk.suffixes))
        raise NewslintError(f"no file to look at in {', '.join(arguments.paths)} (of {kinds})")
    return found


def _jobs(arguments: argparse.Namespace, desk: Newsdesk, settings: config.Configuration) -> Iterator[Job]:
    if STDIN in arguments.paths:
        yield Job(arguments.stdin_filename or "<stdin>", data=sys.stdin.buffer.read())
    paths = [path for path in arguments.paths if path != STDIN]
    for path in files.find(paths, desk.suffixes, settings.value("exclude", ())):
        yield Job(path.as_posix(), path)


def _progress(texts: list[Job]) -> Iterator[Job]:
    """The texts, with a bar on long runs, on a terminal only."""
    if len(texts) < MANY or not sys.stderr.isatty():
        yield from texts
        return
    from tqdm import tqdm

    yield from tqdm(texts, desc="newslint", unit="file", leave=False, file=sys.stderr)


def _style(arguments: argparse.Namespace) -> Style:
    import os
    import shutil

    terminal = sys.stdout.isatty() and not arguments.output
    colour = terminal and "NO_COLOR" not in os.environ
    if arguments.color != "auto":
        colour = arguments.color == "always"
    return Style(colour, shutil.get_terminal_size((100, 24)).columns if terminal else 100)


def _write(text: str, output: str | None) -> None:
    if output:
        try:
            Path(output).write_text(text, encoding="utf-8", newline="")
        except OSError as error:
            raise NewslintError(f"{output}: can't be written: {error.strerror}") from error
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))


def _version() -> str:
    from newslint import __version__

    return __version__
