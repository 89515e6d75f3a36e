"""Comments and tracked changes in a Word file, spliced into its bytes: all else stays as it was."""

from __future__ import annotations

import posixpath
import re
from collections.abc import Sequence
from dataclasses import dataclass, field
from xml.sax.saxutils import escape, quoteattr

from newslint.readers.docx import WordFile, take_apart
from newslint.readers.docx_body import Chunk, WordParagraph
from newslint.readers.manuscript import Manuscript
from newslint.review.remarks import AUTHOR, INITIALS, Remark
from newslint.review.repack import Splice, before_end, repacked
from newslint.rule import Edit
from newslint.source import SourceError, Span

MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main"
RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
STRICT_RELATION = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"
CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_ID = re.compile(rb"""\b(?:[\w.-]+:)?id\s*=\s*["'](-?\d+)["']""")
_OLD_PROPERTIES = re.compile(
    rb"<(?:[\w.-]+:)?rPrChange\b[^<>]*/>|<(?:[\w.-]+:)?rPrChange\b.*?</(?:[\w.-]+:)?rPrChange\s*>", re.S
)
_CHARACTERS_XML_LACKS = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


@dataclass(slots=True)
class _Split:
    """A place in the part: what closes the run there and opens it again, and the marks put between."""

    close: bytes
    open: bytes
    ends: list[bytes] = field(default_factory=list)
    starts: list[bytes] = field(default_factory=list)


