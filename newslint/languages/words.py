"""The most frequent words of a language, and how frequent each is: for words run together, and hashtags.

`words.z` of a language is compressed text: four tiers of words, the most frequent first, and a fifth of rare words
that look like two frequent ones run together and are not. Tiers are parted by blank lines, words by line ends.
`tools/make_words.py` makes them; NOTICE says where the frequencies are from.
"""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from newslint.languages import CODES, FALLBACK

TIERS = (500, 2_000, 8_000, 25_000)  # up to which rank the words of each tier go


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The words of a language in lower case. `tiers` are sets, the most frequent first; `whole` are rare words
    that must not be taken for two."""

    tiers: tuple[frozenset[str], ...]
    whole: frozenset[str]

    def tier(self, word: str) -> int:
        """0 for the most frequent words to 3; 4 for a word that is not listed."""
        for number, words in enumerate(self.tiers):
            if word in words:
                return number
        return len(self.tiers)

    def __contains__(self, word: str) -> bool:
        return self.tier(word) < len(self.tiers)


@cache
def lexicon(language: str) -> Lexicon:
    """The frequent words of a language; of English where it is not one of ours."""
    code = language if language in CODES else FALLBACK
    reader: Any = __spec__.loader  # reads from a folder and from a zipped package alike
    packed = reader.get_data(str(Path(__file__).parent / code / "words.z"))
    *tiers, whole = (frozenset(tier.split("\n")) for tier in zlib.decompress(packed).decode().split("\n\n"))
    return Lexicon(tuple(tiers), whole)
