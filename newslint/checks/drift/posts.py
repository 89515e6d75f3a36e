"""A post that the translation gives to another person than the original does."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from newslint.annotations.alignment.anchors import extent, fold
from newslint.annotations.people import Mention, Person, persons
from newslint.annotations.posts import Post
from newslint.checks.drift.comparison import Comparison, is_near
from newslint.document import Document, Passage
from newslint.languages.people import PeopleWords, people_words
from newslint.languages.post_meanings import post_meanings
from newslint.rule import Problem, Related

_LONGEST = 3  # words of a post in the table
_HELD = ("", "current", "acting")


class Holding(NamedTuple):
    """A post of one person at one place. `meaning` is the same number in every language."""

    person: int
    meaning: int
    name: Passage
    post: Passage


def post_drift(both: Comparison) -> Iterator[Problem]:
    """Only where each text gives the post to one person, and both texts name both of them."""
    here, there = _holdings(both.translation, both.target), _holdings(both.original, both.source)
    if not here or not there:
        return
    mine, theirs = persons(both.translation), persons(both.original)
    known = _same_people(mine, theirs)
    for meaning in dict.fromkeys(holding.meaning for holding in here):
        holders_here = {holding.person for holding in here if holding.meaning == meaning}
        holders_there = {holding.person for holding in there if holding.meaning == meaning}
        if len(holders_here) != 1 or len(holders_there) != 1:
            continue
        (holder,), (other,) = holders_here, holders_there
        if known.get(holder, other) == other or other not in known.values():
            continue
        if _may_be_one(mine[holder].name, theirs[other].name):
            continue
        place = next(holding for holding in here if holding.meaning == meaning)
        source = next(holding for holding in there if holding.meaning == meaning)
        if not _stands_beside(both, place, theirs, (other, known[holder])):
            continue
        message = (
            f"“{place.name.text}” is “{place.post.text}” here; the original gives that post to "
            f"“{theirs[other].name}” (“{source.post.text}”)"
        )
        yield Problem(_around(place), message, (Related(_around(source), "in the original"),))


def _around(holding: Holding) -> Passage:
    start, end = min(holding.name.start, holding.post.start), max(holding.name.end, holding.post.end)
    return holding.name.document.passage(start, end)


def _holdings(document: Document, code: str) -> list[Holding]:
    """The posts of a document that the table knows, in order."""
    meanings, words = post_meanings(code), people_words(code)
    return [
        Holding(person.index, meaning, mention.passage, post.passage)
        for person in persons(document)
        for mention in person.mentions
        for post in mention.posts
        if (meaning := _meaning(post, mention, meanings, words)) is not None
    ]


def _meaning(post: Post, mention: Mention, meanings: dict[str, int], words: PeopleWords) -> int | None:
    """What a post means, by its longest phrase that the table has; nothing for a deputy's, or one of several."""
    if post.plural or post.status not in _HELD or mention.passage.document.block_index(mention.passage.start) != (
        mention.passage.document.block_index(post.passage.start)
    ):  # fmt: skip
        return None
    cut = post.body.start - post.passage.start if post.body and post.body.start > post.passage.start else None
    said = [word.strip('.,()“”"«»').lower() for word in post.passage.text[:cut].split()]
    if any(word in words.lesser for word in said):
        return None
    for length in range(min(_LONGEST, len(said)), 0, -1):
        for start in range(len(said) - length + 1):
            meaning = meanings.get(" ".join(said[start : start + length]))
            if meaning is not None:
                return meaning
    return None


def _same_people(mine: Sequence[Person], theirs: Sequence[Person]) -> dict[int, int]:
    """The people of the translation who are named in the original, by their numbers in both."""
    names = {person.index: _words(person.name) for person in theirs}
    found: dict[int, int] = {}
    for person in mine:
        words = _words(person.name)
        same = [index for index, other in names.items() if words[-1:] == other[-1:] and (set(words) <= set(other) or
                set(other) <= set(words))]  # fmt: skip
        if len(same) == 1 and words:
            found[person.index] = same[0]
    return found


def _words(name: str) -> list[str]:
    return [fold(word) for word in name.split()]


def _may_be_one(name: str, other: str) -> bool:
    """Whether two names are one person's, spelled otherwise."""
    return any(is_near(a, b) for a in _words(name) for b in _words(other) if len(a) > 3 and len(b) > 3)


def _stands_beside(both: Comparison, place: Holding, theirs: Sequence[Person], either: tuple[int, int]) -> bool:
    """Whether the passage of the original that this translates names one of the two people."""
    for pair in both.aligned:
        start, end = extent(pair.translation)
        if start <= place.name.start < end:
            first, last = extent(pair.original)
            return any(
                first <= mention.passage.start < last for person in either for mention in theirs[person].mentions
            )
    return False
