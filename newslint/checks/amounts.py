"""How a message writes an amount that was worked out: in the manner of one that stands in the text."""

from __future__ import annotations

import re
from fractions import Fraction

from newslint.annotations.figures import Figure

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
