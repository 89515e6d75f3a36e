"""The announced event with no day to it: "last Tuesday", "recently", "next month"."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.dates import DAY, RELATIVE, VAGUE, WEEKDAY, DateMention, dates, release_date
from newslint.annotations.parts import dateline, part_of
from newslint.annotations.profile_evidence import kind_of
from newslint.document import Document, Passage
from newslint.languages.vagueness import VagueWords, vague_words
from newslint.rule import Problem

LEAD = 2  # sentences of the lead in which the release tells its news
AROUND = 60  # days from the release's own date within which a day may be the event's
_PERCENT = re.compile(r"%|per ?cent|por ciento|pour cent|Prozent")
_WORD = re.compile(r"[^\W_]+|[,;:()–—“”\"«»]")


def vague_date(document: Document, *, sentences: int = 2) -> Iterator[Problem]:
    """The release's own event "last Tuesday" or "recently", with no date beside it."""
    from newslint.annotations.language import language

    words = vague_words(language(document))
    lead = _lead(document)
    if words is None or lead is None or kind_of(document).profile.name == "blog":
        return
    opening = _opening(document, lead, sentences)
    inside = [each for each in dates(document) if opening.covers(each.passage)]
    if any(each.kind == DAY for each in inside if not _in_dateline(document, each)) or _dated_elsewhere(document, lead):
        return
    for mention in inside:
        if _is_vague(mention) and _tells_the_event(document, opening, mention, words):
            yield Problem(mention.passage, _message(document, mention))
            return


def _lead(document: Document) -> Passage | None:
    for at, paragraph in enumerate(document.paragraphs):
        if part_of(document, at) == "lead":
            return paragraph
    return None


def _opening(document: Document, lead: Passage, count: int) -> Passage:
    """The lead's first sentences, without its dateline."""
    from newslint.annotations.sentences import sentences_of

    line = dateline(document)
    start = line.passage.end if line is not None and lead.covers(line.passage) else lead.start
    kept = [each for each in sentences_of(document, document.block_index(lead.start)) if each.end > start]
    kept = [each for each in kept if len(each.text[max(0, start - each.start) :].split()) > 3]
    return document.passage(start, kept[min(count, len(kept)) - 1].end) if kept else lead


def _in_dateline(document: Document, mention: DateMention) -> bool:
    line = dateline(document)
    return line is not None and line.passage.overlaps(mention.passage)


def _dated_elsewhere(document: Document, lead: Passage) -> bool:
    """Whether the lead's paragraph or the next one gives a day close to the release's own."""
    anchor = release_date(document)
    end = document.block_index(lead.start) + 2
    for mention in dates(document):
        if mention.kind != DAY or mention.passage.start < lead.start or _in_dateline(document, mention):
            continue
        if document.block_index(mention.passage.start) >= end:
            break
        if anchor is None or mention.resolved is None or abs((mention.resolved - anchor.day).days) <= AROUND:
            return True
    return False


def _is_vague(mention: DateMention) -> bool:
    if mention.kind == VAGUE:
        return mention.shift == -1
    if mention.kind == WEEKDAY:
        return mention.shift in (-1, 1)
    if mention.kind != RELATIVE or mention.unit not in ("week", "month", "weekend"):
        return False
    return mention.shift in (-1, 1) or _earlier(mention)


def _earlier(mention: DateMention) -> bool:
    """Whether "earlier" stands before "this week", which leaves the day open."""
    start = mention.passage.start
    before = mention.passage.document.text[max(0, start - 10) : start].lower().split()
    return mention.shift == 0 and before[-1:] in (["earlier"], ["later"])


def _tells_the_event(document: Document, opening: Passage, mention: DateMention, words: VagueWords) -> bool:
    """Whether the time belongs to the main verb: no relative clause, no participle before a noun, no background."""
    before = [word.lower() for word in _WORD.findall(document.text[opening.start : mention.passage.start])]
    after = [word.lower() for word in _WORD.findall(document.text[mention.passage.end : mention.passage.end + 40])]
    if len(before) > 45:
        return False
    last = before[-1] if before else ""
    if last in words.determiners or last in words.more or (after and after[0] in words.owned):
        return False  # "a recently opened park", "most recently", "last month's"
    if not _in_main_clause(before, words) or _ends_in_participle(before, words):
        return False
    if _in_apposition(before, after, words) or _in_the_background(document, before, mention, words):
        return False
    return mention.kind != VAGUE or not any(word in words.perfect for word in before[-2:])


def _in_the_background(document: Document, before: list[str], mention: DateMention, words: VagueWords) -> bool:
    """Whether it had been so before the news, or is a month's figure: "fell to 3 per cent last month"."""
    ahead = document.text[max(0, mention.passage.start - 50) : mention.passage.start].rpartition("\n")[2]
    around = ahead + document.text[mention.passage.end : mention.passage.end + 50].partition("\n")[0]
    behind = document.text[mention.passage.end : mention.passage.end + 60].lower().split()[:5]
    if words.background.intersection(before[-4:]) or words.background.intersection(behind):
        return True
    return mention.unit == "month" and bool(_PERCENT.search(around))


def _in_apposition(before: list[str], after: list[str], words: VagueWords) -> bool:
    """Whether the time stands with a participle beside a noun: ", elected last month,", "die im Mai gewählte"."""
    if len(before) >= 2 and before[-2] in words.determiners and before[-1] in ("im", "am", "in"):
        return True
    if "," not in before:
        return False
    inside = before[len(before) - before[::-1].index(",") :]
    if inside:
        return inside[0].endswith(words.participles or ("ed",)) and "," in after[:4]
    return len(after) >= 2 and after[0].endswith(words.participles or ("ed",)) and after[1] == ","


def _ends_in_participle(before: list[str], words: VagueWords) -> bool:
    """Whether a participle that describes a noun stands right before: "publicadas recientemente"."""
    return bool(before) and before[-1].endswith(words.participles) and not (set(before[-3:-1]) & words.auxiliaries)


def _in_main_clause(before: list[str], words: VagueWords) -> bool:
    """Whether no clause of another kind is open at the end of these words: every "who …" closed by its comma."""
    closed = False
    for at in range(len(before) - 1, -1, -1):
        word = before[at]
        if word in words.relatives:
            return closed and at == 0
        if word == "," and not closed and before[at + 1 : at + 2] and before[at + 1] in words.comma_relatives:
            return False
        if word in ",;)–—":
            opened = _opener(before, at)
            if opened >= 0:
                return _in_main_clause(before[:opened], words)
            closed = True
    return True


def _opener(before: list[str], closing: int) -> int:
    """The index of the comma that opened the insertion which `closing` ends, or -1."""
    for at in range(closing - 1, -1, -1):
        if before[at] in ",(–—":
            return at
    return -1


def _message(document: Document, mention: DateMention) -> str:
    anchor = release_date(document)
    said = f"; the release is dated {anchor.day.day} {anchor.day:%B %Y}" if anchor and anchor.passage else ""
    return (
        f"“{mention.passage}” leaves open when it happened{said}: give the day"
        if mention.shift != 1
        else (f"“{mention.passage}” leaves open when it will be{said}: give the day")
    )
