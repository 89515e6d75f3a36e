"""The paragraphs of an OpenDocument text's body, with the byte at which each stretch of text stands."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newslint.document import OBJECT
from newslint.readers.manuscript import LINE_BREAK, Mark, Paragraph, Table, end_table
from newslint.readers.package import XmlReader

_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
NAMESPACES = {
    f"{_ODF}office:1.0": "office",
    f"{_ODF}text:1.0": "text",
    f"{_ODF}table:1.0": "table",
    f"{_ODF}style:1.0": "style",
    f"{_ODF}drawing:1.0": "draw",
    "http://www.w3.org/1999/xlink": "xlink",
    "http://purl.org/dc/elements/1.1/": "dc",
}
SKIPPED = frozenset(
    """
    office:annotation office:forms text:sequence-decls text:variable-decls text:user-field-decls text:note-citation
    text:ruby-text draw:object draw:object-ole text:bibliography-source text:table-of-content-source
    text:alphabetical-index-source office:scripts office:font-face-decls draw:glue-point
    """.split()
)
FRAMED = frozenset(f"style:{name}{place}" for name in ("header", "footer") for place in ("", "-left", "-first"))
_PARTS = re.compile(r"[ \t\r\n]+|[^ \t\r\n](?:[^ \t\r\n]| (?=[^ \t\r\n]))*")
MOST_SPACES = 1_000  # that one `text:s` may stand for


@dataclass(slots=True)
class Stretch:
    """Text of a paragraph as it stands in the part: code points of the paragraph from `start`, bytes from `at`.
    Several bytes may stand for one blank; `exact` says that they don't."""

    start: int
    text: str
    at: int
    exact: bool


@dataclass(slots=True)
class OpenParagraph(Paragraph):
    style: str = ""
    outline: int = 0
    stretches: list[Stretch] = field(default_factory=list)
    length: int = 0
    head_end: int = 0  # the byte behind its start tag
    is_note: bool = False


