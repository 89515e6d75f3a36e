"""Front matter: the YAML between `---` lines (or TOML between `+++`) at a text's head, with where each value stands."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from newslint.document import Block
from newslint.readers.meta import aligned
from newslint.source import BOM, SourceError, Span
from newslint.tables import TableError, read_table

_FENCE = re.compile(r"\ufeff?(?:[ \t]*(?:\r\n|\n|\r)){0,20}(---|\+\+\+)[ \t]*(?:\r\n|\n|\r)")
_KEY_LINE = re.compile(r"^[\w\"'][\w \"'-]*[ \t]*:(?:[ \t]|$)", re.M)
_TOML_STRING = re.compile(r"""^[ \t]*([\w-]+)[ \t]*=[ \t]*("(?:[^"\\\n]|\\.)*"|'[^'\n]*'|[^\s"'\[{#][^\n#]*)""", re.M)
_SHALLOW = 1_000  # code points: what is shorter can't be too deep
_DEEPEST = 100  # lists and tables in each other; libyaml would exhaust the stack of the process
_LARGEST = 200_000  # code points; front matter is never that long


class FrontMatter(NamedTuple):
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
        if len(head) > _SHALLOW and _depth(yaml.parse(head, loader_class)) > _DEEPEST:
            raise SourceError(path, "line 2: the front matter is nested too deeply")
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


def _depth(events: Iterable[Any]) -> int:
    """How deep lists and tables stand in each other; no more is read than it takes to know that it is too deep."""
    depth = deepest = 0
    for event in events:
        kind = type(event).__name__
        depth += kind.endswith("StartEvent") - kind.endswith("EndEvent")
        deepest = max(deepest, depth)
        if deepest > _DEEPEST:
            break
    return deepest


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
    try:
        values = read_table(head.replace("\r\n", "\n"))
    except TableError as error:
        raise SourceError(path, f"line {error.line + 1}: the front matter is no TOML: {error}") from None
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


def without_mark(text: str) -> int:
    """Where a text starts behind a byte order mark."""
    return len(BOM) if text.startswith(BOM) else 0
