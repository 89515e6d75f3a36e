"""Ages and anniversaries that the year they count from denies: "a 12-year-old dog born in 2018", "founded in 1902 …
its 100th anniversary"."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.figures import alternation, as_phrase
from newslint.annotations.language import language
from newslint.annotations.release_date import release_date
from newslint.annotations.sentences import sentences
from newslint.document import Document, Passage, annotation
from newslint.languages import FALLBACK
from newslint.languages.dates import date_words
from newslint.languages.measures import measure_words
from newslint.languages.numbers import number_words
from newslint.rule import Problem, Related

_YEAR = re.compile(r"(?:1[5-9]|20)\d\d")
_IN_YEARS = re.compile(r" (?:in|dans|dentro de|en) [^\W_]+ (?:years|jahren|ans|años)\b", re.I)
_CENTURIES = ("century", "siglo", "siècle", "jahrhundert")
_BESIDE = 24  # code points between an anniversary and its year
_AGE = r"(?P<age>\d{1,3}|[^\W\d_]+(?:-[^\W\d_]+)?)"
_BORN = r"(?P<born>1[89]\d\d|20\d\d)\b"
_NONE = r"|(?P<ahead>(?!))"
_LIVES = {  # a word of dying, a birth, an age
    "en": (
        r"\b(?:died|passed away|death)\b",
        rf"\bborn (?:in|on) (?:[A-Z]\w+ )?(?:in )?(?:\d{{1,2}} )?(?:[A-Z]\w+ )?(?:\d{{1,2}}, )?{_BORN}{_NONE}",
        rf"\b(?:at the age of|at age|aged) {_AGE}\b",
    ),
    "es": (
        r"\b(?:falleció|murió|fallecid[oa]|ha muerto)\b",
        rf"\b(?:nacid[oa]|nació) (?:en|el) (?:[A-ZÁÉÍÓÚ]\w+ en )?(?:\d{{1,2}} de \w+ de )?{_BORN}{_NONE}",
        rf"\b(?:a los|a la edad de|con) {_AGE} años\b",
    ),
    "fr": (
        r"\b(?:décédée?|est morte?|mourut|s[’']est éteinte?)\b",
        rf"\bnée? (?:en|le|à) (?:[A-ZÉ]\w+ en )?(?:\d{{1,2}}(?:er)? \w+ )?{_BORN}{_NONE}",
        rf"\bà (?:l[’']âge de )?{_AGE} ans\b",
    ),
    "de": (
        r"\b(?:starb|verstarb|verstorben|gestorben)\b",
        rf"\bgeboren (?:im Jahr |in |am \d{{1,2}}\. \w+ )?{_BORN}"
        r"|\b(?P<ahead>1[89]\d\d|20\d\d) (?:in [A-ZÄÖÜ][\w-]+ )?geboren",
        rf"\b(?:im Alter von|mit) {_AGE} Jahren\b",
    ),
}


@annotation
def _with_a_year(document: Document) -> tuple[Passage, ...]:
    """The sentences that name a year: few of a text, and the patterns that need one are costly."""
    return tuple(sentence for sentence in sentences(document) if next(sentence.matches(_YEAR), None))


@cache
def _age_patterns(code: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.I) for pattern in measure_words(code).ages)


def ages(document: Document) -> Iterator[Problem]:
    """«a 12-year-old dog born in 2018», «eight years old and born in 2010»: against the release's year."""
    released = release_date(document)
    code = language(document) or FALLBACK
    for sentence in _with_a_year(document):
        for pattern in _age_patterns(code):
            for match in sentence.matches(pattern):
                age, born = _number(match["age"], code), int(match["born"])
                then = _number(match["then"], code) if "then" in pattern.groupindex and match["then"] else 0
                if age is None or then is None or not 1000 <= born <= 2100 or released is None:
                    continue
                true = released.day.year - born + then
                if true - age in (0, 1) or (then and abs(true - age) <= 1):
                    continue
                where = document.passage(match.start(), match.end())
                yield Problem(where, f"“{where.text}”: in {released.day.year} that makes {true}, not {age}")


