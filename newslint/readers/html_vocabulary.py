"""HTML's elements, by what they mean for a text."""

from __future__ import annotations

from newslint.readers.html_tokens import Tag

HEADINGS = {f"h{level}": level for level in range(1, 7)}
BLOCKS = frozenset(
    """
    address article aside blockquote body caption center dd details dialog dir div dl dt fieldset figcaption
    figure footer form header hgroup hr html legend li main menu nav ol option p pre search section summary
    table tbody td tfoot th thead tr ul
    """.split()
) | frozenset(HEADINGS)
DROPPED = frozenset(
    """
    script style template noscript svg math object iframe select textarea button audio video canvas map applet
    define-tag
    """.split()
)
EMPHASIS = {"em": "emphasis", "i": "emphasis", "cite": "emphasis", "strong": "strong", "b": "strong"}
CODE = frozenset({"code", "kbd", "samp", "tt"})
PLAIN_INLINES = frozenset(
    """
    a abbr acronym area base basefont bdi bdo big blink br col colgroup data del dfn embed font frame frameset
    head img input ins label link mark marquee meta meter nobr noframes output param picture progress q rb rp rt
    rtc ruby s section slot small source span strike sub sup time title track u var wbr
    """.split()
)
KNOWN = BLOCKS | DROPPED | CODE | PLAIN_INLINES | frozenset(EMPHASIS)
CLOSED_BY = {  # a start tag closes these where they are open, up to the element that holds them
    "li": (frozenset({"li"}), frozenset({"ul", "ol", "menu", "dir"})),
    "dt": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "dd": (frozenset({"dt", "dd"}), frozenset({"dl"})),
    "td": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "th": (frozenset({"td", "th"}), frozenset({"tr", "table"})),
    "tr": (frozenset({"tr", "td", "th"}), frozenset({"table"})),
}


def is_hidden(tag: Tag) -> bool:
    """Whether an element says itself that nobody sees it."""
    attributes = tag.attributes
    return "hidden" in attributes or ("style" in attributes and "display:none" in attributes["style"].replace(" ", ""))
