"""What kind of text a document is, where the configuration doesn't say: by its front matter, labels and path."""

from __future__ import annotations

import re
from typing import Any, NamedTuple

from newslint.annotations.parts import dateline, part_of, parts, passages
from newslint.desk import Profile
from newslint.document import Document, annotation
from newslint.languages.parts import part_words
from newslint.profiles import built_in_profiles

_KEYS = ("layout", "type", "kind", "category", "categories", "section", "collection", "content_type", "content-type")
_ADDRESSES = ("permalink", "url", "link", "slug")
_WRITTEN = ("author", "authors", "deck", "translator")  # what people write under their name
_NAMES = {  # words of front matter and paths, to profiles
    "blog": "blog", "blogs": "blog", "blogpost": "blog", "article": "blog", "opinion": "blog", "essay": "blog",
    "page": "blog", "talk": "blog", "tutorial": "blog",
    "news": "news", "noticias": "news", "actualites": "news", "announcements": "news", "nachrichten": "news",
    "press": "press-release", "press-release": "press-release", "press-releases": "press-release",
    "pressrelease": "press-release", "media-release": "press-release", "media-releases": "press-release",
    "releases": "press-release", "notas-de-prensa": "press-release", "communiques": "press-release",
    "pressemitteilungen": "press-release", "statement": "statement", "statements": "statement",
    "advisory": "media-advisory", "advisories": "media-advisory", "media-advisory": "media-advisory",
}  # fmt: skip
_SITE = frozenset(  # keys of front matter that a site's generator reads: the text is a page of it
    "layout date permalink url slug tags categories category author authors draft image weight type".split()
)
_EVIDENT = frozenset({"label", "embargo", "boilerplate", "contact", "end-mark"})


class Kind(NamedTuple):
    """The profile that a document is held to. `sure`: configured, or plain from the text itself. `hosted`: a page of a
    site by the look of it, so that the pages around it may say who speaks, from where, and whom to ask."""

    profile: Profile
    sure: bool
    hosted: bool = False


@annotation
def kind_of(document: Document) -> Kind:
    """The profile in force: configured, in the front matter, or by evidence; else a press release, of which it is
    not sure."""
    given = document.desk.profile
    if given.requires or given.name != Profile().name:
        return Kind(given, True)
    own = document.metadata.get("profile")
    if isinstance(own, str) and own in built_in_profiles():
        return Kind(built_in_profiles()[own], True)
    name = _labelled(document) or _from_front_matter(document.metadata)
    plainly = _plainly_release(document)
    if not name and not plainly:
        name = _from_path(document.source.path)
    if name in ("blog", "news") and plainly and _has_release_line(document):
        name = "press-release"
    sure = bool(name) or plainly or _stands_alone(document)
    hosted = _is_page(document) and not _has_full_dateline(document) and not _has_release_line(document)
    return Kind(built_in_profiles()[name or "press-release"], sure, hosted)


def _labelled(document: Document) -> str:
    """The profile that a label at the top names: MEDIA ADVISORY, Statement."""
    words = part_words()
    for at, paragraph in enumerate(document.paragraphs[:6]):
        if part_of(document, at) != "label":
            continue
        line = paragraph.text.strip(" :*_").lower()
        if line in words.advisories:
            return "media-advisory"
        if line in ("statement", "media statement", "press statement", "official statement", "erklärung"):
            return "statement"
        if line in words.labels and line not in ("news", "noticia", "actualité", "announcement"):
            return "press-release"
    return ""


def _from_front_matter(metadata: dict[str, Any]) -> str:
    found = ""
    for key in _ADDRESSES:
        address = metadata.get(key)
        found = _from_path(address + "/") if isinstance(address, str) and not found else found
    for key in _KEYS:
        value = metadata.get(key)
        for each in value if isinstance(value, (list, tuple)) else [value]:
            if isinstance(each, str):
                name = _NAMES.get(each.strip().lower().replace(" ", "-"), "")
                found = name if name and (not found or name != "blog") else found
    return found or ("blog" if any(key in metadata for key in _WRITTEN) else "")


def _from_path(path: str) -> str:
    for part in reversed(re.split(r"[/\\]", path.lower())[:-1]):
        if part in ("post", "posts", "_posts"):
            return "blog"
        if part in _NAMES:
            return _NAMES[part]
    return ""


def _has_release_line(document: Document) -> bool:
    return any(part.kind in ("embargo", "end-mark") for part in parts(document))


def _plainly_release(document: Document) -> bool:
    """Whether the text has what only releases have: a dateline with place and day, a release line, a boilerplate …"""
    return _has_full_dateline(document) or any(part.kind in _EVIDENT for part in parts(document))


def _has_full_dateline(document: Document) -> bool:
    """Whether it opens as what is sent out does, with place and day."""
    line = dateline(document)
    return line is not None and line.place is not None and line.raw is not None and bool(line.raw.year)


def _is_page(document: Document) -> bool:
    """Whether it is a page of a site: HTML with a head of its own (a fragment is the text alone), or front matter that
    a site's generator reads."""
    keys = {key.lower() for key in document.metadata if isinstance(key, str)}
    return bool(_SITE & keys) or (document.format == "html" and bool(keys))


def _stands_alone(document: Document) -> bool:
    """Whether no generator makes a page of it, and it has a headline or a dateline."""
    keys = {key.lower() for key in document.metadata if isinstance(key, str)}
    return not keys & _SITE and (bool(passages(document, "headline")) or dateline(document) is not None)
