"""Plain text: what is a block, what is only a wrapped line."""

from __future__ import annotations

import textwrap
from pathlib import Path

import pytest
from reading import assert_sound, outline, read

EXAMPLES = Path(__file__).parents[2] / "examples"
WRAPPED = """\
Town opens a second swimming pool

NORTHWOOD, 3 May 2024 -- The town of Northwood opened its second swimming pool
on Tuesday in the old brewery, said the mayor, who was glad to see so many
people come out in the rain.

About Northwood
Northwood is a town of nine thousand people in the valley of the Orla, and was
founded in 1250.

Contact
Jane Roe
jane@northwood.example
"""


def test_wrapped_lines_are_one_paragraph_and_addresses_are_not() -> None:
    document = read(WRAPPED, "plain")
    assert_sound(document)
    assert outline(document) == [
        "heading1: Town opens a second swimming pool",
        "paragraph: NORTHWOOD, 3 May 2024 -- The town of Northwood opened its second swimming pool on Tuesday in the "
        "old brewery, said the mayor, who was glad to see so many people come out in the rain.",
        "paragraph: About Northwood",
        "paragraph: Northwood is a town of nine thousand people in the valley of the Orla, and was founded in 1250.",
        "paragraph: Contact",
        "paragraph: Jane Roe",
        "paragraph: jane@northwood.example",
    ]
    groups = [block.group for block in document.blocks]
    assert groups[2] == groups[3] and groups[4] == groups[5] == groups[6] and len(set(groups)) == 4


def test_a_wrap_is_located_exactly() -> None:
    document = read(WRAPPED, "plain")
    at = document.text.index("pool on Tuesday")
    span = document.passage(at, at + len("pool on Tuesday")).span
    assert document.source.slice(span) == "pool\non Tuesday"
    assert not document.is_verbatim(at, at + len("pool on Tuesday"))
    assert document.is_verbatim(at, at + 4)


def test_one_paragraph_a_line() -> None:
    text = "A first line\r\nThe town has grown. " + "It grew a lot. " * 10 + "\r\nThe mayor said so.\r\n"
    document = read(text, "plain")
    assert [len(block.text) for block in document.blocks] == [12, 169, 18]
    assert document.paragraphs[2].line == 3


def test_items_headings_and_quotes() -> None:
    text = (
        "Facts\n=====\n\n"
        "- one thing\n- another thing\n  – below it,\n    which goes on\n-----\n\n1. First\n2. Second\n\n"
        "3. Mai ist kein Punkt.\n\nOUR NEW PROGRAM\n\n> He wrote this.\n> And this.\n\n# Sharp\n"
    )
    document = read(text, "plain")
    assert outline(document) == [
        "heading1: Facts",
        "item1: one thing",
        "item1: another thing",
        "item2: below it, which goes on",
        "item1: First",
        "item1: Second",
        "paragraph: 3. Mai ist kein Punkt.",
        "heading2: OUR NEW PROGRAM",
        "quote: He wrote this.",
        "quote: And this.",
        "heading1: Sharp",
    ]


def test_the_line_above_the_headline_is_a_heading_too() -> None:
    kinds = [
        block.kind for block in read("FOR IMMEDIATE RELEASE\n\nTown opens a pool\n\nIt is open.\n", "plain").blocks
    ]
    assert kinds == ["heading", "heading", "paragraph"]


@pytest.mark.parametrize(
    "date", ["May 3, 2024", "3. Mai 2024", "Madrid, 3 de mayo de 2024", "03/05/2024", "2024-05-03"]
)
def test_a_date_above_the_headline_is_none(date: str) -> None:
    kinds = [block.kind for block in read(f"{date}\n\nTown opens a pool in 2024\n\nIt is open.\n", "plain").blocks]
    assert kinds == ["paragraph", "heading", "paragraph"]


def test_a_comment_is_no_prose() -> None:
    document = read("\ufeffA line.\n<!-- newslint: ignore doubled-word -->\nThe the end. <!-- stays -->\n", "plain")
    assert [block.text for block in document.blocks] == ["A line.", "The the end. <!-- stays -->"]
    (comment,) = document.comments
    assert comment.text == "newslint: ignore doubled-word"
    assert document.source.slice(comment.span) == "<!-- newslint: ignore doubled-word -->"
    assert document.paragraphs[0].span.start == 1


@pytest.mark.parametrize("width", [66, 72, 80, 95])
@pytest.mark.parametrize("example", sorted(EXAMPLES.glob("*.txt")), ids=lambda path: path.stem)
def test_a_release_reads_the_same_wrapped(example: Path, width: int) -> None:
    text = example.read_text(encoding="utf-8")
    lines = (textwrap.wrap(line, width, break_long_words=False, break_on_hyphens=False) for line in text.split("\n"))
    wrapped = "\n".join("\n".join(parts) for parts in lines)
    assert "\n".join(outline(read(wrapped, "plain"))) == "\n".join(outline(read(text, "plain")))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Jane Roe, head of communications, Port of Orla\njane@orla.example\n", 2),
        ("For more about the port and all that is planned see\nhttps://orla.example/port\n", 1),
        ("Tickets are sold by all who are listed there: write to\njane@orla.example\n", 1),
    ],
)
def test_an_address_on_a_line_of_its_own(text: str, expected: int) -> None:
    assert len(read(f"Headline\n\n{text}", "plain").blocks) == 1 + expected
