"""The weights of a language, and the best labels for the words of a run.

A label is O (no name), B (a name's first word) or I (a later one). Weights are relative to O, in sixteenths.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from newslint.annotations.names.features import word_features
from newslint.annotations.names.tables import table
from newslint.languages import CODES, FALLBACK

UNIT = 16
O, B, I = 0, 1, 2  # noqa: E741
FORBIDDEN = -1_000_000
_OFFSET = 1 << 20  # two weights in one number: B in units of 1 << 20, I below


class Model(NamedTuple):
    """`weights`: feature to both weights, packed. `moves[a][b]`: the weight of label b behind label a, and
    `starts[b]` that of b at a run's start."""

    weights: dict[str, int]
    moves: tuple[tuple[int, int, int], ...]
    starts: tuple[int, int, int]
    words: dict[str, int]  # of words met before, what their own features weigh together

    def scores(self, word: str, row: Sequence[str]) -> tuple[int, int]:
        """The weight of B and of I for a word with its own features and these of where it stands."""
        get = self.weights.get
        total = self.words.get(word)
        if total is None:
            total = self.words[word] = sum(get(feature, 0) for feature in word_features(word))
        for feature in row:
            total += get(feature, 0)
        second = ((total + (_OFFSET >> 1)) & (_OFFSET - 1)) - (_OFFSET >> 1)
        return (total - second) >> 20, second


@cache
def model(language: str) -> Model:
    """The model of a language; English for one that has none."""
    code = language if language in CODES else FALLBACK
    text = table(f"{code}.weights")
    head, _, body = text.partition("\n")
    numbers = [int(number) for number in head.split()]
    weights: dict[str, int] = {}
    for line in body.splitlines():
        feature, _, packed = line.partition("\t")
        weights[feature] = int(packed)
    return Model(weights, tuple(zip(*[iter(numbers[:9])] * 3, strict=True)), tuple(numbers[9:12]), {})  # type: ignore[arg-type]


def pack(b: int, i: int) -> int:
    """Two weights in one number, so that a word costs one addition a feature."""
    return b * _OFFSET + i


def decode(scores: Sequence[tuple[int, int]], model: Model) -> list[int]:
    """The labels with the highest sum over a run (Viterbi). I never stands at the start nor behind O."""
    moves, starts = model.moves, model.starts
    if len(scores) == 1:
        return [B if starts[B] + scores[0][0] > starts[O] else O]
    (o_o, o_b, _), (b_o, b_b, b_i), (i_o, i_b, i_i) = moves
    o, b, i = starts[O], starts[B] + scores[0][0], FORBIDDEN
    back: list[tuple[int, int, int]] = []
    for own_b, own_i in scores[1:]:
        to_o, to_b, to_i = (o + o_o, b + b_o, i + i_o), (o + o_b, b + b_b, i + i_b), (o + FORBIDDEN, b + b_i, i + i_i)
        o, b, i = max(to_o), max(to_b), max(to_i)
        back.append((to_o.index(o), to_b.index(b), to_i.index(i)))
        b, i = b + own_b, i + own_i
    best = (o, b, i)
    label = best.index(max(best))
    labels = [label]
    for step in reversed(back):
        label = step[label]
        labels.append(label)
    return labels[::-1]
