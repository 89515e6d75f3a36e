"""Markdown (CommonMark with tables and footnotes), with front matter, HTML inside and template code left out."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from newslint.desk import Desk
from newslint.document import Block, Document
from newslint.readers.front_matter import FrontMatter, front_matter, without_mark
from newslint.readers.galley import Galley, Shape
from newslint.readers.html_tokens import scan
from newslint.readers.liquid import template_code
from newslint.readers.markup import Markup
from newslint.readers.meta import meta_block, with_image
from newslint.readers.utf8 import Utf8Offsets
from newslint.source import Source, Span

_SURROGATE = re.compile(r"[\ud800-\udfff]")
_INDENTED_LINE = re.compile(r"[ \t]*([^\r\n]*)")
_CODE_SIGN = re.compile(r"[{}=<>\\|]|\w\(|^\s*[#/@]")
TITLE_KEYS = ("title", "headline")


def read(source: Source, desk: Desk) -> Document:
    """Read Markdown. The front matter's title is the headline where the text has no heading of level 1.

    Raises SourceError for front matter that can't be read.
    """
    text = source.text
    matter = front_matter(text, source.path)
    start = matter.end if matter else without_mark(text)
    galley = Galley(text)
    setter = _Setter(galley, text, start)
    setter.run()
    blocks = galley.blocks
    entries = list(matter.entries) if matter else []
    headline = _headline(entries, blocks)
    if headline is not None:
        entries.remove(headline)
        blocks.insert(0, Block("heading", headline.pieces, level=1, group=galley.new_group(), name=headline.name))
    return Document(
        source,
        blocks,
        frame=sorted((*entries, *setter.markup.alternatives), key=lambda block: block.pieces[0].span.start),
        comments=setter.markup.comments,
        metadata=_metadata(matter),
        format="markdown",
        desk=desk,
    )


def _metadata(matter: FrontMatter | None) -> dict[str, Any]:
    return matter.values if matter else {}


def _headline(entries: list[Block], blocks: list[Block]) -> Block | None:
    if any(block.kind == "heading" and block.level == 1 for block in blocks):
        return None
    for key in TITLE_KEYS:
        for entry in entries:
            if entry.name.lower() == key:
                return entry
    return None


def _is_prose(line: str) -> bool:
    """Ten words or more, and no sign that code is full of."""
    line = line.lstrip()
    begins = line[:1].isalnum() or line[:1] in '“"«„'
    return begins and line.count(" ") >= 9 and not _CODE_SIGN.search(line)


class _Setter:
    """Sets the parser's events on a galley."""

    def __init__(self, galley: Galley, text: str, start: int) -> None:
        self.galley = galley
        self.text = text
        self.markup = Markup(galley)
        galley.left_out = template_code(text, start)
        self.parsed = self._parsed(start)
        self.offset = Utf8Offsets(self.parsed, start)
        self.skipping = 0  # depth of what is left out: code blocks, images
        self.lists: list[int] = []
        self.shapes: list[Shape] = []
        self.row = self.column = -1
        self.table_group = -1
        self.html: list[int] = []
        self.image: list[Any] = []
        self.targets: list[tuple[str, Span | None]] = []

    def _parsed(self, start: int) -> str:
        """The text for the parser: as long as the source, template code masked by letters."""
        parts: list[str] = []
        at = start
        for first, last in self.galley.left_out:
            parts.append(self.text[at:first])
            parts.append(re.sub(r"[^\r\n]", "x", self.text[first:last]))
            at = last
        parts.append(self.text[at:])
        parsed = "".join(parts)
        if not parsed.isascii():
            parsed = _SURROGATE.sub("\ufffd", parsed)
        # A lone CR ends a line; LF is as long, and every parser knows it.
        return re.sub(r"\r(?!\n)", "\n", parsed) if "\r" in parsed else parsed

    def run(self) -> None:
        import pyromark

        known = pyromark.Options
        options = known.ENABLE_TABLES | known.ENABLE_FOOTNOTES | known.ENABLE_STRIKETHROUGH | known.ENABLE_TASKLISTS
        options |= known.ENABLE_HEADING_ATTRIBUTES
        offset = self.offset
        for event, place in pyromark.events_with_range(self.parsed, options=options):
            start, end = offset(place["start"]), offset(place["end"])
            if isinstance(event, str):
                self._sign(event, start, end)
                continue
            ((kind, value),) = event.items()
            handler: Callable[[Any, int, int], None] | None = _HANDLERS.get(kind)
            if handler is not None:
                handler(self, value, start, end)  # type: ignore[call-arg, arg-type]
        self.markup.close()

    def _sign(self, event: str, start: int, end: int) -> None:
        if self.skipping:
            return
        if event == "SoftBreak":
            self.galley.blank(start, end)
        elif event == "HardBreak":
            self.galley.break_line(start, end)
        elif event == "Rule":
            self.galley.end()

    def _start(self, value: Any, start: int, end: int) -> None:
        name: str = value if isinstance(value, str) else next(iter(value))
        detail: Any = None if isinstance(value, str) else value[name]
        if name == "CodeBlock":
            self.markup.end_block()
            self.skipping += 1
            if detail == "Indented" or name == value:
                self._indented(start, end)
        elif name == "Image":
            self._start_image(detail, start, end)
        elif self.skipping:
            return
        elif name == "Paragraph":
            self.galley.begin(self._shape())
        elif name == "Heading":
            self.galley.begin(Shape("heading", int(detail["level"][1])))
        elif name == "List":
            self.galley.end()
            self.lists.append(self.galley.new_group())
        elif name == "Item":
            self.galley.end()
            self.shapes.append(Shape("item", len(self.lists), self.lists[-1] if self.lists else -1))
        elif name == "BlockQuote":
            self.galley.end()
            self.shapes.append(Shape("quote"))
        elif name == "FootnoteDefinition":
            self.galley.end()
            self.shapes.append(Shape("paragraph"))
        elif name == "Table":
            self.galley.end()
            self.table_group, self.row = self.galley.new_group(), -1
        elif name in ("TableHead", "TableRow"):
            self.row += 1
            self.column = -1
        elif name == "TableCell":
            self.column += 1
            self.galley.begin(Shape("cell", 0, self.table_group, self.row, self.column))
        elif name == "HtmlBlock":
            self.galley.end()
            self.html = [start, start]
        elif name in ("Emphasis", "Strong"):
            self.galley.open_inline(name.lower())
        elif name == "Link":
            self._ensure()
            target = self._target(detail, start, end)
            self.galley.open_inline("link", self._address(detail, target), target)

    def _end(self, value: Any, start: int, end: int) -> None:
        name = value if isinstance(value, str) else next(iter(value))
        if name == "CodeBlock":
            self.skipping -= 1
        elif name == "Image":
            self._end_image(end)
        elif self.skipping:
            return
        elif name in ("Paragraph", "Heading", "TableCell", "Table"):
            self.markup.end_block()
        elif name in ("Item", "BlockQuote", "FootnoteDefinition"):
            self.galley.end()
            if self.shapes:
                self.shapes.pop()
        elif name == "List":
            self.galley.end()
            if self.lists:
                self.lists.pop()
        elif name == "HtmlBlock":
            self._html_block(end)
        elif name in ("Emphasis", "Strong", "Link"):
            self.galley.close_inline(name.lower())

    def _indented(self, start: int, end: int) -> None:
        """An indented block is code, unless its lines are plainly prose: a release pasted with its tabs."""
        lines = [match for match in _INDENTED_LINE.finditer(self.text, start, end) if match[1]]
        if not any(_is_prose(match[1]) for match in lines):
            return
        for match in lines:
            self.galley.begin(self._shape())
            self.galley.text(*match.span(1))
        self.galley.end()

    def _shape(self) -> Shape:
        if not self.shapes:
            return Shape()
        given = self.shapes[-1]
        return Shape(given.kind, given.level, given.group)

    def _ensure(self) -> None:
        """A tight list's items hold their text without a paragraph."""
        if not self.galley.is_open:
            self.galley.begin(self._shape())

    def _text(self, value: str, start: int, end: int) -> None:
        if self.skipping or self.markup.is_silent:
            return
        self._ensure()
        if self.parsed[start - self.offset.base : end - self.offset.base] == value:
            self.galley.text(start, end)
        else:  # an entity, or a character that Markdown replaces
            self.galley.stand_in(value, start, end)

    def _code(self, value: str, start: int, end: int) -> None:
        if self.skipping or self.markup.is_silent:
            return
        self._ensure()
        self.galley.object(start, end)
        self.galley.add_inline("code", 1, value, Span(start, end))

    def _footnote(self, value: str, start: int, end: int) -> None:
        if not self.skipping:
            self.galley.add_inline("note", 0, value, Span(start, end))

    def _inline_html(self, value: str, start: int, end: int) -> None:
        if not self.skipping:
            self._ensure()
            scan(self.text, start, end, self.markup)

    def _html(self, value: str, start: int, end: int) -> None:
        if self.html:
            self.html[1] = end

    def _html_block(self, end: int) -> None:
        if self.html:
            first, last = self.html
            self.html = []
            scan(self.text, first, max(last, first), self.markup)
            self.markup.end_block()
            if self.markup.is_silent:
                self.markup.abandon_dropped(last)

    def _start_image(self, detail: Any, start: int, end: int) -> None:
        self.skipping += 1
        self.image.append((detail["dest_url"], self._target(detail, start, end), start, []))

    def _end_image(self, end: int) -> None:
        """A sign stands in for an image in a line; its alternative text goes to the frame."""
        self.skipping -= 1
        target, span, start, _ = self.image.pop()
        if self.skipping:
            return
        self._ensure()
        self.galley.object(start, end)
        self.galley.add_inline("image", 1, target, span)
        close = self.text.find("]", start + 2, end)
        alternative = self.text[start + 2 : close]
        if alternative.strip() and self.text.startswith("![", start):
            block = meta_block("alt", alternative, Span(start + 2, close), self.text)
            if block.pieces:
                self.markup.alternatives.append(with_image(block, target, span))

    def _address(self, detail: Any, target: Span | None) -> str:
        """A link's address: as it is written where template code is a part of it, with its scheme for an e-mail."""
        url: str = detail["dest_url"]
        if detail["link_type"] == "Email":
            return f"mailto:{url}"
        if target and any(first < target.end and target.start < last for first, last in self.galley.left_out):
            return self.text[target.start : target.end]
        return url

    def _target(self, detail: Any, start: int, end: int) -> Span | None:
        """Where a link's target stands: written in the link itself, behind its text."""
        url = detail["dest_url"]
        if not url or detail["link_type"] not in ("Inline", "Autolink", "Email"):
            return None
        base = self.offset.base
        at = self.parsed.rfind(url, start - base, end - base)  # where template code is masked, as in the address
        return Span(base + at, base + at + len(url)) if at >= 0 else None


_HANDLERS: dict[str, Any] = {
    "Start": _Setter._start,
    "End": _Setter._end,
    "Text": _Setter._text,
    "Code": _Setter._code,
    "InlineHtml": _Setter._inline_html,
    "Html": _Setter._html,
    "FootnoteReference": _Setter._footnote,
}
