"""What a first reading of a document says for its second: known people, firms, aliases and lists of names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field

from newslint.annotations.names.grammar import (
    GENITIVE,
    LED,
    SURE_OWNER,
    behind_body,
    is_apposed,
    is_given,
    is_post,
    is_quoted,
    led,
    lone,
    owned,
)
from newslint.annotations.names.model import UNIT
from newslint.annotations.names.register import is_organised
from newslint.annotations.names.runs import PARTICLES, Run
from newslint.annotations.names.spelling import misspelled
from newslint.annotations.names.surroundings import (
    after_body,
    is_field,
    is_followed_by_post,
    is_given_and_family,
    is_heard,
    is_introduced,
    is_led_by_office,
    is_opening,
)
from newslint.annotations.names.vocabulary import (
    HONORIFICS,
    ORGANISATION_WORDS,
    SUFFIXES,
    common_words,
    courtesies,
    frequent_words,
    listed,
    lookup,
)

SURNAME = 4.0  # nats that a lone word gains by being the surname of a person named in full
OTHER_NAME = 3.0  # by being another of her names (Chinese, Malay, Spanish usage)
MISSPELLED = 3.5  # by being nearly a surname
IN_A_RUN = 2.0  # the same for the last word of a run of several: «President Wheeler»
SAME_STRING = 2.5  # what a run gains, or loses, as it is read elsewhere
HONOURED = 3.0  # by an honorific before it
TITLED = 3.0  # by a title right before it in its run: «Representative Wheeler»
DESCENT = 4.0  # by a word of descent: «Ravi A/L Muthu»
LISTED = 1.5  # by a name beside it in a list
HEARD = 1.0  # by standing behind "said", alone in its clause
INTRODUCED = 2.0  # by standing in apposition to a post
FAMILY_SECOND = 2.0  # by a known given name right before it, in French and German
GIVEN_FIRST = 1.0  # by a known given name at its start
FIELD = -4.0  # by being what an office is for, or a common word that opens a sentence
SURE = 1.0  # mean weight from which a name of several words makes its words known
CROWD = 200  # surnames that are like one word: more stand in lists of people only, where none can be told by another
LONGEST = 12  # words of a name that is looked for in runs

_ALIAS = re.compile(r"[ ]{0,2}\((?:aka |alias |the |hereinafter )?[\"“„«‘']([^\W\d_][\w’' -]{1,30})[\"”“»’']\)")
_FIRM = re.compile(
    r"[ ]?(?:,? (?:LLP|LLC|Inc|Ltd|PLC|Plc|GmbH|Corp|S\.A|S\.L|SL|SA)\b|& (?:Co|Sons|Partners|Associates)\b"
    r"|[ ]?& [A-ZÀ-Þ]|[ ]\((?:NYSE|NASDAQ|Nasdaq|Euronext|OTC|TSX|LSE|SIX|ISIN|WKN)\b)"
)
_VERSUS = re.compile(r" vs?\.? ")
_LIST = re.compile(r"(?:, ?| and | & | y | e | et | und |, and |, sowie | sowie )(?:(?:Mr|Ms|Mrs|Dr|M|D)\. )?")


@dataclass(slots=True, eq=False)
class Name:
    """A name found: words `first` to `last` (both included) of a run; `score` in nats, 0 undecided."""

    run: Run
    first: int
    last: int
    score: float

    @property
    def words(self) -> list[str]:
        return [word.text for word in self.run.words[self.first : self.last + 1]]

    @property
    def text(self) -> str:
        return " ".join(self.words)

    @property
    def paragraph(self) -> int:
        return self.run.paragraph

    @property
    def start(self) -> int:
        return self.run.words[self.first].start

    @property
    def end(self) -> int:
        return self.run.words[self.last].end


@dataclass(slots=True, eq=False)
class Known:
    """Surnames and other names of people, full names by their first word, the scores of each string, and strings
    that are firms."""

    surnames: set[str] = field(default_factory=set)
    others: set[str] = field(default_factory=set)
    full: dict[str, set[tuple[str, ...]]] = field(default_factory=dict)
    scores: dict[str, list[float]] = field(default_factory=dict)
    firms: set[str] = field(default_factory=set)
    endings: dict[str, set[str]] = field(default_factory=dict)  # surnames by their first two and last three letters


def known_from(names: Iterable[Name], paragraphs: Sequence[str]) -> Known:
    """What the names of a first reading say of the whole document."""
    said = Known()
    for name in names:
        text = paragraphs[name.paragraph]
        said.scores.setdefault(name.text, []).append(name.score)
        if is_firm(name, text):
            said.firms.add(name.text)
            continue
        words = [word for word in name.words if word.lower() not in SUFFIXES and word not in PARTICLES]
        if len(words) < 2 or name.score <= SURE:
            continue
        said.surnames.add(words[-1])
        said.surnames.update(part for part in words[-1].split("-") if len(part) > 3)
        said.others.update(word for word in words[:-1] if len(word) > 2 and not word.endswith("."))
        said.full.setdefault(name.words[0], set()).add(tuple(name.words))
        alias = _ALIAS.match(text, name.end)
        if alias and alias[1] not in ORGANISATION_WORDS:
            said.surnames.add(alias[1].split()[-1])
    for surname in said.surnames:
        low = surname.lower()
        for key in (low[:2], "-" + low[-3:]):
            said.endings.setdefault(key, set()).add(surname)
    return said


def raised(run: Run, text: str, scores: Sequence[tuple[int, int]], said: Known, language: str) -> list[tuple[int, int]]:
    """The scores of a run's words with what the document says of them."""
    words = [word.text for word in run.words]
    found = list(scores)
    honoured = _honoured(words, run, text, language)
    for index in honoured:
        _raise(found, index, HONOURED)
    for index, word in enumerate(words):
        if "/" in word and 0 < index < len(words) - 1:
            _raise(found, index - 1, DESCENT)
            found[index : index + 2] = [(b, i + round(UNIT * DESCENT)) for b, i in found[index : index + 2]]
    if len(words) > 1 and not honoured and _is_titled(words, language):
        _raise(found, len(words) - 1, TITLED if language != "de" else TITLED + GIVEN_FIRST)
    title = 1 if words[0] in ("El", "La") else 0
    behind = after_body(run, title, len(words) - 1, language) if title + 2 < len(words) else title
    if behind > title:
        _raise(found, behind, TITLED)
    if (index := led(run, language)) and not honoured:
        _raise(found, index, LED)
    if not honoured and (index := behind_body(run, text, language)):
        _raise(found, index, LED)
    if (index := owned(run, language)) and (index > 1 or scores[0][0] > UNIT * SURE_OWNER or is_given(words[0][:-1])):
        _raise(found, 0, GENITIVE)
        found[index] = (found[index][0], found[index][1] - round(UNIT * GENITIVE))
    if is_quoted(run, text, language):
        _raise(found, 0, FIELD)
    if is_apposed(run, text, language):
        _raise(found, 0, INTRODUCED)
        found[-1] = (found[-1][0], found[-1][1] + round(UNIT * INTRODUCED))
    if is_introduced(run, text, language):
        _raise(found, 0, INTRODUCED)
    if is_given_and_family(run, language):
        _raise(found, 0, GIVEN_FIRST)
        if language in ("de", "fr") and len(words) == 2 and words[1].lower() not in frequent_words(language):
            found[1] = (found[1][0], found[1][1] + round(UNIT * FAMILY_SECOND))
    if language in ("en", "es") and len(words) > 1 and not is_organised(words) and is_in_office(run, text, language):
        _raise(found, 0, INTRODUCED)
        found[1:] = [(b, i + round(UNIT * FAMILY_SECOND)) for b, i in found[1:]]
    if len(words) > 1 and not is_organised(words) and is_heard(run, text, language):
        _raise(found, 0, HEARD)
        found[1:] = [(b, i + round(UNIT * HEARD)) for b, i in found[1:]]
    if len(words) == 1 or (len(words) == 2 and words[0].lower() in HONORIFICS):
        known = _alone(words[-1], said, language)
        if not known and (is_field(run, text, language) or is_opening(run, text, language)):
            known = FIELD
        elif not known and len(words) == 1 and not honoured:
            known = lone(run, text, language)
        _raise(found, len(words) - 1, known)
        return found
    if is_organised(words) and not honoured:
        return found
    if not honoured and is_field(run, text, language):
        _raise(found, 0, FIELD)
    repeated = said.scores.get(" ".join(words), ())
    if len(repeated) > 1:
        mean = sum(repeated) / len(repeated)
        _raise(found, 0, SAME_STRING if mean > 0 else -SAME_STRING if mean < -1 else 0.0)
        return found
    for index, word in enumerate(words):
        full = said.full.get(word, ())
        ends = (
            end for end in range(index + 1, min(len(words), index + LONGEST) + 1) if tuple(words[index:end]) in full
        )
        if full and (end := next(ends, 0)):
            _raise(found, index, SAME_STRING)
            found[index + 1 : end] = [(b, i + round(UNIT * SAME_STRING)) for b, i in found[index + 1 : end]]
            return found
    if words[-1] in said.surnames and len(words) <= 5:
        _raise(found, len(words) - 1, IN_A_RUN)
        found[-1] = (found[-1][0], found[-1][1] + round(UNIT * IN_A_RUN / 2))
    return found


