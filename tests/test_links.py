"""Links, images, e-mail addresses and telephone numbers."""

from __future__ import annotations

from pathlib import Path

import pytest

from newslint.checks.addresses import bad_email, bad_phone
from newslint.checks.links import bad_link
from newslint.checks.references import broken_reference
from newslint.desk import Desk
from newslint.document import Document
from newslint.readers import html, markdown, plain
from newslint.rule import Severity
from newslint.source import Source


def md(text: str, folder: Path | None = None) -> Document:
    return markdown.read(Source(text), Desk(language="en", folder=folder))


def test_files_are_looked_for_beside_the_text(tmp_path: Path) -> None:
    (tmp_path / "there.pdf").write_text("x")
    (tmp_path / "two bells.jpg").write_text("x")
    text = (
        "[A](there.pdf#p2), [B](gone.pdf), [C](/site/gone.pdf), [D](pages/about), "
        "![bells](two%20bells.jpg), ![E](no.png)"
    )
    found = list(bad_link(md(text, tmp_path)))
    assert [problem.message for problem in found] == [
        "the link “B” leads to “gone.pdf”, which is not there",
        "the image “no.png” leads to “no.png”, which is not there",
    ]


def test_a_text_from_a_pipe_has_no_folder() -> None:
    assert list(bad_link(md("[The programme](gone.pdf) is out."))) == []


def test_a_text_that_says_nothing_is_only_a_suggestion() -> None:
    [problem] = bad_link(md("Read more [here](https://bells.example.org)."))
    assert problem.severity is Severity.SUGGESTION and problem.where.text == "here"


def test_an_image_in_a_line_needs_words() -> None:
    [problem] = bad_link(md("Bells ![](https://bells.example.org/a.jpg) and ![two](https://bells.example.org/b.jpg)."))
    assert "a.jpg" in problem.message


@pytest.mark.parametrize(
    ("address", "wrong"),
    [
        ("press@guild.org", False),
        ("ruth.o'hara+x@mail.guild.co.uk", False),
        ("press@guild,org", True),
        ("press@gmial.com", True),
        ("press..office@guild.org", True),
        ("press@guild.con", True),
        ("@guild", False),
    ],
)
def test_addresses(address: str, wrong: bool) -> None:
    found = [problem.where.text for problem in bad_email(plain.read(Source(f"Write to {address}."), Desk()))]
    assert found == ([address] if wrong else [])


@pytest.mark.parametrize(
    ("number", "wrong"),
    [
        ("+34 910 67 10 00", False),
        ("+34 910 67 10", True),
        ("0034 910 67 10 00", False),
        ("+44 (0)20 7946 0958", False),
        ("+351 912 345 6789", True),
        ("+999 123 4567", True),
        ("+7 717 274 1234", False),
        ("910 67 10", False),
    ],
)
def test_numbers(number: str, wrong: bool) -> None:
    found = [problem.where.text for problem in bad_phone(plain.read(Source(f"Call {number} now."), Desk()))]
    assert found == ([number] if wrong else [])


def test_a_link_calls_the_number_it_shows() -> None:
    page = html.read(
        Source('<p><a href="tel:+34910671001">910 67 10 02</a> <a href="tel:910671002">910 67 10 02</a></p>'), Desk()
    )
    [problem] = bad_phone(page)
    assert problem.where.span.start == 30


def test_one_reference_of_each_number() -> None:
    text = "See figure 4 and figure 4, and Figure 1.\n\nFigure 1: Bells\n\nFigure 2: Guests"
    [problem] = broken_reference(plain.read(Source(text), Desk(language="en")))
    assert (problem.where.start, problem.where.text) == (4, "figure 4")


def test_long_hostile_lines_are_read() -> None:
    for piece in ("@", "a@", "[1]", "+34 ", "a.b", "#a", "Figure 1 "):
        read = plain.read(Source(piece * 20_000), Desk(language="en"))
        for check in (bad_email, bad_phone, bad_link, broken_reference):
            assert len(list(check(read))) <= 20_000
