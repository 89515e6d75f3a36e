"""Rich Text (.rtf): its text and paragraphs. Places are the paragraph and code points of it."""

from __future__ import annotations

import re
from dataclasses import dataclass, field, replace

from newslint.desk import Desk
from newslint.document import Document
from newslint.readers.manuscript import LINE_BREAK, Paragraph, Table, end_table, lay_out
from newslint.source import SourceError

_TOKEN = re.compile(
    rb"\\([a-zA-Z]{1,32})(-?\d{1,9})? ?|\\'([0-9a-fA-F]{2})|\\([^a-zA-Z'])|([{}])|[\r\n]+|([^\\{}\r\n]+)"
)
_SKIPPED = frozenset(
    """
    fonttbl colortbl stylesheet info pict object nonshppict annotation fldinst listtext pntext filetbl xmlnstbl
    listtable listoverridetable rsidtbl themedata colorschememapping datastore latentstyles generator txe rxe tc
    atnid atnauthor ftnsep ftnsepc aftnsep aftnsepc comment
    """.split()
)
_FRAMED = frozenset("header headerl headerr headerf footer footerl footerr footerf".split())
_SIGNS = {
    "tab": "\t",
    "line": LINE_BREAK,
    "emdash": "—",
    "endash": "–",
    "lquote": "‘",
    "rquote": "’",
    "ldblquote": "“",
    "rdblquote": "”",
    "bullet": "•",
    "emspace": " ",
    "enspace": " ",
    "page": LINE_BREAK,
}
_SYMBOLS = {
    b"~": "\u00a0",
    b"_": "\u2011",
    b"-": "\u00ad",
    b"{": "{",
    b"}": "}",
    b"\\": "\\",
    b"\n": LINE_BREAK,
    b"\r": LINE_BREAK,
}
_CODE_PAGES = {
    0: "cp1252", 128: "cp932", 129: "cp949", 134: "gbk", 136: "big5", 161: "cp1253", 162: "cp1254", 163: "cp1258",
    177: "cp1255", 178: "cp1256", 186: "cp1257", 204: "cp1251", 222: "cp874", 238: "cp1250",
}  # fmt: skip
BODY, NOTES, FRAME = "document", "footnotes", "headers"


@dataclass(frozen=True, slots=True)
class State:
    """What holds inside a group and ends with it."""

    destination: str = BODY  # or "" where nothing is text
    table: str = ""  # a table of the file that is being read: fonts, styles
    unicode_skip: int = 1
    font: int = -1
    is_out: bool = False  # deleted or hidden


@dataclass(slots=True)
class Shape:
    """Of the paragraph that is being read."""

    style: int = -1
    outline: int = -1
    in_table: bool = False
    is_listed: bool = False


