"""Words picked by what they are, the answers remembered: most words of a text stood in the one before."""

from __future__ import annotations

from collections.abc import Callable, Iterable

_MOST = 50_000  # words of which the answer is kept


class Sieve:
    """Picks those of some words for which a test holds. What is known already costs two operations on sets."""

    __slots__ = ("_held", "_passed", "_test")

    def __init__(self, test: Callable[[str], bool]) -> None:
        self._test = test
        self._passed: set[str] = set()
        self._held: set[str] = set()

    def pick(self, words: Iterable[str]) -> set[str]:
        """The words, each once, for which the test holds."""
        asked = set(words)
        if len(self._passed) + len(self._held) > _MOST:
            self._passed.clear()
            self._held.clear()
        for word in asked.difference(self._held, self._passed):
            (self._passed if self._test(word) else self._held).add(word)
        return asked & self._passed
