"""The tokens that dates are read from: numbers, words, marks and the barriers between blocks."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint.document import OBJECT

_TOKEN = re.compile(rf"(?P<number>\d+)|(?P<word>[^\W\d_]+)|(?P<barrier>\n+|{OBJECT})|(?P<mark>[^\w\s]|_)")
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
        self.list = list(_tokens(text))

    def __len__(self) -> int:
        return len(self.list)

    def __getitem__(self, index: int) -> Token:
        return self.list[index] if 0 <= index < len(self.list) else END

    def glued(self, index: int) -> bool:
        """Whether a token follows the one before it with no blank between."""
        return 0 < index < len(self.list) and self.list[index - 1].end == self.list[index].start


def _tokens(text: str) -> Iterator[Token]:
    for match in _TOKEN.finditer(text):
        said, kind = match[0], match.lastgroup or MARK
        lower = said.lower() if kind == WORD else "'" if said == "’" else said
        yield Token(said, lower, match.start(), match.end(), kind)
