"""What a translation no longer says as the original does: words of a quotation without their marks, a denial."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from newslint.annotations.alignment.anchors import extent, fold
from newslint.annotations.quotations import Quotation, quotations
from newslint.checks.drift.comparison import Comparison
from newslint.document import Passage
from newslint.languages.negations import ANTONYMS, CONDITIONS, NEGATIVES, PREFIXES, denial_pattern
from newslint.languages.words import lexicon
from newslint.rule import Problem, Related

_LEAST_QUOTED = 5  # words of a quotation that is no title or term
_LONGEST_DENIAL = 28  # words of a sentence that says one thing
_MARK = re.compile("[“”„«»\"‹›‚‘]|(?<!\\w)'(?=\\w)|(?<!\\w)[–—-] ?(?=[^\\W\\d_])")
_WORD = re.compile(r"[^\W\d_]+")


def quotations_lost(both: Comparison) -> Iterator[Problem]:
    """A quotation with a speaker that stands without any mark of one: no quotation marks, no dash, no block."""
    for quotation in quotations(both.original):
        if not quotation.attributed or not _is_speech(quotation.inner.text):
            continue
        where = _counterpart(both, quotation)
        if (
            where is None
            or len(where) < len(quotation.inner) / 2
            or where.block.kind == "quote"
            or _MARK.search(_widened(where))
        ):
            continue
        blocks = both.original.paragraphs[both.original.block_index(quotation.passage.start)]
        if _marks(where.document.paragraphs[where.document.block_index(where.start)]) >= _marks(blocks):
            continue
        message = "the original quotes here, the translation does not: put in the quotation marks"
        yield Problem(where, message, (Related(quotation.passage, "the quotation"),))


def _is_speech(text: str) -> bool:
    """Whether words in marks are a sentence or part of one: no name in capitals, no term."""
    words = text.split()
    small = sum(word[0].islower() for word in words)
    return len(words) >= _LEAST_QUOTED and small > len(words) / 2


def _counterpart(both: Comparison, quotation: Quotation) -> Passage | None:
    """The passage that translates a quotation, with what stands around it in its sentences; within one block."""
    start, end = quotation.passage.start, quotation.passage.end
    spans = [
        extent(pair.translation) for pair in both.aligned
        if any(unit.passage.start < end and start < unit.passage.end for unit in pair.original)
    ]  # fmt: skip
    if not spans:
        return None
    first, last = min(span[0] for span in spans), max(span[1] for span in spans)
    document = both.translation
    if document.block_index(first) != document.block_index(last - 1):
        return None
    return document.passage(first, last)


def _widened(where: Passage) -> str:
    """A passage with the signs beside it, of which the sentence may have left one to its neighbour."""
    block = where.document.paragraphs[where.document.block_index(where.start)]
    return where.document.text[max(block.start, where.start - 2) : min(block.end, where.end + 2)]


def _marks(block: Passage) -> int:
    return len(_MARK.findall(block.text))


def denials_lost(both: Comparison) -> Iterator[Problem]:
    """Between single sentences only: a plain denial, of which the translation has no word that could say it."""
    if both.source == both.target or not both.source or not both.target:
        return
    for number, pair in enumerate(both.aligned):
        if len(pair.original) != 1 or len(pair.translation) != 1:
            continue
        there, here = pair.original[0].passage, pair.translation[0].passage
        denial = _denies(there, both.source)
        if denial is not None and not any(_may_deny(text, both.target) for text in _beside(both, number)):
            message = "the original denies this, the translation does not"
            yield Problem(here, message, (Related(there, "in the original"),))


def _beside(both: Comparison, number: int) -> Iterator[str]:
    """The text of a pair's translation, and of its neighbours, which may have the second half of its sentence."""
    for pair in both.aligned[max(0, number - 1) : number + 2]:
        yield both.translation.text[slice(*extent(pair.translation))]


def _denies(sentence: Passage, code: str) -> re.Match[str] | None:
    """The one denial of a short sentence's verb; nothing in a question, a condition, a contrast."""
    text = sentence.text
    found = list(denial_pattern(code).finditer(text))
    words = [word.lower() for word in _WORD.findall(text)]
    if len(found) != 1 or "?" in text or len(words) > _LONGEST_DENIAL:
        return None
    others = [word for word in words if word in NEGATIVES[code]]
    one = 2 if code == "fr" else 1
    return found[0] if len(others) <= one and not CONDITIONS[code] & set(words) else None


def _may_deny(text: str, code: str) -> bool:
    """Whether any word of a sentence could be what the denial became: a negative, its opposite, a prefix."""
    known = lexicon(code)
    for word in (found.lower() for found in _WORD.findall(text)):
        if word in NEGATIVES[code] or fold(word).startswith(_folded(code)) or word.endswith("less"):
            return True
        if any(word.startswith(prefix) and word[len(prefix) :] in known for prefix in PREFIXES[code]):
            return True
    return False


@cache
def _folded(code: str) -> tuple[str, ...]:
    return tuple(fold(stem) for stem in ANTONYMS[code])
