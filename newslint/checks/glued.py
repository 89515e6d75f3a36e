"""Words run together, and words torn in two: only on evidence of two kinds."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from functools import lru_cache
from itertools import pairwise

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.quote_marks import quote_marks
from newslint.annotations.words import Word, lower_words, words
from newslint.checks.run_ins import run_in
from newslint.document import Document
from newslint.languages import CODES
from newslint.languages.abbreviations import abbreviations
from newslint.languages.function_words import function_words
from newslint.languages.gluing import two_words
from newslint.languages.words import Lexicon, lexicon
from newslint.rule import Fix, Problem

Seam = tuple[int, int, int]  # of a word run together: its start, where the second word begins, its end

FREQUENT = 2  # the tier up to which a word is common
_REMEMBERED = 20_000  # words of which the answer is kept: most come again in the next text
_LONGEST = 21  # letters: a word before a seam has fewer
_TOKEN = 80  # code points on each side of a word that may be an address with it
_TECHNICAL = frozenset("@/\\_=#&+*<>[]{}|$%~^")
_PARTICLES = frozenset("de la le el du des da di do van von der den zu al l d il to in on is at as by an my".split())
_FRAGMENTS = frozenset(
    "ment ments tion tions sion sions ness ation ations ción ciones sión siones miento mientos dad dades mente ement "
    "ements keit heit lich liche lichen schaft schaften ungen".split()
)
_HYPHEN = re.compile(r"-(?<=[^\W\d_]{2}-)(?= [^\W\d_]{3})")
_HYPHEN_AND_BLANK = re.compile(r"(?<![\w-])([^\W\d_]{2,20})- ([^\W\d_]{3,20})(?![\w-])")
_WHOLE = 7  # letters of a word of which two are torn off
_PAIRS = frozenset(
    """co ex re bi go up do no tv pc kg km cm mm am pm vs et al un ad eg ie id ok oh ah ha hi mr ms dr st uk us eu it
    is be by he me my of or so to we el le la lo me mi se si su te tu ya va da di ni os au ce ci du en et eu il je ne
    on ou sa tu vu ab an bei da du ei er es ih im in ja je ob um wo zu so was ne na""".split()
)
_PREFIXES = frozenset("pre non multi anti self inter semi ex".split())
_GOES_WITH_HYPHEN = frozenset(
    """and or to nor but und oder bis sowie wie noch bzw aber als statt auch que con para entre vers puis mais
    ainsi""".split()
)
_BEFORE_NUMBERS = frozenset(
    """of in by from until since with about over and the between before after only than some during under those these
    en de desde hasta con unos unas los las entre sobre para por más y dans depuis les des avec et environ pour plus
    seit bis im von mit rund etwa und über unter die""".split()
)
_NAME_ENDS = frozenset(
    "In On Up Out Over How Now All One It You Me Us We Go Be Here There Back Off At Is Who What".split()
)
_PIECE = re.compile(r"[^\W\d_]+")
_HUMP = re.compile(r"[a-zß-ÿ](?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ])")
# A mark with a letter right behind it, the word before it and the one behind it.
_STOP = re.compile(r"[.,;:!?](?<=[^\W\d_]{3}.)(?=[^\W\d_])")
_STOPPED = re.compile(r"(?<![\w@/.’'-])([^\W\d_]{3,20})([.,;:!?])([^\W\d_]{1,20})(?![\w@/(:’'-]|\.\w)")
_COMMA = re.compile(r",(?<=[a-zß-ÿ]{3},)(?=[A-ZÀ-ÖØ-Þ][a-zß-ÿ]{2})")
_COMMA_NAME = re.compile(r"(?<![\w@/.’'-])([a-zß-ÿ]{3,20})(,)([A-ZÀ-ÖØ-Þ][a-zß-ÿ]{2,20})(?![\w@/(:’'-]|\.\w)")
_YEAR_STOPPED = re.compile(
    r"[12](?<![\w.,/@#:-].)(?:(?<=1)[89]|(?<=2)0)\d\d\.([A-ZÀ-ÖØ-Þ][a-zß-ÿ]{1,12})(?![\w-]|\.\w)"
)
_SMALL_NEXT = re.compile(r"[ \u00a0][a-zß-ÿ]{2,}")
_STOPS = ".!?,"
_QUOTED = re.compile(
    r"[^\W\d_]{2,20}(?P<mark>[.!?,][\"”»](?=[^\W\d_]{2})|[\"”»][,;](?=[a-zß-ÿ]{2}))(?P<after>[^\W\d_]{2,20})(?![\w=@])"
)
_FIGURE = re.compile(r"\d(?<=[a-zß-ÿ]\d)(?=\d)")
_WORD_NUMBER = re.compile(r"(?<![\w@/#.’'-])([A-Za-zÀ-ÿ][a-zß-ÿ]{1,6})(\d{2,4})(?=[ \u00a0][a-zß-ÿ]{2}|[.,;)]?\s|$)")
_BRACKET = re.compile(r"\((?<=[a-zß-ÿ]{4}\()(?=[a-zß-ÿ]{2})")
_OPENED = re.compile(r"(?<![\w@/.’'-])([a-zß-ÿ]{4,20})(\()([a-zß-ÿ]{2,12})(?=[ ][^()\n]{3,200}\))")
_COUNTED = frozenset(
    """euros euro dollars pounds percent people members years months weeks days hours minutes kilometres metres miles
    personas años meses días horas minutos kilómetros metros millones personnes ans mois jours heures kilomètres mètres
    millions million prozent menschen jahre jahren monate tage stunden kilometer millionen""".split()
)
_NUMBERED = re.compile(r"\d(?<![\w.,/@#-].)\d{1,8}(?:[.,]\d{1,3})?([a-zß-ÿ]{3,12})(?![\w-])")


def glued_words(document: Document) -> Iterator[Problem]:
    """Two words with no blank between them: "fromNautika", "tothe", "the end.Next"."""
    code = language(document)
    if code not in CODES:
        return
    known = lexicon(code)
    counts = Counter(word.text for word in words(document))
    seen: set[int] = set()
    for start, middle, end in run_in(document, code, known, counts):
        if start not in seen:
            seen.add(start)
            yield _problem(document, start, middle, end)
    for seams in (
        _across_tags(document, known),
        _run_together(document, code, known, counts),
        _without_blank(document, code, known),
        _comma_before_name(document, known),
        _before_bracket(document, known),
        _behind_quotation(document),
        _numbers(document, code, known),
    ):
        for start, middle, end in seams:
            if start not in seen and not _technical(document, start, end):
                seen.add(start)
                yield _problem(document, start, middle, end)


def _problem(document: Document, start: int, middle: int, end: int) -> Problem:
    text = document.text
    apart = f"{text[start:middle]} {text[middle:end]}"
    return Problem(
        document.passage(start, end),
        f"“{text[start:end]}” looks like two words run together; write “{apart}”",
        fix=Fix(apart),
    )


def _technical(document: Document, start: int, end: int) -> bool:
    """Whether the place is an address, a file's name, a hashtag or code rather than prose."""
    text = document.text
    before, after = text[max(0, start - 1) : start], text[end : end + 1]
    if before in _TECHNICAL or after in _TECHNICAL:
        return True
    if before == "." or (after == "." and text[end + 1 : end + 2].isalnum() and text[end + 1].islower()):
        return True
    near = max(0, start - _TOKEN)
    blank = max(near - 1, text.rfind(" ", near, start), text.rfind("\n", near, start))
    behind = text.find(" ", end, end + _TOKEN)
    token = text[blank + 1 : behind if behind >= 0 else end + _TOKEN]
    if "://" in token or "www." in token or "@" in token:
        return True
    return part_of(document, document.block_index(start)) in ("social", "links")


