"""Front matter: the YAML between `---` lines (or TOML between `+++`) at a text's head, with where each value stands."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from newslint.document import Block, Piece
from newslint.source import BOM, SourceError, Span

_FENCE = re.compile(r"\ufeff?(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_KEY_LINE = re.compile(r"^[\w\"'][\w \"'-]*[ \t]*:(?:[ \t]|$)", re.M)
_TOML_STRING = re.compile(r"""^[ \t]*([\w-]+)[ \t]*=[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s"'\[{#][^\n#]*)""", re.M)
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z]\w{1,30});")
_TOKEN = re.compile(r"\S+")
_LARGEST = 200_000  # code points; front matter is never that long


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """What stands at a text's head. `entries` are its values as blocks, named by their keys ("author.name");
    the body starts at `end`, a code point of the source."""

    values: dict[str, Any]
    entries: tuple[Block, ...]
    end: int


def front_matter(text: str, path: str) -> FrontMatter | None:
    """The front matter of a text, if it has one. Raises SourceError, with the line, if it can't be read."""
    opening = _FENCE.match(text)
    if opening is None:
        return None
    fence = opening[1]
    closing = re.compile(r"^(?:---|\.\.\.)[ \t]*$" if fence == "---" else r"^\+\+\+[ \t]*$", re.M)
    # `$` stops in front of LF only: CRLF and CR are looked for by hand.
    body = text[opening.end() : opening.end() + _LARGEST]
    end = closing.search(body.replace("\r", "\n"))
    if end is None:
        return None
    head = body[: end.start()]
    read = _read_yaml if fence == "---" else _read_toml
    found = read(head, opening.end(), path, text)
    if found is None:
        return None
    values, entries = found
    return FrontMatter(values, entries, opening.end() + end.end())


Found = tuple[dict[str, Any], tuple[Block, ...]] | None


def _read_yaml(head: str, offset: int, path: str, text: str) -> Found:
    import yaml

    loader_class: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)
    try:
        loader = loader_class(head)
        root = loader.get_single_node()
    except (yaml.YAMLError, ValueError) as error:
        if not _KEY_LINE.search(head):
            return None  # two rules around prose
        mark = getattr(error, "problem_mark", None)
        line = (mark.line if mark else 0) + 2
        problem = getattr(error, "problem", None) or "can't be read"
        raise SourceError(path, f"line {line}: the front matter is no YAML: {problem}") from None
    if root is None:
        return {}, ()
    if not isinstance(root, yaml.MappingNode):
        return None
    reader = _Yaml(loader, text, offset)
    values = reader.value(root, "")
    return values, tuple(reader.entries)


class _Yaml:
    """Walks YAML nodes: their values, and the scalars among them as blocks."""

    def __init__(self, loader: Any, text: str, offset: int) -> None:
        self.loader = loader
        self.text = text
        self.offset = offset
        self.entries: list[Block] = []
        self._known: dict[int, Any] = {}  # by node: an alias is walked once

    def value(self, node: Any, name: str) -> Any:
        if id(node) in self._known:
            return self._known[id(node)]
        if node.id == "mapping":
            mapping: dict[str, Any] = {}
            self._known[id(node)] = mapping
            for key, child in node.value:
                label = str(key.value) if key.id == "scalar" else "?"
                mapping[label] = self.value(child, f"{name}.{label}" if name else label)
            return mapping
        if node.id == "sequence":
            items: list[Any] = []
            self._known[id(node)] = items
            items.extend(self.value(child, name) for child in node.value)
            return items
        self._add_entry(node, name)
        try:
            value = self.loader.construct_object(node, deep=True)
        except Exception:  # a date that is none, a tag of one's own: as it is written
            value = node.value
        self._known[id(node)] = value
        return value

    def _add_entry(self, node: Any, name: str) -> None:
        span = Span(self.offset + node.start_mark.index, self.offset + node.end_mark.index)
        pieces = aligned(self.text, span, str(node.value))
        if pieces:
            self.entries.append(Block("meta", pieces, name=name, group=len(self.entries)))


def _read_toml(head: str, offset: int, path: str, text: str) -> Found:
    import tomllib

    try:
        values = tomllib.loads(head.replace("\r\n", "\n"))
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        number = int(line[1]) + 1 if line else 2
        raise SourceError(path, f"line {number}: the front matter is no TOML: {error}") from None
    entries: list[Block] = []
    for match in _TOML_STRING.finditer(head):
        value = values.get(match[1])
        if value is None or isinstance(value, dict | list):
            continue
        shown = value if isinstance(value, str) else match[2].strip()
        pieces = aligned(text, Span(offset + match.start(2), offset + match.end(2)), shown)
        if pieces:
            entries.append(Block("meta", pieces, name=match[1], group=len(entries)))
    return values, tuple(entries)


def aligned(text: str, span: Span, value: str) -> tuple[Piece, ...]:
    """The pieces of a value that is written in a span of the source, quoted, escaped or folded as may be.

    Word by word where the words stand there as they are, blanks between them by a stand-in unless
    they are one blank too; a value with escapes stands in as a whole.
    """
    tokens = list(_words_in_source(text, span, value))
    words = value.split()
    if not words:
        return ()
    if len(tokens) != len(words):
        return (Piece(" ".join(words), span, verbatim=False),)
    pieces: list[Piece] = []
    run_start, run_end = tokens[0]
    for start, end in tokens[1:]:
        if text[run_end:start] == " ":
            run_end = end
            continue
        pieces.append(Piece(text[run_start:run_end], Span(run_start, run_end)))
        pieces.append(Piece(" ", Span(run_end, start), verbatim=False))
        run_start, run_end = start, end
    pieces.append(Piece(text[run_start:run_end], Span(run_start, run_end)))
    return tuple(part for piece in pieces for part in _entities_read(piece))


def _entities_read(piece: Piece) -> Iterator[Piece]:
    """A page made of the value shows `&#8217;` as the character it stands for."""
    if not piece.verbatim or "&" not in piece.text:
        yield piece
        return
    at, start = 0, piece.span.start
    for match in _ENTITY.finditer(piece.text):
        meant = html.unescape(match[0])
        if meant == match[0] or meant.isspace():
            continue
        if match.start() > at:
            yield Piece(piece.text[at : match.start()], Span(start + at, start + match.start()))
        yield Piece(meant, Span(start + match.start(), start + match.end()), verbatim=False)
        at = match.end()
    if at < len(piece.text):
        yield Piece(piece.text[at:], Span(start + at, piece.span.end))


def _words_in_source(text: str, span: Span, value: str) -> Iterator[tuple[int, int]]:
    at = span.start
    gap_may_hold = " \t\r\n\"'>|-+0123456789"  # blanks, quotes and a block scalar's sign before the first word
    for word in _TOKEN.finditer(value):
        start = text.find(word[0], at, span.end)
        if start < 0 or text[at:start].strip(gap_may_hold if at == span.start else " \t\r\n"):
            return
        at = start + len(word[0])
        yield start, at


def without_mark(text: str) -> int:
    """Where a text starts behind a byte order mark."""
    return len(BOM) if text.startswith(BOM) else 0
