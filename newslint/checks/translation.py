"""A translation against its original: passages lost, added, given twice or left as they were; terms.
All are silent for a text without an original."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.annotations.alignment.anchors import EMAIL, Unit, extent, fold, likeness
from newslint.annotations.alignment.pairs import Pair, pairs
from newslint.annotations.language import language, language_of
from newslint.document import Document, Passage
from newslint.languages.words import lexicon
from newslint.rule import Problem, Related, Severity

_LINK = re.compile(r"(?:https?|ftp)://\S+|\bwww\.\S+")
_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")
_FEWEST_WORDS = 3
_AROUND = 1  # pairs to each side, in which what seems lost may stand after all
_PART = 0.25  # share of a sentence by which the translation must be shorter, or longer, there
_SHORTEST, _LONGEST = 0.85, 1.25  # of a translation to its original, from language to language
_FEW_LOST, _LOST = 3, 0.1  # sentences, and share of all, that a translation may lose and still be one
_LONGER = 3  # times that one of two sentences that say the same may be as long as the other
_FEWEST_ALIKE = 3  # words of meaning in the shorter of two sentences that say the same
_NOTE = "↩"  # behind a footnote, which stands elsewhere in each text
_SAME_SOURCE = 0.25  # likeness to the sentence of the original that was translated twice


def missing_translation(document: Document) -> Iterator[Problem]:
    """A sentence of the original that the translation lost; it points at where it belongs."""
    before: Passage | None = None
    found = pairs(document)
    severity = Severity.SUGGESTION if _is_rewritten(found) else None
    for number, pair in enumerate(found):
        if pair.translation:
            before = pair.translation[-1].passage
        for unit in () if pair.translation else pair.original:
            if _is_said(unit) and _is_short(found, number, unit) and _NOTE not in unit.passage.text:
                where = before[len(before) :] if before else document.passage(0, 0)
                words = unit.passage.text
                message = f"the original goes on here: “{words if len(words) < 90 else words[:89] + '…'}”"
                yield Problem(where, message, (Related(unit.passage, "not translated"),), severity=severity)


def _is_rewritten(found: Sequence[Pair]) -> bool:
    """Whether the text is told anew rather than translated: much of either text has no counterpart in the other."""
    lost = sum(len(pair.original) for pair in found if not pair.translation)
    added = sum(len(pair.translation) for pair in found if not pair.original)
    return added > 0 and lost > max(_FEW_LOST, _LOST * sum(len(pair.original) for pair in found))


def _surplus(found: Sequence[Pair], number: int) -> float:
    """By how many code points the translation is longer, around a pair, than its original leads to expect."""
    both = [pair for pair in found if pair.original and pair.translation]
    left = sum(unit.length for pair in both for unit in pair.original)
    right = sum(unit.length for pair in both for unit in pair.translation)
    ratio = min(max(right / max(1, left), _SHORTEST), _LONGEST)
    around = found[max(0, number - _AROUND) : number + _AROUND + 1]
    theirs = sum(unit.length for pair in around for unit in pair.original)
    return sum(unit.length for pair in around for unit in pair.translation) - theirs * ratio


def _is_short(found: Sequence[Pair], number: int, unit: Unit) -> bool:
    """Whether the translation is short by a good part of a sentence there; else it stands in another one, or moved."""
    return -_surplus(found, number) >= _PART * unit.length


def _is_said(unit: Unit) -> bool:
    """Whether a sentence is prose that can be missed: no cell of a table, no line of two words."""
    return unit.passage.block.kind != "cell" and len(_WORD.findall(unit.passage.text)) > _FEWEST_WORDS


def added_passage(document: Document) -> Iterator[Problem]:
    """A sentence that the original doesn't have."""
    for passage, _ in _alone(document):
        yield Problem(passage, "the original has no such sentence: is it meant to be added?")


def translated_twice(document: Document) -> Iterator[Problem]:
    """A sentence of the original that the translation gives twice, in other words."""
    for passage, twin in _alone(document, twice=True):
        if twin:
            message = f"this says again what line {twin.line} says: one sentence of the original was translated twice"
            yield Problem(passage, message, (Related(twin, "here already"),))


