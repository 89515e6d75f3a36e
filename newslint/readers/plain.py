"""Plain text: paragraphs by blank lines; a wrapped line goes on, a line that stands alone is a block of its own."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newslint.desk import Desk
from newslint.document import Comment, Document
from newslint.readers.galley import Galley, Shape
from newslint.readers.headline import LONGEST as LONGEST_HEADING
from newslint.readers.headline import can_be_headline, stands_above
from newslint.source import BOM, Source, Span

_LINE = re.compile(r"([^\n\r\v\f\x85\u2028\u2029]*)(\r\n|[\n\r\v\f\x85\u2028\u2029]|\Z)")
_BULLET = re.compile(r"(?:[-*•‣▪●◦·–+]|[a-z]\)|\([a-z]\)|(?P<number>\d{1,3})[.)]|\(\d{1,2}\))[ \t\u00a0]+(?=\S)")
_UNDERLINE = re.compile(r"(={3,}|-{3,}|~{3,}|\*{3,})[ \t]*\Z")
_RULE = re.compile(r"[-_=~—–]{3,}\Z")
_HEADING = re.compile(r"(#{1,6})[ \t]+(?=[^\W\d_])")
_COMMENT = re.compile(r"<!--[ \t]*(newslint:[^<>]{0,2000}?)-->")
_ENDS_SENTENCE = re.compile(r"[.!?…:;,][\"”’'“»)\]]*\Z")
_FIRST_WORD = re.compile(r"\S+")

NARROWEST, WIDEST = 45, 105  # widths, in characters, to which text is wrapped


@dataclass(slots=True, eq=False)
class Line:
    """A line of the source: its text's span without blanks at the edges, and the columns it is indented by."""

    start: int
    end: int
    text: str
    indent: int


def read(source: Source, desk: Desk) -> Document:
    """Read plain text. Lines of one paragraph that are not wrapped are blocks of one group."""
    return read_from(source, desk, len(BOM) if source.text.startswith(BOM) else 0)


def read_from(source: Source, desk: Desk, start: int, *, ragged: bool = False) -> Document:
    """Read plain text that begins at an offset of its source. `ragged`: its lines are wrapped by their width
    in print, not in characters."""
    comments = [Comment(match[1].strip(), Span(*match.span())) for match in _COMMENT.finditer(source.text, start)]
    galley = Galley(source.text)
    galley.left_out = [(comment.span.start, comment.span.end) for comment in comments]
    paragraphs = _paragraphs(source.text, start, galley.left_out)
    lines_of_all = [line for lines in paragraphs for line in lines]
    width = printed_width(lines_of_all) if ragged else wrap_width(lines_of_all)
    first = True  # no block but lines such as FOR IMMEDIATE RELEASE stands before
    for lines in paragraphs:
        _set_paragraph(galley, lines, width, first=first)
        first = first and len(lines) == 1 and stands_above(lines[0].text)
    return Document(source, galley.blocks, comments=comments, format="plain", desk=desk)


def _paragraphs(text: str, at: int, left_out: object) -> list[list[Line]]:
    """The lines of each paragraph. Lines that hold nothing but a comment are not there."""
    paragraphs: list[list[Line]] = [[]]
    while at < len(text):
        match = _LINE.match(text, at)
        if match is None:  # never: the pattern matches anywhere
            break
        raw = match[1]
        body = raw.strip(" \t\u00a0\u3000\x1c\x1d\x1e\x1f")
        at = match.end()
        if not body:
            if paragraphs[-1]:
                paragraphs.append([])
            continue
        if "<!--" in body and left_out and not _COMMENT.sub("", body).strip():
            continue
        start = match.start() + raw.index(body[0])
        paragraphs[-1].append(Line(start, start + len(body), body, start - match.start()))
        if match[2] in ("\f", "\u2029"):
            paragraphs.append([])
    return [lines for lines in paragraphs if lines]


def wrap_width(lines: list[Line]) -> int:
    """The width to which a text is wrapped, or 0 if its lines are paragraphs.

    Text that is wrapped has no long lines but addresses; most of its lines come near the longest.
    """
    lengths = sorted(line.indent + len(line.text) for line in lines if " " in line.text)
    if len(lengths) < 2:
        return 0
    longest = lengths[-1]
    if longest > WIDEST or longest < NARROWEST:
        return 0
    return longest