# one word that is two


def _run_together(document: Document, code: str, known: Lexicon, counts: Counter[str]) -> Iterator[Seam]:
    for word, lower in zip(words(document), lower_words(document), strict=True):
        if lower in known or len(lower) < 4 or counts[word.text] > 1:  # written so twice: a name
            continue
        for piece in _PIECE.finditer(word.text):
            opening = code != "de" and piece.start() == 0 and _opens_sentence(document.text, word.start)
            at = _seam(piece[0].lower() if opening and piece[0][1:].islower() else piece[0], code)
            if at:
                start = word.start + piece.start()
                yield start, start + at, start + len(piece[0])


def _opens_sentence(text: str, start: int) -> bool:
    """Whether a capital at an offset may be a sentence's rather than a name's."""
    return start == 0 or text[start - 1] == "\n" or text[max(0, start - 2) : start] in (". ", "! ", "? ")


@lru_cache(_REMEMBERED)
def _seam(piece: str, code: str) -> int:
    """Where the second of two words begins in a run of letters; 0 if it is one word."""
    known = lexicon(code)
    if piece.islower():
        parts = two_words(piece, code)
        if parts is None or (code == "en" and len(piece) == 4):  # "init"
            return 0
        if code != "en" and piece in lexicon("en"):  # English is at home everywhere
            return 0
        return len(parts[0])
    hump = _HUMP.search(piece)
    if hump is None:
        return 0
    first, second = piece[: hump.end()], piece[hump.end() :]
    if _HUMP.search(piece, hump.end() + 1):  # "fromNautiLab"
        plain = first.islower() and first in function_words(code) and first not in _PARTICLES and len(first) > 2
        return hump.end() if plain and first != "my" else 0
    if not second[1:].islower() or len(second) < 3:
        return 0
    return hump.end() if _parted_by_case(first, second, code, known) else 0


