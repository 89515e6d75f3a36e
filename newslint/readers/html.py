"""HTML: a page's article as blocks; its navigation, head, forms and footer apart, in the frame."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from newslint.desk import Desk
from newslint.document import Block, Document
from newslint.readers.galley import Galley
from newslint.readers.html_tokens import Tag, scan
from newslint.readers.markup import Markup
from newslint.readers.meta import meta_block
from newslint.source import Source

FRAME_ELEMENTS = frozenset(
    """
    nav footer aside form dialog search
    """.split()
)
FRAME_ROLES = frozenset(
    """
    navigation banner contentinfo complementary search dialog alertdialog menu menubar
    """.split()
)
FRAME_CLASSES = frozenset(
    """
    breadcrumb breadcrumbs share sharing share-buttons social-share social-links sharedaddy addtoany sidebar
    side-bar menu main-menu navbar nav navigation site-nav main-navigation footer site-footer page-footer cookie
    cookies cookie-banner cookie-notice consent related related-posts related-articles related-content skip-link
    skip-to-content sr-only visually-hidden visuallyhidden screen-reader-text element-invisible pagination pager
    post-navigation newsletter newsletter-signup subscribe advert advertisement ads comments comment-list
    site-header masthead topbar toolbar
    """.split()
)
DATES = frozenset(
    """
    date dc.date dcterms.date dc.date.issued article:published_time og:published_time pubdate publishdate
    datepublished article:modified_time
    """.split()
)
TEXTS = frozenset(
    """
    description og:description og:title twitter:title author keywords dc.title
    """.split()
)
ARTICLE_SHARE = 0.25  # of the page's text: a smaller article is a teaser, not the text
_CLASS = re.compile(r"[\w-]+")


@dataclass
class Page(Markup):
    """A page: its blocks, each with the region it stands in."""

    regions: list[str] = field(default_factory=list)
    head: list[Block] = field(default_factory=list)
    language: str = ""
    _articles: int = 0
    _title_from: int = -1

    def region_of(self, tag: Tag) -> str | None:
        name, role = tag.name, tag.get("role")
        if name == "html":
            self.language = tag.get("lang")
        region = self.region
        inside = region.startswith(("main", "article"))
        if name == "main" or role == "main":
            return "main"
        if name == "article" or role == "article":
            if inside:
                return None
            self._articles += 1
            return f"article {self._articles}"
        if name in FRAME_ELEMENTS or role in FRAME_ROLES:
            return "form" if name == "form" else "frame"
        if name == "header" and not inside:
            return "header"
        classes = tag.get("class")
        if classes and FRAME_CLASSES.intersection(_CLASS.findall(classes.lower())):
            return "frame"
        if tag.get("id").lower() in FRAME_CLASSES:
            return "frame"
        return None

    @property
    def region(self) -> str:
        """The region of what is set now: the innermost that an open element gives."""
        return (self.stack[-1].region if self.stack else None) or "body"

    def start_tag(self, tag: Tag) -> None:
        if tag.name == "title" and not self._dropping and self._title_from < 0 and not self._open.get("svg"):
            self._title_from = tag.end
            self.end_block()
        super().start_tag(tag)

    def end_tag(self, name: str, start: int, end: int) -> None:
        if name == "title" and self._title_from >= 0:
            self._set_region("title")
            self._title_from = -1
        super().end_tag(name, start, end)

    def block_set(self) -> None:
        if len(self.regions) < len(self.galley.blocks):
            self._set_region(self.region)

    def _set_region(self, region: str) -> None:
        if region == "title":
            self.galley.end()
        self.regions += [region] * (len(self.galley.blocks) - len(self.regions))

    def head_tag(self, tag: Tag) -> None:
        if tag.name != "meta":
            return
        name = (tag.get("name") or tag.get("property") or tag.get("itemprop")).lower()
        span = tag.span_of("content") if name in DATES or name in TEXTS else None
        if span is not None and tag.get("content").strip():
            self.head.append(meta_block(name, tag.get("content"), span, self.galley.source_text))


def read(source: Source, desk: Desk) -> Document:
    """Read a page. Its article is what `<main>` or `<article>` holds, or else the body less its frame."""
    return read_from(source, desk, 1 if source.text.startswith("\ufeff") else 0)


def read_from(source: Source, desk: Desk, start: int) -> Document:
    """Read a page that begins at an offset of its source."""
    galley = Galley(source.text, collapse=True)
    page = Page(galley)
    scan(source.text, start, len(source.text), page)
    page.close()
    article, frame = _divide(galley.blocks, page.regions)
    rest = sorted(
        (block for block in (*page.head, *page.alternatives, *frame) if block.pieces),
        key=lambda block: block.pieces[0].span.start,
    )
    metadata = {"lang": page.language} if page.language else {}
    metadata |= {block.name: block.text for block in reversed(rest) if block.kind == "meta" and block.name != "alt"}
    return Document(source, article, frame=rest, comments=page.comments, metadata=metadata, format="html", desk=desk)


def _divide(blocks: list[Block], regions: list[str]) -> tuple[list[Block], list[Block]]:
    """The article's blocks, and the others."""
    sizes: dict[str, int] = {}
    for block, region in zip(blocks, regions, strict=True):
        if region != "title":
            sizes[region] = sizes.get(region, 0) + sum(len(piece.text) for piece in block.pieces)
    chosen = _chosen(sizes)
    title = " ".join(block.text for block, region in zip(blocks, regions, strict=True) if region == "title")
    article = [block for block, region in zip(blocks, regions, strict=True) if region in chosen]
    has_headline = any(block.kind == "heading" and block.level == 1 for block in article)
    kept: list[Block] = []
    rest: list[Block] = []
    for block, region in zip(blocks, regions, strict=True):
        if region in chosen:
            kept.append(block)
        elif region == "title":
            rest.append(block._replace(kind="meta", name="title", level=0, inlines=()))
        elif not has_headline and block.kind == "heading" and block.level == 1 and _is_headline(block.text, title):
            kept.append(block)
        else:
            rest.append(block)
    return kept, rest


def _chosen(sizes: dict[str, int]) -> set[str]:
    whole = sum(sizes.values())
    if sizes.get("main", 0) > ARTICLE_SHARE * whole:
        return {"main"}
    largest = max((name for name in sizes if name.startswith("article")), key=lambda name: sizes[name], default="")
    if largest and sizes[largest] > ARTICLE_SHARE * whole:
        return {largest}
    if sizes.get("body", 0) > ARTICLE_SHARE * (whole - sizes.get("frame", 0)):
        return {"body", *(name for name in sizes if name.startswith(("main", "article")))}
    if sizes.get("form"):
        return {"body", "form", "header", *(name for name in sizes if name.startswith(("main", "article")))}
    return set(sizes) - {"frame"} if set(sizes) - {"frame"} else set(sizes)


def _is_headline(text: str, title: str) -> bool:
    """Whether a heading outside the article is the text's headline: the page's title says the same."""
    return bool(text) and " ".join(text.split()).lower() in " ".join(title.split()).lower()
