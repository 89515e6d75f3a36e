"""What a headline looks like where nothing marks it as one: in plain text, and in files without styles."""

from __future__ import annotations

import re

LONGEST = 200  # code points
_LONGEST_DATE = 30
_ENDS_SENTENCE = re.compile(r"[.!?…:;,][\"”’'“»)\]]*\Z")
_DATE = re.compile(
    r"(?:.{0,16}[^\w/.-])?(?:\d{1,2}(?:\D{1,14}|[./-]\d{1,2}[./-])(?:19|20)\d\d|(?:19|20)\d\d-\d\d-\d\d)\W*\Z"
)


def can_be_headline(text: str) -> bool:
    """Whether a text's first line is its headline: no sentence, no date."""
    return len(text) <= LONGEST and not _ENDS_SENTENCE.search(text) and not is_date(text)


def stands_above(text: str) -> bool:
    """Whether a line may stand above the headline: FOR IMMEDIATE RELEASE, a date."""
    return (text.isupper() and len(text) <= 60) or is_date(text)


def is_date(text: str) -> bool:
    """Whether a line is only a date, with the place before it perhaps."""
    return len(text) <= _LONGEST_DATE and _DATE.match(text) is not None