def _parted_by_case(first: str, second: str, code: str, known: Lexicon) -> bool:
    small = function_words(code)
    if first.islower():
        if len(first) > 1 and first != "my" and first in small and (first not in _PARTICLES or second.lower() in known):
            return True
        return len(first) > 3 and known.tier(first) <= FREQUENT and known.tier(second.lower()) <= FREQUENT
    if code == "de" and first.lower() in ("der", "die", "das", "den", "dem", "ein", "eine", "beim", "nach", "vom"):
        return second.lower() in known and len(second) > 4
    starter = second in abbreviations(code).starters and second.lower() in small and second not in _NAME_ENDS
    return starter and first[1:].islower() and first.lower() in known and len(first) > 3


# a mark without its blank


def _without_blank(document: Document, code: str, known: Lexicon) -> Iterator[Seam]:
    starters = abbreviations(code).starters
    for match in _words_before(_STOP, _STOPPED, document.text):
        before, mark, after = match.groups()
        if before.isupper() or before.lower() not in known:
            continue
        common = known.tier(before.lower()) <= FREQUENT
        if mark in ".!?":
            fits = after in starters or (after[:1].isupper() and after[1:].islower() and after.lower() in known)
            fits = (
                fits
                and before[-1].islower()
                and (after in starters or (common and len(after) > (3 if mark == "." else 2)))
            ) or (common and _opens_clause(match))
        else:
            fits = common and known.tier(after.lower()) <= FREQUENT and len(after) > 1
        if fits:
            yield match.start(), match.start(3), match.end()


def _opens_clause(match: re.Match[str]) -> bool:
    """Whether an unknown word with a capital opens a sentence behind a full stop: "the southern half.Wardens will"."""
    after = match[3]
    plain = match[1].islower() and len(match[1]) > 3 and after[:1].isupper() and after[1:].islower() and len(after) > 4
    return plain and bool(_SMALL_NEXT.match(match.string, match.end()))


def _words_before(sign: re.Pattern[str], pattern: re.Pattern[str], text: str) -> Iterator[re.Match[str]]:
    """The matches of a pattern that begins with a word, found by the sign behind that word: such signs are rare."""
    free = 0
    for found in sign.finditer(text):
        at = found.start()
        start = at
        while start > free and at - start < _LONGEST and text[start - 1].isalpha():
            start -= 1
        match = pattern.match(text, start)
        if match and start >= free:
            yield match
            free = match.end()


def _before_bracket(document: Document, known: Lexicon) -> Iterator[Seam]:
    """A bracket of several words right behind a word: "the museum(which is free)"."""
    for match in _words_before(_BRACKET, _OPENED, document.text):
        if known.tier(match[1]) <= FREQUENT and known.tier(match[3]) <= FREQUENT:
            yield match.start(), match.start(2), match.end()


def _behind_quotation(document: Document) -> Iterator[Seam]:
    """A word right behind a quotation and its mark: "the bank."The sisters", «del nieto»,contó."""
    text = document.text
    for match in _QUOTED.finditer(text):
        closing = match.start("mark") + (match["mark"][0] in _STOPS)
        if any(run.close is not None and run.close.start == closing for run in quote_marks(document).runs):
            yield match.start(), match.start("after"), match.end()


def _comma_before_name(document: Document, known: Lexicon) -> Iterator[Seam]:
    """A comma with a name right behind it: "the director,Ruth Okafor"."""
    for match in _words_before(_COMMA, _COMMA_NAME, document.text):
        if known.tier(match[1]) <= FREQUENT:
            yield match.start(), match.start(3), match.end()


def _numbers(document: Document, code: str, known: Lexicon) -> Iterator[Seam]:
    small = function_words(code)
    for match in _NUMBERED.finditer(document.text):
        if match[1] in small or match[1] in _COUNTED:
            yield match.start(), match.start(1), match.end()
    for match in _words_before(_FIGURE, _WORD_NUMBER, document.text):
        if match[1].lower() in small and match[1].lower() in _BEFORE_NUMBERS:
            yield match.start(), match.start(2), match.end()
    starters = abbreviations(code).starters
    for match in _YEAR_STOPPED.finditer(document.text):
        if match[1] in starters or (len(match[1]) > 3 and known.tier(match[1].lower()) <= 1):
            yield match.start(), match.start(1), match.end()


# across a tag


