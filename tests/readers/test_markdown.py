"""Markdown: the text that a reader of the page reads, each character at its place."""

from __future__ import annotations

import datetime

import pytest
from reading import assert_sound, frame, outline, read

from newslint.document import Document
from newslint.source import SourceError

TEXT = """\
---
title: "The town’s “pool” &#8211; open"
date: 2024-05-03
author: {name: Ann Roe}
summary: >
  Folded text
  goes on
broken-day: 2024-02-31
---

Para é **on**e
goes *on*\\
after a break &amp; an \\* escape[^1] ![a sign](i.png) and `code`.

![alone](b.png)

See [the *plan*](http://x.example/plan "t") or <https://y.example>.<br>Next line.

| a | b |
|---|---|
| c **d** | e |

- item
  goes on

  second paragraph
  - inner

> quoted

[^1]: The note.
"""


def words_at(document: Document, words: str) -> str:
    at = document.text.index(words)
    return document.source.slice(document.passage(at, at + len(words)).span)


def test_blocks() -> None:
    document = read(TEXT, "markdown")
    assert_sound(document)
    assert outline(document) == [
        "heading1: The town’s “pool” – open",
        "paragraph: Para é one goes on",
        "paragraph: after a break & an * escape \ufffc and \ufffc.",
        "paragraph: See the plan or https://y.example.",
        "paragraph: Next line.",
        "cell: a",
        "cell: b",
        "cell: c d",
        "cell: e",
        "item1: item goes on",
        "item1: second paragraph",
        "item2: inner",
        "quote: quoted",
        "paragraph: The note.",
    ]
    assert [(block.row, block.column) for block in document.blocks if block.kind == "cell"] == [
        (0, 0),
        (0, 1),
        (1, 0),
        (1, 1),
    ]
    assert document.blocks[1].group == document.blocks[2].group


def test_places() -> None:
    document = read(TEXT, "markdown")
    assert words_at(document, "é one goes on") == "é **on**e\ngoes *on"
    assert words_at(document, "& an * escape") == "&amp; an \\* escape"
    assert words_at(document, "escape") == "escape"
    assert words_at(document, "e plan or") == 'e *plan*](http://x.example/plan "t") or'
    assert words_at(document, "pool” – open") == "pool” &#8211; open"
    assert words_at(document, "inner") == "inner"


def test_inlines() -> None:
    document = read(TEXT, "markdown")
    links = [
        (passage.text, inline.value, document.source.slice(inline.span))
        for inline, passage in document.inlines("link")
        if inline.span
    ]
    assert links == [
        ("the plan", "http://x.example/plan", "http://x.example/plan"),
        ("https://y.example", "https://y.example", "https://y.example"),
    ]
    assert [passage.text for _, passage in document.inlines("emphasis")] == ["on", "plan"]
    assert [passage.text for _, passage in document.inlines("strong")] == ["on", "d"]
    assert [(inline.value, passage.text) for inline, passage in document.inlines("image")] == [("i.png", "\ufffc")]
    assert [(inline.value, passage.text) for inline, passage in document.frame.inlines("image")] == [
        ("i.png", "a sign"),
        ("b.png", "alone"),
    ]
    assert [inline.value for inline, _ in document.inlines("note")] == ["1"]


def test_front_matter() -> None:
    document = read(TEXT, "markdown")
    assert document.metadata["date"] == datetime.date(2024, 5, 3)
    assert document.metadata["author"] == {"name": "Ann Roe"}
    assert document.metadata["broken-day"] == "2024-02-31"
    assert frame(document) == [
        "date: 2024-05-03",
        "author.name: Ann Roe",
        "summary: Folded text goes on",
        "broken-day: 2024-02-31",
        "alt: a sign",
        "alt: alone",
    ]
    summary = document.frame.paragraphs[2]
    assert document.source.slice(summary.span) == "Folded text\n  goes on"


def test_the_title_stays_apart_where_the_text_has_a_headline() -> None:
    document = read("---\ntitle: A\n---\n# B\n\nText.\n", "markdown")
    assert outline(document) == ["heading1: B", "paragraph: Text."]
    assert frame(document) == ["title: A"]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_line_ends(end: str) -> None:
    text = f"---{end}title: Ä b{end}---{end}{end}One 🎉{end}two.{end}{end}- x{end}- y{end}"
    document = read(text, "markdown")
    assert outline(document) == ["heading1: Ä b", "paragraph: One 🎉 two.", "item1: x", "item1: y"]
    assert words_at(document, "🎉 two") == f"🎉{end}two"
    assert document.paragraphs[3].line == 9


