"""A translation against its original: figures, dates, names and addresses that differ, passages lost, added, given
twice or left as they were. All are silent for a text without an original."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from newslint.annotations.alignment.anchors import Unit, fold, likeness
from newslint.annotations.alignment.pairs import Pair, pairs
from newslint.annotations.dates import DateMention, dates
from newslint.annotations.figures import COUNT, MEASURE, MONEY, PERCENT, PLAIN, Figure, figures
from newslint.annotations.language import language, language_of
from newslint.annotations.people import people
from newslint.document import Document, Passage
from newslint.languages.words import lexicon
from newslint.rule import Problem, Related

_ADDRESS = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_LINK = re.compile(r"(?:https?|ftp)://\S+|\bwww\.\S+")
_WORD = re.compile(r"[^\W\d_]{2,}(?:['’-][^\W\d_]+)*")
_FEWEST_WORDS = 3
_SAME_SOURCE = 0.25  # likeness to the sentence of the original that was translated twice
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


def _span(units: Sequence[Unit]) -> tuple[int, int]:
    return units[0].passage.start, units[-1].passage.end


def _within(found: Sequence[Figure], span: tuple[int, int]) -> list[Figure]:
    return [figure for figure in found if span[0] <= figure.passage.start < span[1]]


def _figure_drift(document: Document, original: Document, aligned: Sequence[Pair]) -> Iterator[Problem]:
    mine, theirs = _own_figures(document), _own_figures(original)
    everywhere_mine = {figure.value for figure in mine}
    everywhere_theirs = {figure.value for figure in theirs}
    for pair in aligned:
        here = [f for f in _within(mine, _span(pair.translation)) if f.value not in everywhere_theirs]
        there = [f for f in _within(theirs, _span(pair.original)) if f.value not in everywhere_mine]
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
        here = [d for d in _dates_in(mine, _span(pair.translation)) if _day(d) not in known_there]
        there = [d for d in _dates_in(theirs, _span(pair.original)) if _day(d) not in known_here]
        if len(here) == len(there) == 1:
            yield _drift(here[0].passage, there[0].passage)
        yield from _weekday_drift(_dates_in(mine, _span(pair.translation)), _dates_in(theirs, _span(pair.original)))


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
    everywhere_mine, everywhere_theirs = set(_ADDRESS.findall(document.text)), set(_ADDRESS.findall(original.text))
    for pair in aligned:
        here = _addresses(document, _span(pair.translation), everywhere_theirs)
        there = _addresses(original, _span(pair.original), everywhere_mine)
        if len(here) == len(there) == 1:
            yield _drift(here[0], there[0])


def _addresses(document: Document, span: tuple[int, int], known: set[str]) -> list[Passage]:
    return [document.passage(*m.span()) for m in _ADDRESS.finditer(document.text, *span) if m[0] not in known]


def missing_translation(document: Document) -> Iterator[Problem]:
    """A sentence of the original that the translation lost; it points at where it belongs."""
    before: Passage | None = None
    for pair in pairs(document):
        if pair.translation:
            before = pair.translation[-1].passage
        for unit in () if pair.translation else pair.original:
            if _is_said(unit):
                where = before[len(before) :] if before else document.passage(0, 0)
                words = unit.passage.text
                message = f"the original goes on here: “{words if len(words) < 90 else words[:89] + '…'}”"
                yield Problem(where, message, (Related(unit.passage, "not translated"),))


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
    for pair in pairs(document):
        if len(pair.original) == 1 and len(pair.translation) == 2 and twice:
            first, second = pair.translation
            if _say_the_same(first, second):
                yield second.passage, first.passage
        for unit in () if pair.original else pair.translation:
            if not _is_said(unit):
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
    return least >= 2 and (
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
            words = _ADDRESS.sub("", _LINK.sub("", unit.passage.text))
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
    words, tiers = [word.lower() for word in _WORD.findall(text)], lexicon(code).tiers
    common = sum(any(word in tier for tier in tiers[:2]) for word in words)
    return len(words) > _FEWEST_WORDS and common > len(words) / 2


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
            start, end = _span(pair.original)
            match = pattern.search(original.text, start, end)
            here = document.passage(*_span(pair.translation))
            if match and wanted.lower() not in here.text.lower():
                there = original.passage(*match.span())
                yield Problem(
                    here, f"“{there.text}” is “{wanted}” in our glossary", (Related(there, "in the original"),)
                )
