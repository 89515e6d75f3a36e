"""Make newslint/languages/*/words.txt from the frequencies of the package wordfreq.

    pip install wordfreq && python tools/make_words.py

The data of wordfreq is under CC BY-SA 4.0, and so are these files; see NOTICE.
"""

from __future__ import annotations

import sys
from bisect import bisect_right
from pathlib import Path

import wordfreq

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from newslint.languages import CODES  # noqa: E402
from newslint.languages.gluing import apart  # noqa: E402
from newslint.languages.words import TIERS, WHOLE, Lexicon, packed  # noqa: E402

ALL = 400_000  # words looked at for rare ones that seem to be two
BY_CHANCE = 300  # a word so many times rarer than its two parts side by side is those two, badly typed


def is_typo(word: str, parts: tuple[str, str], language: str) -> bool:
    """Whether a listed word is two words run together by those who typed it ("ofthe")."""
    first, second = (wordfreq.word_frequency(part, language, "large") for part in parts)
    return first * second > BY_CHANCE * wordfreq.word_frequency(word, language, "large")


def pack(language: str) -> str:
    """The tiers of a language and its rare words that must stay whole."""
    listed = [
        word
        for word in wordfreq.top_n_list(language, ALL, "large")
        if word.isalpha() and word == word.lower() and (len(word) > 1 or word in "aiyoeuàôó")
    ]
    everything = Lexicon(packed(ranked(listed)))
    frequent: list[str] = []
    whole: list[str] = []
    for word in listed:
        parts = apart(word, language, everything)
        if parts and is_typo(word, parts, language):
            continue
        if len(frequent) < TIERS[-1]:
            frequent.append(word)
        elif parts:
            whole.append(word)
    return packed([*ranked(frequent), *((word, WHOLE) for word in whole)])


def ranked(words: list[str]) -> list[tuple[str, int]]:
    """Words, the most frequent first, with their tiers; those beyond the last left out."""
    return [(word, bisect_right(TIERS, rank)) for rank, word in enumerate(words[: TIERS[-1]])]


def main() -> None:
    for language in CODES:
        text = pack(language)
        (ROOT / "newslint" / "languages" / language / "words.txt").write_text(text, encoding="utf-8")
        print(language, text.count("\n"), "lines")


if __name__ == "__main__":
    main()
