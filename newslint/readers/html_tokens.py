"""HTML cut into tags, text, entities and comments, each with its place in the source; no mark-up is too broken."""

from __future__ import annotations

import html
import re
from html.parser import HTMLParser
from typing import NamedTuple, Protocol

from newslint.source import Span

_NO_TAG = "\x01"  # as long as the `<` it stands for; handlers see the source
_ATTRIBUTE = re.compile(r"""([^\s"'<>/=]+)\s*+=\s*+(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))""")


class Tag(NamedTuple):
    """A start tag: its name in lower case, its attributes, and its place."""

    name: str
    attributes: dict[str, str]
    start: int
    end: int
    source: str

    def get(self, name: str) -> str:
        return self.attributes.get(name, "")

    def span_of(self, name: str) -> Span | None:
        """Where an attribute's value stands in the source."""
        for match in _ATTRIBUTE.finditer(self.source, self.start, self.end):
            if match[1].lower() == name:
                group = next(number for number in (2, 3, 4) if match[number] is not None)
                return Span(*match.span(group))
        return None


class Handler(Protocol):
    """What hears of the tokens. Offsets are code points of the source."""

    def start_tag(self, tag: Tag) -> None: ...
    def end_tag(self, name: str, start: int, end: int) -> None: ...
    def characters(self, start: int, end: int) -> None: ...
    def entity(self, character: str, start: int, end: int) -> None: ...
    def comment(self, text: str, start: int, end: int) -> None: ...


def scan(text: str, start: int, end: int, handler: Handler) -> None:
    """Tell a handler of every token in a stretch of the source."""
    stretch = text if start == 0 and end == len(text) else text[start:end]
    # Where no tag or comment can end any more, the standard parser would look for its end again and again.
    for opening, closing in (("<", ">"), ("<!--", "-->")):
        last = stretch.rfind(closing) + len(closing) if closing in stretch else 0
        if opening in stretch[last:]:
            stretch = stretch[:last] + stretch[last:].replace(opening, _NO_TAG + opening[1:])
    tokens = _Tokens(text, stretch, start, handler)
    tokens.feed(stretch)
    tokens.close()


class _Tokens(HTMLParser):
    def __init__(self, text: str, stretch: str, base: int, handler: Handler) -> None:
        super().__init__(convert_charrefs=False)
        self._text = text
        self._base = base
        self._handler = handler
        self._lines = [0]
        at = stretch.find("\n")
        while at >= 0:
            self._lines.append(at + 1)
            at = stretch.find("\n", at + 1)

    @property
    def _at(self) -> int:
        line, column = self.getpos()
        return self._base + self._lines[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start = self._at
        end = start + len(self.get_starttag_text() or "")
        attributes = {name: value or "" for name, value in reversed(attrs)}
        self._handler.start_tag(Tag(tag, attributes, start, end, self._text))

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)
        if tag not in _VOID:  # `<div/>` is `<div>` to a browser, but nobody who writes it means that
            at = self._at
            self._handler.end_tag(tag, at, at)

    def handle_endtag(self, tag: str) -> None:
        start = self._at
        close = self._text.find(">", start, start + 300)
        self._handler.end_tag(tag, start, close + 1 if close >= 0 else start)

    def handle_data(self, data: str) -> None:
        start = self._at
        self._handler.characters(start, start + len(data))

    def handle_entityref(self, name: str) -> None:
        self._reference(f"&{name}")

    def handle_charref(self, name: str) -> None:
        self._reference(f"&#{name}")

    def _reference(self, written: str) -> None:
        start = self._at
        end = start + len(written)
        closed = self._text.startswith(";", end)
        meant = html.unescape(written + ";" if closed else written)
        if closed:
            end += 1
        if meant == self._text[start:end]:
            self._handler.characters(start, end)
        else:
            self._handler.entity(meant, start, end)

    def parse_marked_section(self, i: int, report: bool = True) -> int:
        """`<![if …]>` and the like: gone to the next `>`; the standard parser raises on some."""
        close = self.rawdata.find(">", i)
        return close + 1 if close >= 0 else -1

    def handle_comment(self, data: str) -> None:
        start = self._at
        opening = 4 if self._text.startswith("<!--", start) else 2
        end = start + opening + len(data)
        for closing in ("-->", "--!>", ">"):
            if self._text.startswith(closing, end):
                end += len(closing)
                break
        self._handler.comment(data, start, min(end, len(self._text)))


_VOID = frozenset(
    """
    area base br col embed hr img input link meta param source track wbr
    """.split()
)
