"""Posts that contradict each other: two for one person, one for two people, one fused from two."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from newslint.annotations.offices import CHIEFS, FIRST, Office, Offices, fold, nested, offices, same
from newslint.checks.one_house import are_in_one_house, are_in_two_houses
from newslint.checks.realms import two_realms
from newslint.document import Document, Passage
from newslint.rule import Problem, Related, Severity

TOGETHER = frozenset(  # held by one person as a rule
    frozenset(pair.split())
    for pair in (
        "ceo chair",
        "ceo president",
        "ceo presidente",
        "ceo managing-director",
        "ceo general-manager",
        "ceo directeur-general",
        "president chair",
        "ceo director-general",
        "ceo geschäftsführer",
        "ceo vorsitzende",
    )
)
_VICE = re.compile(r"^(?:vize|vice)[ -]?")
_JOBS = frozenset("coach trainer entrenador entraineur".split())  # that stand before a name as ranks do
MOST_HATS = 12  # posts: who has more is a name read wrongly, or a life told at length
BESIDE = frozenset("founder owner head spokesperson curator".split())  # beside nearly any other post


ANYWHERE = frozenset("founder owner spokesperson".split())  # beside any post at all


def conflicting_posts(document: Document) -> Iterator[Problem]:
    """One person with two posts that can't both be meant."""
    desk = offices(document)
    for person, held in by_person(desk).items():
        for place, later in enumerate(held):
            earlier = _contradicted(desk, held[:place], later, person)
            if earlier is not None:
                yield _conflict(desk, later, earlier)
            elif (other := _otherwise(desk, held[:place], later, person)) is not None:
                yield _conflict(desk, later, other, Severity.WARNING)
    yield from two_realms(document)


def _conflict(desk: Offices, later: Office, earlier: Office, severity: Severity | None = None) -> Problem:
    name = desk.names[later.person]
    holder = _holder(desk, later, earlier)
    message = (
        f"{name} is “{later.post.passage.text}” here and “{earlier.post.passage.text}” in line "
        f"{earlier.post.passage.line}; "
        + ("if both are right, give them together once" if severity else "keep the right one")
    )
    related = [Related(whole(earlier), f"“{earlier.post.passage.text}”")]
    if holder is not None:
        message += f" (“{holder.post.passage.text}” is {desk.names[holder.person]} in line {holder.name.line})"
        related.append(Related(whole(holder), f"{desk.names[holder.person]} has this post"))
    return Problem(whole(later), message, tuple(related), severity=severity)


def whole(one: Office) -> Passage:
    """The name and its post, if they stand together; else the post."""
    start, end = min(one.name.start, one.post.passage.start), max(one.name.end, one.post.passage.end)
    apart = end - start - len(one.name) - len(one.post.passage)
    if apart <= 30 and one.name.block is one.post.passage.block:
        return one.name.document.passage(start, end)
    return one.post.passage


def by_person(desk: Offices) -> dict[int, list[Office]]:
    """The current offices of each person who has several, in order, each the first time that it is given so."""
    found: dict[int, dict[object, Office]] = defaultdict(dict)
    for one in desk.all:
        if one.post.status in ("current", "acting") and not one.post.plural:
            key = (one.kind, one.post.head, one.lesser, one.scope, one.post.form, one.name.text)
            found[one.person].setdefault(key, one)
    several = {person: list(held.values()) for person, held in found.items() if 1 < len(held) <= MOST_HATS}
    return {person: held for person, held in several.items() if not desk.registered(held)}


def _contradicted(desk: Offices, before: Sequence[Office], later: Office, person: int) -> Office | None:
    """The earlier office of the same person that a later one contradicts, or None."""
    if any(same(one, later) for one in before) or desk.rank(later):
        return None
    for one in before:
        if desk.rank(one) or desk.joined(person, one, later) or desk.changes(one) or desk.changes(later):
            continue
        if _holder(desk, later, one) is not None:
            return one
        if _rivals(desk, one, later):
            return one
    return None


