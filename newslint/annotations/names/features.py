"""What is known of each word of a run, as short texts. The trainer and the decoder see exactly the same.

The first letter of a feature says what it is; the features of words in other places than their own are built
from the classes of `vocabulary`, which hold in every language, and from the words themselves.
"""

from __future__ import annotations

import re
from functools import lru_cache
from typing import NamedTuple

from newslint.annotations.names.register import Register, facts, is_organised
from newslint.annotations.names.runs import PARTICLES, Run
from newslint.annotations.names.vocabulary import common_words, frequent_words, listed, lookup

_REMEMBERED = 20_000  # words whose classes are kept: most come again
_NEAR = 40  # code points around a run in which its neighbours are looked for
_BEFORE = re.compile(r"([^\W\d_ªº][\w’'-]*\.?[ªº]?|\d+|[^\w\s])?(\s*)$")
_AFTER = re.compile(r"(\s*)([^\W\d_][\w’'-]*|\d+|[^\w\s]{1,2})?")
_OPENING = frozenset('.!?:“"«„•|')


class Surroundings(NamedTuple):
    """The words or signs around a run: "^" and "$" where the paragraph ends. `gap` is "_" if a blank lies between
    the run and `before`; `opening` says whether a sentence starts with the run."""

    before: str
    far_before: str
    gap: str
    opening: bool
    after: str
    far_after: str
    gap_after: str


def shape(word: str) -> str:
    """A word's outline: Xx, UU, an initial, an abbreviation, a particle, X-X …"""
    if word in PARTICLES:
        return "A/L" if "/" in word else "particle"
    if word.endswith("."):
        return "initial" if len(word) == 2 else "initials" if word.count(".") > 1 else "abbr"
    if "-" in word or "‑" in word:
        return "X-X" if word.replace("‑", "-").split("-")[1][:1].isupper() else "X-x"
    if "'" in word or "’" in word:
        return "X'X"
    if len(word) == 1:
        return "letter"
    if word.isupper():
        return "UU" if len(word) > 3 else "U3"
    plain = "" if word.isascii() else "~"
    return ("Xx" if word[1:].islower() else "XxX") + plain


@lru_cache(_REMEMBERED)
def word_features(word: str) -> tuple[str, ...]:
    """The features that a word has wherever it stands."""
    return "w" + word, "e" + word[-3:], "f" + word[-2:], "g" + word[:3], "h" + shape(word)


def run_features(run: Run, text: str, known: Register, language: str) -> list[tuple[str, list[str]]]:
    """The words of a run in its paragraph, each with the features that it has of where it stands."""
    around = surroundings(run, text)
    words = _cased(run)
    shapes = [shape(word) for word in words]
    organised = is_organised(words)
    count = len(words)
    near = [around.far_before.lower(), around.before.lower(), *words, around.after.lower(), around.far_after.lower()]
    outer = (around.far_before, around.before, around.after, around.far_after)
    codes = [_code(word, language) for word in (*outer[:2], *words, *outer[2:])]
    kinds = [_kind(word, language) for word in near]
    lead, tail = around.gap + near[1], around.gap_after + near[-2]
    size = str(min(count, 5))
    rows: list[tuple[str, list[str]]] = []
    for index, word in enumerate(words):
        at = index + 2
        first, last = index == 0, index == count - 1
        code = codes[at]
        row = [
            "a" + near[at - 1],
            "b" + near[at + 1],
            "c" + near[at - 2],
            "d" + near[at + 2],
            "i" + (shapes[index - 1] if index else "^") + shapes[index],
            "j" + shapes[index] + (shapes[index + 1] if not last else "$"),
            f"k{min(index, 4)}/{size}",
            ("l" if first else "L") + lead,
            ("m" if last else "M") + tail,
            "n" + near[at - 1] + "|" + near[at + 1],
            "x" + code + codes[at + 1] + size,
            "X" + codes[at - 1] + code + size,
            "y" + kinds[at - 1] + kinds[at + 1] + code,
            "Y" + kinds[at - 2] + kinds[at - 1] + code,
            "z" + code + kinds[at + 1] + kinds[at + 2],
        ]
        if first and around.opening:
            row.append("o" + size)
            row.append("O" + code)
        if run.words[index].possessive:
            row.append("p")
        if organised:
            row.append("Q" if last else "q")
        row += facts(run, index, known, organised)
        rows.append((word, row))
    return rows


def surroundings(run: Run, text: str) -> Surroundings:
    """What stands around a run in its paragraph."""
    left = text[max(0, run.start - _NEAR) : run.start]
    found = _last(left)
    before, gap = (found[1] or "", "_" if found[2] else "") if found else ("", "")
    far = _last(left[: found.start()]) if found and before else None
    end = run.end + (2 if run.words[-1].possessive else 0)
    behind = _AFTER.match(text, end, end + _NEAR)
    after, gap_after = (behind[2] or "", "_" if behind[1] else "") if behind else ("", "")
    beyond = _AFTER.match(text, behind.end(), behind.end() + _NEAR) if behind and after else None
    return Surroundings(
        before.rstrip(".ªº") or "^" if len(before) > 1 else before or "^",
        (far[1] or "^") if far else "^",
        gap,
        not before or before in _OPENING or before.endswith("."),
        after or "$",
        (beyond[2] or "$") if beyond else "$",
        gap_after,
    )


def _last(text: str) -> re.Match[str] | None:
    """The word or sign that a text ends in, looked for behind its last blank: there is none in it."""
    return _BEFORE.search(text, text.rstrip().rfind(" ") + 1)


def _cased(run: Run) -> list[str]:
    """The words of a run, in title case if all of it is in capitals (a headline)."""
    words = [word.text for word in run.words]
    if len(words) > 1 and all(word.isupper() for word in words):
        return [word.title() if len(word) > 1 and not word.endswith(".") else word for word in words]
    return words


@lru_cache(_REMEMBERED)
def _code(word: str, language: str) -> str:
    """The class of a word in the lists of names; W for any other common word, V for a frequent
    one of a language with capital nouns, "-" for an unknown one, "1" for an
    initial, "." for what is no capitalised word."""
    lists, common = listed(), common_words(language)
    found = lists.get(word)
    if found:
        return found
    if not word[:1].isupper():
        return "."
    if len(word) <= 2 or word[1] == ".":
        return "1"
    low = word.lower()
    if low in common:
        return "W"
    if low in frequent_words(language):
        return "V"
    if "-" in word:
        left, _, right = word.partition("-")
        return (
            lists.get(left) or lists.get(right) or ("W" if left.lower() in common or right.lower() in common else "-")
        )
    return "-"


@lru_cache(_REMEMBERED)
def _kind(word: str, language: str) -> str:
    """The class of a neighbour: of the vocabulary, a sign itself, N for a number, "x" for any other word."""
    low, classes = word.lower(), lookup(language)
    found = classes.get(low) or classes.get(low.rstrip("."))
    if found:
        return found
    if low[:1].isalpha():
        return "U" if word[:1].isupper() else "x"
    return "N" if low[:1].isdigit() else low[:1]
