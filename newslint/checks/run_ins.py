"""Headings, labels and contact lines that have run into the words behind them, each on evidence of its own."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator

from newslint.annotations.organisations import LEGAL
from newslint.document import Document
from newslint.languages.abbreviations import abbreviations
from newslint.languages.function_words import function_words
from newslint.languages.gluing import run_ins
from newslint.languages.words import Lexicon

Seam = tuple[int, int, int]  # of a word run together: its start, where the second word begins, its end

LONGEST_NAME = 60  # code points of a name that stands twice
LONGEST_LABEL = 40  # code points
LONGEST_HEADING = 120  # code points
POSTCODE = 5  # digits
FEWEST_BEHIND = 5  # words of the sentence behind a heading

# Begins with what stands behind the seam and looks back, so that the search jumps from sign to sign.
_SEAM = re.compile(
    r"[A-ZÀ-ÖØ-Þ](?:(?<=[^\W_A-ZÀ-ÖØ-Þ].)|(?<=[.:A-Z].)(?=[a-zà-ÿ]{2}))"
    r"|h(?=ttps?://)(?:(?<=[^\W\d_]:h)|(?<=[^\W\d_]h))"
)
_WORD = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
_EDGE = re.compile(r"(?!\w)")
_FIELD = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)?)\.?[ \u00a0]?:")
_FIELD_BEFORE = re.compile(r"([^\W\d_]+(?:-[^\W\d_]+)?):$")
_LEGAL_BEFORE = re.compile(r"[ \u00a0,]([A-Z][A-Za-z]{1,4})(\.?)$")
_NAME_BEFORE = re.compile(r"[A-ZÀ-Þ][\w'’.-]*[ \u00a0]$")
_POST_GOES_ON = re.compile(r"[ \u00a0](?:of|for|de|del|des|du|der|and|&|et|y|und|[A-ZÀ-Þ][a-zà-ÿ]{2})|,")
_HEADING_WORD = re.compile(r"[^\W_][\w'’&.-]*")
_GOES_ON = re.compile(r"[ \u00a0]([a-zà-ÿ'’-]+)")
_BARE_FORMS = frozenset("AG KG GmbH LLC Inc Ltd".split())  # legal forms that are no other word without their full stop


def run_in(document: Document, code: str, known: Lexicon, counts: Counter[str]) -> Iterator[Seam]:
    """The seams at which a line has lost the break behind it. `counts`: how often each word stands in the text."""
    text = document.text
    for match in _SEAM.finditer(text):
        at = match.start()
        start, end = _start_of(text, at), _end_of(text, at)
        if end - at >= LONGEST_NAME <= at - start:
            continue  # no words, but a key or a picture in letters
        if (
            _name_twice(text, at, counts)
            or _behind_label(document, at)
            or _before_field(text, at)
            or _behind_field(text, at)
            or (text.startswith("http", at) and text[start:at].isalpha())
            or (text[at - 1].isdigit() and _behind_postcode(text, (start, at, end), known))
            or _behind_legal_form(text, at)
            or _before_post(text, start, at)
            or (counts[text[start:end]] < 2 and _behind_heading(document, (start, at, end), code, known))
        ):
            yield start, at, end


def _start_of(text: str, at: int) -> int:
    least = max(0, at - LONGEST_NAME)
    return max(least, *(text.rfind(blank, least, at) + 1 for blank in " \n\u00a0"))


def _end_of(text: str, at: int) -> int:
    match = _WORD.match(text, at, at + LONGEST_NAME)
    return match.end() if match else at + 1


def _name_twice(text: str, at: int, counts: Counter[str]) -> bool:
    """Whether the name before the seam stands again behind it: "About Vester MillsVester Mills is …"."""
    behind = text[at : at + LONGEST_NAME]
    for edge in _EDGE.finditer(behind):
        name = behind[: edge.start()]
        size = len(name)
        if size < 4 or text[max(0, at - size) : at] != name or text[max(0, at - size - 1) : at - size].isalnum():
            continue
        return " " in name or bool(counts[name])
    return False


def _behind_label(document: Document, at: int) -> bool:
    """Whether the block up to the seam is the heading of a contact: "Media ContactRuth Okafor"."""
    block = document.paragraphs[document.block_index(at)]
    if at - block.start > LONGEST_LABEL:
        return False
    return document.text[block.start : at].strip(" :*_\u00a0").lower() in run_ins().labels


def _before_field(text: str, at: int) -> bool:
    """Whether what follows names an address: "OkaforTel: 0999 555 010"."""
    match = _FIELD.match(text, at, at + LONGEST_LABEL)
    return match is not None and match[1] in run_ins().fields


def _behind_field(text: str, at: int) -> bool:
    """Whether a label with its colon stands before, or an address behind: "Contact:Ruth Okafor", "at:https://…"."""
    match = _FIELD_BEFORE.search(text, max(0, at - 30), at)
    return match is not None and (match[1] in run_ins().fields or text.startswith("http", at))


def _behind_postcode(text: str, seam: Seam, known: Lexicon) -> bool:
    """Whether a postal code ends an address's line: "Elmsford 75013United States"."""
    start, at, end = seam
    number = text[start:at]
    return number.isdigit() and len(number) == POSTCODE and end - at > 3 and text[at:end].lower() in known


def _behind_legal_form(text: str, at: int) -> bool:
    """Whether a company's legal form ends before: "Vester Mills Inc.Ruth Okafor", "Vester AGRuth"."""
    match = _LEGAL_BEFORE.search(text, max(0, at - 12), at)
    return match is not None and match[1].lower() in LEGAL and bool(match[2] or match[1] in _BARE_FORMS)


def _before_post(text: str, start: int, at: int) -> bool:
    """Whether a name stands before and a post behind: "Ruth OkaforDirector of Sales"."""
    match = _WORD.match(text, at, at + LONGEST_LABEL)
    if match is None or match[0] not in run_ins().posts or at - start < 3 or not text[start].isupper():
        return False
    return bool(_NAME_BEFORE.search(text, max(0, start - 30), start) and _POST_GOES_ON.match(text, match.end()))


def _behind_heading(document: Document, seam: Seam, code: str, known: Lexicon) -> bool:
    """Whether a heading ends at the seam and a sentence begins: "A Packed AgendaThe day opens with …"."""
    start, at, end = seam
    text = document.text
    first, second = text[start:at], text[at:end]
    if not first.isalpha() or len(first) < 3 or not first[-1].islower() or not second.isalpha():
        return False
    goes_on = _GOES_ON.match(text, end, end + LONGEST_LABEL)
    if first.lower() not in known or goes_on is None or goes_on[1] not in known:
        return False
    block = document.paragraphs[document.block_index(at)]
    if len(text[end : min(block.end, end + LONGEST_HEADING)].split()) < FEWEST_BEHIND:
        return False
    small = function_words(code)
    head = text[max(block.start, start - LONGEST_HEADING) : start]
    head = head[max(head.rfind(mark) for mark in '.!?…”"') + 1 :]
    words = [*_HEADING_WORD.findall(head), first]
    if any(not (word[0].isupper() or word[0].isdigit() or word.lower() in small) for word in words):
        return False
    if second in abbreviations(code).starters and second.lower() in small:
        return first[0].isupper()
    titled = sum(word[0].isupper() for word in words) >= 3
    begins = second.endswith(("ed", "ing")) or second == "Made" or goes_on[1] not in small
    return titled and begins and second[1:].islower() and second.lower() in known
