"""Two dates of one event that are the wrong way round: started in May 2021 and completed in June 2020."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import pairwise

from newslint.annotations.dates import DAY, MONTH, QUARTER, YEAR, DateMention, date_ranges, dates
from newslint.annotations.release_date import release_date
from newslint.document import Document
from newslint.languages.tenses import TenseWords, tense_words
from newslint.rule import Problem, Related

REACH = 120  # code points between the two dates
_WORD = re.compile(r"[^\W_]+")
_VERB = 3  # words between a verb and its date
MONTHS = 120  # days after an event beyond which a deadline is for another one
_NEXT = frozenset({"next", "second", "autumn", "próxima", "próximo", "prochaine", "nächste", "nächsten"})
_BEFORE = frozenset({"before", "antes", "avant", "vor"})
_JOINT = 5  # words between a date and the verb of the next
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
    return [each for each in dates(document) if each.kind in kinds and (each.year or each.day) and not each.ambiguous]


def _one_sentence(document: Document, first: DateMention, second: DateMention) -> bool:
    from newslint.annotations.sentences import sentence_at

    return sentence_at(document, first.passage.start) == sentence_at(document, second.passage.start)


def _verb_words(document: Document, mention: DateMention, words: TenseWords) -> list[str]:
    """The words right before a date, and in German right behind it, where its verb may stand."""
    start, end = mention.passage.start, mention.passage.end
    found = _WORD.findall(document.text[max(0, start - 60) : start].lower())[-_VERB:]
    if words.verb_last:
        found += _WORD.findall(document.text[end : end + 40].lower())[:2]
    return found


def _begun_and_finished(
    document: Document, first: DateMention, second: DateMention, words: TenseWords
) -> Problem | None:
    """ "Started in May 2021 and completed in June 2020", joined by "and" and little else."""
    between = _WORD.findall(document.text[first.passage.end : second.passage.start].lower())
    if len(between) > _JOINT or not any(word in words.joints for word in between):
        return None
    if not any(word in words.begins for word in _verb_words(document, first, words)):
        return None
    if not any(word in words.finishes for word in _verb_words(document, second, words)):
        return None
    message = f"“{second.passage}”, the end, lies before “{first.passage}”, the start"
    return _wrong_order(first, second, first, second, message)


def _after_or_before(document: Document, first: DateMention, second: DateMention, words: TenseWords) -> Problem | None:
    """ "… since November 2024 after … in January 2025": what comes after must not be the earlier."""
    gap = document.text[first.passage.end : second.passage.start].lstrip(", \u00a0")
    between = _WORD.findall(gap.lower())
    if (
        not first.year
        or not second.year
        or len(between) > _CLAUSE
        or any(mark in gap for mark in ";:(),")  # behind a comma another clause may have the second date
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
    if start.year and end.year:
        begun, ended = start.first_day(), end.last_day()
        wrong = begun is not None and ended is not None and ended < begun
    else:  # with no year at all only days of one month can be compared
        wrong = not start.year and not end.year and start.month == end.month and 0 < (end.day or 0) < (start.day or 0)
    if not wrong:
        return None
    where = first.passage.document.passage(first.passage.start, second.passage.end)
    return Problem(where, f"{message}; check the two dates", (Related(start.passage, "the other date"),))


def deadline_after_event(document: Document) -> Iterator[Problem]:
    """ "Register by 20 June" beside "the race takes place on 14 June": in one sentence, or in two in a row."""
    from newslint.annotations.language import language

    words = tense_words(language(document))
    if words is None:
        return
    days = [each for each in dates(document) if each.kind == DAY and each.resolved is not None]
    ends = {each.start.passage.start: each.end for each in date_ranges(document)}
    released = release_date(document)
    for first, second in pairwise(days):
        if document.block_index(first.passage.start) != document.block_index(second.passage.start):
            continue
        if second.passage.start - first.passage.end > 2 * REACH:
            continue
        for deadline, event in ((first, second), (second, first)):
            held = ends.get(event.passage.start, event)
            if not event.year_text and released and event.resolved and event.resolved < released.day:
                continue  # a day of last year, or rather the one to come
            if is_deadline(document, deadline, words) and is_event(document, event, words):
                problem = too_late(deadline, event, held)
                if problem is not None:
                    yield problem


def too_late(deadline: DateMention, event: DateMention, held: DateMention) -> Problem | None:
    """A deadline that comes after its event is over, by days or weeks."""
    last, over = deadline.resolved, held.resolved
    if last is None or over is None or not 1 <= (last - over).days <= MONTHS:
        return None
    message = f"the deadline, “{deadline.passage}”, comes after the event, “{event.passage}”; check the two dates"
    return Problem(deadline.passage, message, (Related(event.passage, "the event"),))


def clause_words(document: Document, mention: DateMention) -> list[str]:
    """The words of a date's sentence in front of it, back to the mark that begins its clause."""
    from newslint.annotations.sentences import sentence_at

    sentence = sentence_at(document, mention.passage.start)
    start = sentence.start if sentence else mention.passage.start
    text = document.text[max(start, mention.passage.start - REACH) : mention.passage.start].lower()
    return _WORD.findall(text.rpartition(";")[2])


def is_deadline(document: Document, mention: DateMention, words: TenseWords) -> bool:
    """Whether a date is the last day to apply."""
    before = clause_words(document, mention)
    near = before[-3:]
    closing = any(
        word in words.until or word in words.finishes or word in _BEFORE or word.startswith("close") for word in near
    )
    return closing and any(word.startswith(words.deadline) for word in before) and not _NEXT.intersection(before)


def is_event(document: Document, mention: DateMention, words: TenseWords) -> bool:
    """Whether a date is that of something to come."""
    before = clause_words(document, mention)
    if any(word.startswith(words.deadline) or word in words.until for word in before):
        return False
    near = before[-6:]
    phrases = [phrase for phrase in words.timetable if phrase[0] not in words.finishes]
    shown = any(
        tuple(near[at : at + len(phrase)]) == phrase for phrase in phrases for at in range(len(near) - len(phrase) + 1)
    )
    return shown or any(words.is_future(word) for word in near)
