"""Fixes: edits of a source, made together in one pass so that no place moves."""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path

from newslint.report import digest_of
from newslint.rule import Edit
from newslint.source import NewslintError, Source, Span, read_bytes


def compatible(edits: Iterable[Edit]) -> list[Edit]:
    """The edits that can be made together, in order: of two that touch the same place the first is kept."""
    kept: list[Edit] = []
    for edit in sorted(set(edits), key=lambda edit: (edit.span.start, edit.span.end, edit.replacement)):
        if not kept or _apart(kept[-1].span, edit.span):
            kept.append(edit)
    return kept


def _apart(first: Span, second: Span) -> bool:
    """Whether two spans in order share nothing; an insertion must not touch its neighbour either."""
    if first.end == second.start:
        return len(first) > 0 and len(second) > 0
    return first.end < second.start


def fixed_text(text: str, edits: Iterable[Edit]) -> str:
    """The text with the edits made; what lies outside of them is the same to the letter."""
    parts, at = [], 0
    for edit in compatible(edits):
        parts += [text[at : edit.span.start], edit.replacement]
        at = edit.span.end
    return "".join((*parts, text[at:]))


def write_fixed(path: Path, source: Source, edits: Iterable[Edit], digest: str) -> list[Edit]:
    """Make the edits in a file and return those that were made. Encoding, line ends and mode stay.

    `digest` is of the bytes that were checked (`newslint.report.digest_of`).

    The file is replaced in one step. Raises NewslintError if it is no longer what was read, or can't be written.
    """
    before = read_bytes(path, source.path)
    if digest_of(before) != digest or before != source.text.encode(source.encoding):
        raise NewslintError(f"{source.path}: has changed since it was read, so nothing was fixed; run newslint again")
    made = compatible(edits)
    replace_file(path, fixed_text(source.text, made).encode(source.encoding))
    return made


def replace_file(path: Path, data: bytes) -> None:
    """Write a file anew in one step, with the mode it had. Raises NewslintError; the old one then stands."""
    target = path.resolve()  # a link keeps leading where it led
    try:
        import tempfile  # not at the top: a run that only looks needs none of what it brings

        handle, name = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name}.")
    except OSError as error:
        raise NewslintError(f"{path}: can't be written: {error.strerror}") from error
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(file.fileno())
        if target.exists():
            Path(name).chmod(target.stat().st_mode & 0o7777)
        Path(name).replace(target)
    except OSError as error:
        Path(name).unlink(missing_ok=True)
        raise NewslintError(f"{path}: can't be written: {error.strerror}") from error
