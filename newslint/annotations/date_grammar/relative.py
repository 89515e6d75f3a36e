"""Dates that count from the day of the release: yesterday, last Tuesday, next month, recently."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.annotations.date_grammar import RawDate
from newslint.annotations.date_grammar.tokens import Tokens
from newslint.languages.dates import DateWords


def relative_dates(tokens: Tokens, words: DateWords) -> Iterator[RawDate]:
    return iter(())
