"""Sentences that break off: a paragraph with no end to its last sentence, and a last clause that never got its verb."""

from __future__ import annotations

import re
from functools import cache

from newslint.annotations.parts import part_of
from newslint.document import Document, Passage
from newslint.languages.clauses import ClauseWords, clause_words

FEWEST_WORDS = 12  # of a paragraph that is meant as one
FEWEST_ENDED = 2  # other paragraphs with their full stops, by which a text shows that it sets them

_WORD = re.compile(r"[^\W\d_][\w'’-]*")
_ALONE = re.compile(r"(?:Dass|Obwohl|Nachdem|Sodass|Weil|Falls|Sobald|Obgleich|Wohingegen)(?: [\w’'%-]+){5,}\.$")
_MARKS = ':;?!“”„«»"–—()'  # a sentence with one of them may be more than one clause
_AND_WHICH = re.compile(  # German, whose clauses end in their verb: "… und die an zwei Tagen von der Wehr."
    r", [^.]*\bund ((?:die|der|das|denen|deren) (?:an|in|im|auf|mit|von|vom|bei|nach|seit|aus|zu|zum|zur) [^,.]+)\.\Z"
)
_OPENING = "“\"«„‘'» \u00a0\u202f"  # what a quotation begins with
_COMMA = re.compile(r",[^\S\n]+")
_OPEN_LAST = frozenset(
    """with of from to at into by as than between their its our and or the a an because which whose that if
    con de del por para en sin sobre entre hasta desde según y o e que el la los las un una sus su al como
    avec de du des par pour sur dans sans entre chez et ou que qui le la les un une aux leur leurs ses dont comme
    mit von vom zum zur für und oder der die das dem den des ein eine einen einem einer sowie dass weil beim""".split()
)
_VERB_FIRST = {  # words that open a clause which then needs its verb; German ones want it at the end
    "en": frozenset("who which because although".split()),
    "es": frozenset("que quien quienes porque aunque".split()),
    "fr": frozenset("qui parce bien alors tandis puisque".split()),
    "de": frozenset("weshalb weil obwohl nachdem sodass wodurch dass".split()),
}
_ADPOSITIONS = {
    "en": frozenset(
        "in on at for from with after before during despite under over since without within through".split()
    ),
    "es": frozenset("en con sin tras por para desde durante ante hasta según entre sobre".split()),
    "fr": frozenset("en avec sans après par pour depuis pendant malgré devant selon entre sur dans".split()),
}
_SUBORDINATORS = {
    "en": ("because ", "although ", "though ", "whereas ", "while ", "since ", "so that "),
    "es": ("aunque ", "porque ", "mientras ", "ya que ", "puesto que ", "si bien "),
    "fr": ("alors que ", "bien que ", "tandis que ", "parce que ", "puisque "),
    "de": ("obwohl ", "weil ", "weshalb ", "nachdem ", "sodass "),
}


def breaks_off(document: Document, block: int, sentence: Passage, code: str) -> str:
    """What is wrong with a sentence of the prose that breaks off; "" if nothing is."""
    text = sentence.text
    if text[-1] == ".":
        if code == "de" and "," not in text and _ALONE.match(text) and not any(mark in text for mark in _MARKS):
            return f"“{' '.join(text.split()[:4])} …” is a clause that depends on another; finish it, or join the two."
        return _clause_without_verb(text, code) if "," in text and "(" not in text else ""
    if not text[-1].isalpha() or sentence.end != document.paragraphs[block].end:
        return ""
    return _paragraph_without_end(document, block, sentence)


def _paragraph_without_end(document: Document, block: int, sentence: Passage) -> str:
    words = _WORD.findall(sentence.text)
    last = words[-1] if words else ""
    paragraph = document.paragraphs[block]
    if not sentence.text.rsplit(None, 1)[-1].replace("-", "").isalpha() or ";" in sentence.text:
        return ""  # an address, an item
    left_open = last in _OPEN_LAST
    if len(words) < 5 or len(paragraph.text.split()) < FEWEST_WORDS or _goes_on(document, block, quoted=left_open):
        return ""
    if part_of(document, block) not in ("body", "lead", "quotation") or _ended(document, block) < FEWEST_ENDED:
        return ""
    if left_open:
        return f"This sentence breaks off after “{last}”; finish it."
    small = sum(word[0].islower() for word in words)
    if sentence.start == paragraph.start or 2 * small < len(words):
        return ""  # a line of its own, like a standfirst; a name with its house
    return f"This sentence has no end: it stops after “{last}”; finish it, or set its full stop."


