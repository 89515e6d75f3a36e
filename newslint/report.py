"""What a run found, and what it could not do."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field

from newslint.document import Document
from newslint.rule import Finding, Severity


@dataclass(frozen=True, slots=True, order=True)
class Trouble:
    """Something newslint could not do: one line, which names the file. It makes the run end with 2."""

    path: str
    message: str

    def __str__(self) -> str:
        return self.message if not self.path or self.message.startswith(self.path) else f"{self.path}: {self.message}"


@dataclass(slots=True)
class Report:
    """A run: findings in order of file and place, troubles, and what reporters show beside them."""

    findings: list[Finding] = field(default_factory=list)
    troubles: list[Trouble] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)  # said on stderr; none of them fails the run
    files: int = 0
    suppressed: int = 0
    known: int = 0  # hidden by the baseline
    documents: dict[str, Document] = field(default_factory=dict)  # by path, where a reporter needs the text
    seconds: dict[str, float] = field(default_factory=dict)  # by rule, under --timing
    version: str = ""

    def counts(self) -> Counter[Severity]:
        return Counter(finding.severity for finding in self.findings)

    def exit_code(self, fail_on: Severity | None) -> int:
        """2 if something could not be done, 1 if there are findings at or above `fail_on`, else 0."""
        if self.troubles:
            return 2
        if fail_on is None:
            return 0
        return int(any(finding.severity.rank <= fail_on.rank for finding in self.findings))
