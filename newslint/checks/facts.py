"""What a text of its profile must carry and lacks: headline, date, place, lead, contact, boilerplate …"""

from __future__ import annotations

from collections.abc import Iterator

from newslint.annotations.facts import (
    has_boilerplate,
    has_contact,
    has_date,
    has_end_mark,
    has_headline,
    has_place,
    has_quotation,
    is_a_text,
)
from newslint.annotations.parts import Dateline, datelines, headline, part_of, parts, passages
from newslint.annotations.profile_evidence import kind_of
from newslint.document import Document, Passage
from newslint.rule import Problem, Severity

LINE = 6  # words from which a block is more than a number or a label


def missing_headline(document: Document, *, min_words: int = 30) -> Iterator[Problem]:
    """A release with no headline, neither in its text nor in its front matter or page title."""
    severity = _required(document, "headline", min_words)
    if severity and not has_headline(document):
        yield Problem(
            _first(document), "no headline: give the text one of its own, before the first sentence", severity=severity
        )


def missing_date(document: Document, *, min_words: int = 30) -> Iterator[Problem]:
    """A release that says nowhere on what day it is given out."""
    severity = _required(document, "date", min_words)
    if severity and not has_date(document):
        yield Problem(_opening(document), "no date: say at the start on what day this is given out", severity=severity)


def missing_place(document: Document, *, min_words: int = 30) -> Iterator[Problem]:
    """A release that names no place in its dateline, its lead or its front matter."""
    severity = _required(document, "place", min_words)
    if severity and not has_place(document):
        meant = any(line.raw is not None and line.place is None for line in _inline_datelines(document))
        if not meant and kind_of(document).hosted:
            return
        severity = severity if meant else max(severity, Severity.SUGGESTION, key=lambda each: each.rank)
        yield Problem(_opening(document), "no place: begin with the town it comes from", severity=severity)


def missing_lead(document: Document, *, min_words: int = 30) -> Iterator[Problem]:
    """A release with no paragraph of prose that tells its news."""
    severity = _required(document, "lead", min_words)
    if severity and not passages(document, "lead", "quotation"):
        where = headline(document) or _first(document)
        yield Problem(
            where, "no lead: a paragraph that says who does what, where and when is missing", severity=severity
        )


def missing_contact(document: Document, *, min_words: int = 30) -> Iterator[Problem]:
    """A release with nobody to ask: no e-mail, telephone number or contact block on the whole page."""
    severity = _required(document, "contact", min_words)
    if severity and not has_contact(document):
        yield Problem(
            _last(document), "no contact: add whom the press can ask, with e-mail and telephone", severity=severity
        )


def missing_boilerplate(document: Document, *, min_words: int = 30) -> Iterator[Problem]:
    """A release that never says who the sender is."""
    severity = _required(document, "boilerplate", min_words)
    if severity and not has_boilerplate(document):
        message = "no boilerplate: add a paragraph on who gives this out (“About …”)"
        yield Problem(_last(document, before_contact=True), message, severity=severity)


def missing_end_mark(document: Document, *, min_words: int = 30) -> Iterator[Problem]:
    """A release with no mark of its end (###, ENDS), where the profile asks for one, or its own first line does."""
    severity = _required(document, "end-mark", min_words) or _by_habit(document, min_words)
    if severity and not has_end_mark(document):
        yield Problem(_last(document), "no end mark: close the text with ### or ENDS", severity=severity)


def missing_quote(document: Document, *, min_words: int = 30) -> Iterator[Problem]:
    """A release in which nobody speaks, where the profile asks for a quotation."""
    severity = _required(document, "quote", min_words)
    if severity and not has_quotation(document):
        yield Problem(
            _last(document, before_contact=True),
            "nobody is quoted: add a quotation with its speaker",
            severity=severity,
        )


def contact_incomplete(document: Document, *, both: bool = False) -> Iterator[Problem]:
    """A contact without a name, or without e-mail and telephone number."""
    from newslint.checks.contacts import incomplete_contacts

    yield from incomplete_contacts(document, both)


def _required(document: Document, fact: str, min_words: int) -> Severity | None:
    """How grave it is that a fact is missing; None if the text need not carry it, or may be no release at all, or its
    site may carry what is only suggested."""
    kind = kind_of(document)
    level = kind.profile.requires.get(fact, "off")
    if level == "off" or not kind.sure or not is_a_text(document, min_words):
        return None
    severity = Severity(level)
    return None if kind.hosted and severity is Severity.SUGGESTION else severity


def _by_habit(document: Document, min_words: int) -> Severity | None:
    """A text sent out "for immediate release" promises a mark of its end; a web page doesn't."""
    opened = document.format == "plain" and any(part.kind == "embargo" for part in parts(document))
    return Severity.SUGGESTION if opened and is_a_text(document, min_words) else None


def _inline_datelines(document: Document) -> list[Dateline]:
    """The datelines that open the lead; in plain text those on a line of their own too."""
    kinds = ("lead", "quotation", *(("dateline",) if document.format == "plain" else ()))
    return [
        line for line in datelines(document) if part_of(document, document.block_index(line.passage.start)) in kinds
    ]


def _first(document: Document) -> Passage:
    return document.paragraphs[0]


def _opening(document: Document) -> Passage:
    """The first words of the lead, where a dateline belongs."""
    from newslint.annotations.sentences import sentences_of

    for at, paragraph in enumerate(document.paragraphs):
        if part_of(document, at) in ("lead", "quotation", "body", "list"):
            inside = sentences_of(document, at)
            return inside[0] if inside else paragraph
    return _first(document)


def _last(document: Document, before_contact: bool = False) -> Passage:
    """The last block of the text itself, behind which the missing part belongs."""
    beside = ("links", "social", "end-mark", "notes", "caption", *(("contact",) if before_contact else ()))
    told = [at for at in range(len(document.paragraphs)) if part_of(document, at) not in beside]
    long = [at for at in told if len(document.paragraphs[at].text.split()) >= LINE]
    kept = long or told or [len(document.paragraphs) - 1]
    return document.paragraphs[kept[-1]]
