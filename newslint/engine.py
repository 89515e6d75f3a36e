"""The pipeline, start to finish: files to documents, documents to findings, findings to a report.

paths → files.find → Newsdesk.read (reader) → Newsdesk.check (rules, suppressions) → Report → reporter
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import NamedTuple

from newslint import __version__
from newslint.card import read_rules
from newslint.config import Configuration, Settings, check_options, chosen_rules
from newslint.desk import Desk
from newslint.document import Document
from newslint.plugins import BUILT_IN, Plugins, in_a_line
from newslint.readers import Reader
from newslint.report import Outcome, Report, Trouble, digest_of
from newslint.reporters import Reporter
from newslint.rule import Edit, Finding, Fix, Problem, RelatedPlace, Rule, Severity
from newslint.source import NewslintError, Source, SourceError, Span, read_bytes
from newslint.suppress import Misuse, Suppression, followed_by_sic, suppressions, unused

UNUSED_SUPPRESSION = "unused-suppression"


@dataclass(frozen=True)
class Newsdesk:
    """All that is at hand for a run: rules, readers and reporters, of newslint's own and of plugins."""

    rules: dict[str, Rule]
    readers: tuple[Reader, ...]
    reporters: dict[str, Reporter]
    plugins: Plugins = field(compare=False)

    @classmethod
    def open(cls, stylebooks: Sequence[Path] = (), disabled_plugins: Sequence[str] = ()) -> Newsdesk:
        """Load the plugins and the stylebooks. Raises NewslintError, naming who is to blame."""
        plugins = Plugins(disabled_plugins)
        rules: dict[str, Rule] = {}
        gathered = plugins.gather("newslint_rules", Path, Rule)
        for name, given in (*gathered, *(("configuration", path) for path in stylebooks)):
            for rule in read_rules(given) if isinstance(given, Path) else (given,):
                plugins.vouch_for(rule)
                if name != BUILT_IN:
                    check_options(replace(rule, options={}), rule.options, f"{rule.origin}: " if rule.origin else "")
                if rule.id in rules:
                    raise NewslintError(
                        f"{rule.origin or name}: there is a rule “{rule.id}” already, from {rules[rule.id].origin}"
                    )
                rules[rule.id] = rule
        readers = tuple(reader for _, reader in plugins.gather("newslint_readers", Reader))
        reporters = {reporter.name: reporter for _, reporter in plugins.gather("newslint_reporters", Reporter)}
        return cls(rules, readers, reporters, plugins)

    @property
    def suffixes(self) -> frozenset[str]:
        return frozenset(suffix for reader in self.readers if reader.in_folders for suffix in reader.suffixes)

    def reader_for(self, name: str) -> Reader:
        """The reader of a file's suffix; of two, the plugin's. Any other file is read as plain text."""
        suffix = Path(name).suffix.lower()
        for reader in reversed(self.readers):
            if suffix in reader.suffixes:
                return reader
        return self.reader_named("plain")

    def reader_named(self, name: str) -> Reader:
        for reader in reversed(self.readers):
            if reader.name == name:
                return reader
        raise NewslintError(f"no reader “{name}”; there are {', '.join(sorted({r.name for r in self.readers}))}")

    def read(self, path: Path, shown_as: str, desk: Desk) -> Document:
        """Read a file into a document. Raises SourceError."""
        return self.read_data(read_bytes(path, shown_as), shown_as, desk)

    def read_data(self, data: bytes, name: str, desk: Desk) -> Document:
        reader = self.reader_for(name)
        try:
            document = reader.read_bytes(data, name, desk)
            if not isinstance(document, Document):
                raise TypeError(f"it gives {document!r:.60}, which is no Document")
            return document
        except NewslintError:
            raise
        except RecursionError:
            raise SourceError(name, f"is nested too deeply for the {reader.name} reader") from None
        except (Exception, SystemExit) as error:
            raise SourceError(name, f"the {reader.name} reader failed: {in_a_line(error)}") from error

    def check(self, document: Document, rules: Iterable[Rule]) -> Outcome:
        """Run rules over a document; a rule that fails is named in the outcome, and the others still report."""
        outcome = Outcome(document.source.path)
        language = _language(document)
        hidden, misuses = suppressions(document)
        ran: list[str] = []
        for rule in rules:
            if not rule.applies_to(language, has_original=document.desk.original is not None):
                continue
            ran.append(rule.id)
            started = time.perf_counter()
            try:
                found = [(problem, resolve(document, rule, problem)) for problem in rule.run(document)]
            except NewslintError as error:
                outcome.troubles.append(Trouble(document.source.path, f"{rule.id}: {error}"))
                continue
            except (Exception, SystemExit) as error:
                where = rule.check if isinstance(rule.check, str) else rule.origin or rule.id
                outcome.troubles.append(
                    Trouble(document.source.path, f"rule {rule.id} ({where}) failed: {in_a_line(error)}")
                )
                continue
            finally:
                outcome.seconds[rule.id] = time.perf_counter() - started
            _keep(document, found, hidden, outcome)
        misuses += unused(hidden, ran, tuple(self.rules))
        if UNUSED_SUPPRESSION in ran:
            outcome.findings += (_misuse(document, self.rules[UNUSED_SUPPRESSION], misuse) for misuse in misuses)
        outcome.outside = dict(document.outside)
        return outcome


def _language(document: Document) -> str:
    from newslint.annotations.language import language

    return language(document)


