"""The paragraphs of one part of a Word file: text, kind, and the bytes at which each run stands.

Tracked changes are read as accepted (inserted in, deleted out) or as the original.
"""

from __future__ import annotations

from dataclasses import dataclass, field

from newslint.document import OBJECT
from newslint.readers.manuscript import LINE_BREAK, Mark, Paragraph, Table, end_table
from newslint.readers.package import XmlReader

NAMESPACES = {
    "http://schemas.openxmlformats.org/wordprocessingml/2006/main": "w",
    "http://purl.oclc.org/ooxml/wordprocessingml/main": "w",
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships": "r",
    "http://purl.oclc.org/ooxml/officeDocument/relationships": "r",
    "http://schemas.openxmlformats.org/markup-compatibility/2006": "mc",
    "http://schemas.openxmlformats.org/officeDocument/2006/math": "m",
    "http://purl.oclc.org/ooxml/officeDocument/math": "m",
    "urn:schemas-microsoft-com:vml": "v",
    "http://schemas.openxmlformats.org/drawingml/2006/main": "a",
    "http://purl.oclc.org/ooxml/drawingml/main": "a",
}
SKIPPED = frozenset(
    """
    mc:Fallback w:rPrChange w:pPrChange w:sectPrChange w:tblPrChange w:tcPrChange w:trPrChange w:tblGridChange
    w:numberingChange w:rt w:instrText w:delInstrText
    """.split()
)
SIGNS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:br": LINE_BREAK,
    "w:cr": LINE_BREAK,
    "w:noBreakHyphen": "\u2011",
    "w:softHyphen": "\u00ad",
    "w:sym": OBJECT,
}
DRAWINGS = frozenset({"w:drawing", "w:pict", "w:object"})
PICTURES = frozenset({"a:blip", "v:imagedata"})  # inside a drawing, which stands in the run
OBJECTS = PICTURES | {"m:oMath"}
NOTES = {"w:footnoteReference": "footnote", "w:endnoteReference": "endnote"}
_INSERTED = frozenset({"w:ins", "w:moveTo"})
_DELETED = frozenset({"w:del", "w:moveFrom"})
_OFF = frozenset({"0", "false", "off", "none"})


@dataclass(slots=True)
class Run:
    """A run (`w:r`): its bytes in the part, those of its properties, and whether a tracked change holds it."""

    start: int
    end: int = -1
    properties: tuple[int, int] | None = None
    tracked: bool = False


@dataclass(slots=True)
class Chunk:
    """A stretch of a paragraph's text as it stands in one run. `start` counts code points of the paragraph,
    `at` is the byte at which it begins; `tag` are the bytes of the `w:t` that holds it, or None for a sign."""

    start: int
    text: str
    at: int
    run: Run
    tag: tuple[int, int] | None


@dataclass(slots=True)
class WordParagraph(Paragraph):
    """A paragraph with its runs, and the styles that say what it is."""

    style: str = ""
    outline: int = -1
    is_listed: bool = False
    list_level: int = 0
    chunks: list[Chunk] = field(default_factory=list)
    start: int = 0  # the byte of its start tag
    head_end: int = 0  # the byte behind its start tag or its properties
    end: int = 0  # the byte of its end tag
    notes: list[tuple[str, str, int]] = field(default_factory=list)  # kind, id, offset
    length: int = 0  # of the text so far


