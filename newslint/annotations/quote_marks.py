"""Quotation marks paired: “ ” ‘ ’ « » „ “ " ', nested, and running over paragraphs."""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import accumulate
from typing import NamedTuple

from newslint.document import Document, Passage, annotation
from newslint.languages.saying import plain_verbs_of_saying, verbs_of_saying

DEEPEST = 6  # marks open at a time; more is no nesting
FAR = 2_000  # code points of a paragraph that are looked at
REACH = 8  # blocks that a quotation may run over without opening anew (an interview, a letter)

_MARK = re.compile("[\"“”„‟«»‹›‘’‚]|'(?:(?<!\\w.)(?=\\w)|(?<=[\\w.,!?…].)(?!\\w))")
_DOUBLE = frozenset('"“”„‟')
_ANGLED = frozenset("«»")
_SINGLE = frozenset("‘’‚'‹›")
_OPENING_BEFORE = frozenset("([{–—-/¡¿:\ufffc*_>")
_CLOSING_AFTER = frozenset(".,;:!?…)]}–—/\ufffc*_<")
_INWARD = re.compile(r"(?<!\w)«(?=\w)|(?<=[\w.!?…])»(?!\w)")
_OUTWARD = re.compile(r"(?<!\w)»(?=\w)|(?<=[\w.!?…])«(?!\w)")
_TAG_REST = re.compile(r">| ?[a-z]{2,12}=[\"”]")
_AFTER_COMMA = re.compile(r", ([^\W\d_]{2,20})\b(?:( [A-ZÀ-Þ][\w'’-]+ [A-ZÀ-Þ]))?")
_ELIDED = re.compile(r"\d\ds?\b|(?:em|til|tis|twas|cause|n|round|bout)\b", re.I)


class QuotedRun(NamedTuple):
    """What stands between two marks. `close` is None where the quotation runs on in the next paragraph,
    whose first mark opens it anew. `depth` is 0 for the outermost, `carried` says that it goes on from
    the run before."""

    open: Passage
    close: Passage | None
    passage: Passage
    depth: int
    carried: bool = False


class LoneMark(NamedTuple):
    """A quotation mark without its other half; `opens` says which half it is."""

    mark: Passage
    opens: bool


class QuoteMarks(NamedTuple):
    """All pairs of a document in the order of their openings, and the marks that have none."""

    runs: tuple[QuotedRun, ...]
    lone: tuple[LoneMark, ...]


@dataclass(slots=True, eq=False)
class _Open:
    at: int
    family: int
    block: int
    depth: int
    carried: bool


@annotation
def quote_marks(document: Document) -> QuoteMarks:
    """The document's quotation marks, paired."""
    pairing = _Pairing(document)
    for match in _MARK.finditer(document.text):
        pairing.take(match.start(), match[0])
    return pairing.finish()


def quotes_in(document: Document, start: int, end: int) -> Iterator[QuotedRun]:
    """The outermost runs that overlap a stretch of the document, the last first."""
    outer = _outer(document)
    at = bisect_left(outer.starts, end) - 1
    while at >= 0 and outer.furthest[at] > start:
        if outer.runs[at].passage.end > start:
            yield outer.runs[at]
        at -= 1


class _Outer(NamedTuple):
    runs: tuple[QuotedRun, ...]
    starts: list[int]
    furthest: list[int]  # the end of the run that reaches furthest, up to each


@annotation
def _outer(document: Document) -> _Outer:
    runs = tuple(run for run in quote_marks(document).runs if run.depth == 0)
    furthest = list(accumulate((run.passage.end for run in runs), max))
    return _Outer(runs, [run.passage.start for run in runs], furthest)


