"""What costs more to make than to read, kept between runs as Python keeps the bytecode of its modules.

Kept are compiled patterns (`patterns.py`), which depend on nothing but their key, the code of newslint's own modules
(`modules.py`) and the rules of a stylebook (`card.py`), which hold while their files do not change. The file stands in
`__pycache__` beside newslint's own bytecode; where Python may write nothing there (PYTHONDONTWRITEBYTECODE, a folder of
another user's) it stands in the user's cache, and goes from there when its newslint has gone. Another Python or version
of newslint reads nothing of it; a damaged file is left unread and written anew.

Only the command line keeps anything: `import newslint` reads and writes no such file.
"""

from __future__ import annotations

import importlib.util
import marshal
import os
import sys
from binascii import crc32
from collections.abc import Callable, Hashable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any

from newslint import __version__

_PACKAGE = str(Path(__file__).parent)
MOST = 3_000  # things kept: newslint's own fit many times; what a text makes up as it goes must not grow for ever
_HEAD = 8  # bytes of the length of the head
LARGEST = 12_000_000  # bytes of the file: four languages need a third of it


class Kept:
    """What earlier runs made, by key, and what this run adds. Values are what `marshal` can write."""

    def __init__(self, file: Path) -> None:
        self.file = file
        self.packed: dict[Hashable, bytes | memoryview] = {}
        self.is_new = False
        stamp, packed = _read(file)
        if stamp == _stamp():
            self.packed = packed

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
        if not self.is_new:
            return
        draft = self.file.with_name(f"{self.file.name}.{os.getpid()}")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            draft.write_bytes(_written(self.packed))
            draft.replace(self.file)
        except OSError:
            with suppress(OSError):
                draft.unlink()


def _written(packed: dict[Hashable, bytes | memoryview]) -> bytes:
    """A file of kept things: the stamp and the length of each under its key, and behind that all of them in a row, so
    that a run unpacks what it needs and leaves the rest."""
    head = marshal.dumps((_stamp(), {key: len(value) for key, value in packed.items()}))
    return b"".join((len(head).to_bytes(_HEAD, "little"), head, *packed.values()))


def _read(file: Path) -> tuple[tuple[str, str], dict[Hashable, bytes | memoryview]]:
    """The stamp of a file of kept things and what it holds; of a damaged file, nothing."""
    try:
        if file.stat().st_size > LARGEST:  # much of it is of older modules and patterns: begun anew
            return ("", ""), {}
        data = memoryview(file.read_bytes())
        at = _HEAD + int.from_bytes(data[:_HEAD], "little")
        stamp, lengths = marshal.loads(data[_HEAD:at])
        packed: dict[Hashable, bytes | memoryview] = {}
        for key, length in lengths.items():
            packed[key] = data[at : at + length]
            at += length
        return (stamp, packed) if at == len(data) else (("", ""), {})
    except (OSError, ValueError, EOFError, TypeError, AttributeError):
        return ("", ""), {}


def _stamp() -> tuple[str, str]:
    """What must be the same for what is kept to hold, and the package that it is of."""
    return f"{__version__} {sys.version}", _PACKAGE


def kept_file() -> Path:
    """Where this newslint keeps things: beside its bytecode, or in the user's cache."""
    beside = Path(importlib.util.cache_from_source(__file__)).with_suffix(".kept")
    folder = beside.parent if beside.parent.exists() else Path(_PACKAGE)
    if not sys.dont_write_bytecode and os.access(folder, os.W_OK):
        return beside
    name = f"{sys.implementation.cache_tag}-{crc32(_PACKAGE.encode()):08x}.kept"
    return user_cache() / name


def user_cache() -> Path:
    """The folder for what newslint keeps for a user; it may not be there yet."""
    if sys.platform == "win32":
        cache = Path(os.environ.get("LOCALAPPDATA") or Path("~/AppData/Local").expanduser())
    elif sys.platform == "darwin":
        cache = Path("~/Library/Caches").expanduser()
    else:
        cache = Path(os.environ.get("XDG_CACHE_HOME") or Path("~/.cache").expanduser())
    return cache / "newslint"


def clear_away(folder: Path) -> None:
    """Remove the files of newslints that are no longer there."""
    for file in folder.glob("*.kept"):
        package = _read(file)[0][1]
        if package and not Path(package).exists():
            with suppress(OSError):
                file.unlink()


_open: list[Kept] = []


@contextmanager
def kept_between_runs() -> Iterator[Kept]:
    """Within it, `recall` reads what earlier runs kept; at its end, what is new is written."""
    kept = Kept(kept_file())
    _open.append(kept)
    try:
        yield kept
    finally:
        _open.remove(kept)
        if kept.is_new:
            clear_away(user_cache())
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