def _goes_on(document: Document, block: int, *, quoted: bool) -> bool:
    """Whether the next block may belong to the sentence: a list, or a line that begins small; a quotation if `quoted`
    is not set, which is then a list of them."""
    if block + 1 >= len(document.paragraphs):
        return False
    following = document.paragraphs[block + 1].text
    same = document.blocks[block].group == document.blocks[block + 1].group and bool(document.blocks[block].group)
    return (
        same
        or document.blocks[block + 1].kind != "paragraph"
        or not (following.lstrip(_OPENING) if quoted else following)[:1].isupper()
    )


def _ended(document: Document, block: int) -> int:
    """How many paragraphs of prose near a block end with a mark; 0 if one of them has none either."""
    ended = 0
    for at in range(max(0, block - 6), min(len(document.paragraphs), block + 7)):
        paragraph = document.paragraphs[at]
        if at == block or document.blocks[at].kind != "paragraph" or len(paragraph) < 80:
            continue
        if part_of(document, at) not in ("body", "lead", "quotation"):
            continue
        if paragraph.text.rstrip('"”»“)’ ')[-1:] not in tuple(".!?…:"):
            return 0
        ended += 1
    return ended


def _clause_without_verb(text: str, code: str) -> str:
    parts = _COMMA.split(text[:-1])
    if len(parts) < 2 or code not in _VERB_FIRST or any(mark in text for mark in ':;?!“”„«»"\ufffc'):
        return ""
    if _who_that(code).search(text):
        return "“who” is followed by no verb; finish the sentence."
    known = clause_words(code)
    clause = _AND_WHICH.search(text) if code == "de" else None
    if clause and not _holds_verb(_WORD.findall(clause[1]), known, code):
        return f"“{' '.join(clause[1].split()[:3])} …” is a clause with no verb; finish it."
    last, before = parts[-1], parts[-2]
    opening = _SUBORDINATORS[code]
    if before.startswith(opening) and last.split(" ", 1)[0] in known.relatives:
        start = next(each for each in opening if before.startswith(each))
        subject = _WORD.findall(before[len(start) :])
        if 2 <= len(subject) <= 6 and subject[0] in known.determiners and not _holds_verb(subject, known, code):
            return f"“{before}” is followed by no verb; finish the sentence."
        return ""
    words = _WORD.findall(last)
    if len(words) < 4 or words[0] not in _VERB_FIRST[code]:
        return ""
    if code == "de":
        if words[1] not in known.determiners or _holds_verb(words[1:], known, code) or words[-1][0].islower():
            return ""
    elif words[1] not in _ADPOSITIONS[code] or _holds_verb(words[1:], known, code):
        return ""
    return f"“{words[0]} {words[1]} …” is a clause with no verb; finish it."


@cache
def _who_that(code: str) -> re.Pattern[str]:
    """A relative that should be followed by its verb behind an aside, and is not: "and who, asked when, that it …"."""
    forms = {
        "en": r"(?<!\w)who, [^,]{5,120}, that ",
        "fr": r"(?<!\w)qui, [^,]{5,120}, (?:que |qu['’])",
        "es": r"(?<!\w)quien(?:es)?, [^,]{5,120}, que ",
        "de": r"(?!)",
    }
    return re.compile(forms[code])


def _holds_verb(words: list[str], known: ClauseWords, code: str) -> bool:
    """Whether some word may be a verb: it is known as one, has the form of one, or stands behind a noun."""
    small = _small(code)
    noun = False
    for at, word in enumerate(words):
        low = word.lower()
        if low in small:
            noun = False
            continue
        if low in known.finite or (("'" in low or "’" in low) and code == "en"):
            return True
        if code == "de":
            if word[0].islower() and at and (words[at - 1][0].isupper() or low.endswith(("t", "te", "ten"))):
                return True
            continue
        infinitive = code in ("es", "fr") and low.endswith(("ar", "er", "ir", "re")) and not noun
        if infinitive:
            continue
        if word[0].islower() and noun and not (known.plain_endings and low.endswith(known.plain_endings)):
            return True
        if word[0].islower() and len(low) > 3 and low.endswith(known.finite_endings) and (noun or code == "en"):
            return True
        noun = True
    return False


@cache
def _small(code: str) -> frozenset[str]:
    """Words behind which a noun begins: articles, prepositions, numerals and adjectives that stand before it."""
    known = clause_words(code)
    more = frozenset("of and or in for whole several many bad long three two four five six spite".split())
    return known.determiners | known.attaching | known.fore | known.never_last | known.imperatives | more


__all__ = ["breaks_off"]
