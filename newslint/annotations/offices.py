"""The posts of a document as offices: which of them say the same, which can't both be meant."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.people import persons
from newslint.annotations.posts import Post
from newslint.annotations.sentences import sentence_at
from newslint.document import Document, Passage, annotation
from newslint.languages.people import PeopleWords, people_words

_THE_ONE = re.compile(r"(?:^|[\s(])(?:[Tt]he|[Ee]l|[Ll]a|[Ll]e|[Dd]er|[Dd]ie) $")
_QUOTE = re.compile(r"[“”„«»\"]")
AROUND = 80  # code points to each side in which a change of office is told
FIRST = frozenset(("chief", "principal", "jefe", "jefa", "chef", "cheffe"))
_OF_A_TEAM = frozenset(("head", "team", "mannschaft"))  # the head coach, the team captain
SURE = 1.5  # the least score of a person's surest mention
_WORD = re.compile(r"[^\W_]+(?:[&'’.-][^\W_]+)*")
CHIEFS = frozenset("ceo cfo coo cto cio cmo drh".split())  # one person holds one of them in a firm
_OTHER_POSTS = ("vize", "ex", "alt", "ehren", "pro", "unter", "ober", "general")  # prefixes that make another post
_LOOSE = frozenset(
    "head jefe chef leiter attorney abogado avocat anwalt researcher chercheur forscher investigador".split()
)
_GENERIC = frozenset(
    "the of and for group company firm inc llc ltd corp plc gmbh ag sa kg se s.a s.l limited corporation".split()
)


class Office(NamedTuple):
    """A post as one mention of a person has it.

    `kind` is what the head means (ceo, chair, head), `lesser` what makes it another post (deputy), `area` the other
    words of the title (financial) and `body` those of the body. All are folded: lower case, no accents, no plural s.
    """

    person: int
    name: Passage
    post: Post
    kind: str
    lesser: frozenset[str]
    area: frozenset[str]
    body: frozenset[str]

    @property
    def scope(self) -> frozenset[str]:
        """What it is an office of: area and body."""
        return self.area | self.body


@cache
def fold(word: str) -> str:
    """A word without case, accents and the s of a plural or genitive."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if not unicodedata.combining(c))
    plain = plain.removesuffix("'s").removesuffix("’s")
    return plain[:-1] if len(plain) > 4 and plain.endswith("s") and not plain.endswith("ss") else plain


def office(person: int, name: Passage, post: Post, words: PeopleWords) -> Office:
    """Take a post apart into what can be compared."""
    text = post.passage.text
    inside = post.body is not None and post.body.end <= post.passage.end and post.body.start >= post.passage.start
    cut = post.body.start - post.passage.start if inside and post.body else len(text)
    title = [word.lower() for word in _WORD.findall(text[:cut])]
    kind, rest = _kind(title, post.head, words)
    lesser = frozenset(fold(word) for word in rest if word in words.lesser)
    skip = words.articles | words.prepositions | words.joints | words.honorifics | words.owners
    area = frozenset(fold(word) for word in rest if word not in words.lesser and word not in skip and len(word) > 1)
    return Office(person, name, post, kind, lesser, area, body_words(post.body, words))


def body_words(body: Passage | None, words: PeopleWords) -> frozenset[str]:
    """The words that tell one body from another."""
    if body is None:
        return frozenset()
    skip = words.articles | words.prepositions | words.joints | words.owners | _GENERIC
    return frozenset(fold(w) for word in _WORD.findall(body.text) if (w := word.lower()) not in skip)


def _kind(title: list[str], head: str, words: PeopleWords) -> tuple[str, list[str]]:
    """What a title means, and the words of it that this leaves."""
    for length in range(min(len(title), 5), 0, -1):
        for start in range(len(title) - length + 1):
            part = " ".join(title[start : start + length])
            if part in words.groups and (length > 1 or part == head):
                return fold(words.groups[part]), title[:start] + title[start + length :]
    kind, field = _parted(head, words)
    if field:
        return kind, [*(word for word in title if word != head), field]
    heads = set(head.split())
    return fold(gender_free(head)), [word for word in title if word not in heads]


