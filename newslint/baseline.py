"""The baseline: findings that an archive has had for long, so that only new ones are reported.

A finding is known by its file, its rule, its words and its number among like ones, never by a line:
text added above it changes nothing. `docs/baseline.md` shows its use.
"""

from __future__ import annotations

import hashlib
import json
from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from newslint.rule import Finding
from newslint.source import NewslintError

FILE_NAME = "newslint-baseline.json"
VERSION = 1


@dataclass(frozen=True, slots=True, order=True)
class Known:
    """One known finding: `number` counts, from 1, the findings of a file with the same rule and words."""

    path: str
    rule: str
    words: str
    number: int


def fingerprint(finding: Finding, number: int = 1) -> str:
    """A name for a finding that outlives edits elsewhere: of its file, rule, words and number."""
    parts = (finding.path, finding.rule, " ".join(finding.words.split()), str(number))
    return hashlib.sha256("\0".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:32]


def numbered(findings: Iterable[Finding]) -> list[tuple[Finding, int]]:
    """Each finding with its number among those of its file with the same rule and words, from 1."""
    seen: Counter[tuple[str, str, str]] = Counter()
    rows = []
    for finding in findings:
        key = (finding.path, finding.rule, " ".join(finding.words.split()))
        seen[key] += 1
        rows.append((finding, seen[key]))
    return rows


def known_of(findings: Iterable[Finding]) -> list[Known]:
    return [
        Known(finding.path, finding.rule, " ".join(finding.words.split()), number)
        for finding, number in numbered(findings)
    ]


def read(file: Path) -> frozenset[Known]:
    """The known findings of a baseline file. Raises NewslintError if it is not one."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
        if data["version"] != VERSION:
            raise NewslintError(f"{file}: version {data['version']}, this newslint reads {VERSION}; write it anew")
        return frozenset(
            Known(str(row["path"]), str(row["rule"]), str(row["words"]), int(row["number"])) for row in data["known"]
        )
    except FileNotFoundError:
        raise NewslintError(f"{file}: no such baseline; `newslint baseline PATH…` writes one") from None
    except OSError as error:
        raise NewslintError(f"{file}: can't be read: {error.strerror}") from error
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        reason = f"{type(error).__name__}: {error}"
        raise NewslintError(f"{file}: not a baseline ({reason}); `newslint baseline PATH…` writes one") from error


def write(file: Path, known: Iterable[Known]) -> None:
    """Write a baseline, one finding a line so that a change of it reads well in a diff."""
    rows = [
        json.dumps({"path": k.path, "rule": k.rule, "words": k.words, "number": k.number}, ensure_ascii=False)
        for k in sorted(set(known))
    ]
    body = ",\n  ".join(rows)
    text = (
        f'{{"version": {VERSION}, "known": [\n  {body}\n]}}\n' if rows else f'{{"version": {VERSION}, "known": []}}\n'
    )
    try:
        file.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise NewslintError(f"{file}: can't be written: {error.strerror}") from error


def hide(findings: Iterable[Finding], known: frozenset[Known]) -> tuple[list[Finding], frozenset[Known]]:
    """The findings that are new, and the known ones that were met again."""
    new: list[Finding] = []
    met: set[Known] = set()
    for finding, number in numbered(findings):
        row = Known(finding.path, finding.rule, " ".join(finding.words.split()), number)
        if row in known:
            met.add(row)
        else:
            new.append(finding)
    return new, frozenset(met)
