"""Words about what stands twice: which words are never doubled rightly, which texts repeat on purpose."""

from __future__ import annotations

import re
from functools import cache
from typing import NamedTuple

from newslint.languages import load


class RepeatWords(NamedTuple):
    """What a language repeats, and what it doesn't. All lower case.

    `never_doubled` are function words that stand twice in a row only by mistake.
    `doubled` are words that may ("that that", "nous nous", "die die"), or do so for effect ("very very").
    `letters` begin a letter or announce one that repeats the text above it ("dear", "full text of the letter").
    `speaking` are the pronouns of one who speaks ("I").
    `after_joint` stand twice by mistake at least where a clause begins: "said it it would", not "without it it would".
    `formulae` finds, in lower case, words of lines that every such text carries ("click here", "for more information").
    """

    never_doubled: frozenset[str]
    doubled: frozenset[str]
    letters: tuple[str, ...]
    formulae: re.Pattern[str]
    speaking: frozenset[str]
    after_joint: frozenset[str]


def _lines(text: str) -> tuple[str, ...]:
    return tuple(line.strip() for line in text.splitlines() if line.strip())


@cache
def repeat_words(language: str) -> RepeatWords:
    """The words of a language; of English where it is not one of ours."""
    words = load(language, "repeats")
    return RepeatWords(
        never_doubled=frozenset(words.NEVER_DOUBLED.split()),
        doubled=frozenset(words.DOUBLED.split()),
        letters=_lines(words.LETTERS),
        formulae=re.compile(rf"\b(?:{'|'.join(map(re.escape, _lines(words.FORMULAE)))})\b|https?:|www\."),
        speaking=frozenset(words.SPEAKING.split()),
        after_joint=frozenset(getattr(words, "AFTER_JOINT", "").split()),
    )