def printed_width(lines: list[Line]) -> int:
    """As `wrap_width`, of lines whose letters differ in width: four fifths of what nearly all keep to."""
    lengths = sorted(len(line.text) for line in lines if " " in line.text)
    return lengths[len(lengths) * 9 // 10] * 4 // 5 if len(lengths) > 2 else 0


def is_wrapped(line: Line, following: Line, width: int) -> bool:
    """Whether the break between two lines is only a wrap: the next word would not have fitted, or
    a sentence plainly goes on."""
    word = _FIRST_WORD.match(following.text)
    first = word[0] if word else ""
    if _looks_like_address(first):  # of a contact, on a line of its own, or of a sentence: "write to", "see"
        last = line.text.rpartition(" ")[2]
        if last.islower() and last.isalpha() and (len(last) <= 3 or "@" not in first):
            return True
        if last[-1] not in ",:;(":
            return False
    open_end = not _ENDS_SENTENCE.search(line.text) or line.text.endswith(",")
    if open_end and first[:1].islower() and len(line.text) >= 20 and not _looks_like_address(first):
        return True
    if not width or _looks_like_address(line.text):
        return False
    return line.indent + len(line.text) + 1 + len(first) > width and len(line.text) >= NARROWEST


def _looks_like_address(text: str) -> bool:
    return " " not in text and ("@" in text or "://" in text or text.startswith("www."))


def _set_paragraph(galley: Galley, lines: list[Line], width: int, *, first: bool) -> None:
    group = galley.new_group()
    at = 0
    while at < len(lines):
        line = lines[at]
        if at == 0 and len(lines) > 1 and _UNDERLINE.match(lines[1].text) and len(line.text) <= LONGEST_HEADING:
            _set_line(galley, Shape("heading", 1 if lines[at + 1].text[0] == "=" else 2, group), line)
            at += 2
            continue
        if _RULE.match(line.text):  # drawn across the page: it parts, and says nothing
            at += 1
            continue
        last = at
        quoted = line.text.startswith(">")
        while last + 1 < len(lines) and not _begins(lines, last + 1) and _goes_on(lines, at, last, width, quoted):
            last += 1
        _set_lines(galley, lines[at : last + 1], _shape(lines, at, last, group, first and at == 0))
        at = last + 1


def _goes_on(lines: list[Line], first: int, last: int, width: int, quoted: bool) -> bool:
    if quoted:
        return lines[last + 1].text.startswith(">") and is_wrapped(lines[last], lines[last + 1], width)
    if lines[last + 1].indent > lines[first].indent and _bullet(lines, first):
        return True
    return is_wrapped(lines[last], lines[last + 1], width)


def _begins(lines: list[Line], at: int) -> bool:
    """Whether a line begins a block whatever the line before it is like: an item, an underlined heading."""
    text = lines[at].text
    if _HEADING.match(text) or _UNDERLINE.match(text):
        return True
    return _bullet(lines, at) > 0


def _bullet(lines: list[Line], at: int) -> int:
    """The length of the bullet or number that makes a line an item; 0 if it is none."""
    match = _BULLET.match(lines[at].text)
    if match is None:
        return 0
    number = match["number"]
    if number is not None:  # "3. Mai" and "24. The" are no items: a neighbour counts up or down to it, or it is 1
        value = int(number)
        near = lines[max(0, at - 6) : at] + lines[at + 1 : at + 7]
        counted = {int(other["number"]) for line in near if (other := _BULLET.match(line.text)) and other["number"]}
        if not counted & {value - 1, value + 1} and not (value == 1 and len(lines) == 1):
            return 0
    elif match[0][0] in "–-" and len(lines) == 1:
        return match.end() if match[0][0] == "-" else 0
    return match.end()


def _shape(lines: list[Line], at: int, last: int, group: int, first: bool) -> Shape:
    line = lines[at]
    heading = _HEADING.match(line.text)
    if heading:
        return Shape("heading", len(heading[1]), group)
    if _bullet(lines, at):
        return Shape("item", 1 + min(line.indent // 2, 8), group)
    if line.text.startswith(">"):
        return Shape("quote", 0, group)
    length = lines[last].end - line.start
    if first and length <= LONGEST_HEADING and can_be_headline(lines[last].text):
        return Shape("heading", 1, group)
    if at == last and len(lines) == 1 and length <= 90 and _is_capitals(line.text):
        return Shape("heading", 2, group)
    return Shape("paragraph", 0, group)


def _is_capitals(text: str) -> bool:
    """Whether a line is a heading by its capitals: two words at least, all of them in capitals."""
    return text.isupper() and " " in text and sum(map(str.isalpha, text)) > len(text) // 2


def _set_lines(galley: Galley, lines: list[Line], shape: Shape) -> None:
    galley.begin(shape)
    skip = 0
    if shape.kind == "item":
        match = _BULLET.match(lines[0].text)
        skip = match.end() if match else 0
    elif shape.kind == "heading":
        match = _HEADING.match(lines[0].text)
        skip = match.end() if match else 0
    for number, line in enumerate(lines):
        start = line.start + (0 if number else skip)
        if shape.kind == "quote":
            start += len(line.text) - len(line.text.lstrip("> \t"))
        if number:
            before = lines[number - 1]
            if not (before.text.endswith("-") and before.text[-2:-1].isalpha() and line.text[0].islower()):
                galley.blank(before.end, start)
        galley.text(min(start, line.end), line.end)
    galley.end()


def _set_line(galley: Galley, shape: Shape, line: Line) -> None:
    galley.begin(shape)
    galley.text(line.start, line.end)
    galley.end()
