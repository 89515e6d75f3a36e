"""Posts that can't be one: a word missing or misplaced, run into a name, two forms of address for one person."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newslint.annotations.language import language
from newslint.annotations.offices import SURE
from newslint.annotations.people import Mention, Person, persons
from newslint.annotations.posts import Post
from newslint.document import Document, Passage
from newslint.languages.garbled import GarbledWords, garbled_words
from newslint.languages.people import PeopleWords, people_words
from newslint.languages.saying import verbs_of_saying
from newslint.rule import Problem, Related

_WORD_AND_BLANK = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*\.?[^\S\n]+")
_MOST_BEFORE = 6  # words
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_OWNED = re.compile(r"['’]s?[^\S\n]((?:[A-Z][\w-]+[^\S\n]){0,3}[A-Z][\w-]+)")
_POST_OF = re.compile(  # a head, an article that makes it somebody's, and a head
    r"(?<![\w-])([^\W\d_]+(?:-[^\W\d_]+)?)[ \u00a0](?:of the|de la|del|du|de l['’]|der|des|de las|de los)"
    r"(?:[ \u00a0]|(?<=['’]))([^\W\d_]+(?:-[^\W\d_]+)?)(?![\w-])(?!['’])"
)
_VERB_NEXT = re.compile(r"(?:[^\S\n]\([^()\n]{1,20}\))?[^\S\n]([^\W\d_]+)")


def garbled_post(document: Document) -> Iterator[Problem]:
    """A post that can't be one, or has run into its neighbour."""
    code = language(document)
    words, broken = people_words(code), garbled_words(code)
    found: dict[tuple[int, int], Problem] = {}
    everyone = [person for person in persons(document) if max(mention.score for mention in person.mentions) >= SURE]
    full = {post.passage.text.lower() for person in everyone for mention in person.mentions for post in mention.posts}
    for person in everyone:
        problems = [
            problem
            for mention in person.mentions
            for problem in (
                _cut_short(mention, broken, full),
                _in_wrong_order(mention, broken),
                _owned(mention, words, broken),
                _of_another(mention, broken),
                _plural_for_one(mention, words),
            )
            if problem is not None
        ]
        problems.extend(_two_addresses(person, broken))
        for problem in problems:
            found.setdefault((problem.where.start, problem.where.end), problem)
    yield from (found[place] for place in sorted(found))


def _before(mention: Mention) -> Passage | None:
    """The words in front of a name and its honorific, in its block."""
    start = mention.honorific.start if mention.honorific is not None else mention.passage.start
    document = mention.passage.document
    paragraph = document.paragraphs[document.block_index(start)]
    text, least = document.text, max(paragraph.start, start - 90)
    first = start
    for match in list(_WORD_AND_BLANK.finditer(text, least, start))[: -_MOST_BEFORE - 1 : -1]:
        if match.end() != first:
            break
        first = match.start()
    return document.passage(first, start) if first < start else None


def _cut_short(mention: Mention, broken: GarbledWords, full: set[str]) -> Problem | None:
    """`Acting Assistant Attorney NAME`, `Chief Financial NAME`: the word that makes it a title is missing."""
    before = _before(mention)
    if before is None:
        return None
    said = list(_WORD.finditer(before.text))
    lower = [match[0].lower() for match in said]
    for beginning, missing in broken.cut:
        length = len(beginning)
        if tuple(lower[-length:]) != beginning or len(said) < length:
            continue
        if not said[-1][0][:1].isupper() and not broken.in_lower_case:
            continue
        if len(lower) > length and lower[-length - 1] in broken.excusing:
            return None
        title = " ".join((*beginning, missing))
        if beginning in broken.proven and not any(title in post for post in full):
            return None
        place = mention.passage.document.passage(before.start + said[-length].start(), before.start + said[-1].end())
        return Problem(
            place, f"“{place.text} {mention.text}” is no post: is “{missing}” missing after “{said[-1][0]}”?"
        )
    return None


