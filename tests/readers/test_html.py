"""HTML: the article's text, without the page around it, each character at its place."""

from __future__ import annotations

import pytest
from reading import assert_sound, frame, outline, read

PAGE = """<!doctype html>
<html lang="en"><head><title>Town opens pool | Northwood</title>
<meta name="description" content="A pool &amp; more">
<meta property="article:published_time" content="2024-05-03"><style>p {color: red}</style></head>
<body>
<header><a href="/">Northwood</a><nav><ul><li>Home</li><li>News</li></ul></nav></header>
<main>
 <h1>Town   opens
  pool</h1>
 <p>The t<b>ow</b>n&nbsp;opened Caf&eacute Orla&#39;s “pool” <time datetime="2024-05-02">on Thursday</time>.<br>It is
 <a href="/plan?a=1&amp;b=2" lang="es">muy bonita</a>.<sup><a href="#n">1</a></sup> It has 20 m<sup>2</sup>.
 <p lang="es">Hola a <code>x = 1</code> todos.
 <ul><li>One<li><p>Two</p><ul><li>Deep</ul></ul>
 <blockquote><p>Said so.</p></blockquote>
 <figure><img src="a.png" alt="The pool"><figcaption>The pool today</figcaption></figure>
 <table><caption>Prices</caption><tr><th>Who<th>Price</tr><tr><td>Adults<td>$5</tr></table>
 <p>It won <img src="x.png" alt=""> today.</p>
 <script>document.write("<p>never</p>")</script>
 <aside><p>Related: other news</p></aside>
 <form><p>Sign up</p></form>
 <!-- newslint: ignore x -->
</main>
<footer><p>Imprint</p></footer>
</body></html>
"""


def test_the_article() -> None:
    document = read(PAGE, "html")
    assert_sound(document)
    assert outline(document) == [
        "heading1: Town opens pool",
        "paragraph: The town\u00a0opened Café Orla's “pool” on Thursday.",
        "paragraph: It is muy bonita. It has 20 m2.",
        "paragraph: Hola a \ufffc todos.",
        "item1: One",
        "item1: Two",
        "item2: Deep",
        "quote: Said so.",
        "caption: The pool today",
        "caption: Prices",
        "cell: Who",
        "cell: Price",
        "cell: Adults",
        "cell: $5",
        "paragraph: It won \ufffc today.",
    ]
    assert frame(document) == [
        "title: Town opens pool | Northwood",
        "description: A pool & more",
        "article:published_time: 2024-05-03",
        "paragraph: Northwood",
        "item: Home",
        "item: News",
        "alt: The pool",
        "paragraph: Related: other news",
        "paragraph: Sign up",
        "paragraph: Imprint",
    ]
    assert document.metadata["lang"] == "en" and document.metadata["article:published_time"] == "2024-05-03"
    assert [comment.text for comment in document.comments] == ["newslint: ignore x"]


def test_places() -> None:
    document = read(PAGE, "html")

    def source(words: str) -> str:
        at = document.text.index(words)
        return document.source.slice(document.passage(at, at + len(words)).span)

    assert source("town") == "t<b>ow</b>n"
    assert source("Café Orla's") == "Caf&eacute Orla&#39;s"
    assert source("opens pool") == "opens\n  pool"
    assert source("It is muy") == 'It is\n <a href="/plan?a=1&amp;b=2" lang="es">muy'
    assert source("\ufffc todos") == "<code>x = 1</code> todos"
    assert source("$5") == "$5"
    assert document.paragraphs[2].line == 10


def test_inlines_and_languages() -> None:
    document = read(PAGE, "html")
    ((link, words),) = document.inlines("link")
    assert (link.value, words.text) == ("/plan?a=1&b=2", "muy bonita")
    assert link.span is not None and document.source.slice(link.span) == "/plan?a=1&amp;b=2"
    ((time, words),) = document.inlines("time")
    assert (time.value, words.text) == ("2024-05-02", "on Thursday")
    assert document.blocks[3].language == "es"
    assert len(document.inlines("note")) == 1
    assert document.blocks[1].group == document.blocks[2].group
    cells = [block for block in document.blocks if block.kind == "cell"]
    assert [(cell.row, cell.column) for cell in cells] == [(0, 0), (0, 1), (1, 0), (1, 1)]


@pytest.mark.parametrize(
    ("page", "expected"),
    [
        ("Just text &amp; no tags", ["paragraph: Just text & no tags"]),
        ("<div>One<div>Two</div>Three</div>", ["paragraph: One", "paragraph: Two", "paragraph: Three"]),
        (
            "<nav>Menu</nav><h1>A</h1><p>Body text that is long.</p><footer>F</footer>",
            ["heading1: A", "paragraph: Body text that is long."],
        ),
        (
            "<form id=asp><div class=menu>M</div><p>All of it stands in a form.</p></form>",
            ["paragraph: All of it stands in a form."],
        ),
        ("<h1>Town opens<br>pool</h1><p>Text.", ["heading1: Town opens pool", "paragraph: Text."]),
        ("<p>A<br><br>B<br/>C", ["paragraph: A", "paragraph: B", "paragraph: C"]),
        (
            "<table><tr><td><p>Layout one.</p><p>Layout two.</p></td></tr></table>",
            ["paragraph: Layout one.", "paragraph: Layout two."],
        ),
        ("<pre>Line one\nLine two</pre><pre><code>x = 1</code></pre>", ["paragraph: Line one", "paragraph: Line two"]),
        (
            "<p>soft&shy;ware wo<wbr>rd <span hidden>no</span>yes &bogus; &amp</p>",
            ["paragraph: soft\u00adware word yes &bogus; &"],
        ),
        ("<p>AT&T <3 you > me</p>", ["paragraph: AT&T <3 you > me"]),
        ("<p>Release <release> is out</p>", ["paragraph: Release \ufffc is out"]),
        ("<p>Open <b>never closed<p>Next <i>one", ["paragraph: Open never closed", "paragraph: Next one"]),
        (
            "<article><p>Long article text here.</p></article><article><p>Teaser.</p></article>",
            ["paragraph: Long article text here."],
        ),
        (
            "<title>Big news | Site</title><header><h1>Big news</h1></header><main><p>Text.</p></main>",
            ["heading1: Big news", "paragraph: Text."],
        ),
        ("<p>a\r\nb</p>\r\n<p>c\rd</p>", ["paragraph: a b", "paragraph: c d"]),
    ],
)
def test_pages(page: str, expected: list[str]) -> None:
    document = read(page, "html")
    assert_sound(document)
    assert outline(document) == expected


def test_two_breaks_part_paragraphs() -> None:
    groups = [block.group for block in read("<p>A<br><br>B<br/>C", "html").blocks]
    assert groups[0] != groups[1] == groups[2]
