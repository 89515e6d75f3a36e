"""Words of time against the release's own date: "will open on" a day that is past, "ended on" one to come."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date
from itertools import pairwise

from newslint.annotations.dates import DAY, MONTH, RELATIVE, DateMention, date_ranges, dates
from newslint.annotations.parts import dateline, part_of
from newslint.annotations.release_date import ReleaseDate, release_dates
from newslint.document import Document
from newslint.languages.tenses import TenseWords, tense_words
from newslint.rule import Problem, Related

PARTS = frozenset({"lead", "body", "subhead", "list", "quotation", "headline"})
YEAR_SLIP = 400  # days; a slip of the year is about one, older dates are history
SEASON = 100  # days within which a day without a year is surely this year's
CLAUSE = 14  # words of a clause that are looked at before a date
NEAR = 6  # words that may stand between a past verb and its date
_WORD = re.compile(r"[^\W_]+|'(?=s\b|ll\b)|[,;:()–—\"“”«»]")
_MARKS = frozenset(',;:()–—"“”«»')
_ARTICLES = frozenset({"der", "die", "das", "dem", "den", "des", "ein", "eine", "einen", "einem", "einer"})
_NO_VERB_BEHIND = frozenset({"a", "the", "to", "of"})
_ANY_ARTICLE = _ARTICLES | {"the", "la", "el", "los", "las", "le", "les"}
_CAUSES = frozenset("after following tras après nach wegen".split())
_PURPOSES = frozenset("for por pour für".split())
_OCCASIONS = frozenset("time season public vez temporada público fois saison mal".split())  # "for the first time on"
_LASTING = frozenset({"since", "depuis", "seit"})
_BEING = frozenset("be been get being ser sido será serán quedará estar être été sera seront werden worden".split())


def tense_problems(document: Document) -> Iterator[Problem]:
    """Dates that the verb of their clause denies. Silent where the release has no date of its own, or two."""
    from newslint.annotations.language import language

    words = tense_words(language(document))
    anchor = sure_release_date(document)
    if words is None or anchor is None:
        return
    line = dateline(document)
    ends = {each.start.passage.start: each.end for each in date_ranges(document)}
    for mention in dates(document):
        if mention.kind not in (DAY, MONTH) or not mention.month or mention.ambiguous:
            continue
        if line is not None and line.passage.overlaps(mention.passage):
            continue
        if part_of(document, document.block_index(mention.passage.start)) not in PARTS:
            continue
        message = _denied(document, mention, ends.get(mention.passage.start, mention), anchor.day, words)
        if message is not None:
            related = (Related(anchor.passage, "the release's own date"),) if anchor.passage else ()
            yield Problem(mention.passage, message, related)


def today_problems(document: Document) -> Iterator[Problem]:
    """ "Today, Thursday 12 June" in a release of another day."""
    anchor = sure_release_date(document)
    if anchor is None:
        return
    for word, mention in pairwise(dates(document)):
        gap = document.text[word.passage.end : mention.passage.start]
        if word.kind != RELATIVE or word.unit != "day" or mention.kind != DAY or gap.strip(" ,(") or len(gap) > 3:
            continue
        if word.resolved is None or mention.resolved is None or word.resolved == mention.resolved:
            continue
        if not 1 <= abs((mention.resolved - word.resolved).days) <= YEAR_SLIP or mention.ambiguous:
            continue
        said = f"the release is dated {anchor.day.day} {anchor.day:%B %Y}"
        related = (Related(anchor.passage, "the release's own date"),) if anchor.passage else ()
        yield Problem(mention.passage, f"“{word.passage}” is not “{mention.passage}”: {said}; check the date", related)


def sure_release_date(document: Document) -> ReleaseDate | None:
    """The release's date if it is said in so many words, and nowhere denied by more than a month."""
    found = release_dates(document)
    said = [each for each in found if each.kind in ("dateline", "front-matter", "page")]
    if not said or any(abs((each.day - said[0].day).days) > 31 for each in found):
        return None
    return said[0]


def _denied(document: Document, mention: DateMention, end: DateMention, anchor: date, words: TenseWords) -> str | None:
    """Why a date can't be; `end` is the end of the range that it begins, or the date itself."""
    first, last = mention.first_day(), end.last_day()
    if first is None or last is None:
        return None
    behind, ahead = (anchor - last).days, (first - anchor).days
    if not (1 <= behind <= YEAR_SLIP or 2 <= ahead <= YEAR_SLIP):
        return None
    before, after = _clause(document, mention)
    if _only_names(before, words):
        return None
    said = f"the release is dated {anchor.day} {anchor:%B %Y}"
    if behind >= 1:
        near = behind <= SEASON or not mention.guessed
        if _is_coming(before, after, words) and behind <= (200 if mention.guessed else YEAR_SLIP):
            return f"“{mention.passage}” is said to be still to come, but {said}; check the date"
        if near and _will(before, words):
            return f"“{mention.passage}” is spoken of as to come, but {said}; check day, month and year"
        if near and (_opens(before, words) or _until(before, words)):
            return f"“{mention.passage}” is spoken of as to come, but {said}; check day, month and year"
        return None
    if (ahead <= SEASON or not mention.guessed) and (_was(before, words) or before[0] in _LASTING):
        return f"“{mention.passage}” is spoken of as past, but {said}; check day, month and year"
    return None


