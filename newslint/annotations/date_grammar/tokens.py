"""The tokens that dates are read from: numbers, words, marks and the barriers between blocks."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Container, Iterator
from itertools import compress, count
from typing import NamedTuple

from newslint.document import OBJECT

_TOKEN = re.compile(rf"[^\W\d_]+|\d+|\n+|{OBJECT}|[^\w\s]|_")
DASHES = frozenset("–—-‑‐−")
NUMBER, WORD, MARK, BARRIER = "number", "word", "mark", "barrier"


class Token(NamedTuple):
    """A token: its text, in lower case too, its kind and place (code points, half open)."""

    text: str
    lower: str
    start: int
    end: int
    kind: str


END = Token("", "", -1, -1, BARRIER)


def _kind(sign: str) -> str:
    """The kind of the token that begins with a sign."""
    if sign.isalpha():
        return WORD
    if sign.isdecimal():
        return NUMBER
    return BARRIER if sign in "\n" + OBJECT else MARK if sign == "_" or not sign.isalnum() else WORD


class Tokens:
    """A text's tokens, made when they are asked for: few stand near a date. Reaching before the first or behind the
    last gives a barrier. `lowers` are their texts in lower case, by number."""

    def __init__(self, text: str) -> None:
        self.text = text
        self._found = list(_TOKEN.finditer(text.replace("’", "'")))
        self.lowers = [match[0].lower() for match in self._found]
        self._made: dict[int, Token] = {}

    def __len__(self) -> int:
        return len(self._found)

    def __getitem__(self, index: int) -> Token:
        token = self._made.get(index)
        if token is None:
            if not 0 <= index < len(self._found):
                return END
            match = self._found[index]
            token = Token(match[0], self.lowers[index], match.start(), match.end(), _kind(match[0][0]))
            self._made[index] = token
        return token

    def among(self, words: Container[str]) -> Iterator[tuple[int, Token]]:
        """The tokens whose lower case is one of some words, with their numbers."""
        return ((at, self[at]) for at in self.places(words))

    def places(self, words: Container[str]) -> list[int]:
        """The numbers of the tokens whose lower case is one of some words, in order."""
        return list(compress(count(), map(words.__contains__, self.lowers)))

    def four_digits(self) -> list[int]:
        """The numbers of the tokens of four digits, in order."""
        return [at for at in compress(count(), map(str.isdigit, self.lowers)) if len(self.lowers[at]) == 4]

    def before(self, place: int) -> int:
        """The number of the last token that starts before a code point, or -1."""
        return bisect_left(self._found, place, key=lambda match: match.start()) - 1

    def glued(self, index: int) -> bool:
        """Whether a token follows the one before it with no blank between."""
        return 0 < index < len(self._found) and self._found[index - 1].end() == self._found[index].start()
