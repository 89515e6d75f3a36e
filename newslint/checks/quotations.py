"""Checks on quotations: marks that don't pair, and words that nobody says."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.annotations.parts import part_of
from newslint.annotations.quotations import Quotation, quotations
from newslint.annotations.quote_marks import LoneMark, quote_marks
from newslint.document import Document, Passage
from newslint.rule import Problem

_SPOKEN_IN = ("lead", "body", "quotation", "subhead")
PULLED = 40  # quotations before and after among which a pull quote is looked for
_SHOWN = 6  # words of a quotation that a message repeats


def unbalanced_quotes(document: Document) -> Iterator[Problem]:
    """A quotation mark that is never closed, or never opened. Points at the mark."""
    for lone in quote_marks(document).lone:
        if _is_cut_off(document, lone):
            continue
        words = _words_beside(document, lone)
        if lone.opens:
            yield Problem(
                lone.mark, f"The quotation that opens with “{words}” is never closed; close it where it ends."
            )
        else:
            yield Problem(
                lone.mark, f"The quotation that closes after “{words}” was never opened; open it where it starts."
            )


def _is_cut_off(document: Document, lone: LoneMark) -> bool:
    """Whether the text was cut for "Read more" before the quotation's end."""
    end = document.paragraphs[document.block_index(lone.mark.start)].end
    return lone.opens and document.text[max(lone.mark.end, end - 8) : end].rstrip(" )]").endswith(
        ("…", "...", "[…", "»")
    )


def _words_beside(document: Document, lone: LoneMark) -> str:
    """The first words of a quotation that is left open, or the last of one that was never opened."""
    paragraph = document.paragraphs[document.block_index(lone.mark.start)]
    if lone.opens:
        return " ".join(document.text[lone.mark.end : min(paragraph.end, lone.mark.end + 60)].split()[:_SHOWN])
    return " ".join(document.text[max(paragraph.start, lone.mark.start - 60) : lone.mark.start].split()[-_SHOWN:])


def unattributed_quote(document: Document, *, min_words: int = 7) -> Iterator[Problem]:
    """A quotation in a paragraph of its own that nobody says."""
    said = quotations(document)
    for index, quotation in enumerate(said):
        if quotation.attributed or quotation.open_ended or not _is_utterance(quotation, min_words):
            continue
        block = document.block_index(quotation.passage.start)
        paragraph = document.paragraphs[block]
        if part_of(document, block) not in _SPOKEN_IN or document.blocks[block].kind != "paragraph":
            continue
        if not _stands_alone(paragraph, quotation.passage) or _stands_again(said, index):
            continue
        yield Problem(quotation.passage, f"Nobody says “{_opening(quotation)} …”: name who does, or cut it.")


def _is_utterance(quotation: Quotation, min_words: int) -> bool:
    """Whether a quotation is a whole sentence, and no title or term."""
    text = quotation.inner.text.strip()
    if len(text.split()) < min_words or (not text[:1].isupper() and text[:1] not in "¿¡"):
        return False
    after = quotation.passage.document.text[quotation.passage.end : quotation.passage.end + 1]
    return text[-1] == "." or after == "."


def _stands_alone(paragraph: Passage, quoted: Passage) -> bool:
    """Whether a quotation is a sentence of its own: what stands before it has ended, and another follows."""
    before = paragraph.document.text[paragraph.start : quoted.start].rstrip(" \u00a0*_")
    after = paragraph.document.text[quoted.end : paragraph.end].lstrip(" \u00a0*_.")
    if not before and not after:
        return True
    stopped_inside = paragraph.document.text[quoted.end - 2 : quoted.end - 1] == "."  # no title in a list of works
    return stopped_inside and (not before or before[-1] == ".") and (not after or after[0].isupper())


def _stands_again(said: tuple[Quotation, ...], index: int) -> bool:
    """Whether the same words are quoted with their speaker elsewhere: a pull quote."""
    own = said[index].inner.text.strip(" .,")
    near = range(max(0, index - PULLED), min(len(said), index + PULLED))
    return any(at != index and own in said[at].inner.text for at in near)


def _opening(quotation: Quotation) -> str:
    return " ".join(quotation.inner.text.split()[:_SHOWN])