def _otherwise(desk: Offices, before: Sequence[Office], later: Office, person: int) -> Office | None:
    """The earlier office of a person introduced anew with another one, as if the text knew nothing of the first."""
    if (own := _in_one_house(desk, before, later)) is not None:
        return own
    if (own := next((one for one in before if _anothers_rank(desk, one, later)), None)) is not None:
        return own
    if not _introduces(desk, later) or any(_may_be_one(desk, one, later) for one in before):
        return None
    for one in before:
        if not _introduces(desk, one) or desk.joined(person, one, later) or _is_rank_beside(desk, one, later):
            continue
        if frozenset((one.kind, later.kind)) in TOGETHER:
            continue
        if one.kind == later.kind and desk.has_field(one) and later.scope and one.scope:
            return one
        differ = one.kind != later.kind or one.lesser != later.lesser or not one.scope & later.scope
        if differ and not are_in_two_houses(desk, one, later):
            return one
    return None


def _in_one_house(desk: Offices, before: Sequence[Office], later: Office) -> Office | None:
    """The sole post of a person who gets another one in the same body, after the family name alone, or None."""
    known = [one for one in before if one.kind not in BESIDE]
    if " " in later.name.text or later.post.form != "after" or not later.body:
        return None
    if not known or any(one.kind != known[0].kind for one in known):
        return None
    return known[0] if _at_odds(desk, known[0], later) else None


def _anothers_rank(desk: Offices, one: Office, later: Office) -> bool:
    """Whether a president is given the title of the vice president, or a judge that of the chief, whom the text names
    too."""
    if one.body != later.body or any(
        " " not in each.name.text or each.post.form not in ("before", "after") or desk.changes(each)
        for each in (one, later)
    ):
        return False
    vice = one.kind != later.kind and _VICE.sub("", one.kind) == _VICE.sub("", later.kind)
    chief = one.kind == later.kind and one.area != later.area and (one.area ^ later.area) <= FIRST
    return (
        (vice or chief)
        and one.lesser == later.lesser
        and not desk.joined(later.person, one, later)
        and not desk.crowded(later)
        and any(
            other.person != later.person
            and (other.body, other.post.status) == (later.body, "current")
            and not desk.alike(other.person, later.person)
            and not desk.changes(other)
            for other in desk.titled(later)
        )
    )


def _at_odds(desk: Offices, one: Office, later: Office) -> bool:
    """Whether two sole posts of one body are not held by one person as a rule."""
    if one.body != later.body or one.post.form not in ("before", "after", "possessive") or " " not in one.name.text:
        return False
    if any(desk.rank(each) or not desk.sole(each) or desk.changes(each) for each in (one, later)):
        return False
    kinds = {one.kind, later.kind}
    return (
        len(kinds) > 1
        and one.lesser == later.lesser
        and frozenset(kinds) not in TOGETHER
        and not kinds & BESIDE
        and not desk.joined(later.person, one, later)
    )


def _may_be_one(desk: Offices, one: Office, later: Office) -> bool:
    """Whether two offices may be one in other words. A field stands before its minister or behind."""
    if one.lesser != later.lesser:
        return False
    if one.kind == later.kind and desk.has_field(one):
        return nested(one.scope, later.scope)
    short, long = sorted((one.post.head.split(), later.post.head.split()), key=len)
    if len(short) < len(long) and short[0] == long[0] and nested(one.scope, later.scope):
        return True  # the secretary, for the secretary general
    return same(one, later)


def _is_rank_beside(desk: Offices, one: Office, later: Office) -> bool:
    """Whether one of two is a rank, which stands beside an office; a mayor's is an office itself."""
    if desk.rank(one) == desk.rank(later) or {one.kind, later.kind} & _JOBS:
        return False
    return not desk.sole(one if desk.rank(one) else later)


