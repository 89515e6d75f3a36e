"""What each block of a release is, read from its words, its kind and where it stands."""

from __future__ import annotations

import re

from newslint.document import Block, Document
from newslint.languages.parts import PartWords, part_words

TOP = 14  # blocks within which a release's head must have ended
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_EMAIL = re.compile(
    r"[\w.+-]{1,64}(?:@|\(at\)|\[at\]|\u200b@)[\w-]{1,63}(?:\.[\w-]{2,63}){1,4}|\[email\u00a0?\s?protected\]"
)
_PHONE = re.compile(r"(?<![\w.,])\(?\+?\d[\d().\u00a0\u202f /-]{6,22}\d(?![\w,])")
_DIGITS = re.compile(r"\d+")
_AMOUNT = re.compile(r"\d{4}\s?[-–/]\s?\d{4}|\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\d{1,3}([.,])\d{3}(?:\1\d{3})+")
_END_MARK = re.compile(r"(?:[#*]\s?){3,}|[-–—\s]*\b(?P<word>-?30-?|[^\W\d_]+(?: [^\W\d_]+){0,3})\b[-–—\s.]*")
_URL = re.compile(r"(?:\w{1,20} ?[-–:] ?)?https?://\S+")
_REVISED = re.compile(r"(?:last )?(?:updated|modified|revised|actualizado|aktualisiert|mis à jour)\b", re.IGNORECASE)
_SOCIAL = re.compile(r"(?:[#@][\w.-]+[\s,·|]*)+")
_NAME = re.compile(
    r"(?:the |la |el |le |die |der |das )?([A-ZÀ-Þ][\w.&'’-]*(?: [A-ZÀ-Þ&][\w.&'’-]*){0,5})"
    r"(?:,? (?:Inc|Ltd|LLC|S\.A|GmbH)\.?)?[:.]? "
)
_ARTICLES = frozenset("the us la el los las le les l'association die den das der uns nosotros nous".split())
_OPENING = frozenset('"“„«»”‚‘')
_SENTENCE_END = frozenset(".!?…")
_CLOSING = "\"”“»«')]*_ "


def kinds(document: Document) -> tuple[str, ...]:
    """One kind a block, in order."""
    return tuple(_Reading(document).read())


def has_email(text: str) -> bool:
    return ("@" in text and _EMAIL.search(text) is not None) or "[email" in text or "(at)" in text


def has_phone(text: str) -> bool:
    """Whether a telephone number stands in a text: seven digits at least, and no date, amount or version."""
    for match in _PHONE.finditer(text):
        groups = _DIGITS.findall(match[0])
        digits = sum(map(len, groups))
        year = 1900 <= int(groups[-1][:4]) <= 2099 and len(groups[-1]) == 4 and digits <= 8
        if 7 <= digits <= 15 and max(map(len, groups)) >= 3 and not year and not _AMOUNT.fullmatch(match[0]):
            return True
    return False


def simple(text: str) -> str:
    """A line's words in lower case, as headings are compared: without marks at its edges."""
    return " ".join(text.lower().replace("’", "'").split()).strip(' :.–—-*_#>|[]()«»"“”')


def opens_with(line: str, phrases: frozenset[str]) -> str:
    """The longest of the phrases that a simple line begins with, whole words; "" for none."""
    best = ""
    for phrase in phrases:
        if not line.startswith(phrase) or len(phrase) <= len(best):
            continue
        if len(line) == len(phrase) or not line[len(phrase)].isalnum() or phrase.endswith("'"):
            best = phrase
    return best


