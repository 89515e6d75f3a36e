"""What the clause around a run says of it: a post that it is the holder of, or the field of."""

from __future__ import annotations

import re
from functools import cache

from newslint.annotations.names.runs import PARTICLES, Run
from newslint.annotations.names.vocabulary import ORGANISATION_WORDS, common_words, listed, lookup
from newslint.languages.people import people_words

_FARTHEST = 180  # code points between a post's article and the comma behind it
_LONGEST = 22  # words from a post's article to the comma
_OF = frozenset(("de", "del", "Del", "De"))
_ARTICLES = frozenset(("la", "las", "los", "el"))
_PLACES = frozenset(
    "San Santa Santo Ciudad Puerto Villa Nueva Nuevo Monte Isla Costa Río Gran".split()
)  # with one more word
_OFFICES = frozenset(
    """director head chair chairman chairwoman chairperson president mayor curator professor dean rector secretary
    treasurer
    coach captain minister principal headteacher headmistress headmaster conductor novelist author actress actor midwife
    nurse surgeon spokeswoman spokesman spokesperson ceo cfo coo cto governor senator councillor""".split()
)
_BEFORE_OFFICES = frozenset(
    """chief managing executive artistic general deputy vice senior regional technical medical scientific creative
    commercial musical head team project financial operating press lead""".split()
)
_HEADS = _OFFICES | frozenset("executive officer engineer manager scientist leader coach editor economist".split())
_CLOSES = frozenset(",.;:)–—")


@cache
def _words() -> re.Pattern[str]:
    return re.compile(r"[^\W\d_]+|[.;:()«»“”\"!?]")


def is_introduced(run: Run, text: str, language: str) -> bool:
    """Whether a run of several words stands in apposition to a post: `the head of Borealis, NAME, said`."""
    if not 2 <= len(run.words) <= 4 or text[run.start - 2 : run.start] != ", ":
        return False
    if text[run.end : run.end + 1] not in _CLOSES and text[run.end :].strip():
        return False
    said = people_words(language)
    before = [found[0].lower() for found in _words().finditer(text, max(0, run.start - _FARTHEST), run.start - 2)]
    for index in range(len(before) - 2, max(-1, len(before) - _LONGEST), -1):
        if not before[index].isalpha():
            return False
        if before[index] in said.articles or before[index] in said.owners:
            if before[index + 1] in said.singular:
                return True
            if before[index + 1] in said.current | said.former and before[index + 2 : index + 3]:
                return before[index + 2] in said.singular
    return False


def is_followed_by_post(run: Run, text: str, language: str) -> bool:
    """Whether a run of two to four words stands in front of `, head of Borealis` or `, the club's managing director`.
    Firms are `, sponsor of` something too: unless only people are what is said, a given name must lead the run."""
    if not 2 <= len(run.words) <= 4 or text[run.end : run.end + 2] != ", ":
        return False
    said = people_words(language)
    ahead = [found[0].lower() for found in _words().finditer(text, run.end + 2, run.end + 60)][:6]
    if language == "en" and ahead[:1] and ahead[0] in said.articles:
        ahead = _without_owner(ahead)
    while ahead and ahead[0] in said.articles | said.former | said.current | said.acting:
        ahead.pop(0)
    if listed().get(run.words[0].text, "-") in "GBgb" and ahead and ahead[0] in said.singular:
        return True
    return language == "en" and _opens_with_office(ahead)


def is_led_by_office(run: Run, text: str, language: str) -> bool:
    """Whether an office in small letters stands right before a run of two or three words: "its director X Y"."""
    if language != "en" or not 2 <= len(run.words) <= 3:
        return False
    before = text[max(0, run.start - 24) : run.start].split(" ")
    return len(before) > 1 and not before[-1] and before[-2] in _OFFICES


def is_heard(run: Run, text: str, language: str) -> bool:
    """Whether a run of two or three words stands between a verb of saying and the sign that ends its clause."""
    if language != "en" or not 2 <= len(run.words) <= 3 or text[run.end : run.end + 1] not in (",", "."):
        return False
    before = text[max(0, run.start - 14) : run.start].split(" ")
    return len(before) > 1 and not before[-1] and before[-2] in ("said", "says", "added", "adds", "explained")


def _without_owner(ahead: list[str]) -> list[str]:
    """The words of «the festival’s managing director» behind its owner."""
    return ahead[3:] if ahead[2:3] == ["s"] else ahead


def _opens_with_office(ahead: list[str]) -> bool:
    """Whether words open with an office that no firm holds: chief executive, head, mayor, managing director."""
    if not ahead:
        return False
    return ahead[0] in _OFFICES or (ahead[0] in _BEFORE_OFFICES and not _HEADS.isdisjoint(ahead[1:2]))


def is_field(run: Run, text: str, language: str) -> bool:
    """Whether a run begins with what an office is for or over, no given name (`ministra de Hacienda`)."""
    said = people_words(language)
    if not said.serving_people or (len(run.words) > 1 and run.words[0].text in listed()):
        return False
    before = text[max(0, run.start - 40) : run.start].lower().split()
    while before and before[-1] in said.articles and before[-1] not in ("de", "du"):
        before.pop()
    if len(before) < 2 or before.pop() not in ("de", "del", "du"):
        return False
    if before[-1] in said.modifiers and len(before) > 1 and before[-1] not in said.singular:
        before.pop()
    return before[-1] in said.singular and before[-1] not in said.serving_people


def is_opening(run: Run, text: str, language: str) -> bool:
    """Whether a lone word has its capital from the sentence that it opens (`Lee más`)."""
    word = run.words[0].text
    if len(run.words) > 1 or word.lower() not in common_words(language) or not text[run.end : run.end + 1].isspace():
        return False
    before = text[: run.start].rstrip()[-1:]
    return not before or before in ".!?:*>"


def is_given_and_family(run: Run, language: str) -> bool:
    """Whether a run is a known given name with words that may be family names, and nothing else."""
    words = [word.text for word in run.words]
    if not 2 <= len(words) <= 4 or listed().get(words[0], "") not in ("G", "B"):
        return False
    common, classes = common_words(language), lookup(language)
    return not any(
        word in PARTICLES
        or word.isupper()
        or word.lower() in ORGANISATION_WORDS
        or word.lower() in classes
        or (word.lower() in common and listed().get(word, "-") not in "FBG")
        for word in words[1:]
    )


def after_body(run: Run, first: int, last: int, language: str) -> int:
    """The first word of a name behind the body of a post that was read into it: `Jefe de Obras de San Telmo | Ana Gil`.

    `first` itself where no post leads the name.
    """
    words = [word.text for word in run.words]
    heads = people_words(language).singular
    at = first
    if first < last and words[first + 1] in _OF and words[first].lower() in heads:
        at = first + 1
    elif words[first] not in _OF:
        while at > 0 and words[at - 1] in _ARTICLES:
            at -= 1
        at -= 1
    if at < 1 or words[at] not in _OF or words[at - 1].lower() not in heads:
        return first
    while at < last and words[at] in _OF:
        while at < last and words[at] in _OF | _ARTICLES:
            at += 1
        if words[at] in _PLACES:
            at += 2
        elif at <= first and listed().get(words[at], "") in ("G", "B"):
            return first
        else:
            at += 1
    given = (index for index in range(max(at, first), last) if listed().get(words[index], "") in ("G", "B"))
    return next(given, first if last - first < 3 else last - 1)
