"""One ruler of two realms: "President Ada Lund of Norrland" and, further down, "President Ada Lund of Osteria"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.people import Mention, persons
from newslint.document import Document, Passage
from newslint.rule import Problem, Related

_NEAR = 24  # code points before a name in which its title stands
_TITLE = re.compile(
    r"(?:President|Vice President|King|Queen|Prime Minister|Chancellor|Governor|Mayor|Emir|Sultan|Prince|Princess"
    r"|Archbishop|Bishop|Premier|Senator)[ \u00a0]$"
)
_REALM = re.compile(
    r"[ \u00a0]of[ \u00a0](?:the[ \u00a0](?:[A-ZÀ-Þ][\w’'-]+[ \u00a0]){1,2}of[ \u00a0])?"
    r"((?:the[ \u00a0])?[A-ZÀ-Þ][\w’'-]+(?:[ \u00a0][A-ZÀ-Þ][\w’'-]+){0,2})"
)


def two_realms(document: Document) -> Iterator[Problem]:
    """A head of state, a mayor or a bishop who is given two places."""
    for person in persons(document):
        first: tuple[str, Passage, str] | None = None
        for mention in person.mentions:
            found = _titled(document, mention)
            if found is None:
                continue
            if first is None:
                first = found
                continue
            title, where, realm = found
            if title == first[0] and not {*realm.split()} & {*first[2].split()}:
                message = f"“{where.text}”, but “{first[1].text}” in line {first[1].line}; one of the two is another's"
                yield Problem(where, message, (Related(first[1], f"of {first[2]}"),))
                break


def _titled(document: Document, mention: Mention) -> tuple[str, Passage, str] | None:
    """A title, the words from it to its realm, and the realm."""
    text, start, end = document.text, mention.passage.start, mention.passage.end
    if " " not in mention.text:
        return None
    low = max(0, start - _NEAR)
    title, realm = _TITLE.search(text[low:start]), _REALM.match(text, end, end + 60)
    if title is None or realm is None:
        return None
    return title[0].strip(), document.passage(low + title.start(), realm.end()), realm[1]