def is_in_office(run: Run, text: str, language: str) -> bool:
    """Whether an office stands before or behind a run."""
    return is_followed_by_post(run, text, language) or is_led_by_office(run, text, language)


def _alone(word: str, said: Known, language: str) -> float:
    if word in said.surnames or (word.endswith("s") and word[:-1] in said.surnames):
        return SURNAME
    if word in said.others:
        return OTHER_NAME
    return MISSPELLED if _nearly(word, said, language) else 0.0


def _nearly(word: str, said: Known, language: str) -> bool:
    """Whether a lone word is most likely a surname of the document, misspelled."""
    if len(word) < 5 or word.isupper() or word.lower() in common_words(language) or listed().get(word, "F") != "F":
        return False
    low = word.lower()
    near = {other for key in (low[:2], "-" + low[-3:]) for other in said.endings.get(key, ())}
    return len(near) <= CROWD and any(misspelled(word, other, 5) for other in near)


def _raise(scores: list[tuple[int, int]], index: int, by: float) -> None:
    scores[index] = (scores[index][0] + round(UNIT * by), scores[index][1])


def is_honoured(words: Sequence[str], index: int, run: Run, text: str, language: str) -> bool:
    """Whether a courtesy stands before a word of a run."""
    known = courtesies(language)
    if index:
        return words[index - 1].lower().rstrip(".") in known and words[index].lower().rstrip(".") not in known
    before = text[max(0, run.start - 12) : run.start].split()
    return bool(before) and before[-1].lower().strip(".ªº") in known and words[0].lower().rstrip(".") not in known


