"""Enumerations inside a sentence, and what stands twice in one."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from newslint import segment
from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.sentences import sentences
from newslint.annotations.words import lower_words_of
from newslint.document import Document, Passage, annotation
from newslint.languages import CODES
from newslint.languages.clauses import clause_words
from newslint.languages.function_words import function_words
from newslint.languages.people import people_words

ITEM_WORDS = 5  # a longer item is a clause
LONG_ITEM_WORDS = 8  # unless it begins with an article
FEWEST_ITEMS = 3
FEWEST_NAMES = 3  # or two, with a post between

_PARTS = ("headline", "subhead", "lead", "body", "quotation", "boilerplate", "caption", "list")
_SEPARATOR = re.compile(
    r"[,;][^\S\n]+(?:(?:and|or|y|e|o|et|ou|und|oder|sowie)[^\S\n]+)?|[^\S\n]+(?:and|or|y|e|et|ou|und|oder|sowie)[^\S\n]+|:[^\S\n]+"
)
_NAME = re.compile(
    r"[A-ZÀ-ÞŠŽ][\w'’-]+(?:[ \u00a0](?:(?:de|del|la|van|von|der|den|da|di|al|bin) ){0,2}(?:[A-ZÀ-ÞŠŽ]\.[ \u00a0])?"
    r"[A-ZÀ-ÞŠŽ][\w'’-]+){1,3}"
)
_CAPITALS = re.compile(r"[A-ZÀ-ÞŠŽ][\w'’-]+")
_ARTICLE = re.compile(r"(?:the|an?|el|las?|los|una?|les?|une?|der|die|das|den|dem|eine?[nmr]?) |l['’]", re.IGNORECASE)
_LEADING = frozenset("and y e et und sowie by with con avec mit von".split())
_FOR = frozenset("for pour por für who that qui que".split())  # behind the last member: "and volunteers who helped"
_NO_ITEM = re.compile('[()"“”„«»‘:\ufffc]')
_APART = 1_200  # code points: a list's members stand closer
_LETTERS = re.compile(r"[^\W_]+")
_END = re.compile(r"[,;.:()]|[^\S\n]+(?:and|or|y|e|et|ou|und|oder|[(–—-])|$")


class _Item(NamedTuple):
    passage: Passage
    key: str


@annotation
def repeated_members(document: Document) -> tuple[tuple[Passage, Passage], ...]:
    """Pairs of places where one member stands twice in an enumeration, the later second."""
    found: list[tuple[Passage, Passage]] = []
    code = language(document)
    empty = function_words(code) if code in CODES else frozenset[str]()
    for sentence in sentences(document):
        text = sentence.text
        if text.count(",") + text.count(";") < 2 or len(text) > 3_000 or not _says_a_word_twice(text, empty):
            continue
        if part_of(document, document.block_index(sentence.start)) not in _PARTS:
            continue
        pairs = list(_twice_in_list(document, sentence))
        found += pairs
        found += (
            pair for pair in _named_twice(document, sentence) if not any(pair[1].overlaps(other) for _, other in pairs)
        )
    return tuple(found)


def _says_a_word_twice(text: str, empty: frozenset[str]) -> bool:
    """Whether a number or a word that carries meaning stands twice."""
    words = [word for word in _LETTERS.findall(text.lower()) if word not in empty and (len(word) > 2 or word.isdigit())]
    return len(set(words)) < len(words)


def _may_name_twice(text: str) -> bool:
    """Whether two words in capitals stand twice each, as those of a full name that does."""
    words = _CAPITALS.findall(text)
    return len({word.lower() for word in words}) + 1 < len(words)


def _twice_in_list(document: Document, sentence: Passage) -> Iterator[tuple[Passage, Passage]]:
    """Short items that stand twice between commas: "oats, barley, rye and oats"."""
    if ";" in sentence.text:
        return  # entries with parts of their own: "Ana Ruiz, Bilbao; Jon Paz, Bilbao"
    known = people_words(language(document))
    for items in _lists(document, sentence):
        bodies = all(_ARTICLE.match(item.key) for item in items[1:])  # no people with a body each
        posts = known.singular if bodies else known.singular | known.organisations
        seen: dict[str, int] = {}
        for at, item in enumerate(items):
            first = seen.setdefault(item.key, at)
            if first != at and at - first > 1 and not posts.intersection(item.key.split()):
                yield items[first].passage, item.passage
        opening = items[0]
        words = opening.key.split()
        for at in range(2, len(items)):  # the first item has the sentence's beginning before it
            size = len(items[at].key.split())
            if len(words) > size and words[-size:] == items[at].key.split() and posts.isdisjoint(words[-size:]):
                start = segment.words(opening.passage.text)[-size][0]
                yield opening.passage[start:], items[at].passage


def _lists(document: Document, sentence: Passage) -> Iterator[list[_Item]]:
    """The runs of short items; the first may be longer, since the sentence begins in it."""
    text = sentence.text
    known = clause_words(language(document))
    finite, goes_on = known.finite, known.finite | known.relatives | _FOR
    separators = list(_SEPARATOR.finditer(text))
    bounds = [(0, "")] + [(match.end(), match[0]) for match in separators]
    ends = [match.start() for match in separators] + [len(text)]
    run: list[_Item] = []
    closed = False
    for (start, separator), end in zip(bounds, ends, strict=True):
        item = _item(sentence, start, end)
        short = item is not None and _is_short(item, finite)
        last = separator.strip(" ,;") not in ("", ":")
        if item is not None and run and last and not closed:
            cut = _cut_to_member(item, run, goes_on)
            item, short = (cut, True) if cut else (item, short)
        if item is not None and run and short and not closed:
            run.append(item)
            closed = last
            continue
        if closed and len(run) >= FEWEST_ITEMS and _is_enumeration(document, run):
            yield run
        run, closed = ([item] if item is not None else []), False
    if closed and len(run) >= FEWEST_ITEMS and _is_enumeration(document, run):
        yield run


def _item(sentence: Passage, start: int, end: int) -> _Item | None:
    passage = sentence[start:end]
    words = lower_words_of(passage)
    text = passage.text.rstrip(" .!?")
    return _Item(passage[: len(text)], " ".join(words)) if words else None


def _is_short(item: _Item, finite: frozenset[str]) -> bool:
    """Whether an item names something: of few words, or of more that begin with an article and hold no known verb."""
    words = item.key.split()
    return len(words) <= ITEM_WORDS or (
        len(words) <= LONG_ITEM_WORDS and _ARTICLE.match(item.key) is not None and finite.isdisjoint(words)
    )


def _cut_to_member(item: _Item, run: list[_Item], goes_on: frozenset[str]) -> _Item | None:
    """The head of a last member that the sentence goes on from, if it is one of those before it."""
    words = item.key.split()
    spans = segment.words(item.passage.text)
    for other in run:
        member = other.key.split()
        sizes = range(min(len(member), ITEM_WORDS), 0, -1) if other is run[0] else (len(member),)
        for size in sizes:  # the first item has the sentence's beginning before its member
            if size < len(words) and member[-size:] == words[:size] and words[size] in goes_on:
                return _Item(item.passage[: spans[size - 1][1]], " ".join(words[:size]))
    return None


def _is_enumeration(document: Document, items: list[_Item]) -> bool:
    """Whether the members name things: no figures, nobody's refrain, no lone function words."""
    keys = [item.key for item in items]
    if any(_NO_ITEM.search(item.passage.text) for item in items[1:]):
        return False
    small = function_words(language(document)) if language(document) else frozenset[str]()
    for at, key in enumerate(keys[1:], 1):
        words = key.split()
        if key == keys[at - 1] or all(word in small or len(word) < 4 or word.isdigit() for word in words):
            return False
    return True