def _keep(
    document: Document, found: Iterable[tuple[Problem, Finding]], hidden: list[Suppression], outcome: Outcome
) -> None:
    seen: set[tuple[Span, str]] = set()
    for problem, finding in found:
        if (finding.span, finding.message) in seen:
            continue
        seen.add((finding.span, finding.message))
        hiding = [suppression for suppression in hidden if suppression.hides(finding.rule, finding.span)]
        for suppression in hiding:
            suppression.used = True
        if hiding or followed_by_sic(document, problem):
            outcome.suppressed += 1
        else:
            outcome.findings.append(finding)


def resolve(document: Document, rule: Rule, problem: Problem) -> Finding:
    """A problem with its places in the file worked out. Raises TypeError or ValueError if it is none."""
    if not isinstance(problem, Problem):
        raise TypeError(f"it yields {problem!r:.60}, which is no Problem")
    for where in (problem.where, *(other.where for other in problem.related)):
        if not 0 <= where.start <= where.end <= len(where.document.text):
            raise ValueError(f"it points at {where.start} to {where.end} of a text of {len(where.document.text)}")
    related = tuple(
        _related(other.where.document, document, other.where.span, other.message) for other in problem.related
    )
    severity = rule.severity if rule.pinned else problem.severity or rule.severity
    finding = _finding(document, rule, severity, problem.where.span, problem.message, related, _edit(problem))
    return finding._replace(rule=f"{rule.id}/{problem.name}") if problem.name else finding


def _finding(
    document: Document,
    rule: Rule,
    severity: Severity,
    span: Span,
    message: str,
    related: tuple[RelatedPlace, ...] = (),
    edit: Edit | None = None,
) -> Finding:
    source = document.source
    if span.end > len(source.text):
        raise ValueError(f"the place {span.start} to {span.end} lies outside of the file; its reader is wrong")
    start, end = source.position(span.start), source.position(span.end)
    return Finding(
        path=source.path,
        span=span,
        rule=rule.id,
        message=message,
        group=rule.group,
        severity=severity,
        line=start.line,
        column=start.column,
        end_line=end.line,
        end_column=end.column,
        words=source.slice(span),
        related=related,
        fix=edit,
        docs=rule.docs,
        place=source.place(span),
    )


def _related(other: Document, document: Document, span: Span, message: str) -> RelatedPlace:
    at = other.source.position(span.start)
    path = "" if other is document or other.source is document.source else other.source.path
    return RelatedPlace(span, at.line, at.column, message, path)


def _edit(problem: Problem) -> Edit | None:
    fix: Fix | None = problem.fix
    if fix is None:
        return None
    where = fix.where or problem.where
    return Edit(where.span, fix.replacement, fix.safe) if where.is_verbatim else None


def _misuse(document: Document, rule: Rule, misuse: Misuse) -> Finding:
    return _finding(document, rule, rule.severity, misuse.at, misuse.message)


class Job(NamedTuple):
    """One text to look at: a file, or the data of a pipe. `name` is how messages name it."""

    name: str
    path: Path | None = None
    data: bytes = b""
    original: Job | None = None  # what it is a translation of

    @property
    def place(self) -> Path:
        """Where it stands, or would stand, for settings that go by path."""
        return self.path or Path(self.name)

    def read(self) -> bytes:
        """Its bytes. Raises SourceError."""
        return self.data if self.path is None else read_bytes(self.path, self.name)


def run(
    desk: Newsdesk,
    jobs: Sequence[Job],
    settings: Settings | Configuration,
    outcomes: Iterable[Outcome] | None = None,
) -> Report:
    """Look at each text by the settings that are in force for it. Nothing is skipped unsaid.

    `outcomes` stands in for the looking, where processes or a cache do it (`newslint.pool`, `newslint.cache`).
    """
    if outcomes is None:
        outcomes = (look_at(desk, job, settings) for job in jobs)
    report = Report.of(outcomes)
    by_name = {job.original.name: job.original for job in jobs if job.original} | {job.name: job for job in jobs}
    report.load = lambda name: read(desk, by_name[name], settings)
    report.load_source = lambda name: _source(desk, by_name[name], settings)
    report.cards = desk.rules
    report.version = __version__
    return report


def read(desk: Newsdesk, job: Job, settings: Settings | Configuration) -> Document:
    """A job's document, with its original beside it. Raises NewslintError."""
    at = settings.for_path(job.place).desk(job.path)
    if job.original:
        there = at._replace(language="", folder=job.original.path.parent if job.original.path else None)
        try:
            data = job.original.read()
        except SourceError as error:
            raise SourceError(job.name, f"the original that it names can't be read: {error}") from None
        original = desk.read_data(data, job.original.name, there)
        at = at._replace(original=original)
    return desk.read_data(job.read(), job.name, at)


def _source(desk: Newsdesk, job: Job, settings: Settings | Configuration) -> Source:
    if desk.reader_for(job.name).binary:  # whose source is what its reader makes of the file
        return read(desk, job, settings).source
    return Source.from_bytes(job.read(), job.name)


def look_at(desk: Newsdesk, job: Job, settings: Settings | Configuration) -> Outcome:
    """Read and check one text."""
    try:
        rules = chosen_rules(desk.rules, settings.for_path(job.place))
        document = read(desk, job, settings)
        digest = digest_of(job.read())
    except NewslintError as error:
        return Outcome(job.name, troubles=[Trouble(job.name, str(error))])
    outcome = desk.check(document, rules)
    outcome.digest = digest
    document.forget()
    return outcome


def lint_text(desk: Newsdesk, text: str, name: str, settings: Settings | Configuration) -> list[Finding]:
    """The findings of a text at hand. Raises NewslintError if something could not be done."""
    report = run(desk, [Job(name, data=text.encode("utf-8", "surrogatepass"))], settings)
    if report.troubles:
        raise NewslintError("; ".join(map(str, report.troubles)))
    return report.findings
