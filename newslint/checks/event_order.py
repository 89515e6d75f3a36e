"""Two dates of one event that are the wrong way round: begun in March 2023 and finished in November 2022."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newslint.annotations.dates import DAY, MONTH, QUARTER, YEAR, DateMention, dates
from newslint.document import Document
from newslint.languages.tenses import TenseWords, tense_words
from newslint.rule import Problem, Related

REACH = 120  # code points between the two dates
_WORD = re.compile(r"[^\W_]+")
_VERB = 3  # words between a verb and its date
_CLAUSE = 12  # words between "after" and the date that it takes


def end_before_start(document: Document) -> Iterator[Problem]:
    """Begun and finished, since and after, after and before: with the dates that deny the order."""
    from newslint.annotations.language import language

    words = tense_words(language(document))
    if words is None:
        return
    for first, second in pairwise(_dated(document)):
        if second.passage.start - first.passage.end > REACH or not _one_sentence(document, first, second):
            continue
        problem = _begun_and_finished(document, first, second, words) or _after_or_before(
            document, first, second, words
        )
        if problem is not None:
            yield problem


def _dated(document: Document) -> list[DateMention]:
    kinds = (DAY, MONTH, QUARTER, YEAR)
    return [
        each for each in dates(document) if each.kind in kinds and each.year and not each.guessed and not each.ambiguous
    ]


def _one_sentence(document: Document, first: DateMention, second: DateMention) -> bool:
    from newslint.annotations.sentences import sentence_at

    return sentence_at(document, first.passage.start) == sentence_at(document, second.passage.start)


def _before(document: Document, mention: DateMention, count: int) -> list[str]:
    start = mention.passage.start
    return _WORD.findall(document.text[max(0, start - 60) : start].lower())[-count:]


def _begun_and_finished(
    document: Document, first: DateMention, second: DateMention, words: TenseWords
) -> Problem | None:
    mine, theirs = _before(document, first, _VERB), _before(document, second, _VERB)
    if any(word in words.begins for word in mine) and any(word in words.finishes for word in theirs):
        start, end = first, second
    elif any(word in words.finishes for word in mine) and any(word in words.begins for word in theirs):
        start, end = second, first
    else:
        return None
    return _wrong_order(
        start, end, first, second, f"“{end.passage}”, the end, lies before “{start.passage}”, the start"
    )


def _after_or_before(document: Document, first: DateMention, second: DateMention, words: TenseWords) -> Problem | None:
    """ "… since November 2024 after … in January 2025": what comes after must not be the earlier."""
    between = _WORD.findall(document.text[first.passage.end : second.passage.start].lower())
    if len(between) > _CLAUSE or any(
        mark in document.text[first.passage.end : second.passage.start] for mark in ";:()"
    ):
        return None
    opening = between[:2]
    if any(word in words.after for word in opening):
        message = f"“{first.passage}” is said to come after “{second.passage}”, which is later"
        return _wrong_order(second, first, first, second, message)
    if any(word in words.before for word in opening):
        message = f"“{first.passage}” is said to come before “{second.passage}”, which is earlier"
        return _wrong_order(first, second, first, second, message)
    return None


def _wrong_order(
    start: DateMention, end: DateMention, first: DateMention, second: DateMention, message: str
) -> Problem | None:
    """A problem over both dates if the end lies wholly before the start."""
    begun, ended = start.first_day(), end.last_day()
    if begun is None or ended is None or ended >= begun:
        return None
    where = first.passage.document.passage(first.passage.start, second.passage.end)
    return Problem(where, f"{message}; check the two dates", (Related(start.passage, "the other date"),))