def _honoured(words: Sequence[str], run: Run, text: str, language: str) -> list[int]:
    """The numbers of the words of a run that stand behind a courtesy."""
    known = courtesies(language)
    courteous = [word.lower().rstrip(".") in known for word in words]
    found = [index for index in range(1, len(words)) if courteous[index - 1] and not courteous[index]]
    return [0, *found] if not courteous[0] and is_honoured(words, 0, run, text, language) else found


def _is_titled(words: Sequence[str], language: str) -> bool:
    """Whether the last word of a run stands behind a title and is no common word."""
    last = words[-1]
    title = lookup(language).get(words[-2].lower().rstrip("."), "")
    if language == "de" and not title and is_post(words[-2], language) and last.lower() not in frequent_words(language):
        title = "T"
    if title not in ("T", "P", "H") or len(last) < 3 or last.isupper() or "." in last:
        return False
    return title == "H" or last.lower() not in common_words(language)


def listed_runs(runs: Sequence[Run], named: Sequence[bool], paragraphs: Sequence[str]) -> Iterator[int]:
    """The runs without a name that stand in a list right beside one with a name."""
    for index, run in enumerate(runs):
        if named[index] or len(run.words) > 3:
            continue
        before = index > 0 and named[index - 1] and _joined(runs[index - 1], run, paragraphs)
        after = index + 1 < len(runs) and named[index + 1] and _joined(run, runs[index + 1], paragraphs)
        if before or after:
            yield index


def _joined(left: Run, right: Run, paragraphs: Sequence[str]) -> bool:
    if left.paragraph != right.paragraph or right.start - left.end > 16:
        return False
    return _LIST.fullmatch(paragraphs[left.paragraph], left.end, right.start) is not None


def is_firm(name: Name, text: str) -> bool:
    """Whether what follows makes the name a firm, a work, a place or a case: «& Co», «LLP», «Act», «v»."""
    if _FIRM.match(text, name.end) or _VERSUS.match(text, name.end):
        return True
    if text[max(0, name.start - 4) : name.start].endswith((" v ", " v. ", " vs ")):
        return True
    rest = name.run.words[name.last + 1 :]
    if rest and not name.run.words[name.last].possessive and _is_body(rest[0].text):
        return True
    last = name.words[-1]
    return _is_body(last) and listed().get(last, "-") not in "FBGfbg"


def _is_body(word: str) -> bool:
    return word.lower() in ORGANISATION_WORDS and word.lower() not in SUFFIXES
