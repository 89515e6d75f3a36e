"""Claims that look back: what a sentence makes of figures that were told in the sentences before it.

"515,000 came in 2025. The year before it had been 412,000. The rise of 35 per cent …": each module reads one kind of
claim, and reports it only where the figures told leave no doubt which it is about, and none of them would bear it out.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from newslint.annotations.figures import Figure
from newslint.checks.relations.wording import NUMBER
from newslint.languages.recalls import recall_words


@cache
def forms(code: str, topic: str, sign: str = NUMBER) -> tuple[re.Pattern[str], ...]:
    """The forms of a topic as patterns, with a group for each number that they hold: one, two."""
    found = []
    for form in getattr(recall_words(code), topic):
        pattern = form.replace(" ", "[ \u00a0]")
        for name in ("one", "two"):
            pattern = pattern.replace("#", f"(?P<{name}>{sign})", 1)
        found.append(re.compile(rf"(?<!\w)(?:{pattern})", re.I))
    return tuple(found)


def exact(figures: Sequence[Figure]) -> bool:
    """Whether no figure is hedged."""
    return not any(figure.hedge for figure in figures)
