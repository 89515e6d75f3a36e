"""Word files (.docx): body, notes, headers and footers, tracked changes read as accepted or as the original."""

from __future__ import annotations

import posixpath
from dataclasses import dataclass

from newslint.desk import Desk
from newslint.document import Document
from newslint.readers.docx_body import NAMESPACES, BodyReader, WordParagraph
from newslint.readers.manuscript import Paragraph, lay_out
from newslint.readers.package import Package, XmlReader
from newslint.source import SourceError

CONTENT = {
    **NAMESPACES,
    "http://schemas.openxmlformats.org/package/2006/relationships": "rel",
    "http://purl.org/dc/elements/1.1/": "dc",
}
QUOTES = frozenset({"quote", "intense quote", "block text", "quotations", "block quotation"})


@dataclass(frozen=True, slots=True)
class Relation:
    kind: str  # the last word of its type: "footnotes", "hyperlink"
    target: str  # a part, or an address outside
    outside: bool


@dataclass(frozen=True, slots=True)
class Style:
    name: str
    based_on: str
    outline: int
    listed: bool
    list_level: int


@dataclass(frozen=True, slots=True)
class WordFile:
    """A Word file taken apart: the paragraphs of each part, in reading order."""

    package: Package
    main: str
    relations: dict[str, Relation]
    parts: tuple[BodyReader, ...]


def read(data: bytes, name: str, desk: Desk) -> Document:
    """Read a Word file. Raises SourceError."""
    word = take_apart(data, name, original=desk.changes == "original")
    paragraphs = [paragraph for part in word.parts for paragraph in part.paragraphs]
    title = _title(word.package, name)
    metadata = {"title": title} if title else None
    return lay_out(paragraphs, name, desk, format="docx", metadata=metadata, remarks=_remarks(word, name))


def _remarks(word: WordFile, name: str) -> list[tuple[str, Paragraph, int]]:
    """The file's comments that speak to newslint ("newslint: ignore …"), each with its place in the body."""
    part = next((relation.target for relation in word.relations.values() if relation.kind == "comments"), "")
    if not word.package.has(part):
        return []
    data = word.package.read(part)
    if b"newslint" not in data:
        return []
    reader = BodyReader(part, data, {})
    reader.read(name)
    ends = [at for at, _ in reader.note_starts[1:]] + [len(reader.paragraphs)]
    found: list[tuple[str, Paragraph, int]] = []
    for (first, number), last in zip(reader.note_starts, ends, strict=True):
        text = " ".join(paragraph.text for paragraph in reader.paragraphs[first:last]).strip()
        place = word.parts[0].comment_places.get(number)
        if text.startswith("newslint:") and place:
            found.append((text, *place))
    return found


def take_apart(data: bytes, name: str, *, original: bool = False) -> WordFile:
    """The parts of a Word file with their paragraphs. Raises SourceError."""
    package = Package(data, name)
    roots = _relations(package, "", name)
    main = next((relation.target for relation in roots.values() if relation.kind == "officeDocument"), "")
    if not main:
        raise SourceError(name, "is a package, but no Word file; save it as .docx")
    relations = _relations(package, main, name)
    styles = _styles(package, relations, name)
    parts: list[BodyReader] = []
    for part, framed in _reading_order(main, relations, package):
        links = _relations(package, part, name) if part != main else relations
        targets = {key: relation.target for key, relation in links.items() if relation.outside}
        reader = BodyReader(part, package.read(part), targets, original=original)
        for paragraph in reader.read(name):
            _name_kind(paragraph, styles)
            paragraph.in_frame = paragraph.in_frame or framed
        parts.append(reader)
    return WordFile(package, main, relations, tuple(parts))


def _reading_order(main: str, relations: dict[str, Relation], package: Package) -> list[tuple[str, bool]]:
    """The parts that hold text, each with whether it stands around the text: body, notes, headers, footers."""
    order = [(main, False)]
    for kind, framed in (("footnotes", False), ("endnotes", False), ("header", True), ("footer", True)):
        targets = {relation.target for relation in relations.values() if relation.kind == kind}
        order += [(target, framed) for target in sorted(targets) if package.has(target)]
    return order


