"""The most frequent words of a language, and how frequent each is: for words run together, and hashtags.

`words.z` of a language is compressed text: a line for all words that begin with the same three letters, each word
between colons behind the number of its tier: "0:the:0:them:1:theme:". Tiers 0 to 3 are the frequent words, the most
frequent first; tier 5 are rare words that look like two frequent ones run together and are not. A word is looked up in
its line as it stands: to make sets of all words took longer than all look-ups of a text.
`tools/make_words.py` makes the files; NOTICE says where the frequencies are from.
"""

from __future__ import annotations

import zlib
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
        self._lines = {line[2 : 2 + _START].partition(":")[0]: line for line in text.split("\n")}
        self._tiers: dict[str, int] = {}  # of words that were asked for: most are asked for again

    def _listed(self, word: str) -> int:
        tier = self._tiers.get(word)
        if tier is None:
            if len(self._tiers) >= _REMEMBERED:
                self._tiers.clear()
            line = self._lines.get(word[:_START], "")
            at = line.find(f":{word}:")
            tier = self._tiers[word] = int(line[at - 1]) if at >= 0 and ":" not in word else UNLISTED
        return tier

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
        for line in self._lines.values():
            parts = line.split(":")
            yield from ((word, int(tier)) for tier, word in zip(parts[::2], parts[1::2], strict=False))


def packed(words: Iterable[tuple[str, int]]) -> str:
    """The text of a lexicon of words with their tiers."""
    lines: dict[str, list[str]] = {}
    for word, tier in sorted(words):
        lines.setdefault(word[:_START], []).append(f"{tier}:{word}:")
    return "\n".join("".join(line) for line in lines.values())


@cache
def lexicon(language: str) -> Lexicon:
    """The frequent words of a language; of English where it is not one of ours."""
    code = language if language in CODES else FALLBACK
    reader: Any = __spec__.loader  # reads from a folder and from a zipped package alike
    return Lexicon(zlib.decompress(reader.get_data(str(Path(__file__).parent / code / "words.z"))).decode())
