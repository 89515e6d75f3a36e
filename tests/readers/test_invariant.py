"""Whatever a reader is given, what it gives is sound: arbitrary text, and text made of the format's own parts."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from reading import assert_sound, read

from newslint.source import SourceError

READERS = ("plain", "markdown", "html")
PROSE = st.sampled_from(
    [
        "Azul e\u0301te\u0301",
        "the 🎉 fair",
        "“Yes”",
        "A&B",
        "a  b",
        "x\u00a0y",
        "日本",
        "\t",
        "3.",
        "\ufeff",
        "Ångström\u2028z",
    ]
)
LINE_END = st.sampled_from(["\n", "\r\n", "\r", "\n\n", "\r\n\r\n", " ", "  \n", "\\\n"])
MARKDOWN = st.sampled_from(
    [
        "# ",
        "- ",
        "1. ",
        "> ",
        "*",
        "**",
        "_",
        "`",
        "```",
        "[",
        "](u)",
        "![",
        '](i.png "t")',
        "<b>",
        "</b>",
        "<br>",
        "<!-- c -->",
        "| a | b |\n|---|---|\n| ",
        " | ",
        "&amp;",
        "&eacute",
        "\\*",
        "[^1]",
        "\n[^1]: ",
        "{% if x %}",
        "{{ site.a }}",
        "{{name}}",
        "{:.x}",
        "---",
        "===",
        "    ",
        "<div>",
        "</div>",
        "<script>",
        "</script>",
        "<svg>",
        "<code>",
        "{#id}",
        "<https://a.b>",
        "\\",
    ]
)
HTML = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<div>",
        "</div>",
        "<ul>",
        "<li>",
        "</li>",
        "</ul>",
        "<table>",
        "<tr>",
        "<td>",
        "<table><tr><td>x",
        "</td>",
        "</table>",
        "<br>",
        "<br/>",
        "<b>",
        "</b>",
        "<a href='u v'>",
        "</a>",
        "<code>",
        "</code>",
        "<pre>",
        "</pre>",
        "<img src=a alt='b c'>",
        "<title>",
        "</title>",
        "&amp;",
        "&amp",
        "&nbsp;",
        "&#233;",
        "&#x1F600;",
        "&#0;",
        "&bogus;",
        "&",
        "<",
        ">",
        "<!-- c -->",
        "<!--",
        "<![if x]>",
        "<![CDATA[",
        "<!doctype html>",
        "<?php",
        "<nav>",
        "</nav>",
        "<article>",
        "</article>",
        "<main>",
        "<script>",
        "</script>",
        "<sup>1</sup>",
        "<time datetime='2024'>",
        "</time>",
        "<svg/>",
        "<x>",
        "<o:p>",
        "<h1>",
        "</h1>",
        "<p lang=es>",
        "<meta name=date content='a&amp;b'>",
        "<blockquote>",
        "</blockquote>",
        "<dl><dt>",
        "<dd>",
        "</dl>",
        "<p hidden>",
        "<form>",
        "</form>",
        "</body>",
        "<wbr>",
        "</",
    ]
)
PLAIN = st.sampled_from(
    ["- ", "* ", "1. ", "2) ", "> ", "=====", "-----", "<!-- newslint: ignore x -->", "ABOUT US", "# ", "•  ", "–"]
)
PARTS = {"plain": PLAIN, "markdown": MARKDOWN, "html": HTML}
HEAD = st.sampled_from(
    [
        "",
        "",
        "\ufeff",
        "---\ntitle: \"a\\tb\"\nlist: [x, 'y z']\n---\n",
        "---\r\ntitle: é x\r\n---\r\n",
        "+++\nt = 'a'\n+++\n",
    ]
)


@pytest.mark.parametrize("reader", READERS)
@given(text=st.text(max_size=80))
def test_arbitrary_text(reader: str, text: str) -> None:
    try:
        assert_sound(read(text, reader))
    except (SourceError, UnicodeEncodeError) as error:
        assert isinstance(error, UnicodeEncodeError) or "\0" in text


@pytest.mark.parametrize("reader", READERS)
@given(data=st.data(), head=HEAD)
def test_text_made_of_the_format(reader: str, data: st.DataObject, head: str) -> None:
    parts = data.draw(st.lists(st.one_of(PROSE, LINE_END, PARTS[reader]), max_size=24))
    assert_sound(read(head + "".join(parts), reader))


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize("text", ["", "\ufeff", "\n", "\r\n\r\n", "   "])
def test_nothing_to_read(reader: str, text: str) -> None:
    document = read(text, reader)
    assert document.text == "" and document.blocks == ()


@pytest.mark.parametrize("reader", READERS)
@pytest.mark.parametrize(
    "unit",
    [
        "<div>",
        "</div>",
        "<",
        "<!--",
        "<a ",
        "&",
        "[",
        "](",
        "*a ",
        "> ",
        "- ",
        "{{",
        "{%",
        "{:",
        "|",
        "`",
        "<b>x",
        "<td>",
        "<table><tr><td>x",
        "<x",
        "a\n",
        "<p>",
        "<svg>",
        "<svg>\n\n",
        "<![",
        "<sup>1",
        "<code>",
        "<br>",
        "'\"",
        "<p hidden>",
        "</p>",
        "<li>",
        "<ul><li>",
        "<a href=",
        "&#",
        "1. x\n",
        "_a",
    ],
)
def test_hostile_text_is_read_in_bounded_time(reader: str, unit: str) -> None:
    assert_sound(read(unit * (30_000 // len(unit)), reader))
