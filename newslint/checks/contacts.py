"""Contact blocks: what each gives of a name, an e-mail and a telephone number."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.part_grammar.signs import has_email, has_phone, opens_with, simple
from newslint.annotations.parts import part_of
from newslint.document import Document, Passage
from newslint.languages.parts import part_words
from newslint.rule import Problem

LONGEST = 24  # words of a contact's line
_OFFICES = re.compile(
    r"(?:^|[^\w.])(?:press\w*|prensa|media|medios|medien|comunicacion|info\w*|contact\w*|kontakt|news|pr|office|hello|mail)[\w.-]*(?:@|\(at\))",
    re.IGNORECASE,
)
_NAME = re.compile(
    r"(?<![@.\w])[A-ZÀ-ÖØ-Þ][\w'’.-]*(?:[^\S\n]+(?:de|del|la|von|van|der|di|da|le|[A-ZÀ-ÖØ-Þ])[\w'’.-]*){1,4}"
)


def incomplete_contacts(document: Document, both: bool) -> Iterator[Problem]:
    """A contact that names nobody or can't be reached. `both` asks for e-mail and telephone, not one of them."""
    for block in _contact_blocks(document):
        text = "\n".join(passage.text for passage in block)
        if any(_is_sentence(passage.text) for passage in block):
            continue
        email, phone = has_email(text), has_phone(text)
        linked = _linked(document, document.passage(block[0].start, block[-1].end))
        named = _has_name(text)
        lacking = []
        if not named and (email or phone) and _is_heading(block[0].text):
            lacking.append("a name")
        if named and not (email or phone or linked):
            lacking.append("an e-mail address or telephone number")
        elif both and (email or phone) and not (email and phone):
            lacking.append("a telephone number" if email else "an e-mail address")
        if lacking:
            yield Problem(block[0], f"the contact lacks {' and '.join(lacking)}")


def _is_heading(text: str) -> bool:
    """Whether a contact is announced as one, so that its name should stand below, not above."""
    words = part_words()
    line = simple(text)
    return bool(opens_with(line, words.contact_lines)) or any(phrase in line for phrase in words.contact)


def _is_sentence(text: str) -> bool:
    """Whether a line tells where to turn, in a sentence: no contact block."""
    count = len(text.split())
    return count > LONGEST or (count >= 8 and text.rstrip()[-1:] in ".!?")


def _contact_blocks(document: Document) -> Iterator[list[Passage]]:
    """The runs of contact lines that are more than a heading on its own."""
    run: list[Passage] = []
    for at, paragraph in enumerate(document.paragraphs):
        if part_of(document, at) == "contact":
            run.append(paragraph)
            continue
        if run:
            yield run
        run = []
    if run:
        yield run


def _linked(document: Document, where: Passage) -> bool:
    for inline, passage in document.inlines("link"):
        if where.covers(passage) and (inline.value.startswith(("mailto:", "http", "/")) or "contact" in inline.value):
            return True
    return "http" in where.text or "www." in where.text


def _has_name(text: str) -> bool:
    """Whether two capitalised words stand together that are not the contact's own heading; an office counts too."""
    words = part_words()
    headings = {word for phrase in words.contact for word in phrase.split()} | {
        word for phrase in words.contact_lines for word in phrase.split()
    }
    for match in _NAME.finditer(text):
        if any(word.lower().strip(".:") not in headings for word in match[0].split()):
            return True
    if _OFFICES.search(text):
        return True
    lowered = text.lower()
    return any(
        office in lowered
        for office in ("press office", "gabinete", "oficina", "service", "bureau", "stelle", "team", "relations")
    )
