"""Parts that do not make their whole: amounts, shares of a hundred, a share against its own two figures, tables."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator, Sequence
from fractions import Fraction
from functools import cache

from newslint.annotations.changes import Sentence, figured_sentences
from newslint.annotations.figures import (
    COUNT,
    MEASURE,
    MONEY,
    PERCENT,
    PLAIN,
    Figure,
    alternation,
)
from newslint.annotations.language import language
from newslint.checks.allotments import allotted, listed_amounts, lots
from newslint.checks.amounts import against_total, as_written
from newslint.checks.games import games
from newslint.checks.part_groups import part_groups
from newslint.checks.products import discounts, halves, products, spreads
from newslint.checks.recalls.orders import prices_of_orders
from newslint.checks.recalls.rates import each_of_them, recalled_prices, recalled_rates
from newslint.checks.recalls.remainders import recalled_remainders, recalled_rests
from newslint.checks.recalls.shares import recalled_shares
from newslint.checks.recalls.spendings import spendings
from newslint.checks.recalls.totals import numbered_parts, recalled_totals
from newslint.checks.recalls.votes import counted_votes
from newslint.checks.relations import beside
from newslint.checks.relations.dangling import dangling_shares
from newslint.checks.relations.multiples import denied_averages, denied_multiples, denied_rates
from newslint.checks.relations.parts import denied_parts, denied_totals, exceeding_parts, row_of_amounts, two_halves
from newslint.checks.relations.shares import denied_shares, unequal_shares
from newslint.checks.relations.tabled import table_shares
from newslint.checks.rosters import single_things
from newslint.checks.shares_of_wholes import shares_of_wholes
from newslint.checks.tables import table_totals
from newslint.checks.wholes import outnumbered, wholes
from newslint.document import Document
from newslint.languages import FALLBACK
from newslint.languages.numbers import NumberWords, number_words
from newslint.rule import Problem, Related

_RELATIONS = (
    dangling_shares, denied_shares, unequal_shares, denied_multiples, denied_averages, denied_rates, denied_parts,
    exceeding_parts, two_halves, denied_totals, row_of_amounts,
)  # fmt: skip
_RECALLED = (
    recalled_remainders, recalled_rests, recalled_totals, numbered_parts, recalled_rates, recalled_prices, each_of_them,
    recalled_shares, counted_votes,
)  # fmt: skip
_COUNTED = (COUNT, PLAIN, MONEY, MEASURE)
_TOTALS = (COUNT, MONEY, MEASURE)
_CLOSE = (Fraction(3, 5), Fraction(3, 2))  # parts that only stand behind their total come near to it
_BESIDE_COLON = 16  # code points between a total and the colon that its parts stand behind
_ASIDE = re.compile(r" [–—] |(?<=\w) \((?=\w)")
_COLON = re.compile(r"[ \u00a0]?:(?= )")
_EACH_OF = re.compile(r"\bjede[rmns]? (?:der|von)[ \u00a0]$")  # «jedem der 25 Vereine 400 Euro»


def sum_mismatch(document: Document) -> Iterator[Problem]:
    """Parts against their total, shares against 100, "a quarter" against "152 of 380"."""
    yield from beside(document, _parts_and_wholes(document), _RELATIONS, _RECALLED)


def _parts_and_wholes(document: Document) -> Iterator[Problem]:
    code = language(document) or FALLBACK
    words = number_words(code)
    before: Sentence | None = None
    for sentence in figured_sentences(document):
        if not _leaves_open(sentence.passage.text.lower(), words):
            yield from _shares(document, sentence)
            yield from _parts(document, sentence, before, words, code)
            yield from _each(sentence, words)
            yield from wholes(document, sentence, code)
            yield from products(document, sentence, code)
            yield from spreads(document, sentence, code)
            yield from discounts(document, sentence, code)
            yield from allotted(document, sentence, code)
            yield from lots(document, sentence, before, code)
            yield from games(document, sentence, code)
        yield from part_groups(document, sentence, code)
        yield from shares_of_wholes(document, sentence, words, code)
        yield from halves(document, sentence, code)
        yield from outnumbered(document, sentence, code)
        before = sentence
    yield from table_totals(document, words)
    yield from table_shares(document)
    yield from listed_amounts(document, words)
    yield from spendings(document)
    yield from prices_of_orders(document)


def _leaves_open(text: str, words: NumberWords) -> bool:
    return any(
        phrase in text and re.search(rf"(?<!\w){re.escape(phrase)}(?!\w)", text)
        for phrase in (*words.open_list, *words.overlap)
    )


def _shares(document: Document, sentence: Sentence) -> Iterator[Problem]:
    """«50% by bus, 40% by rail and 20% on foot»: three or more shares in one breath that are more than the whole."""
    shares = [figure for figure in sentence.figures if figure.kind == PERCENT and not figure.hedge]
    if len(shares) < 3 or len(shares) != sum(f.kind in (PERCENT, "points") for f in sentence.figures):
        return
    text = document.text
    block = document.paragraphs[document.block_index(sentence.passage.start)].text.lower()
    if any(phrase in block for phrase in number_words(language(document) or FALLBACK).overlap):
        return  # "several answers were possible", in the next sentence
    gaps = [text[a.passage.end : b.passage.start] for a, b in itertools.pairwise(shares)]
    if any(len(gap) > 60 or not re.search(r",|;|\b(?:and|y|e|et|und)\b", gap) for gap in gaps):
        return
    total, slack = sum(f.value for f in shares), sum(f.step for f in shares) / 2
    if 100 + slack < total <= 130 and not _is_a_change(text, sentence) and not _compares(text, shares):
        where = document.passage(shares[0].passage.start, max(shares[-1].passage.end, _clause_end(text, shares[-1])))
        shown = " + ".join(f"{float(share.value):g}" for share in shares)
        yield Problem(where, f"these shares make {float(total):g}%, not 100%: {shown}")


def _is_a_change(text: str, sentence: Sentence) -> bool:
    words = number_words(language(sentence.passage.document) or FALLBACK)
    found = set(re.findall(r"[^\W\d_]+", sentence.passage.text.lower()))
    return bool(found & ((words.rise | words.fall) - words.comparing))


def _compares(text: str, shares: Sequence[Figure]) -> bool:
    """Whether a word of rise or fall touches a share: «up 5%», «52%, up from 46%»."""
    words = number_words(language(shares[0].passage.document) or FALLBACK)
    around = " ".join(
        text[max(0, f.passage.start - 18) : f.passage.start] + text[f.passage.end : f.passage.end + 18] for f in shares
    )
    hedges = re.compile(rf"(?<!\w)(?:{alternation(words.over | words.under)})(?!\w)", re.I)  # «más de 60 años»
    return bool(set(re.findall(r"[^\W\d_]+", hedges.sub("", around.lower()))) & (words.rise | words.fall))


def _clause_end(text: str, figure: Figure) -> int:
    match = re.compile(r"[^,;.:\n]{0,60}").match(text, figure.passage.end)
    return len(text[: match.end()].rstrip()) if match else figure.passage.end


@cache
def _whereof(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{alternation(number_words(code).whereof)})(?!\w)", re.I)


def _parts(
    document: Document, sentence: Sentence, before: Sentence | None, words: NumberWords, code: str
) -> Iterator[Problem]:
    """«cost £86m, of which £52m … and £34m»: the total stands before the words "of which", its parts behind."""
    text = document.text
    for match in _openings(sentence, code):
        parts = [f for f in sentence.figures if f.passage.start >= match.end() and f.kind in _COUNTED]
        heads = [f for f in sentence.figures if f.passage.end <= match.start() and f.kind in _TOTALS]
        opens = not text[sentence.passage.start : match.start()].strip()
        if opens and before and document.block_index(before.passage.start) == document.block_index(match.start()):
            heads = [f for f in before.figures if f.kind in _TOTALS]
        if len(heads) == 2 and heads[0].kind == MONEY and heads[1].value == len(parts):
            heads = heads[:1]  # «3m euros, in three lots: …»
        if len(heads) > 1 and match[0].strip() == ":" and match.start() - heads[-1].passage.end <= _BESIDE_COLON:
            heads = heads[-1:]
        if len(heads) != 1 or len(parts) < 2:
            continue
        total = heads[0]
        if max(part.value for part in parts) >= total.value or (
            match[0].strip() == ":" and match.start() > total.passage.end + 40
        ):
            continue
        same = [part for part in parts if _of_same_kind(part, total)]
        if (
            len(same) != len(parts)
            or any(f.hedge for f in (*parts, total))
            or ";" in text[match.end() : parts[-1].passage.end]
        ):
            continue
        gaps = [text[a.passage.end : b.passage.start] for a, b in itertools.pairwise(parts)]
        if any(len(gap) > 70 or "." in gap.strip() for gap in gaps):
            continue
        if total.kind == COUNT and single_things(text[match.end() : sentence.passage.end], code):
            continue  # «four doctors, two nurses and a cook»: `rosters` adds them up
        if total.kind == COUNT and not _are_groups(text, match.end(), parts, total):
            continue
        named = match[0].strip(" \u00a0(") not in ("", ":", "–", "—")
        if not named and not _CLOSE[0] <= sum(part.value for part in parts) / total.value <= _CLOSE[1]:
            continue  # «30 schools (3 districts, 4 towns and 2 counties)»
        start = match.start() if named else total.passage.start
        yield from against_total(document, start, parts, total, named=named)


def _openings(sentence: Sentence, code: str) -> list[re.Match[str]]:
    """Where parts begin: behind "of which", or else behind the sentence's one colon, or its first dash or bracket."""
    found = list(sentence.passage.matches(_whereof(code)))
    colons = list(sentence.passage.matches(_COLON))
    if found or colons:
        return found or (colons if len(colons) == 1 else [])
    return list(sentence.passage.matches(_ASIDE))[:1]