def _parted(head: str, words: PeopleWords) -> tuple[str, str]:
    """The kind and the field of a head that is compounded with its field: Museumsleiterin, a Leiterin of the museum."""
    for ending in words.compounds:
        if not head.endswith(ending) or len(head) <= len(ending) + 2 or " " in head:
            continue
        kind, field = fold(words.groups.get(ending, gender_free(ending))), head[: -len(ending)].rstrip("-")
        if kind in _folded(words.sole) and field not in words.lesser and not field.startswith(_OTHER_POSTS):
            return kind, field.removesuffix("s")
    return "", ""


def gender_free(head: str) -> str:
    """A head without what only tells a woman from a man."""
    if " " in head:
        return " ".join(gender_free(word) for word in head.split())
    for ending, plain in (
        ("innen", ""),
        ("in", ""),
        ("woman", "man"),
        ("trice", "teur"),
        ("euse", "eur"),
        ("effe", "ef"),
        ("ora", "or"),
        ("enta", "ent"),
        ("ente", "ent"),
        ("ière", "ier"),
        ("ère", "er"),
        ("ète", "et"),
        ("ointe", "oint"),
        ("ante", "ant"),
        ("frau", "mann"),
        ("ender", "ende"),
        ("agter", "agte"),
        ("neter", "nete"),
        ("ienne", "ien"),
        ("ée", "é"),
        ("desa", "de"),
        ("efa", "efe"),
        ("ueza", "uez"),
        ("iresse", "ire"),
        ("a", "o"),
        ("enne", "en"),
    ):
        if head.endswith(ending) and len(head) > len(ending) + 1:
            return head[: -len(ending)] + plain
    return head


@cache
def _folded(heads: frozenset[str]) -> frozenset[str]:
    """Heads and groups as `Office.kind` has them."""
    return frozenset(form for head in heads for form in (fold(head), fold(gender_free(head))))


def same(one: Office, other: Office) -> bool:
    """Whether two posts may be one, said in other or fewer words."""
    if one.lesser != other.lesser and one.lesser and other.lesser:
        return False
    if one.kind == other.kind:
        return (nested(one.area, other.area) and nested(one.body, other.body)) or nested(one.scope, other.scope)
    return False


def nested(one: frozenset[str], other: frozenset[str]) -> bool:
    """Whether one says no more than the other."""
    return one <= other or other <= one


def title_of(one: Office) -> tuple[str, frozenset[str], frozenset[str]]:
    """What offices of one title share, whatever their body: the head or a true synonym, rank and area."""
    return title_key(one), one.lesser, one.area


def title_key(one: Office) -> str:
    """What a title means, more strictly than its kind: a manager is no director."""
    return fold(gender_free(one.post.head)).rstrip("aeo") if one.kind in _LOOSE else one.kind


