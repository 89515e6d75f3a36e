"""What the headline counts, against what the text counts: shares, age groups and sums."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from newslint.annotations.figures import COUNT, MONEY, PERCENT, PLAIN, Figure, figures
from newslint.annotations.language import language
from newslint.annotations.parts import headline, part_of
from newslint.annotations.slots import ratios, slotted
from newslint.annotations.tolerance import bounds, fair
from newslint.checks.ranges import age_groups
from newslint.checks.relations.shares import parts_of
from newslint.document import Document, Passage
from newslint.languages import FALLBACK
from newslint.rule import Problem, Related

_TEXT = ("lead", "body", "quotation", "list")


def headline_groups(document: Document, title: Passage) -> Iterator[Problem]:
    """«children aged 6 to 11» in the headline, and in the text only «aged 5 to 11»."""
    groups = list(age_groups(document))
    above = [group for group in groups if title.covers(group[0])]
    below = [group for group in groups if not title.covers(group[0])]
    if len(above) != 1 or len({group[1:] for group in below}) != 1:
        return
    (said, first, last), (told, *ends) = above[0], below[0]
    if [first, last] != ends and (first == ends[0] or last == ends[1]):
        message = f"“{told.text}” here, but “{said.text}” in the headline"
        yield Problem(told, message, (Related(said, "the headline"),))


def headline_share(document: Document, title: Passage) -> Iterator[Problem]:
    """One percentage in the headline, and one other in the text."""
    shares = [figure for figure in figures(document) if figure.kind == PERCENT]
    above = [figure for figure in shares if title.covers(figure.passage)]
    below = [figure for figure in shares if not title.covers(figure.passage)]
    if len(above) != 1 or not below or len({figure.value for figure in below}) != 1:
        return
    said, told = above[0], below[0]
    if part_of(document, document.block_index(told.passage.start)) not in _TEXT or said.hedge or told.hedge:
        return
    if abs(said.value - told.value) > max(said.step, told.step):
        message = f"“{said.passage.text}” in the headline, but “{told.passage.text}” in line {told.passage.line}"
        yield Problem(said.passage, message, (Related(told.passage, "in the text"),))


def headline_amount(document: Document, title: Passage) -> Iterator[Problem]:
    """«22 million» in the headline, a sum that the text never gives, and one other in its lead."""
    every = figures(document)
    above = [figure for figure in every if title.covers(figure.passage) and _is_amount(figure)]
    if len(above) != 1 or above[0].hedge:
        return
    said = above[0]
    low, high = bounds(said)
    below = [figure for figure in every if not title.covers(figure.passage)]
    alike = [figure for figure in below if _of_the_same(figure, said)]
    if not alike or any(_may_be(figure, said, low, high) for figure in below):
        return
    led = [figure for figure in alike if part_of(document, document.block_index(figure.passage.start)) == "lead"]
    told = led[0] if len({figure.value for figure in led}) == 1 else None
    if told is None or told.hedge or not 0.5 <= told.value / said.value <= 2:
        return
    if any(a.value + b.value == said.value for a in alike for b in alike if a is not b):
        return
    message = f"“{said.passage.text}” in the headline, but “{told.passage.text}” in line {told.passage.line}"
    yield Problem(said.passage, message, (Related(told.passage, "in the text"),))


def headline_fraction(document: Document, title: Passage) -> Iterator[Problem]:
    """«a third of its beds» in the headline, and in the text 120 of 480 beds."""
    code = language(document) or FALLBACK
    shares = [ratio for ratio in ratios(document, title, code) if ratio.value < 1]
    if len(shares) != 1:
        return
    said = shares[0]
    behind = document.text[said.passage.end : title.end].lower().split()[:5]
    told = [(part, whole) for read in slotted(document) for part, whole in parts_of(read, code)]
    told = [(part, whole) for part, whole in told if whole.noun and whole.noun in behind]
    if len(told) != 1:
        return
    part, whole = told[0]
    true = part.value / whole.value
    if fair(said.value, said.value / 12, said.hedge, true, true) or part.hedge or whole.hedge:
        return
    message = f"“{said.passage.text}” in the headline, but {part.passage.text} of {whole.passage.text} is"
    message += f" {float(true * 100):.0f}%"
    yield Problem(said.passage, message, (Related(part.passage, "in the text"),))


def _is_amount(figure: Figure) -> bool:
    return figure.value > 1 and (figure.kind == MONEY or (figure.kind in (COUNT, PLAIN) and figure.scale > 1))


def _of_the_same(figure: Figure, said: Figure) -> bool:
    """Whether a figure may say how much there is of what the headline counts."""
    unit = not said.unit or figure.unit == said.unit
    return figure.scale == said.scale and figure.kind in (MONEY, COUNT, PLAIN) and unit


def _may_be(figure: Figure, said: Figure, low: Fraction, high: Fraction) -> bool:
    return figure.value == said.value or (said.scale > 1 and low <= figure.value <= high)


def headline_figures(document: Document) -> Iterator[Problem]:
    """The headline's age group and percentage, where the text gives one other."""
    title = headline(document)
    if title is not None:
        yield from headline_groups(document, title)
        yield from headline_share(document, title)
        yield from headline_amount(document, title)
        yield from headline_fraction(document, title)
