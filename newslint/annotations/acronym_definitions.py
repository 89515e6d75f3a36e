"""Where a text spells an acronym out: before it or after it, in brackets either way round, or anywhere as a name."""

from __future__ import annotations

import re
import unicodedata

from newslint.document import Document, annotation

_WORD = re.compile(r"[^\W\d_]+")
_RUN = re.compile(r"[A-ZÀ-ÖØ-Þ][^\W\d_]{1,40}(?:[ ,'’/&-]{1,2}[^\W\d_]{1,40}){0,11}")
_WINDOW = 160  # code points looked at on each side of an acronym
_SMALL = frozenset(
    "a an and at by for from in into of on or the to with s de del la las el los lo y e en por para con al un una "
    "des du le les et à au aux pour sur dans l d une der die das den dem für und von vom zu zur zum im am bei mit "
    "auf ein eine di della delle dei degli do da dos das e em il i gli per van voor het een".split()
)
_ARTICLES = frozenset("or o ou oder the a an el la los las un una le les une der die das ein eine".split())
_OPENED = re.compile(r"\((?:[^()\n]{0,60}[ ,;:\"“”„«'‘])?$")
_PHRASE_END = re.compile(r"(?:^|[.;:!?\n()])([^.;:!?\n()]{2,160})$")
_BRACKET_AFTER = re.compile(r"[\"”“»'’]?,? ?[(\[–—]+ ?([^()\n]{4,160})")
_GLOSS_AFTER = re.compile(
    r"[\"”“»'’]?(?:,| [–—-]|:| \() ?(?=[^\W\d_])|,? (?=(?:stands for|steht für|significa|signifie)\b)"
)
_LINK_WORDS = re.compile(
    r"[ ,(–—-]+(?:or|o|u|ou|oder|kurz|abgekürzt|abbreviated|called|aka|en abrégé|abreviado|por sus siglas|hereafter"
    r"|en adelante|ci-après|im Folgenden|known as|conocid[oa] como|dite?)(?: the| la| el| le| l[’']| die| der| das)?$"
)
_ALSO = re.compile(
    r"[\"”“»'’]?,? (?:or|o|ou|oder|also known as|known as|conocid[oa] como|connue? sous le nom de|auch)"
    r" (?:the |la |el |le |les |los |las |die |der |das |l['’])?[A-ZÀ-ÖØ-Þ][\w'’-]+ [A-ZÀ-ÖØ-Þ]?[\w'’-]+"
)
_BARE_OPEN = re.compile(r"[\w.”»*\"] ?\((?:the |la |el |le |die |der |das |l['’])?[\"“”„«'‘*_]{0,3}(?:the )?$")
_BARE_CLOSE = re.compile(r"(?:['’]?s)?[\"”“»'’*_,.]{0,3}\)")
# behind a comma: "Singapore's National Water Agency", "the National Water Agency", "a tool for maps"
_SAID_WHAT = re.compile(
    r"[\"”“»'’]?, (?:[A-ZÀ-Þ][\w-]+['’]s? (?:[a-z]+ )?[A-ZÀ-Þ][\w-]+ [A-ZÀ-Þ]"
    r"|(?:the|la|el|le|les|los|las|der|die|das|l['’]) ?[A-ZÀ-Þ][\w-]+ (?:(?:of|de|für|for|du|des|del) )?[A-ZÀ-Þ]"
    r"|(?:an?|eine?|una?|une?) (?:[^\W\d_][\w-]*[ ]){1,4}?"
    r"(?:of|for|that|which|to|zum|zur|für|der|die|das|de|para|que|pour|qui) )"
)
_STANDS = re.compile(r"[\"”“»'’)]? (?:stands for|short for|steht für|kurz für|significa|son las siglas|signifie)\b")


def folded(text: str) -> str:
    """The letters of a text in lower case, without their accents."""
    return "".join(c for c in unicodedata.normalize("NFD", text.lower()) if not unicodedata.combining(c))


def spells(short: str, words: list[str]) -> bool:
    """Whether words spell an acronym: its letters in order, each at a word's start or inside a word already begun;
    only small words are passed over."""
    letters = folded("".join(c for c in short if c.isalpha()))
    reach = {0}  # how many letters may have been used after each word
    for word in map(folded, words):
        after: set[int] = set()
        for used in reach:
            if used < len(letters) and word.startswith(letters[used]):
                after.update(_within(word, letters, used))
            if word in _SMALL:
                after.add(used)
        reach = after
        if not reach:
            return False
    return bool(letters) and len(letters) in reach


