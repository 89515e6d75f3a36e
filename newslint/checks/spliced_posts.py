"""Posts and bodies fused from two that stand in the same text."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.annotations.offices import Office, Offices, fold, gender_free, nested, offices, same
from newslint.checks.posts import by_person, whole
from newslint.document import Document
from newslint.rule import Problem, Related

LARGEST_ROSTER = 200  # posts: a text with more is a list of people, and no release


def spliced_post(document: Document) -> Iterator[Problem]:
    """A post fused from two that stand in the text."""
    desk = offices(document)
    if len(desk.all) > LARGEST_ROSTER:
        return
    for person, held in by_person(desk).items():
        for later in held:
            sources = _sources(desk, held, later, person)
            if sources is None:
                continue
            own, foreign = sources
            yield Problem(
                whole(later),
                f"“{later.post.passage.text}” seems fused from “{own.post.passage.text}” "
                f"(line {own.post.passage.line}) and "
                f"“{foreign.post.passage.text}” (line {foreign.post.passage.line}); say which it is",
                (Related(own.post.passage), Related(foreign.post.passage)),
            )
            break
    yield from _two_titles(desk)
    yield from _spliced_bodies(desk)


def _two_titles(desk: Offices) -> Iterator[Problem]:
    """A title that holds another person's beside the own one: "Chair Treasurer NAME", who is the treasurer."""
    for person, mentions in _titles(desk).items():
        for later, title in mentions:
            for foreign in desk.all:
                theirs = _heads(foreign, desk.words.joints)
                if foreign.person in (person, -1) or not theirs or not theirs < title or not _is_the_one(desk, foreign):
                    continue
                if desk.alike(foreign.person, person) or desk.changes(later[0]):
                    continue
                own = next((one for one, held in mentions if held and held <= title - theirs), None)
                if own is None or own is later:
                    continue
                where = desk.document.passage(later[0].post.passage.start, later[-1].post.passage.end)
                yield Problem(
                    where,
                    f"“{where.text}” is two posts in one: “{own[0].post.passage.text}” is {desk.names[person]} in line "
                    f"{own[0].name.line}, “{foreign.post.passage.text}” is {desk.names[foreign.person]} in line "
                    f"{foreign.name.line}",
                    (Related(own[0].post.passage), Related(foreign.post.passage)),
                )
                return


def _titles(desk: Offices) -> dict[int, list[tuple[list[Office], frozenset[str]]]]:
    """The titles that stand with each person's mentions, posts side by side taken as one, and the words of each."""
    found: dict[int, list[tuple[list[Office], frozenset[str]]]] = {}
    last: Office | None = None
    for one in desk.all:
        if one.post.plural or one.post.status != "current" or one.post.form not in ("before", "after"):
            continue
        text = desk.document.text
        held = found.setdefault(one.person, [])
        side_by_side = last is not None and text[last.post.passage.end : one.post.passage.start] == " "
        if side_by_side and last is not None and (last.person, last.name) == (one.person, one.name):
            held[-1] = ([*held[-1][0], one], held[-1][1] | _heads(one, desk.words.joints))
        else:
            held.append(([one], _heads(one, desk.words.joints)))
        last = one
    return found


def _heads(one: Office, joints: frozenset[str]) -> frozenset[str]:
    """The words of a title before its body, without what only tells a woman from a man; none if it joins two."""
    inside = one.post.body is not None and one.post.body.start > one.post.passage.start
    length = one.post.body.start - one.post.passage.start if inside and one.post.body else len(one.post.passage)
    words = [word.lower() for word in one.post.passage.text[:length].split()]
    if not joints.isdisjoint(words) or any(mark in word for word in words for mark in "-,/&"):
        return frozenset()
    return frozenset(fold(gender_free(word)) for word in words if len(word) > 3)


def _is_the_one(desk: Offices, one: Office) -> bool:
    """Whether a post is one person's alone, in this text."""
    alone = desk.sole(one) or one.post.head in desk.words.exclusive
    return alone and one.post.status == "current" and not desk.changes(one) and not desk.crowded(one)


def _sources(desk: Offices, held: Sequence[Office], later: Office, person: int) -> tuple[Office, Office] | None:
    """The person's own office and another person's of which a third one is made."""
    if later.post.body is None or desk.rank(later) or desk.changes(later):
        return None
    for own in held:
        if (
            own.post.passage.start >= later.post.passage.start
            or desk.rank(own)
            or desk.joined(person, own, later)
            or desk.changes(own)
        ):
            continue
        both = next((foreign for foreign in desk.all if _both_in_one(later, own, foreign)), None)
        if both is not None:
            return own, both
        if any(same(one, later) for one in held if one is not later):
            continue
        for foreign in desk.all:
            if foreign.person in (person, -1) or not foreign.scope or foreign.post.plural or same(foreign, later):
                continue
            taken = later.scope - own.scope
            if later.kind != own.kind and later.kind != foreign.kind:
                continue
            if (
                (
                    taken
                    and taken <= foreign.scope
                    and later.scope <= own.scope | foreign.scope
                    and not nested(own.scope, foreign.scope)
                )
                and foreign.lesser == later.lesser
                and _both_shown(later, own, foreign)
            ):
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
                    whole(later),
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
