"""The grammar of posts: which post a text gives to which name, with its exact span, status and form."""

from __future__ import annotations

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.annotations.posts import Post, posts_of
from newslint.document import Block, Document, Passage, Piece
from newslint.source import Source, Span

_NAME = re.compile(r"\[\[(.*?)\]\]")


def document(*lines: str) -> Document:
    """A document of one block a line."""
    blocks, at = [], 0
    for line in lines:
        blocks.append(Block("paragraph", (Piece(line, Span(at, at + len(line))),)))
        at += len(line) + 2
    return Document(Source("\n\n".join(lines)), blocks)


def read(marked: str, language: str) -> dict[str, list[tuple[str, str, str]]]:
    """The posts of each [[name]] in a text, as (post, status, form); blocks are parted by " ¶ "."""
    lines = marked.split(" ¶ ")
    text = document(*(_NAME.sub(r"\1", line) for line in lines))
    names, at = [], 0
    for line in lines:
        shift = 0
        for match in _NAME.finditer(line):
            start = at + match.start() - shift
            names.append(text.passage(start, start + len(match[1])))
            shift += 4
        at += len(line) - shift + 2
    found: dict[str, list[tuple[str, str, str]]] = {}
    for name, posts in zip(names, posts_of(text, names, language), strict=True):
        found.setdefault(name.text, []).extend((post.passage.text, post.status, post.form) for post in posts)
    return found


CASES = [
    (
        "en",
        "[[Ann Poe]], chief engineer of Borealis, spoke.",
        {"Ann Poe": ["chief engineer of Borealis/current/after"]},
    ),
    ("en", "[[Ann Poe]], 54, a former mayor of Ashby, spoke.", {"Ann Poe": ["mayor of Ashby/former/after"]}),
    (
        "en",
        "[[Ann Poe]], Ph.D., chair and CEO of Borealis, said so.",
        {"Ann Poe": ["chair/current/after", "CEO of Borealis/current/after"]},
    ),
    ("en", "Acting Deputy Director [[Ann Poe]] spoke.", {"Ann Poe": ["Deputy Director/acting/before"]}),
    (
        "en",
        "Minister for Trade and Industry [[Ann Poe]] met Senators [[Al Bo]] (D-OH) and [[Cy Fo]].",
        {
            "Ann Poe": ["Minister for Trade and Industry/current/before"],
            "Al Bo": ["Senators/current/list"],
            "Cy Fo": ["Senators/current/list"],
        },
    ),
    (
        "en",
        "Borealis' head of sales, [[Ann Poe]], and its chairman, [[Al Bo]], signed.",
        {"Ann Poe": ["Borealis' head of sales/current/possessive"], "Al Bo": ["chairman/current/possessive"]},
    ),
    (
        "en",
        "[[Ann Poe]] (CEO, Borealis) and [[Al Bo]] (former mayor of Ashby)",
        {"Ann Poe": ["CEO, Borealis/current/paren"], "Al Bo": ["mayor of Ashby/former/paren"]},
    ),
    ("en", "[[Poe]] is the chair of Borealis.", {"Poe": ["chair of Borealis/current/is"]}),
    ("en", "[[Ann Poe]] spoke. She was the mayor of Ashby.", {"Ann Poe": ["mayor of Ashby/former/is"]}),
    (
        "en",
        "[[Ann Poe]] will become rector of Ashby University.",
        {"Ann Poe": ["rector of Ashby University/future/is"]},
    ),
    ("en", "Borealis named [[Ann Poe]] chief executive.", {"Ann Poe": ["chief executive/current/other"]}),
    ("en", "[[Ann Poe]] served as treasurer of the Club.", {"Ann Poe": ["treasurer of the Club/former/other"]}),
    ("en", "with [[Ann Poe]] as chair", {"Ann Poe": ["chair/current/other"]}),
    (
        "en",
        "[[Ann Poe]] and [[Al Bo]] were elected president and treasurer, respectively.",
        {"Ann Poe": ["president/current/other"], "Al Bo": ["treasurer/current/other"]},
    ),
    (
        "en",
        "Mr. [[Al Bo]], Ambassador of Ruritania, the Minister of Trade, Mr. [[Cy Fo]], came.",
        {"Al Bo": ["Ambassador of Ruritania/current/after"], "Cy Fo": ["Minister of Trade/current/before"]},
    ),
    (
        "en",
        "Mayor [[Al Bo]], Ashby Mayor [[Cy Fo]], and Hill Mayor [[Ann Poe]] signed.",
        {
            "Al Bo": ["Mayor/current/before"],
            "Cy Fo": ["Ashby Mayor/current/before"],
            "Ann Poe": ["Hill Mayor/current/before"],
        },
    ),
    (
        "en",
        "[[Ann Poe]], Minister of Digital Growth, Trade and Space Industry of Ruritania, came.",
        {"Ann Poe": ["Minister of Digital Growth, Trade and Space Industry of Ruritania/current/after"]},
    ),
    ("en", "[[Ann Poe]] ¶ Chief of Staff ¶ Office: 555", {"Ann Poe": ["Chief of Staff/current/after"]}),
    ("en", "[[Ann Poe]], a patient, said Professor [[Bo]] left.", {"Ann Poe": [], "Bo": []}),
    ("en", "the city to prevent [[Ann Poe]], New York-based private equity firm Hill, from leaving", {"Ann Poe": []}),
    (
        "es",
        "El consejero delegado de Norte, D. [[Juan Gil]], y la presidenta, Dña. [[Ana Ruiz]], firmaron.",
        {"Juan Gil": ["consejero delegado de Norte/current/before"], "Ana Ruiz": ["presidenta/current/before"]},
    ),
    (
        "es",
        "«Gracias», dijo [[Ana Ruiz]], exdirectora del Museo y actual presidenta de la Fundación Sur.",
        {"Ana Ruiz": ["exdirectora del Museo/former/after", "presidenta de la Fundación Sur/current/after"]},
    ),
    (
        "es",
        "La ministra de Ciencia, Innovación y Universidades, [[Ana Ruiz]], vino.",
        {"Ana Ruiz": ["ministra de Ciencia, Innovación y Universidades/current/before"]},
    ),
    (
        "es",
        "[[Ana Ruiz]] y [[Juan Gil]], cofundadores de Norte, vinieron.",
        {"Ana Ruiz": ["cofundadores de Norte/current/list"], "Juan Gil": ["cofundadores de Norte/current/list"]},
    ),
    ("es", "[[Juan Gil]] será el próximo rector de Sur.", {"Juan Gil": ["rector de Sur/future/is"]}),
    (
        "fr",
        "Le directeur général de Boréal, M. [[Jean Petit]], et [[Anne Roy]] (cheffe de produit) ont signé.",
        {"Jean Petit": ["directeur général de Boréal/current/before"], "Anne Roy": ["cheffe de produit/current/paren"]},
    ),
    ("fr", "l'ancienne ministre [[Anne Roy]] est venue.", {"Anne Roy": ["ministre/former/before"]}),
    (
        "fr",
        "[[Jean Petit]] est professeur de droit à l'université de Ruritanie.",
        {"Jean Petit": ["professeur de droit à l'université de Ruritanie/current/is"]},
    ),
    (
        "fr",
        "[[Anne Roy]], présidente du conseil, a parlé ; [[Jean Petit]], chef du projet Boréal, aussi.",
        {"Anne Roy": ["présidente du conseil/current/after"], "Jean Petit": ["chef du projet Boréal/current/after"]},
    ),
    (
        "de",
        "Der Vorstandsvorsitzende der Nordkap AG, Dr. [[Hans Meier]], und Finanzvorständin [[Eva Roth]] kamen.",
        {
            "Hans Meier": ["Vorstandsvorsitzende der Nordkap AG/current/before"],
            "Eva Roth": ["Finanzvorständin/current/before"],
        },
    ),
    (
        "de",
        "[[Eva Roth]], Leiterin der Abteilung Forschung und Entwicklung der Nordkap AG, sprach.",
        {"Eva Roth": ["Leiterin der Abteilung Forschung und Entwicklung der Nordkap AG/current/after"]},
    ),
    (
        "de",
        "Die Pressesprecher [[Eva Roth]] und [[Hans Meier]] kamen.",
        {"Eva Roth": ["Pressesprecher/current/list"], "Hans Meier": ["Pressesprecher/current/list"]},
    ),
    (
        "de",
        "[[Hans Meier]] wurde zum Geschäftsführer der Nordkap GmbH ernannt.",
        {"Hans Meier": ["Geschäftsführer der Nordkap GmbH/current/other"]},
    ),
    ("de", "Ansprechpartner: [[Jan Vogt]]", {"Jan Vogt": []}),
]