@dataclass
class RtfReader:
    data: bytes
    original: bool = False
    paragraphs: list[Paragraph] = field(default_factory=list)
    state: State = State()
    stack: list[State] = field(default_factory=list)
    texts: dict[str, list[str]] = field(default_factory=lambda: {BODY: [], NOTES: [], FRAME: []})
    shape: Shape = field(default_factory=Shape)
    page: str = "cp1252"
    pages: dict[int, str] = field(default_factory=dict)
    styles: dict[int, int] = field(default_factory=dict)  # outline levels
    pending: bytearray = field(default_factory=bytearray)
    skip: int = 0
    starred: bool = False
    table: Table = field(default_factory=lambda: Table(0))
    first_cell: int = -1
    numbers: dict[str, int] = field(default_factory=dict)
    style_name: bytearray = field(default_factory=bytearray)

    def read(self) -> list[Paragraph]:
        for match in _TOKEN.finditer(self.data):
            word, number, code, symbol, brace, text = match.groups()
            if code is not None:
                self._bytes(bytes([int(code, 16)]))
            elif text is not None:
                self._bytes(text)
            elif word is not None:
                self._word(word.decode("ascii"), int(number) if number is not None else None)
            elif symbol is not None:
                if symbol == b"*":
                    self.starred = True
                elif symbol in _SYMBOLS:
                    self._text(_SYMBOLS[symbol])
            elif brace == b"{":
                self._flush()
                self.stack.append(self.state)
                self.starred = False
                self.skip = 0
            elif brace == b"}" and self.stack:
                self._close_group()
        self._flush()
        for part in (BODY, NOTES, FRAME):
            if self.texts[part]:
                self._paragraph(part)
        self._end_table()
        return self.paragraphs

    def _close_group(self) -> None:
        self._flush()
        ended, self.state = self.state, self.stack.pop()
        if ended.table == "stylesheet":
            self._style()
        left = ended.destination if ended.destination != self.state.destination else ""
        if left in (NOTES, FRAME) and self.texts[left]:
            self._paragraph(left)
        self.skip = 0

    def _style(self) -> None:
        """A style of the style sheet ends: its name may say that it is a heading's."""
        name = self.style_name.decode("ascii", "replace").strip(" ;").lower()
        if name == "title":
            self.styles.setdefault(self.shape.style, 0)
        elif name.startswith("heading ") and name[8:].isdigit():
            self.styles.setdefault(self.shape.style, int(name[8:]) - 1)
        self.style_name.clear()
        self.shape = Shape()

    def _bytes(self, given: bytes) -> None:
        if self.skip:
            dropped = min(self.skip, len(given))
            self.skip -= dropped
            given = given[dropped:]
        if self.state.destination and not self.state.is_out:
            self.pending += given
        elif self.state.table == "stylesheet":
            self.style_name += given

    def _flush(self) -> None:
        if self.pending:
            page = self.pages.get(self.state.font, self.page)
            self.texts[self.state.destination or BODY].append(self.pending.decode(page, "replace"))
            self.pending.clear()

    def _text(self, text: str) -> None:
        if self.skip:
            self.skip -= 1
        elif self.state.destination and not self.state.is_out:
            self._flush()
            self.texts[self.state.destination].append(text)

    def _word(self, word: str, number: int | None) -> None:
        self._flush()
        if self.starred or word in _SKIPPED:
            self.starred = False
            self.shape.is_listed = self.shape.is_listed or word in ("listtext", "pntext", "pn")
            if word not in ("footnote", "shptxt", "ud", "fldrslt"):
                self.state = replace(self.state, destination="", table=word)
                return
        if word in _FRAMED:
            self.state = replace(self.state, destination=FRAME)
        elif word == "footnote":
            self.state = replace(self.state, destination=NOTES)
        elif word in _SIGNS:
            self._text(_SIGNS[word])
        elif word == "u" and number is not None:
            self._unicode(number)
        elif word in ("par", "sect", "cell", "nestcell"):
            if self.state.destination:
                self._paragraph(self.state.destination, is_cell=word.endswith("cell"))
        elif word == "row":
            self.table.row += 1
            self.table.column = -1
        else:
            self._property(word, number)

    def _unicode(self, number: int) -> None:
        code = number + 0x10000 if number < 0 else number
        if 0xDC00 <= code < 0xE000:  # the second half of a pair: the first stands last
            texts = self.texts[self.state.destination] if self.state.destination else []
            if texts and len(texts[-1]) == 1 and 0xD800 <= ord(texts[-1]) < 0xDC00:
                texts[-1] = chr(0x10000 + ((ord(texts[-1]) - 0xD800) << 10) + (code - 0xDC00))
        elif 0 < code < 0x110000:
            self._text(chr(code))
        self.skip = self.state.unicode_skip

    def _property(self, word: str, number: int | None) -> None:
        state, on = self.state, number != 0
        if word == "pard":
            self.shape = Shape()
        elif word == "plain":
            self.state = replace(state, is_out=False)
        elif word == "v" or word == ("revised" if self.original else "deleted"):
            self.state = replace(state, is_out=on)
        elif word == "uc" and number is not None:
            self.state = replace(state, unicode_skip=max(0, min(number, 9)))
        elif word == "f" and number is not None:
            self.state = replace(state, font=number)
        elif word == "fcharset" and state.table == "fonttbl":
            self.pages[state.font] = _CODE_PAGES.get(number or 0, self.page)
        elif word == "ansicpg" and number is not None:
            self.page = _code_page(number)
        elif word == "mac":
            self.page = "mac_roman"
        elif word == "s" and number is not None:
            self.shape.style = number
        elif word == "outlinelevel" and number is not None:
            if state.table == "stylesheet":
                self.styles[self.shape.style] = number
            self.shape.outline = number
        elif word == "intbl":
            self.shape.in_table = True
        elif word == "ls" and number:
            self.shape.is_listed = True

    def _paragraph(self, part: str, *, is_cell: bool = False) -> None:
        text = "".join(self.texts[part])
        self.texts[part] = []
        self.numbers[part] = self.numbers.get(part, 0) + 1
        paragraph = Paragraph(part, self.numbers[part], _without_surrogates(text), in_frame=part == FRAME)
        shape = self.shape
        outline = shape.outline if shape.outline >= 0 else self.styles.get(shape.style, -1)
        if part == BODY:
            if is_cell or shape.in_table:
                self._cell(paragraph, is_cell)
            elif self.first_cell >= 0:
                self._end_table()
            if 0 <= outline < 9:
                paragraph.kind, paragraph.level = "heading", outline + 1
            elif shape.is_listed and paragraph.kind != "cell":
                paragraph.kind, paragraph.level = "item", 1
        shape.is_listed = False
        self.paragraphs.append(paragraph)

    def _cell(self, paragraph: Paragraph, ends: bool) -> None:
        if self.first_cell < 0:
            self.first_cell = len(self.paragraphs)
            self.table.row, self.table.column = 0, -1
        paragraph.kind, paragraph.table = "cell", self.table.number
        paragraph.row, paragraph.column = self.table.row, self.table.column + 1
        if ends:
            self.table.column += 1

    def _end_table(self) -> None:
        if self.first_cell >= 0:
            end_table(self.table, self.paragraphs[self.first_cell :])
            self.table = Table(self.table.number + 1)
            self.first_cell = -1


def _without_surrogates(text: str) -> str:
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")


def _code_page(number: int) -> str:
    import codecs

    name = {65001: "utf-8", 10000: "mac_roman"}.get(number, f"cp{number}")
    try:
        return codecs.lookup(name).name
    except LookupError:
        return "cp1252"


def read(data: bytes, name: str, desk: Desk) -> Document:
    """Read Rich Text. Raises SourceError."""
    if not data.lstrip().startswith(b"{\\rtf"):
        raise SourceError(name, "is no Rich Text; save it as .rtf, .docx or .txt")
    paragraphs = RtfReader(data, original=desk.changes == "original").read()
    order = {BODY: 0, NOTES: 1, FRAME: 2}
    paragraphs.sort(key=lambda paragraph: order[paragraph.part])
    return lay_out(paragraphs, name, desk, format="rtf")
