"""Checks on marks and characters: brackets, quotation marks of two kinds, mojibake, what nobody sees, stray markup."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.quote_marks import quote_marks
from newslint.document import Document, Passage
from newslint.rule import Fix, Problem, Related, Severity

_BRACKET = re.compile(r"[()\[\]{}]")
_PAIR = {")": "(", "]": "[", "}": "{"}
_ENUMERATOR = re.compile(r"(?:^|[\s(\[–—-])(?:\d{1,3}[a-z]?|[A-Za-z]|[ivxIVX]{1,5})\Z")
_SMILEY = re.compile(r"[:;=8xX]['’]?-?\Z")
_REACH = 3  # blocks over which a bracket may stay open where a line was broken


def unbalanced_brackets(document: Document) -> Iterator[Problem]:
    """A bracket that is never closed, or never opened. Points at the bracket."""
    pending: list[tuple[int, int]] = []  # (offset, block) of brackets left open at the end of a block
    problems: list[Problem] = []
    for index, paragraph in enumerate(document.paragraphs):
        if "](" in paragraph.text:
            continue  # a link that was not read as one: for stray-markup
        opened: list[int] = []
        for match in _BRACKET.finditer(document.text, paragraph.start, paragraph.end):
            at, mark = match.start(), match[0]
            if mark not in _PAIR:
                if not _is_smiley(document, at, paragraph):
                    opened.append(at)
                continue
            if opened and _pairs(document, opened[-1], at):
                opened.pop()
            elif not _closes_alone(document, at, paragraph) and not _closes_earlier(document, pending, at, index):
                problems.append(_lone(document, at, "was never opened; open it where it starts, or cut it"))
        pending += ((at, index) for at in opened)
    for at, index in pending:
        if not document.paragraphs[index].text.rstrip().endswith(("…", "...", "»")):
            problems.append(_lone(document, at, "is never closed; close it where it ends"))
    yield from sorted(problems, key=lambda problem: problem.where.start)


def _pairs(document: Document, opening: int, closing: int) -> bool:
    """Whether two brackets are a pair; those of an interval, "[2,5)", may differ."""
    if document.text[opening] == _PAIR[document.text[closing]]:
        return True
    between = document.text[opening + 1 : closing]
    return len(between) <= 30 and between[:1].isdigit() and not any(character.isalpha() for character in between)


def _is_smiley(document: Document, at: int, paragraph: Passage) -> bool:
    return _SMILEY.search(document.text, max(paragraph.start, at - 3), at) is not None


def _closes_alone(document: Document, at: int, paragraph: Passage) -> bool:
    """Whether a closing bracket needs no opening one: "a)", "3)", ":)"."""
    before = document.text[max(paragraph.start, at - 8) : at]
    if document.text[at + 1 : at + 3] == '">':
        return True  # left over from a tag
    return _ENUMERATOR.search(before) is not None or _SMILEY.search(before) is not None


def _closes_earlier(document: Document, pending: list[tuple[int, int]], at: int, index: int) -> bool:
    """Whether a bracket closes one that a broken line has left open."""
    for entry in reversed(pending):
        if index - entry[1] > _REACH:
            return False
        if document.text[entry[0]] == _PAIR[document.text[at]]:
            pending.remove(entry)
            return True
    return False


def _lone(document: Document, at: int, what: str) -> Problem:
    words = " ".join(document.text[at : at + 60].split()[:5]) if document.text[at] in "([{" else ""
    beside = words or " ".join(document.text[max(0, at - 60) : at + 1].split()[-5:])
    return Problem(document.passage(at, at + 1), f"The bracket in “{beside.strip()}” {what}.")


def mixed_quotes(document: Document) -> Iterator[Problem]:
    """Quotation marks of two kinds in one text. Points at the first of the rarer kind."""
    kinds: dict[str, list[Passage]] = {"straight": [], "curly": [], "angled": []}
    for run in quote_marks(document).runs:
        if run.depth == 0 and run.open.text not in "‘’‚'‹›":
            kind = "straight" if run.open.text == '"' else "angled" if run.open.text in "«»" else "curly"
            kinds[kind].append(run.open)
    used = sorted(((places, name) for name, places in kinds.items() if places), key=lambda entry: len(entry[0]))
    if len(used) < 2 or len(used[0][0]) == len(used[-1][0]):
        return
    (rare, name), (common, other) = used[0], used[-1]
    count = "one quotation has" if len(rare) == 1 else f"{len(rare)} quotations have"
    yield Problem(
        rare[0],
        f"Here {count} {name} marks and {len(common)} {other} ones; write them alike.",
        (Related(common[0], f"{other} marks"),),
    )


_LATER_BYTE = "[\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]{1,3}"
_WRONGLY_DECODED = re.compile(f"[ÂÃâðïÅÄ]{_LATER_BYTE}(?:[ÂÃâðïÅÄ]{_LATER_BYTE})*|\ufffd\ufffd*")


def mojibake(document: Document) -> Iterator[Problem]:
    """Characters that a wrong decoding has left. Points at the run of them."""
    for match in document.matches(_WRONGLY_DECODED):
        where = document.passage(*match.span())
        if match[0][0] == "\ufffd":
            yield Problem(
                where, "A character was lost here when the text was converted; put it back from the original."
            )
            continue
        meant = _decoded(match[0])
        if meant is not None:
            message = f"“{match[0][:40]}” is “{meant[:20]}”, read in the wrong encoding; write “{meant[:20]}”."
            yield Problem(where, message, fix=Fix(meant))


def _decoded(text: str) -> str | None:
    """What a run was before UTF-8 was read as Windows-1252 or Latin-1; None if it was nothing."""
    data = bytearray()
    for character in text:
        if ord(character) < 0x100:
            data.append(ord(character))
            continue
        try:
            data += character.encode("cp1252")
        except UnicodeEncodeError:
            return None
    try:
        meant = data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    return meant if all(character.isprintable() or character == "\u00a0" for character in meant) else None


_NAMES = {
    "\u00ad": "a soft hyphen",
    "\u200b": "a zero-width space",
    "\u200c": "a zero-width non-joiner",
    "\u200d": "a zero-width joiner",
    "\u2060": "a word joiner",
    "\ufeff": "a byte order mark",
    "\u200e": "a direction mark",
    "\u200f": "a direction mark",
    "\u202a": "a direction mark",
    "\u202c": "a direction mark",
    "\u2028": "a line separator",
    "\u2029": "a paragraph separator",
}
_INVISIBLE = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2028\u2029\u2060-\u2064\u2066-\u2069\ufeff\u0001-\u0008\u000e-\u001f\u007f]+"
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]")
_DIRECTIONAL = frozenset("\u200c\u200d\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def invisible_character(document: Document) -> Iterator[Problem]:
    """A character that nobody sees and that breaks searching, copying and line ends. Points at the run of them."""
    text = document.text
    found = list(document.matches(_INVISIBLE))
    if not found:
        return
    directional = any(_RIGHT_TO_LEFT.search(character) for character in set(text) if character != "\ufeff")
    for match in found:
        if directional and _DIRECTIONAL.issuperset(match[0]):
            continue
        if match[0] == "\u200d" and ord(text[match.end() : match.end() + 1] or " ") > 0x2000:
            continue  # an emoji of several
        where = document.passage(*match.span())
        name = _NAMES.get(match[0][0], f"the control character U+{ord(match[0][0]):04X}")
        word = _word_around(text, *match.span())
        beside = f" in “{word}”" if word else ""
        yield Problem(where, f"There is {name}{beside} that nobody can see; cut it.", fix=Fix("", safe=True))


def _word_around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - 20) : start], text[end : end + 20]
    word = before[len(before.rstrip()) and max(before.rfind(" "), before.rfind("\n")) + 1 :] + after.split(" ")[0]
    return " ".join(word.split())


@cache
def _markup() -> re.Pattern[str]:
    return re.compile(
        r"&(?:amp|nbsp|lt|gt|quot|apos|[lr]squo|[lr]dquo|[mn]dash|hellip|#\d{2,5}|#x[0-9a-fA-F]{2,5}"
        r"|[aeiouAEIOUnNcC](?:acute|grave|circ|uml|tilde|cedil));"
        r"|</?(?:p|br|b|i|u|em|strong|span|div|a|h[1-6]|li|ul|ol|td|tr|table|font|su[bp]|blockquote|center|img)"
        r"(?: [^<>\n]{0,300})?/?>",
        re.IGNORECASE,
    )


@cache
def _left_over() -> re.Pattern[str]:
    return re.compile(r"(?<!\*)\*\*(?!\*)|\]\((?:https?:|mailto:|/)")


def stray_markup(document: Document) -> Iterator[Problem]:
    """An entity, a tag or a mark of emphasis that readers will see. Points at it."""
    text = document.text
    if "&" in text or "<" in text:
        title = str(document.metadata.get("title", ""))
        for match in document.matches(_markup()):
            if match[0] in title and document.block_index(match.start()) == 0:
                continue  # a title in front matter is put into its page as it is
            kind = "entity" if match[0][0] == "&" else "tag"
            where = document.passage(*match.span())
            yield Problem(where, f"Readers will see the {kind} “{match[0][:40]}”; write what it stands for, or cut it.")
    if document.format == "plain" or ("**" not in text and "](" not in text):
        return  # Markdown in a plain text is read as such by somebody
    stars = text.count("**") if _has_notes(document) else 0
    for match in document.matches(_left_over()):
        if match[0] == "**" and stars:
            continue  # the marks of footnotes
        where = document.passage(*match.span())
        yield Problem(
            where,
            f"Readers will see “{match[0]}”: the markup here was not closed, or not opened.",
            severity=Severity.WARNING,
        )


def _has_notes(document: Document) -> bool:
    """Whether paragraphs begin with asterisks, as footnotes do, while others end with them."""
    starts = [paragraph.text.lstrip()[:3] for paragraph in document.paragraphs]
    marked = sum(start.startswith("*") for start in starts)
    single = any(start.startswith("*") and not start.startswith("**") for start in starts)
    return marked > 0 and (single or document.text.count("**") > marked)
