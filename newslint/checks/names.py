"""One name spelled two ways."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.names.spelling import is_initial, misspelled, sounds_alike
from newslint.annotations.names.ties import fold, same_given
from newslint.annotations.names.vocabulary import SUFFIXES, common_words, listed
from newslint.annotations.people import Mention, people
from newslint.annotations.sentences import sentence_at
from newslint.document import Document, Passage
from newslint.rule import Fix, Problem, Related

SURE = 1.5  # score of a surname alone from which its spelling counts; a full name has its other words besides
_LEAST_LETTERS = 4  # of a word that may be misspelled by one letter in a full name, …
_LEAST_ALONE = 5  # … standing alone
_LEAST_FOR_TWO = 7  # by two letters in a full name
_SAME_SOUND = ({"c", "k"}, {"i", "y"})
_MOST_ALIKE = 40  # names that differ in one word: beyond, a list and no release


class Spelling(NamedTuple):
    """A name as it is written: its words, without suffix; `folded` without case and accents."""

    words: tuple[str, ...]
    folded: tuple[str, ...]
    mention: Mention
    parts: tuple[Passage, ...]


class Pair(NamedTuple):
    """Two spellings that differ in the word at `left` of one and `right` of the other."""

    one: Spelling
    other: Spelling
    left: int
    right: int


def name_variant(document: Document) -> Iterator[Problem]:
    """A name that stands elsewhere with another letter, accent, hyphen or capital."""
    own = [spelling for mention in people(document) if (spelling := _spelling(mention))]
    original = document.desk.original
    foreign = [spelling for mention in people(original) if (spelling := _spelling(mention))] if original else []
    code = language(document)
    told: set[Passage] = set()
    pairs = [*_full_pairs([*own, *foreign]), *_lone_pairs([*own, *foreign], code)]
    counts = _counts([*own, *foreign])
    original_words = {word for spelling in foreign for word in spelling.words}
    for pair in pairs:
        wrong, right = _judged(pair, counts, document)
        if wrong is None or right is None:
            continue
        if right.document is not document and wrong.text in original_words:
            continue  # the original is of two minds itself
        named = [spelling for spelling in own if len(spelling.words) > 1]
        for place in _places(wrong, named if _has_an_s_more(wrong.text, right.text) else own):  # not «the Holms»
            if place not in told:
                told.add(place)
                yield _problem(place, right, document)


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


def _full_pairs(spellings: Sequence[Spelling]) -> Iterator[Pair]:
    """Full names that agree in all words but one, and that one is misspelled."""
    groups: dict[tuple[int, tuple[str, ...]], dict[str, Spelling]] = {}
    for spelling in spellings:
        if len(spelling.words) < 2:
            continue
        for at in range(len(spelling.words)):
            key = (at, (*spelling.folded[:at], "", *spelling.folded[at + 1 :]))
            group = groups.setdefault(key, {})
            if len(group) < _MOST_ALIKE:
                group.setdefault(spelling.words[at], spelling)
    for (at, _), group in groups.items():
        found = list(group.values())
        for index, one in enumerate(found):
            for other in found[index + 1 :]:
                if _same_name(one, other, at):
                    yield Pair(one, other, at, at)


def _same_name(one: Spelling, other: Spelling, at: int) -> bool:
    left, right = one.words[at], other.words[at]
    rest = [word for place, word in enumerate(one.folded) if place != at]
    if all(is_initial(word) for word in rest) or _in_one_sentence(one.mention, other.mention):
        return False
    if left.casefold() == right.casefold():
        return _cased_apart(left, right)
    if at == 0 and sounds_alike(left, right):  # Kirsty, Kirstie: one family name, and nobody names two children so
        return True
    if at == len(one.words) - 1 and _has_an_s_more(left, right) and language(one.mention.passage.document) != "de":
        return True
    if not misspelled(left, right, _LEAST_LETTERS, _LEAST_FOR_TWO):
        return False
    if at == 0:
        return not _two_given_names(left, right)
    # a family name in front: «Tan Wei Ling», «Tan Wei Lin» are two
    swapped = sorted(left.lower()) == sorted(right.lower()) and len(left) >= _LEAST_ALONE
    return swapped or len(one.words) > 2 or _kind(one.words[0]) not in "Ff" or len(left) > _LEAST_ALONE


def _has_an_s_more(left: str, right: str) -> bool:
    """Whether a family name stands with and without an s: behind one given name it is no plural and no genitive."""
    short, long = sorted((fold(left), fold(right)), key=len)
    return long == short + "s" and len(short) >= _LEAST_ALONE and not (left.isupper() or right.isupper())


def _two_given_names(left: str, right: str) -> bool:
    """Whether two given names are rather two people's: Daniel and Daniela, Maria and Mario, Jan and Jana."""
    one, other = fold(left), fold(right)
    if one == other:
        return False
    if one[:-1] == other[:-1] and {one[-1], other[-1]} in _SAME_SOUND:  # Erik and Eric, Toni and Tony
        return False
    if one[:-1] == other[:-1] or one[:-1] == other or one == other[:-1] or one[:-2] == other[:-2]:
        return True
    return same_given(left.lower(), right.lower())


def _lone_pairs(spellings: Sequence[Spelling], code: str) -> Iterator[Pair]:
    """A surname alone that nobody in the text has, one letter off from one that somebody has."""
    owners: dict[str, list[tuple[Spelling, int]]] = {}
    written = {word for spelling in spellings if len(spelling.words) > 1 for word in spelling.words}
    known = {fold(word) for word in written}
    for spelling in spellings:
        last = len(spelling.words) - 1
        for at in {last, max(1, last - 1)} if code == "es" and last else {last} if last else ():
            for key in {spelling.folded[at][:2], spelling.folded[at][-3:]}:
                owners.setdefault(key, []).append((spelling, at))
    for spelling in spellings:
        if len(spelling.words) > 1 or spelling.words[0] in written or _excluded(spelling, known, code):
            continue
        found: dict[str, tuple[Spelling, int]] = {}
        for key in (spelling.folded[0][:2], spelling.folded[0][-3:]):
            for owner, at in owners.get(key, ())[:_MOST_ALIKE]:
                if misspelled(spelling.words[0], owner.words[at], _LEAST_ALONE) and not _in_one_sentence(
                    owner.mention, spelling.mention
                ):
                    found.setdefault(owner.folded[at], (owner, at))
        if len(found) == 1:
            owner, at = next(iter(found.values()))
            yield Pair(owner, spelling, at, 0)


def _excluded(spelling: Spelling, known: set[str], code: str) -> bool:
    """Whether a lone word is no misspelling of a surname: a given name, a common word, a genitive."""
    word = spelling.folded[0]
    if word in known:
        return False
    if spelling.mention.honorific is None and _kind(spelling.words[0]) in "GBgb":
        return True
    return word in common_words(code) or any(word == other + "s" or other == word + "s" for other in known)


def _in_one_sentence(one: Mention, other: Mention) -> bool:
    document = one.passage.document
    if other.passage.document is not document:
        return False
    sentence = sentence_at(document, one.passage.start)
    return sentence is not None and sentence.start <= other.passage.start < sentence.end


def _cased_apart(left: str, right: str) -> bool:
    """Whether two words of the same letters differ in an inner capital: McTeague, Mcteague."""
    return left[:1] == right[:1] and left != right and not left.isupper() and not right.isupper()


def _kind(word: str) -> str:
    return listed().get(word, "-")


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
