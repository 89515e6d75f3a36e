"""How many slips newslint sees that are put into real releases: what is right there is made wrong, one place at a time.

    python benchmarks/corrupted.py FOLDER [--most 200]

Wherever a text of the folder makes a claim that newslint can read and that holds (a weekday with its date and year, a
change with its two figures, parts and their total, a list that is counted, a range of two days), one figure or word of
it is changed, and the text is looked at again. Prints, by kind, how many of the changed texts are reported.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from fractions import Fraction
from pathlib import Path
from unittest.mock import patch

from newslint.annotations.changes import changes, figured_sentences
from newslint.annotations.dates import DAY, date_ranges, dates
from newslint.annotations.figures import Figure
from newslint.annotations.language import language
from newslint.annotations.numerals import written
from newslint.checks import counts
from newslint.checks.counts import count_items, count_mismatch
from newslint.checks.dates import date_order, weekday_mismatch
from newslint.checks.growth import growth_mismatch
from newslint.checks.sums import sum_mismatch
from newslint.desk import Desk
from newslint.document import Document
from newslint.engine import Newsdesk
from newslint.files import find
from newslint.languages.dates import date_words
from newslint.languages.numbers import NumberWords, number_words
from newslint.readers.plain import read
from newslint.rule import Problem
from newslint.source import Source

Edit = tuple[int, int, str]  # code points of the text, half open, and what is put there
DIGITS = re.compile(r"\d+(?:[.,\u00a0\u202f ]\d+)*")


def other_weekday(document: Document) -> Iterator[list[Edit]]:
    """The day after, for each weekday that a day and year stand beside."""
    names = {number: name for name, number in reversed(date_words(language(document)).weekdays.items())}
    for mention in dates(document):
        if mention.weekday and mention.weekday_number is not None and mention.year and mention.kind == DAY:
            name = names[(mention.weekday_number + 1) % 7]
            name = name.capitalize() if mention.weekday.text[0].isupper() else name
            yield [(mention.weekday.start, mention.weekday.end, name)]


def other_result(document: Document) -> Iterator[list[Edit]]:
    """Half as much again, for what a change is said to lead to."""
    for change in changes(document):
        yield from raised(document, change.pair.after, Fraction(3, 2))


def other_total(document: Document) -> Iterator[list[Edit]]:
    """A fifth more, for each total that parts are added up to."""
    totals: list[Figure] = []

    def listening(document: Document, start: int, parts: Iterable[Figure], total: Figure) -> Iterator[Problem]:
        if sum(part.value for part in parts) == total.value:
            totals.append(total)
        return iter(())

    with (
        patch("newslint.checks.sums.against_total", listening),
        patch("newslint.checks.allotments.against_total", listening),
    ):
        list(sum_mismatch(document))
    for total in totals:
        yield from raised(document, total, Fraction(6, 5))


def other_count(document: Document) -> Iterator[list[Edit]]:
    """One more, for each number in digits or words that a list behind a colon bears out."""
    right: list[int] = []
    words = number_words(language(document))

    def listening(listed: str, words: NumberWords) -> int:
        right.append(count_items(listed, words))
        return 0

    for sentence in figured_sentences(document):
        right.clear()
        with patch("newslint.checks.counts.count_items", listening):
            list(counts._listed(document, sentence, words))
        for figure in sentence.figures:
            if right and figure.value == right[-1] > 0:
                yield [(figure.passage.start, figure.passage.end, str(right[-1] + 1))]
                break


def turned_range(document: Document) -> Iterator[list[Edit]]:
    """The two days of a range in each other's place, where one month is said of both."""
    for span in date_ranges(document):
        first, last = span.start, span.end
        if first.kind != DAY or last.kind != DAY or not (first.day or 0) < (last.day or 0) or first.month != last.month:
            continue
        ends = [re.search(rf"(?<!\d){each.day}(?!\d)", each.passage.text) for each in (first, last)]
        if ends[0] and ends[1]:
            a, b = first.passage.start + ends[0].start(), last.passage.start + ends[1].start()
            yield [(a, a + len(ends[0][0]), str(last.day)), (b, b + len(ends[1][0]), str(first.day))]


def raised(document: Document, figure: Figure, times: Fraction) -> Iterator[list[Edit]]:
    """A figure in digits with more in them, written as its language does."""
    number = DIGITS.search(figure.passage.text)
    if number is None or len(DIGITS.findall(figure.passage.text)) > 1:
        return
    value = figure.value / figure.scale * times
    decimals = 0 if value.denominator == 1 else 1
    shown = written(value, language(document), decimals)
    start = figure.passage.start + number.start()
    yield [(start, start + len(number[0]), shown)]


KINDS: dict[str, tuple[Callable[[Document], Iterator[list[Edit]]], Callable[[Document], Iterable[Problem]]]] = {
    "weekday with its date and year": (other_weekday, weekday_mismatch),
    "change and its two figures": (other_result, growth_mismatch),
    "total and its parts": (other_total, sum_mismatch),
    "count and its list": (other_count, count_mismatch),
    "range of two days": (turned_range, date_order),
}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--most", type=int, default=200, help="texts changed of each kind")
    parser.add_argument("--missed", action="store_true", help="print what was not reported")
    options = parser.parse_args()
    desk = Newsdesk.open(disabled_plugins=["all"])
    made: Counter[str] = Counter()
    seen: Counter[str] = Counter()
    for path in find([str(options.folder)], desk.suffixes):
        text = plain(desk.read(path, path.as_posix(), Desk()).text.replace("\ufffc", " ")).text
        document = plain(text)
        if document.text != text:
            continue  # read as plain text it would lose its marks
        for kind, (edits_of, check) in KINDS.items():
            if made[kind] >= options.most:
                continue
            before = {(problem.where.text, problem.message) for problem in check(document)}
            for edits in edits_of(document):
                if made[kind] >= options.most:
                    break
                after = plain(edited(text, edits), language(document))
                came = [problem for problem in check(after) if (problem.where.text, problem.message) not in before]
                made[kind] += 1
                seen[kind] += bool(came)
                if not came and options.missed:
                    start = edits[0][0]
                    print("missed", kind, path, repr(after.text[max(0, start - 90) : start + 110]))
    for kind in KINDS:
        print(f"{kind:34}{seen[kind]:5} of {made[kind]:4} reported")


def plain(text: str, code: str = "") -> Document:
    return read(Source(text), Desk(language=code) if code else Desk())


def edited(text: str, edits: list[Edit]) -> str:
    for start, end, new in sorted(edits, reverse=True):
        text = text[:start] + new + text[end:]
    return text


if __name__ == "__main__":
    main()
