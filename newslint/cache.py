"""The cache: what came of a text, as long as its bytes, the settings, the rules and newslint are the same.

One JSON file in `.newslint-cache`, written in one step. A damaged or foreign one is left unread and written anew;
of two runs that write at the same time, one's entries last, and the other's are looked at again.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path
from typing import Any

from newslint import __version__
from newslint.config import Configuration, Settings
from newslint.engine import Job, Newsdesk
from newslint.fix import replace_file
from newslint.report import Outcome, digest_of
from newslint.rule import Edit, Finding, RelatedPlace, Severity
from newslint.source import NewslintError, Place, Span, stands

FOLDER = ".newslint-cache"
FILE = "outcomes.json"
FORMAT = 1
MOST = 20_000  # entries kept; the ones used longest ago go first


class Cache:
    """Outcomes by text and settings. `rules` is a digest of all that decides what is found."""

    def __init__(self, folder: Path, rules: str) -> None:
        self.file = folder / FILE
        self.rules = rules
        self.entries: dict[str, dict[str, Any]] = {}
        self.used: dict[str, None] = {}
        self.changed = False
        self._load()

    def _load(self) -> None:
        import json  # where there is a cache: a millisecond that a run without one need not spend

        try:
            data = json.loads(self.file.read_bytes())
            if data["format"] == FORMAT and data["rules"] == self.rules and isinstance(data["outcomes"], dict):
                self.entries = data["outcomes"]
        except (OSError, ValueError, KeyError, TypeError):
            self.entries = {}

    def get(self, job: Job, settings: Configuration) -> Outcome | None:
        """What came of a text before, if nothing that it depends on has changed."""
        if job.path is None or job.original:
            return None
        try:
            key = self._key(job, settings, digest_of(job.read()))
            outcome = _outcome(self.entries[key], job.name)
            if any(stands(job.path.parent / name) != there for name, there in outcome.outside.items()):
                return None
        except (NewslintError, KeyError, TypeError, ValueError, AttributeError):
            return None
        self.used[key] = None
        return outcome

    def put(self, job: Job, settings: Configuration, outcome: Outcome) -> None:
        """Keep an outcome. One with troubles is not kept: what could not be done is tried again."""
        if job.path is None or job.original or outcome.troubles or not outcome.digest:
            return
        key = self._key(job, settings, outcome.digest)
        self.entries[key] = _entry(outcome)
        self.used[key] = None
        self.changed = True

    def _key(self, job: Job, settings: Configuration, digest: str) -> str:
        return f"{_settings_digest(settings.for_path(job.place))}:{digest}:{job.name}"

    def save(self) -> None:
        """Write the cache, if there is anything new. A folder that can't be written costs only time."""
        if not self.changed:
            return
        import json

        kept = [key for key in self.entries if key not in self.used] + list(self.used)
        outcomes = {key: self.entries[key] for key in kept[-MOST:]}
        data = {"format": FORMAT, "rules": self.rules, "outcomes": outcomes}
        try:
            folder = self.file.parent
            if not folder.exists():
                folder.mkdir(parents=True)
                (folder / ".gitignore").write_text("*\n", encoding="utf-8")
            replace_file(
                self.file, json.dumps(data, separators=(",", ":"), default=_ends).encode("utf-8", "surrogatepass")
            )
        except (OSError, NewslintError):
            return


def open_cache(settings: Configuration, desk: Newsdesk) -> Cache:
    """The cache of the folder of the configuration, or of this one."""
    root = next((layer.root for layer in reversed(settings.layers) if layer.text), Path.cwd())
    return Cache(root / FOLDER, _rules_digest(desk))


def _rules_digest(desk: Newsdesk) -> str:
    """Of newslint's version and files, the plugins, and every card: what any change of must empty the cache."""
    parts = [__version__, sys.version, *(f"{name} {version}" for name, version in desk.plugins.outside)]
    parts += sorted(_files(str(Path(__file__).parent)))
    parts += sorted(f"{rule.id} {rule.check} {dict(rule.options)} {rule.severity}" for rule in desk.rules.values())
    return digest_of("\n".join(parts).encode())


def _files(folder: str) -> Iterator[str]:
    """Each file below a folder, with its size and time. By scandir: pathlib took a tenth of a cached run for it."""
    with os.scandir(folder) as entries:
        for entry in entries:
            if not entry.is_dir():
                status = entry.stat()
                yield f"{entry.path} {status.st_size} {status.st_mtime_ns}"
            elif entry.name != "__pycache__":
                yield from _files(entry.path)


@lru_cache(maxsize=256)
def _digest_of_text(text: str) -> str:
    return digest_of(text.encode("utf-8", "surrogatepass"), 12)


def _settings_digest(settings: Settings) -> str:
    return _digest_of_text(repr(settings))


def _entry(outcome: Outcome) -> dict[str, Any]:
    return {
        "findings": outcome.findings,
        "suppressed": outcome.suppressed,
        "digest": outcome.digest,
        "outside": outcome.outside,
    }


def _outcome(entry: dict[str, Any], path: str) -> Outcome:
    return Outcome(
        path,
        [_finding(row) for row in entry["findings"]],
        suppressed=entry["suppressed"],
        digest=entry["digest"],
        outside=entry["outside"],
    )


def _ends(span: Span) -> tuple[int, int]:
    """How a span is written; findings and what they hold are written as the lists that they are."""
    return span.start, span.end


def _finding(row: list[Any]) -> Finding:
    kept = dict(zip(Finding._fields, row, strict=True))
    return Finding(
        **{
            **kept,
            "span": Span(*kept["span"]),
            "severity": Severity(kept["severity"]),
            "related": tuple(RelatedPlace(Span(*ends), *rest) for ends, *rest in kept["related"]),
            "fix": Edit(Span(*kept["fix"][0]), *kept["fix"][1:]) if kept["fix"] else None,
            "place": Place(*kept["place"]) if kept["place"] else None,
        }
    )