def _are_groups(text: str, start: int, parts: Sequence[Figure], total: Figure) -> bool:
    """Whether counts are groups of the total, and not the numbers of sections, charges or articles."""
    if any(sign in text[start : parts[-1].passage.end + 1] for sign in "()[]/") or any(
        p.value >= total.value for p in parts
    ):
        return False
    before = (
        re.search(r"([^\W\d_][\w’'-]*)[ \u00a0]+$", text[max(0, p.passage.start - 24) : p.passage.start]) for p in parts
    )
    return all(word is None or word[1].islower() for word in before)


def _of_same_kind(part: Figure, total: Figure) -> bool:
    if total.kind == MONEY:
        return part.unit == total.unit or (part.kind in (COUNT, PLAIN) and part.scale == total.scale > 1)
    if total.kind == MEASURE:
        return part.kind == MEASURE and part.unit == total.unit
    return part.kind in (COUNT, PLAIN) and part.scale == total.scale and not part.unit


def _each(sentence: Sentence, words: NumberWords) -> Iterator[Problem]:
    """«£6,000 each to four clubs, £30,000 in all»: two sums of money and one count in a sentence."""
    money = [figure for figure in sentence.figures if figure.kind == MONEY]
    counts = [figure for figure in sentence.figures if figure.kind in (COUNT, PLAIN) and figure.value > 1]
    if len(money) != 2 or len(counts) != 1 or len(sentence.figures) != 3 or any(f.hedge for f in sentence.figures):
        return
    share, total = sorted(money, key=lambda figure: figure.value)
    text = sentence.passage.document.text
    around = (
        text[share.passage.end : share.passage.end + 14].lower()
        + "|"
        + text[share.passage.start - 10 : share.passage.start].lower()
    )
    ahead = text[max(0, counts[0].passage.start - 12) : counts[0].passage.start]
    each = any(re.search(rf"(?<!\w){re.escape(word)}(?!\w)", around) for word in words.each)
    if share.unit != total.unit or not (each or _EACH_OF.search(ahead)):
        return
    made = share.value * counts[0].value
    if abs(made - total.value) > max(share.step * counts[0].value, total.step) / 2 and made != total.value:
        message = f"{share.passage.text} each for {counts[0].passage.text} make {as_written(made, share)}, "
        message += f"not {total.passage.text}"
        yield Problem(total.passage, message, (Related(share.passage, "each"),))