def test_toml_front_matter() -> None:
    document = read('+++\ntitle = "A b"\ndate = 2024-05-03\ndraft = true\n+++\nText.\n', "markdown")
    assert outline(document) == ["heading1: A b", "paragraph: Text."]
    assert document.metadata["draft"] is True
    assert document.source.slice(document.paragraphs[0].span) == "A b"


@pytest.mark.parametrize(
    ("text", "said"),
    [
        (
            "---\ntitle: a: b\n---\nText\n",
            "release: line 2: the front matter is no YAML: mapping values are not allowed in this context",
        ),
        ("---\na: 1\nb: [\n---\nText\n", "release: line 4: the front matter is no YAML"),
        ("+++\na = \n+++\nText\n", "release: line 2: the front matter is no TOML"),
    ],
)
def test_front_matter_that_cannot_be_read(text: str, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        read(text, "markdown")
    assert str(caught.value).startswith(said)


@pytest.mark.parametrize("text", ["---\n\nText between rules.\n\n---\n\nMore.\n", "---\nnever closed\n"])
def test_a_rule_is_no_front_matter(text: str) -> None:
    document = read(text, "markdown")
    assert "Text between rules." in document.text or "never closed" in document.text
    assert document.metadata == {}


def test_template_code_is_left_out_and_blanks_to_fill_are_not() -> None:
    text = (
        '{% include top.html a="b c" %}\n\nDear {{name}}, see [us]({{ site.url }}/x) and'
        ' {{< figure src="a_b_c" >}}here.\n'
        "{:.note}\n\n"
        "{% comment %}\nnot *shown*\n{% endcomment %}\n\n## Heading {#id}\n\n{{ page.title | upcase }}\n"
    )
    document = read(text, "markdown")
    assert_sound(document)
    assert outline(document) == ["paragraph: Dear {{name}}, see us and here.", "heading2: Heading"]


def test_html_inside() -> None:
    text = (
        '<div class="x">\n<p>Caf&eacute; <em>a</em>b</p>\n\n**inside**\n\n</div>\n\n<!-- newslint: ignore all -->\n\n'
        "One<!-- hm --> <b>bold</b> and <code>x y</code>.\n\n<script>\nvar a;\n</script>\n\n<iframe src=a>\n\nLast.\n"
    )
    document = read(text, "markdown")
    assert_sound(document)
    assert outline(document) == [
        "paragraph: Café ab",
        "paragraph: inside",
        "paragraph: One bold and \ufffc.",
        "paragraph: Last.",
    ]
    assert [comment.text for comment in document.comments] == ["newslint: ignore all", "hm"]
    assert words_at(document, "Café ab") == "Caf&eacute; <em>a</em>b"


def test_code_is_left_out_and_indented_prose_is_not() -> None:
    text = (
        "Text.\n\n    for x in y:\n        call(x)\n\n```\nfenced\n```\n\nMore.\n\n"
        "\tThe mayor of the town said on Tuesday that it will rain.\n\n\t###\n"
    )
    assert outline(read(text, "markdown")) == [
        "paragraph: Text.",
        "paragraph: More.",
        "paragraph: The mayor of the town said on Tuesday that it will rain.",
        "paragraph: ###",
    ]


def test_a_links_address_is_as_it_is_written() -> None:
    text = "See [the plan]({{site.baseurl}}/library/plan.pdf) or <some_body@x.example.org>.\n"
    document = read("---\ntitle: T\n---\n" + text, "markdown")
    assert [
        (inline.value, inline.span and document.source.slice(inline.span)) for inline, _ in document.inlines("link")
    ] == [
        ("{{site.baseurl}}/library/plan.pdf", "{{site.baseurl}}/library/plan.pdf"),
        ("mailto:some_body@x.example.org", "some_body@x.example.org"),
    ]


def test_front_matter_may_stand_behind_an_empty_line() -> None:
    document = read("\n---\ntitle: Ferry\n---\nText.\n", "markdown")
    assert document.metadata == {"title": "Ferry"}
    assert document.text == "Ferry\n\nText."
