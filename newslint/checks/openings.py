"""What closes before it opens: "applications open on 2 March … close on 20 February", "from 5 June … until 24 May"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date

from newslint.annotations.dates import DAY, DateMention, date_ranges, dates
from newslint.annotations.language import language
from newslint.annotations.release_date import day_of, release_date
from newslint.annotations.sentences import sentence_at
from newslint.checks.event_order import clause_words, is_deadline, is_event, too_late
from newslint.document import Document
from newslint.languages.tenses import TenseWords, tense_words
from newslint.rule import Problem, Related

_REACH = 400  # code points between an opening and what closes
_LONG = 300  # days that nothing is open for that is said to close on a day without its year
_WORD = re.compile(r"[^\W_]+")
_NEAR = 8  # words before a date in which the verb of opening stands
_FEW = 5  # words before it in which a verb of closing stands
_BEHIND = 4  # words behind it in which German has it


def openings(document: Document) -> Iterator[Problem]:
    """Applications, exhibitions and polls whose last day lies before their first; a deadline far from its event."""
    words = tense_words(language(document))
    if words is None:
        return
    days = [each for each in dates(document) if each.kind == DAY and not each.ambiguous]
    yield from _closed_before_opened(document, days, words)
    yield from _only_event(document, [each for each in days if each.resolved is not None], words)


def _closed_before_opened(document: Document, days: Sequence[DateMention], words: TenseWords) -> Iterator[Problem]:
    for index, closing in enumerate(days):
        if not _closes(document, closing, words):
            continue
        for opening in days[max(0, index - 2) : index]:
            near = closing.passage.start - opening.passage.end <= _REACH
            same = document.block_index(opening.passage.start) == document.block_index(closing.passage.start)
            if not near or not same or not _opens(document, opening, words):
                continue
            if _is_one_thing(document, opening, closing, words) and _is_before(closing, opening):
                said = f"“{closing.passage}”, the last day, lies before “{opening.passage}”, the first"
                yield Problem(
                    closing.passage, f"{said}; check the two dates", (Related(opening.passage, "the first day"),)
                )
                break


def _is_one_thing(document: Document, opening: DateMention, closing: DateMention, words: TenseWords) -> bool:
    """Whether an opening and a closing are of the same: in one sentence, or both of applying."""
    if sentence_at(document, opening.passage.start) == sentence_at(document, closing.passage.start):
        return True
    return all(
        any(word.startswith(words.deadline) for word in clause_words(document, mention))
        for mention in (opening, closing)
    )


def _opens(document: Document, mention: DateMention, words: TenseWords) -> bool:
    near = clause_words(document, mention)[-_NEAR:]
    if words.verb_last:
        near += _WORD.findall(document.text[mention.passage.end : mention.passage.end + 60].lower())[:_BEHIND]
    return any(word in words.opens for word in near) and not any(word in words.until for word in near[-2:])


def _closes(document: Document, mention: DateMention, words: TenseWords) -> bool:
    before = clause_words(document, mention)
    return any(word in words.until for word in before[-3:]) or any(
        word in words.finishes or word.startswith("close") for word in before[-_FEW:]
    )


def _is_before(closing: DateMention, opening: DateMention) -> bool:
    """Whether the last day lies before the first: a day without a year in the first one's, unless that of the next
    year is meant."""
    first, last = opening.resolved, closing.resolved
    if first is None:
        return False
    if closing.year_text and opening.year_text:
        return last is not None and last < first
    if closing.year_text or closing.month is None or closing.day is None:
        return False
    same = day_of(first.year, closing.month, closing.day)
    following = day_of(first.year + 1, closing.month, closing.day)
    return same is not None and following is not None and same < first and (following - first).days > _LONG


def _only_event(document: Document, days: Sequence[DateMention], words: TenseWords) -> Iterator[Problem]:
    """The one deadline of a text against its one event, which stands in another paragraph."""
    released = release_date(document)
    ends = {each.start.passage.start: each.end for each in date_ranges(document)}
    closing = {each.end.passage.start for each in date_ranges(document)}
    deadlines = [each for each in days if is_deadline(document, each, words)]
    events = [
        each
        for each in days
        if each.passage.start not in closing and each not in deadlines and is_event(document, each, words)
    ]
    if len(deadlines) != 1 or len(events) != 1:
        return
    deadline, event = deadlines[0], events[0]
    if document.block_index(deadline.passage.start) == document.block_index(event.passage.start):
        return  # read by event_order
    if released and event.resolved and event.resolved < released.day:
        return
    if any(
        _is_later(each, event) for each in days if each not in (deadline, event) and each.passage.start not in closing
    ):
        return  # there is another day that the deadline may be for
    problem = too_late(deadline, event, ends.get(event.passage.start, event))
    if problem is not None:
        yield problem


def _is_later(mention: DateMention, event: DateMention) -> bool:
    first: date | None = event.resolved
    return mention.resolved is not None and first is not None and mention.resolved > first
