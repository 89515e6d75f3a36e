"""Regular expressions kept compiled between runs, as Python keeps the bytecode of its modules.

To look at one release takes some three hundred patterns; compiling them took longer than all reading of the text.
Python compiles a pattern in Python (`re._compiler`) to a list of numbers, of which the C module makes the pattern;
that list is what is kept, in `__pycache__` beside newslint's own bytecode and under the same rules: nothing is written
with PYTHONDONTWRITEBYTECODE or into a folder that can't be written, another Python or version of newslint reads
nothing of it, a damaged file is left unread and written anew. C checks each list before it makes a pattern of it.
Where a Python has other inner parts, patterns are compiled as ever.

Only the command line does this: `import newslint` leaves `re` alone.
"""

from __future__ import annotations

import importlib.util
import marshal
import os
import re
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from newslint import __version__

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:  # a Python with other inner parts
    _sre = _compiler = _parser = None

MOST = 2_000  # patterns kept: newslint's own fit many times; what a text makes up as it goes must not grow for ever

_plain_compile = re.compile


class KeptPatterns:
    """The patterns of earlier runs, and those that this run had to compile."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.kept: dict[tuple[str, int], bytes] = {}
        self.made: dict[tuple[str, int], re.Pattern[str]] = {}
        self.is_new = False
        self._load()

    def _load(self) -> None:
        try:
            stamp, kept = marshal.loads(self.file.read_bytes())
            if stamp == _stamp() and isinstance(kept, dict):
                self.kept = kept
        except (OSError, ValueError, EOFError, TypeError):
            self.kept = {}

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        """What `re.compile` gives, of what was kept if it was."""
        if not isinstance(pattern, str) or flags & re.DEBUG:
            return _plain_compile(pattern, flags)
        key = (pattern, int(flags))
        made = self.made.get(key)
        if made is None:
            made = self.made[key] = self._revived(key) or self._compiled(key)
        return made

    def _revived(self, key: tuple[str, int]) -> re.Pattern[str] | None:
        kept = self.kept.get(key)
        if kept is None:
            return None
        try:
            return _made_of(key[0], *marshal.loads(kept))
        except (ValueError, EOFError, TypeError, RuntimeError, OverflowError):
            return None

    def _compiled(self, key: tuple[str, int]) -> re.Pattern[str]:
        if len(self.kept) >= MOST:
            return _plain_compile(*key)
        parsed = _parser.parse(*key)
        parts = (
            int(key[1] | parsed.state.flags),
            list(map(int, _compiler._code(parsed, key[1]))),
            parsed.state.groups - 1,
            dict(parsed.state.groupdict),
        )
        self.kept[key] = marshal.dumps(parts)
        self.is_new = True
        return _made_of(key[0], *parts)

    def save(self) -> None:
        """Write what is new. A folder that can't be written costs only time."""
        if not self.is_new or sys.dont_write_bytecode:
            return
        draft = self.file.with_name(f"{self.file.name}.{os.getpid()}")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(marshal.dumps((_stamp(), self.kept)))
            draft.replace(self.file)
        except OSError:
            with suppress(OSError):
                draft.unlink()


def _made_of(pattern: str, flags: int, code: list[int], groups: int, groupindex: dict[str, int]) -> re.Pattern[str]:
    indexgroup: list[str | None] = [None] * (groups + 1)
    for name, at in groupindex.items():
        indexgroup[at] = name
    made: re.Pattern[str] = _sre.compile(pattern, flags, code, groups, groupindex, tuple(indexgroup))
    return made


def _stamp() -> str:
    return f"{__version__} {sys.version} {_sre.MAGIC}"


@contextmanager
def kept_between_runs() -> Iterator[None]:
    """Within it, `re.compile` takes what earlier runs compiled; at its end, what is new is written."""
    if not _is_served():
        yield
        return
    patterns = KeptPatterns(Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept"))
    re.compile = patterns.compile
    try:
        yield
    finally:
        re.compile = _plain_compile
        patterns.save()


def _is_served() -> bool:
    """Whether this Python makes patterns in the way that this module knows: tried on one."""
    try:
        parsed = _parser.parse(r"(?P<a>.)b", 0)
        code = list(map(int, _compiler._code(parsed, 0)))
        made = _made_of(r"(?P<a>.)b", int(parsed.state.flags), code, parsed.state.groups - 1, {"a": 1})
        return made.fullmatch("ab") is not None
    except (AttributeError, TypeError, ValueError, RuntimeError):
        return False
