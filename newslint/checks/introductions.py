"""People who speak before the text has said who they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.language import language
from newslint.annotations.names.spelling import misspelled
from newslint.annotations.names.ties import fold
from newslint.annotations.names.vocabulary import common_words, listed
from newslint.annotations.parts import part_of
from newslint.annotations.people import Mention, Person, persons
from newslint.annotations.quotations import quotations
from newslint.document import Document
from newslint.languages.saying import saying_words
from newslint.rule import Problem, Related

SURE = 2.5  # score of a surname from which it accuses
_TOLD = frozenset({"lead", "body", "quotation"})
_NEAR = 24  # code points around a surname in which a verb of saying stands
_LEAST_LETTERS = 5  # of a surname at the end of a sentence
_LEAST_WORDS = 8  # of a paragraph that tells something: no address, no entry of a list
_GOES_ON = re.compile(r"[.’'-]?[^\W_]|[ ](?:and |& |y |e |et |und )?(?:[A-ZÀ-Þ]|$)")
_OF_SEX = {
    "en": frozenset("mr mrs ms mx mdm".split()),
    "es": frozenset("sr sra srta señor señora".split()),
    "fr": frozenset("m mme mlle monsieur madame".split()),
    "de": frozenset("herr herrn frau".split()),
}
_WORD = re.compile(r"[^\W\d_]+")


def unintroduced_person(document: Document) -> Iterator[Problem]:
    """A surname alone, of one who speaks or has a courtesy, before the full name or without it."""
    everyone = persons(document)
    for person in everyone:
        first = person.mentions[0]
        told = [mention for mention in person.mentions if _part(mention) in _TOLD]
        if not told or any(
            _is_full(mention) for mention in person.mentions if mention.passage.start < told[0].passage.start
        ):
            continue
        first = told[0]
        if _is_full(first) or first.score < SURE or not _is_due(first, document) or _is_known(first, person, everyone):
            continue
        full = next((mention for mention in person.mentions if _is_full(mention)), None)
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
    if len(mention.passage.document.paragraphs[document.block_index(start)].text.split()) < _LEAST_WORDS:
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
    verbs = saying_words(code).plain
    start = mention.honorific.start if mention.honorific else start
    before = _WORD.findall(text, max(0, start - _NEAR), start) if text[start - 1 : start] == " " else []
    if before and before[-1] in verbs:
        return True
    after = _WORD.match(text, end + 1) if text[end : end + 1] == " " else None
    return after is not None and after[0] in verbs and not (before and before[-1][0].isupper())


def _is_known(mention: Mention, person: Person, everyone: tuple[Person, ...]) -> bool:
    """Whether the surname may be somebody's who is named in full, or is part of another name in the text."""
    own = fold(mention.text)
    for other in everyone:
        if other.index == person.index:
            continue
        for word in {word for each in other.mentions for word in each.text.split()}:
            if fold(word) == own or misspelled(word, mention.text, 4, 7):
                return True
    text = mention.passage.document.text
    places = {one.passage.start for one in person.mentions} | {
        one.passage.end - len(mention.text) for one in person.mentions
    }
    found = re.finditer(rf"(?<!\w){re.escape(mention.text)}(?!\w)", text)
    return any(match.start() not in places for match in found)
