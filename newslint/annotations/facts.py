"""Whether a text carries a fact, read on the whole page: text, front matter, `<time>`, navigation and footer."""

from __future__ import annotations

import re
from itertools import pairwise

from newslint.annotations.dates import DAY, dates
from newslint.annotations.part_grammar.signs import has_email, has_phone, opens_with, serves_customers, simple
from newslint.annotations.parts import datelines, headline, part_of, parts, passages
from newslint.annotations.release_date import release_dates
from newslint.document import Document, annotation
from newslint.languages.describing import DescribingWords, describing_words
from newslint.languages.parts import part_words

PLACE_KEYS = frozenset("location place city dateline lugar ciudad localidad lieu ville ort standort town venue".split())
CLOSING_LINE = 90  # code points of a line of a contact, below the boilerplate
CLOSING = 6  # blocks at the end in which a contact may stand in a sentence
DESCRIPTION = 3  # paragraphs of prose at the end of which one may describe the sender
_PROSE = frozenset({"lead", "body", "quotation", "list", "heading", "subhead", "notes"})
_END_LINE = re.compile(r"^[ \t]*(?:\\?#[ \t]?){3,}[ \t]*$", re.MULTILINE)
_QUOTED = re.compile(r"[“„«\"][^“”„«»\"\n]{20,600}[”“»\"]")
_TOWN_AND_REGION = re.compile(  # "of Houston, Texas, "
    r"\b(?:[Aa]n?|[Oo]f|[Ff]rom|[Ii]n|[Aa]t|[Nn]ear|[Dd]e|[Ee]n|[Vv]on) "
    r"[A-ZÀ-Þ][\w'-]+(?: [A-ZÀ-Þ][\w'-]+){0,2}, [A-ZÀ-Þ][\w.]+(?: [A-ZÀ-Þ][\w.]+)?,? "
)
_CAPITALS = re.compile(
    r"[A-ZÀ-Þ]{6,}(?: [A-ZÀ-Þ]{4,})?(?:, [A-ZÀ-Þ][\w.]{0,4})? {1,4}(?=[A-ZÀ-Þ][a-zà-ÿ.])"
)  # a dateline that lost its dash
_FLATTENED = re.compile(
    r"(?:^|[.!?”\"] ?)About (?:the )?[A-Z][\w.&'’-]+(?: [\w.&'’-]+){4}"
)  # a heading in its paragraph
_BESIDE = frozenset({"boilerplate", "notes", "label", "byline", "end-mark", "links"})
_LEADING_ARTICLE = re.compile(r"(?:The|El|La|Los|Las|Le|Les|Der|Die|Das|L['’])\b ?")
_TOKEN = re.compile(r"[^\W_][\w'’.-]*|,")
_CAPITAL = re.compile(r"[A-ZÀ-ÖØ-Þ][\w'’-]+")


@annotation
def _prose_words(document: Document) -> int:
    return sum(len(part.passage.text.split()) for part in parts(document) if part.kind in _PROSE)


def is_a_text(document: Document, min_words: int) -> bool:
    """Whether there is enough prose for something to be missing from it."""
    return bool(document.blocks) and _prose_words(document) >= min_words


def _frame_values(document: Document, keys: frozenset[str]) -> bool:
    frame = document.frame
    if any(block.kind == "meta" and block.name.lower() in keys and block.text.strip() for block in frame.blocks):
        return True
    return any(isinstance(key, str) and key.lower() in keys and value for key, value in document.metadata.items())


def has_headline(document: Document) -> bool:
    return headline(document) is not None or _frame_values(document, frozenset({"title", "headline", "og:title"}))


def has_date(document: Document) -> bool:
    """Whether the release's own day stands anywhere: dateline, front matter, page, signature, or in the lead."""
    if release_dates(document) or any(line.raw is not None and line.raw.day for line in datelines(document)):
        return True
    for mention in dates(document):
        whole = mention.kind == DAY and mention.year is not None
        if whole and part_of(document, document.block_index(mention.passage.start)) in (
            "lead",
            "embargo",
            "label",
            "headline",
        ):
            return True
    frame = document.frame.text
    if any(char.isdigit() for char in frame):
        from newslint.annotations.date_grammar import read

        return any(raw.kind == DAY and raw.year for raw in read(frame[:20_000], ""))
    return False


def has_place(document: Document) -> bool:
    """Whether a dateline, the front matter, or the lead's first sentence says where."""
    if any(line.place is not None for line in datelines(document)) or _frame_values(document, PLACE_KEYS):
        return True
    from newslint.annotations.language import language
    from newslint.annotations.sentences import sentences_of

    words = describing_words(language(document))
    for at in range(len(document.blocks)):
        if part_of(document, at) in ("lead", "quotation"):
            return any(_says_where(sentence.text, words) for sentence in sentences_of(document, at)[:1])
    return False


