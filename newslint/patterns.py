"""Regular expressions that need not be compiled in every run.

To look at one release takes some three hundred patterns; compiling them took longer than all reading of the text.
Python compiles a pattern in Python (`re._compiler`) to a list of numbers, of which the C module makes the pattern;
that list is what is kept (`kept.py`). C checks each list before it makes a pattern of it. Where a Python has other
inner parts, patterns are compiled as ever.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from newslint.kept import Kept

try:
    import _sre  # type: ignore[import-not-found]
    from re import _compiler, _parser  # type: ignore[attr-defined]
except ImportError:  # a Python with other inner parts
    _sre = _compiler = _parser = None

_plain_compile = re.compile


class KeptPatterns:
    """The patterns of this run, made of what earlier runs compiled where they did."""

    def __init__(self, kept: Kept) -> None:
        self.kept = kept
        self.made: dict[tuple[str, int], re.Pattern[str]] = {}

    def compile(self, pattern: Any, flags: int = 0) -> Any:
        """What `re.compile` gives, of what was kept if it was. Raises re.error as that does."""
        if not isinstance(pattern, str) or flags & re.DEBUG:
            return _plain_compile(pattern, flags)
        key = (pattern, int(flags))
        made = self.made.get(key)
        if made is None:
            made = self.made[key] = self._revived(key) or self._compiled(key)
        return made

    def _revived(self, key: tuple[str, int]) -> re.Pattern[str] | None:
        parts = self.kept.get(("pattern", _sre.MAGIC, *key))
        try:
            return _made_of(key[0], *parts) if parts else None
        except (ValueError, TypeError, RuntimeError, OverflowError):
            return None

    def _compiled(self, key: tuple[str, int]) -> re.Pattern[str]:
        parsed = _parser.parse(*key)
        flags = int(key[1] | parsed.state.flags)
        code = list(map(int, _compiler._code(parsed, key[1])))
        parts = (flags, code, parsed.state.groups - 1, dict(parsed.state.groupdict))
        self.kept.put(("pattern", _sre.MAGIC, *key), parts)
        return _made_of(key[0], *parts)


def _made_of(pattern: str, flags: int, code: list[int], groups: int, groupindex: dict[str, int]) -> re.Pattern[str]:
    indexgroup: list[str | None] = [None] * (groups + 1)
    for name, at in groupindex.items():
        indexgroup[at] = name
    made: re.Pattern[str] = _sre.compile(pattern, flags, code, groups, groupindex, tuple(indexgroup))
    return made


@contextmanager
def patterns_from(kept: Kept) -> Iterator[None]:
    """Within it, `re.compile` takes what earlier runs compiled."""
    if not _is_served():
        yield
        return
    re.compile = KeptPatterns(kept).compile
    try:
        yield
    finally:
        re.compile = _plain_compile


def _is_served() -> bool:
    """Whether this Python makes patterns in the way that this module knows: tried on one."""
    try:
        parsed = _parser.parse(r"(?P<a>.)b", 0)
        code = list(map(int, _compiler._code(parsed, 0)))
        made = _made_of(r"(?P<a>.)b", int(parsed.state.flags), code, parsed.state.groups - 1, {"a": 1})
        return made.fullmatch("ab") is not None
    except (AttributeError, TypeError, ValueError, RuntimeError):
        return False
