"""How far a figure may fairly be from the truth: by rounding, and by how it is hedged."""

from __future__ import annotations

from fractions import Fraction

from newslint.annotations.figures import ABOUT, OVER, UNDER, Figure

_LIKELY = Fraction(7, 10)  # of the utmost rounding


def bounds(figure: Figure) -> tuple[Fraction, Fraction]:
    """The least and the greatest value that a figure's rounding allows."""
    half = figure.step / 2
    return figure.value - half, figure.value + half


def ratio_bounds(before: Figure, after: Figure, *, likely: bool = False) -> tuple[Fraction, Fraction]:
    """The least and the greatest ratio after : before; `likely`: were not both rounded as far as can be, in opposite
    directions. `before` is not zero."""
    part = _LIKELY if likely else Fraction(1)
    low_before, high_before = (before.value + (bound - before.value) * part for bound in bounds(before))
    low_after, high_after = (after.value + (bound - after.value) * part for bound in bounds(after))
    return low_after / high_before, high_after / max(low_before, high_before / 1000)


def fair(said: Fraction, step: Fraction, hedge: str, low: Fraction, high: Fraction) -> bool:
    """Whether what is said may fairly be said of a truth that lies between low and high.

    Each hedge has its side: "more than double" may be 2.9, "nearly double" 1.7, "about double" either.
    """
    below, above = said - step, said + step
    if hedge == OVER:
        below = said - step / 4
        above = max(said * Fraction(8, 5), above)
    elif hedge == UNDER:
        below = min(said * Fraction(3, 4), below)
        above = said + step / 4
    elif hedge == ABOUT:
        below, above = min(said * Fraction(4, 5), below), max(said * Fraction(6, 5), above)
    return below <= high and low <= above
