"""What the line of a block says by itself: a heading of a contact, a date alone, an end mark, a link."""

from __future__ import annotations

import re

from newslint.annotations.part_grammar.signs import has_email, has_phone, names_something, opens_with, simple
from newslint.document import Document
from newslint.languages.parts import PartWords, part_words

_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_END_MARK = re.compile(r"(?:[#*]\s?){3,}|[-–—\s]*\b(?P<word>-?30-?|[^\W\d_]+(?: [^\W\d_]+){0,3})\b[-–—\s.]*")
_URL = re.compile(r"(?:\w{1,20} ?[-–:] ?)?https?://\S+")
_REVISED = re.compile(r"(?:last )?(?:updated|modified|revised|actualizado|aktualisiert|mis à jour)\b", re.IGNORECASE)
_SOCIAL = re.compile(r"(?:[#@][\w.-]+[\s,·|]*)+")
_NAME = re.compile(
    r"(?:the |la |el |le |die |der |das )?([A-ZÀ-Þ][\w.&'’-]*(?: [A-ZÀ-Þ&][\w.&'’-]*){0,5})"
    r"(?:,? (?:Inc|Ltd|LLC|S\.A|GmbH)\.?)?[:.]? "
)
_GLUED = re.compile(r"[^.]{0,60}?([A-ZÀ-Þ][\w&]{2,30})\1\b")  # "About AcmeAcme is": the heading lost its line
_LEGAL_FORM = re.compile(r"\b(?:[A-Z][a-z]{1,3}|[A-Z](?:\. ?[A-Z])*|e\. ?V)\.$")  # "About Acme Corp."
_ARTICLES = frozenset("the us la el los las le les l'association die den das der uns nosotros nous".split())
_SENTENCE_END = frozenset(".!?…")
_CLOSING = "\"”“»«')]*_ "


