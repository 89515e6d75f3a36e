"""Posts that contradict each other: two for one person, one for two people, one fused from two."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence

from newslint.annotations.offices import CHIEFS, Office, Offices, alike_title, fold, gender_free, nested, offices, same
from newslint.document import Document, Passage
from newslint.rule import Problem, Related

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
    )
)
BESIDE = frozenset("founder owner head spokesperson curator".split())  # beside nearly any other post


def conflicting_posts(document: Document) -> Iterator[Problem]:
    """One person with two posts that can't both be meant."""
    desk = offices(document)
    for person, held in _by_person(desk).items():
        for place, later in enumerate(held):
            earlier = _contradicted(desk, held[:place], later, person)
            if earlier is not None:
                yield _conflict(desk, later, earlier)


def _conflict(desk: Offices, later: Office, earlier: Office) -> Problem:
    name = desk.names[later.person]
    holder = _holder(desk, later, earlier)
    message = (
        f"{name} is “{later.post.passage.text}” here and “{earlier.post.passage.text}” in line "
        f"{earlier.post.passage.line}; keep the right one"
    )
    related = [Related(_whole(earlier), f"“{earlier.post.passage.text}”")]
    if holder is not None:
        message += f" (“{holder.post.passage.text}” is {desk.names[holder.person]} in line {holder.name.line})"
        related.append(Related(_whole(holder), f"{desk.names[holder.person]} has this post"))
    return Problem(_whole(later), message, tuple(related))


def _whole(one: Office) -> Passage:
    """The name and its post, if they stand together; else the post."""
    start, end = min(one.name.start, one.post.passage.start), max(one.name.end, one.post.passage.end)
    apart = end - start - len(one.name) - len(one.post.passage)
    if apart <= 30 and one.name.block is one.post.passage.block:
        return one.name.document.passage(start, end)
    return one.post.passage


def _by_person(desk: Offices) -> dict[int, list[Office]]:
    """The current offices of each person, in order, ranks and classes left out where the register settles them."""
    found: dict[int, list[Office]] = defaultdict(list)
    for one in desk.all:
        if one.post.status in ("current", "acting") and one.person >= 0 and not one.post.plural:
            found[one.person].append(one)
    return {person: held for person, held in found.items() if len(held) > 1 and not desk.registered(held)}


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


def _holder(desk: Offices, later: Office, own: Office | None = None) -> Office | None:
    """Another person who is given the very same post, of which there is but one. `own` is a further post of the person."""
    if not desk.sole(later) or desk.crowded(later) or desk.changes(later):
        return None
    for other in desk.all:
        if other.person == later.person or other.post.status != "current" or other.post.plural:
            continue
        if alike_title(other, later) and not desk.alike(other.person, later.person) and not desk.changes(other):
            if _one_house(desk, other, later, own):
                return other
    return None


def _one_house(desk: Offices, other: Office, later: Office, own: Office | None) -> bool:
    """Whether two posts of one title are in one body."""
    if other.body and later.body:
        return other.body == later.body
    if not other.body and not later.body:
        return (
            not _common_title(later) and later.post.passage.text[:1].islower() and other.post.passage.text[:1].islower()
        )
    if own is not None:
        bodied = other if other.body else later
        return bool(own.body) and nested(own.body, bodied.body)
    bare, bodied = (other, later) if later.body else (later, other)
    said = {fold(word.strip(",.;:")) for word in desk.sentence(bare.post.passage).split()}
    return bare.post.form == "possessive" and bodied.body <= said


def _common_title(one: Office) -> bool:
    """A title that every house has: without a body it says nothing of which."""
    return one.kind in CHIEFS or (not one.area and " " not in one.post.head)


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


def shared_post(document: Document) -> Iterator[Problem]:
    """One sole post given to two people."""
    desk = offices(document)
    held = _by_person(desk)
    told: set[frozenset[int]] = set()
    for later in desk.all:
        if later.person < 0 or later.post.status != "current" or later.post.plural or desk.rank(later):
            continue
        other = _holder(desk, later)
        if other is None or other.post.passage.start > later.post.passage.start:
            continue
        pair = frozenset((later.person, other.person))
        if pair in told or any(
            _contradicted(desk, [o for o in held[p] if o is not one], one, p) is not None
            for one in (later, other)
            if (p := one.person) in held
        ):
            continue
        told.add(pair)
        yield Problem(
            _whole(later),
            f"“{later.post.passage.text}” is {desk.names[later.person]} here and {desk.names[other.person]} in line "
            f"{other.name.line}; only one can be it",
            (Related(_whole(other), f"{desk.names[other.person]} has this post"),),
        )