def _named_twice(document: Document, sentence: Passage) -> Iterator[tuple[Passage, Passage]]:
    """A full name at the head of two members of a list of people."""
    if not _may_name_twice(sentence.text):
        return
    heads: list[tuple[str, Passage]] = []
    known = people_words(language(document))
    no_person = known.organisations | known.singular | known.plural
    for match in _NAME.finditer(sentence.text):
        if no_person.intersection(match[0].lower().split()):
            continue
        first = not heads and sentence.text[match.end() : match.end() + 1] == ","
        heads_member = first or _heads_member(sentence.text, match.start(), known.honorifics)
        if heads_member and _END.match(sentence.text, match.end()):
            heads.append((" ".join(match[0].lower().split()), sentence[match.start() : match.end()]))
    distinct = len({name for name, _ in heads})
    if distinct < FEWEST_NAMES - 1:
        return
    seen: dict[str, Passage] = {}
    for name, passage in heads:
        if name in seen and _is_list_between(document, seen[name], passage):
            between = document.text[seen[name].end : passage.start].lower()
            if distinct >= FEWEST_NAMES or known.singular.intersection(between.replace(",", " ").split()):
                yield seen[name], passage
        seen.setdefault(name, passage)


def _is_list_between(document: Document, first: Passage, second: Passage) -> bool:
    """Whether what lies between two places is a list: names and posts, and no statement."""
    between = document.text[first.end : second.start]
    words = [word for word in between.split() if word[0].isalpha()]
    capitals = sum(word[0].isupper() for word in words)
    return len(between) <= _APART and ";" not in between and bool(words) and capitals >= 0.4 * len(words)


def _heads_member(text: str, at: int, honorifics: frozenset[str]) -> bool:
    """Whether a name begins a member of a list: after a comma or "and", an honorific between or not."""
    before = text[max(0, at - 30) : at].rstrip()
    word = before.rsplit(" ", 1)[-1].rstrip(".").lower()
    if word in honorifics:
        before = before[: len(before) - len(before.rsplit(" ", 1)[-1])].rstrip()
        word = before.rsplit(" ", 1)[-1].lower()
    return not before or before[-1] in ",;:" or word in _LEADING
