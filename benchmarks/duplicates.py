"""What the rules on repeats cost: seconds for 100, 1,000 and 10,000 sentences of invented prose.

    python benchmarks/duplicates.py

One sentence in fifty stands again word for word, one in fifty nearly. The cost should grow about as the text does.
"""

from __future__ import annotations

import random
import time

from newslint.checks.duplication import duplicate_paragraph, duplicate_sentence, near_duplicate_sentence
from newslint.checks.repetition import doubled_word, repeated_list_member, repeated_phrase
from newslint.desk import Desk
from newslint.engine import Newsdesk

CHECKS = (
    doubled_word,
    repeated_phrase,
    repeated_list_member,
    duplicate_sentence,
    duplicate_paragraph,
    near_duplicate_sentence,
)
SYLLABLES = [consonant + vowel for consonant in "bdfgklmnrstv" for vowel in "aeo"]
SMALL = "the a of in to for with on at from by its their and".split()


def words(chance: random.Random) -> list[str]:
    """A vocabulary of 4,000 invented words; a few are met often and most hardly ever, as in life."""
    return ["".join(chance.choices(SYLLABLES, k=chance.randint(2, 4))) for _ in range(4_000)]


def text(count: int) -> str:
    """A release of so many sentences."""
    chance = random.Random(count)
    vocabulary = words(chance)
    weights = [1 / rank for rank in range(1, len(vocabulary) + 1)]
    sentences: list[str] = []
    while len(sentences) < count:
        picked = chance.choices(vocabulary, weights, k=chance.randint(8, 20))
        mixed = [word for pair in zip(picked, chance.choices(SMALL, k=len(picked)), strict=True) for word in pair]
        sentences.append(" ".join(mixed).capitalize() + "sal.")
        if len(sentences) % 50 == 10:
            sentences.append(chance.choice(sentences))
        if len(sentences) % 50 == 30:
            again = chance.choice(sentences)[:-1].split()
            sentences.append(" ".join([*again[4:], *again[:4]]).capitalize() + ".")
    paragraphs = [" ".join(sentences[at : at + 4]) for at in range(0, count, 4)]
    return "Invented headline\n\n" + "\n\n".join(paragraphs) + "\n"


def main() -> None:
    newsdesk = Newsdesk.open()
    before = 0.0
    for count in (100, 1_000, 10_000):
        document = newsdesk.read_data(text(count).encode(), "benchmark.txt", Desk(language="en"))
        started = time.perf_counter()
        found = sum(len(list(check(document))) for check in CHECKS)
        seconds = time.perf_counter() - started
        grown = f"{seconds / before:.1f} times the last" if before else ""
        print(f"{count:>6} sentences: {seconds * 1000:8.1f} ms, {found:>4} findings  {grown}")
        before = seconds


if __name__ == "__main__":
    main()
