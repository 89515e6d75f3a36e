"""What a translation says otherwise than its original: figures, dates, names, addresses, quotations and denials.
Silent for a text without an original."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence

from newslint.annotations.alignment.anchors import EMAIL, extent, fold
from newslint.annotations.alignment.pairs import Pair, pairs
from newslint.annotations.dates import DateMention, dates
from newslint.annotations.figures import COUNT, MEASURE, MONEY, PERCENT, PLAIN, Figure, figures
from newslint.annotations.language import language
from newslint.annotations.people import people
from newslint.document import Document, Passage
from newslint.languages.negations import DENIALS, NEGATIVES, PREFIXES
from newslint.rule import Problem, Related

_TELEPHONE = re.compile(r"(?<![\w.,-])(?!\d{4}-\d\d-\d\d)(?:\+|00)?\d(?:[ ()./\u00a0-]{0,2}\d){6,14}(?![\w-])")
_LEAST_QUOTED = 6  # words of a quotation that is no title or term
_QUOTED = re.compile('[“„«"][^“”„«»"\n]{20,400}[”“»"]')
_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")
_CONVERTED = {
    "km",
    "mi",
    "m",
    "ft",
    "kg",
    "t",
    "l",
    "ha",
    "acre",
}  # that a translator may give in the reader's own units


def source_drift(document: Document) -> Iterator[Problem]:
    """A figure, date, name or address that the original gives otherwise."""
    original = document.desk.original
    if original is None:
        return
    aligned = [pair for pair in pairs(document) if pair.original and pair.translation]
    yield from _figure_drift(document, original, aligned)
    yield from _date_drift(document, original, aligned)
    yield from _name_drift(document, original)
    yield from _address_drift(document, original, aligned)
    yield from _lost(document, aligned)


def _within(found: Sequence[Figure], span: tuple[int, int]) -> list[Figure]:
    return [figure for figure in found if span[0] <= figure.passage.start < span[1]]


def _figure_drift(document: Document, original: Document, aligned: Sequence[Pair]) -> Iterator[Problem]:
    mine, theirs = _own_figures(document), _own_figures(original)
    everywhere_mine = {figure.value for figure in mine}
    everywhere_theirs = {figure.value for figure in theirs}
    for pair in aligned:
        here = [f for f in _within(mine, extent(pair.translation)) if f.value not in everywhere_theirs]
        there = [f for f in _within(theirs, extent(pair.original)) if f.value not in everywhere_mine]
        for figure in here:
            rivals = [other for other in there if _comparable(figure, other)]
            if len(rivals) == 1 and not _is_converted(figure, rivals[0]):
                there.remove(rivals[0])
                yield _drift(figure.passage, rivals[0].passage)


def _own_figures(document: Document) -> list[Figure]:
    """The figures that a translation must keep: those inside of dates are looked at as dates."""
    taken = [(mention.passage.start, mention.passage.end) for mention in dates(document)]
    return [
        figure for figure in figures(document)
        if figure.kind in (COUNT, MEASURE, MONEY, PERCENT, PLAIN)
        and not any(start <= figure.passage.start < end for start, end in taken)
        and not (figure.words and figure.value < 3)
        and not _is_clock_or_telephone(document, figure)
    ]  # fmt: skip


def _is_clock_or_telephone(document: Document, figure: Figure) -> bool:
    around = document.text[max(0, figure.passage.start - 6) : figure.passage.end + 8]
    digits = sum(sign.isdigit() for sign in around)
    return digits >= 9 or bool(re.search(r"\d ?(?:a\.?m|p\.?m|h\b|Uhr|horas|heures)|\d[:.]\d\d\b|\+\d", around))


def _comparable(a: Figure, b: Figure) -> bool:
    """Whether two figures can stand for the same in two languages. «3.113» that is 3.113 in both is a version, and a
    small number in words ("the four corners") answers to no figure."""
    if a.passage.text == b.passage.text or a.words != b.words:
        return False
    if {a.kind, b.kind} <= {COUNT, PLAIN}:
        return True
    if a.kind != b.kind:
        return False
    return a.unit == b.unit or a.kind == MEASURE


def _is_converted(a: Figure, b: Figure) -> bool:
    return a.kind == MEASURE and a.unit != b.unit and a.unit in _CONVERTED and b.unit in _CONVERTED


def _drift(here: Passage, there: Passage) -> Problem:
    return Problem(here, f"“{here.text}” here, “{there.text}” in the original", (Related(there, "in the original"),))


def _date_drift(document: Document, original: Document, aligned: Sequence[Pair]) -> Iterator[Problem]:
    mine, theirs = dates(document), dates(original)
    known_here, known_there = {_day(d) for d in mine}, {_day(d) for d in theirs}
    for pair in aligned:
        here = [d for d in _dates_in(mine, extent(pair.translation)) if _day(d) not in known_there]
        there = [d for d in _dates_in(theirs, extent(pair.original)) if _day(d) not in known_here]
        if len(here) == len(there) == 1:
            yield _drift(here[0].passage, there[0].passage)
        yield from _weekday_drift(_dates_in(mine, extent(pair.translation)), _dates_in(theirs, extent(pair.original)))


def _dates_in(found: Sequence[DateMention], span: tuple[int, int]) -> list[DateMention]:
    return [mention for mention in found if mention.kind == "day" and span[0] <= mention.passage.start < span[1]]


def _day(mention: DateMention) -> tuple[int | None, int | None, int | None]:
    """Day, month and year meant; a year that only one of the two texts gives is taken from the release's own."""
    if mention.resolved:
        return mention.resolved.year, mention.resolved.month, mention.resolved.day
    return mention.year, mention.month, mention.day


