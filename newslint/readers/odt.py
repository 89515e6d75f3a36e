"""OpenDocument texts (.odt), as LibreOffice and Google Docs write them."""

from __future__ import annotations

from newslint.desk import Desk
from newslint.document import Document
from newslint.readers.manuscript import lay_out
from newslint.readers.odt_body import NAMESPACES, OpenBodyReader, OpenParagraph
from newslint.readers.package import Package, XmlReader
from newslint.source import SourceError

CONTENT, STYLES, META = "content.xml", "styles.xml", "meta.xml"
QUOTES = frozenset({"quotations", "quote", "block text", "intense quote"})


def read(data: bytes, name: str, desk: Desk) -> Document:
    """Read an OpenDocument text. Raises SourceError."""
    package, content, styles = take_apart(data, name, original=desk.changes == "original")
    paragraphs = sorted(content.paragraphs, key=lambda paragraph: paragraph.is_note)  # notes behind the text
    paragraphs += styles.paragraphs if styles else ()
    title = _title(package, name)
    metadata = {"title": title} if title else None
    return lay_out(paragraphs, name, desk, format="odt", metadata=metadata, remarks=content.remarks)


def take_apart(
    data: bytes, name: str, *, original: bool = False
) -> tuple[Package, OpenBodyReader, OpenBodyReader | None]:
    """The body, and the headers and footers. Raises SourceError."""
    package = Package(data, name)
    if not package.has(CONTENT):
        raise SourceError(name, "is a zip file, but no OpenDocument text; save it as .odt")
    if package.has("META-INF/manifest.xml") and b"encryption-data" in package.read("META-INF/manifest.xml"):
        raise SourceError(name, "has a password; save it without one")
    content = OpenBodyReader(CONTENT, package.read(CONTENT), original=original)
    content.read(name)
    styles = OpenBodyReader(STYLES, package.read(STYLES)) if package.has(STYLES) else None
    if styles:
        styles.read(name)
    known = {**(styles.parents if styles else {}), **content.parents}
    for paragraph in content.paragraphs:
        _name_kind(paragraph, known)
    return package, content, styles


def _name_kind(paragraph: OpenParagraph, known: dict[str, tuple[str, str, str]]) -> None:
    """What a paragraph is, by its style and those it is based on."""
    names: list[str] = []
    at = paragraph.style
    while at and len(names) < 12:
        parent, shown, _ = known.get(at, ("", "", ""))
        names.append((shown or at.replace("_20_", " ")).lower())
        at = parent
    if "title" in names:
        paragraph.kind, paragraph.level = "heading", 1
    elif "subtitle" in names:
        paragraph.kind, paragraph.level = "heading", 2
    elif paragraph.outline:
        paragraph.kind, paragraph.level = "heading", paragraph.outline
    elif paragraph.kind != "paragraph":
        return
    elif QUOTES.intersection(names):
        paragraph.kind = "quote"
    elif "caption" in names:
        paragraph.kind = "caption"


def _title(package: Package, name: str) -> str:
    if not package.has(META):
        return ""
    found: list[str] = []
    inside: list[str] = []

    def text(given: str) -> None:
        if inside[-1:] == ["dc:title"]:
            found.append(given)

    def end(tag: str) -> None:
        inside.pop()

    XmlReader(NAMESPACES).parse(package.read(META), name, META, lambda tag, attributes: inside.append(tag), end, text)
    return "".join(found).strip()
