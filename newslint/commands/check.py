"""Look at press releases and news copy, and report what a desk editor would.

Exit code: 0 nothing to report, 1 findings at or above --fail-on, 2 something could not be done.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path

from newslint import config
from newslint.cache import open_cache
from newslint.commands.options import add_selection, jobs_of, open_desk, settings_of
from newslint.engine import Job, Newsdesk
from newslint.engine import run as run_engine
from newslint.pool import look_at_all, processes_for
from newslint.report import Outcome, Report, Trouble
from newslint.reporters import Reporter, Style
from newslint.rule import Severity
from newslint.source import NewslintError

MANY = 20  # files, from which a terminal shows progress
NEVER = "never"


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - reads standard input")
    add_selection(parser)
    parser.add_argument(
        "--grammar",
        nargs="?",
        const="on",
        choices=("on", "all", "off"),
        help="LanguageTool's findings too: those that are believed, or all (see docs/grammar.md)",
    )
    parser.add_argument(
        "--fail-on",
        metavar="SEVERITY",
        help="exit 1 from this severity on: error, warning (default), suggestion, never",
    )
    report = parser.add_argument_group("the report")
    report.add_argument(
        "--format",
        action="append",
        metavar="FORM[=FILE]",
        help="text (the default), json, html, sarif …; with =FILE written there; may be given more than once",
    )
    report.add_argument("--output", metavar="FILE", help="write the report to a file")
    report.add_argument("--color", choices=("auto", "always", "never"), default="auto", help="colours in the text form")
    speed = parser.add_argument_group("speed")
    speed.add_argument("--jobs", type=int, default=0, metavar="N", help="processes; as many as there are cores if 0")
    speed.add_argument("--no-cache", action="store_true", help="look at every file anew")
    speed.add_argument("--timing", action="store_true", help="say how long each rule took (on standard error)")
    some = parser.add_argument_group("only some findings")
    some.add_argument("--since", metavar="REVISION", help="only what touches lines changed since a git revision")
    some.add_argument("--baseline", metavar="FILE", help="without what this file knows (`newslint baseline` writes it)")
    mend = parser.add_argument_group("mending")
    mend.add_argument("--fix", action="store_true", help="make the safe fixes (spacing, doubled words)")
    mend.add_argument("--suggested", action="store_true", help="with --fix or --diff: the suggested fixes too")
    mend.add_argument("--diff", action="store_true", help="show what --fix would change, and change nothing")


def run(arguments: argparse.Namespace) -> int:
    settings = settings_of(arguments)
    desk = open_desk(settings)
    _grammar_is_there(desk, settings)
    outputs = outputs_of(arguments, desk)
    jobs = jobs_of(arguments, desk, settings)
    _a_rule_is_in_force(desk, jobs, settings)
    cache = None if arguments.no_cache else open_cache(settings, desk)
    outcomes = look_at_all(desk, jobs, settings, processes_for(arguments.jobs, len(jobs)), cache)
    report = run_engine(desk, jobs, settings, _progress(outcomes, len(jobs)))
    if cache:
        cache.save()
    _hide_known(arguments, settings, report)
    _hide_unchanged(arguments, jobs, report)
    if arguments.fix or arguments.diff:
        from newslint.commands.mending import mend

        mend(report, jobs, suggested=arguments.suggested, write=not arguments.diff)
    if arguments.timing:
        report.notes += timing(report)
    for reporter, file in outputs:
        _write(reporter.render(report, _style(arguments, file)), file)
    for note in report.notes:
        print(f"newslint: {note}", file=sys.stderr)
    for trouble in sorted(report.troubles):
        print(f"newslint: {trouble}", file=sys.stderr)
    fail_on = settings.for_path(Path()).fail_on
    return report.exit_code(None if fail_on == NEVER else Severity(fail_on))


def _grammar_is_there(desk: Newsdesk, settings: config.Configuration) -> None:
    """Say once, before anything is read, that LanguageTool is asked for and missing. Raises NewslintError."""
    for rule in config.chosen_rules(desk.rules, settings.for_path(Path())):
        if rule.group == "grammar" and (missing := rule.missing()):
            raise NewslintError(missing)


def _a_rule_is_in_force(desk: Newsdesk, jobs: list[Job], settings: config.Configuration) -> None:
    """Raise NewslintError if the settings leave no rule for any of the files: that would pass whatever they say."""
    if not any(config.chosen_rules(desk.rules, settings.for_path(job.place)) for job in jobs):
        raise NewslintError("no rule is in force: select and ignore leave none (`newslint rules` lists what there is)")


def outputs_of(arguments: argparse.Namespace, desk: Newsdesk) -> list[tuple[Reporter, str]]:
    """The forms asked for, each with its file, or "" for standard output. Raises NewslintError."""
    outputs: list[tuple[Reporter, str]] = []
    for word in arguments.format or ["text"]:
        name, _, file = word.partition("=")
        if name not in desk.reporters:
            known = ", ".join(desk.reporters)
            raise NewslintError(f"no format “{name}” (there are: {known}){config.nearest(name, desk.reporters)}")
        outputs.append((desk.reporters[name], file))
    if arguments.output:
        if len(outputs) > 1:
            raise NewslintError("--output goes with one --format; write --format FORM=FILE for each of several")
        outputs = [(outputs[0][0], arguments.output)]
    if sum(not file for _, file in outputs) > 1:
        raise NewslintError("only one form can go to standard output; write --format FORM=FILE for the others")
    return outputs


def timing(report: Report) -> list[str]:
    """How long each rule took, the slowest first; a rule pays for the annotations that it is the first to ask for."""
    rows = sorted(report.seconds.items(), key=lambda row: -row[1])
    return [f"{seconds * 1000:9.1f} ms  {rule}" for rule, seconds in rows]


def _hide_known(arguments: argparse.Namespace, settings: config.Configuration, report: Report) -> None:
    """Take out what the baseline knows, and say what it knows that is no longer there."""
    files = (Path(arguments.baseline),) if arguments.baseline else settings.paths("baseline")
    if not files:
        return
    from newslint import baseline

    known = baseline.read(files[0])
    new, met = baseline.hide(report.findings, known)
    report.known = len(report.findings) - len(new)
    report.findings = new
    looked_at = set(report.paths) - {trouble.path for trouble in report.troubles}
    stale = sorted(row for row in known - met if row.path in looked_at)
    if stale:
        first = stale[0]
        report.notes.append(
            f"{files[0]}: {len(stale)} known findings are gone, such as {first.rule} “{first.words[:60]}” in "
            f"{first.path}; `newslint baseline --prune` drops them"
        )


def _hide_unchanged(arguments: argparse.Namespace, jobs: list[Job], report: Report) -> None:
    if not arguments.since:
        return
    from newslint.changes import changed_lines, touches

    paths = {job.name: job.path for job in jobs}
    kept = []
    changed: dict[str, list[range] | None] = {}
    for finding in report.findings:
        path = paths.get(finding.path)
        if finding.path not in changed:
            try:
                changed[finding.path] = changed_lines(path.absolute(), arguments.since) if path else None
            except NewslintError as error:
                report.troubles.append(Trouble("", str(error)))
                changed[finding.path] = None
        lines = changed[finding.path]
        if lines is None or touches(finding, lines):
            kept.append(finding)
    report.findings = kept


def _progress(outcomes: Iterator[Outcome], count: int) -> Iterator[Outcome]:
    """The outcomes, with a bar on long runs, on a terminal only."""
    if count < MANY or not sys.stderr.isatty():
        return outcomes
    from tqdm import tqdm

    return iter(tqdm(outcomes, total=count, desc="newslint", unit="file", leave=False, file=sys.stderr))


def _style(arguments: argparse.Namespace, file: str) -> Style:
    import os

    terminal = sys.stdout.isatty() and not file
    colour = terminal and "NO_COLOR" not in os.environ
    if arguments.color != "auto":
        colour = arguments.color == "always"
    return Style(colour, _width() if terminal else 100)


def _width() -> int:
    import shutil

    return shutil.get_terminal_size((100, 24)).columns


def _write(text: str, file: str) -> None:
    if file:
        try:
            Path(file).write_bytes(text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            raise NewslintError(f"{file}: can't be written: {error.strerror}") from error
        return
    sys.stdout.flush()
    sys.stdout.buffer.write(text.encode("utf-8", "backslashreplace"))