@pytest.mark.parametrize(("language", "marked", "expected"), CASES, ids=[case[1][:40] for case in CASES])
def test_posts_are_read(language: str, marked: str, expected: dict[str, list[str]]) -> None:
    found = {name: ["/".join(post) for post in posts] for name, posts in read(marked, language).items()}
    assert found == expected


def test_a_post_knows_its_head_its_modifiers_and_the_body_it_shares() -> None:
    text = document("Ann Poe, deputy chair and treasurer of the Ashby Club, spoke.")
    (posts,) = posts_of(text, [text.passage(0, 7)], "en")
    first, second = posts
    assert (first.head, first.modifiers) == ("chair", ("deputy",))
    assert first.body is not None and first.body.text == "of the Ashby Club"
    assert first.body.start > first.passage.end
    assert second.body is not None and second.passage.covers(second.body)


_VOCABULARY = st.sampled_from(
    """director of the Ministry and , ; . ( ) “ ” president CEO Acme Inc. former said as is was who he She the a Mr.
    Minister for Trade, der des und Leiterin Abteilung el presidente de la y directeur général d'Acme ' ’s - – : / & 54
    respectively including Members named to""".split()
)


@given(
    st.lists(st.one_of(_VOCABULARY, st.just("[[Ann Poe]]"), st.just("¶")), max_size=40),
    st.sampled_from(("en", "es", "fr", "de")),
)
@settings(max_examples=150, deadline=None)
def test_posts_lie_in_a_block_and_off_the_names(words: list[str], language: str) -> None:
    lines = [" ".join(line.split()) for line in " ".join(words).split("¶")]
    text = document(*(_NAME.sub(r"\1", line) for line in lines))
    names = [text.passage(*match.span()) for match in re.finditer("Ann Poe", text.text)]
    given = posts_of(text, names, language)
    assert len(given) == len(names)
    for posts in given:
        for post in posts:
            _is_sound(post, text, names)


def _is_sound(post: Post, text: Document, names: list[Passage]) -> None:
    assert post.passage.text.strip() == post.passage.text != ""
    assert any(block.covers(post.passage) for block in text.paragraphs)
    assert not any(name.overlaps(post.passage) for name in names)
    assert post.status in ("current", "former", "future", "acting")
    assert post.head.split()[0] in post.passage.text.lower()
    if post.body is not None:
        assert post.body.text
