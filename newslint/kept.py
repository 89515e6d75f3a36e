"""What costs more to make than to read, kept between runs as Python keeps the bytecode of its modules.

Kept are compiled patterns (`patterns.py`), which depend on nothing but their key, and the rules of a stylebook
(`card.py`), which hold while none of its files changes. The file stands in `__pycache__` beside newslint's own bytecode
and under the same rules: nothing is written with PYTHONDONTWRITEBYTECODE or into a folder that can't be written;
another Python or version of newslint reads nothing of it; a damaged file is left unread and written anew.

Only the command line keeps anything: `import newslint` reads and writes no such file.
"""

from __future__ import annotations

import importlib.util
import marshal
import os
import sys
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from newslint import __version__

MOST = 3_000  # things kept: newslint's own fit many times; what a text makes up as it goes must not grow for ever


class Kept:
    """What earlier runs made, by key, and what this run adds. Values are what `marshal` can write."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.packed: dict[Hashable, bytes] = {}
        self.is_new = False
        try:
            stamp, packed = marshal.loads(file.read_bytes())
            if stamp == _stamp() and isinstance(packed, dict):
                self.packed = packed
        except (OSError, ValueError, EOFError, TypeError):
            pass

    def get(self, key: Hashable) -> Any:
        """What was kept under a key, or None."""
        packed = self.packed.get(key)
        try:
            return None if packed is None else marshal.loads(packed)
        except (ValueError, EOFError, TypeError):
            return None

    def put(self, key: Hashable, value: Any) -> None:
        """Keep a value; one that can't be written is not kept."""
        if len(self.packed) < MOST or key in self.packed:
            with suppress(ValueError):
                self.packed[key] = marshal.dumps(value)
                self.is_new = True

    def save(self) -> None:
        """Write what is new. A folder that can't be written costs only time."""
        if not self.is_new or sys.dont_write_bytecode:
            return
        draft = self.file.with_name(f"{self.file.name}.{os.getpid()}")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(marshal.dumps((_stamp(), self.packed)))
            draft.replace(self.file)
        except OSError:
            with suppress(OSError):
                draft.unlink()


def _stamp() -> str:
    return f"{__version__} {sys.version}"


_open: list[Kept] = []


@contextmanager
def kept_between_runs() -> Iterator[Kept]:
    """Within it, `recall` reads what earlier runs kept; at its end, what is new is written."""
    kept = Kept(Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept"))
    _open.append(kept)
    try:
        yield kept
    finally:
        _open.remove(kept)
        kept.save()


def recall(key: Hashable, stamp: object, make: Callable[[], Any]) -> Any:
    """What is kept under a key if it was made at this stamp, or else what `make()` gives, kept in its place. Whoever
    changes it changes a copy of his own."""
    if not _open:
        return make()
    held = _open[-1].get(key)
    if held is not None and held[0] == stamp:
        return held[1]
    value = make()
    _open[-1].put(key, (stamp, value))
    return value
