"""Hashtags and handles: what words they are made of, in which language, and whether they stand in running prose."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.document import Document, Passage, annotation
from newslint.languages import CODES
from newslint.languages.clauses import clause_words
from newslint.languages.mentions import mention_verbs, mention_words
from newslint.languages.words import Lexicon, lexicon

_TAG = re.compile(r"(?<![\w&/#\\'\"’=(-])#(?=\w{0,20}[^\W\d_])\w{2,60}(?![\w>\"#]|-\d)")
_HANDLE = re.compile(r"(?<![\w@./(:])@[A-Za-z_]\w{2,30}(?![\w@/]|\.\w)")
_COLOUR = re.compile(r"#(?:[0-9a-fA-F]{3}|[0-9a-fA-F]{6})")
_PIECE = re.compile(
    r"\d+[A-Z](?![a-zß-ÿ])|\d+|[A-ZÀ-ÖØ-Þ]{2,}s(?![a-zß-ÿ])|[A-ZÀ-ÖØ-Þ]+(?![a-zß-ÿ])|[A-ZÀ-ÖØ-Þ]?[a-zß-ÿ]+|[^\W\d_]+"
)
_WORD = re.compile(r"[^\W_]+(?:['’-][^\W_]+)*")
_PROSE = frozenset("lead body quotation list headline subhead".split())
_QUOTES = frozenset("\"“”„«»‘’'")
_ARTICLES = frozenset("the el la los las del al le les l' du des aux der die das dem den des beim vom zum zur".split())
_BEFORE, _AFTER = 60, 40  # code points of its block in which a word may say that the tag itself is meant
_COSTS = (4, 6, 8, 10)  # of a word of each tier, where letters are parted into words
_PLAINLY = 2  # of cost a word: a tier
_LONGEST = 20  # letters of a word


class Hashtag(NamedTuple):
    """A hashtag with its sign. `words` are what it is made of; `language` is one of ours in which they are words
    and others are not, or ""; `in_prose` says that a sentence is written with it."""

    passage: Passage
    words: tuple[str, ...]
    language: str
    in_prose: bool


@annotation
def hashtags(document: Document) -> tuple[Hashtag, ...]:
    """Every hashtag of the document, in order."""
    if "#" not in document.text:
        return ()
    code = language(document)
    found: list[Hashtag] = []
    for match in document.matches(_TAG):
        if _COLOUR.fullmatch(match[0]) and any(c.isdigit() for c in match[0]):
            continue
        words, spoken = _read(match[0][1:], code)
        found.append(Hashtag(document.passage(*match.span()), words, spoken, _in_prose(document, *match.span())))
    return tuple(found)


@annotation
def handles(document: Document) -> tuple[Passage, ...]:
    """Every "@handle" that a sentence is written with."""
    if "@" not in document.text:
        return ()
    return tuple(document.passage(*m.span()) for m in document.matches(_HANDLE) if _in_prose(document, *m.span()))


def _in_prose(document: Document, start: int, end: int) -> bool:
    """Whether a sentence goes on around a tag or handle, and none of its words says that the tag itself is meant."""
    index = document.block_index(start)
    if part_of(document, index) not in _PROSE:
        return False
    block = document.paragraphs[index]
    before = document.text[max(block.start, start - _BEFORE) : start]
    after = document.text[end : min(block.end, end + _AFTER)]
    front, behind = before.rstrip(), after.lstrip(' ,;:.!?)»”"')
    if (not front or front[-1] in ".!?") and _is_subject(behind, language(document)):
        return True
    if front.endswith((".", "!", "?", "…", ":", "|", "•", "–", "—", "@")) or behind.startswith(("#", "@", "http", "|")):
        return False
    if (front and front.split()[-1].startswith(("#", "@", "http", "www."))) or (not front and not behind[:1].islower()):
        return False
    if before.count("#") > 1:
        return False  # a list of them
    if before[-1:] in _QUOTES and after[:1] in _QUOTES:
        return False
    words = [word.lower() for word in _WORD.findall(before)]
    near = {*words, *(word.lower() for word in _WORD.findall(after))}
    if not near.isdisjoint(mention_words()):
        return False
    articled = bool(words) and words[-1] in _ARTICLES  # "follow the #harvest" is a sentence, "follow #harvest" a call
    return articled or mention_verbs().isdisjoint(words)


def _is_subject(behind: str, code: str) -> bool:
    """Whether the sentence that a tag begins goes on with its verb: "#HarvestDay brings people together"."""
    words = behind.split(None, 2)
    verb = words[0].rstrip(".") if words else ""
    if code not in CODES or not verb.isalpha() or not verb.islower() or len(verb) < 2:
        return False
    known = clause_words(code)
    if verb in known.determiners or verb in known.imperatives or verb in known.never_last:
        return False
    return verb in known.finite or verb.endswith(known.finite_endings) or (code == "de" and verb.endswith("et"))


def _read(tag: str, code: str) -> tuple[tuple[str, ...], str]:
    """The words of a tag and their language, given the language of the text around it."""
    pieces = _PIECE.findall(tag)
    codes = (code, *(other for other in CODES if other != code)) if code in CODES else CODES
    if len([piece for piece in pieces if not piece.isdigit()]) > 1:
        return tuple(pieces), _language_of(pieces, codes)
    words: list[str] = []
    spoken = ""
    for piece in pieces:
        parted, spoken_here = _parted(piece, codes) if piece[1:].islower() else ([piece], "")
        words += parted
        spoken = spoken or spoken_here
    return tuple(words), spoken


def _parted(piece: str, codes: tuple[str, ...]) -> tuple[list[str], str]:
    """A run of small letters parted into words of the language that has them all most cheaply; whole if none has."""
    low = piece.lower()
    spoken = _language_of([low], codes)
    if spoken:
        return [piece], spoken
    partings = {code: ends for code in codes if (ends := _cheapest(low, lexicon(code)))}
    if not partings:
        return [piece], ""
    fewest = min(map(len, partings.values()))
    for code, ends in partings.items():
        if len(ends) == fewest:
            words = [piece[start:end] for start, end in zip((0, *ends), ends, strict=False)]
            return words, _language_of(words, codes) or code
    return [piece], ""


def _cheapest(letters: str, known: Lexicon) -> list[int]:
    """Where the words end into which letters fall at the least cost; none if they don't fall into known words."""
    best: list[tuple[int, list[int]] | None] = [(0, [])]
    for end in range(1, len(letters) + 1):
        options: list[tuple[int, list[int]]] = []
        for start in range(max(0, end - _LONGEST), end):
            before, tier = best[start], known.tier(letters[start:end])
            if before is None or tier >= len(_COSTS) or end - start < 2 or (end - start == 2 and tier):
                continue
            options.append((before[0] + _COSTS[tier], [*before[1], end]))
        best.append(min(options, default=None))
    last = best[-1]
    return last[1] if last and len(letters) >= 3 * len(last[1]) else []


def _language_of(pieces: list[str], codes: tuple[str, ...]) -> str:
    """The language in which the words of a tag are most frequent, the text's own unless another is so plainly;
    "" if none has them all."""
    words = [piece.lower() for piece in pieces if len(piece) > 1 and not piece.isupper() and not piece[0].isdigit()]
    if words and all(lexicon(codes[0]).tier(word) <= 1 for word in words):
        return codes[0]  # so frequent that no other list need be read
    costs = {code: _cost(words, lexicon(code)) for code in codes if words and all(w in lexicon(code) for w in words)}
    if not costs:
        return ""
    best = min(costs, key=costs.__getitem__)
    own = costs.get(codes[0])
    return codes[0] if own is not None and own <= costs[best] + _PLAINLY * len(words) else best


def _cost(words: list[str], known: Lexicon) -> int:
    return sum(_COSTS[known.tier(word)] for word in words)
