"""Links and images that lead nowhere, or say nothing."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import unquote

from newslint.document import Document, Passage
from newslint.languages.link_texts import empty_link_texts
from newslint.rule import Problem, Severity

_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]{0,20}:")
_MISTYPED = re.compile(r"(?:h?ttps?|htps?|hhttps?|htttps?):|https?(?://|;//|//)")
_HOST = re.compile(
    r"(?:[^\W_](?:[\w-]{0,61}[^\W_])?\.)+(?:[^\W\d_]{2,24}|xn--[\w-]{2,40})|localhost|\d{1,3}(?:\.\d{1,3}){3}|\[[\da-fA-F:.]+\]"
)
_SHOWN = re.compile(r"(?:https?://)?(?:www\.)?((?:[^\W_][\w-]{0,61}\.)+[a-z]{2,12})(?::\d+)?(?:[/?#]\S*)?")
_FILE = re.compile(r"[^/]+\.(?:[A-Za-z]{2,5}\d?|mp[34]|7z)")
_FILE_ENDINGS = frozenset("pdf doc docx html htm php md txt jpg png js py net".split())
_TRACKERS = re.compile(r"(?:^|\.)(?:click|links?|track\w*|go|url\w*|email|t|lnkd|bit|goo|ow|u|tinyurl|cts|nam\d+|ct)\.")
_ALIASES = ({"x.com", "twitter.com"}, {"youtu.be", "youtube.com"}, {"fb.com", "facebook.com"}, {"t.me", "telegram.org"})
_GENERIC = frozenset("www com org net gov edu co ac".split())
_TEMPLATE = ("{{", "{%", "<%", "$(", "${", "[[", "%7B")


def bad_link(document: Document) -> Iterator[Problem]:
    """A link or image whose target can't be or is not there, shows another address, or has a text that says nothing."""
    for link, passage in document.inlines("link"):
        fault = _target_fault(document, link.value)
        if fault:
            yield Problem(passage, f"the link “{_shown(passage)}” {fault}")
        elif other := _other_host(passage.text.strip(), link.value):
            yield Problem(passage, f"the link shows “{_shown(passage)}” and leads to “{other}”")
        elif _says_nothing(passage):
            said = f"“{_shown(passage)}” does not say where the link leads: link the words that do"
            yield Problem(passage, said, severity=Severity.SUGGESTION)
    yield from _images(document)


def _shown(passage: Passage) -> str:
    text = passage.text.strip()
    return text if len(text) <= 60 else text[:59] + "…"


def _says_nothing(passage: Passage) -> bool:
    simple = passage.text.lower().replace("’", "'").strip(" \u00a0.,:;!>»→›…[]()-–—")
    return simple in empty_link_texts()


def _images(document: Document) -> Iterator[Problem]:
    """Images that are not there; in Markdown, where nothing else can be meant, those with no alternative text too."""
    told = {inline.value for inline, _ in document.frame.inlines("image")}
    for image, passage in document.inlines("image"):
        if fault := _target_fault(document, image.value):
            yield Problem(passage, f"the image “{image.value}” {fault}")
        elif document.format == "markdown" and image.value not in told:
            said = f"the image “{image.value}” has no alternative text: say what it shows"
            yield Problem(passage, said, severity=Severity.SUGGESTION)
    seen = {image.value for image, _ in document.inlines("image")}
    for image, passage in document.frame.inlines("image"):
        if image.value in seen:
            continue
        if fault := _target_fault(document, image.value):
            yield Problem(passage, f"the image “{image.value}” {fault}")


def _target_fault(document: Document, target: str) -> str:
    """What is wrong with a link's target; "" if nothing is known to be."""
    target = target.strip()
    if not target:
        return "leads nowhere"
    if any(sign in target for sign in _TEMPLATE) or target.startswith(("#", "/", "?")):
        return ""
    low = target.lower()
    if low.startswith(("http:", "https:")):
        return _web_fault(low, target)
    if _MISTYPED.match(low):
        return f"leads to “{target}”, which can't be an address"
    if low.startswith("www."):
        return f"leads to a file named “{target}”: put “https://” in front"
    if _SCHEME.match(target):
        return ""
    if "@" in target and "/" not in target:
        return f"leads to a file named “{target}”: put “mailto:” in front"
    path = unquote(re.split(r"[?#]", target)[0])
    if _FILE.fullmatch(path.rsplit("/", 1)[-1]) and not document.finds_file(path):
        return f"leads to “{path}”, which is not there"
    return ""


def _web_fault(low: str, target: str) -> str:
    rest = low.partition(":")[2]
    if not rest.startswith("//"):
        return f"leads to “{target}”, which can't be an address: “//” is missing"
    host = "localhost"  # for an address in square brackets, whatever it is
    if "[" not in rest:
        host = re.split(r"[/?#]", rest[2:], maxsplit=1)[0].rpartition("@")[2].partition(":")[0]
    if host in ("http", "https"):
        return f"leads to “{target}”, which has “http” twice"
    if " " in target or not _HOST.fullmatch(host):
        return f"leads to “{target}”, which can't be an address"
    return ""


def _other_host(shown: str, target: str) -> str:
    """The host to which a link leads, if its text is an address on another one; else ""."""
    text = _SHOWN.fullmatch(shown.lower().rstrip("."))
    if not text or not target.lower().startswith(("http://", "https://")):
        return ""
    host = re.split(r"[/?#:]", target.lower().partition("//")[2], maxsplit=1)[0].removeprefix("www.")
    said = text[1]
    if _kin(said, host) or (said.count(".") == 1 and said.rpartition(".")[2] in _FILE_ENDINGS):
        return ""
    return host


def _kin(said: str, host: str) -> bool:
    """Whether two hosts belong together: they share a name, or one of them only counts clicks."""
    if _TRACKERS.search(host) or any({said, host} <= names for names in _ALIASES):
        return True
    shared = set(said.split(".")[:-1]) & set(host.split(".")[:-1]) - _GENERIC
    return said in host or host in said or bool(shared)
