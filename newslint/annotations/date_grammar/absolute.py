"""Dates that name a month, or are written in figures."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.date_grammar import DAY, MONTH, RawDate
from newslint.annotations.date_grammar.tokens import BARRIER, DASHES, MARK, NUMBER, WORD, Token, Tokens
from newslint.annotations.date_grammar.weekdays import paired, skip_leads_back, weekday_back, with_weekday
from newslint.languages.dates import DateWords

# Both begin with a digit and look back behind it, so that the search jumps from digit to digit: the groups y, a and day
# lack their first one.
_NUMERIC = re.compile(
    r"\d(?<![\w.,/:=%&?#-].)(?:(?P<iso>(?<=[12])(?P<y>\d{3})-(?P<m>\d{2})-(?P<d>\d{2}))"
    r"|(?P<a>\d?)(?P<sep>[./-])(?P<b>\d{1,2})(?P=sep)(?P<c>(?:19|20)\d\d))(?![\w/]|[.,:-]\d|-\w)"
)
_NO_YEAR = re.compile(
    r"\d(?<![\w.,/:=%&?#-].)(?P<day>\d?)(?:\.(?P<stop>\d{1,2})\.|(?<=\d\d)/(?P<slash>\d\d))(?![\w/]|[.,:-]\d)"
)
LAST_DAY = 31


def numeric_dates(tokens: Tokens, words: DateWords) -> Iterator[RawDate]:
    """2024-06-04, 04/06/2024, 04.06.2024; where the day stands first, with no year too: "Freitag, 12.6., um 18 Uhr"."""
    for raw in _with_year(tokens.text, words):
        yield _weekday_of(tokens, raw, words)
    if words.day_first:
        for match in _NO_YEAR.finditer(tokens.text):
            day, month = int(match[0][0] + match["day"]), int(match["stop"] or match["slash"])
            if 1 <= day <= LAST_DAY and 1 <= month <= 12:
                raw = _weekday_of(tokens, RawDate(DAY, *match.span(), None, month, day, style="slashed"), words)
                if raw.weekday is not None and raw.weekday_start < match.start():
                    yield raw


def _weekday_of(tokens: Tokens, raw: RawDate, words: DateWords) -> RawDate:
    return with_weekday(tokens, raw, tokens.before(raw.start) + 1, tokens.before(raw.end), words)


def _with_year(text: str, words: DateWords) -> Iterator[RawDate]:
    """Dates in figures with their year. Points always put the day first."""
    for match in _NUMERIC.finditer(text):
        start, end = match.span()
        if match["iso"]:
            year = match[0][0] + match["y"]
            yield RawDate(DAY, start, end, int(year), int(match["m"]), int(match["d"]), style="iso", year_text=year)
            continue
        first, second = int(match[0][0] + match["a"]), int(match["b"])
        both = first <= 12 and second <= 12 and first != second
        day_first = words.day_first or match["sep"] == "." or (first > 12 >= second)
        if words.day_first and second > 12 >= first:
            day_first = False
        day, month = (first, second) if day_first else (second, first)
        ambiguous = both and not words.day_first and match["sep"] != "."
        yield RawDate(
            DAY, start, end, int(match["c"]), month, day, style="slashed", ambiguous=ambiguous, year_text=match["c"]
        )


def worded_dates(tokens: Tokens, words: DateWords) -> Iterator[RawDate]:
    """4 June 2024, June 4, 2024, martes 4 de junio, May 2025; and the first days of "15 to 23 August"."""
    for at, _ in tokens.among(words.months):
        if _is_month(tokens, at, words):
            yield from _around(tokens, at, words)


def _is_month(tokens: Tokens, at: int, words: DateWords) -> bool:
    token = tokens[at]
    if token.text[0].islower() and token.lower in words.capital:
        return False
    if tokens.glued(at) and tokens[at - 1].kind == MARK and tokens[at - 1].text in tuple("@#_/\\"):
        return False
    return not (tokens.glued(at + 1) and tokens[at + 1].text in tuple("'’_@"))  # May's; d' is another token


def _around(tokens: Tokens, at: int, words: DateWords) -> Iterator[RawDate]:
    month = words.months[tokens[at].lower]
    day_at, first = _day_before(tokens, at, words)
    after = _after_stop(tokens, at)
    if day_at >= 0:
        year_at = _year_after(tokens, after, words)
        earlier = _earlier_days(tokens, day_at, month, _year(tokens, year_at), words)
        yield from paired(tokens, [*earlier, _dated(tokens, first, day_at, year_at, at, month, words)], words)
        return
    day_at = _day_after(tokens, after)
    if day_at >= 0:
        found = list(_month_first(tokens, at, day_at, month, words))
        if found:
            yield from paired(tokens, found, words)
            return
    year_at = _year_after(tokens, after, words)
    if year_at >= 0:
        yield RawDate(
            MONTH, tokens[at].start, tokens[year_at].end, _year(tokens, year_at), month,
            year_text=tokens[year_at].text,
        )  # fmt: skip
    elif (len(tokens[at].text) > 3 or tokens[at].lower in ("may", "mai")) and _month_alone(tokens, at, words):
        yield RawDate(MONTH, tokens[at].start, tokens[at].end, None, month)


def _month_alone(tokens: Tokens, at: int, words: DateWords) -> bool:
    """Whether a month with neither day nor year beside it is one: "in May", not "Theresa May"."""
    before = tokens[at - 1]
    after = tokens[at + 1]
    if (after.lower in words.until or after.text in DASHES) and tokens[at + 2].lower in words.months:
        return True  # "March to July"
    return before.kind == WORD and (
        before.lower in words.year_leads
        or before.lower in words.last | words.next | words.this
        or before.lower in words.until
    )


def _month_first(tokens: Tokens, at: int, day_at: int, month: int, words: DateWords) -> Iterator[RawDate]:
    """June 4, 2024; June 4-6, 2024; June 4 and 5."""
    days = [day_at]
    end = _past_ordinal(tokens, day_at, words)
    while len(days) < 8:
        joint = tokens[end]
        joined = joint.text in DASHES or joint.lower in words.until or joint.lower in words.both or joint.text == ","
        second = end + 1
        if joint.text == "," and tokens[second].lower in words.both:
            second += 1
        if not joined or not _is_day(tokens, second) or _is_year(tokens[second]):
            break
        past = _past_ordinal(tokens, second, words)
        if (
            tokens[past].lower in words.months
            or tokens[past].text in tuple("%:$€£")
            or (tokens[past].kind == WORD and joint.text == ",")
        ):
            break
        if (
            joint.lower in words.both
            and tokens[past].kind == WORD
            and tokens[past].text[0].islower()
            and tokens[past].lower not in words.joints | words.year_leads
        ):
            break  # "May 3 and 12 people": a count
        days.append(second)
        end = past
    year_at = _year_after(tokens, end, words)
    if year_at < 0 and words.day_first:
        return  # only English writes the month first: "en mayo 12 alumnos"
    year = _year(tokens, year_at)
    for position, index in enumerate(days):
        last = position == len(days) - 1
        start = tokens[at].start if position == 0 else tokens[index].start
        stop = tokens[_past_ordinal(tokens, index, words) - 1].end
        if last and year_at >= 0:
            stop = tokens[year_at].end
        raw = RawDate(
            DAY, start, stop, year, month, int(tokens[index].text),
            year_text=tokens[year_at].text if year_at >= 0 else "",
        )  # fmt: skip
        yield with_weekday(
            tokens, raw, at if position == 0 else index, year_at if last and year_at >= 0 else end - 1, words
        )


def _dated(
    tokens: Tokens, first: int, day_at: int, year_at: int, month_at: int, month: int, words: DateWords
) -> RawDate:
    last = year_at if year_at >= 0 else month_at
    raw = RawDate(
        DAY, tokens[first].start, tokens[last].end, _year(tokens, year_at), month, int(tokens[day_at].text),
        year_text=tokens[year_at].text if year_at >= 0 else "",
    )  # fmt: skip
    return with_weekday(tokens, raw, first, last, words)


def _earlier_days(tokens: Tokens, day_at: int, month: int, year: int | None, words: DateWords) -> list[RawDate]:
    """The days that share the month of a later one: 15 in "15 to 23 August", 3 and 4 in "3, 4 and 5 May"."""
    found: list[RawDate] = []
    at = day_at
    for _ in range(8):
        joint = skip_leads_back(tokens, at - 1, words)
        weekday = weekday_back(tokens, joint, words)
        if weekday is not None:
            joint = weekday - 1
            joint = skip_leads_back(tokens, joint, words)
        text = tokens[joint].lower
        joined = text in words.until or text in words.both or text in DASHES or text == "," or text == "/"
        before = joint - 1
        if text in words.until and tokens[before].lower in words.until:
            joint, before = joint - 1, before - 1  # «vom 18. bis zum 20. Juli»
        if tokens[before].text == "." or tokens[before].lower in words.ordinals:
            before -= 1
        if not joined or not _is_day(tokens, before) or tokens[before - 1].text in tuple("$€£"):
            break
        raw = RawDate(DAY, tokens[before].start, tokens[joint - 1].end, year, month, int(tokens[before].text))
        found.append(with_weekday(tokens, raw, before, joint - 1, words))
        at = before
    return found[::-1]


def _day_before(tokens: Tokens, at: int, words: DateWords) -> tuple[int, int]:
    """The index of the day's number before a month, and of the date's first token; -1 if there is none."""
    before = at - 1
    for _ in range(3):
        token = tokens[before]
        if token.lower in words.joints or token.text in (".", "-", "º", "°") or token.lower in words.ordinals:
            before -= 1
    if not _is_day(tokens, before) or tokens[before].kind != NUMBER:
        return -1, -1
    return before, before


def _day_after(tokens: Tokens, at: int) -> int:
    """The index of the day's number behind an English month, or -1."""
    if not _is_day(tokens, at) or tokens[at].start - tokens[at - 1].end > 2:
        return -1
    following = tokens[at + 1]
    if following.text in ("%", ":") or (
        following.text == "," and tokens.glued(at + 2) and len(tokens[at + 2].text) == 3
    ):
        return -1
    return at


