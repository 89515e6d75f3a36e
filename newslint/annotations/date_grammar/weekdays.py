"""The weekday that belongs to a date: in front of it, behind it, or shared by two days."""

from __future__ import annotations

from newslint.annotations.date_grammar import RawDate
from newslint.annotations.date_grammar.tokens import DASHES, NUMBER, WORD, Tokens
from newslint.languages.dates import DateWords


def skip_leads_back(tokens: Tokens, at: int, words: DateWords) -> int:
    """The index of the token in front of the articles that end at `at`."""
    while tokens[at].lower in words.leads or tokens[at].lower in ("del", "zum", "dem", "el", "le"):
        if tokens[at].lower in words.until:
            break
        at -= 1
    return at


def weekday_back(tokens: Tokens, at: int, words: DateWords) -> int | None:
    """The index of a weekday that ends at `at` (comma or stop allowed), or None."""
    while tokens[at].text in (",", "."):
        at -= 1
    return at if _weekday_number(tokens, at, words) is not None else None


def _weekday_number(tokens: Tokens, at: int, words: DateWords) -> int | None:
    token = tokens[at]
    if token.kind != WORD:
        return None
    if token.lower in words.weekdays:
        return words.weekdays[token.lower]
    if token.lower in words.short_weekdays and len(tokens[at].text) >= 2:
        spaced = tokens[at + 1].text in (".", ",")
        if words.capital or token.text[0].isupper():
            capital = token.text[0].isupper()
            return words.short_weekdays[token.lower] if capital and (spaced or len(token.text) >= 3) else None
        return words.short_weekdays[token.lower] if spaced else None
    return None


def with_weekday(tokens: Tokens, raw: RawDate, first: int, last: int, words: DateWords) -> RawDate:
    """The date with the weekday that stands before it, or behind it in brackets or between commas."""
    at = first - 1
    while at >= 0 and (
        tokens[at].lower in words.leads or tokens[at].text in (",", ".", "(") or tokens[at].lower in words.joints
    ):
        if first - at > 4:
            break
        at -= 1
    number = _weekday_number(tokens, at, words)
    if number is not None and (_shares_weekdays(tokens, at, words) or _ends_sentence(tokens, at, words)):
        return raw
    if number is not None:
        token = tokens[at]
        closed = tokens[at + 1].text == "(" and tokens[last + 1].text == ")" and raw.end == tokens[last].end
        end = tokens[last + 1].end if closed else raw.end
        return raw._replace(
            end=end, start=token.start, weekday=number, weekday_start=token.start, weekday_end=token.end
        )
    behind = last + 1
    if tokens[behind].text in ("(", ","):
        number = _weekday_number(tokens, behind + 1, words)
        closing = tokens[behind + 2]
        alone = closing.text == ")" if tokens[behind].text == "(" else closing.text in (",", ".", ";", ")")
        if number is not None and alone and not _starts_date(tokens, behind + 3, words):
            token = tokens[behind + 1]
            end = closing.end if closing.text == ")" and tokens[behind].text == "(" else token.end
            return raw._replace(end=end, weekday=number, weekday_start=token.start, weekday_end=token.end)
    return raw


def _ends_sentence(tokens: Tokens, at: int, words: DateWords) -> bool:
    """Whether the stop behind a weekday is a sentence's: "closed on Sunday. 3 May is a holiday"."""
    return tokens[at + 1].text == "." and tokens[at].lower in words.weekdays


def _shares_weekdays(tokens: Tokens, at: int, words: DateWords) -> bool:
    """Whether a weekday is the second of two that share days behind them: "Friday and Saturday, October 23 and 24"."""
    joint = skip_leads_back(tokens, at - 1, words)
    joined = tokens[joint].lower in words.both or tokens[joint].lower in words.until or tokens[joint].text in DASHES
    return joined and _weekday_number(tokens, joint - 1, words) is not None


def paired(tokens: Tokens, found: list[RawDate], words: DateWords) -> list[RawDate]:
    """Two days with the two weekdays in front of both: "Friday and Saturday, 6 and 7 June"."""
    if len(found) != 2 or found[0].weekday is not None or found[1].weekday is not None:
        return found
    at = tokens.before(found[0].start)
    while tokens[at].text == "," or tokens[at].lower in words.leads:
        at -= 1
    if _weekday_number(tokens, at, words) is None or not _shares_weekdays(tokens, at, words):
        return found
    first, second = skip_leads_back(tokens, at - 1, words) - 1, at
    return [
        found[0]._replace(
            start=tokens[first].start,
            weekday=_weekday_number(tokens, first, words),
            weekday_start=tokens[first].start,
            weekday_end=tokens[first].end,
        ),
        found[1]._replace(
            weekday=_weekday_number(tokens, second, words),
            weekday_start=tokens[second].start,
            weekday_end=tokens[second].end,
        ),
    ]


def _starts_date(tokens: Tokens, at: int, words: DateWords) -> bool:
    while tokens[at].lower in words.leads:
        at += 1
    return tokens[at].lower in words.months or tokens[at].kind == NUMBER
