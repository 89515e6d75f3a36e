# ruff: noqa: E501 (lists of parts, a line a kind)
"""Texts for tests that hold of any text: parts of releases in four languages, and what no release should hold."""

from __future__ import annotations

from hypothesis import strategies as st

RELEASE = {
    "en": (
        'Ann Hill, Director of Orla Mills,|Mr. Hill|Dr Roe|Minister of Trade Jan Roe|said|“We open,”|"Yes"|on Monday, '
        "1 May 2024|May|in 2019|next week|from 40 to 50|rose 12%|by 5 percentage points|$3 million|€1.2bn|two hundred|"
        "three plants: two mills and a hall|the the|the Orla Trade Board (OTB)|OTB|#orla|@orla|ann@orla.example|"
        "https://orla.example/a|FOR IMMEDIATE RELEASE|ORLA, 3 May 2024 –|Contact: Ann Hill, +1 202 555 0100|About Orla|"
        "a third of|twice|between 3 and 2|(see above|XX|[TBC]|Lorem ipsum|will open|opened|former|who|and|of|,|.|;|:|###"
    ),
    "es": (
        "Ana Gil, directora de Molinos Orla,|el Sr. Gil|la ministra de Comercio Ana Gil|dijo|«Abrimos»|el lunes 1 de mayo "
        "de 2024|mayo|en 2019|de 40 a 50|subió un 12 %|3 millones de euros|1.200 M€|dos mil|tres plantas: dos molinos y "
        "una sala|la la|la Junta de Comercio de Orla (JCO)|JCO|#orla|PARA DIFUSIÓN INMEDIATA|Contacto: Ana Gil|Sobre Orla|"
        "un tercio de|el doble|¿Qué|¡Ya!|abrirá|exdirector|que|y|de|,|."
    ),
    "fr": (
        "Anne Roux, directrice des Moulins d’Orla,|M. Roux|la ministre du Commerce Anne Roux|a dit|« Nous ouvrons »|lundi "
        "1er mai 2024|mai|en 2019|de 40 à 50|hausse de 12 %|3 millions d’euros|1,2 Md€|deux cents|trois usines : deux "
        "moulins et une halle|le le|le Conseil du commerce d’Orla (CCO)|CCO|#orla|À propos d’Orla|un tiers de|le double|"
        "ouvrira|ancien|qui|et|l’|de|,|.| !"
    ),
    "de": (
        "Anna Kern, Direktorin der Orla-Mühlen,|Herr Kern|Handelsministerin Anna Kern|sagte|„Wir öffnen“|am Montag, "
        "1. Mai 2024|Mai|2019|von 40 auf 50|stieg um 12 %|3 Mio. Euro|1,2 Mrd. €|zweihundert|drei Werke: zwei Mühlen und "
        "eine Halle|die die|der Handelsrat Orla (HRO)|HRO|#orla|Über Orla|ein Drittel der|doppelt|wird öffnen|ehemaliger|"
        "der|und|-|,|."
    ),
}
HOSTILE = (
    " |  |\t|\n|\n\n|\r\n|\r|\f|\v|\x85|\u2028|\u2029|\u00a0|\u202f|\u200b|\u200d|\ufeff|\u00ad|\u202e|\u202c|\u2066|\u2069|"
    "e\u0301|\u0301|🎉|👩\u200d👧|日本|שלום|سلام|Ⅻ|½|²|٣|ß|ﬁ|İ|ı|ſ|Ǆ|\x00|\x1b[31m|\ufffc|\ufffd|\U000e0041|<|>|&amp;|\\|`|"
    "“|”|\"|'|«|(|)|[|]|⟦|…|..|-|–|%|$|€|#|@|1|1.|1,|0|00|1/0|1/2/2024|31 February|29 Feb 2023|99999999999999999999|1e9|A|a"
).split("|")
MARKUP = {
    "a.txt": ["- ", "1. ", "> ", "=====\n", "<!-- newslint: ignore all -->", "<!-- newslint: off -->", "ABOUT\n"],
    "a.md": [
        "# ", "## ", "- ", "1. ", "> ", "**", "_", "`", "[", "](https://a.example)", "![a](b)", "|a|1|\n|-|-|\n|b|2|\n",
        "---\ntitle: A\ndate: 2024-05-03\n---\n", "<!-- newslint: ignore all -->\n", "&nbsp;", "```\n", "[^1]", "{{ a }}",
    ],
    "a.html": [
        "<p>", "</p>", "<h1>", "</h1>", "<b>", "</b>", "<ul><li>", "<table><tr><td>", "<td>", "<tr>", "<br>", "&nbsp;",
        "&eacute;", "&#8217;", "<a href='https://a.example'>", "</a>", "<blockquote>", "<html lang=fr>", "<title>", "<!--",
        "-->", "<q>", "<time datetime=2024-05-03>", "<meta name=date content=2024-05-03>", "<!-- newslint: ignore all -->",
    ],
}  # fmt: skip


def texts(name: str, language: str) -> st.SearchStrategy[str]:
    """Texts of a file of that name: parts of releases, of its markup, of what is hostile, and anything at all."""
    parts = st.one_of(
        st.sampled_from(RELEASE[language].split("|")),
        st.sampled_from([" ", " ", ", ", ". ", "\n\n"]),
        st.sampled_from(HOSTILE),
        st.sampled_from(MARKUP[name]),
    )
    words = st.lists(parts, max_size=40).map(" ".join)
    glued = st.lists(parts, max_size=40).map("".join)
    return st.one_of(words, glued, st.text(max_size=60)).map(decodable)


def decodable(text: str) -> str:
    """The text without what no UTF-8 file can hold or newslint refuses in it: lone surrogates and NUL bytes."""
    return text.encode(errors="ignore").decode().replace("\0", "")
