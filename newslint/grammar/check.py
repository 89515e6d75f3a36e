"""The rule `languagetool`: LanguageTool's matches as problems, each at its place in the source."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from newslint.document import Document, Passage, annotation
from newslint.grammar.believed import Believed, Names, believed, believes, replacement_of
from newslint.grammar.client import Match, Server, server
from newslint.grammar.copy import SENT_KINDS, Copy, copies
from newslint.grammar.home import Missing, home
from newslint.grammar.server import START, running
from newslint.grammar.variants import variant
from newslint.rule import Fix, Problem
from newslint.source import NewslintError

URL_VARIABLE = "NEWSLINT_LANGUAGETOOL_URL"
BELIEVED, ALL = "believed", "all"
SECONDS = 60.0
FOREIGN_SHARE = 0.15  # of a text's words unknown, from which it is plainly in another language
STRANGE_SHARE = 0.25  # the same of one block
FOREIGN_LEAST, STRANGE_LEAST = 12, 5  # unknown words
_SPELLERS = re.compile(r"MORFOLOGIK_|HUNSPELL_|\w+_SPELL(?:ER|ING)_RULE\Z")
_QUOTED = (("“", "”"), ("‘", "’"), ("«", "»"), ("„", "“"), ("‚", "‘"), ("« ", " »"), ("«\u00a0", "\u00a0»"))
_WORD = re.compile(r"[^\W\d_]{2,}")


def languagetool(
    document: Document,
    *,
    url: str = "",
    folder: str = "",
    rules: str = BELIEVED,
    seconds: float = SECONDS,
    also: Sequence[str] = (),
    ignore: Sequence[str] = (),
) -> Iterator[Problem]:
    """What LanguageTool objects to, by the rules that are believed or by all.

    Raises NewslintError if the server can't be reached or fails.
    """
    if rules not in (BELIEVED, ALL):
        raise NewslintError(f"rules is “{BELIEVED}” or “{ALL}”, not “{rules}”")
    if not document.text.strip():
        return
    asked = find_server(url, folder, seconds)
    code = _language(document)
    if not code:
        yield _unknown_language(document)
        return
    names = names_of(document, code)
    blocks = _by_language(document, code)
    readings = [_read(document, asked, language, mine, rules) for language, mine in blocks.items()]
    strangers = [index for reading in readings for index in reading.strangers]
    again = _by_guess(document, strangers, code)
    readings += [_read(document, asked, language, mine, rules) for language, mine in again.items()]
    if _is_foreign(document, readings[0], code):
        yield _other_language(document, blocks[code], code)
        return
    for reading in readings:
        for copy, match in reading.believable():
            if match.rule not in ignore and (match.rule in also or _is_shown(reading, copy, match, names)):
                problem = _problem(document, copy, match)
                if reading.known is None or problem.where.start not in _said_better(document):
                    yield problem


@dataclass(frozen=True, slots=True)
class Reading:
    """What LanguageTool said of blocks that were read in one language. `strangers` are blocks so full of words
    that it does not know that they must be in another one; nothing said of them is believed."""

    document: Document
    blocks: tuple[int, ...]
    known: Believed | None  # None where everything is asked for
    found: tuple[tuple[Copy, Match], ...]
    unknown: Counter[int]  # plain words that the speller does not know, by block
    strangers: frozenset[int]

    def believable(self) -> Iterator[tuple[Copy, Match]]:
        for copy, match in self.found:
            if self.document.block_index(copy.place(match.start)) not in self.strangers:
                yield copy, match


def _read(document: Document, asked: Server, language: str, blocks: list[int], rules: str) -> Reading:
    known = _list_for(language, rules)
    tag = variant(document, language)
    silent = known.silent if known else frozenset()
    found = [(copy, match) for copy in copies(document, blocks) for match in asked.matches(copy.text, tag, silent)]
    unknown = Counter(
        document.block_index(copy.place(match.start))
        for copy, match in found
        if _SPELLERS.match(match.rule) and copy.text[match.start].islower()
    )
    strangers = frozenset(
        index
        for index, count in unknown.items()
        if count >= STRANGE_LEAST and count > STRANGE_SHARE * _word_count(document, index)
    )
    return Reading(document, tuple(blocks), known, tuple(found), unknown, strangers)


def _is_foreign(document: Document, reading: Reading, code: str) -> bool:
    """Whether so many plain words are unknown that the text, and not only a passage, must be in another language."""
    from newslint.annotations.language import language_of

    unknown = sum(reading.unknown.values())
    words = sum(_word_count(document, index) for index in reading.blocks)
    if unknown < FOREIGN_LEAST or unknown <= FOREIGN_SHARE * words:
        return False
    return (
        language_of(document.text) != code
    )  # lists of packages, or of names of code, are in the language all the same


def _word_count(document: Document, block: int) -> int:
    return len(_WORD.findall(document.paragraphs[block].text))


def _is_shown(reading: Reading, copy: Copy, match: Match, names: Names) -> bool:
    if reading.known:
        return believes(reading.known, match, copy.text, names)
    return not is_name(match, copy.text, names)


@annotation
def _said_better(document: Document) -> frozenset[int]:
    """Where newslint itself reports two words run together: what LanguageTool's spellers see too."""
    from newslint.checks.glued import glued_words

    return frozenset(problem.where.start for problem in glued_words(document))


