"""What HTML tags mean for the blocks of a text: in a page and inside Markdown alike."""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from newslint.document import Block, Comment
from newslint.readers.galley import Galley, Shape
from newslint.readers.html_elements import DEEPEST_TABLE, NOTE_SIGN, Element, Table, undo_layout
from newslint.readers.html_tokens import Tag
from newslint.readers.html_vocabulary import (
    BLOCKS,
    CLOSED_BY,
    CODE,
    DROPPED,
    EMPHASIS,
    HEADINGS,
    KNOWN,
    is_hidden,
)
from newslint.readers.meta import meta_block, with_image
from newslint.source import Span


@dataclass
class Markup:
    """Sets the tokens of HTML on a galley. `regions` says, block by block, in which part of a page each stands."""

    galley: Galley
    comments: list[Comment] = field(default_factory=list)
    alternatives: list[Block] = field(default_factory=list)  # texts of images, as meta blocks
    stack: list[Element] = field(default_factory=list)
    _open: dict[str, int] = field(default_factory=dict)
    _tables: list[Table] = field(default_factory=list)
    _lists: list[int] = field(default_factory=list)
    _dropping: int = 0
    _code_from: int = -1
    _skip_to: int = 0
    _lowered: str = ""

    # What a page adds: regions and its head. Markdown has neither.
    @property
    def is_silent(self) -> bool:
        """Whether what comes now is no prose: inside a script, a template, code."""
        return self._dropping > 0 or self._code_from >= 0

    def region_of(self, tag: Tag) -> str | None:
        return None

    def head_tag(self, tag: Tag) -> None: ...

    def block_set(self) -> None:
        """Called when blocks may have been added to the galley."""

    def start_tag(self, tag: Tag) -> None:
        if tag.start < self._skip_to:
            return
        name = tag.name
        if self._dropping:
            if name in DROPPED:
                self._push(Element(name, dropped=True))
            return
        if name in DROPPED or is_hidden(tag):
            if name not in ("img", "br", "input", "hr", "meta", "link", "wbr"):
                if name in BLOCKS:
                    self.end_block()
                self._push(Element(name, dropped=True))
            return
        if name in BLOCKS:
            self._start_block(tag)
        elif name == "br":
            self._line_break(tag.start, tag.end)
        elif name == "img":
            self._image(tag)
        elif name in ("meta", "title", "base", "link"):
            self.head_tag(tag)
        elif name == "sup" and not self.galley.is_blank and NOTE_SIGN.match(self.galley.source_text, tag.start):
            self._note(tag)
        elif name in CODE:
            if self._code_from < 0:
                self._code_from = tag.start
            self._push(Element(name))
        elif name in KNOWN:
            self._start_inline(tag)
        elif "-" not in name and ":" not in name and self.galley.is_open:
            self.galley.object(tag.start, tag.end)  # a template's own variable: something stands there on the page

    def _start_block(self, tag: Tag) -> None:
        name = tag.name
        self.end_block()
        if self._open.get("p"):
            self._close_implied(frozenset({"p"}), frozenset())
        if name in CLOSED_BY:
            self._close_implied(*CLOSED_BY[name])
        element = Element(name, first_block=len(self.galley.blocks), region=self.region_of(tag))
        language = tag.get("lang") or tag.get("xml:lang")
        if language and name not in ("html", "body"):
            element.language = language
        if name in HEADINGS:
            element.shape = Shape("heading", HEADINGS[name])
        elif name in ("ul", "ol", "menu", "dl"):
            self._lists.append(self.galley.new_group())
        elif name in ("li", "dd", "dt"):
            group = self._lists[-1] if self._lists else -1
            element.shape = Shape("item", max(1, len(self._lists)), group)
        elif name == "blockquote":
            element.shape = Shape("quote", 0)
        elif name in ("figcaption", "caption"):
            element.shape = Shape("caption", 0)
        elif name == "table":
            if self._tables:
                self._tables[-1].nested = True
            self._tables.append(Table(self.galley.new_group(), len(self.galley.blocks)))
        elif name == "tr" and self._tables:
            self._tables[-1].row += 1
            self._tables[-1].column = -1
        elif name in ("td", "th") and self._tables:
            table = self._tables[-1]
            table.column += 1
            table.columns = max(table.columns, table.column + 1)
            element.shape = Shape("cell", 0, table.group, max(table.row, 0), table.column)
        if name not in ("p", "hr", "option") or element.language or element.region:
            self._push(element)

    def _close_implied(self, closed: frozenset[str], holders: frozenset[str]) -> None:
        for at in range(len(self.stack) - 1, max(-1, len(self.stack) - 60), -1):
            name = self.stack[at].name
            if name in holders:
                return
            if name in closed:
                self._pop_to(at)
                return

    def _push(self, element: Element) -> None:
        if element.region is None and self.stack:
            element.region = self.stack[-1].region
        self.stack.append(element)
        self._open[element.name] = self._open.get(element.name, 0) + 1
        if element.dropped:
            self._dropping += 1

    def _pop_to(self, at: int) -> None:
        """Close the open element at `at` and all inside it."""
        while len(self.stack) > at:
            if self.stack[-1].name in BLOCKS:
                self.end_block()  # while the element still says what the block is
            element = self.stack.pop()
            self._open[element.name] -= 1
            if element.dropped:
                self._dropping -= 1
            if element.inline:
                self.galley.close_inline(element.inline)
            if element.name in ("ul", "ol", "menu", "dl") and self._lists:
                self._lists.pop()
            elif element.name == "table" and self._tables:
                table = self._tables.pop()
                if len(self._tables) < DEEPEST_TABLE:
                    undo_layout(table, self.galley)

    def end_tag(self, name: str, start: int, end: int) -> None:
        if start < self._skip_to and name != "sup":
            return
        if name in CODE and self._code_from >= 0 and self._open.get(name):
            self._end_code(end)
        if self._dropping and not any(element.dropped and element.name == name for element in self.stack[-40:]):
            return
        if name == "p" or (name in BLOCKS and not self._open.get(name)):
            if not self._dropping:
                self.end_block()
            if not self._open.get(name):
                return
        if not self._open.get(name):
            return
        for at in range(len(self.stack) - 1, -1, -1):
            if self.stack[at].name == name:
                self._pop_to(at)
                return

    def _end_code(self, end: int) -> None:
        if not any(element.name == "pre" for element in self.stack[-8:]):
            self._ensure_block()
            self.galley.object(self._code_from, end)
            self.galley.add_inline("code", 1)
        self._code_from = -1

    def _start_inline(self, tag: Tag) -> None:
        name = tag.name
        kind, value, span = "", "", None
        if name == "a" and "href" in tag.attributes:
            if self._open.get("a"):
                self.end_tag("a", tag.start, tag.start)
            kind, value, span = "link", tag.get("href"), tag.span_of("href")
        elif name in EMPHASIS:
            kind = EMPHASIS[name]
        elif name == "time":
            kind, value = "time", tag.get("datetime")
            span = tag.span_of("datetime") if value else None
        elif tag.get("lang"):
            kind, value, span = "language", tag.get("lang"), tag.span_of("lang")
        region = self.region_of(tag) if "class" in tag.attributes or "role" in tag.attributes else None
        if kind or region:
            self._ensure_block()
            if kind:
                self.galley.open_inline(kind, value, span)
            self._push(Element(name, inline=kind, region=region))
        elif name in ("span", "font", "a", "q", "u", "small"):
            self._push(Element(name))

    def _note(self, tag: Tag) -> None:
        """The sign of a footnote is no part of the text. "m²" and "10th" are."""
        match = NOTE_SIGN.match(self.galley.source_text, tag.start)
        before = self.galley.source_text[max(0, tag.start - 3) : tag.start]
        linked = match is not None and "<a" in match[0].lower()
        if match is None or not (linked or before[-1:] in '.,;:!?”"»)' or (before[-3:].isalpha() and before.islower())):
            return
        self.galley.add_inline("note", 0, "", Span(*match.span()))
        self._skip_to = match.end()

    def _image(self, tag: Tag) -> None:
        source, alternative = tag.get("src"), tag.get("alt")
        if self.galley.is_open and not self.galley.is_blank:
            self.galley.object(tag.start, tag.end)
            self.galley.add_inline("image", 1, source, tag.span_of("src"))
        span = tag.span_of("alt")
        if alternative.strip() and span is not None:
            block = meta_block("alt", alternative, span, self.galley.source_text)
            self.alternatives.append(with_image(block, source, tag.span_of("src")))

    def _line_break(self, start: int, end: int) -> None:
        if self.galley.is_open and self.galley.is_blank and self.galley.shape is not None:
            if self.galley.shape.kind not in ("item", "cell"):
                self.galley.shape.group = -1  # two breaks part paragraphs
        elif self.galley.is_open:
            self.galley.break_line(start, end)
            self.block_set()

    def end_block(self) -> None:
        """End the block that is being set; code that was never closed ends with it."""
        self._code_from = -1
        self.galley.end()
        self.block_set()

    def _ensure_block(self) -> None:
        """Open a block of the shape that the elements around give it."""
        if self.galley.is_open:
            return
        shape, language = None, ""
        for element in reversed(self.stack[-200:]):
            if shape is None and element.shape is not None:
                shape = element.shape
            language = language or element.language or ""
        given = replace(shape) if shape else Shape()
        given.language = language
        self.galley.begin(given)

    def characters(self, start: int, end: int) -> None:
        if self.is_silent or start < self._skip_to:
            return
        if not self.galley.is_open:
            if self.galley.source_text[start:end].isspace():
                return
            self._ensure_block()
        if self._open.get("pre"):
            self._lines(start, end)
        else:
            self.galley.text(start, end)

    def _lines(self, start: int, end: int) -> None:
        """Preformatted text: each line a block."""
        text = self.galley.source_text
        at = start
        while at < end:
            feed = text.find("\n", at, end)
            stop = feed if feed >= 0 else end
            self.galley.text(at, stop)
            if feed >= 0:
                self._line_break(feed, feed + 1)
            at = stop + 1

    def entity(self, character: str, start: int, end: int) -> None:
        if self.is_silent or start < self._skip_to:
            return
        self._ensure_block()
        self.galley.stand_in(character, start, end)

    def comment(self, text: str, start: int, end: int) -> None:
        self.comments.append(Comment(text.strip(), Span(start, end)))

    def abandon_dropped(self, after: int) -> None:
        """Close what would drop the rest of the text because its end tag never comes."""
        if not self._lowered:
            self._lowered = self.galley.source_text.lower()
        for at, element in enumerate(self.stack):
            if element.dropped and self._lowered.find(f"</{element.name}", after) < 0:
                self._pop_to(at)
                return

    def close(self) -> None:
        """The end of the source: all that is open ends."""
        self._pop_to(0)
        self.end_block()