class _Reading:
    """One walk over the blocks: the head of the release first, then section by section."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.blocks = document.blocks
        self.texts = [paragraph.text.strip() for paragraph in document.paragraphs]
        self.lines = [simple(text[:200]) for text in self.texts]
        self.counts = [len(_WORD.findall(text[:600])) for text in self.texts]
        self.words: PartWords = part_words()
        self.found = [""] * len(self.blocks)

    def read(self) -> list[str]:
        lead = self._head()
        section, group = "", -2
        for at in range(len(self.blocks)):
            block = self.blocks[at]
            if self.found[at] and at <= lead:
                section = ""
                continue
            kind, section = self._body(at, section, group)
            group = block.group
            self.found[at] = kind
        return self.found

    # the head: everything up to the lead

    def _head(self) -> int:
        """Mark the blocks up to the lead; the lead's index, or the last of the head's."""
        headline = self._headline()
        contact_group = -2
        for at in range(len(self.blocks)):
            kind = self._top_kind(at, headline, contact_group)
            if kind == "contact":
                contact_group = self.blocks[at].group
            self.found[at] = kind
            if kind in ("lead", "quotation", ""):
                return at
            if at >= TOP and kind not in ("label", "embargo", "dateline"):
                return at
        return len(self.blocks) - 1

    def _top_kind(self, at: int, headline: int, contact_group: int) -> str:
        block, text, line = self.blocks[at], self.texts[at], self.lines[at]
        if at == headline:
            return "headline"
        if not line and not text:
            return "links"
        special = self._release_line(line, text)
        if special:
            return special
        if block.kind in ("caption", "cell"):
            return "table" if block.kind == "cell" else "caption"
        if self._is_date_line(at):
            return "dateline"
        if self._contact_heading(at) or (self._contact_like(at) and self.counts[at] <= 14):
            return "contact"
        if (
            contact_group == block.group
            and block.group >= 0
            and at
            and self.found[at - 1] == "contact"
            and self.counts[at] <= 14
        ):
            return "contact"
        if at < headline:
            return "label" if self.counts[at] <= 12 else "lead"
        if self._byline(at):
            return "byline"
        if self._social(at):
            return "social"
        if block.kind == "heading":
            return "subhead" if at <= headline + 2 or headline < 0 else "heading"
        if block.kind == "item" and self.counts[at] < 15:
            return "subhead" if self._followed_by_lead(at) else "list"
        if block.kind == "quote":
            return "quotation"
        if self._only_link(at):
            return "links"
        if self._short_line(at) and self._followed_by_lead(at):
            return "subhead"
        return "lead"

    def _headline(self) -> int:
        """The index of the headline, or -1: the first of the highest headings, or a first line with no full stop."""
        top = min(len(self.blocks), TOP)
        headings = [
            at
            for at in range(top)
            if self.blocks[at].kind == "heading"
            and not self._release_line(self.lines[at], self.texts[at])
            and not self._contact_heading(at)
            and not self._is_about(at)
        ]
        prose = next((at for at in range(top) if self.blocks[at].kind == "paragraph" and self.counts[at] >= 25), top)
        if headings and min(headings) <= prose + 1:
            before = [at for at in headings if at <= prose + 1]
            return min(before, key=lambda at: (self.blocks[at].level, at))
        for at in range(top):
            line, text = self.lines[at], self.texts[at]
            if not line or self._release_line(line, text) or self._is_date_line(at) or self._contact_heading(at):
                continue
            if (
                self._contact_like(at)
                or self.blocks[at].kind not in ("paragraph", "heading")
                or self._byline(at)
                or self._social(at)
            ):
                continue
            return at if self._short_line(at, 40) and self._has_prose_after(at) else -1
        return -1

    def _short_line(self, at: int, most: int = 45) -> bool:
        """Whether a block is a line rather than a sentence: few words, no full stop at its end."""
        text = self.texts[at].rstrip(_CLOSING)
        if not text or self.counts[at] > most:
            return False
        return text[-1] not in _SENTENCE_END or (text[-1] in "?!" and self.counts[at] <= 20)

    def _has_prose_after(self, at: int) -> bool:
        return any(self.counts[after] >= 12 for after in range(at + 1, min(len(self.blocks), at + 8))) or at + 1 < len(
            self.blocks
        )

    def _followed_by_lead(self, at: int) -> bool:
        """Whether a paragraph of prose comes within the next few blocks."""
        for after in range(at + 1, min(len(self.blocks), at + 6)):
            if self.blocks[after].kind == "paragraph" and self.counts[after] >= 15 and not self._short_line(after):
                return True
        return False

    # words that say what a block is

    def _release_line(self, line: str, text: str) -> str:
        """label or embargo, if the block says only that; "" otherwise."""
        if not line or len(text) > 160:
            return ""
        words = self.words
        if opens_with(line, words.immediate) or opens_with(line, words.embargo):
            return "embargo"
        if line in words.labels or line in words.advisories:
            return "label"
        label = opens_with(line, words.labels | words.advisories)
        if (
            label
            and len(label) > 6
            and len(line) <= len(label) + 24
            and (text[len(label) : len(label) + 1] in ":–—-|/n" or any(c.isdigit() for c in line))
        ):
            return "label"
        return ""

    def _is_about(self, at: int) -> bool:
        """Whether a block is a boilerplate's heading: About Acme, Sobre la Cámara, Über uns."""
        line = self.lines[at]
        if line in self.words.about_alone:
            return True
        about = opens_with(line, self.words.about)
        if not about:
            return False
        rest = self.texts[at].strip("*_#:> ")[len(about) :].strip(" :*_")
        if self.blocks[at].kind == "heading":
            return self.counts[at] <= 14
        if not rest or self.counts[at] > 12 or not self._short_line(at):
            return False
        article = rest.split()[0].lower() in _ARTICLES or about.endswith((" del", " du", " des"))
        return _names_something(rest) or (self.counts[at] <= 6 and article)

    def _opens_boilerplate(self, at: int) -> bool:
        """Whether a paragraph begins with its own heading: "About Acme: Acme is …", "About Acme Acme is …"."""
        text = self.texts[at].lstrip("*_#> ")
        about = opens_with(self.lines[at], self.words.about)
        if not about or self.counts[at] <= 12:
            return False
        rest = text[len(about) : len(about) + 160].lstrip()
        if about in ("über", "sobre", "about") and not _names_something(rest):
            return False
        emphasised = any(
            inline.kind in ("strong", "emphasis") and inline.start <= 2 and inline.end - inline.start < 90
            for inline in self.blocks[at].inlines
        )
        colon = re.match(r"[^.:;!?\n]{2,80}[:–—]", rest)
        twice = _NAME.match(rest)
        repeated = bool(twice) and twice is not None and rest.count(twice[1].split()[0]) >= 2
        return emphasised or colon is not None or repeated

    def _contact_heading(self, at: int) -> bool:
        """Whether a block announces a contact: "Media contact", "Pressekontakt: …", "For more information: …"."""
        line = self.lines[at]
        if not line:
            return False
        phrase = opens_with(line, self.words.contact_lines)
        if (
            phrase
            and (self.counts[at] <= 5 or self._contact_like(at) or ":" in self.texts[at][: len(phrase) + 30])
            and self.counts[at] <= 60
        ):
            return True
        label, colon, _ = line.partition(":")
        if colon and len(label) <= 60 and self._contact_like(at) and self._names_contact(label):
            return True
        if self.counts[at] > 7:
            return False
        return self._names_contact(line) and (self.blocks[at].kind == "heading" or self._short_line(at))

    def _names_contact(self, line: str) -> bool:
        """Whether a heading's words are those of a contact: "media enquiries", "gabinete de prensa"."""
        if set(_WORD.findall(line)) & self.words.contact:
            return True
        return any(" " in phrase and phrase in line for phrase in self.words.contact)

    def _contact_like(self, at: int) -> bool:
        text = self.texts[at]
        return self.counts[at] <= 60 and (
            has_email(text)
            or has_phone(text)
            or any(
                inline.kind == "link" and inline.value.startswith(("mailto:", "tel:"))
                for inline in self.blocks[at].inlines
            )
        )

    def _byline(self, at: int) -> bool:
        return (
            self.counts[at] <= 10
            and bool(opens_with(self.lines[at], self.words.byline))
            and self._short_line(at)
            and _names_something(self.texts[at].partition(" ")[2])
        )

    def _social(self, at: int) -> bool:
        text = self.texts[at]
        if text and text[0] in "#@" and _SOCIAL.fullmatch(text) and not text.startswith(("# ", "##")):
            return True
        return self.counts[at] <= 25 and bool(opens_with(self.lines[at], self.words.social))

    def _end_mark(self, at: int) -> bool:
        text = self.texts[at]
        if not text or len(text) > 60:
            return False
        match = _END_MARK.fullmatch(text)
        if match is None:
            return False
        word = match["word"]
        return word is None or word.strip("-") in ("30",) or simple(word) in self.words.ends

    def _only_link(self, at: int) -> bool:
        """Whether a block is a link and little else ("Source - example.org"), or says when the page was revised."""
        text = self.texts[at]
        if not text.strip("\ufffc \u00a0") or (self.counts[at] <= 9 and _REVISED.match(text)):
            return True
        linked = sum(each.end - each.start for each in self.blocks[at].inlines if each.kind in ("link", "image"))
        share = 0.4 if len(text) <= 90 and not self._contact_like(at) else 0.8
        return (linked > 0 and linked >= share * len(text)) or bool(_URL.fullmatch(text))

    def _is_date_line(self, at: int) -> bool:
        if self.counts[at] > 16 or not any(char.isdigit() for char in self.texts[at]) or self.blocks[at].kind == "item":
            return False
        from newslint.annotations.language import language
        from newslint.annotations.place_line import date_line

        return date_line(self.texts[at], language(self.document)) is not None

    # the body

    def _body(self, at: int, section: str, group: int) -> tuple[str, str]:
        """A block's kind after the lead, and the section that goes on behind it."""
        block, line = self.blocks[at], self.lines[at]
        if self._end_mark(at):
            return "end-mark", "end"
        if self._release_line(line, self.texts[at]) == "embargo":
            return "embargo", section
        if self._is_about(at):
            return "boilerplate", "boilerplate"
        if self._opens_boilerplate(at):
            return "boilerplate", "boilerplate"
        if opens_with(line, self.words.notes) and self.counts[at] <= 8:
            return "notes", "notes"
        if self._contact_heading(at):
            return "contact", "contact"
        if self._social(at):
            return "social", section if section == "boilerplate" else ""
        if section == "contact" and block.kind != "heading":
            beside = block.group == group
            link = self._only_link(at) and not self._contact_like(at)
            if beside or (not link and (self._contact_like(at) or self.counts[at] <= 12)):
                return "contact", section
        if section == "contact":
            section = "end"
        if block.kind == "heading":
            return ("heading", "") if section != "end" else ("heading", "after")
        if section == "boilerplate" and self._contact_like(at) and self.counts[at] <= 14:
            return "contact", "contact"
        if section in ("boilerplate", "notes"):
            return section, section
        if self._contact_like(at) and self.counts[at] <= 22 and self._near_end(at):
            return "contact", "contact"
        return self._plain(at, block), section

    def _near_end(self, at: int) -> bool:
        return at >= len(self.blocks) - 12 and at >= len(self.blocks) // 2

    def _plain(self, at: int, block: Block) -> str:
        if block.kind == "item":
            return "list"
        if block.kind == "cell":
            return "table"
        if block.kind == "caption":
            return "caption"
        if block.kind == "quote" or _mostly_quoted(self.texts[at]):
            return "quotation"
        if self._only_link(at):
            return "links"
        return "body"


def _mostly_quoted(text: str) -> bool:
    """Whether a paragraph opens as a quotation and half of it and more lies between marks."""
    if not text or text[0] not in _OPENING:
        return False
    inside, quoted, straight = 0, False, text[0] == '"'
    for char in text:
        if straight:
            if char == '"':
                quoted = not quoted
        elif char in "“„«" and not quoted:
            quoted = True
        elif char in "”»" or (char == "“" and text[0] == "„"):
            quoted = False
        inside += quoted
    return inside * 2 >= len(text)


def _names_something(rest: str) -> bool:
    """Whether what follows "About" or "By" is a name: a capital or a digit within its first words, and no sentence."""
    words = rest.split()[:4]
    return any(word.lstrip("(«“\"'*")[:1].isupper() or word[:1].isdigit() for word in words)
