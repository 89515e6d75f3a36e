"""Tables whose last row says "total" and is not the sum of the rows above."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from newslint.annotations.figures import Figure, figures
from newslint.checks.amounts import as_written
from newslint.document import Document
from newslint.languages.numbers import NumberWords
from newslint.rule import Problem, Related


def table_totals(document: Document, words: NumberWords) -> Iterator[Problem]:
    """A table's or a list's last row that says "total" against the rows above it."""
    found = figures(document)
    by_block: dict[int, list[Figure]] = {}
    for figure in found:
        by_block.setdefault(document.block_index(figure.passage.start), []).append(figure)
    columns: dict[tuple[int, int], list[tuple[int, Figure]]] = {}
    labels: dict[tuple[int, int], str] = {}
    for index, block in enumerate(document.blocks):
        if block.kind != "cell":
            continue
        if block.column == 0:
            labels[block.group, block.row] = block.text.strip(" *:").lower()
        mine = by_block.get(index, [])
        if block.column > 0 and len(mine) == 1 and len(block.text) < 40:
            columns.setdefault((block.group, block.column), []).append((block.row, mine[0]))
    for (group, _), rows in columns.items():
        last_row, total = rows[-1]
        parts = [figure for row, figure in rows[:-1] if labels.get((group, row)) not in words.totals]
        if labels.get((group, last_row), "") not in words.totals or len(parts) < 2 or len(parts) != len(rows) - 1:
            continue
        if any(part.unit != total.unit or part.kind == "year" for part in parts):
            continue
        added = sum((part.value for part in parts), Fraction(0))
        slack = (sum(part.step for part in parts) + total.step) / 2
        rounded = total.step if total.step > 1 else Fraction(0)
        if abs(added - total.value) > max(slack if any(p.step != 1 for p in parts) else Fraction(0), rounded):
            message = f"the rows above make {as_written(added, parts[0])}, not {total.passage.text}"
            yield Problem(total.passage, message, (Related(parts[0].passage, "the first row"),))
