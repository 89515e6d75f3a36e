"""Acronyms, and hashtags made of them, that were left as the original has them where the language has its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.alignment.anchors import extent
from newslint.annotations.hashtags import hashtags
from newslint.annotations.language import language_of
from newslint.checks.drift.comparison import Comparison
from newslint.document import Document
from newslint.languages.short_forms import own_forms
from newslint.rule import Problem, Related

_SHORT = re.compile(r"(?<![\w@/.&-])#?([A-ZÄÖÜ]{2,6}s?)(?!\w|[.@/]\w|[-‑]\d)")
_WORD_BEFORE = re.compile(r"([A-ZÀ-Þ][\w’'-]*) $")
_WORD_AFTER = re.compile(r"[ -]([A-ZÀ-Þ][\w’'-]*)")
_SHOUTED = 0.6  # share of capitals among a block's letters, from which a word in capitals is no acronym
_QUOTED = re.compile('[“„«"‘]([^“”„«»"]{2,80})[”“»"’]')


def short_forms_left(both: Comparison) -> Iterator[Problem]:
    """One finding a form, at its first use: the original's letters, and none of the language's own in the text."""
    forms = own_forms(both.source, both.target)
    if not forms:
        return
    told: set[str] = set()
    in_prose = {tag.passage.start: tag.in_prose for tag in hashtags(both.translation)}
    for pair in both.aligned:
        start, end = extent(pair.translation)
        if both.translation.text[start:end] in both.original.text or _is_foreign(both, start, end):
            continue
        for match in _SHORT.finditer(both.translation.text, start, end):
            form = match[1]
            if form not in forms or form in told or not in_prose.get(match.start(), True):
                continue
            there = _written(form).search(both.original.text, *extent(pair.original))
            if there is None or _is_explained(both.translation, forms[form]) or _is_name(both, match, there):
                continue
            told.add(form)
            own = match[0].replace(form, forms[form][0])
            message = f"“{match[0]}” is left as the original has it: in this language it is “{own}”"
            where = both.original.passage(*there.span())
            yield Problem(both.translation.passage(*match.span()), message, (Related(where, "in the original"),))


def _is_foreign(both: Comparison, start: int, end: int) -> bool:
    """Whether a passage was left in the original's language as a whole, as titles in a list of readings are."""
    return language_of(both.translation.text[start:end], 4) == both.source


def _written(form: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w@/.&-])#?{re.escape(form)}(?!\w)")


def _is_explained(document: Document, own: tuple[str, ...]) -> bool:
    """Whether the language's own form stands in the text as well: the other is then given on purpose, or beside it."""
    return any(re.search(rf"(?<!\w){re.escape(form)}(?!\w)", document.text) for form in own)


def _is_name(both: Comparison, here: re.Match[str], there: re.Match[str]) -> bool:
    """Whether the letters are part of a name that stays as it is, of a quoted title, or of a line in capitals."""
    text, other = both.translation.text, both.original.text
    for pattern, near, far in (
        (
            _WORD_BEFORE,
            text[max(0, here.start() - 30) : here.start()],
            other[max(0, there.start() - 30) : there.start()],
        ),
        (_WORD_AFTER, text[here.end() : here.end() + 30], other[there.end() : there.end() + 30]),
    ):
        search = pattern.search if pattern is _WORD_BEFORE else pattern.match
        mine, theirs = search(near), search(far)
        if mine and theirs and mine[1] == theirs[1]:
            return True
    block = both.translation.block_at(here.start()).text
    letters = [sign for sign in block if sign.isalpha()]
    if sum(sign.isupper() for sign in letters) > _SHOUTED * len(letters):
        return True
    at = here.start() - both.translation.block_starts[both.translation.block_index(here.start())]
    return any(m.start() < at < m.end() and m[0] in other for m in _QUOTED.finditer(block))
