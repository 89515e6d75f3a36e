"""Whether two posts are in one house: the same body, or the one that the text calls by no name."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.language import language
from newslint.annotations.offices import CHIEFS, Office, Offices, fold, nested
from newslint.annotations.parts import part_of

_WORDS = 10  # of the lead, in which its subject stands
_DATELINE = re.compile(r"^[^.]{2,60}? [–—-] ")
_ELIDED = re.compile(r"[’']")


def are_in_one_house(desk: Offices, other: Office, later: Office, own: Office | None) -> bool:
    """Whether two posts of one title are in one body."""
    if other.body and later.body:
        return other.body == later.body or _in_short(desk, other, later) or _called_by_its_kind(desk, other, later)
    if not other.body and not later.body:
        own_house = own is not None and not own.body  # all three posts are in the house that the text is about
        definite = [desk.the_one(each) for each in (other, later)]
        both = any(definite) and all(
            sure or _is_apposed(each) for sure, each in zip(definite, (other, later), strict=True)
        )
        return (own_house or both or not _common_title(later)) and all(_is_plain(desk, each) for each in (later, other))
    if own is not None:
        bodied = other if other.body else later
        return bool(own.body) and nested(own.body, bodied.body)
    bare, bodied = (other, later) if later.body else (later, other)
    if _is_the_texts(desk, bodied, bare) and _is_plain(desk, bare) and bare.post.form in ("before", "after", "is"):
        return True
    if desk.the_one(bare) and _common_title(bare) and _is_the_subject(desk, bodied):
        return True
    said = {fold(word.strip(",.;:")) for word in desk.sentence(bare.post.passage).split()}
    return bare.post.form == "possessive" and bodied.body <= said


def are_in_two_houses(desk: Offices, one: Office, later: Office) -> bool:
    """Whether both posts are in bodies that have names, and not the same: both may be true. A body in lower case
    ("the hospital") is the text's own."""
    named = all(
        each.post.body is not None and not each.post.body.text.islower() and not desk.has_field(each)
        for each in (one, later)
    )
    return named and not one.body & later.body


def _is_the_texts(desk: Offices, one: Office, bare: Office) -> bool:
    """Whether a post is in a body called by no name (the dean of the college), of which the text speaks before it names
    a holder of the post without its body."""
    body = one.post.body
    if not any(word in desk.document.text[: bare.post.passage.start].lower() for word in one.body):
        return False
    generic = body is not None and body.text.split()[-1].lower() in desk.words.organisations and len(one.body) == 1
    return generic and body is not None and (body.text.islower() or language(desk.document) == "de")


def _in_short(desk: Offices, one: Office, other: Office) -> bool:
    """Whether one body is the other's first noun, by which the text calls it: the Council, the Council of the Isles."""
    short, long = sorted((_named(one), _named(other)), key=len)
    if len(short) != 1 or not long or not short[0][:1].isupper():
        return False
    return short[0].lower() in desk.words.organisations and short[0] in (long[0], long[-1])


def _named(one: Office) -> list[str]:
    """The words of a post's body that tell it from another, as written."""
    words = one.post.body.text.split() if one.post.body is not None else []
    return [word.strip(".,;") for word in words if fold(word.strip(".,;")) in one.body]


def _is_apposed(one: Office) -> bool:
    """Whether a bare post stands in commas behind a name: "Ida Holm, treasurer, …"."""
    post, text = one.post.passage, one.post.passage.document.text
    between, behind = text[one.name.end : post.start], text[post.end : post.end + 1]
    return (
        between == ", " and behind in (",", ".", ";") and (post.text[:1].islower() or language(post.document) == "de")
    )


def _called_by_its_kind(desk: Offices, one: Office, other: Office) -> bool:
    """Whether a text that opens with a body's name calls it "the club": president of the club, of the Ravens."""
    plain, named = (one, other) if one.post.body is not None and one.post.body.text.islower() else (other, one)
    kind = plain.post.body
    if (
        kind is None
        or len(plain.body) != 1
        or not kind.text.islower()
        or kind.text.split()[-1] not in desk.words.organisations
    ):
        return False
    return _is_the_subject(desk, named) and _common_title(one)


def _is_the_subject(desk: Offices, one: Office) -> bool:
    """Whether the text opens with the name of a post's body, and names no other body of its kind."""
    document, body = desk.document, one.post.body
    start = next((block for at, block in enumerate(document.paragraphs) if part_of(document, at) == "lead"), None)
    if start is None or body is None or body.text.islower():
        return False
    if not one.body <= set(_opening(desk, start.text)):
        return False
    kinds = [word for word in body.text.split() if word[:1].isupper() and word.lower() in desk.words.organisations]
    return all(
        fold(match[1]) in one.body
        for kind in kinds
        for match in re.finditer(rf"\b{re.escape(kind)}(?: [a-zß-öø-ÿ]+){{0,2}} ([^\W\d_a-zß-öø-ÿ]\w+)", document.text)
    )


def _opening(desk: Offices, lead: str) -> Iterator[str]:
    """The words, folded, with which a lead begins, up to the first in lower case that joins no names."""
    for word in _ELIDED.sub(" ", _DATELINE.sub("", lead)).split()[:_WORDS]:
        plain = word.strip(",.;:")
        if not plain[:1].isupper() and plain.lower() not in desk.words.articles | desk.words.prepositions:
            return
        yield fold(plain)


def _is_plain(desk: Offices, one: Office) -> bool:
    """Whether a post is written as a common noun: not as the title of a body elsewhere."""
    place, code = one.post.passage, language(desk.document)
    if code == "de" or place.text[:1].islower() or place.document.text[: place.start].endswith(("The ", "the ")):
        return True
    opens = desk.sentence(place).startswith(place.text)
    return opens and not any(word[:1].isupper() for word in place.text.split()[1:])


def _common_title(one: Office) -> bool:
    """A title that every house has: without a body it says nothing of which."""
    return one.kind in CHIEFS or (not one.area and " " not in one.post.head)