def _alone(document: Document, twice: bool = False) -> Iterator[tuple[Passage, Passage | None]]:
    """The sentences without a counterpart, with the one of the translation that says the same, if there is one."""
    translated = [pair for pair in pairs(document) if pair.original]
    found = pairs(document)
    for number, pair in enumerate(found):
        if len(pair.original) == 1 and len(pair.translation) == 2 and twice:
            first, second = pair.translation
            if _say_the_same(first, second) and _surplus(found, number) >= _PART * second.length:
                yield second.passage, first.passage
        for unit in () if pair.original else pair.translation:
            if not _is_said(unit) or (twice and _surplus(found, number) < _PART * unit.length):
                continue
            twins = [
                other.passage
                for other_pair in translated
                if any(likeness(source, unit) >= _SAME_SOURCE for source in other_pair.original)
                for other in other_pair.translation
                if _say_the_same(other, unit)
            ]
            if bool(twins) == twice:
                yield unit.passage, twins[0] if twins else None


def _say_the_same(a: Unit, b: Unit) -> bool:
    """Whether two sentences of one language say the same: most of the shorter one's words of meaning are shared."""
    mine, theirs = _content(a), _content(b)
    least = min(len(mine), len(theirs))
    shared = len(mine & theirs)
    if max(a.length, b.length) > _LONGER * min(a.length, b.length) or "heading" in (
        a.passage.block.kind,
        b.passage.block.kind,
    ):
        return False
    return least >= _FEWEST_ALIKE and (
        shared >= 0.6 * least or (shared >= 2 and bool(a.figures & b.figures) and a.figures != frozenset())
    )


def _content(unit: Unit) -> frozenset[str]:
    return unit.stems | unit.figures


def untranslated_passage(document: Document) -> Iterator[Problem]:
    """A sentence that was left in the original's language."""
    original = document.desk.original
    if original is None:
        return
    source, target = language(original), language(document)
    if not source or source == target:
        return
    same = {_squeezed(sentence) for sentence in _all_text(original)}
    for pair in pairs(document):
        for unit in pair.translation:
            words = EMAIL.sub("", _LINK.sub("", unit.passage.text))
            if not _is_prose(words):
                continue
            left = language_of(words, 4)
            if left == source or (_squeezed(words) in same and left != target and _is_in(words, source)):
                related = (Related(pair.original[0].passage, "in the original"),) if pair.original else ()
                yield Problem(unit.passage, "this passage was left in the original's language: translate it", related)


def _all_text(document: Document) -> Iterator[str]:
    from newslint.annotations.sentences import sentences

    return (sentence.text for sentence in sentences(document))


def _squeezed(text: str) -> str:
    return " ".join(fold(word) for word in _WORD.findall(text))


def _is_prose(text: str) -> bool:
    """Whether most words begin small: a line of names stays as it is."""
    words = _WORD.findall(text)
    return len(words) >= _FEWEST_WORDS and sum(word[0].islower() for word in words) > len(words) / 2


def _is_in(text: str, code: str) -> bool:
    """Whether most words are common ones of a language: a line of code is none."""
    words, known = [word.lower() for word in _WORD.findall(text)], lexicon(code)
    common = sum(known.tier(word) <= 1 for word in words)
    return len(words) > _FEWEST_WORDS and common > len(words) / 2


def false_friend(document: Document, *, terms: dict[str, dict[str, str]] | None = None) -> Iterator[Problem]:
    """A word that looks like the original's and means another thing: "actual" for Spanish *actual* (current)."""
    original = document.desk.original
    if original is None:
        return
    friends = (terms or {}).get(f"{language(original)}-{language(document)}", {})
    for word, meaning in friends.items():
        false, _, better = meaning.partition(" → ")
        there, here = (re.compile(rf"(?<!\w){re.escape(w)}(?!\w)", re.I) for w in (word, false))
        for pair in pairs(document):
            if not (pair.original and pair.translation):
                continue
            found = there.search(original.text, *extent(pair.original))
            match = here.search(document.text, *extent(pair.translation))
            if found and match:
                message = f"“{match[0]}” is a false friend of “{found[0]}”: here it is mostly “{better}”"
                related = (Related(original.passage(*found.span()), "in the original"),)
                yield Problem(document.passage(*match.span()), message, related)


def glossary(document: Document) -> Iterator[Problem]:
    """A term of the original that the translation does not give as the newsroom's glossary does."""
    original = document.desk.original
    if original is None:
        return
    terms = document.desk.newsroom.glossary.get(f"{language(original)}-{language(document)}", {})
    for term, wanted in terms.items():
        pattern = re.compile(rf"(?<!\w){re.escape(term)}(?!\w)", re.I)
        for pair in pairs(document):
            if not (pair.original and pair.translation):
                continue
            start, end = extent(pair.original)
            match = pattern.search(original.text, start, end)
            here = document.passage(*extent(pair.translation))
            if match and wanted.lower() not in here.text.lower():
                there = original.passage(*match.span())
                yield Problem(
                    here, f"“{there.text}” is “{wanted}” in our glossary", (Related(there, "in the original"),)
                )
