"""UTF-8 byte offsets as code points: what a parser counts, and what newslint counts."""

from __future__ import annotations

import re
from bisect import bisect_right

_NOT_ASCII = re.compile(r"[^\x00-\x7f]")


class Utf8Offsets:
    """UTF-8 byte offsets of a text as code points of the source in which it starts at `base`."""

    def __init__(self, text: str, base: int) -> None:
        self.base = base
        self.ends: list[int] = []  # byte offset behind each character that takes more than one byte
        self.extra: list[int] = [0]
        if text.isascii():
            return
        extra = 0
        for match in _NOT_ASCII.finditer(text):
            code = ord(match[0])
            width = 2 if code < 0x800 else 3 if code < 0x10000 else 4
            extra += width - 1
            self.ends.append(match.start() + extra + 1)
            self.extra.append(extra)

    def __call__(self, offset: int) -> int:
        return self.base + offset - self.extra[bisect_right(self.ends, offset)]