def spliced_post(document: Document) -> Iterator[Problem]:
    """A post fused from two that stand in the text."""
    desk = offices(document)
    for person, held in _by_person(desk).items():
        for later in held:
            sources = _sources(desk, held, later, person)
            if sources is None:
                continue
            own, foreign = sources
            yield Problem(
                _whole(later),
                f"“{later.post.passage.text}” seems fused from “{own.post.passage.text}” (line {own.post.passage.line}) and "
                f"“{foreign.post.passage.text}” (line {foreign.post.passage.line}); say which it is",
                (Related(own.post.passage), Related(foreign.post.passage)),
            )
            break
    yield from _spliced_bodies(desk)


def _sources(desk: Offices, held: Sequence[Office], later: Office, person: int) -> tuple[Office, Office] | None:
    """The person's own office and another person's of which a third one is made."""
    if later.post.body is None or desk.rank(later) or desk.changes(later):
        return None
    for own in held:
        if own is later or desk.rank(own) or desk.joined(person, own, later) or desk.changes(own):
            continue
        both = next((foreign for foreign in desk.all if _both_in_one(later, own, foreign)), None)
        if both is not None:
            return own, both
        if same(own, later):
            continue
        for foreign in desk.all:
            if foreign.person in (person, -1) or not foreign.scope or foreign.post.plural or same(foreign, later):
                continue
            taken = later.scope - own.scope
            if later.kind != own.kind and later.kind != foreign.kind:
                continue
            if (
                taken
                and taken <= foreign.scope
                and later.scope <= own.scope | foreign.scope
                and not nested(own.scope, foreign.scope)
            ):
                if foreign.lesser == later.lesser and _both_shown(later, own, foreign):
                    return own, foreign
    return None


def _both_in_one(later: Office, own: Office, foreign: Office) -> bool:
    """Another person's title, and the bodies of both: "director of stage of wardrobe"."""
    heads = [gender_free(one.post.head) for one in (later, own, foreign)]
    if foreign.person == own.person or heads[0] != heads[2] or heads[0] == heads[1] or later.lesser != foreign.lesser:
        return False
    if not own.body or not foreign.body or nested(own.scope, foreign.scope):
        return False
    return later.scope == own.scope | foreign.scope and foreign.post.status == "current"


def _both_shown(later: Office, own: Office, foreign: Office) -> bool:
    """Each of the two has left something in it that the other lacks."""
    from_foreign = later.scope & foreign.scope - own.scope
    from_own = later.scope & own.scope - foreign.scope
    return bool(from_foreign) and (bool(from_own) or later.kind == own.kind != foreign.kind)


def _spliced_bodies(desk: Offices) -> Iterator[Problem]:
    """A body that begins in the middle of another one's name, with a foreign word before it."""
    bodies = [one for one in desk.all if one.post.body is not None]
    told: set[str] = set()
    for later in bodies:
        body = later.post.body
        if body is None or body.text in told:
            continue
        words = body.text.split()
        for other in bodies:
            if other.post.body is None or other.post.body.text == body.text:
                continue
            cut = _common_end(words, other.post.body.text.split())
            if cut is not None:
                told.add(body.text)
                tail = " ".join(words[cut:])
                yield Problem(
                    _whole(later),
                    f"“{body.text}” looks fused: “{tail}” is the end of “{other.post.body.text}” in line "
                    f"{other.post.body.line}; check the body's name",
                    (Related(other.post.passage),),
                )
                break


def _common_end(words: list[str], other: list[str]) -> int | None:
    """Where, in `words`, an end begins that in `other` follows a comma, and here a capital; or None."""
    common = 0
    while common < min(len(words), len(other)) and fold(words[-1 - common]) == fold(other[-1 - common]):
        common += 1
    for length in range(common, 3, -1):
        here, there = len(words) - length, len(other) - length
        if here < 1 or there < 1 or not words[here][:1].isupper():
            continue
        if other[there - 1].endswith(",") and words[here - 1][:1].isupper() and not words[here - 1].endswith(","):
            return here
    return None
