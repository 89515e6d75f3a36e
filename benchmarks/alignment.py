"""How long a translation takes to be held against its original: alignment and all rules that compare.

python benchmarks/alignment.py [WORDS]

Two texts of that many words each (3,000 if not said) are made up; it says what it ran on.
"""

from __future__ import annotations

import platform
import random
import sys
import time

from newslint.checks.drift import source_drift
from newslint.checks.translation import added_passage, missing_translation, translated_twice, untranslated_passage
from newslint.desk import Desk
from newslint.document import Document
from newslint.readers.plain import read
from newslint.source import Source

SENTENCES = {
    "en": "The harbour of {place} received {count} boxes of apples for its schools in {year}, said the council.",
    "es": "El puerto de {place} recibió {count} cajas de manzanas para sus escuelas en {year}, dijo el concejo.",
}
PLACES = "Lindenau Ostrava Palencia Cardona Brixham Arnheim Sabadell Treviso".split()
RULES = (source_drift, missing_translation, added_passage, translated_twice, untranslated_passage)


def text(code: str, words: int) -> str:
    """Paragraphs of three sentences; the same facts in each language."""
    chance = random.Random(3)
    parts: list[str] = []
    while sum(len(part.split()) for part in parts) < words:
        facts = [(chance.choice(PLACES), chance.randint(20, 900), chance.randint(1960, 2030)) for _ in range(3)]
        parts.append(" ".join(SENTENCES[code].format(place=p, count=c, year=y) for p, c, y in facts))
    return "\n\n".join(parts)


def main() -> None:
    words = int(sys.argv[1]) if len(sys.argv) > 1 else 3_000
    source, target = text("es", words), text("en", words)
    best = float("inf")
    for _ in range(3):
        start = time.perf_counter()
        original: Document = read(Source(source), Desk(language="es"))
        document = read(Source(target), Desk(language="en", original=original))
        found = sum(len(list(rule(document))) for rule in RULES)
        best = min(best, time.perf_counter() - start)
    print(f"{len(source.split()):,} and {len(target.split()):,} words: {best:.2f} s, {found} findings")
    print(f"Python {platform.python_version()}, {platform.machine()}, {platform.system()}; best of three")


if __name__ == "__main__":
    main()