def _introduces(desk: Offices, one: Office) -> bool:
    """Whether a post stands right beside a full name, and is one that fills its holder's day."""
    if " " not in one.name.text or one.post.form not in ("before", "after", "possessive") or one.kind in ANYWHERE:
        return False
    if (one.kind in BESIDE and not one.scope) or one.post.passage.text.isupper():  # SMS, in short
        return False
    many = desk.is_class(one) and not desk.rank(one) and one.post.head not in desk.words.exclusive
    return not (one.post.plural or many or desk.changes(one))


def _holder(desk: Offices, later: Office, own: Office | None = None) -> Office | None:
    """Another person who is given the very same post, there being but one. `own` is another of this person's."""
    if not desk.sole(later) or desk.crowded(later) or desk.changes(later):
        return None
    for other in desk.titled(later):
        if other.person == later.person or other.post.status != "current" or desk.alike(other.person, later.person):
            continue
        if not desk.changes(other) and are_in_one_house(desk, other, later, own):
            return other
    return None


def _rivals(desk: Offices, one: Office, later: Office) -> bool:
    """Two posts of one mould for different things: head of the Legal / of the Claims Department."""
    if one.name.text.split()[-1:] != later.name.text.split()[-1:]:
        return False
    if _introduced_twice(desk, one, later):
        return True
    if one.lesser != later.lesser or desk.is_class(one) or desk.is_class(later):
        return False
    if {one.kind, later.kind} <= CHIEFS and one.kind != later.kind:
        return nested(one.body, later.body) and one.post.form == later.post.form
    if one.kind != later.kind or one.post.head != later.post.head or one.post.form != later.post.form:
        return False
    if not one.scope or not later.scope or nested(one.scope, later.scope):
        return False
    again = _one_list(one, later) and one.name.text == later.name.text
    mould = len(one.scope) == len(later.scope) and len(one.scope - later.scope) == 1
    return again or (mould and _two_things(desk, one, later))


def _introduced_twice(desk: Offices, one: Office, later: Office) -> bool:
    """The full name is given twice, each time with another sole post after it: harbour master, then chief executive."""
    if one.post.form != "after" or later.post.form != "after" or one.name.text != later.name.text:
        return False
    if " " not in one.name.text or one.lesser != later.lesser or not (desk.sole(one) and desk.sole(later)):
        return False
    return (
        one.kind != later.kind
        and frozenset((one.kind, later.kind)) not in TOGETHER
        and not {one.kind, later.kind} & BESIDE
    )


def _two_things(desk: Offices, one: Office, later: Office) -> bool:
    """Whether the one word that differs names two things, and not one thing in short (CHTC, center)."""
    odd = one.scope ^ later.scope
    written = {fold(word): word for text in (one.post.passage.text, later.post.passage.text) for word in text.split()}
    return not any(word in desk.words.organisations or written.get(word, "").isupper() for word in odd)


def _one_list(one: Office, later: Office) -> bool:
    """Whether both stand close by in one paragraph, at two mentions."""
    return one.name.block is later.name.block and 0 < later.name.start - one.name.start < 600


def _before(offices: Sequence[Office], one: Office) -> list[Office]:
    """A person's offices that stand before one of them."""
    return [office for office in offices if office.post.passage.start < one.post.passage.start]


def shared_post(document: Document) -> Iterator[Problem]:
    """One sole post given to two people."""
    desk = offices(document)
    held = by_person(desk)
    told: set[frozenset[int]] = set()
    for later in desk.all:
        if later.person < 0 or later.post.status != "current" or later.post.plural or desk.rank(later):
            continue
        other = _holder(desk, later)
        if other is None or other.post.passage.start > later.post.passage.start:
            continue
        pair = frozenset((later.person, other.person))
        if pair in told or any(
            _contradicted(desk, _before(held[p], one), one, p) is not None  # conflicting-posts says it there
            for one in (later, other)
            if (p := one.person) in held
        ):
            continue
        told.add(pair)
        yield Problem(
            whole(later),
            f"“{later.post.passage.text}” is {desk.names[later.person]} here and {desk.names[other.person]} in line "
            f"{other.name.line}; only one can be it",
            (Related(whole(other), f"{desk.names[other.person]} has this post"),),
        )
