"""What belongs to a name: the honorific in front of it, its given and its family part."""

from __future__ import annotations

import re
from collections.abc import Sequence

from newslint.annotations.names.runs import PARTICLES
from newslint.annotations.names.vocabulary import SUFFIXES
from newslint.languages.people import people_words

_WORD_BEFORE = re.compile(r"(?<![\w.])([^\W\d_ªº][^\W\d_.’'/ªº-]*)\.?[ªº]?[ \u00a0\u202f]{1,6}$")
_LONGEST = 24  # an honorific with its blanks


def honorific(text: str, least: int, start: int, language: str) -> tuple[int, int] | None:
    """Where the honorifics in front of the name at `start` stand, not looking before `least`; or nothing."""
    known = people_words(language).honorifics
    first, end = start, 0
    while True:
        found = _WORD_BEFORE.search(text, max(least, first - _LONGEST), first)
        if not found or found[1].lower() not in known or not (found[1][0].isupper() or found[1] in ("don", "doña")):
            break
        first = found.start()
        end = end or len(text[: found.end()].rstrip(" \u00a0\u202f"))
    return (first, end) if end else None


def parts_of_name(words: Sequence[str], language: str) -> tuple[str, str]:
    """Given and family part of a name. In Spanish a name of three words or more has two family names.

    >>> parts_of_name(["Piet", "van", "der", "Berg", "Jr."], "en")
    ('Piet', 'van der Berg')
    """
    kept = [word for word in words if word.lower() not in SUFFIXES]
    if len(kept) < 2:
        return "", " ".join(kept)
    first = len(kept) - 1
    if language == "es" and sum(word not in PARTICLES for word in kept) > 2:
        first -= 1
        while first > 1 and kept[first] in PARTICLES:
            first -= 1
    while first > 1 and kept[first - 1] in PARTICLES:
        first -= 1
    return " ".join(kept[:first]), " ".join(kept[first:])
