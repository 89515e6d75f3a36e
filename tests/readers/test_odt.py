"""OpenDocument texts: what is text, what it is, and where it stands."""

from __future__ import annotations

import pytest
from packages import opendocument, zipped
from reading import assert_sound, frame, outline

from newslint.desk import Desk
from newslint.document import Document
from newslint.readers.odt import read
from newslint.source import Place, SourceError


def document_of(body: str, changes: str = "accepted", styles: str = "") -> Document:
    document = read(opendocument(body, styles), "release.odt", Desk(changes=changes))
    assert_sound(document)
    return document


BODY = """
<text:p text:style-name="Title">Town   opens
 pool</text:p>
<text:h text:outline-level="2">By the sea</text:h>
<text:p>The <text:span>town</text:span> of Orla &amp; Dell<text:s text:c="2"/>opened<text:tab/>it.<text:line-break
/>Line two.</text:p>
<text:p>See <text:a xlink:href="https://orla.example/">the plan</text:a><text:note>
<text:note-citation>1</text:note-citation>
<text:note-body><text:p>A note.</text:p></text:note-body></text:note> now.<office:annotation>
<text:p>no</text:p></office:annotation></text:p>
<text:list><text:list-item><text:p>one</text:p>
<text:list><text:list-item><text:p>two</text:p></text:list-item></text:list>
</text:list-item></text:list>
<table:table><table:table-row><table:table-cell><text:p>Who</text:p></table:table-cell><table:table-cell><text:p>Price</text:p>
</table:table-cell></table:table-row><table:table-row><table:table-cell><text:p>Adults</text:p></table:table-cell>
<table:table-cell><text:p>$5</text:p></table:table-cell></table:table-row></table:table>
<text:p>Host <draw:frame><draw:text-box><text:p>Boxed</text:p></draw:text-box></draw:frame>goes on.</text:p>
"""


def test_paragraphs_and_their_kinds() -> None:
    styles = "<style:master-page><style:header><text:p>Town of Orla</text:p></style:header></style:master-page>"
    document = document_of(BODY, styles=styles)
    assert outline(document) == [
        "heading1: Town opens pool",
        "heading2: By the sea",
        "paragraph: The town of Orla & Dell  opened it.",
        "paragraph: Line two.",
        "paragraph: See the plan now.",
        "item1: one",
        "item2: two",
        "cell: Who",
        "cell: Price",
        "cell: Adults",
        "cell: $5",
        "paragraph: Host goes on.",
        "paragraph: Boxed",
        "paragraph: A note.",
    ]
    assert frame(document) == ["paragraph: Town of Orla"]
    ((link, words),) = document.inlines("link")
    assert (link.value, words.text) == ("https://orla.example/", "the plan")


def test_places() -> None:
    document = document_of(BODY)
    at = document.text.index("Dell")
    assert document.source.place(document.passage(at, at + 4).span) == Place("content.xml", 3, 19, 23)


CHANGED = """<text:tracked-changes>
<text:changed-region text:id="c1"><text:insertion/></text:changed-region>
<text:changed-region text:id="c2"><text:deletion><text:p>old</text:p></text:deletion></text:changed-region>
</text:tracked-changes>
<text:p>The <text:change-start text:change-id="c1"/>new<text:change-end
text:change-id="c1"/><text:change text:change-id="c2"/> pool.</text:p>"""


def test_tracked_changes() -> None:
    assert [block.text for block in document_of(CHANGED).blocks] == ["The new pool."]
    assert [block.text for block in document_of(CHANGED, "original").blocks] == ["The old pool."]


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (zipped({"a": "x"}), "is a zip file, but no OpenDocument text"),
        (zipped({"content.xml": "<a>", "styles.xml": ""}), "is damaged: its part content.xml"),
        (
            zipped({"content.xml": "x", "META-INF/manifest.xml": "<m><manifest:encryption-data/></m>"}),
            "has a password",
        ),
    ],
)
def test_files_that_cannot_be_read(data: bytes, said: str) -> None:
    with pytest.raises(SourceError, match=r"^release\.odt: ") as caught:
        read(data, "release.odt", Desk())
    assert said in str(caught.value)