def _weekday_drift(here: Sequence[DateMention], there: Sequence[DateMention]) -> Iterator[Problem]:
    for mention in here:
        same = [other for other in there if _day(other) == _day(mention)]
        if len(same) == 1 and mention.weekday and same[0].weekday and mention.weekday_number != same[0].weekday_number:
            yield _drift(mention.passage, same[0].passage)


def _name_drift(document: Document, original: Document) -> Iterator[Problem]:
    """A person's name that the original spells otherwise, by a letter or two."""
    theirs: dict[str, Passage] = {}
    for mention in people(original):
        for match in mention.passage.matches(_WORD):
            theirs.setdefault(fold(match[0]), original.passage(*match.span()))
    all_theirs = {fold(match[0]) for match in _WORD.finditer(original.text)}
    all_mine = {fold(match[0]) for match in _WORD.finditer(document.text)}
    told: set[str] = set()
    for mention in people(document):
        for match in mention.passage.matches(_WORD):
            word = fold(match[0])
            if word in all_theirs or word in told or len(word) < 4:
                continue
            near = [other for other in theirs if other not in all_mine and _is_misspelt(word, other)]
            if len(near) == 1:
                told.add(word)
                yield _drift(document.passage(*match.span()), theirs[near[0]])


def _is_misspelt(word: str, other: str) -> bool:
    from rapidfuzz.distance import DamerauLevenshtein

    most = 1 if min(len(word), len(other)) < 7 else 2
    return word[0] == other[0] and bool(DamerauLevenshtein.distance(word, other, score_cutoff=most) <= most)


def _address_drift(document: Document, original: Document, aligned: Sequence[Pair]) -> Iterator[Problem]:
    """An e-mail address or a telephone number that differs; a country's code may be added."""
    for pattern, form in ((EMAIL, str.lower), (_TELEPHONE, _number_called)):
        mine, theirs = ({form(found) for found in pattern.findall(text)} for text in (document.text, original.text))
        for pair in aligned:
            here = _unlike(document, extent(pair.translation), pattern, form, theirs)
            there = _unlike(original, extent(pair.original), pattern, form, mine)
            if len(here) == len(there) == 1:
                yield _drift(here[0], there[0])


def _number_called(text: str) -> str:
    """The last digits of a telephone number: those that are dialled within its country."""
    return re.sub(r"\D", "", text)[-7:]


def _unlike(
    document: Document, span: tuple[int, int], pattern: re.Pattern[str], form: Callable[[str], str], known: set[str]
) -> list[Passage]:
    counted = {figure.passage.start for figure in figures(document) if figure.kind != PLAIN}  # 10 000 013 boxes
    return [
        document.passage(*match.span())
        for match in pattern.finditer(document.text, *span)
        if form(match[0]) not in known and match.start() not in counted
    ]


def _lost(document: Document, aligned: Sequence[Pair]) -> Iterator[Problem]:
    """A quotation that is no longer marked as one, a denial that is no longer there: between single sentences only."""
    original = document.desk.original
    source, target = (language(original) if original else ""), language(document)
    for pair in aligned:
        if len(pair.original) != 1 or len(pair.translation) != 1:
            continue
        there, here = pair.original[0].passage, pair.translation[0].passage
        quoted = _QUOTED.search(there.text)
        if quoted and len(quoted[0].split()) >= _LEAST_QUOTED and not pair.translation[0].quoted:
            where = there[quoted.start() : quoted.end()]
            message = "the original quotes here, the translation does not: put in the quotation marks"
            yield Problem(here, message, (Related(where, "the quotation"),))
        if source != target and _denies(there.text, source) and not _may_deny(here.text, target):
            yield Problem(
                here, "the original denies this, the translation does not", (Related(there, "in the original"),)
            )


def _denies(text: str, code: str) -> bool:
    """Whether a sentence says no plainly, once, and not in a question or a pair (not only … but)."""
    words = [word.lower() for word in _WORD.findall(text)]
    found = [word for word in words if word in DENIALS.get(code, ())]
    mixed = sum(word in NEGATIVES[code] for word in words) > 2
    return len(found) == 1 and "?" not in text and len(words) <= 30 and not mixed


def _may_deny(text: str, code: str) -> bool:
    words = [word.lower() for word in re.findall(r"[^\W\d_]+", text)]
    negative = PREFIXES.get(code, ())
    return any(word in NEGATIVES.get(code, ()) or word.startswith(negative) or word.endswith("less") for word in words)
