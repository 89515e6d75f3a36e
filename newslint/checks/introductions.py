"""People who speak before the text has said who they are."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import cached_property

from newslint.annotations.language import language
from newslint.annotations.names.spelling import misspelled
from newslint.annotations.names.ties import fold
from newslint.annotations.names.vocabulary import common_words, listed
from newslint.annotations.parts import part_of
from newslint.annotations.people import Mention, persons
from newslint.annotations.quotations import quotations
from newslint.document import Document
from newslint.languages.saying import saying_words
from newslint.rule import Problem, Related

SURE = 2.5  # score of a surname from which it accuses
_TOLD = frozenset({"lead", "body", "quotation"})
_NEAR = 24  # code points around a surname in which a verb of saying stands
_MOST_ALIKE = 60
_LEAST_LETTERS = 5  # of a surname at the end of a sentence
_LEAST_WORDS = 8  # of a paragraph that tells something: no address, no entry of a list
_GOES_ON = re.compile(r"[.’'-]?[^\W_]|[ ](?:and |& |y |e |et |und )?(?:[A-ZÀ-Þ]|$)")
_APPOSED = re.compile(
    r", (?:(?:the|an?|his|her|its|their|our|one of|el|la|una?|su|uno de|une?|le|son|sa|der|die|eine?|ihre?|seine?)"
    r"[ \u00a0]|[lL]['’]|[^\W\d_]+(?: [^\W\d_]+){0,2}['’]s )[^,.;:()\n]{2,60}[,.;)]"
)
_OF_SEX = {
    "en": frozenset("mr mrs ms mx mdm".split()),
    "es": frozenset("sr sra srta señor señora".split()),
    "fr": frozenset("m mme mlle monsieur madame".split()),
    "de": frozenset("herr herrn frau".split()),
}
_WORD = re.compile(r"[^\W\d_]+")


def unintroduced_person(document: Document) -> Iterator[Problem]:
    """A surname alone, of one who speaks or has a courtesy, before the full name or without it."""
    words = _Words(document)
    for person in persons(document):
        told = [mention for mention in person.mentions if _part(mention) in _TOLD]
        if not told or any(
            _is_full(mention) for mention in person.mentions if mention.passage.start < told[0].passage.start
        ):
            continue
        first = told[0]
        if _is_full(first) or first.score < SURE or not _is_due(first, document) or words.are_known(first):
            continue
        full = next((mention for mention in person.mentions if _is_full(mention)), None)
        if full is None and (" " in first.text or _is_told(first, document)):
            continue
        if full is None:
            yield Problem(first.passage, f"“{first.text}” is never named in full: say who that is")
        else:
            message = (
                f"“{first.text}” stands before the full name, “{full.text}” in line {full.passage.line}:"
                " introduce the person here"
            )
            yield Problem(first.passage, message, (Related(full.passage, f"named in full here: “{full.text}”"),))


def _part(mention: Mention) -> str:
    document = mention.passage.document
    return part_of(document, document.block_index(mention.passage.start))


def _is_full(mention: Mention) -> bool:
    return bool(mention.given)


def _is_due(mention: Mention, document: Document) -> bool:
    """Whether the text speaks of a surname as of somebody known: with a courtesy, or as one who says something."""
    text, start, end = document.text, mention.passage.start, mention.passage.end
    block = document.paragraphs[document.block_index(start)]
    if len(block[: _LEAST_WORDS * 12].text.split()) < _LEAST_WORDS:
        return False
    if any(quotation.passage.covers(mention.passage) for quotation in quotations(document)):
        return False
    if _GOES_ON.match(text, end) and text[end : end + 3] not in ("'s ", "’s "):
        return False
    if text[end : end + 1] == "." and end - start < _LEAST_LETTERS:  # an abbreviation: Hab. Marcin Roth
        return False
    code = language(document)
    words = mention.honorific.text.lower().split() if mention.honorific else [""]
    courtesy = words[-1].strip(".ªº")
    if courtesy in _OF_SEX.get(code, _OF_SEX["en"]):
        return True
    if courtesy and courtesy not in ("dr", "dra"):
        return False
    if not courtesy and (listed().get(mention.text, "F") != "F" or fold(mention.text) in common_words(code)):
        return False
    return _says(mention, document)


def _is_told(mention: Mention, document: Document) -> bool:
    """Whether the text says who a surname is that it does not quote: "told by Mr Desai, the caretaker, to …"."""
    apposed = mention.posts or _APPOSED.match(document.text, mention.passage.end)
    return bool(apposed) and not _says(mention, document)


def _says(mention: Mention, document: Document) -> bool:
    """Whether a verb of saying stands beside a surname."""
    text, end = document.text, mention.passage.end
    verbs = saying_words(language(document)).plain
    start = mention.honorific.start if mention.honorific else mention.passage.start
    before = _WORD.findall(text, max(0, start - _NEAR), start) if text[start - 1 : start] == " " else []
    if before and before[-1] in verbs:
        return True
    after = _WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return after is not None and after[0] in verbs and not (before and before[-1][0].isupper())


class _Words:
    """The words of all names of a text: who has them, and how often the text has them."""

    def __init__(self, document: Document) -> None:
        self._owners: dict[str, set[int]] = {}
        self._alike: dict[str, set[str]] = {}
        self._in_names: Counter[tuple[int, str]] = Counter()
        for person in persons(document):
            for mention in person.mentions:
                for word in _WORD.findall(mention.text):
                    low = fold(word)
                    self._owners.setdefault(low, set()).add(person.index)
                    self._in_names[person.index, word] += 1
                    for key in (low[:2], "-" + low[-3:]):
                        self._alike.setdefault(key, set()).add(word)
        self._text = document.text

    @cached_property
    def _in_text(self) -> Counter[str]:
        return Counter(_WORD.findall(self._text))

    def are_known(self, mention: Mention) -> bool:
        """Whether a surname may be somebody else's who is named, or stands in the text as no name of the person."""
        words, own = _WORD.findall(mention.text), mention.person
        if any(self._in_text[word] > self._in_names[own, word] for word in words):
            return True
        for word in words:
            low = fold(word)
            if self._owners.get(low, set()) - {own}:
                return True
            alike = self._alike.get(low[:2], set()) | self._alike.get("-" + low[-3:], set())
            if len(alike) > _MOST_ALIKE:  # a list of names and no release
                return True
            if any(other != word and misspelled(other, word, 4, 7) for other in alike):
                return True
        return False
