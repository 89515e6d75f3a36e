"""What is known of each word of a run. The trainer and the decoder see exactly the same."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from newslint.annotations.names.runs import PARTICLES, Run

ORGANISATION_WORDS = frozenset(
    """inc inc. ltd ltd. llc llp plc corp corp. co co. gmbh ag kg se s.a. sa sl s.l. sarl sas bv nv pty company companies
    corporation group holdings holding bank university universidad université universität college school institute
    instituto institut foundation fundación fondation stiftung association asociación verband verein ministry ministerio
    ministère ministerium department departamento agency agencia agence agentur council consejo conseil rat committee
    commission comisión committee court tribunal office oficina bureau amt centre center centro zentrum hospital
    museum museo musée theatre teatro church society union federation federación party partido parti partei press news
    times post journal media network networks systems technologies technology solutions services partners capital
    ventures fund trust club team league airport port street road avenue calle plaza rue strasse straße platz park
    bridge building house hall act law prize award awards festival programme program project plan river lake mount
    island county city state district province region""".split()
)
HONORIFICS = frozenset(
    """mr mr. mrs mrs. ms ms. mx mx. miss dr dr. drs. prof prof. sir dame lord lady judge justice senator sen sen. rep
    rep. gov gov. governor mayor minister president captain capt. lt lt. col col. gen gen. sgt sgt. rev rev. hon hon. don doña
    d. dña. dña sr sr. sra sra. srta. dra dra. herr frau herrn m. mme mme. mlle monsieur madame maître ing. lic. messrs.
    sra. congressman congresswoman detective officer""".split()
)
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq esq.".split())
_BEFORE = re.compile(r"([^\W\d_][\w’'-]*|\d+|[^\w\s])?(\s*)$")
_AFTER = re.compile(r"(\s*)([^\W\d_][\w’'-]*|\d+|[^\w\s]{1,2})?")
_LOWER = re.compile(r"(?<![\w'’-])[^\W\d_A-Z][^\W\d_A-Z]{2,}(?![\w'’-])")


@dataclass(slots=True)
class Register:
    """What the rest of the document says of a word: how often it ends or begins a run that looks like a name, stands
    behind an honorific, in a run with an organisation's word, or in lower case."""

    last: dict[str, int] = field(default_factory=dict)
    first: dict[str, int] = field(default_factory=dict)
    honoured: dict[str, int] = field(default_factory=dict)
    organised: dict[str, int] = field(default_factory=dict)
    lower: set[str] = field(default_factory=set)


def register(paragraphs: Sequence[str], runs: Sequence[Run]) -> Register:
    """The register of a document."""
    found = Register()
    for text in paragraphs:
        found.lower.update(match[0] for match in _LOWER.finditer(text))
    for run in runs:
        words = [word.text for word in run.words]
        organised = any(word.lower() in ORGANISATION_WORDS for word in words)
        if organised:
            for word in words:
                found.organised[word] = found.organised.get(word, 0) + 1
        if 2 <= len(words) <= 4 and not organised:
            found.last[words[-1]] = found.last.get(words[-1], 0) + 1
            found.first[words[0]] = found.first.get(words[0], 0) + 1
        for left, right in zip(words, words[1:], strict=False):
            if left.lower() in HONORIFICS:
                found.honoured[right] = found.honoured.get(right, 0) + 1
    return found


def shape(word: str) -> str:
    """A word's outline: Xx, UU, an initial, an abbreviation, a particle, X-X …"""
    if word in PARTICLES:
        return "particle"
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


def run_features(run: Run, text: str, known: Register) -> list[list[str]]:
    """The features of each word of a run in its paragraph, as short texts."""
    before, far_before, gap, opening = _left_of(text, run.start)
    after, far_after = _right_of(text, run.end + (2 if run.words[-1].possessive else 0))
    words = [_cased(word.text, run) for word in run.words]
    shapes = [shape(word.text) for word in run.words]
    organised = any(word.lower() in ORGANISATION_WORDS for word in words)
    count = len(words)
    padded = [far_before, before, *words, after, far_after]
    sized = str(min(count, 5))
    rows: list[list[str]] = []
    for index, word in enumerate(words):
        at = index + 2
        first, last = index == 0, index == count - 1
        row = [
            "w" + word,
            "a" + padded[at - 1],
            "b" + padded[at + 1],
            "c" + padded[at - 2],
            "d" + padded[at + 2],
            "e" + word[-3:],
            "f" + word[-2:],
            "g" + word[:3],
            "h" + shapes[index],
            "i" + (shapes[index - 1] if index else "^") + shapes[index],
            "j" + shapes[index] + (shapes[index + 1] if not last else "$"),
            f"k{min(index, 4)}/{sized}",
            "l" + gap + before if first else "L" + before,
            "m" + after if last else "M" + after,
            "n" + padded[at - 1] + "|" + padded[at + 1],
        ]
        if first and opening:
            row.append("o" + sized)
        if run.words[index].possessive:
            row.append("p")
        if index and run.words[index - 1].possessive:
            row.append("P")
        if organised:
            row.append("q" if not last else "Q")
        row += _known(run.words[index].text, run, known, organised)
        rows.append(row)
    return rows


def _known(word: str, run: Run, known: Register, organised: bool) -> list[str]:
    """What the document says of a word elsewhere: this very run left out of the count."""
    count = len(run.words)
    namelike = 2 <= count <= 4 and not organised
    last = known.last.get(word, 0) - (namelike and run.words[-1].text == word)
    first = known.first.get(word, 0) - (namelike and run.words[0].text == word)
    row = []
    if last > 0:
        row.append("r1" if count == 1 else "r2")
    if first > 0:
        row.append("s1" if count == 1 else "s2")
    if known.honoured.get(word, 0):
        row.append("t")
    if known.organised.get(word, 0) - organised > 0:
        row.append("u")
    if word.lower() in known.lower:
        row.append("v1" if count == 1 else "v2")
    return row


def _cased(word: str, run: Run) -> str:
    """A word in title case if its whole run is in capitals (a headline), else as it stands."""
    if len(word) > 1 and word.isupper() and len(run.words) > 1 and all(w.text.isupper() for w in run.words):
        return word.title()
    return word


def _left_of(text: str, start: int) -> tuple[str, str, str, bool]:
    """The word or sign before a run, the one before that, "_" if a blank lies between, and whether a sentence starts."""
    left = text[max(0, start - 40) : start]
    found = _BEFORE.search(left)
    near = (found[1] or "") if found else ""
    gap = "_" if found and found[2] else ""
    rest = left[: found.start()] if found else ""
    far = _BEFORE.search(rest)
    beyond = (far[1] or "^") if far else "^"
    opening = not near or near in ".!?:“\"«„•|"
    return (near.lower() or "^"), beyond.lower(), gap, opening


def _right_of(text: str, end: int) -> tuple[str, str]:
    """The word or sign behind a run, and the one behind that."""
    found = _AFTER.match(text, end, end + 40)
    near = (found[2] or "$") if found else "$"
    gap = "_" if found and found[1] else ""
    far = _AFTER.match(text, found.end(), found.end() + 40) if found else None
    beyond = (far[2] or "$") if far else "$"
    return gap + near.lower(), beyond.lower()
