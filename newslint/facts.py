"""The fact sheet: what newslint read in a release, with places, for the person who checks the facts.

Each entry is a dict with `start` and `end` (code points of the file, half open) and what its kind adds.
`docs/facts.schema.json` describes the whole.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from newslint.annotations.language import language
from newslint.document import Document, Passage

Entry = dict[str, Any]


def fact_sheet(document: Document) -> dict[str, Any]:
    """All that was read in a document, by kind."""
    sheet: dict[str, Any] = {"path": document.source.path, "language": language(document)}
    for kind, entries in SECTIONS.items():
        sheet[kind] = entries(document)
    return sheet


def place(passage: Passage) -> Entry:
    """A passage's place in the file, and the line for a person to find it by."""
    span = passage.span
    position = passage.document.source.position(span.start)
    return {"start": span.start, "end": span.end, "line": position.line, "column": position.column}


def _parts(document: Document) -> list[Entry]:
    from newslint.annotations.parts import parts

    return [{"kind": part.kind, **place(part.passage)} for part in parts(document)]


def _people(document: Document) -> list[Entry]:
    from newslint.annotations.people import people

    return [
        {
            "name": mention.passage.text,
            **place(mention.passage),
            "person": mention.person,
            "honorific": mention.honorific.text if mention.honorific else "",
            "given": mention.given,
            "family": mention.family,
            "score": round(mention.score, 2),
            "posts": [
                {
                    "text": post.passage.text,
                    **place(post.passage),
                    "status": post.status,
                    "form": post.form,
                    "body": post.body.text if post.body else "",
                }
                for post in mention.posts
            ],
        }
        for mention in people(document)
    ]


def _organisations(document: Document) -> list[Entry]:
    from newslint.annotations.organisations import organisations

    return [{"name": found.name, **place(found.passage)} for found in organisations(document)]


def _dates(document: Document) -> list[Entry]:
    from newslint.annotations.dates import dates

    return [
        {
            "text": found.passage.text,
            **place(found.passage),
            "kind": found.kind,
            "value": found.normal,
            "day": found.resolved.isoformat() if found.resolved else None,
        }
        for found in dates(document)
    ]


def _figures(document: Document) -> list[Entry]:
    from newslint.annotations.changes import figured_sentences

    return [
        {
            "text": found.passage.text,
            **place(found.passage),
            "kind": found.kind,
            "value": found.normal,
            "noun": found.noun,
            "hedge": found.hedge,
        }
        for sentence in figured_sentences(document)
        for found in sentence.figures
    ]


def _acronyms(document: Document) -> list[Entry]:
    from newslint.annotations.acronyms import acronyms

    return [
        {"text": found.text, **place(found.uses[0]), "spelled_out": found.defined, "uses": len(found.uses)}
        for found in acronyms(document)
    ]


def _hashtags(document: Document) -> list[Entry]:
    from newslint.annotations.hashtags import hashtags

    return [
        {
            "text": found.passage.text,
            **place(found.passage),
            "value": " ".join(found.words),
            "language": found.language,
            "in_prose": found.in_prose,
        }
        for found in hashtags(document)
    ]


def _quotations(document: Document) -> list[Entry]:
    from newslint.annotations.quotations import quotations

    return [
        {
            "text": found.inner.text,
            **place(found.passage),
            "speaker": {"name": found.speaker.text, **place(found.speaker)} if found.speaker else None,
        }
        for found in quotations(document)
    ]


SECTIONS: dict[str, Callable[[Document], list[Entry]]] = {
    "parts": _parts,
    "people": _people,
    "organisations": _organisations,
    "dates": _dates,
    "figures": _figures,
    "acronyms": _acronyms,
    "hashtags": _hashtags,
    "quotations": _quotations,
}
