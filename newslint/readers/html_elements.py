"""Open elements of HTML, and the tables among them."""

from __future__ import annotations

import re
from dataclasses import dataclass

from newslint.readers.galley import Galley, Shape

NOTE_SIGN = re.compile(
    r"<sup\b[^<>]{0,300}>\s{0,9}(?:<a\b[^<>]{0,500}>)?\s{0,9}[\[(]?(?:\d{1,3}|[*†‡]{1,3})[\])]?\s{0,9}"
    r"(?:</a>)?\s{0,9}</sup>",
    re.I,
)
DEEPEST_TABLE = 20  # tables in each other that are looked at
LONGEST_CELL = 300  # code points; a table with a longer one is laid out as a page


@dataclass(slots=True)
class Element:
    """An open element that changes what its content is."""

    name: str
    shape: Shape | None = None  # of the blocks directly inside
    inline: str = ""  # the kind of inline that ends with it
    region: str | None = None
    language: str | None = None
    first_block: int = 0
    dropped: bool = False


@dataclass(slots=True)
class Table:
    group: int
    first_block: int
    row: int = -1
    column: int = -1
    columns: int = 0
    nested: bool = False


def undo_layout(table: Table, galley: Galley) -> None:
    """A table of one row or column, with a table in it or long cells lays a page out: paragraphs."""
    blocks = galley.blocks
    cells = [at for at in range(table.first_block, len(blocks)) if blocks[at].group == table.group]
    rows = {blocks[at].row for at in cells}
    long = any(sum(len(piece.text) for piece in blocks[at].pieces) > LONGEST_CELL for at in cells)
    if table.nested or long or len(rows) < 2 or table.columns < 2:
        for at in cells:
            if blocks[at].kind == "cell":
                blocks[at] = blocks[at]._replace(kind="paragraph", group=galley.new_group(), row=-1, column=-1)