def _across_tags(document: Document, known: Lexicon) -> Iterator[Seam]:
    """Two words with only a tag between them: "the<em>last</em>"."""
    text = document.text
    for kind in ("emphasis", "strong", "link"):
        for _, passage in document.inlines(kind):
            for at in (passage.start, passage.end):
                first = _letters(text, at, -1)
                second = _letters(text, at, 1)
                if min(at - first, second - at) < 2 or text[first:second].lower() in known:
                    continue
                left, right = text[first:at].lower(), text[at:second].lower()
                if min(known.tier(left), known.tier(right)) <= 1 and max(known.tier(left), known.tier(right)) <= 3:
                    yield first, at, second


def _letters(text: str, at: int, step: int) -> int:
    """How far letters run from an offset, to the left (-1) or to the right (1); 40 at most."""
    edge = at
    while abs(edge - at) < 40 and 0 <= (look := edge - (step < 0)) < len(text) and text[look].isalpha():
        edge += step
    return edge


# a word that is torn


def split_word(document: Document) -> Iterator[Problem]:
    """A word torn in two by a blank: "pro gramme", "to gether"."""
    code = language(document)
    if code not in CODES:
        return
    known, small = lexicon(code), function_words(code)
    text = document.text
    free = 0
    for previous, word in _odd_pairs(document, known):
        if previous.start < free or word.start != previous.end + 1 or text[previous.end] != " ":
            continue
        joined = previous.text + word.text
        if _torn(previous.text, word.text, joined, known, small):
            yield Problem(
                document.passage(previous.start, word.end),
                f"“{previous.text} {word.text}” looks like one word torn in two; write “{joined}”",
                fix=Fix(joined),
            )
            free = word.end
    for match in _words_before(_HYPHEN, _HYPHEN_AND_BLANK, text):
        mended = _mended(match[1], match[2], known)
        if mended:
            yield Problem(
                document.passage(*match.span()),
                f"“{match[0]}” is one word with a blank in it; write “{mended}”",
                fix=Fix(mended),
            )


def _odd_pairs(document: Document, known: Lexicon) -> Iterator[tuple[Word, Word]]:
    """The neighbours of which one is no known word, or the second a mere ending: no others are one word torn."""
    found, lower = words(document), lower_words(document)
    odd = {word for word in set(lower) if word not in known or word in _FRAGMENTS or _may_be_stump(word)}
    return (
        (found[at], found[at + 1])
        for at, (first, second) in enumerate(pairwise(lower))
        if second in odd or first in odd
    )


def _mended(first: str, second: str, known: Lexicon) -> str:
    """A word that a line's end has parted with its hyphen ("infor- mation", "Pre- University"); "" if it is none."""
    if second in _GOES_WITH_HYPHEN:  # "pre- and post-war"
        return ""
    joined = (first + second).lower()
    if second.islower() and joined in known and (first.lower() not in known or second not in known):
        return first + second
    return f"{first}-{second}" if first.lower() in _PREFIXES and second.lower() in known else ""


def _letter_lost(first: str, second: str, joined: str, known: Lexicon, small: frozenset[str]) -> bool:
    """Whether a word lost its first or last letter to a blank: "d istrict", "distric t"."""
    letter, rest = (first, second) if len(first) == 1 else (second, first)
    if not letter.isalpha() or letter.lower() in small or letter in "aAI" or len(rest) < 4 or rest.lower() in known:
        return False
    return second.islower() and joined[1:].islower() and known.tier(joined.lower()) <= FREQUENT


def _may_be_stump(word: str) -> bool:
    return len(word) == 2 and word.isalpha() and word not in _PAIRS and word not in _PARTICLES


def _is_stump(first: str, second: str, joined: str, known: Lexicon, small: frozenset[str]) -> bool:
    """Whether two letters are no word of their own before the rest of a common one: "ap pointed"."""
    if not _may_be_stump(first) or not joined.islower() or len(joined) < _WHOLE or first in small:
        return False
    return joined.isalpha() and known.tier(joined) <= FREQUENT


def _torn(first: str, second: str, joined: str, known: Lexicon, small: frozenset[str]) -> bool:
    if min(len(first), len(second)) == 1:
        return _letter_lost(first, second, joined, known, small)
    if _is_stump(first, second, joined, known, small):
        return True
    if len(joined) < 6 or not second.islower() or not joined[1:].islower():
        return False
    if not joined.isalpha() or joined.lower() not in known:
        return False
    if second in _FRAGMENTS and known.tier(joined.lower()) <= FREQUENT:
        return True
    if second in small or (first in small and known.tier(joined.lower()) > FREQUENT):
        return False  # "se guían" is no "seguían"
    return first.lower() not in known or second not in known
