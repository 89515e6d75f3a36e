"""The figures of a text: each with its value, its unit or currency, what it counts, and how it is hedged."""

from __future__ import annotations

import re
from collections.abc import Iterable
from fractions import Fraction
from functools import cache
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.numerals import Numeral, numerals
from newslint.document import Document, Passage, annotation
from newslint.languages import FALLBACK
from newslint.languages.numbers import NumberWords, number_words

PERCENT, POINTS, MONEY, MEASURE, COUNT, YEAR, PLAIN = "percent", "points", "money", "measure", "count", "year", "plain"
ABOUT, OVER, UNDER = "about", "over", "under"
SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "¥": "JPY", "₹": "INR", "₩": "KRW"}
CODES = frozenset(
    "USD EUR GBP CHF JPY CNY CAD AUD NZD SGD HKD INR SEK NOK DKK PLN CZK HUF MXN BRL ARS CLP COP KZT".split()
)
_BLANK = r"[ \u00a0\u202f\u2009]"
_PREFIX = re.compile(rf"(?:(?:US|C|A|S|NZ|HK|R)?([$€£¥₹₩])|\b([A-Z]{{3}})){_BLANK}?$")
_SUFFIX_CODE = re.compile(rf"{_BLANK}?(?:([$€£¥])|([A-Z]{{3}})\b)")
_NO = (" no", " not", " nada", " pas", " nicht")
_ENDS_IN_OF = re.compile(rf"{_BLANK}(?:de|d[’'])$")
_WORD_AFTER = re.compile(rf"[-‑]?{_BLANK}?([^\W\d_][\w’'/²³.-]{{0,80}})")  # no word is longer


class Figure(NamedTuple):
    """A figure. `passage` covers it with its sign, scale and unit; `value` is exact, scale included; `step` is the
    value of its last digit that counts, so that it may be off by half of that.

    `kind` is percent, points, money, measure, count, year or plain. `unit` is a currency ("EUR") or a unit ("km") in
    one form for all languages; `noun` what is counted, in small letters. `hedge` is about, over (the truth lies
    above), under, or nothing. `normal` is the same for the same figure in any language.
    """

    passage: Passage
    value: Fraction
    step: Fraction
    kind: str
    unit: str = ""
    noun: str = ""
    hedge: str = ""
    words: bool = False
    scale: int = 1

    @property
    def normal(self) -> str:
        number = float(self.value)
        shown = str(int(number)) if number == int(number) else repr(number)
        return f"{shown} {self.unit}".strip() if self.kind != PERCENT else f"{shown}%"


@annotation
def figures(document: Document) -> tuple[Figure, ...]:
    """The figures of a document in the order of the text. Numbers inside of names (5G, A320) are none."""
    code = language(document) or FALLBACK
    words = number_words(code)
    found: list[Figure] = []
    for paragraph in document.paragraphs:
        text = paragraph.text
        for numeral in numerals(text, code):
            if found and paragraph.start + numeral.start < found[-1].passage.end:
                continue  # "cent" of "12 pour cent"
            figure = _figure(document, paragraph.start, text, numeral, words, code)
            if figure:
                found.append(figure)
    return tuple(found)


def _figure(
    document: Document, offset: int, text: str, numeral: Numeral, words: NumberWords, code: str
) -> Figure | None:
    start, end, value, step = numeral.start, numeral.end, numeral.value, numeral.step
    before = _PREFIX.search(text, max(0, start - 6), start)
    unit = ""
    if before:
        unit = SYMBOLS.get(before[1] or "", before[2] if before[2] in CODES else "")
        if unit:
            start = before.start()
    scaled = _scales(code, not numeral.words).match(text, end)
    scale = Fraction(1)
    if scaled and (not scaled["short"] or _is_short_scale(text, scaled, bool(unit))):
        scale = _scale_of(scaled, words)
        end = scaled.end()
        value, step = value * scale, min(step, Fraction(1)) * scale if step <= 10 else step * scale
    elif scaled is None and text[end : end + 1].isalpha():
        return None  # 5G, 3D, 20th: a name or an ordinal
    if numeral.words and value == 1 and scale == 1:
        return None  # an article: "un", "eine", "one"
    kind, unit, end = _kind(text, end, unit, numeral, words, code)
    if kind in (PERCENT, POINTS):
        step = min(step, Fraction(1))
    noun = "" if kind in (PERCENT, POINTS, MONEY, MEASURE) else _noun(text, end, words)
    end = _without_of(text, start, end)
    if kind == PLAIN and noun:
        kind = COUNT
    if kind in (PLAIN, COUNT) and not numeral.words and scale == 1 and _looks_like_year(text, numeral):
        kind = YEAR
    return Figure(
        document.passage(offset + start, offset + end), value, step, kind, unit, noun,
        _hedge(text, start, words), numeral.words, int(scale),
    )  # fmt: skip