class WordReview:
    """A Word file that is being commented. Raises SourceError for one that can't be."""

    def __init__(self, data: bytes, source: Manuscript, when: str) -> None:
        self.data = data
        self.source = source
        self.when = when
        self.word: WordFile = take_apart(data, source.path)
        self.main = self.word.parts[0]
        raw = self.main.data
        if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"<![CDATA[" in raw:
            raise SourceError(source.path, "is written as no word processor writes it; open and save it again")
        self.uri = STRICT if STRICT.encode() in raw[:4000] else MAIN
        prefix = re.search(rb"xmlns:([\w.-]+)\s*=\s*[\"']" + re.escape(self.uri.encode()), raw)
        self.prefix = prefix[1] + b":" if prefix else b""
        self.splice = Splice(raw)
        self.splits: dict[int, _Split] = {}
        self.cuts: list[tuple[WordParagraph, int, int]] = []
        self.spaced: set[int] = set()  # text elements, by their byte, in which blanks at the edges count
        self.comments: list[bytes] = []
        self.next_change = 1 + max((int(found) for found in _ID.findall(raw)), default=0)
        self.part, self.next_comment = self._comments_part()
        # The same paragraphs as the source's, in the same order, of this reading.
        self.paragraphs = [paragraph for part in self.word.parts for paragraph in part.paragraphs]

    def _comments_part(self) -> tuple[str, int]:
        """The part that holds the comments (it need not exist yet), and the next comment's number."""
        part = next((r.target for r in self.word.relations.values() if r.kind == "comments"), "")
        if not part or not self.word.package.has(part):
            return posixpath.join(posixpath.dirname(self.word.main), "comments.xml"), 0
        used = [int(found) for found in _ID.findall(self.word.package.read(part))]
        return part, max(used, default=-1) + 1

    def change(self, edit: Edit) -> bool:
        """Make a fix as a tracked change. False if its words stand in more than one run, or are tracked already."""
        anchor = self._anchor(edit.span)
        if anchor is None or anchor[0] is not anchor[2] or edit.span.end == edit.span.start:
            return False
        paragraph, start, _, end = anchor
        chunks = [chunk for chunk in paragraph.chunks if chunk.start < end and chunk.start + len(chunk.text) > start]
        if not chunks or chunks[0].tag is None or any(chunk.tag != chunks[0].tag for chunk in chunks):
            return False
        if chunks[0].run.tracked or any(p is paragraph and a < end and start < b for p, a, b in self.cuts):
            return False
        first, last = _byte_of(chunks[0], start, self.main.data), _byte_of(chunks[-1], end, self.main.data)
        w, run = self.prefix, self._run_start(chunks[0])
        old = self.main.data[first:last]
        who = self._who()
        new = b'<%sdel %s>%s<%sdelText xml:space="preserve">%s</%sdelText></%sr></%sdel>' % (
            w,
            who,
            run,
            w,
            old,
            w,
            w,
            w,
        )
        if edit.replacement:
            text = escape(_clean(edit.replacement)).encode()
            new += b'<%sins %s>%s<%st xml:space="preserve">%s</%st></%sr></%sins>' % (
                w, self._who(), run, w, text, w, w, w
            )  # fmt: skip
        split = self._text_split(chunks[0])
        self.splice.replace(first, last, split.close + new + split.open)
        self.cuts.append((paragraph, start, end))
        return True

    def _who(self) -> bytes:
        self.next_change += 1
        attributes = (self.prefix, self.next_change, self.prefix, AUTHOR.encode(), self.prefix, self.when.encode())
        return b'%sid="%d" %sauthor="%s" %sdate="%s"' % attributes

    def remark(self, remark: Remark) -> None:
        """Put a comment at a remark's words."""
        anchor = self._anchor(remark.span)
        if anchor is None:
            return
        first, start, last, end = anchor
        for paragraph, cut_start, cut_end in self.cuts:  # a comment's edge inside a change moves out of it
            if paragraph is first and cut_start < start < cut_end:
                start = cut_start
            if paragraph is last and cut_start < end < cut_end:
                end = cut_end
        number, w = self.next_comment, self.prefix
        self.next_comment += 1
        opening = b'<%scommentRangeStart %sid="%d"/>' % (w, w, number)
        closing = b'<%scommentRangeEnd %sid="%d"/><%sr><%scommentReference %sid="%d"/></%sr>' % (
            w, w, number, w, w, w, number, w
        )  # fmt: skip
        if first is last and end <= start:
            self.splice.insert(first.chunks[-1].run.end, opening + closing, 5)
        else:
            self._split_before(first, start).starts.append(opening)
            self._split_behind(last, end).ends.insert(0, closing)
        self.comments.append(self._comment(number, remark))

    def _comment(self, number: int, remark: Remark) -> bytes:
        said = '<w:r><w:rPr><w:sz w:val="18"/></w:rPr><w:t xml:space="preserve">{}</w:t></w:r>'
        small = '<w:r><w:rPr><w:color w:val="808080"/><w:sz w:val="16"/></w:rPr><w:t>{}</w:t></w:r>'
        paragraphs = [said.format(escape(_clean(line))) for line in remark.lines]
        paragraphs.append(small.format(escape(_clean(remark.rule))))
        body = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
        return (
            f'<w:comment xmlns:w="{self.uri}" w:id="{number}" w:author={quoteattr(AUTHOR)} w:date="{self.when}" '
            f'w:initials="{INITIALS}">{body}</w:comment>'
        ).encode()

    def _anchor(self, span: Span) -> tuple[WordParagraph, int, WordParagraph, int] | None:
        """Where in the body a span is marked: first paragraph and offset, last paragraph and offset.

        Words in headers, footers and notes can't carry comments in Word: their place in the body is marked.
        """
        first = self.source.index_at(span.start)
        last = self.source.index_at(max(span.start, span.end - 1))
        start, end = self.paragraphs[first], self.paragraphs[last]
        if start.part != self.word.main:
            return self._anchor_outside(start)
        if end.part != self.word.main:
            end, last = start, first
        filled = [paragraph for paragraph in self.paragraphs[first : last + 1] if paragraph.chunks]
        if not filled:
            return self._anchor_near(first)
        offsets = span.start - self.source.starts[first], span.end - self.source.starts[last]
        opening = offsets[0] if filled[0] is start else 0
        closing = offsets[1] if filled[-1] is end else len(filled[-1].text)
        if filled[0] is filled[-1] and closing <= opening:
            opening, closing = _word_at(start.text, opening)
        return filled[0], min(opening, len(filled[0].text)), filled[-1], min(closing, len(filled[-1].text))

    def _anchor_near(self, index: int) -> tuple[WordParagraph, int, WordParagraph, int] | None:
        """For an empty paragraph: the whole of the one before it that is not, or else of the first."""
        body = [paragraph for paragraph in self.main.paragraphs if paragraph.chunks]
        before = [paragraph for paragraph in body if paragraph.number <= self.paragraphs[index].number]
        chosen = before[-1] if before else body[0] if body else None
        return (chosen, 0, chosen, len(chosen.text)) if chosen else None

    def _anchor_outside(self, paragraph: WordParagraph) -> tuple[WordParagraph, int, WordParagraph, int] | None:
        for part in self.word.parts[1:]:
            if part.part != paragraph.part:
                continue
            number = next((n for at, n in reversed(part.note_starts) if at < paragraph.number), "")
            kind = "endnote" if "endnote" in part.part else "footnote"
            for body in self.main.paragraphs:
                for note_kind, note, offset in body.notes:
                    if (note_kind, note) == (kind, number):
                        return body, _word_at(body.text, offset)[0], body, offset
        return self._anchor_near(0)

    def _split_before(self, paragraph: WordParagraph, offset: int) -> _Split:
        chunks = paragraph.chunks
        at = next((i for i, chunk in enumerate(chunks) if chunk.start + len(chunk.text) > offset), len(chunks) - 1)
        chunk = chunks[at]
        if offset > chunk.start and chunk.tag is not None:
            return self._split(_byte_of(chunk, offset, self.main.data), self._text_split(chunk))
        return self._split_at_edge(chunks, at)

    def _split_behind(self, paragraph: WordParagraph, offset: int) -> _Split:
        chunks = paragraph.chunks
        at = next((i for i, chunk in enumerate(chunks) if chunk.start + len(chunk.text) >= offset), len(chunks) - 1)
        chunk = chunks[at]
        if offset < chunk.start + len(chunk.text) and chunk.tag is not None and offset > chunk.start:
            return self._split(_byte_of(chunk, offset, self.main.data), self._text_split(chunk))
        if at + 1 < len(chunks) and chunks[at + 1].run is chunk.run:
            return self._split_at_edge(chunks, at + 1)
        return self._split(chunk.run.end, _Split(b"", b""))

    def _split_at_edge(self, chunks: Sequence[Chunk], at: int) -> _Split:
        """In front of a chunk: before its run, before its element in the run, or inside the run's text."""
        chunk = chunks[at]
        if at == 0 or chunks[at - 1].run is not chunk.run:
            return self._split(chunk.run.start, _Split(b"", b""))
        if chunk.tag is None or chunks[at - 1].tag != chunk.tag:
            place = chunk.at if chunk.tag is None else chunk.tag[0]
            return self._split(place, _Split(b"</%sr>" % self.prefix, self._run_start(chunk)))
        return self._split(chunk.at, self._text_split(chunk))

    def _split(self, at: int, split: _Split) -> _Split:
        return self.splits.setdefault(at, split)

    def _text_split(self, chunk: Chunk) -> _Split:
        w = self.prefix
        tag = chunk.tag or (0, 0)
        written = self.main.data[tag[0] : tag[1]]
        if b"xml:space" not in written and tag[0] not in self.spaced:
            self.splice.replace(tag[0], tag[1], b'<%st xml:space="preserve">' % w)
            self.spaced.add(tag[0])
        opened = self._run_start(chunk) + b'<%st xml:space="preserve">' % w
        return _Split(b"</%st></%sr>" % (w, w), opened)

    def _run_start(self, chunk: Chunk) -> bytes:
        properties = b""
        if chunk.run.properties:
            first, last = chunk.run.properties
            properties = _OLD_PROPERTIES.sub(b"", self.main.data[first:last])
        return b"<%sr>" % self.prefix + properties

    def done(self) -> bytes:
        """The copy."""
        for at, split in self.splits.items():
            self.splice.insert(at, split.close + b"".join(split.ends) + b"".join(split.starts) + split.open)
        changed = {self.word.main: self.splice.done()}
        if self.comments:
            self._add_comments(changed)
        return repacked(self.data, changed)

    def _add_comments(self, changed: dict[str, bytes]) -> None:
        package, joined = self.word.package, b"".join(self.comments)
        if package.has(self.part):
            changed[self.part] = before_end(package.read(self.part), b"comments", joined)
            return
        head = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="{self.uri}">'.encode()
        changed[self.part] = head + joined + b"</w:comments>"
        types = "[Content_Types].xml"
        entry = f'<Override xmlns="{TYPES}" PartName="/{self.part}" ContentType="{CONTENT_TYPE}"/>'
        changed[types] = before_end(package.read(types), b"Types", entry.encode())
        folder, file = posixpath.split(self.word.main)
        place = posixpath.join(folder, "_rels", f"{file}.rels")
        relation = (
            f'<Relationship xmlns="{RELATIONS}" Id="rIdNewslintComments" '
            f'Type="{STRICT_RELATION if self.uri == STRICT else RELATION}" Target="comments.xml"/>'
        )
        empty = f'<?xml version="1.0" encoding="UTF-8"?>\n<Relationships xmlns="{RELATIONS}"></Relationships>'.encode()
        given = package.read(place) if package.has(place) else empty
        changed[place] = before_end(given, b"Relationships", relation.encode())


def _byte_of(chunk: Chunk, offset: int, data: bytes) -> int:
    """The byte of a code point of the paragraph that lies in, or at the end of, a chunk of text."""
    inside = offset - chunk.start
    if inside <= 0:
        return chunk.at
    if data[chunk.at : chunk.at + 1] == b"&":
        return data.find(b";", chunk.at) + 1
    return chunk.at + len(chunk.text[:inside].encode())


def _word_at(text: str, offset: int) -> tuple[int, int]:
    """The word at an offset, or the one before it: an empty place has nothing that a comment could mark."""
    start = end = min(offset, len(text))
    while end < len(text) and not text[end].isspace():
        end += 1
    while start > 0 and (start == end or not text[start - 1].isspace()):
        start -= 1
    return start, end


def _clean(text: str) -> str:
    return _CHARACTERS_XML_LACKS.sub("\ufffd", text)