def _number(text: str, code: str) -> int | None:
    from newslint.languages.numbers import spelled

    return int(text) if text.isdigit() else spelled(code).get(as_phrase(text))


@cache
def _founded(code: str) -> re.Pattern[str]:
    words = measure_words(code)
    year = r"(?:1[5-9]\d\d|20\d\d)\b"
    behind = rf"|(?P<ahead>{year})[ \u00a0](?:{alternation(words.founded_behind)})\b" if words.founded_behind else ""
    return re.compile(rf"(?<!\w)(?:(?:{alternation(words.founded)})[ \u00a0](?P<year>{year}){behind})", re.I)


def _founding(match: re.Match[str]) -> int:
    return int(match["year"] or match["ahead"])


@cache
def _anniversary(code: str) -> re.Pattern[str]:
    words, named = measure_words(code), number_words(code).anniversaries
    return re.compile(
        rf"(?<!\w)(?:(?P<number>\d{{1,3}}){words.ordinal}[ \u00a0](?:{alternation(words.anniversary)})"
        rf"|(?P<name>{alternation(named)})|{words.turning})(?!\w)", re.I,
    )  # fmt: skip


def anniversaries(document: Document) -> Iterator[Problem]:
    """«founded in 1902, is celebrating its 100th anniversary this year»."""
    released = release_date(document)
    code = language(document) or FALLBACK
    words = measure_words(code)
    for sentence in _with_a_year(document):
        founded = list(sentence.matches(_founded(code)))
        marked = list(sentence.matches(_anniversary(code)))
        if len(founded) != 1 or len(marked) != 1:
            continue
        match = marked[0]
        number = match["number"] or match["turned"]
        if number and not number.isdigit() and _number(number, code) is None:
            continue
        age = _number(number, code) or 0 if number else int(number_words(code).anniversaries[as_phrase(match["name"])])
        text = sentence.text.lower()
        named = _year_beside(sentence, founded[0], match)
        if (
            not named
            and not _is_this_year(text, words.this_year)
            and not any(phrase in text for phrase in words.shifts)
            and not _is_celebrated(sentence, match, code, str(released.day.year) if released else "")
        ):
            continue
        shifts = {0, *(shift for phrase, shift in words.shifts.items() if phrase in text)}
        if len(shifts) > 1:
            shifts.discard(0)
        this_year = (
            named or _year_meant(sentence, founded[0], words.this_year) or (released.day.year if released else 0)
        )
        if not this_year:
            continue
        true = this_year - _founding(founded[0])
        if any(
            abs(true + shift - age) <= _slack(match, exact=bool(shift) or _is_this_year(text, words.this_year))
            for shift in shifts
        ):
            continue
        where = document.passage(match.start(), match.end())
        message = f"“{where.text}”, but from {_founding(founded[0])} to {this_year} are {true} years"
        other = document.passage(*founded[0].span())
        yield Problem(where, message, (Related(other, "the year"),))


def _slack(marked: re.Match[str], *, exact: bool) -> int:
    """By how many years an anniversary may be off: "half a century" is a round number."""
    if marked["name"] and marked["name"].lower().endswith(_CENTURIES):
        return 2
    return 0 if exact else 1