@dataclass(frozen=True)
class Offices:
    """All offices of a document, with what tells whether two of them can stand together."""

    document: Document
    words: PeopleWords
    all: tuple[Office, ...]
    names: tuple[str, ...]  # of the people, fullest form, by their index

    def is_class(self, one: Office) -> bool:
        """Whether many hold such a post at once (member, professor)."""
        many = one.post.head in self.words.classes and one.kind not in _folded(self.words.sole)
        first = not one.area.isdisjoint(FIRST | _OF_A_TEAM)  # a chief engineer is the one
        alone = first or (self.has_field(one) and one.scope)
        return one.post.plural or (many and not alone)

    def has_field(self, one: Office) -> bool:
        """Whether each holder of such a post has a field of government: minister."""
        return one.kind in _folded(self.words.portfolios)

    def sole(self, one: Office) -> bool:
        """Whether one person alone holds such a post in its body."""
        known = one.kind in _folded(self.words.sole) or " " in one.post.head or (self.has_field(one) and one.scope)
        return bool(known) and not one.lesser and not one.post.plural and not self.is_class(one)

    def the_one(self, one: Office) -> bool:
        """Whether the text speaks of the only holder: «el alcalde, Íñigo Vidal,»."""
        text, post = self.document.text, one.post.passage
        return text[post.end : one.name.start] == ", " and bool(
            _THE_ONE.search(text[max(0, post.start - 5) : post.start])
        )

    def rank(self, one: Office) -> bool:
        """A rank or form of address, which stands beside an office."""
        return (
            not self.the_one(one)
            and one.area.isdisjoint(_OF_A_TEAM)
            and one.post.head.split()[-1] in self.words.ranks
            and not one.body
            and one.post.form in ("before", "list")
        )

    def changes(self, one: Office) -> bool:
        """Whether the words around it, outside quotations, tell of a change of office."""
        start, end = min(one.name.start, one.post.passage.start), max(one.name.end, one.post.passage.end)
        sentence = sentence_at(self.document, one.post.passage.start)
        first = max(start - AROUND, sentence.start if sentence else start)
        last = min(end + AROUND, sentence.end if sentence else end)
        text = self.document.text
        said = [
            *_QUOTE.split(text[first:start])[-1].split()[-9:],
            *text[start:end].split(),
            *_QUOTE.split(text[end:last])[0].split()[:9],
        ]
        return any((word.lower().strip("(,;:.") + " ").startswith(self.words.changing) for word in said)

    def sentence(self, place: Passage) -> str:
        found = sentence_at(self.document, place.start)
        return found.text if found is not None else ""

    @cached_property
    def _by_title(self) -> dict[tuple[str, frozenset[str], frozenset[str]], list[Office]]:
        found: dict[tuple[str, frozenset[str], frozenset[str]], list[Office]] = {}
        for one in self.all:
            if not one.post.plural:
                found.setdefault(title_of(one), []).append(one)
        return found

    @cached_property
    def _together(self) -> dict[int, list[list[Office]]]:
        """The offices that one mention gives together, by person."""
        places: dict[tuple[int, int], list[Office]] = {}
        for one in self.all:
            places.setdefault((one.person, one.name.start), []).append(one)
        found: dict[int, list[list[Office]]] = {}
        for (person, _), held in places.items():
            if len(held) > 1:
                found.setdefault(person, []).append(held)
        return found

    def joined(self, person: int, one: Office, other: Office) -> bool:
        """Whether the text gives both in one breath, with one mention of the name."""
        return any(
            any(same(a, one) for a in held) and any(same(b, other) for b in held)
            for held in self._together.get(person, [])
        )

    def titled(self, one: Office) -> list[Office]:
        """The offices of the same title, whatever their body."""
        return self._by_title.get(title_of(one), [])

    def alike(self, one: int, other: int) -> bool:
        """Whether two people's names are so near that they may be one person."""
        a, b = ({fold(word) for word in self.names[person].split()} for person in (one, other))
        return bool(a & b)

    def crowded(self, one: Office) -> bool:
        """Whether more than two people have such a post: then it is a class here."""
        held = self.titled(one)
        return len(held) > 40 or len({other.person for other in held}) > 2

    def registered(self, held: Sequence[Office]) -> bool:
        """Whether the newsroom's register knows the person, so that it says which posts are right."""
        register = {fold_name(name) for name in self.document.desk.newsroom.people}
        return bool(held) and fold_name(self.names[held[0].person]) in register


def fold_name(name: str) -> str:
    """A name without case and accents."""
    return " ".join(fold(word) for word in name.split())


@annotation
def offices(document: Document) -> Offices:
    """Every post of every person whose name is sure, taken apart; in order."""
    words = people_words(language(document))
    found, names = [], []
    for index, person in enumerate(persons(document)):
        names.append(person.name)
        if max(mention.score + bool(mention.posts) for mention in person.mentions) < SURE:
            continue
        found += [office(index, mention.passage, post, words) for mention in person.mentions for post in mention.posts]
    found.sort(key=lambda one: (one.post.passage.start, one.name.start))
    return Offices(document, words, tuple(found), tuple(names))
