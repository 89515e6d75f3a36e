"""The rule `languagetool`: LanguageTool's matches as problems, each at its place in the source."""

from __future__ import annotations

import os
import re
from collections import defaultdict
from collections.abc import Iterator, Sequence

from newslint.document import Document, Passage
from newslint.grammar.believed import Believed, Names, believed, believes
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
FOREIGN_LEAST = 12  # matches
OWN_LANGUAGE_WORDS = 20  # of a block, from which its language is asked for on its own
OWN_LANGUAGE_VOTES = 6  # function words that must say so
_SPELLERS = re.compile(r"MORFOLOGIK_|HUNSPELL_|\w+_SPELL(?:ER|ING)_RULE\Z")
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
    by_language = _by_language(document, code)
    main = by_language.pop(code, [])
    for language, blocks in by_language.items():
        found = _matches(document, asked, language, blocks, rules)
        if _is_foreign(document, found, blocks):  # its language was misjudged
            main += blocks
        else:
            yield from _problems(document, found, _list_for(language, rules), names, also, ignore)
    main.sort()
    found = _matches(document, asked, code, main, rules)
    if _is_foreign(document, found, main):
        yield _other_language(document, main, code)
    else:
        yield from _problems(document, found, _list_for(code, rules), names, also, ignore)


Found = list[tuple[Copy, Match]]


def _list_for(language: str, rules: str) -> Believed | None:
    """What is believed in a language, or None where everything is asked for."""
    if rules == ALL:
        return None
    known = believed(language)
    if known is None:
        raise NewslintError(f"there is no list of believed rules for “{language}”; ask for all with --grammar=all")
    return known


def _matches(document: Document, asked: Server, language: str, blocks: list[int], rules: str) -> Found:
    known = _list_for(language, rules)
    tag = variant(document, language)
    silent = known.silent if known else frozenset()
    return [(copy, match) for copy in copies(document, blocks) for match in asked.matches(copy.text, tag, silent)]


def _is_foreign(document: Document, found: Found, blocks: list[int]) -> bool:
    """Whether so many plain words are unknown that the text must be in another language."""
    words = sum(len(_WORD.findall(document.paragraphs[index].text)) for index in blocks)
    unknown = sum(1 for copy, match in found if _SPELLERS.match(match.rule) and copy.text[match.start].islower())
    return unknown >= FOREIGN_LEAST and unknown > FOREIGN_SHARE * words


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


def _problems(
    document: Document,
    found: Found,
    known: Believed | None,
    names: Names,
    also: Sequence[str],
    ignore: Sequence[str],
) -> Iterator[Problem]:
    for copy, match in found:
        if match.rule in ignore:
            continue
        if match.rule in also or (
            believes(known, match, copy.text, names) if known else not is_name(match, copy.text, names)
        ):
            yield _problem(document, copy, match)


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

    for mention in mentions(document):
        yield mention.text


def _language(document: Document) -> str:
    from newslint.annotations.language import language

    return language(document)


def _by_language(document: Document, code: str) -> dict[str, list[int]]:
    """The blocks to send, by language: a block that is plainly in another one is read in that."""
    from newslint.annotations.language import language_of

    found: dict[str, list[int]] = defaultdict(list)
    for index, (block, paragraph) in enumerate(zip(document.blocks, document.paragraphs, strict=True)):
        if block.kind not in SENT_KINDS or not paragraph.text.strip():
            continue
        own = block.language.partition("-")[0].lower()
        if not own and paragraph.text.count(" ") >= OWN_LANGUAGE_WORDS:
            own = language_of(paragraph.text, OWN_LANGUAGE_VOTES)
        if not own or own == code:
            found[code].append(index)
        elif believed(own) is not None:
            found[own].append(index)
    return found


def _problem(document: Document, copy: Copy, match: Match) -> Problem:
    where = document.passage(*copy.places_of(match.start, match.end))
    words = " ".join(where.text.split())
    message = f"“{words}”: {match.message}" if words not in match.message else match.message
    fix = None
    if match.replacements:
        replacement = match.replacements[0]
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