class Lines:
    """The blocks of a document as lines: their texts, their simple forms, their words counted."""

    def __init__(self, document: Document) -> None:
        self.document = document
        self.blocks = document.blocks
        self.texts = [paragraph.text.strip() for paragraph in document.paragraphs]
        self.simple = [simple(text[:200]) for text in self.texts]
        self.counts = [len(_WORD.findall(text[:600])) for text in self.texts]
        self.words: PartWords = part_words()
        self.titles = self.words.labels | self.words.advisories

    def is_short(self, at: int, most: int = 45) -> bool:
        """Whether a block is a line rather than a sentence: few words, no full stop at its end."""
        text = self.texts[at].rstrip(_CLOSING)
        if not text or self.counts[at] > most or (text[-1] == ":" and self.counts[at] >= 10):
            return False
        return text[-1] not in _SENTENCE_END or (text[-1] in "?!" and self.counts[at] <= 20)

    def before_lead(self, at: int) -> bool:
        """Whether a paragraph of prose comes within the next few blocks."""
        for after in range(at + 1, min(len(self.blocks), at + 6)):
            if self.blocks[after].kind == "paragraph" and self.counts[after] >= 15 and not self.is_short(after):
                return True
        return False

    def release_line(self, line: str, text: str) -> str:
        """label or embargo, if the block says only that; "" otherwise."""
        if not line or len(text) > 160:
            return ""
        words = self.words
        if opens_with(line, words.immediate) or opens_with(line, words.embargo):
            return "embargo"
        if line in self.titles:
            return "label"
        label = opens_with(line, self.titles)
        if len(label) <= 6 or len(line) > len(label) + 24:
            return ""
        marked = text[len(label) : len(label) + 1] in tuple(":–—-|/")
        return "label" if marked or any(char.isdigit() for char in line) else ""

    def is_about(self, at: int) -> bool:
        """Whether a block is a boilerplate's heading: About Acme, Sobre la Cámara, Über uns."""
        line = self.simple[at]
        if line in self.words.about_alone:
            return True
        about = opens_with(line, self.words.about)
        if not about:
            return False
        rest = self.texts[at].strip("*_#:> ")[len(about) :].strip(" :*_")
        if self.blocks[at].kind == "heading":
            return self.counts[at] <= 14
        if not rest or self.counts[at] > 12 or not (self.is_short(at) or _LEGAL_FORM.search(rest)):
            return False
        article = rest.split()[0].lower() in _ARTICLES or about.endswith((" del", " du", " des"))
        return names_something(rest) or (self.counts[at] <= 6 and article)

    def opens_boilerplate(self, at: int) -> bool:
        """Whether a paragraph begins with its own heading: "About Acme: Acme is …", "About Acme Acme is …"."""
        text = self.texts[at].lstrip("*_#> ")
        about = opens_with(self.simple[at], self.words.about)
        if not about or self.counts[at] <= 12:
            return False
        rest = text[len(about) : len(about) + 160].lstrip()
        if about in ("über", "sobre", "about") and not names_something(rest):
            return False
        emphasised = any(
            inline.kind in ("strong", "emphasis") and inline.start <= 2 and inline.end - inline.start < 90
            for inline in self.blocks[at].inlines
        )
        colon = re.match(r"[^.:;!?\n]{2,80}[:–—]", rest)
        twice = _NAME.match(rest)
        repeated = bool(twice) and twice is not None and rest.count(twice[1].split()[0]) >= 2
        return emphasised or colon is not None or repeated or bool(_GLUED.match(rest))

    def is_contact_heading(self, at: int) -> bool:
        """Whether a block announces a contact: "Media contact", "Pressekontakt: …", "For more information: …"."""
        line = self.simple[at]
        if not line:
            return False
        phrase = opens_with(line, self.words.contact_lines)
        if (
            phrase
            and (self.counts[at] <= 5 or self.gives_address(at) or ":" in self.texts[at][: len(phrase) + 30])
            and self.counts[at] <= 60
        ):
            return True
        label, colon, _ = line.partition(":")
        if colon and len(label) <= 60 and self.gives_address(at) and self._names_contact(label):
            return True
        if self.counts[at] > 7:
            return False
        return self._names_contact(line) and (self.blocks[at].kind == "heading" or self.is_short(at))

    def _names_contact(self, line: str) -> bool:
        """Whether a heading's words are those of a contact: "media enquiries", "gabinete de prensa"."""
        if set(_WORD.findall(line)) & self.words.contact:
            return True
        return any(" " in phrase and phrase in line for phrase in self.words.contact)

    def gives_address(self, at: int) -> bool:
        text = self.texts[at]
        return self.counts[at] <= 60 and (
            has_email(text)
            or has_phone(text)
            or any(
                inline.kind == "link" and inline.value.startswith(("mailto:", "tel:"))
                for inline in self.blocks[at].inlines
            )
        )

    def is_byline(self, at: int) -> bool:
        return (
            self.counts[at] <= 10
            and bool(opens_with(self.simple[at], self.words.byline))
            and self.is_short(at)
            and names_something(self.texts[at].partition(" ")[2])
        )

    def is_social(self, at: int) -> bool:
        text = self.texts[at]
        if text and text[0] in "#@" and _SOCIAL.fullmatch(text) and not text.startswith(("# ", "##")):
            return True
        return self.counts[at] <= 25 and bool(opens_with(self.simple[at], self.words.social))

    def is_end_mark(self, at: int) -> bool:
        text = self.texts[at]
        if not text or len(text) > 60:
            return False
        match = _END_MARK.fullmatch(text)
        if match is None:
            return False
        word = match["word"]
        return word is None or word.strip("-") in ("30",) or simple(word) in self.words.ends

    def is_link(self, at: int) -> bool:
        """Whether a block is a link and little else ("Source - example.org"), or says when the page was revised."""
        text = self.texts[at]
        if not text.strip("\ufffc \u00a0") or (self.counts[at] <= 9 and _REVISED.match(text)):
            return True
        linked = sum(each.end - each.start for each in self.blocks[at].inlines if each.kind in ("link", "image"))
        share = 0.4 if len(text) <= 90 and not self.gives_address(at) else 0.8
        return (linked > 0 and linked >= share * len(text)) or bool(_URL.fullmatch(text))

    def is_date_line(self, at: int) -> bool:
        if self.counts[at] > 16 or not any(char.isdigit() for char in self.texts[at]) or self.blocks[at].kind == "item":
            return False
        from newslint.annotations.language import language
        from newslint.annotations.place_line import line_alone

        return line_alone(self.texts[at], language(self.document)) is not None

    def is_bare_heading(self, at: int, above: str) -> bool:
        """Whether a line of plain text heads the paragraph below it: a few words, no mark, prose behind them."""
        text = self.texts[at]
        if (
            self.counts[at] > 9
            or not self.is_short(at)
            or "," in text
            or text[-1:] in ":;"
            or at + 1 >= len(self.blocks)
        ):
            return False
        below = self.blocks[at + 1]
        prose = below.kind in ("paragraph", "item") and self.counts[at + 1] >= 15 and not self.is_short(at + 1)
        return prose and (text[0].isupper() or text[0].isdigit()) and above != "quotation"
