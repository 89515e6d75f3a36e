"""Years, quarters and fiscal years."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.annotations.date_grammar import FISCAL, QUARTER, YEAR, RawDate
from newslint.annotations.date_grammar.tokens import MARK, NUMBER, WORD, Tokens
from newslint.languages.dates import DateWords

EARLIEST, LATEST = 1500, 2199


def periods(tokens: Tokens, words: DateWords) -> Iterator[RawDate]:
    """Q3 2025, third quarter of 2025, fiscal year 2024/25, in 2019."""
    fiscal = {phrase[0]: phrase for phrase in sorted(words.fiscal)}
    named = tokens.places({*fiscal, *words.quarter, *words.quarter_letters})
    for at in sorted((*tokens.four_digits(), *named)):
        lower = tokens.lowers[at]
        if len(lower) == 4 and lower.isdigit():
            if tokens.lowers[at - 1] in words.year_leads and at and _is_year(tokens, at):
                yield RawDate(YEAR, tokens[at].start, tokens[at].end, int(lower), year_text=lower)
            continue
        token = tokens[at]
        if token.lower in fiscal:
            raw = _fiscal(tokens, at, words)
            if raw is not None:
                yield raw
        elif token.lower in words.quarter:
            raw = _worded_quarter(tokens, at, words)
            if raw is not None:
                yield raw
        elif token.lower in words.quarter_letters and token.text.isupper() and tokens.glued(at + 1):
            raw = _short_quarter(tokens, at, words)
            if raw is not None:
                yield raw


def _is_year(tokens: Tokens, at: int) -> bool:
    """Whether four digits are a year: none that a mark or unit makes an amount."""
    token = tokens[at]
    if not (token.text.isascii() and EARLIEST <= int(token.text) <= LATEST):
        return False
    after = tokens[at + 1]
    if tokens.glued(at) or (tokens.glued(at + 1) and (after.kind != MARK or after.text in tuple("%€$£°:/"))):
        return False
    decimal = (
        after.text in tuple(".,-") and tokens.glued(at + 1) and tokens[at + 2].kind == NUMBER and tokens.glued(at + 2)
    )
    return not decimal and after.text not in tuple("%€$£")


def _year_at(tokens: Tokens, at: int, words: DateWords) -> int:
    """The index of the year that follows, across joints, or -1."""
    while tokens[at].lower in words.joints or tokens[at].text == "," or tokens[at].lower in ("fy", "fiscal", "year"):
        at += 1
    token = tokens[at]
    return at if token.kind == NUMBER and len(token.text) == 4 and EARLIEST <= int(token.text) <= LATEST else -1


def _worded_quarter(tokens: Tokens, at: int, words: DateWords) -> RawDate | None:
    before = at - 1
    if tokens[before].text == ".":
        before -= 1
    ordinal = tokens[before].lower
    number = words.first.get(ordinal)
    if (
        number is None
        and tokens[before].kind == NUMBER
        and tokens[before].text in ("1", "2", "3", "4")
        and before < at - 1
    ):
        number = int(tokens[before].text)
    if number is None:
        return None
    year = _year_at(tokens, at + 1, words)
    last = year if year >= 0 else at
    value = int(tokens[year].text) if year >= 0 else None
    return RawDate(QUARTER, tokens[before].start, tokens[last].end, value, quarter=number)


def _short_quarter(tokens: Tokens, at: int, words: DateWords) -> RawDate | None:
    number = tokens[at + 1]
    if number.text not in ("1", "2", "3", "4") or tokens.glued(at):
        return None
    year = _year_at(tokens, at + 2, words)
    last = year if year >= 0 else at + 1
    value = int(tokens[year].text) if year >= 0 else None
    return RawDate(QUARTER, tokens[at].start, tokens[last].end, value, quarter=int(number.text))


def _fiscal(tokens: Tokens, at: int, words: DateWords) -> RawDate | None:
    """Fiscal year 2025, financial year 2024/25, ejercicio 2024: the year is the first one named."""
    start = at
    while tokens[at].kind == WORD and at - start < 3:
        at += 1
    year = _year_at(tokens, at, words)
    if year != at or not any(
        all(tokens[start + index].lower == word for index, word in enumerate(phrase)) for phrase in words.fiscal
    ):
        return None
    last = year
    if tokens[year + 1].text in ("/", "-", "–") and tokens[year + 2].kind == NUMBER and tokens.glued(year + 2):
        last = year + 2
    return RawDate(FISCAL, tokens[start].start, tokens[last].end, int(tokens[year].text))
