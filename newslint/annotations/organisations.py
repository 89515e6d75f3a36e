"""The organisations that a document names, and the names of things that are written like theirs."""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.offices import fold
from newslint.annotations.people import mentions
from newslint.document import Document, Passage, annotation
from newslint.languages.people import people_words

LEGAL = frozenset(
    """inc corp corporation company co ltd limited llc llp plc lp pte gmbh ag kg kgaa se sa s.a sl s.l slu sas sarl srl
    spa nv bv ab as oy lda ltda pty sdn bhd""".split()
)
LONGEST_NAME = 9  # words

_CAPITAL = r"[^\W\d_a-zß-öø-ÿ][\w&'’.‐‑-]*[\w]|[^\W\d_a-zß-öø-ÿ]"
_LINK = r"(?:of|for|and|the|de|del|la|las|los|du|des|der|die|das|für|von|y|et|und|&|do|da)"
_RUN = re.compile(rf"(?<![\w@#/.‐‑-])(?:{_CAPITAL})(?:[ \u00a0](?:{_LINK}[ \u00a0]){{0,3}}(?:{_CAPITAL})){{0,8}}")


class Organisation(NamedTuple):
    """A body that is named: `name` as it stands there; `key` is the same for all spellings of one name.

    A key has no case, accents, blanks, hyphens and legal form: "Acme Corp." and "ACME" share "acme".
    """

    passage: Passage
    name: str
    key: str


def key_of(name: str) -> str:
    """What the spellings of one name have in common; empty for a name that is only a legal form."""
    words = [word.strip(".,").lower() for word in name.split()]
    while len(words) > 1 and words[-1] in LEGAL:
        words.pop()
    return "".join(char for word in words for char in fold_letters(word) if char.isalnum())


def fold_letters(word: str) -> str:
    """A word without case and accents."""
    return fold(word + "x")[:-1]


@annotation
def organisations(document: Document) -> tuple[Organisation, ...]:
    """The bodies named in a document, in order: runs of capitals that hold a noun of bodies or a legal form."""
    known = people_words(language(document)).organisations | LEGAL
    text, found, at = document.text, [], 0
    gaps = [(mention.passage.start, mention.passage.end) for mention in mentions(document)]
    for stop, further in [*gaps, (len(text), len(text))]:
        for match in _RUN.finditer(text, at, max(at, stop)):
            words = match[0].split()
            if len(words) < 2 or len(words) > LONGEST_NAME + 6:
                continue
            if any(word.strip(".,’'").lower() in known for word in words):
                passage = document.passage(*match.span())
                found.append(Organisation(passage, passage.text, key_of(passage.text)))
        at = max(at, further)
    return tuple(found)