def _within(word: str, letters: str, used: int) -> list[int]:
    """How many letters may have been used after a word that begins with the next one."""
    counts, position = [used + 1], 0
    for letter in letters[used + 1 :]:
        position = word.find(letter, position + 1)
        if position < 0:
            break
        counts.append(counts[-1] + 1)
    return counts


def defined_at(text: str, short: str, start: int, end: int) -> bool:
    """Whether the mention of an acronym at [start, end) stands beside its long form."""
    line = max(text.rfind("\n", 0, start) + 1, start - _WINDOW)
    before = text[line:start]
    stop = text.find("\n", end)
    after = text[end : min(stop if stop >= 0 else len(text), end + _WINDOW)]
    bracket = _OPENED.search(before)
    if bracket and (_alone(before, after) or _long_form_before(short, before[: bracket.start()])):
        return True
    edge = _LINK_WORDS.sub("", before.rstrip(" ,\"“„«'‘(–—-"))
    if _spelled_before(short, edge.rstrip(" ,;(–—-")):
        return True
    gloss = _BRACKET_AFTER.match(after)
    if gloss and len(_WORD.findall(gloss[1])) >= 2:
        return after.lstrip("\"”“»'’, ").startswith(("(", "[")) or _spelled_after(short, gloss[1])
    if _STANDS.match(after) or _ALSO.match(after):
        return True
    if _SAID_WHAT.match(after) and not before.rstrip()[-1:].isdigit():
        return True
    comma = _GLOSS_AFTER.match(after)
    return comma is not None and _spelled_after(short, after[comma.end() :])


def _alone(before: str, after: str) -> bool:
    """Whether a bracket holds the acronym alone: (ACR), (“ACR”), (the ACR)."""
    return _BARE_OPEN.search(before) is not None and _BARE_CLOSE.match(after) is not None


def _long_form_before(short: str, before: str) -> bool:
    """Whether what stands in front of "(ACRONYM" can be its long form, in whatever language."""
    if _spelled_before(short, before):
        return True
    phrase = _PHRASE_END.search(before.rstrip(' "”»'))
    if not phrase:
        return False
    words = _WORD.findall(phrase[1])[-8:]
    capitals = sum(word[0].isupper() for word in words)
    return capitals >= 2 or (len(words) >= 3 and len(short) >= 2)


def _spelled_before(short: str, before: str) -> bool:
    words = _WORD.findall(before)
    most = min(len(words), 2 * len(short) + 5)
    return any(
        spells(short, words[-count:])
        for count in range(1, most + 1)
        if folded(words[-count][0]) == folded(short[0]) and (count > 1 or len(words[-1]) > 2 * len(short))
    )


def _spelled_after(short: str, after: str) -> bool:
    words = _WORD.findall(after)
    if words and words[0].lower() in _ARTICLES:
        words = words[1:]
    most = min(len(words), 2 * len(short) + 3)
    return any(spells(short, words[:count]) for count in range(1 if words and len(words[0]) > 9 else 2, most + 1))


@annotation
def names(document: Document) -> tuple[tuple[str, ...], ...]:
    """The runs of words of the text that begin with a capital: where a long form may stand far from its acronym."""
    return tuple(tuple(_WORD.findall(match[0])) for match in _RUN.finditer(document.text))


def spelled_as_name(document: Document, short: str) -> bool:
    """Whether a name anywhere in the document spells the acronym: its words begin with its letters."""
    first, length = folded(short[0]), sum(c.isalpha() for c in short)
    for run in names(document):
        if len(run) < 2:
            continue
        for at in range(len(run)):
            if run[at][0].isupper() and folded(run[at][0]) == first and _initials(short, run[at:], length):
                return True
    return False


def _initials(short: str, words: tuple[str, ...], length: int) -> bool:
    """Whether the big words, small ones passed over, begin with the letters one by one, nearly all with a capital."""
    letters = folded("".join(c for c in short if c.isalpha()))
    used = capitals = 0
    for word in words:
        if used == length:
            break
        low = folded(word)
        if low.startswith(letters[used]):
            used += 1
            capitals += word[0].isupper()
        elif low not in _SMALL:
            return False
    return used == length and capitals >= max(2, length - 1)