def _kind(text: str, end: int, unit: str, numeral: Numeral, words: NumberWords, code: str) -> tuple[str, str, int]:
    """A figure's kind, its unit, and where it ends."""
    if unit:
        return MONEY, unit, end
    percent = _percents(code).match(text, end)
    if percent:
        return (POINTS if percent["points"] else PERCENT), "%", percent.end()
    suffix = _SUFFIX_CODE.match(text, end)
    if suffix and (suffix[1] or suffix[2] in CODES):
        return MONEY, SYMBOLS.get(suffix[1] or "", suffix[2]), suffix.end()
    following = _WORD_AFTER.match(text, end)
    if following:
        word = following[1].lower().rstrip(".-").removeprefix("d’").removeprefix("d'")
        if word in words.currencies:
            return MONEY, words.currencies[word], _end_of(following)
        if word == "us" or word.startswith("us-"):
            return MONEY, "USD", _end_of(following)
        if word in words.units and (text[end : end + 1] not in "-‑" or len(word) > 2):
            return MEASURE, words.units[word], _end_of(following)
    return PLAIN, "", end


def _without_of(text: str, start: int, end: int) -> int:
    """«300 millones de dosis»: the figure ends before "de"."""
    found = _ENDS_IN_OF.search(text[start:end])
    return start + found.start() if found else end


def _end_of(match: re.Match[str]) -> int:
    """Where a word ends in the text, without the full stop behind it; an elided article before it counts."""
    return match.end(1) - (len(match[1]) - len(match[1].rstrip(".-")))


def _looks_like_year(text: str, numeral: Numeral) -> bool:
    return (
        numeral.end - numeral.start == 4
        and 1500 <= numeral.value <= 2100
        and text[numeral.start : numeral.end].isdigit()
    )


def _noun(text: str, end: int, words: NumberWords) -> str:
    """What is counted: the first word behind that is a noun, as far as its neighbours tell."""
    match = _WORD_AFTER.match(text, end)
    steps = 0
    while match and steps < 3:
        word = match[1].lower().rstrip(".-'’").removeprefix("d’").removeprefix("d'")
        if word in words.not_nouns:
            if steps or word not in (
                "new",
                "additional",
                "weitere",
                "neue",
                "nuevos",
                "nuevas",
                "nouveaux",
                "nouvelles",
                "more",
            ):
                return ""
        else:
            return word
        match = _WORD_AFTER.match(text, match.end())
        steps += 1
    return ""


def _hedge(text: str, start: int, words: NumberWords) -> str:
    left = text[max(0, start - 24) : start].lower().rstrip(" \u00a0\u202f")
    for name, phrases in ((OVER, words.over), (UNDER, words.under), (ABOUT, words.about)):
        for phrase in phrases if left.endswith(tuple(phrases)) else ():
            if left.endswith(phrase) and not left[: -len(phrase)][-1:].isalnum():
                return OVER if left[: -len(phrase)].rstrip().endswith(_NO) else name  # "no less than"
    return ""


def alternation(phrases: Iterable[str]) -> str:
    """A pattern for any of some phrases, the longest first, blanks of any kind between their words.

    Those of one letter stand together, so that a search looks at few of them in each place.
    """
    groups: dict[str, list[str]] = {}
    for phrase in sorted(phrases, key=lambda phrase: (-len(phrase), phrase)):
        rest = re.escape(phrase[1:]).replace("\\ ", f"(?:{_BLANK}|-)")
        groups.setdefault(re.escape(phrase[:1]), []).append(rest)
    return "|".join(
        f"{first}(?:{'|'.join(rests)})" if len(rests) > 1 else first + rests[0] for first, rests in groups.items()
    )


def as_phrase(text: str) -> str:
    """A text that `alternation` matched, as the phrase it stands for."""
    return re.sub(r"[\s-]", " ", text.lower())


@cache
def _scales(code: str, digits: bool) -> re.Pattern[str]:
    words = number_words(code)
    long = alternation(words.scales)
    short = rf"|{_BLANK}?(?P<short>{alternation(words.short_scales)})" if digits else "(?P<short>(?!))?"
    return re.compile(
        rf"(?:[-‑]|{_BLANK})(?P<long>{long})(?![^\W_])" + (f"{short}(?![^\\W_])" if digits else short), re.I
    )


def _is_short_scale(text: str, match: re.Match[str], money: bool) -> bool:
    """«m» is metres unless money stands before or behind; «k» only right behind its digits."""
    short = match["short"].lower()
    if short in ("m", "b", "mm") and not money:
        return bool(
            _SUFFIX_CODE.match(text, match.end())
            or re.match(rf"{_BLANK}(?:euros?|dollars?|francs)", text[match.end() :])
        )
    return short != "k" or text[match.start()] not in " \u00a0"


def _scale_of(match: re.Match[str], words: NumberWords) -> Fraction:
    if match["short"]:
        return words.short_scales[match["short"].lower()]
    return words.scales[as_phrase(match["long"])]


@cache
def _percents(code: str) -> re.Pattern[str]:
    words = number_words(code)
    return re.compile(
        rf"{_BLANK}?(?:(?P<points>{alternation(words.points)})|{alternation(words.percent)})(?![^\W_])|{_BLANK}?%", re.I
    )
