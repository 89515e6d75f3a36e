"""Template code in Markdown that a reader of the page never sees: Jekyll and Hugo tags, attribute lists."""

from __future__ import annotations

import re

_OPENING = re.compile(
    r"\{\{|\{%|\{(?=::?[ \t]*[\w.#\"/'-])|\{(?=[#.][A-Za-z][\w-]*(?:[ }]|$))|\{(?=\w[\w-]{0,20}=[\"\w])"
)
_NAME = re.compile(r"\{\{\{?[ \t]?[^\W\d_][\w -]{0,40}[ \t]?\}?\}\}")
_BODY = re.compile(r"\{%-?[ \t]*(comment|highlight|raw)\b")
LONGEST = 2_000  # code points of one tag
BODIES = {"comment": True, "highlight": True, "raw": False}


def template_code(text: str, start: int = 0) -> list[tuple[int, int]]:
    """The spans of template code, in order: `{% … %}`, `{{< … >}}`, `{{ site.url }}`, `{:.class}`, `{#id}`.

    A short name in braces, `{{name}}`, is not among them: it is a blank that somebody forgot to fill.
    """
    found: list[tuple[int, int]] = []
    at = start
    while True:
        opening = _OPENING.search(text, at)
        if opening is None:
            return found
        begin = opening.start()
        end = _end_of(text, begin, opening[0])
        if end < 0:
            at = begin + 1
            continue
        found.append((begin, end))
        at = end


def _end_of(text: str, begin: int, opening: str) -> int:
    """Where the template code that opens at `begin` ends, or -1 if it is text."""
    if opening == "{{":
        if _NAME.match(text, begin) and text[begin - 1 : begin] not in ("(", '"', "'", "/", "="):
            return -1
        end = text.find("}}", begin, begin + LONGEST)
        return end + 2 if end >= 0 else -1
    if opening == "{%":
        end = text.find("%}", begin, begin + LONGEST)
        if end < 0:
            return -1
        body = _BODY.match(text, begin)
        if body and BODIES[body[1]]:
            close = re.compile(r"\{%-?[ \t]*end" + body[1] + r"[ \t]*-?%\}").search(text, end, end + 20 * LONGEST)
            return close.end() if close else end + 2
        return end + 2
    end = text.find("}", begin, begin + 300)
    if end < 0 or "\n" in text[begin:end]:
        return -1
    return end + 1
