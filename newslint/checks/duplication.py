"""Checks on sentences and paragraphs that stand twice, word for word or nearly."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from newslint.annotations.near_repeats import NearRepeat, near_repeats
from newslint.annotations.quotations import Quotation, quotations
from newslint.annotations.repeats import RepeatedRun, repeated_runs
from newslint.annotations.told_again import told_again
from newslint.document import Document, Passage
from newslint.rule import Problem, Related, Severity

SURE_WORDS = 10  # a shorter sentence may be repeated on purpose
QUOTED_WORDS = 6  # a shorter quotation may be a motto
BETWEEN = 80  # code points between a quotation and the same again
PARAGRAPH_WORDS = 12  # a shorter paragraph of one sentence is reported as a sentence


def duplicate_sentence(document: Document, *, min_words: int = 7) -> Iterator[Problem]:
    """A sentence of the running prose that stands again. Points at the second one."""
    for run in repeated_runs(document):
        in_a_row = run.second.start - run.first.end <= 2
        if not _is_paragraph(run) and (in_a_row or len(run.second.text.split()) >= min_words):
            what = "This sentence stands" if run.sentences == 1 else f"These {run.sentences} sentences stand"
            problem = _repeated(run.first, run.second, f"{what} already in line {run.first.line}; cut one of the two.")
            yield problem._replace(severity=None if len(run.second.text.split()) >= SURE_WORDS else Severity.WARNING)
    yield from _item_again(document)
    yield from _quoted_twice(document)


def _item_again(document: Document) -> Iterator[Problem]:
    """An item of a list that stands again, word for word, in the block right behind it."""
    blocks, paragraphs = document.blocks, document.paragraphs
    for at in range(len(blocks) - 1):
        kinds = {blocks[at].kind, blocks[at + 1].kind}
        if kinds not in ({"item"}, {"item", "paragraph"}) or len(paragraphs[at].text) != len(paragraphs[at + 1].text):
            continue
        if paragraphs[at].text == paragraphs[at + 1].text and len(paragraphs[at].text.split()) >= SURE_WORDS:
            message = f"This stands already in line {paragraphs[at].line}; cut one of the two."
            yield _repeated(paragraphs[at], paragraphs[at + 1], message)


def duplicate_paragraph(document: Document) -> Iterator[Problem]:
    """A paragraph that stands again. Points at the second one."""
    for run in repeated_runs(document):
        if _is_paragraph(run):
            yield _repeated(
                run.first, run.second, f"This paragraph stands already in line {run.first.line}; cut one of the two."
            )


def _is_paragraph(run: RepeatedRun) -> bool:
    return run.blocks and len(run.second.text.split()) >= PARAGRAPH_WORDS


def _repeated(first: Passage, second: Passage, message: str) -> Problem:
    return Problem(second, message, (Related(first, "stands here first"),))


def near_duplicate_sentence(document: Document) -> Iterator[Problem]:
    """A sentence that says again what another has said, in nearly the same words. Points at the second one."""
    told = set()
    for near in near_repeats(document):
        told.add(near.second.start)
        yield _repeated(near.first, near.second, _what_differs(near))
    for again in told_again(document):
        if again.second.start not in told:
            yield _repeated(
                again.first, again.second, f"Line {again.first.line} says this already; cut one of the two."
            )
    yield from _given_to_another(document)


def _what_differs(near: NearRepeat) -> str:
    line = near.first.line
    if near.figures:
        here, there = near.figures
        return f"This is the sentence of line {line} again with {here} for {there}; find out which is right."
    return f"This says again what line {line} says in nearly the same words; cut one of the two."


def _quoted_twice(document: Document) -> Iterator[Problem]:
    told: set[int] = set()
    for first, second in (*_same_quotations(document), *_quoted_again_at_once(document)):
        if not _other_speaker(first, second) and second.passage.start not in told:
            told.add(second.passage.start)
            message = f"This was quoted already in line {first.passage.line}; quote it once."
            yield _repeated(first.passage, second.passage, message)


def _quoted_again_at_once(document: Document) -> Iterator[tuple[Quotation, Quotation]]:
    """A quotation that stands again, word for word, in its paragraph with nothing but its speaker between."""
    for first, second in pairwise(quotations(document)):
        one, other = (each.inner.text.lower().strip(" .,!?\u00a0\u202f") for each in (first, second))
        near = (
            second.passage.start - first.passage.end <= BETWEEN
            and "\n" not in document.text[first.passage.end : second.passage.start]
        )
        if one == other and near and len(one.split()) >= QUOTED_WORDS:
            yield first, second


def _given_to_another(document: Document) -> Iterator[Problem]:
    for first, second in _same_quotations(document):
        if _other_speaker(first, second):
            message = (
                f"{second.speaker} says here what {first.speaker} says in line {first.passage.line}; "
                "find out whose words they are."
            )
            yield _repeated(first.passage, second.passage, message)


def _same_quotations(document: Document) -> Iterator[tuple[Quotation, Quotation]]:
    """Pairs of quotations with the same words, both attributed, in the running prose."""
    from newslint.annotations.prose import prose_blocks

    blocks = frozenset(prose_blocks(document))
    seen: dict[tuple[str, ...], list[Quotation]] = {}
    for quotation in quotations(document):
        words = tuple(quotation.inner.text.lower().strip(" .,!?\u00a0").split())
        if (
            len(words) >= QUOTED_WORDS
            and not _is_title(quotation)
            and document.block_index(quotation.passage.start) in blocks
        ):
            seen.setdefault(words, []).append(quotation)
    for same in seen.values():
        if len(same) == 2 and all(quotation.attributed for quotation in same) and same[0].speaker:
            yield same[0], same[1]


def _is_title(quotation: Quotation) -> bool:
    """Whether most words of a quotation are capitalised: a book, a programme."""
    words = [word for word in quotation.inner.text.split() if len(word) > 3]
    return sum(word[0].isupper() for word in words) * 2 > len(words)


def _other_speaker(first: Quotation, second: Quotation) -> bool:
    """Whether two quotations have speakers with no name in common; a pronoun may be anybody."""
    if second.speaker is None:
        return False
    one, other = str(first.speaker).split(), str(second.speaker).split()
    if not one or not other or one[-1].islower() or other[-1].islower():
        return False
    shared = {word.strip(".,") for word in one} & {word.strip(".,") for word in other}
    return not any(len(word) > 3 for word in shared)