class _Pairing:
    """One walk over the marks: what is open, and what was left open at the end of a block."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.text = document.text
        self.block = 0
        self.stack: list[_Open] = []
        self.pending: list[_Open] = []  # left open at the end of a block, perhaps closed in a later one
        self.runs: list[QuotedRun] = []
        self.lone: list[LoneMark] = []
        self.reversed = self._angles_reversed()
        self.low = self.text.count("„") > 1

    def _angles_reversed(self) -> bool:
        """Whether the text quotes as German books do: »so«."""
        if "»" not in self.text:
            return False
        inward = len(_INWARD.findall(self.text))
        outward = len(_OUTWARD.findall(self.text))
        return outward > inward

    def take(self, at: int, mark: str) -> None:
        block = self.document.block_index(at)
        if block != self.block:
            self._next_block(block)
        if mark in _SINGLE:
            self._single(at, mark)
            return
        if self._is_no_quote(at, mark):
            return
        family = 0 if mark in _DOUBLE else 1
        role = self._role(at, mark, family)
        if role == "open":
            self._open(at, family)
        elif role == "close":
            self._close(at, family)

    def _is_no_quote(self, at: int, mark: str) -> bool:
        """A mark left over from a tag, or the arrow of "Read more »"."""
        if _TAG_REST.match(self.text, at + 1) or self.text[max(0, at - 1) : at] == "=":
            return True
        paragraph = self.document.paragraphs[self.block]
        return mark == "»" and at + 1 == paragraph.end and not self.stack and "«" not in paragraph.text

    def _role(self, at: int, mark: str, family: int) -> str:
        shape = self._shape(at)
        top = self._top(family)
        opened = top is not None
        if family == 1:
            role = "open" if (mark == "«") != self.reversed else "close"
            if role == "close" and shape == "open" and at == self.document.block_starts[self.block]:
                return "open"  # "»" that carries a quotation on, as Spanish writes it
            return role
        if mark == '"':
            if shape == "close" and not opened and self.text[at - 1].isdigit():
                return ""  # inches, seconds
            return shape or ("close" if opened else "open")
        if mark == "“":
            german = top is not None and self.text[top.at] == "„"
            if not opened and shape == "close" and self.low:
                return "close"  # as German writes it, its other half lost
            return "close" if opened and (shape == "close" or (german and shape != "open")) else "open"
        if mark == "”":
            return "open" if shape == "open" and not opened else "close"
        return "open"

    def _shape(self, at: int) -> str:
        """What the neighbours say of a mark: open, close, or "" where they say nothing."""
        before = self.text[at - 1] if at else " "
        after = self.text[at + 1] if at + 1 < len(self.text) else " "
        free_before = before.isspace() or before in _OPENING_BEFORE or before in "“„«‘'\"‹"
        free_after = after.isspace() or after in _CLOSING_AFTER or after in "”»’'\"›"
        if free_before and not free_after:
            return "open"
        if free_after and not free_before:
            return "close"
        if before.isspace() and after in _CLOSING_AFTER:
            return "close"
        if before.isspace() and after.isspace() and self.text[max(0, at - 2) : at - 1] in (",", ";"):
            return "close" if self.text[at + 2 : at + 3].islower() else ""
        return "open" if before in _OPENING_BEFORE and after.isspace() else ""

    def _single(self, at: int, mark: str) -> None:
        """Single marks: most are apostrophes, so only whole pairs inside one block are taken."""
        before = self.text[at - 1] if at else " "
        after = self.text[at + 1] if at + 1 < len(self.text) else " "
        family = {"‹": 3, "›": 3, "'": 4}.get(mark, 2)
        top = next((entry for entry in reversed(self.stack) if entry.family == family), None)
        if mark in "’'›‘" and top is not None and not before.isspace() and not after.isalnum():
            self._close(at, family)
        elif mark in "‘‚'‹" and top is None and self._opens_single(at, before, after):
            self._open(at, family)

    def _opens_single(self, at: int, before: str, after: str) -> bool:
        return not before.isalnum() and not after.isspace() and not _ELIDED.match(self.text, at + 1)

    def _top(self, family: int) -> _Open | None:
        return next((entry for entry in reversed(self.stack) if entry.family == family), None)

    def _open(self, at: int, family: int) -> None:
        carried = False
        if at == self._block_text_start() and family < 2:
            before = next((entry for entry in reversed(self.pending) if entry.family == family), None)
            if before is not None and before.block >= self.block - 2 and not self._attributed(before):
                self._carry(before)
                carried = True
        top = self._top(family)
        if top is not None and self.text[at] == '"' == self.text[top.at]:
            self._drop(top)  # straight marks don't nest: the one before was never closed
        if len(self.stack) >= DEEPEST:
            self._drop(self.stack[0])
        self.stack.append(_Open(at, family, self.block, len(self.stack), carried))

    def _block_text_start(self) -> int:
        start = self.document.block_starts[self.block]
        while start < len(self.text) and self.text[start] in " \u00a0*_":
            start += 1
        return start

    def _carry(self, entry: _Open) -> None:
        """A quotation left open whose next paragraph opens it anew, as it should."""
        self.pending.remove(entry)
        end = self.document.paragraphs[entry.block].end
        self._add(entry, None, end)

    def _add(self, entry: _Open, close: int | None, end: int) -> None:
        self.runs.append(
            QuotedRun(
                self.document.passage(entry.at, entry.at + 1),
                None if close is None else self.document.passage(close, close + 1),
                self.document.passage(entry.at, end),
                entry.depth,
                entry.carried,
            )
        )

    def _close(self, at: int, family: int) -> None:
        top = self._top(family)
        if top is not None:
            while self.stack[-1] is not top:
                self._drop(self.stack[-1])
            self.stack.pop()
            self._add(top, at, at + 1)
            return
        earlier = next((entry for entry in reversed(self.pending) if entry.family == family), None)
        if earlier is not None and self.block - earlier.block <= REACH and not self._attributed(earlier):
            self.pending.remove(earlier)
            self._add(earlier, at, at + 1)
        elif family < 2:
            self.lone.append(LoneMark(self.document.passage(at, at + 1), opens=False))

    def _attributed(self, entry: _Open) -> bool:
        """Whether the paragraph in which a quotation was left open goes on with who says it: it ended there."""
        plain = plain_verbs_of_saying()
        end = min(self.document.paragraphs[entry.block].end, entry.at + FAR)
        return any(
            match[1].lower() in plain or (match[2] and match[1] in verbs_of_saying())
            for match in _AFTER_COMMA.finditer(self.text, entry.at, end)
        )

    def _drop(self, entry: _Open) -> None:
        self.stack.remove(entry)
        if entry.family < 2:
            self.lone.append(LoneMark(self.document.passage(entry.at, entry.at + 1), opens=True))

    def _next_block(self, block: int) -> None:
        blocks = self.document.blocks
        together = all(
            blocks[at].group == blocks[self.block].group >= 0 and blocks[at].kind == "paragraph"
            for at in range(self.block, block + 1)
        )
        if not together:
            self._leave_block()
        self.block = block

    def _leave_block(self) -> None:
        """What is open at the end of a block waits for a later one; single marks were apostrophes."""
        lost = [entry for entry in self.pending if self.block - entry.block > REACH]
        self.lone += (LoneMark(self.document.passage(entry.at, entry.at + 1), opens=True) for entry in lost)
        self.pending = [entry for entry in self.pending if self.block - entry.block <= REACH]
        self.pending.extend(entry for entry in self.stack if entry.family < 2)
        self.stack.clear()

    def finish(self) -> QuoteMarks:
        self._leave_block()
        self.lone += (LoneMark(self.document.passage(entry.at, entry.at + 1), True) for entry in self.pending)
        self.runs.sort(key=lambda run: run.open.start)
        self.lone.sort(key=lambda lone: lone.mark.start)
        return QuoteMarks(tuple(self.runs), tuple(self.lone))
