"""The most frequent words of a language, and how frequent each is: for words run together, and hashtags.

`words.txt` of a language has a line for all words that begin with the same three letters, each word between colons
before the number of its tier: ":the:0:them:0:theme:1:". Tiers 0 to 3 are the frequent words, the most frequent first;
tier 5 are rare words that look like two frequent ones run together and are not. The lines are in order, and a word is
looked up in its line as it stands: to make sets of all words took longer than all look-ups of a text.
`tools/make_words.py` makes the files; NOTICE says where the frequencies are from.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

from newslint.languages import CODES, FALLBACK

TIERS = (500, 2_000, 8_000, 25_000)  # up to which rank the words of each tier go
UNLISTED = len(TIERS)
WHOLE = UNLISTED + 1
_START = 3  # letters that the words of a line share
_REMEMBERED = 50_000  # words


class Lexicon:
    """The words of a language in lower case, by the letters that they start with."""

    __slots__ = ("_lines", "_tiers")

    def __init__(self, text: str) -> None:
        self._lines = text.split("\n")
        self._tiers: dict[str, int] = {}  # of words that were asked for: most are asked for again

    def _listed(self, word: str) -> int:
        tier = self._tiers.get(word)
        if tier is None:
            if len(self._tiers) >= _REMEMBERED:
                self._tiers.clear()
            tier = self._tiers[word] = self._looked_up(word) if word.isalpha() else UNLISTED
        return tier

    def _looked_up(self, word: str) -> int:
        start = f":{word[:_START]}" if len(word) >= _START else f":{word}:"
        at = bisect_left(self._lines, start)
        line = self._lines[at] if at < len(self._lines) else ""
        found = line.find(f":{word}:")
        return int(line[found + len(word) + 2]) if found >= 0 else UNLISTED

    def tier(self, word: str) -> int:
        """0 for the most frequent words to 3; 4 for a word that is not listed."""
        return min(self._listed(word), UNLISTED)

    def __contains__(self, word: str) -> bool:
        return self._listed(word) < UNLISTED

    def is_whole(self, word: str) -> bool:
        """Whether it is a rare word that must not be taken for two."""
        return self._listed(word) == WHOLE

    def __iter__(self) -> Iterator[tuple[str, int]]:
        """Each word with its tier, those that must stay whole with 5."""
        for line in self._lines:
            parts = line.split(":")[1:-1]
            yield from ((word, int(tier)) for word, tier in zip(parts[::2], parts[1::2], strict=True))


def packed(words: Iterable[tuple[str, int]]) -> str:
    """The text of a lexicon of words, which are letters, with their tiers."""
    lines: dict[str, list[str]] = {}
    for word, tier in sorted(words):
        lines.setdefault(word[:_START], [":"]).append(f"{word}:{tier}:")
    return "\n".join(sorted("".join(line) for line in lines.values()))


@cache
def lexicon(language: str) -> Lexicon:
    """The frequent words of a language; of English where it is not one of ours."""
    code = language if language in CODES else FALLBACK
    reader: Any = __spec__.loader  # reads from a folder and from a zipped package alike
    return Lexicon(reader.get_data(str(Path(__file__).parent / code / "words.txt")).decode())
