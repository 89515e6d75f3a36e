"""Word files and OpenDocument texts written by hand, for what word processors don't write on demand."""

from __future__ import annotations

import io
import zipfile

WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
PACKAGE = "http://schemas.openxmlformats.org/package/2006"
CONTENT = "application/vnd.openxmlformats-officedocument.wordprocessingml"
STYLES = f"""<w:styles xmlns:w="{WORD}">
<w:style w:styleId="T"><w:name w:val="Title"/></w:style>
<w:style w:styleId="H2"><w:name w:val="heading 2"/></w:style>
<w:style w:styleId="Own"><w:name w:val="My heading"/><w:basedOn w:val="H2"/></w:style>
<w:style w:styleId="LB"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr></w:style>
</w:styles>"""
ODF = "urn:oasis:names:tc:opendocument:xmlns"


def zipped(parts: dict[str, str | bytes]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, part in parts.items():
            archive.writestr(zipfile.ZipInfo(name, (2026, 1, 1, 0, 0, 0)), part, zipfile.ZIP_DEFLATED)
    return target.getvalue()


def content_types(kinds: dict[str, str]) -> str:
    overrides = "".join(
        f'<Override PartName="/word/{name}.xml" ContentType="{CONTENT}.{kind}+xml"/>' for name, kind in kinds.items()
    )
    rels = '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    return (
        f'<Types xmlns="{PACKAGE}/content-types">{rels}<Default Extension="xml" ContentType="application/xml"/>'
        f"{overrides}</Types>"
    )


def relations(*rows: tuple[str, str, str]) -> str:
    entries = "".join(
        f'<Relationship Id="{key}" Type="{OFFICE}/{kind}" Target="{target}"'
        + (' TargetMode="External"/>' if kind == "hyperlink" else "/>")
        for key, kind, target in rows
    )
    return f'<Relationships xmlns="{PACKAGE}/relationships">{entries}</Relationships>'


def word(body: str, **parts: str) -> bytes:
    """A Word file with this body; `header1="<w:p>…"` and the like add parts."""
    spaces = (
        f'xmlns:w="{WORD}" xmlns:r="{OFFICE}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" '
        'xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"'
    )
    rows = [("s", "styles", "styles.xml"), ("h", "hyperlink", "https://orla.example/")]
    files: dict[str, str | bytes] = {
        "[Content_Types].xml": "",
        "_rels/.rels": relations(("d", "officeDocument", "word/document.xml")),
        "word/document.xml": f"<w:document {spaces}><w:body>{body}</w:body></w:document>",
        "word/styles.xml": STYLES,
    }
    kinds = {"document": "document.main", "styles": "styles"}
    for name, content in parts.items():
        kind = name.rstrip("0123456789")
        rows.append((name, kind, f"{name}.xml"))
        kinds[name] = kind
        files[f"word/{name}.xml"] = f"<w:{kind} {spaces}>{content}</w:{kind}>"
    files["[Content_Types].xml"] = content_types(kinds)
    files["word/_rels/document.xml.rels"] = relations(*rows)
    return zipped(files)


def p(*runs: str, style: str = "", properties: str = "") -> str:
    given = (f'<w:pStyle w:val="{style}"/>' if style else "") + properties
    return f"<w:p>{f'<w:pPr>{given}</w:pPr>' if given else ''}{''.join(runs)}</w:p>"


def r(text: str, properties: str = "") -> str:
    return f'<w:r>{f"<w:rPr>{properties}</w:rPr>" if properties else ""}<w:t xml:space="preserve">{text}</w:t></w:r>'


def opendocument(body: str, styles: str = "") -> bytes:
    spaces = " ".join(
        f'xmlns:{name}="{ODF}:{space}:1.0"'
        for name, space in (
            ("office", "office"), ("text", "text"), ("table", "table"), ("style", "style"), ("draw", "drawing"),
        )
    )  # fmt: skip
    spaces += ' xmlns:xlink="http://www.w3.org/1999/xlink"'
    return zipped(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "META-INF/manifest.xml": f'''<manifest:manifest xmlns:manifest="{ODF}:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.text"/>
<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/>
<manifest:file-entry manifest:full-path="styles.xml" manifest:media-type="text/xml"/></manifest:manifest>''',
            "content.xml": f"<office:document-content {spaces} office:version='1.2'><office:body><office:text>"
            f"{body}</office:text>"
            "</office:body></office:document-content>",
            "styles.xml": f"<office:document-styles {spaces} office:version='1.2'>{styles}</office:document-styles>",
        }
    )