def _relations(package: Package, part: str, name: str) -> dict[str, Relation]:
    folder, file = posixpath.split(part)
    place = posixpath.join(folder, "_rels", f"{file}.rels")
    found: dict[str, Relation] = {}
    if not package.has(place):
        if not part:
            raise SourceError(name, "is a zip file, but no Word file; save it as .docx")
        return found

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag != "rel:Relationship":
            return
        outside = attributes.get("TargetMode") == "External"
        target = attributes.get("Target", "")
        if not outside:
            target = posixpath.normpath(posixpath.join("/", folder, target)).lstrip("/")
        found[attributes.get("Id", "")] = Relation(attributes.get("Type", "").rsplit("/", 1)[-1], target, outside)

    XmlReader(CONTENT).parse(package.read(place), name, place, start, lambda tag: None, lambda text: None)
    return found


def _styles(package: Package, relations: dict[str, Relation], name: str) -> dict[str, Style]:
    part = next((relation.target for relation in relations.values() if relation.kind == "styles"), "")
    styles: dict[str, Style] = {}
    if not package.has(part):
        return styles
    now = {"id": "", "name": "", "base": "", "outline": "", "list": "", "level": ""}
    keys = {"w:name": "name", "w:basedOn": "base", "w:outlineLvl": "outline", "w:numId": "list", "w:ilvl": "level"}

    def start(tag: str, attributes: dict[str, str]) -> None:
        if tag == "w:style":
            now.update(dict.fromkeys(now, ""), id=attributes.get("w:styleId", ""))
        elif tag in keys:
            now[keys[tag]] = attributes.get("w:val", "")

    def end(tag: str) -> None:
        if tag == "w:style" and now["id"]:
            outline = int(now["outline"]) if now["outline"].isdigit() else -1
            level = int(now["level"]) if now["level"].isdigit() else 0
            listed = now["list"] not in ("", "0")
            styles[now["id"]] = Style(now["name"].lower(), now["base"], outline, listed, min(level, 9))

    XmlReader(CONTENT).parse(package.read(part), name, part, start, end, lambda text: None)
    return styles


def _name_kind(paragraph: WordParagraph, styles: dict[str, Style]) -> None:
    """What a paragraph is, by its own properties and its style's, or those of the styles it is based on."""
    names: list[str] = []
    at, outline, listed, level = paragraph.style, paragraph.outline, paragraph.is_listed, paragraph.list_level
    while at in styles and len(names) < 12:
        style = styles[at]
        names.append(style.name)
        outline = outline if outline >= 0 else style.outline
        if style.listed and not listed:
            listed, level = True, style.list_level
        at = style.based_on
    names = names or [paragraph.style.lower()]
    if "title" in names:
        paragraph.kind, paragraph.level = "heading", 1
    elif "subtitle" in names:
        paragraph.kind, paragraph.level = "heading", 2
    elif 0 <= outline < 9:
        paragraph.kind, paragraph.level = "heading", outline + 1
    elif any(name.startswith("heading ") and name[8:].isdigit() for name in names):
        number = next(name[8:] for name in names if name.startswith("heading ") and name[8:].isdigit())
        paragraph.kind, paragraph.level = "heading", min(int(number), 9)
    elif paragraph.kind == "cell":
        return
    elif listed or names[0].startswith(("list bullet", "list number")):
        last = names[0][-1:]
        paragraph.kind, paragraph.level = "item", int(last) if last.isdigit() and level == 0 else level + 1
    elif "caption" in names:
        paragraph.kind = "caption"
    elif QUOTES.intersection(names):
        paragraph.kind = "quote"


def _title(package: Package, name: str) -> str:
    """The title in the file's properties."""
    part = "docProps/core.xml"
    if not package.has(part):
        return ""
    found: list[str] = []
    inside: list[str] = []

    def text(given: str) -> None:
        if inside[-1:] == ["dc:title"]:
            found.append(given)

    def end(tag: str) -> None:
        inside.pop()

    XmlReader(CONTENT).parse(package.read(part), name, part, lambda tag, attributes: inside.append(tag), end, text)
    return "".join(found).strip()
