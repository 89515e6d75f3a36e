"""Comments in an OpenDocument text, spliced into its bytes: all else stays as it was."""

from __future__ import annotations

import re
from xml.sax.saxutils import escape

from newslint.readers.manuscript import Manuscript
from newslint.readers.odt import CONTENT, take_apart
from newslint.readers.odt_body import OpenParagraph, Stretch
from newslint.review.remarks import AUTHOR, INITIALS, Remark
from newslint.review.repack import Splice, repacked
from newslint.rule import Edit
from newslint.source import SourceError, Span

_SPACES = (
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:loext="urn:org:documentfoundation:names:experimental:office:xmlns:loext:1.0" '
    'xmlns:dc="http://purl.org/dc/elements/1.1/"'
)
_CHARACTERS_XML_LACKS = re.compile("[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")


class OpenDocumentReview:
    """An OpenDocument text that is being commented. Raises SourceError for one that can't be."""

    def __init__(self, data: bytes, source: Manuscript, when: str) -> None:
        self.data = data
        self.source = source
        self.when = when
        _, self.content, _ = take_apart(data, source.path)
        raw = self.content.data
        if raw.startswith((b"\xff\xfe", b"\xfe\xff")) or b"<![CDATA[" in raw:
            raise SourceError(source.path, "is written as no word processor writes it; open and save it again")
        self.splice = Splice(raw)
        self.paragraphs = {paragraph.number: paragraph for paragraph in self.content.paragraphs}
        self.count = 0

    def change(self, edit: Edit) -> bool:
        """OpenDocument keeps tracked changes apart from the text: fixes are said in the comment only."""
        return False

    def remark(self, remark: Remark) -> None:
        """Put a comment at a remark's words."""
        anchor = self._anchor(remark.span)
        if anchor is None:
            return
        first, start, last, end = anchor
        self.count += 1
        name = f"newslint-{self.count}"
        lines = "".join(f"<text:p>{escape(_clean(line))}</text:p>" for line in (*remark.lines, remark.rule))
        opening = (
            f'<office:annotation {_SPACES} office:name="{name}"><dc:creator>{AUTHOR}</dc:creator>'
            f"<dc:date>{self.when.rstrip('Z')}</dc:date><loext:sender-initials>{INITIALS}</loext:sender-initials>"
            f"{lines}</office:annotation>"
        )
        closing = f'<office:annotation-end {_SPACES} office:name="{name}"/>'
        self.splice.insert(self._byte(first, start, behind=False), opening.encode(), order=2)
        self.splice.insert(
            self._byte(last, end, behind=True), closing.encode(), order=1 if end > start or first is not last else 3
        )

    def _anchor(self, span: Span) -> tuple[OpenParagraph, int, OpenParagraph, int] | None:
        first = self.source.index_at(span.start)
        last = self.source.index_at(max(span.start, span.end - 1))
        one, other = self.source.paragraphs[first], self.source.paragraphs[last]
        if one.part != CONTENT:  # headers and footers can't carry comments: the text's beginning does
            filled = [paragraph for paragraph in self.content.paragraphs if paragraph.stretches]
            return (filled[0], 0, filled[0], len(filled[0].text)) if filled else None
        if other.part != CONTENT:
            other, last = one, first
        start, end = span.start - self.source.starts[first], span.end - self.source.starts[last]
        return self.paragraphs[one.number], start, self.paragraphs[other.number], min(end, len(other.text))

    def _byte(self, paragraph: OpenParagraph, offset: int, *, behind: bool) -> int:
        """The byte in front of a code point of a paragraph, or (`behind`) after the one before it."""
        stretches = paragraph.stretches
        if not stretches:
            return paragraph.head_end
        for stretch in stretches:
            end = stretch.start + len(stretch.text)
            if offset < end or (behind and offset == end):
                return self._byte_in(stretch, offset)
        return self._byte_in(stretches[-1], paragraph.length)

    def _byte_in(self, stretch: Stretch, offset: int) -> int:
        inside = offset - stretch.start
        data = self.content.data
        if inside <= 0:
            return stretch.at
        if not stretch.exact:
            return _behind_element(data, stretch.at)
        if data[stretch.at : stretch.at + 1] == b"&":
            return data.find(b";", stretch.at) + 1
        return stretch.at + len(stretch.text[:inside].encode())

    def done(self) -> bytes:
        """The copy."""
        return repacked(self.data, {CONTENT: self.splice.done()})


def _behind_element(data: bytes, at: int) -> int:
    """Behind an element that holds nothing: `<text:s/>` or `<text:tab></text:tab>`."""
    end = data.find(b">", at) + 1
    if data[end - 2 : end - 1] != b"/" and data[end : end + 2] == b"</":
        end = data.find(b">", end) + 1
    return end


def _clean(text: str) -> str:
    return _CHARACTERS_XML_LACKS.sub("\ufffd", text)