@cache
def _celebrating(code: str) -> re.Pattern[str]:
    """Verbs of celebrating in the present or future, right before an anniversary; in the past with its month."""
    months = alternation(date_words(code).months)
    now = {
        "en": "celebrates|now celebrate|(?:is|are) celebrating|marks|(?:is|are) marking",
        "es": "celebran?|celebrando|conmemora|cumple|festeja",
        "fr": "fête(?:nt)?|célèbre(?:nt)?",
        "de": "feiert|feiern|begeht|begehen",
    }[code]
    occasion = {
        "en": "for its|to mark its|ahead of its|on its",
        "es": "con motivo del?|con motivo de su|por su|en su",
        "fr": "pour son|pour ses|à l[’']occasion de son",
        "de": "zum|anlässlich des|zu (?:ihrem|seinem)",
    }[code]
    past = {"en": "celebrated|marked", "es": "celebró|cumplió", "fr": "a fêté|a célébré", "de": "feierte|beging"}[code]
    return re.compile(
        rf"\b(?:(?:{now})|(?:{occasion})|(?:{past}) (?:in|en|im) (?:{months}))(?: [^\W\d_]+){{0,4}} $", re.I
    )


def _is_celebrated(sentence: Passage, marked: re.Match[str], code: str, now: str) -> bool:
    """Whether a verb says that the anniversary is this year's, with no other year in the sentence."""
    years = [year for year in sentence.matches(_YEAR) if year[0] != now]
    before = sentence.document.text[max(sentence.start, marked.start() - 60) : marked.start()]
    if marked["turned"]:
        return len(years) == 1
    if _IN_YEARS.match(sentence.document.text, marked.end()):
        return False
    return len(years) == 1 and _celebrating(code).search(before) is not None


def _year_meant(sentence: Passage, founded: re.Match[str], phrases: frozenset[str]) -> int:
    """The year that a sentence itself names as the one it speaks of: "this year, 2023"; 0 for none."""
    years = [match for match in sentence.matches(_YEAR) if not founded.start() <= match.start() < founded.end()]
    if len(years) != 1:
        return 0
    before = sentence.document.text[max(0, years[0].start() - 24) : years[0].start()].lower().rstrip(" ,(")
    return int(years[0][0]) if before.endswith(tuple(phrases)) else 0


def _year_beside(sentence: Passage, founded: re.Match[str], marked: re.Match[str]) -> int:
    """The one other year of a sentence that stands by an anniversary: "its 50th anniversary in 2022"; 0 for none."""
    years = [match for match in sentence.matches(_YEAR) if not founded.start() <= match.start() < founded.end()]
    if len(years) != 1 or int(years[0][0]) <= _founding(founded):
        return 0
    year = years[0]
    text = sentence.document.text
    between = text[marked.end() : year.start()] if marked.end() <= year.start() else text[year.end() : marked.start()]
    inside = marked.start() <= year.start() < marked.end()
    return int(year[0]) if inside or (len(between) <= _BESIDE and not re.search(r"[,.;:()]", between)) else 0


@cache
def _deaths(code: str) -> tuple[re.Pattern[str], ...]:
    return tuple(re.compile(pattern, re.I) for pattern in _LIVES[code])


def deaths(document: Document) -> Iterator[Problem]:
    """«born in 1950, died on 3 March 2024 at the age of 84»: three that a sentence gives."""
    code = language(document)
    if code not in _LIVES:
        return
    for sentence in _with_a_year(document):
        dies, is_born, aged = _deaths(code)
        if next(sentence.matches(dies), None) is None:
            continue
        birth, at = list(sentence.matches(is_born)), list(sentence.matches(aged))
        if len(birth) != 1 or len(at) != 1:
            continue
        years = [match for match in sentence.matches(_YEAR) if not birth[0].start() <= match.start() < birth[0].end()]
        born, age = int(birth[0]["born"] or birth[0]["ahead"]), _number(at[0]["age"], code)
        if len(years) != 1 or age is None or int(years[0][0]) <= born:
            continue
        died = int(years[0][0])
        if died - born - age in (0, 1):
            continue
        where = document.passage(at[0].start(), at[0].end())
        message = f"“{where.text}”: from {born} to {died} that makes {died - born}, not {age}"
        yield Problem(where, message, (Related(document.passage(*birth[0].span()), "the birth"),))


def _is_this_year(text: str, phrases: frozenset[str]) -> bool:
    return any(phrase in text for phrase in phrases)
