"""Rich Text: code pages, Unicode, styles, tables, tracked changes; and nothing that crashes it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import assert_sound, frame, outline

from newslint.desk import Desk
from newslint.document import Document
from newslint.readers.rtf import read
from newslint.source import SourceError

HEAD = (
    r"{\rtf1\ansi\ansicpg1252{\fonttbl{\f0 Arial;}{\f1\fcharset204 Arial Cyr;}}"
    r"{\stylesheet{\s0 Normal;}{\s1\b heading 1;}{\s2 heading 2;}}{\info{\title x}}{\*\generator y;}"
)


def document_of(body: str, changes: str = "accepted") -> Document:
    document = read((HEAD + body + "}").encode("cp1252"), "release.rtf", Desk(changes=changes))
    assert_sound(document)
    return document


def test_text_and_kinds() -> None:
    document = document_of(
        r"\pard\s1 Town opens caf\'e9\par\pard The \b town\b0  opened \ldblquote it\rdblquote\~\u8364?5 \{x\}."
        + "\\line Next\r\n"
        + r"line.\par\pard\s2 Facts\par\pard{\listtext\bullet\tab}one\par{\listtext 2.\tab}two\par"
        r"\pard\intbl Who\cell Price\cell\row\intbl Adults\cell \f1 \'c0\f0\cell\row"
        r"\pard Note{\footnote A note.} here \u-10179?\u-8704?.{\header Town of Orla\par}"
        r"{\*\unknown no}{\pict ffd8}\par"
    )
    assert outline(document) == [
        "heading1: Town opens café",
        "paragraph: The town opened “it”\u00a0€5 {x}.",
        "paragraph: Nextline.",
        "heading2: Facts",
        "item1: one",
        "item1: two",
        "cell: Who",
        "cell: Price",
        "cell: Adults",
        "cell: А",
        "paragraph: Note here 😀.",
        "paragraph: A note.",
    ]
    assert frame(document) == ["paragraph: Town of Orla"]


def test_tracked_changes() -> None:
    body = r"Headline\par The {\revised new}{\deleted old} pool {\v hidden}is open.\par"
    assert document_of(body).blocks[1].text == "The new pool is open."
    assert document_of(body, "original").blocks[1].text == "The old pool is open."


def test_what_is_no_rich_text() -> None:
    with pytest.raises(SourceError, match=r"release\.rtf: is no Rich Text"):
        read(b"plain", "release.rtf", Desk())


PARTS = [*"{}\\é\n", *(f"\\{word} " for word in "par u8364? u-10179? uc0 cell row intbl footnote header s9 f1".split())]
PARTS += ["\\'e9", "{\\*\\x ", "text ", "\\ansicpg99999 ", "\\deleted ", "\\deleted0 "]


@given(st.lists(st.sampled_from(PARTS), max_size=30))
def test_nothing_crashes_it(parts: list[str]) -> None:
    assert_sound(read((HEAD + "".join(parts)).encode("cp1252"), "release.rtf", Desk()))


@pytest.mark.parametrize("unit", ["{", "}", "\\'e9", "\\par", "\\u5?", "{\\*", "\\cell ", "\\"])
def test_hostile_files_are_read_in_bounded_time(unit: str) -> None:
    assert_sound(read((HEAD + unit * 50_000).encode(), "release.rtf", Desk()))
