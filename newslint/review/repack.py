"""A zipped package written again with some parts changed, all others byte for byte as they were."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(slots=True)
class Splice:
    """Edits of a part's bytes, made all at once: what is inserted where, and what is replaced."""

    data: bytes
    _edits: list[tuple[int, int, int, bytes]] = field(default_factory=list)  # start, order, end, new

    def insert(self, at: int, new: bytes, order: int = 0) -> None:
        self._edits.append((at, order, at, new))

    def replace(self, start: int, end: int, new: bytes, order: int = 9) -> None:
        self._edits.append((start, order, end, new))

    def done(self) -> bytes:
        parts: list[bytes] = []
        at = 0
        for start, _, end, new in sorted(self._edits, key=lambda edit: edit[:2]):
            parts += (self.data[at:start], new) if start >= at else (new,)
            at = max(at, end)
        return b"".join((*parts, self.data[at:]))


def repacked(data: bytes, changed: Mapping[str, bytes]) -> bytes:
    """The package with parts changed or added; order, dates and compression of the others stay."""
    target = io.BytesIO()
    left = dict(changed)
    with zipfile.ZipFile(io.BytesIO(data)) as source, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy:
        for info in source.infolist():
            part = left.pop(info.filename) if info.filename in left else source.read(info)
            copy.writestr(info, part, info.compress_type)
        for name, part in left.items():
            copy.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def before_end(data: bytes, element: bytes, new: bytes) -> bytes:
    """XML with something put in as the last child of its root, `element`, whatever its prefix."""
    ends = list(re.finditer(rb"</(?:[\w.-]+:)?" + element + rb"\s*>", data))
    if ends:
        return data[: ends[-1].start()] + new + data[ends[-1].start() :]
    # An empty root: `<Types/>`.
    empty = re.search(rb"<((?:[\w.-]+:)?" + element + rb")\b([^<>]*)/>", data)
    if empty is None:
        return data
    return data[: empty.start()] + b"<%s%s>%s</%s>" % (empty[1], empty[2], new, empty[1]) + data[empty.end() :]
