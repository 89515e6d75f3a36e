"""Changes of two values told before: "515,000 in 2025. The year before, 412,000. The rise of 35 per cent …"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import cache
from itertools import combinations
from typing import NamedTuple

from newslint.annotations.changes import hedge_before, same_measure
from newslint.annotations.figures import PERCENT, POINTS, YEAR, Figure, alternation, as_phrase
from newslint.annotations.recalls import Recall
from newslint.annotations.slots import AMOUNT, ANY, Ratio, Slotted
from newslint.checks.relations.comparisons import is_true, message
from newslint.checks.relations.wording import BLANK, PART, are_alike, few, hedged
from newslint.document import Document, Passage, annotation
from newslint.languages.numbers import number_words
from newslint.languages.recalls import recall_words
from newslint.languages.relations import relation_words
from newslint.rule import Problem, Related

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
_JOINT = re.compile(r"[.,;:!?–—](?=\s)|[ \u00a0](?:and|but|while|y|e|pero|et|mais|und|aber)[ \u00a0]")
_STOP = re.compile(r"[.;:!?–—](?=\s)")
_PAUSE = re.compile(r"[.,;:!?–—](?=\s)")
_TIMES = frozenset("year month week day hour minute second".split())
_MOST = 12  # times as much: what is further apart is of two things
_NEAR = 90  # code points around a value in which a word says that it is the older one


@cache
def _claims(code: str) -> tuple[re.Pattern[str], ...]:
    words, hedge = recall_words(code), hedged(relation_words(code))
    step = f"(?P<step>{PART}|{AMOUNT})"
    head = r"(?<![^\W\d_])[^\W\d_]*" if code == "de" else r"(?<![^\W\d_])"  # «Besucherzuwachs»
    than = rf"(?!{BLANK}(?:{relation_words(code).than}){few(6)}{BLANK}?[{ANY}])"
    forms = [
        # the rise of 35 per cent
        rf"{head}(?:(?P<more>{words.rise})|(?P<less>{words.fall})){few(1)}{BLANK}(?:{words.of}){BLANK}?"
        rf"{hedge}{step}",
        # it has grown by 35 per cent
        rf"(?<!\w)(?:(?P<more>{words.rose})|(?P<less>{words.fell})){few(1)}{BLANK}(?:{words.by}){BLANK}{hedge}{step}",
        # 370 more
        rf"{step}{few(1)}{BLANK}(?:(?P<more>{words.dearer})|(?P<less>{words.cheaper}))(?!\w){than}",
        # beaten by 2.6 degrees
        rf"(?<!\w)(?:(?P<more>{words.beaten})|(?P<less>(?!))){BLANK}(?:{words.by}){BLANK}{hedge}{step}",
    ]
    if code == "de":  # um ein Drittel gestiegen
        rose = rf"(?P<more>{words.rose}|{words.beaten})|(?P<less>{words.fell})"
        forms.append(rf"um{BLANK}{hedge}{step}{few(1)}{BLANK}(?:{rose})(?!\w)")
    return tuple(re.compile(form, re.I) for form in forms)


@cache
def _times(code: str) -> re.Pattern[str]:
    words = number_words(code)
    return re.compile(rf"(?<![\w-])(?:{alternation((*words.multiples, *words.halving))})(?![\w-])", re.I)


@cache
def _now(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).now})(?!\w)", re.I)


@cache
def _earlier(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).earlier})(?!\w)", re.I)


def recalled_changes(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """A share or a multiple by which the only two values of one measure that were told are said to differ.

    "515,000 came in 2025. The year before, 412,000 had come. The rise of 35 per cent …"
    """
    yield from _denied(document, recall, code, in_amounts=False)


def recalled_differences(document: Document, recall: Recall, code: str) -> Iterator[Problem]:
    """An amount by which they are said to differ: "It had 640 pupils; today 910, 370 more …"."""
    yield from _denied(document, recall, code, in_amounts=True)


def _denied(document: Document, recall: Recall, code: str, *, in_amounts: bool) -> Iterator[Problem]:
    steps, taken = _said(document, recall, code)
    for step, sign in steps:
        if _is_amount(step) != in_amounts:
            continue
        found = two_values(document, recall, step, taken, code)
        if found is None:
            continue
        one, other = found
        if any(is_true(step, *pair, sign) for pair in ((one, other), (other, one))):
            continue
        before, after = in_time(document, one, other, code)
        places = (Related(one.passage, "one value"), Related(other.passage, "the other"))
        yield Problem(step.passage, message(step, after, before), places)
        return


class _Said(NamedTuple):
    """What a sentence says of a change, each with its direction, and the places of what it says to be a difference."""

    steps: Sequence[tuple[Figure | Ratio, int]]
    differences: Sequence[Passage]


@annotation
def _said_before(document: Document) -> dict[tuple[int, int], _Said]:
    """What was read of each recall, by where its sentence and the first one before it start."""
    return {}


def _said(document: Document, recall: Recall, code: str) -> _Said:
    """What a sentence says of a change of two values told; nothing where no two are of one measure."""
    known = _said_before(document)
    first = recall.before[0] if recall.before else recall.read
    key = (recall.read.sentence.passage.start, first.sentence.passage.start)
    found = known.get(key)
    if found is None:
        if any(_are_of_one_measure(one, other) for one, other in combinations(recall.told(), 2)):
            steps = list(_steps(document, recall, code))
            found = _Said(steps, [step.passage for step in _differences(recall.read, code)] if steps else ())
        else:
            found = _Said((), ())
        known[key] = found
    return found


def _is_amount(step: Figure | Ratio) -> bool:
    return isinstance(step, Figure) and step.kind != PERCENT


def _steps(document: Document, recall: Recall, code: str) -> Iterator[tuple[Figure | Ratio, int]]:
    """What a sentence says of a change, each with its direction; 0 for a multiple."""
    read = recall.read
    for pattern in _claims(code):
        for match in pattern.finditer(read.text):
            step = read.slot(match, "step")
            if step is None or (isinstance(step, Figure) and step.kind in (YEAR, POINTS)):
                continue
            if _looks_back(recall, match.start(), code) or _pointed(code).search(read.text, 0, match.start()):
                yield step, 1 if match["more"] else -1
    words = number_words(code)
    for match in read.sentence.passage.matches(_times(code)):
        phrase = as_phrase(match[0])
        value = words.multiples.get(phrase) or words.halving[phrase]
        where = document.passage(match.start(), match.end())
        if not _looks_back(recall, len(read.text), code):
            continue
        yield Ratio(where, value, hedge_before(document.text, match.start(), words)), 0


def _differences(read: Slotted, code: str) -> Iterator[Figure | Ratio]:
    """All that is said to be so much more or less, than whatever."""
    for match in _behind(code).finditer(read.text):
        step = read.slot(match, "step")
        if step is not None:
            yield step


@cache
def _behind(code: str) -> re.Pattern[str]:
    words = recall_words(code)
    return re.compile(rf"(?P<step>[{ANY}]){few(1)}{BLANK}(?:{words.dearer}|{words.cheaper})(?!\w)", re.I)


def _looks_back(recall: Recall, at: int, code: str) -> bool:
    """Whether a sentence tells itself one of the values that it speaks of, or opens with a word for what was told."""
    amounts = [
        figure for figure in recall.own if figure.kind not in (YEAR, PERCENT, POINTS) and figure.unit not in _TIMES
    ]
    return (
        bool(amounts) or bool(_opening(code).match(recall.read.text)) or bool(_so(code).search(recall.read.text, 0, at))
    )


@cache
def _opening(code: str) -> re.Pattern[str]:
    return re.compile(rf"[“\"«„]?(?:{recall_words(code).opening})(?!\w)", re.I)


@cache
def _so(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{recall_words(code).therefore})(?!\w)", re.I)


@cache
def _pointed(code: str) -> re.Pattern[str]:
    """A word that points to a change, right before its name."""
    return re.compile(rf"(?<!\w)(?:{recall_words(code).pointing})[ \u00a0]?(?:[^\W\d_]+[ \u00a0])?$", re.I)


def two_values(
    document: Document, recall: Recall, step: Figure | Ratio | None, taken: Sequence[Passage], code: str
) -> tuple[Figure, Figure] | None:
    """The two values of one measure that were told, one of them said to be the older; None if they are not plain.

    `step` is what is said of their change, if it is known; `taken` are the places of what is itself said to be a
    difference.
    """
    amount = step is not None and _is_amount(step)
    told = [
        figure
        for figure in recall.told(step if isinstance(step, Figure) else None)
        if not any(figure.passage.overlaps(place) for place in (*taken, *((step.passage,) if step else ())))
        and (figure.unit not in _TIMES or amount)
        and figure.value > 0
    ]
    pairs = [(one, other) for one, other in combinations(told, 2) if _are_of_one_measure(one, other)]
    if len(pairs) != 1 or any(figure.hedge for figure in pairs[0]):
        return None
    one, other = pairs[0]
    if step is not None and amount and not _is_of(step, one, other):
        return None
    one_when, other_when = _times_of(document, one, other, code)
    return (one, other) if one_when != other_when else None


def _are_of_one_measure(one: Figure, other: Figure) -> bool:
    """Whether two amounts can be two values of one thing, and not too far apart for it."""
    if one.scale != other.scale or not are_alike(one, other) or not same_measure(one, other):
        return False
    low, high = sorted((one.value, other.value))
    return 0 < low < high < _MOST * low


def _is_of(step: Figure | Ratio, one: Figure, other: Figure) -> bool:
    return isinstance(step, Figure) and step.scale == one.scale and (are_alike(step, one) or are_alike(step, other))


def in_time(document: Document, one: Figure, other: Figure, code: str) -> tuple[Figure, Figure]:
    """Two values of one measure, the older one first, as far as the words beside them tell."""
    times = _times_of(document, one, other, code)
    return (other, one) if times[0] > times[1] else (one, other)


def _times_of(document: Document, one: Figure, other: Figure, code: str) -> tuple[int, int]:
    """When each of two values held, by the words beside it: those between the two are the first one's, up to a mark or
    an "and"."""
    text = document.text
    between = text[one.passage.end : other.passage.start]
    joint = _JOINT.search(between)
    own, others = (between[: joint.start()], between[joint.end() :]) if joint else (between, "")
    before = _STOP.split(text[max(0, one.passage.start - _NEAR) : one.passage.start])[-1]
    behind = _PAUSE.split(text[other.passage.end : other.passage.end + _NEAR])[0]
    return _when(f"{before} {own[:_NEAR]}", code), _when(f"{others[-_NEAR:]} {behind}", code)


def _when(clause: str, code: str) -> int:
    """What a clause says of the time of its value: a year, -1 if it is the older one, 1 if it is today's, else 0."""
    if _earlier(code).search(clause):
        return -1
    if _now(code).search(clause):
        return 1
    year = _YEAR.search(clause)
    return int(year[0]) if year else 0
