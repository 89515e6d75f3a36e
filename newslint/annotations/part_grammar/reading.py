"""What each block of a release is, read from its line, its kind and where it stands."""

from __future__ import annotations

from newslint.annotations.part_grammar.lines import Lines
from newslint.annotations.part_grammar.signs import mostly_quoted, opens_with, serves_customers
from newslint.document import Block, Document

TOP = 14  # blocks within which a release's head must have ended


def kinds(document: Document) -> tuple[str, ...]:
    """One kind a block, in order."""
    return tuple(_Reading(document).read())


class _Reading:
    """One walk over the blocks: the head of the release first, then section by section."""

    def __init__(self, document: Document) -> None:
        self.blocks = document.blocks
        self.line = Lines(document)
        self.found = [""] * len(self.blocks)

    def read(self) -> list[str]:
        lead = self._head()
        section, group = "", -2
        for at in range(len(self.blocks)):
            block = self.blocks[at]
            if self.found[at] and at <= lead:
                section = ""
                continue
            kind, section = self._body(at, section, group)
            group = block.group
            self.found[at] = kind
        return self.found

    def _head(self) -> int:
        """Mark the blocks up to the lead; the lead's index, or the last of the head's."""
        headline = self._headline()
        contact_group = -2
        for at in range(len(self.blocks)):
            kind = self._top_kind(at, headline, contact_group)
            if kind == "contact":
                contact_group = self.blocks[at].group
            self.found[at] = kind
            if kind in ("lead", "quotation", ""):
                return at
            if at >= TOP and kind not in ("label", "embargo", "dateline"):
                return at
        return len(self.blocks) - 1

    def _top_kind(self, at: int, headline: int, contact_group: int) -> str:
        block, text, line = self.blocks[at], self.line.texts[at], self.line.simple[at]
        if at == headline:
            return "headline"
        if not line and not text:
            return "links"
        special = self.line.release_line(line, text)
        if special:
            return special
        if block.kind in ("caption", "cell"):
            return "table" if block.kind == "cell" else "caption"
        if self.line.is_date_line(at):
            return "dateline"
        if self.line.is_contact_heading(at) or (self.line.gives_address(at) and self.line.counts[at] <= 14):
            return "contact"
        if (
            contact_group == block.group
            and block.group >= 0
            and at
            and self.found[at - 1] == "contact"
            and self.line.counts[at] <= 14
        ):
            return "contact"
        if at < headline:
            return "label" if self.line.counts[at] <= 12 else "lead"
        if self.line.is_byline(at):
            return "byline"
        if self.line.is_social(at):
            return "social"
        if block.kind == "heading":
            return "subhead" if at <= headline + 2 or headline < 0 else "heading"
        if block.kind == "item" and self.line.counts[at] < 15:
            return "subhead" if self.line.before_lead(at) else "list"
        if block.kind == "quote":
            return "quotation"
        if self.line.is_link(at):
            return "links"
        if self.line.is_short(at) and self.line.before_lead(at):
            return "subhead"
        return "lead"

    def _headline(self) -> int:
        """The index of the headline, or -1: the first of the highest headings, or a first line with no full stop."""
        top = min(len(self.blocks), TOP)
        headings = [
            at
            for at in range(top)
            if self.blocks[at].kind == "heading"
            and not self.line.release_line(self.line.simple[at], self.line.texts[at])
            and not self.line.is_contact_heading(at)
            and not self.line.is_about(at)
        ]
        prose = next(
            (at for at in range(top) if self.blocks[at].kind == "paragraph" and self.line.counts[at] >= 25), top
        )
        if headings and min(headings) <= prose + 1:
            before = [at for at in headings if at <= prose + 1]
            return min(before, key=lambda at: (self.blocks[at].level, at))
        for at in range(top):
            line, text = self.line.simple[at], self.line.texts[at]
            if (
                not line
                or self.line.release_line(line, text)
                or self.line.is_date_line(at)
                or self.line.is_contact_heading(at)
            ):
                continue
            if (
                self.line.gives_address(at)
                or self.blocks[at].kind not in ("paragraph", "heading")
                or self.line.is_byline(at)
                or self.line.is_social(at)
            ):
                continue
            return at if self.line.is_short(at, 40) and at + 1 < len(self.blocks) else -1
        return -1

    def _body(self, at: int, section: str, group: int) -> tuple[str, str]:
        """A block's kind after the lead, and the section that goes on behind it."""
        block, line = self.blocks[at], self.line.simple[at]
        if self.line.is_end_mark(at):
            return "end-mark", "end"
        if self.line.release_line(line, self.line.texts[at]) == "embargo":
            return "embargo", section
        if self.line.is_about(at):
            return "boilerplate", "boilerplate"
        if self.line.opens_boilerplate(at):
            return "boilerplate", "boilerplate"
        if opens_with(line, self.line.words.notes) and self.line.counts[at] <= 8:
            return "notes", "notes"
        if self.line.is_contact_heading(at):
            return "contact", "contact"
        if self.line.is_social(at):
            return "social", section if section == "boilerplate" else ""
        if section == "contact" and block.kind != "heading":
            beside = block.group == group
            link = self.line.is_link(at) and not self.line.gives_address(at)
            if beside or (not link and (self.line.gives_address(at) or self.line.counts[at] <= 12)):
                return "contact", section
        if section == "contact":
            section = "end"
        if block.kind == "heading":
            return ("heading", "") if section != "end" else ("heading", "after")
        if section == "boilerplate" and self.line.gives_address(at) and self.line.counts[at] <= 14:
            return "contact", "contact"
        if section in ("boilerplate", "notes"):
            return section, section
        customers = serves_customers(self.line.texts[at])
        if self.line.gives_address(at) and self.line.counts[at] <= 22 and self._near_end(at) and not customers:
            return "contact", "contact"
        return self._plain(at, block), section

    def _near_end(self, at: int) -> bool:
        return at >= len(self.blocks) - 12 and at >= len(self.blocks) // 2

    def _plain(self, at: int, block: Block) -> str:
        if block.kind == "item":
            return "list"
        if block.kind == "cell":
            return "table"
        if block.kind == "caption":
            return "caption"
        if block.kind == "quote" or mostly_quoted(self.line.texts[at]):
            return "quotation"
        if self.line.is_link(at):
            return "links"
        return "heading" if self.line.is_bare_heading(at, self.found[at - 1] if at else "") else "body"
