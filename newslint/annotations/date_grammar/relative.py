"""Dates that count from the day of the release: yesterday, last Tuesday, next month, recently."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

from newslint.annotations.date_grammar import RELATIVE, VAGUE, WEEKDAY, RawDate
from newslint.annotations.date_grammar.tokens import WORD, Tokens
from newslint.languages.dates import DateWords

PAST, PRESENT, FUTURE = -1, 0, 1


def relative_dates(tokens: Tokens, words: DateWords) -> Iterator[RawDate]:
    """Every relative date, weekdays without a day included."""
    vague = _by_first(words.vague_past)
    vague_future = _by_first(words.vague_future)
    leading = {*vague, *vague_future, *words.weekdays, *words.units, *words.days, "aujourd"}
    for at, token in tokens.among(leading):
        raw = None
        if token.lower in vague:
            raw = _phrase(tokens, at, vague[token.lower], PAST)
        if raw is None and token.lower in vague_future:
            raw = _phrase(tokens, at, vague_future[token.lower], FUTURE)
        if raw is None and token.lower in words.weekdays:
            raw = _weekday(tokens, at, words)
        if raw is None and token.lower in words.units:
            raw = _unit(tokens, at, words)
        if raw is None and (token.lower in words.days or token.lower == "aujourd"):
            raw = _day(tokens, at, words)
        if raw is not None:
            yield raw


@cache
def _by_first(phrases: frozenset[tuple[str, ...]]) -> dict[str, list[list[str]]]:
    found: dict[str, list[list[str]]] = {}
    for phrase in phrases:
        parts = [part for word in phrase for part in _split_elision(word)]
        found.setdefault(parts[0], []).append(parts)
    for each in found.values():
        each.sort(key=len, reverse=True)
    return found


def _split_elision(word: str) -> tuple[str, ...]:
    before, mark, after = word.partition("'")
    return (before, mark, after) if mark else (word,)


def _phrase(tokens: Tokens, at: int, phrases: list[list[str]], shift: int) -> RawDate | None:
    for phrase in phrases:
        if tokens.lowers[at : at + len(phrase)] == phrase:
            return RawDate(VAGUE, tokens[at].start, tokens[at + len(phrase) - 1].end, shift=shift)
    return None


def _modifier(tokens: Tokens, at: int, words: DateWords) -> int | None:
    word = tokens[at].lower
    if word in words.last:
        return PAST
    if word in words.next:
        return FUTURE
    return PRESENT if word in words.this else None


def _modified(tokens: Tokens, at: int, words: DateWords, last: int | None = None) -> tuple[int | None, int, int]:
    """The direction that a word beside a weekday or unit gives it; the first and last token then."""
    last = at if last is None else last
    before = _modifier(tokens, at - 1, words)
    if before is not None:
        return before, at - 1, last
    after = _modifier(tokens, last + 1, words) if not words.capital else None  # English and German put it in front
    if after is not None and after != PRESENT:
        return after, at, last + 1
    return None, at, last


def _weekday(tokens: Tokens, at: int, words: DateWords) -> RawDate | None:
    token = tokens[at]
    if words.capital and token.text[0].islower():
        return None
    if tokens[at + 1].lower == "'" and tokens[at + 2].lower == "s":
        return None
    shift, first, last = _modified(tokens, at, words)
    return RawDate(
        WEEKDAY,
        tokens[first].start,
        tokens[last].end,
        weekday=words.weekdays[token.lower],
        weekday_start=token.start,
        weekday_end=token.end,
        shift=shift,
    )


def _unit(tokens: Tokens, at: int, words: DateWords) -> RawDate | None:
    last, unit = at, words.units[tokens[at].lower]
    if tokens[at].lower == "fin":
        if tokens[at + 1].lower != "de" or tokens[at + 2].lower != "semana":
            return None
        last = at + 2
    elif tokens[at].lower == "semana" and tokens[at - 1].lower == "de" and tokens[at - 2].lower == "fin":
        return None
    shift, first, last = _modified(tokens, at, words, last)
    if shift is None or (tokens[first - 1].kind != WORD and tokens[first].lower == "past"):
        return None
    return RawDate(RELATIVE, tokens[first].start, tokens[last].end, shift=shift, unit=unit)


def _day(tokens: Tokens, at: int, words: DateWords) -> RawDate | None:
    token = tokens[at]
    if token.lower == "aujourd":
        if tokens[at + 2].lower != "hui":
            return None
        return RawDate(RELATIVE, token.start, tokens[at + 2].end, shift=0, unit="day")
    if token.lower == "mañana" and tokens[at - 1].lower in ("la", "esta", "una", "cada", "media", "por", "toda"):
        return None  # the morning
    if token.text == "Morgen" or (token.lower == "morgen" and tokens[at - 1].lower in ("guten", "am", "jeden")):
        return None
    return RawDate(RELATIVE, token.start, token.end, shift=words.days[token.lower], unit="day")
