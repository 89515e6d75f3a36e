"""PDF: the text of its pages in reading order, if the extra `newslint[pdf]` is installed. Places are page and line."""

from __future__ import annotations

import io
import re
from bisect import bisect_right
from dataclasses import dataclass, field

from newslint.desk import Desk
from newslint.document import Document
from newslint.readers import plain
from newslint.readers.manuscript import LONGEST_TEXT, Manuscript
from newslint.source import Place, SourceError, Span

MOST_PAGES = 500
_LINE_END = re.compile(r"\r\n?|[\x0b\x0c\x85\u2028\u2029]")


@dataclass(frozen=True)
class Pages(Manuscript):
    """The text of a PDF's pages. `page_starts` are the offsets at which they begin."""

    page_starts: tuple[int, ...] = field(default=(), compare=False)

    def place(self, span: Span) -> Place | None:
        page = max(0, bisect_right(self.page_starts, span.start) - 1)
        first = self.position(self.page_starts[page]).line
        line = self.position(span.start).line
        start = self.line_starts[line - 1]
        end = min(span.end, self.line(line).end)
        return Place(f"page {page + 1}", line - first + 1, span.start - start, max(end, span.start) - start)


def read(data: bytes, name: str, desk: Desk) -> Document:
    """Read a PDF. Raises SourceError: damaged, encrypted, without text, or the extra is not installed."""
    try:
        import pypdf
    except ImportError:
        raise SourceError(name, "reading PDF needs an extra: python -m pip install 'newslint[pdf]'") from None
    import logging

    logging.getLogger("pypdf").setLevel(logging.CRITICAL)  # it logs what is odd in a file; we say what matters
    try:
        reader = pypdf.PdfReader(io.BytesIO(data))
        if reader.is_encrypted and not reader.decrypt(""):
            raise SourceError(name, "has a password; save it without one")
        if len(reader.pages) > MOST_PAGES:
            raise SourceError(name, f"has {len(reader.pages)} pages; no release does")
        pages = [_LINE_END.sub("\n", page.extract_text() or "").strip("\n") for page in reader.pages]
    except SourceError:
        raise
    except Exception as error:
        raise SourceError(name, f"is damaged or no PDF ({type(error).__name__}: {error})") from None
    if not any(page.strip() for page in pages):
        raise SourceError(name, "holds no text, only pictures of it; give newslint the file it was made from")
    starts: list[int] = []
    at = 0
    for page in pages:
        starts.append(at)
        at += len(page) + 2
    if at > LONGEST_TEXT:
        raise SourceError(name, "holds more text than any release")
    source = Pages("\n\n".join(pages), name, page_starts=tuple(starts))
    document = plain.read_from(source, desk, 0, ragged=True)
    return Document(source, document.blocks, comments=document.comments, format="pdf", desk=desk)
