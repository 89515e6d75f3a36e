"""The words about people and their posts: the shape that each language fills.

All words are lower case. A head is the noun that makes a phrase a post ("director"); its group
is what it shares with words that say the same ("chief executive", "CEO").
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from types import MappingProxyType
from typing import NamedTuple

from newslint.languages import CODES, FALLBACK, load


def words(text: str) -> frozenset[str]:
    """The words of a table, one or more a line."""
    return frozenset(text.split())


def phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of a table, one a line, each as its words."""
    return tuple(tuple(line.split()) for line in text.splitlines() if line.strip())


class PeopleWords(NamedTuple):
    """What a language says of people. Every entry is lower case, abbreviations without their stop."""

    honorifics: frozenset[str]  # before a name and no part of it: mr, dr, frau
    singular: frozenset[str]  # heads of posts, every form of one person: director, directora
    plural: frozenset[str]  # the same, of several: directors
    phrases: frozenset[tuple[str, ...]]  # heads of several words: chief of staff
    classes: frozenset[str]  # heads that many hold at once: member, professor, spokesperson
    bound: frozenset[str]  # heads only with something that says of what: member (of the board)
    ranks: frozenset[str]  # ranks and forms of address, held beside an office: judge, captain, senator
    modifiers: frozenset[str]  # what stands around a head and shapes it: deputy, chief, general
    lesser: frozenset[str]  # of them, those that make it another post: deputy, vice, assistant
    former: frozenset[str]  # status words before a head …
    acting: frozenset[str]
    future: frozenset[str]
    current: frozenset[str]
    after_status: dict[str, str]  # … and after it (elect, designate) to their status
    praise: frozenset[str]  # left out at the start of a post: renowned, longtime
    articles: frozenset[str]
    owners: frozenset[str]  # its, our, su, ihr
    prepositions: frozenset[str]  # that lead to a post's body
    joints: frozenset[str]  # and, &, y
    he: frozenset[str]  # pronouns for a person named before
    me: frozenset[str]
    who: frozenset[str]
    being: dict[str, str]  # verbs before a post to the status they give it: is, was, becomes
    naming: dict[str, str]  # verbs that make someone something, with or without "as"
    serving: dict[str, str]  # verbs with "as": serves, worked
    as_words: frozenset[str]
    between: frozenset[str]  # words that may stand between such a verb and its post: currently, also
    including: frozenset[str]
    respectively: frozenset[str]
    stops: frozenset[str]  # words that no post holds: verbs, adverbs, pronouns
    organisations: frozenset[str]  # nouns that make a run of capitals a body: university, gmbh
    since: frozenset[str]  # words that make a past tense last: since, seit
    at_the_time: tuple[str, ...]  # "at the material time"
    heading: Mapping[str, str] = MappingProxyType({})  # verbs of an office held (heads, leads, chairs)
    groups: Mapping[str, str] = MappingProxyType({})  # a head or phrase to what it means: ceo
    portfolios: frozenset[str] = frozenset()  # heads of which each holder has a field of government: minister
    exclusive: frozenset[str] = frozenset()  # of the classes, heads that fill their holder's day: minister, manager
    sole: frozenset[str] = frozenset()  # groups and heads that one person holds in a body: ceo, dean, harbour master
    changing: tuple[str, ...] = ()  # beginnings of words (whole ones end in a blank) of a change of office
    serving_people: frozenset[str] = frozenset()  # heads that take whom they serve, not a field: lawyer
    noun_first: bool = False  # the head comes first (directora general), not last (general director)
    replacing: frozenset[str] = frozenset()  # before a name: it isn't the one who gets the post
    prefixes: tuple[str, ...] = ()  # that make another head of a head: vice, sub, ex
    compounds: tuple[str, ...] = ()  # heads that end a longer word: -leiter


@cache
def people_words(language: str) -> PeopleWords:
    """The words of a language (English for one that is not ours)."""
    module = load(language if language in CODES else FALLBACK, "people")
    build: Callable[[], PeopleWords] = module.build
    return build()
