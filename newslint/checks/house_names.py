"""Organisations as the newsroom's register writes them."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.document import Document
from newslint.rule import Fix, Problem


def house_name(document: Document) -> Iterator[Problem]:
    """An organisation not as the newsroom's register writes it."""
    register = document.desk.newsroom.organisations
    wrong = sorted(
        ((bad, good) for good, bads in register.items() for bad in bads if bad), key=lambda pair: -len(pair[0])
    )
    if not wrong:
        return
    right = dict(wrong)
    good = sorted(register, key=len, reverse=True)
    pattern = re.compile(r"(?<![\w@#/.-])(?:" + "|".join(re.escape(name) for name in [*good, *right]) + r")(?![\w@/-])")
    for match in pattern.finditer(document.text):
        if match[0] in right and match[0] not in register:
            name = right[match[0]]
            yield Problem(
                document.passage(*match.span()), f"the house writes “{name}”, not “{match[0]}”", fix=Fix(name)
            )
