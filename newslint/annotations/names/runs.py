"""Runs: the longest stretches of capitalised words, initials and abbreviations, joined by blanks and particles.

    «Ana de la Cruz», «J. P. van der Berg Jr.», «Orbis CEO Diana Wheeler»
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache

PARTICLES = frozenset(
    "de la del los las van der den von zu zur und y e i da das do dos di du des le ten ter bin binti bint ibn al el "
    "af av lo mac san".split()
)
_PARTICLE = r"(?:de|la|del|los|las|van|der|den|von|zu|zur|y|e|da|das|do|dos|di|du|des|le|ten|ter|bin|binti|bint|ibn|al|el|af|av|lo)"
_UPPER = r"[^\W\d_a-zß-öø-ÿ]"
_ABBREVIATION = r"(?:Drs?|Mr|Mrs|Ms|Mx|Messrs|Prof|Sr|Jr|St|Ste|Sra|Srta|Dra|Dña|Lt|Col|Gen|Sen|Rep|Reps|Sens|Gov|Rev|Hon|Capt|Cpt|Cmdr|Maj|Sgt|Adm|Brig|Ing|Lic|Mme|Mlle|Me|Dipl|Abg|Ph|Assoc|Asst|Supt|Insp|Det|Pres|Mag|Hr|Fr)"
_WORD = (
    rf"(?:{_ABBREVIATION}\.|(?:{_UPPER}\.-?){{1,4}}(?!\w)|[dDlL]['’]{_UPPER}\w+"
    rf"|{_UPPER}[^\W\d_]*(?:[-‑'’][^\W\d_]+){{0,4}})"
)
_GAP = r"[ \u00a0\u202f]{1,6}"


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str]]:
    run = rf"(?<![\w@#/&])(?<!\w[-‑'’.]){_WORD}(?:{_GAP}(?:{_PARTICLE}{_GAP}){{0,3}}{_WORD})*"
    return re.compile(run), re.compile(rf"{_WORD}|{_PARTICLE}(?=[ \u00a0\u202f])")


@dataclass(slots=True)
class Word:
    """A word of a run: code points of its paragraph, half open, without a possessive ending."""

    text: str
    start: int
    end: int
    possessive: bool = False


@dataclass(slots=True)
class Run:
    """The words of a run, and where it stands: the paragraph's number and the characters around it."""

    paragraph: int
    words: list[Word] = field(default_factory=list)

    @property
    def start(self) -> int:
        return self.words[0].start

    @property
    def end(self) -> int:
        return self.words[-1].end


def runs(text: str, paragraph: int) -> Iterator[Run]:
    """The runs of a paragraph, in order."""
    run_pattern, word_pattern = _patterns()
    for found in run_pattern.finditer(text):
        run = Run(paragraph)
        for match in word_pattern.finditer(text, found.start(), found.end()):
            word = _word(match[0], match.start(), match.end())
            if run.words and run.words[-1].possessive:  # «Acme's Diana Wheeler» are two
                yield run
                run = Run(paragraph)
            run.words.append(word)
        while run.words and run.words[-1].text in PARTICLES:
            run.words.pop()
        if run.words:
            yield run


def _word(text: str, start: int, end: int) -> Word:
    for ending in ("'s", "’s", "'S", "’S"):
        if text.endswith(ending) and len(text) > 3:
            return Word(text[:-2], start, end - 2, True)
    if text.endswith(("'", "’")):
        return Word(text[:-1], start, end - 1, True)
    return Word(text, start, end)