def _says_where(sentence: str, words: DescribingWords) -> bool:
    """Whether a sentence names a place in so many words: "in Lyon", "en Bilbao"; not "in May", "in Phase 2"."""
    if _TOWN_AND_REGION.search(sentence) or _CAPITALS.match(sentence):
        return True
    tokens = _TOKEN.findall(sentence)
    for before, after in pairwise(tokens):
        if (
            before.lower() in words.places_in
            and _CAPITAL.match(after)
            and after.lower().strip(".") not in words.no_places
        ):
            return True
    return False


def has_contact(document: Document) -> bool:
    """Whether the page says whom to ask: a contact block, an address or number at the end or in the page's frame."""
    kinds = {part.kind for part in parts(document)}
    if "contact" in kinds:
        return True
    if any(contact and contact in document.text for contact in document.desk.newsroom.contacts):
        return True
    last = len(document.blocks) - 1
    linked = {
        document.block_index(passage.start)
        for inline, passage in document.inlines("link")
        if inline.value.lower().startswith(("mailto:", "tel:"))
    }
    for at, paragraph in enumerate(document.paragraphs):
        closing = last - at < CLOSING or part_of(document, at) in _BESIDE or at in linked
        reachable = closing and (at in linked or has_email(paragraph.text) or has_phone(paragraph.text))
        if reachable and not serves_customers(paragraph.text):
            return True
    return _linked_page(document) or _linked_page(document.frame) or _in_frame(document.frame)


def _linked_page(document: Document) -> bool:
    """Whether a link leads to a page of contacts."""
    phrases = part_words().contact_lines | {"contact us", "contacto"}
    return any(simple(passage.text) in phrases for _, passage in document.inlines("link"))


def _in_frame(frame: Document) -> bool:
    if any(inline.value.lower().startswith(("mailto:", "tel:")) for inline, _ in frame.inlines("link")):
        return True
    return any(has_email(paragraph.text) or has_phone(paragraph.text) for paragraph in frame.paragraphs)


def has_boilerplate(document: Document) -> bool:
    """Whether the page says who the sender is: an "About" section, the register's words, or a closing description."""
    if any(part.kind == "boilerplate" for part in parts(document)):
        return True
    newsroom = document.desk.newsroom.boilerplates
    if any(text and text[:60] in document.text for text in newsroom):
        return True
    words = part_words()
    if any(opens_with(simple(paragraph.text[:80]), words.about) for paragraph in document.frame.paragraphs):
        return True
    if any(_FLATTENED.search(paragraph.text) for paragraph in document.paragraphs[-CLOSING:]):
        return True
    if _under_its_name(document):
        return True
    from newslint.annotations.language import language

    describing = describing_words(language(document))
    closing = [
        passage.text for passage in passages(document, "body", "notes", "contact", "social") if len(passage.text) > 80
    ]
    return any(_describes(text, describing) for text in closing[-DESCRIPTION:])


def _under_its_name(document: Document) -> bool:
    """Whether one of the last paragraphs stands under a line that is nothing but a name of which the text spoke."""
    paragraphs = document.paragraphs
    for at in range(max(2, len(paragraphs) - 2 * CLOSING), len(paragraphs) - 1):
        name = paragraphs[at].text.strip()
        if not 6 <= len(name) <= 60 or " " not in name or not name[-1].isalpha() or len(paragraphs[at + 1]) < 60:
            continue
        bare = _LEADING_ARTICLE.sub("", name)
        capitals = sum(word[0].isupper() for word in bare.split())
        if capitals < 2 or paragraphs[at + 1].text.rstrip()[-1:] != ".":
            continue
        last = all(len(paragraph) <= CLOSING_LINE for paragraph in paragraphs[at + 2 :])
        if last and bare in document.text[: paragraphs[at].start]:
            return True
    return False


def _describes(text: str, words: DescribingWords) -> bool:
    """Whether a paragraph tells what a body is: "Founded in 1958, X runs …", "X is a charity that …"."""
    if any(mark in text for mark in "“”«»„") or text.count('"') >= 2 or not _CAPITAL.match(text):
        return False
    opening = " ".join(word.strip(".,;:()–—") for word in text.lower().split()[:40])
    return any(f" {cue} " in f" {opening} " for cue in words.describes)


def has_end_mark(document: Document) -> bool:
    """Whether the text is closed by a mark. Markdown reads ### as an empty heading, so its lines are asked too."""
    return any(part.kind == "end-mark" for part in parts(document)) or bool(_END_LINE.search(document.source.text))


def has_quotation(document: Document) -> bool:
    return any(part.kind == "quotation" for part in parts(document)) or bool(_QUOTED.search(document.text))
