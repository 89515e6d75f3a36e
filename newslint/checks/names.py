"""One name spelled two ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from newslint.annotations.language import language
from newslint.annotations.names.ties import fold
from newslint.annotations.names.vocabulary import SUFFIXES
from newslint.annotations.people import Mention, people
from newslint.checks.name_pairs import Pair, Spelling, doubly_misspelled, full_pairs, has_an_s_more, lone_pairs
from newslint.document import Document, Passage
from newslint.rule import Fix, Problem, Related

SURE = 1.5  # score of a surname alone from which its spelling counts; a full name has its other words besides
_AGAIN = 3  # times that a surname alone stands which is somebody else's


def name_variant(document: Document) -> Iterator[Problem]:
    """A name that stands elsewhere with another letter, accent, hyphen or capital."""
    own = [spelling for mention in people(document) if (spelling := _spelling(mention))]
    original = document.desk.original
    foreign = [spelling for mention in people(original) if (spelling := _spelling(mention))] if original else []
    code = language(document)
    told: set[Passage] = set()
    every = [*own, *foreign]
    pairs = [*full_pairs(every), *doubly_misspelled(every), *lone_pairs(every, code)]
    counts = _counts([*own, *foreign])
    original_words = {word for spelling in foreign for word in spelling.words}
    for pair in pairs:
        if _are_two_people(pair, own) or _is_namesake(pair, counts):
            continue
        wrong, right = _judged(pair, counts, document)
        if wrong is None or right is None:
            continue
        if right.document is not document and wrong.text in original_words:
            continue  # the original is of two minds itself
        named = [spelling for spelling in own if len(spelling.words) > 1]
        for place in _places(wrong, named if has_an_s_more(wrong.text, right.text) else own):  # not «the Holms»
            if place not in told:
                told.add(place)
                yield _problem(place, right, document)


def _is_namesake(pair: Pair, counts: dict[str, int]) -> bool:
    """Whether a full name stands once, with a post, beside a surname alone that stands again and again: two people."""
    one, other = pair.one, pair.other
    alone, full = (other, one) if len(other.words) == 1 else (one, other)
    if len(alone.words) > 1 or len(full.words) < 2 or not full.mention.posts:
        return False
    own = full.words[pair.left if full is pair.one else pair.right]
    return counts[own] == 1 and counts[alone.words[0]] >= _AGAIN


def _are_two_people(pair: Pair, own: Sequence[Spelling]) -> bool:
    """Whether each spelling stands with a courtesy of its own: Dr McCutcheon, and Mr MacCutcheon."""
    left, right = pair.one.words[pair.left], pair.other.words[pair.right]
    said: dict[str, list[str]] = {left: [], right: []}
    for spelling in own:
        for word in {left, right}.intersection(spelling.words):
            honorific = spelling.mention.honorific
            said[word] += [honorific.text.lower()] if honorific else []
    often = len(said[left]) + len(said[right]) >= _AGAIN
    return often and all(said.values()) and set(said[left]).isdisjoint(said[right])


def _problem(place: Passage, right: Passage, document: Document) -> Problem:
    where = f"in line {right.line}" if right.document is document else "in the original"
    message = f"“{place.text}” is written “{right.text}” {where}; settle on one spelling"
    related = (Related(right, f"written “{right.text}” here"),)
    return Problem(place, message, related, Fix(right.text) if not place.text.isupper() else None)


def _spelling(mention: Mention) -> Spelling | None:
    if " " not in mention.text and (mention.score < SURE or _is_rest(mention.passage)):
        return None
    parts, at = [], 0
    for word in mention.text.split():
        at = mention.text.index(word, at)
        if word.lower() not in SUFFIXES:
            parts.append(mention.passage[at : at + len(word)])
        at += len(word)
    words = tuple(part.text for part in parts)
    return Spelling(words, tuple(fold(word) for word in words), mention, tuple(parts)) if words else None


def _is_rest(name: Passage) -> bool:
    """Whether a lone word is the end of a name with a nickname: Ida “Red” Holm."""
    return name.document.text[max(0, name.start - 2) : name.start].rstrip()[-1:] in tuple('”"»“’)')


def _counts(spellings: Iterable[Spelling]) -> dict[str, int]:
    """How often each word stands as part of a name."""
    counts: dict[str, int] = {}
    for spelling in spellings:
        for word in spelling.words:
            counts[word] = counts.get(word, 0) + 1
    return counts


def _judged(pair: Pair, counts: dict[str, int], document: Document) -> tuple[Passage | None, Passage | None]:
    """The place of the wrong spelling and of the right one: as the register has it, else the rarer, else the later."""
    one, other = pair.one.parts[pair.left], pair.other.parts[pair.right]
    known = _registered(document)
    if (one.text in known) != (other.text in known):
        wrong, right = (other, one) if one.text in known else (one, other)
    elif one.document is not document or other.document is not document:
        wrong, right = (other, one) if other.document is document else (one, other)
    elif counts[one.text] != counts[other.text]:
        wrong, right = (one, other) if counts[one.text] < counts[other.text] else (other, one)
    else:
        wrong, right = (other, one) if one.start < other.start else (one, other)
    if wrong.document is not document:
        return None, None
    return wrong, right


def _registered(document: Document) -> frozenset[str]:
    """The words of the names in the newsroom's register."""
    return frozenset(word for name in document.desk.newsroom.people for word in name.split())


def _places(wrong: Passage, own: Sequence[Spelling]) -> Iterator[Passage]:
    """Every place where a name has the wrong spelling."""
    for spelling in own:
        for part in spelling.parts:
            if part.text == wrong.text:
                yield part