def _clause(document: Document, mention: DateMention) -> tuple[list[str], list[str]]:
    """The words and marks right before a date, nearest first, and those right behind it."""
    from newslint.annotations.sentences import sentence_at

    passage = mention.passage
    sentence = sentence_at(document, passage.start)
    start = max(sentence.start if sentence else 0, passage.start - 160)
    before = _WORD.findall(document.text[start : passage.start].lower().replace("’", "'"))
    end = min(sentence.end if sentence else passage.end, passage.end + 40)
    after = _WORD.findall(document.text[passage.end : max(end, passage.end)].lower())
    return before[::-1][: CLAUSE + 4], after[:2]


def _only_names(before: list[str], words: TenseWords) -> bool:
    """Whether the date only names a thing ("the law of 3 May"), or may stand for good ("effective from")."""
    if not before:
        return True
    if before[0] in words.of and not (before[0] == "the" and before[1:2] in (["on"], ["from"], ["until"], ["by"])):
        return True
    return any(word in words.standing or word in words.every for word in before[:8])


def _is_coming(before: list[str], after: list[str], words: TenseWords) -> bool:
    """Whether "next" stands at the date: el próximo 22 de septiembre, le 3 mai prochain."""
    return before[0] in words.coming or bool(after and after[0] in words.coming and "prochain" in after[0])


def _will(before: list[str], words: TenseWords) -> bool:
    """Whether the verb of the date's clause is in the future."""
    if _is_of_a_noun(before):
        return False
    for at, word in enumerate(before[:CLAUSE]):
        following = before[at + 1] if at + 1 < len(before) else ""
        if words.is_future(word):
            return not (word == "'" or following in ("no", "not"))
        if word == "be" and following == "to" and at <= 2:  # "to be held on", not "was to be held on"
            return before[at + 2 : at + 3] not in (["was"], ["were"])
        if word in _MARKS or word in words.breaks or word in words.was or (word in _ARTICLES and at <= 1):
            return False
        participle = word.endswith(
            ("ed", "ado", "ada", "ados", "adas", "ido", "ida", "idos", "idas", "ée", "é", "és", "ées")
        )
        if participle and len(word) > 4 and following not in _BEING:
            return False
    return False


def _is_of_a_noun(before: list[str]) -> bool:
    """Whether the date tells when a thing was that is only an object: "will pay for the flood on 2 April"."""
    for at, word in enumerate(before[1:4], 1):
        if word in _ANY_ARTICLE and before[at + 1 : at + 2]:
            behind = before[at + 1]
            return behind in _CAUSES or (behind in _PURPOSES and _OCCASIONS.isdisjoint(before[:at]))
    return False


def _opens(before: list[str], words: TenseWords) -> bool:
    """Whether a present tense that means the future stands right before the date: "opens on"."""
    near = before[:4][::-1]
    if any(mark in _MARKS for mark in near[1:]):
        return False
    return any(
        tuple(near[at : at + len(phrase)]) == phrase and (at == 0 or near[at - 1] not in _NO_VERB_BEHIND)
        for phrase in words.timetable
        for at in range(len(near) - len(phrase) + 1)
    )


def _until(before: list[str], words: TenseWords) -> bool:
    """Whether something can be done until the date, now: "entries can be sent until"."""
    if not any(word in words.until for word in before[:3]):
        return False
    for word in before[1:CLAUSE]:
        if word in words.standing_now:
            return True
        if word in _MARKS or word in words.breaks or word in words.was or word.endswith("ed"):
            return False
    return False


def _was(before: list[str], words: TenseWords) -> bool:
    """Whether a verb of what is over stands close before the date."""
    forward = before[:CLAUSE][::-1]
    joined = " ".join(forward)
    for phrase in words.over:
        text = " ".join(phrase).replace("'", "' ") if "'" not in joined else " ".join(phrase)
        parts = tuple(_WORD.findall(text))
        for at in range(len(forward) - len(parts), -1, -1):
            if tuple(forward[at : at + len(parts)]) != parts:
                continue
            between = forward[at + len(parts) :]
            if len(between) > NEAR or any(
                word in _MARKS or word in ("for", "to", "para", "pour", "für") for word in between
            ):
                break
            if at and forward[at - 1] in words.undone - {"that", "which", "que"}:
                break
            return True
    return False