class OpenBodyReader:
    """Reads content.xml, or the headers and footers in styles.xml. `original`: before the tracked changes."""

    def __init__(self, part: str, data: bytes, *, original: bool = False) -> None:
        self.part = part
        self.data = data
        self.original = original
        self.paragraphs: list[OpenParagraph] = []
        self.parents: dict[str, tuple[str, str, str]] = {}  # style: its parent, its shown name, its list style
        self.remarks: list[tuple[str, Paragraph, int]] = []  # "newslint: ignore …", and where each stands
        self._remark: list[str] | None = None
        self._xml = XmlReader(NAMESPACES)
        self._open: list[OpenParagraph] = []
        self._skipping = 0
        self._body = 0
        self._framed = 0
        self._lists = 0
        self._notes = 0
        self._tables: list[tuple[Table, int]] = []
        self._table_count = 0
        self._links: list[tuple[OpenParagraph, int, str]] = []
        self._regions: dict[str, tuple[str, list[str]]] = {}  # tracked changes: kind, and the text deleted
        self._region = ""
        self._inserting: set[str] = set()

    def read(self, name: str) -> list[OpenParagraph]:
        """The part's paragraphs in order. Raises SourceError."""
        self._xml.parse(self.data, name, self.part, self._start, self._end, self._text)
        return self.paragraphs

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._skipping or tag in SKIPPED:
            self._skipping += 1
            if tag == "office:annotation" and self._open:
                self._remark = []
        elif tag == "style:style":
            self.parents[attributes.get("style:name", "")] = (
                attributes.get("style:parent-style-name", ""),
                attributes.get("style:display-name", ""),
                attributes.get("style:list-style-name", ""),
            )
        elif tag == "office:text":
            self._body += 1
        elif tag in FRAMED:
            self._body += 1
            self._framed += 1
        elif not self._body:
            return
        elif self._region:
            self._in_region(tag)
        elif tag == "text:changed-region":
            self._region = attributes.get("text:id") or attributes.get("xml:id", "") or "?"
            self._regions[self._region] = ("", [])
        elif tag in ("text:p", "text:h"):
            self._begin_paragraph(tag, attributes)
        elif tag == "text:s":
            count = attributes.get("text:c", "1")
            self._add(" " * min(int(count) if count.isdigit() else 1, MOST_SPACES), exact=False)
        elif tag == "text:tab":
            self._add("\t", exact=False)
        elif tag == "text:line-break":
            self._add(LINE_BREAK, exact=False)
        elif tag == "draw:image" and self._open:
            self._add(OBJECT, exact=False)
        elif tag == "text:a" and self._open:
            self._links.append((self._open[-1], self._open[-1].length, attributes.get("xlink:href", "")))
        elif tag == "text:note":
            if not self._open:
                self._skipping += 1
                return
            self._open[-1].marks.append(Mark("note", self._open[-1].length, self._open[-1].length))
            self._notes += 1
        elif tag == "text:list":
            self._lists += 1
        elif tag == "table:table":
            self._tables.append((Table(self._table_count), len(self.paragraphs)))
            self._table_count += 1
        elif tag == "table:table-row" and self._tables:
            self._tables[-1][0].row += 1
            self._tables[-1][0].column = -1
        elif tag in ("table:table-cell", "table:covered-table-cell") and self._tables:
            self._tables[-1][0].column += 1
        else:
            self._change(tag, attributes)

    def _in_region(self, tag: str) -> None:
        if tag in ("text:insertion", "text:deletion"):
            self._regions[self._region] = (tag, self._regions[self._region][1])
        elif tag in ("text:p", "text:h") and self._regions[self._region][1]:
            self._regions[self._region][1].append(LINE_BREAK)

    def _change(self, tag: str, attributes: dict[str, str]) -> None:
        """A tracked change's place: only the original view knows of it."""
        if not self.original:
            return
        change = attributes.get("text:change-id", "")
        kind, deleted = self._regions.get(change, ("", []))
        if tag == "text:change" and kind == "text:deletion":
            self._add("".join(deleted), exact=False)
        elif tag == "text:change-start" and kind == "text:insertion":
            self._inserting.add(change)
        elif tag == "text:change-end":
            self._inserting.discard(change)

    def _begin_paragraph(self, tag: str, attributes: dict[str, str]) -> None:
        paragraph = OpenParagraph(self.part, len(self.paragraphs) + 1, style=attributes.get("text:style-name", ""))
        paragraph.head_end = self.data.find(b">", self._xml.at) + 1
        level = attributes.get("text:outline-level", "1")
        if tag == "text:h":
            paragraph.outline = min(int(level), 9) if level.isdigit() else 1
        elif self._tables:
            table = self._tables[-1][0]
            paragraph.kind = "cell"
            paragraph.table, paragraph.row, paragraph.column = table.number, table.row, table.column
        elif self._lists:
            paragraph.kind, paragraph.level = "item", self._lists
        paragraph.in_frame = self._framed > 0
        paragraph.is_note = self._notes > 0
        self.paragraphs.append(paragraph)
        self._open.append(paragraph)

    def _add(self, text: str, *, exact: bool, at: int = -1) -> None:
        if not self._open or self._inserting or not text:
            return
        paragraph = self._open[-1]
        paragraph.stretches.append(Stretch(paragraph.length, text, at if at >= 0 else self._xml.at, exact))
        paragraph.length += len(text)

    def _text(self, text: str) -> None:
        if self._skipping or not self._body:
            if self._remark is not None:
                self._remark.append(text)
            return
        if self._region:
            if text.strip():
                self._regions[self._region][1].append(text)
        elif self._open:
            self._collapse(text)

    def _end_remark(self, text: str) -> None:
        """A comment ends. Those that speak to newslint are kept; who wrote it and when stands in front."""
        at = text.find("newslint: ignore")
        if at >= 0 and self._open:
            self.remarks.append((text[at:], self._open[-1], self._open[-1].length))
        self._remark = None

    def _collapse(self, text: str) -> None:
        """Add text, runs of blanks and line ends as one blank, none at the paragraph's beginning."""
        paragraph = self._open[-1]
        at = self._xml.at
        for part in _PARTS.finditer(text):
            words = part[0]
            if words[0] in " \t\r\n":
                before = paragraph.stretches[-1].text if paragraph.stretches else " "
                if not before.endswith(" "):
                    self._add(" ", exact=True, at=at)
            else:
                self._add(words, exact=True, at=at)
            at += len(words.encode())

    def _end(self, tag: str) -> None:
        if self._skipping:
            self._skipping -= 1
            if tag == "office:annotation" and self._remark is not None:
                self._end_remark(" ".join("".join(self._remark).split()))
        elif tag == "office:text":
            self._body -= 1
        elif tag in FRAMED:
            self._body -= 1
            self._framed -= 1
        elif tag == "text:changed-region":
            self._region = ""
        elif self._region or not self._body:
            return
        elif tag in ("text:p", "text:h") and self._open:
            paragraph = self._open.pop()
            paragraph.text = "".join(stretch.text for stretch in paragraph.stretches)
        elif tag == "text:a" and self._links:
            paragraph, start, target = self._links.pop()
            if target and paragraph.length > start:
                paragraph.marks.append(Mark("link", start, paragraph.length, target))
        elif tag == "text:note":
            self._notes -= 1
        elif tag == "text:list":
            self._lists -= 1
        elif tag == "table:table" and self._tables:
            table, first = self._tables.pop()
            end_table(table, self.paragraphs[first:])
