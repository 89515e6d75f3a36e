"""What a run found, and what it could not do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import NamedTuple

from newslint.document import Document
from newslint.rule import Finding, Rule, Severity
from newslint.source import NewslintError, Source, printable

try:
    from _blake2 import blake2b  # what hashlib gives, without its OpenSSL: 3 ms less at every start
except ImportError:  # a Python that keeps it elsewhere
    from hashlib import blake2b


class Trouble(NamedTuple):
    """Something newslint could not do: one line, which names the file. It makes the run end with 2."""

    path: str
    message: str

    def __str__(self) -> str:
        path, message = printable(self.path), printable(self.message)
        return message if not path or message.startswith(path) else f"{path}: {message}"


def digest_of(data: bytes, size: int = 20) -> str:
    """What tells these bytes from others: so many bytes of their BLAKE2b, in hexadecimal."""
    return blake2b(data, digest_size=size).hexdigest()


@dataclass(slots=True)
class Outcome:
    """What came of one text. `digest` is of its bytes; `outside` are the files that were looked for beside it
    (links' targets) and whether each was there: the outcome holds as long as both do."""

    path: str
    findings: list[Finding] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    suppressed: int = 0
    seconds: dict[str, float] = field(default_factory=dict)  # by rule
    digest: str = ""
    outside: dict[str, bool] = field(default_factory=dict)


@dataclass(slots=True)
class Report:
    """A run: findings in order of file and place, troubles, and what reporters show beside them."""

    findings: list[Finding] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)  # said on stderr; none of them fails the run
    paths: list[str] = field(default_factory=list)  # of the files looked at, in order
    suppressed: int = 0
    known: int = 0  # hidden by the baseline
    seconds: dict[str, float] = field(default_factory=dict)
    digests: dict[str, str] = field(default_factory=dict)  # by path, of the bytes that were checked
    version: str = ""
    cards: dict[str, Rule] = field(default_factory=dict)  # by id: for reporters that show why a rule matters
    load: Callable[[str], Document] | None = None
    load_source: Callable[[str], Source] | None = None
    _documents: dict[str, Document | None] = field(default_factory=dict)
    _sources: dict[str, Source | None] = field(default_factory=dict)

    @classmethod
    def of(cls, outcomes: Iterable[Outcome]) -> Report:
        """The report of some outcomes, its findings and troubles in order."""
        report = cls()
        for outcome in outcomes:
            report.paths.append(outcome.path)
            report.findings += outcome.findings
            report.troubles += outcome.troubles
            report.suppressed += outcome.suppressed
            report.digests[outcome.path] = outcome.digest
            for rule, seconds in outcome.seconds.items():
                report.seconds[rule] = report.seconds.get(rule, 0.0) + seconds
        report.findings.sort(key=lambda finding: finding.sort_key)
        report.troubles.sort()
        return report

    @property
    def files(self) -> int:
        return len(self.paths)

    def document(self, path: str) -> Document | None:
        """The text of a file that was looked at, read when a reporter first asks; None if that can't be done."""
        if path not in self._documents:
            try:
                self._documents[path] = self.load(path) if self.load else None
            except NewslintError:
                self._documents[path] = None
        return self._documents[path]

    def source(self, path: str) -> Source | None:
        """The source of a file that was looked at, read when a reporter first asks; None if that can't be done.
        To show lines it is enough, and of a text it costs no reading of its markup."""
        if path not in self._sources:
            try:
                self._sources[path] = self.load_source(path) if self.load_source else None
            except NewslintError:
                self._sources[path] = None
        return self._sources[path]

    def counts(self) -> Counter[Severity]:
        return Counter(finding.severity for finding in self.findings)

    def exit_code(self, fail_on: Severity | None) -> int:
        """2 if something could not be done, 1 if there are findings at or above `fail_on`, else 0."""
        if self.troubles:
            return 2
        if fail_on is None:
            return 0
        return int(any(finding.severity.rank <= fail_on.rank for finding in self.findings))
