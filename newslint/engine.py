"""The pipeline, start to finish: files to documents, documents to findings, findings to a report.

paths → files.find → Newsdesk.read (reader) → Newsdesk.check (rules, suppressions) → Report → reporter
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from newslint.card import read_stylebook
from newslint.config import Configuration, Settings, chosen_rules
from newslint.desk import Desk
from newslint.document import Document
from newslint.plugins import Plugins
from newslint.readers import Reader
from newslint.report import Report, Trouble
from newslint.reporters import Reporter
from newslint.rule import Edit, Finding, Fix, Problem, RelatedPlace, Rule, Severity
from newslint.source import NewslintError, SourceError, Span, read_bytes
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
        for name, given in (*plugins.gather("newslint_rules"), *(("configuration", path) for path in stylebooks)):
            for rule in [card.rule for card in read_stylebook(given)] if isinstance(given, Path) else [given]:
                if rule.id in rules:
                    raise NewslintError(
                        f"{rule.origin or name}: there is a rule “{rule.id}” already, from {rules[rule.id].origin}"
                    )
                rules[rule.id] = rule
        readers = tuple(reader for _, reader in plugins.gather("newslint_readers"))
        reporters = {reporter.name: reporter for _, reporter in plugins.gather("newslint_reporters")}
        return cls(rules, readers, reporters, plugins)

    @property
    def suffixes(self) -> frozenset[str]:
        return frozenset(suffix for reader in self.readers for suffix in reader.suffixes)

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
            return reader.read_bytes(data, name, desk)
        except NewslintError:
            raise
        except RecursionError:
            raise SourceError(name, f"is nested too deeply for the {reader.name} reader") from None
        except Exception as error:
            raise SourceError(name, f"the {reader.name} reader failed: {type(error).__name__}: {error}") from error

    def check(self, document: Document, rules: Iterable[Rule], report: Report) -> None:
        """Run rules over a document and add to the report what they find; a rule that fails is named there."""
        language = _language(document)
        hidden, misuses = suppressions(document)
        ran: list[str] = []
        for rule in rules:
            if not rule.applies_to(language):
                continue
            ran.append(rule.id)
            started = time.perf_counter()
            try:
                problems = list(rule.run(document))
            except NewslintError as error:
                report.troubles.append(Trouble(document.source.path, f"{rule.id}: {error}"))
                continue
            except Exception as error:
                where = rule.check if isinstance(rule.check, str) else rule.origin or rule.id
                report.troubles.append(
                    Trouble(document.source.path, f"rule {rule.id} ({where}) failed: {type(error).__name__}: {error}")
                )
                continue
            finally:
                report.seconds[rule.id] = report.seconds.get(rule.id, 0.0) + time.perf_counter() - started
            _keep(document, rule, problems, hidden, report)
        misuses += unused(hidden, ran, tuple(self.rules))
        if UNUSED_SUPPRESSION in ran:
            report.findings += (_misuse(document, self.rules[UNUSED_SUPPRESSION], misuse) for misuse in misuses)


def _language(document: Document) -> str:
    from newslint.annotations.language import language

    return language(document)


def _keep(
    document: Document, rule: Rule, problems: Iterable[Problem], hidden: list[Suppression], report: Report
) -> None:
    seen: set[tuple[Span, str]] = set()
    for problem in problems:
        finding = resolve(document, rule, problem)
        if (finding.span, finding.message) in seen:
            continue
        seen.add((finding.span, finding.message))
        hiding = [suppression for suppression in hidden if suppression.hides(finding.rule, finding.span)]
        for suppression in hiding:
            suppression.used = True
        if hiding or followed_by_sic(document, problem):
            report.suppressed += 1
        else:
            report.findings.append(finding)


def resolve(document: Document, rule: Rule, problem: Problem) -> Finding:
    """A problem with its places in the file worked out."""
    related = tuple(
        _related(other.where.document, document, other.where.span, other.message) for other in problem.related
    )
    severity = rule.severity if rule.pinned else problem.severity or rule.severity
    return _finding(document, rule, severity, problem.where.span, problem.message, related, _edit(problem))


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


@dataclass(frozen=True, slots=True)
class Job:
    """One text to look at: a file, or the data of a pipe. `name` is how messages name it."""

    name: str
    path: Path | None = None
    data: bytes = b""


def run(
    desk: Newsdesk, jobs: Iterable[Job], settings: Settings | Configuration, *, keep_documents: bool = True
) -> Report:
    """Look at each text by the settings that are in force for it. Nothing is skipped unsaid."""
    report = Report()
    for job in jobs:
        look_at(desk, job, settings, report, keep_documents)
    report.findings.sort(key=lambda finding: finding.sort_key)
    report.troubles.sort()
    return report


def look_at(
    desk: Newsdesk, job: Job, settings: Settings | Configuration, report: Report, keep_document: bool = True
) -> None:
    """Read and check one text, adding to the report."""
    report.files += 1
    mine = settings.for_path(job.path or Path(job.name))
    try:
        data = job.data if job.path is None else read_bytes(job.path, job.name)
        document = desk.read_data(data, job.name, mine.desk(job.path))
        rules = chosen_rules(desk.rules, mine)
    except NewslintError as error:
        report.troubles.append(Trouble(job.name, str(error)))
        return
    if keep_document:
        report.documents[job.name] = document
    desk.check(document, rules, report)


def lint_text(desk: Newsdesk, text: str, name: str, settings: Settings | Configuration) -> Iterator[Finding]:
    """The findings of a text at hand. Raises NewslintError if something could not be done."""
    job = Job(name, data=text.encode("utf-8", "surrogatepass"))
    report = run(desk, [job], settings)
    if report.troubles:
        raise NewslintError("; ".join(map(str, report.troubles)))
    yield from report.findings
