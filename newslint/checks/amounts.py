"""Parts against their total, and how a message writes an amount that was worked out: as the text writes its own."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from fractions import Fraction

from newslint.annotations.figures import MONEY, Figure
from newslint.document import Document
from newslint.rule import Problem, Related, Severity

_NEARLY_ALL = Fraction(9, 10)  # of a total, which its parts make that are meant to make it
_NUMBER = re.compile(r"\d+(?:[.,' \u00a0\u202f\u2009]\d+)*")


def as_written(value: Fraction, like: Figure) -> str:
    """An amount with the scale, currency, unit and separators of another: «€12 million» beside «€3 million».

    A figure in words gives digits: «12» beside «four».
    """
    written = like.passage.text
    found = _NUMBER.findall(written)
    number = f"{float(value / like.scale):,.10g}"
    if len(found) != 1:
        return number
    thousands, decimal = _separators(found[0], like)
    shown = number.translate({ord(","): thousands, ord("."): decimal})
    return written.replace(found[0], shown)


def _separators(number: str, like: Figure) -> tuple[str, str]:
    """What parts the thousands and the decimals of a number as it is written, with English where it doesn't show."""
    signs = re.findall(r"\D", number)
    if not signs:
        return ",", "."
    last = signs[-1]
    if len(set(signs)) > 1:
        return signs[0], last
    whole = Fraction(number.replace(last, "")) * like.scale == like.value
    if whole:
        return last, "," if last == "." else "."
    return ("." if last == "," else ","), last


def against_total(
    document: Document, start: int, parts: Sequence[Figure], total: Figure, *, named: bool = False
) -> Iterator[Problem]:
    """Parts that do not make their total, rounding allowed; the problem reaches from `start` (code points of the
    document; below nought, from the first part) to the last part. `named`: they stand behind "of which"."""
    added = sum((part.value for part in parts), Fraction(0))
    short = added < total.value
    if added == total.value:
        return
    finest = min(part.step for part in parts)  # «6 million» beside «2.4 million» is 6.0
    slack = max(finest, total.step)  # parts that were rounded miss by a last digit, not by two
    if total.kind != MONEY and slack <= 1:  # people and things are counted, not rounded
        slack = Fraction(0)
    rounded = abs(added - total.value) <= slack
    if rounded and (total.kind != MONEY or total.step != parts[0].step or total.step < total.scale):
        return
    if short and len(parts) == 2 and total.kind != MONEY:  # two groups that are named need not be all
        return
    if short and named and added < total.value * _NEARLY_ALL:  # "of which" need not name all
        return
    where = document.passage(parts[0].passage.start if start < 0 else start, parts[-1].passage.end)
    shown = " + ".join(part.passage.text for part in parts)
    message = f"{shown} make {as_written(added, parts[0])}, not {total.passage.text}"
    severity = Severity.WARNING if rounded else None
    yield Problem(where, message, (Related(total.passage, "the total"),), severity=severity)