class BodyReader:
    """Reads one part. `original`: as it was before the tracked changes."""

    def __init__(self, part: str, data: bytes, links: dict[str, str], *, original: bool = False) -> None:
        self.part = part
        self.data = data
        self.links = links
        self.original = original
        self.paragraphs: list[WordParagraph] = []
        self.comment_places: dict[str, tuple[WordParagraph, int]] = {}
        self.note_starts: list[tuple[int, str]] = []  # index of a note's first paragraph, its id
        self._xml = XmlReader(NAMESPACES)
        self._open: list[WordParagraph] = []
        self._runs: list[Run] = []
        self._skipping = self._inserted = self._deleted = 0
        self._paragraph_properties = self._run_properties = 0
        self._hidden = False
        self._in_text: tuple[int, int] | None = None
        self._text_start = self._drawing_at = -1
        self._links: list[tuple[WordParagraph, int, str]] = []
        self._tables: list[tuple[Table, int]] = []  # each with the index of its first paragraph
        self._table_count = 0
        self._separator = False

    def read(self, name: str) -> list[WordParagraph]:
        """The part's paragraphs in order; a text box's stand behind the one that holds it. Raises SourceError."""
        self._xml.parse(self.data, name, self.part, self._start, self._end, self._text)
        return self.paragraphs

    @property
    def _is_out(self) -> bool:
        """Whether what comes now is not part of the view that is read."""
        return self._inserted > 0 if self.original else self._deleted > 0

    def _start(self, tag: str, attributes: dict[str, str]) -> None:
        if self._skipping or tag in SKIPPED:
            self._skipping += 1
            return
        if self._paragraph_properties or self._run_properties:
            self._property(tag, attributes)
            return
        if tag == "w:t" or tag == "w:delText":
            self._in_text = (self._xml.at, self.data.find(b">", self._xml.at) + 1)
        elif tag == "w:r":
            self._runs.append(Run(self._xml.at, tracked=bool(self._inserted or self._deleted)))
            self._hidden = False
        elif tag == "w:rPr":
            self._run_properties = 1
            self._text_start = self._xml.at
        elif tag == "w:p":
            self._begin_paragraph()
        elif tag == "w:pPr":
            self._paragraph_properties = 1
        elif tag in SIGNS:
            self._sign(tag, attributes)
        elif tag in DRAWINGS:
            self._drawing_at = self._xml.at
        elif tag in OBJECTS:
            self._add(OBJECT, None, self._drawing_at if tag in PICTURES else self._xml.at)
        elif tag in NOTES and self._open:
            paragraph = self._open[-1]
            paragraph.notes.append((NOTES[tag], attributes.get("w:id", ""), paragraph.length))
            paragraph.marks.append(Mark("note", paragraph.length, paragraph.length, attributes.get("w:id", "")))
        elif tag == "w:commentRangeStart" or tag == "w:commentReference":
            if self._open:  # a comment without a range stands where its sign does
                place = (self._open[-1], self._open[-1].length)
                self.comment_places.setdefault(attributes.get("w:id", ""), place)
        elif tag in _INSERTED:
            self._inserted += 1
        elif tag in _DELETED:
            self._deleted += 1
        elif tag == "w:hyperlink" and self._open:
            target = self.links.get(attributes.get("r:id", ""), "")
            self._links.append((self._open[-1], self._open[-1].length, target))
        elif tag == "w:tbl":
            self._tables.append((Table(self._table_count), len(self.paragraphs)))
            self._table_count += 1
        elif tag == "w:tr" and self._tables:
            self._tables[-1][0].row += 1
            self._tables[-1][0].column = -1
        elif tag == "w:tc" and self._tables:
            self._tables[-1][0].column += 1
        elif tag in ("w:footnote", "w:endnote", "w:comment"):
            self._separator = attributes.get("w:type", "normal") not in ("normal", "")
            self.note_starts.append((len(self.paragraphs), attributes.get("w:id", "")))

    def _begin_paragraph(self) -> None:
        paragraph = WordParagraph(self.part, len(self.paragraphs) + 1, start=self._xml.at)
        paragraph.head_end = self.data.find(b">", self._xml.at) + 1
        if self._tables:
            table = self._tables[-1][0]
            paragraph.table, paragraph.row, paragraph.column = table.number, table.row, table.column
            paragraph.kind = "cell"
        if self._separator:
            paragraph.in_frame = True
        self.paragraphs.append(paragraph)
        self._open.append(paragraph)

    def _property(self, tag: str, attributes: dict[str, str]) -> None:
        """An element inside paragraph or run properties."""
        if self._paragraph_properties:
            self._paragraph_properties += 1
            paragraph = self._open[-1] if self._open else None
            if paragraph is None:
                return
            value = attributes.get("w:val", "")
            if tag == "w:pStyle":
                paragraph.style = value
            elif tag == "w:numId":
                paragraph.is_listed = value != "0"
            elif tag == "w:ilvl" and value.isdigit():
                paragraph.list_level = min(int(value), 9)
            elif tag == "w:outlineLvl" and value.isdigit():
                paragraph.outline = int(value)
            elif tag == ("w:ins" if self.original else "w:del") and self._paragraph_properties > 2:
                paragraph.joins_next = True
            return
        self._run_properties += 1
        if tag == "w:vanish" and attributes.get("w:val", "1") not in _OFF:
            self._hidden = True

    def _sign(self, tag: str, attributes: dict[str, str]) -> None:
        if tag == "w:tab" and not self._runs:
            return
        if tag == "w:br" and attributes.get("w:type", "textWrapping") == "column":
            return
        self._add(SIGNS[tag], None)

    def _add(self, text: str, tag: tuple[int, int] | None, at: int = -1) -> None:
        if self._is_out or self._hidden or not self._open:
            return
        paragraph = self._open[-1]
        run = self._runs[-1] if self._runs else Run(self._xml.at, self._xml.at, tracked=True)
        paragraph.chunks.append(Chunk(paragraph.length, text, at if at >= 0 else self._xml.at, run, tag))
        paragraph.length += len(text)

    def _text(self, text: str) -> None:
        if self._in_text is not None and not self._skipping:
            self._add(text.replace("\n", " ").replace("\r", " "), self._in_text)

    def _end(self, tag: str) -> None:
        if self._skipping:
            self._skipping -= 1
        elif self._paragraph_properties:
            self._paragraph_properties -= 1
            if not self._paragraph_properties and self._open:
                self._open[-1].head_end = self._behind()
        elif self._run_properties:
            self._run_properties -= 1
            if not self._run_properties and self._runs:
                self._runs[-1].properties = (self._text_start, self._behind())
        elif tag == "w:t" or tag == "w:delText":
            self._in_text = None
        elif tag == "w:r":
            if self._runs:
                self._runs.pop().end = self._behind()
            self._hidden = False
        elif tag == "w:p":
            if self._open:
                paragraph = self._open.pop()
                paragraph.end = self._xml.at
                paragraph.text = "".join(chunk.text for chunk in paragraph.chunks)
        elif tag in _INSERTED:
            self._inserted -= 1
        elif tag in _DELETED:
            self._deleted -= 1
        elif tag == "w:hyperlink" and self._links:
            paragraph, start, target = self._links.pop()
            if target and paragraph.length > start:
                paragraph.marks.append(Mark("link", start, paragraph.length, target))
        elif tag == "w:tbl" and self._tables:
            table, first = self._tables.pop()
            end_table(table, self.paragraphs[first:])
        elif tag in ("w:footnote", "w:endnote"):
            self._separator = False

    def _behind(self) -> int:
        """The byte behind the end tag (or the empty element) at which the parser is."""
        return self.data.find(b">", self._xml.at) + 1
