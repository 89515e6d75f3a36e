"""Mails (.eml): the subject, then the body as text or HTML. Places count the text that `newslint text` prints."""

from __future__ import annotations

import datetime
from email import policy
from email.message import EmailMessage
from email.parser import BytesParser
from typing import Any

from newslint.desk import Desk
from newslint.document import Block, Document, Piece
from newslint.readers import html, plain
from newslint.readers.manuscript import Manuscript
from newslint.source import SourceError, Span

HEADERS = ("Subject", "Date", "From", "To")


def read(data: bytes, name: str, desk: Desk) -> Document:
    """Read a mail. Its headers stand in the frame. Raises SourceError if it holds no text."""
    if b"\0" in data[:2000]:
        raise SourceError(name, "is no mail; save it as .eml")
    message = BytesParser(EmailMessage, policy=policy.default).parsebytes(data)
    lines = [f"{header}: {value}" for header in HEADERS if (value := _header(message, header))]
    if not lines:
        raise SourceError(name, "is no mail: it has no subject, date or sender; save it as .eml")
    body, kind = _body(message, name)
    head = "".join(f"{line}\n" for line in lines) + "\n"
    source = Manuscript(head + body, name)
    reader = html if kind == "html" else plain
    document = reader.read_from(source, desk, len(head))
    metadata = {**document.metadata, "subject": _header(message, "Subject")}
    if (sent := _sent(message)) is not None:
        metadata["date"] = sent
    return Document(
        source,
        document.blocks,
        frame=(*_header_blocks(lines), *document.frame.blocks),
        comments=document.comments,
        metadata=metadata,
        format="eml",
        desk=desk,
    )


def _sent(message: EmailMessage) -> datetime.date | None:
    """The day of a mail's date, if it has one that can be read."""
    try:
        sent = getattr(message["Date"], "datetime", None)
    except (ValueError, IndexError, AttributeError, TypeError, OverflowError):
        return None
    return sent.date() if isinstance(sent, datetime.datetime) else None


def _header(message: EmailMessage, name: str) -> str:
    try:
        return " ".join(str(message.get(name, "")).split())
    except (ValueError, IndexError, AttributeError, TypeError, OverflowError):
        return ""


def _header_blocks(lines: list[str]) -> list[Block]:
    blocks: list[Block] = []
    at = 0
    for line in lines:
        key, _, value = line.partition(": ")
        start = at + len(key) + 2
        blocks.append(Block("meta", (Piece(value, Span(start, start + len(value))),), name=key.lower()))
        at += len(line) + 1
    return blocks


def _body(message: EmailMessage, name: str) -> tuple[str, str]:
    """The body's text, and whether it is "plain" or "html"."""
    part: Any = message.get_body(("plain", "html"))
    if part is None:
        raise SourceError(name, "holds no text: its body is an attachment or empty; save the attachment and check that")
    try:
        content = part.get_content()
    except (LookupError, ValueError, KeyError) as error:
        raise SourceError(name, f"its body can't be decoded: {error}") from None
    return str(content).replace("\r\n", "\n"), str(part.get_content_subtype())
