"""What the commands that read texts share: the options that say what is read, by which rules and settings."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

from newslint import config, files
from newslint.engine import Job, Newsdesk
from newslint.source import NewslintError, SourceError, stands

STDIN = "-"


def add_selection(parser: argparse.ArgumentParser) -> None:
    """The options of every command that reads texts."""
    group = parser.add_argument_group("what is read, and by which rules")
    group.add_argument("--select", action="append", default=[], metavar="RULES", help="only these rules or groups")
    group.add_argument("--ignore", action="append", default=[], metavar="RULES", help="without these rules or groups")
    group.add_argument("--language", default="", metavar="CODE", help="the texts' language (en, es, fr, de)")
    group.add_argument(
        "--changes",
        choices=("accepted", "original"),
        default="",
        help="tracked changes of Word files and OpenDocument texts, read as accepted (the default) or as the original",
    )
    group.add_argument("--profile", default="", metavar="NAME", help="the kind of text: press-release, news, blog …")
    group.add_argument("--newsroom", default="", metavar="FILE", help="the newsroom file")
    group.add_argument("--source", metavar="ORIGINAL", help="what the text is a translation of: hold it against that")
    group.add_argument("--config", metavar="FILE", help="a configuration file; otherwise the nearest newslint.toml")
    group.add_argument("--stdin-filename", default="", metavar="NAME", help="what the text from - is called")
    group.add_argument("--disable-plugin", action="append", default=[], metavar="NAME", help="or “all”")


def settings_of(arguments: argparse.Namespace) -> config.Configuration:
    """The configuration nearest to the first path, with the command line over it. Raises ConfigError."""
    first = next((Path(path) for path in arguments.paths if path != STDIN), Path(arguments.stdin_filename or "."))
    file = Path(arguments.config) if arguments.config else _nearest_file(first)
    table = {
        "select": _names(arguments.select),
        "ignore": _names(arguments.ignore),
        "language": arguments.language,
        "changes": arguments.changes,
        "profile": arguments.profile,
        "newsroom": arguments.newsroom,
        "fail-on": getattr(arguments, "fail_on", None),
        "grammar": getattr(arguments, "grammar", None),
        "disable-plugins": list(arguments.disable_plugin),
    }
    spoken = config.Layer(config.COMMAND_LINE, {key: value for key, value in table.items() if value})
    config.check_table(spoken)
    return config.assemble((*(config.read_layers(file) if file else ()), spoken))


def _nearest_file(path: Path) -> Path | None:
    path = path.absolute()
    return config.find_file(path if stands(path) and path.is_dir() else path.parent)


def nearest_settings(path: Path) -> config.Configuration:
    """The configuration nearest to a path, without a command line over it. Raises ConfigError."""
    file = _nearest_file(path)
    return config.assemble(config.read_layers(file) if file else ())


def _names(values: Sequence[str]) -> list[str]:
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def open_desk(settings: config.Configuration) -> Newsdesk:
    """Plugins and stylebooks loaded, and the rules' names in the settings found to exist, once for all files."""
    desk = Newsdesk.open(settings.paths("stylebooks"), settings.value("disable-plugins", ()))
    config.chosen_rules(desk.rules, settings.for_path(Path()))
    return desk


def jobs_of(arguments: argparse.Namespace, desk: Newsdesk, settings: config.Configuration) -> list[Job]:
    """The texts to look at. Raises NewslintError if there is none."""
    if not arguments.paths:
        raise NewslintError("no path given; name a file or a folder, or - for standard input")
    found = list(_jobs(arguments, desk, settings))
    if not found:
        kinds = " ".join(sorted(desk.suffixes))
        raise NewslintError(f"no file to look at in {', '.join(arguments.paths)} (of {kinds})")
    return with_originals(found, arguments, settings)


def with_originals(jobs: list[Job], arguments: argparse.Namespace, settings: config.Configuration) -> list[Job]:
    """The jobs, each with what it is a translation of: as --source says, as its front matter names it, or as the
    configuration pairs files."""
    source = getattr(arguments, "source", None)
    if source:
        if len(jobs) != 1:
            raise NewslintError(f"--source holds one translation against its original, not {len(jobs)} files")
        path = Path(source)
        if not (stands(path) and path.is_file()):
            raise NewslintError(f"{source}: no such file; --source names the original of a translation")
        if jobs[0].path is not None and path.samefile(jobs[0].path):
            raise NewslintError(f"{source}: is the text itself; --source names the original that it was made from")
        return [jobs[0]._replace(original=Job(path.as_posix(), path))]
    originals = config.originals(settings)
    return [job._replace(original=_original(job, originals)) for job in jobs]


def _original(job: Job, originals: config.Originals | None) -> Job | None:
    """What a text says that it is a translation of, or else what the configuration pairs it with."""
    found = _named_original(job) or (originals(job.path) if originals and job.path else None)
    return Job(found.as_posix(), found) if found else None


def _named_original(job: Job) -> Path | None:
    if job.place.suffix.lower() not in config.MAY_NAME_ORIGINAL:
        return None
    try:
        return config.named_original(job.read(), job.place, job.name)
    except SourceError:  # which the run says, when it reads the text
        return None


def _jobs(arguments: argparse.Namespace, desk: Newsdesk, settings: config.Configuration) -> Iterator[Job]:
    if STDIN in arguments.paths:
        yield Job(arguments.stdin_filename or "<stdin>", data=sys.stdin.buffer.read())
    paths = [path for path in arguments.paths if path != STDIN]
    for path in files.find(paths, desk.suffixes, settings.value("exclude", ())):
        yield Job(path.as_posix(), path)