def _is_day(tokens: Tokens, at: int) -> bool:
    token = tokens[at]
    if token.kind != NUMBER or len(token.text) > 2 or not token.text.isascii() or not 1 <= int(token.text) <= 39:
        return False
    if (
        tokens.glued(at)
        and tokens[at - 1].text in tuple(".,:/$€£#%")
        and tokens[at - 2].kind == NUMBER
        and tokens.glued(at - 1)
    ):
        return False
    return not (tokens.glued(at) and tokens[at - 1].kind == WORD)


def _after_stop(tokens: Tokens, at: int) -> int:
    """The index behind a month and the stop of its abbreviation."""
    return at + 2 if tokens[at + 1].text == "." and tokens.glued(at + 1) and len(tokens[at].text) <= 5 else at + 1


def _past_ordinal(tokens: Tokens, day_at: int, words: DateWords) -> int:
    return day_at + 2 if tokens[day_at + 1].lower in words.ordinals and tokens.glued(day_at + 1) else day_at + 1


def _is_year(token: Token) -> bool:
    return token.kind == NUMBER and 4 <= len(token.text) <= 5 and token.text.isascii() and token.text[0] in "12"


def _year_after(tokens: Tokens, at: int, words: DateWords) -> int:
    """The index of the year that belongs to a date which ends before `at`, or -1."""
    skipped = 0
    while skipped < 2 and (tokens[at].text == "," or (tokens[at].lower in words.joints and tokens[at].lower != "the")):
        at += 1
        skipped += 1
    if not _is_year(tokens[at]) or tokens[at - 1].kind == BARRIER:
        return -1
    following = tokens[at + 1]
    if (following.kind in (MARK,) and following.text in tuple("%$€£")) or (
        following.text == ","
        and tokens.glued(at + 2)
        and tokens[at + 2].kind == NUMBER
        and len(tokens[at + 2].text) == 3
    ):
        return -1
    return at


def _year(tokens: Tokens, at: int) -> int | None:
    return int(tokens[at].text) if at >= 0 and len(tokens[at].text) == 4 else None
