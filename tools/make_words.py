"""Make the word lists: the words that a language uses most, by the frequencies of wordfreq (CC BY-SA 4.0).

    python tools/make_words.py [--out newslint/languages]

Needs the package wordfreq, which newslint itself never does. Writes `<code>/words.z`: zlib over two lines of words in
lower case, the COMMON most frequent and the rest up to KNOWN, each in the alphabet's order.
"""

from __future__ import annotations

import argparse
import zlib
from pathlib import Path

import wordfreq

COMMON, KNOWN = 8_000, 45_000


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--out", type=Path, default=Path("newslint/languages"))
    options = parser.parse_args()
    for code in ("en", "es", "fr", "de"):
        words = [word for word in wordfreq.top_n_list(code, 2 * KNOWN) if word.isalpha() and len(word) > 1][:KNOWN]
        text = "\n".join(" ".join(sorted(part)) for part in (words[:COMMON], words[COMMON:]))
        data = zlib.compress(text.encode(), 9)
        (options.out / code / "words.z").write_bytes(data)
        print(f"{code}: {len(words)} words, {len(data):,} bytes")


if __name__ == "__main__":
    main()
