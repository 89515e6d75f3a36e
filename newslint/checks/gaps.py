"""Gaps: signs that stand in a sentence for a figure, a name or a word which was to come."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.parts import part_of
from newslint.document import Document
from newslint.languages.placeholders import placeholder_sets

_LATER = re.compile(r"(?<=[a-zß-ÿ][ \u00a0])(?:TBD|TBA|TBC)(?![\w&/-])")
_ZEROS = re.compile(  # begins with its sign and looks back behind it, so that the search jumps from sign to sign
    r"0(?:(?<![\w.,:/€$£-].)(?<!\d[ \u00a0\u202f\u2009'’].)(?<!\bh[ \u00a0\u202f].)(?:0\.?|0{0,2}[.,]000|00|0{3,5})"
    r"(?=[ \u00a0](?:de |of )?(?P<unit>[^\W\d_]{3,20})\b)"
    r"|(?<!\w.)0([/.])00\2(?:20)?\d\d\b"
    r"|(?<!\d.)(?<!\d[ \u00a0\u202f\u2009-].)00[ -]000[ -]0{2,4}(?!\d))"
    r"|w(?<!\w.)ww\.x{3,12}\.[a-z]{2,4}\b"
)
_ASKED = re.compile(
    r"(?<=[a-zß-ÿ][ \u00a0])(?:¿?\?{2,4}|_{3,40})(?=[ \u00a0](?:[a-zß-ÿ%€]|Euro|Uhr|Prozent|Mill))"
    r"|(?<=, )_{3,40}(?=[, ])"
)
_UNKNOWN = re.compile(
    r"(?<=[a-zß-ÿ][ \u00a0])X(?=[ \u00a0](?:milli?on(?:s|es|en)?|euros?|Millionen|Mio|Euro|personas|people|Personen|"
    r"personnes|visitantes|visitors|visiteurs|Besucher|Gäste|empleados)\b)"
    r"|(?<=[a-zß-ÿ][ \u00a0])(?:YY|NN)(?=[ \u00a0][a-zß-ÿ])"
)
_FIELDS = re.compile(r"\(([^\W\d_]{3,12})\),? \(([^\W\d_]{3,12})\)")
_ORDER = re.compile(r"[A-ZÀ-Þ](?<![\w-].)[A-ZÀ-Þ]{2,13}(?: [A-ZÀ-Þ]{1,14}){1,6}(?![\w-])")
_NAME_FIELD = re.compile(
    r"(?:nombre y apellidos?|vor- und nachname|vorname und nachname|name und vorname|nom et prénom|prénom et nom"
    r"|first and last name|name and surname|name des|name der|nombre del?|nom du|nom de la)\b[^,·|\n:–—]{0,40}"
    r"(?= ?[,·|–—]|$)",
    re.IGNORECASE,
)

_ON_X = frozenset("on en auf sur via vía bei über".split())
_OF_A_CLOCK = frozenset("uhr hrs hours heures horas hora".split())
_ARTICLES = frozenset("the a an la el le les die der das den dem un una une".split())
_ASKED_FOR = frozenset(
    "foto fotos cifra dato datos texto photo picture figure figures bild zahl zahlen chiffre texte zitat".split()
)


def gaps(document: Document, code: str) -> Iterator[tuple[int, int]]:
    """Where a sign stands for what is missing: "TBD", "00 May", "??? euros", "(name), (post)", "ADD QUOTE"."""
    text = document.text
    if "TB" in text:
        yield from _later(document, code)
    if "00" in text or "www.xxx" in text:
        for match in document.matches(_ZEROS):
            if (match["unit"] or "").lower() not in _OF_A_CLOCK:
                yield match.span()
    if "??" in text or "___" in text:
        yield from (match.span() for match in document.matches(_ASKED))
    if " X " in text or " YY " in text or " NN " in text:
        for match in document.matches(_UNKNOWN):
            if text[max(0, match.start() - 30) : match.start()].split()[-1] not in _ON_X:
                yield match.span()
    if ") (" in text or "), (" in text:
        nouns = placeholder_sets()[1]
        for match in document.matches(_FIELDS):
            if match[1].lower() in nouns and match[2].lower() in nouns:
                yield match.span()
    yield from _orders(document)
    yield from _names_asked_for(document)


def _later(document: Document, code: str) -> Iterator[tuple[int, int]]:
    """TBD and the like in a sentence, if nobody explains them: they are short forms of other things too."""
    text = document.text
    for match in document.matches(_LATER):
        before = text[max(0, match.start() - 30) : match.start()].split()[-1].lower()
        explained = f"({match[0]}" in text or before in _ARTICLES or text.count(match[0]) > 4
        if not explained and (match[0] != "TBC" or code == "en"):
            yield match.span()


def _orders(document: Document) -> Iterator[tuple[int, int]]:
    """An order in capitals to the author, in a text that is not: "(ADD A QUOTE OF THE MAYOR)"."""
    verbs, nouns, _ = placeholder_sets()
    asked = nouns | _ASKED_FOR
    for match in document.matches(_ORDER):
        words = match[0].lower().split()
        if words[0] not in verbs and not (words[-1] in verbs and words[-1].endswith("en")):
            continue
        paragraph = document.paragraphs[document.block_index(match.start())]
        around = document.text[match.start() - 1 : match.start()] + document.text[match.end() : match.end() + 1]
        if around == "()":
            yield match.start() - 1, match.end() + 1
        elif asked.intersection(words) and not paragraph.text.isupper():
            yield match.span()


def _names_asked_for(document: Document) -> Iterator[tuple[int, int]]:
    """The name of a field where the name of a contact should stand."""
    for index, paragraph in enumerate(document.paragraphs):
        if len(paragraph) < 200:
            match = _NAME_FIELD.match(paragraph.text)
            if match and part_of(document, index) == "contact":
                yield paragraph.start, paragraph.start + len(match[0].rstrip())


__all__ = ["gaps"]
