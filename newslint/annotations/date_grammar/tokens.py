"""The tokens that dates are read from: numbers, words, marks and the barriers between blocks."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.document import OBJECT

_TOKEN = re.compile(r"\d+|[^\W\d_]+|\n+|[^\w\s]|_")
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


class Tokens:
    """A text's tokens. Reaching before the first or behind the last gives a barrier."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.list = [_token(match) for match in _TOKEN.finditer(text)]

    def __len__(self) -> int:
        return len(self.list)

    def __getitem__(self, index: int) -> Token:
        return self.list[index] if 0 <= index < len(self.list) else END

    def glued(self, index: int) -> bool:
        """Whether a token follows the one before it with no blank between."""
        return 0 < index < len(self.list) and self.list[index - 1].end == self.list[index].start


def _token(match: re.Match[str]) -> Token:
    text = match[0]
    first = text[0]
    if first == "\n" or first == OBJECT:
        kind = BARRIER
    elif first.isdecimal():
        kind = NUMBER
    elif first.isalpha():
        kind = WORD
    else:
        kind = MARK
    lower = "'" if first == "’" else text.lower()
    return Token(text, lower, match.start(), match.end(), kind)