def _list_for(language: str, rules: str) -> Believed | None:
    """What is believed in a language, or None where everything is asked for."""
    if rules == ALL:
        return None
    known = believed(language)
    if known is None:
        raise NewslintError(f"there is no list of believed rules for “{language}”; ask for all with --grammar=all")
    return known


def find_server(url: str = "", folder: str = "", seconds: float = SECONDS) -> Server:
    """The server to ask: the one named, by option or $NEWSLINT_LANGUAGETOOL_URL, or else the one that newslint
    has started from a folder. Raises Missing, with what to do, if there is none."""
    address = url or os.environ.get(URL_VARIABLE, "")
    if not address:
        own = running(home(folder))
        if own is None:
            raise Missing(f"no LanguageTool server runs; {START}, or name one in newslint.toml: [languagetool] url")
        address = own.url
    found = server(address, seconds)
    found.languages()
    return found


def missing(url: str = "", folder: str = "", seconds: float = SECONDS, **_: object) -> str:
    """What the rule needs and does not find, as one line that says what to do; or nothing."""
    try:
        find_server(url, folder, seconds)
    except NewslintError as error:
        return str(error)
    return ""


def is_name(match: Match, text: str, names: Names) -> bool:
    """Whether a speller's match is a name of the document."""
    if not _SPELLERS.match(match.rule):
        return False
    words = [word.casefold() for word in _WORD.findall(text[match.start : match.end])]
    return bool(words) and all(word in names.shown or word.removesuffix("s") in names.shown for word in words)


def names_of(document: Document, language: str) -> Names:
    """The words that the document itself, or the newsroom's register, shows to be names: of people and
    organisations, with a capital inside a sentence, in capitals, with a sign before them."""
    text = document.text
    given = frozenset(word.casefold() for name in _named(document) for word in _WORD.findall(name))
    shown = {word.casefold() for word in re.findall(r"[#@]([^\W\d_]{2,})", text)}
    shown.update(word.casefold() for word in re.findall(r"\b[^\W\d_]*[a-zà-ÿ][A-ZÀ-Ý][^\W\d_]*|\b[A-ZÀ-Ý]{2,}\b", text))
    if language != "de":  # where every noun has its capital
        shown.update(word.casefold() for word in re.findall(r"(?<=[a-zà-ÿ,;] )[A-ZÀ-Ý][^\W\d_]+", text))
    return Names(given, given | shown)


def _named(document: Document) -> Iterator[str]:
    newsroom = document.desk.newsroom
    yield from newsroom.people
    yield from newsroom.organisations
    yield from newsroom.acronyms
    from newslint.annotations.people import mentions

    yield from (mention.text for mention in mentions(document) if " " in mention.text)  # a word alone is thin evidence


def _language(document: Document) -> str:
    from newslint.annotations.language import language

    return language(document)


def _by_language(document: Document, code: str) -> dict[str, list[int]]:
    """The blocks to send, by the language that the source gives them or else the document's."""
    found: dict[str, list[int]] = {code: []}
    for index, (block, paragraph) in enumerate(zip(document.blocks, document.paragraphs, strict=True)):
        if block.kind in SENT_KINDS and paragraph.text.strip():
            own = block.language.partition("-")[0].lower()
            if own == code or believed(own) is None:
                own = code
            found.setdefault(own, []).append(index)
    return found


def _by_guess(document: Document, blocks: list[int], code: str) -> dict[str, list[int]]:
    """Blocks that the document's language does not fit, by the one that their words speak for."""
    from newslint.annotations.language import language_of

    found: dict[str, list[int]] = {}
    for index in blocks:
        own = language_of(document.paragraphs[index].text)
        if own != code and believed(own) is not None:
            found.setdefault(own, []).append(index)
    return found


def _problem(document: Document, copy: Copy, match: Match) -> Problem:
    where = document.passage(*copy.places_of(match.start, match.end))
    words = " ".join(where.text.split())
    named = any(f"{opening}{words}{closing}" in match.message for opening, closing in _QUOTED)
    message = match.message if named else f"“{words}”: {match.message}"
    fix = None
    if replacement := replacement_of(match, words):
        if replacement.strip() and replacement.strip() not in message:
            message += f" Write “{replacement.strip()}”?"
        fix = Fix(replacement)
    return Problem(where, message, fix=fix, name=match.rule)


def _first_words(document: Document, blocks: Sequence[int]) -> Passage:
    for index in blocks:
        paragraph = document.paragraphs[index]
        if paragraph.text.strip():
            return paragraph[:80] if len(paragraph) > 80 else paragraph
    return document.whole[:1]


def _unknown_language(document: Document) -> Problem:
    return Problem(
        _first_words(document, range(len(document.blocks))),
        "The language of this text could not be told, so its grammar was not checked; name it with --language",
        name="unknown-language",
    )


def _other_language(document: Document, blocks: list[int], language: str) -> Problem:
    return Problem(
        _first_words(document, blocks),
        f"Read as “{language}”, more than {FOREIGN_SHARE:.0%} of this text are words that LanguageTool does not know: "
        "it is in another language. Name it with --language; nothing else of its grammar is reported",
        name="other-language",
    )


__all__ = ["find_server", "languagetool", "missing", "names_of"]