def _in_wrong_order(mention: Mention, broken: GarbledWords) -> Problem | None:
    """`Deputy Acting Director NAME`, `Director Director NAME`."""
    for place in (_before(mention), *(post.passage for post in mention.posts)):
        if place is None:
            continue
        said = list(_WORD.finditer(place.text))
        for one, other in pairwise(said):
            if place.text[one.end() : other.start()].strip():
                continue
            pair = (one[0].lower(), other[0].lower())
            right = broken.order.get(pair)
            if right is None and pair[0] == pair[1] and pair[0] in broken.titles and one[0][:1].isupper():
                right = one[0]
            if right is not None:
                where = place[one.start() : other.end()]
                return Problem(where, f"“{where.text}” can't be a post; “{right}” is meant, it seems")
    return None


def _of_another(mention: Mention, broken: GarbledWords) -> Problem | None:
    """`Dean of the Head of Astronomy NAME`: a post of a post, which nobody has but those who serve somebody."""
    end = mention.passage.end
    if mention.passage.document.text[end : end + 2] in ("'s", "’s"):
        return None
    posts = [post.passage for post in mention.posts if post.passage.end <= mention.passage.start]
    for place in (_before(mention), *posts):
        if place is None:
            continue
        for match in _POST_OF.finditer(place.text):
            one, other = match[1].lower(), match[2].lower()
            if one in broken.titles and (other in broken.titles or other.endswith(broken.compounds)):
                where = mention.passage.document.passage(place.start + match.start(), mention.passage.end)
                return Problem(where, f"“{match[0]}” can't be a post: two have run into one")
    return None


def _owned(mention: Mention, words: PeopleWords, broken: GarbledWords) -> Problem | None:
    """`NAME's Chief Expert said`: the name and its post have run into one."""
    document, end = mention.passage.document, mention.passage.end
    if " " not in mention.text or mention.score < SURE:
        return None
    match = _OWNED.match(document.text, end, end + 70)
    if match is None:
        return None
    title = [word.lower() for word in match[1].split()]
    after = document.text[match.end() : match.end() + 24]
    if title[-1] not in words.singular or title[-1] in broken.staff or not {*title[:-1]} & broken.leading:
        return None
    following = _WORD.match(after.lstrip(" "))
    if following is None or following[0] not in verbs_of_saying():
        return None
    place = document.passage(mention.passage.start, match.end())
    return Problem(
        place, f"“{place.text}” makes {mention.text} the owner of a post; should it be “{mention.text}, {match[1]}”?"
    )


def _plural_for_one(mention: Mention, words: PeopleWords) -> Problem | None:
    """`Senators NAME said`."""
    for post in mention.posts:
        if not post.plural or post.form not in ("before", "list") or post.passage.end > mention.passage.start:
            continue
        if mention.passage.start - post.passage.end > 6:
            continue
        text = mention.passage.document.text
        match = _VERB_NEXT.match(text, mention.passage.end, mention.passage.end + 50)
        if match is None or match[1] in words.joints or match[1] in words.prepositions or not match[1].islower():
            continue
        if match[1] not in verbs_of_saying() or not post.passage.text[:1].isupper():
            continue
        return Problem(post.passage, f"“{post.passage.text}” is said of one person, {mention.text}; use the singular")
    return None


def _two_addresses(person: Person, broken: GarbledWords) -> Iterator[Problem]:
    """Chairman here and Chairwoman there, for one full name."""
    first: dict[str, tuple[str, Post]] = {}
    for mention in person.mentions:
        if mention.score < SURE:
            continue
        for post in mention.posts:
            form = broken.gendered.get(post.head)
            if form is None or post.plural:
                continue
            stem, gender = form
            known = first.setdefault(stem, (gender, post))
            if known[0] != gender and _one_name(person, mention):
                yield Problem(
                    post.passage,
                    f"{person.name} is “{post.passage.text}” here and “{known[1].passage.text}” in line "
                    f"{known[1].passage.line}; use one form of address",
                    (Related(known[1].passage),),
                )
                return


def _one_name(person: Person, mention: Mention) -> bool:
    """Whether a mention is surely this person: the full name, or the only one of its family name."""
    return " " in mention.text or " " in person.name
