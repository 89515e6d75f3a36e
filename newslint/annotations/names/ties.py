"""Which mentions are one human being."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.annotations.names.reading import Name


def tied(names: Sequence[Name]) -> list[int]:
    """The person of each name, numbered from 0 in the order of the text."""
    last: dict[str, int] = {}
    people: list[int] = []
    for name in names:
        key = name.words[-1].lower() if len(name.words) > 1 else ""
        number = last.get(name.words[-1].lower(), -1)
        if number < 0 or (key and name.text not in last):
            number = max(people, default=-1) + 1
        last.setdefault(name.words[-1].lower(), number)
        last[name.text] = number
        people.append(last[name.text])
    return people
