"""Make the lists that the names model looks words up in: given names, family names, common words of each language.

    python tools/name_lists.py LABELS_FOLDER [--out newslint/annotations/names]

Needs the packages Faker (MIT) and names (MIT; the first and last names of the United States Census of 1990), which
newslint itself never does. LABELS_FOLDER is that of train_names.py. Its words in lower case are the common words:
en.words, es.words … listed.names has a line for each class of names, its letter first: G given, F family, B both;
a small letter where the name is a common word too, so that it proves little.
"""

from __future__ import annotations

import argparse
import gzip
import importlib
import json
import pkgutil
import re
from collections import Counter
from pathlib import Path

import names
from faker.providers import person

LATIN = re.compile(r"[A-ZÀ-ÖØ-ÞĀ-ž][a-zß-öø-ÿĀ-žșț]+(?:[-'’][A-Za-zÀ-ž]+)?")
WORD = re.compile(r"(?<![\w'’-])[^\W\d_A-Z][^\W\d_A-Z]{2,}(?![\w'’-])")
LEAST_DOCUMENTS = 3  # in which a word stands in lower case, to make a name doubtful
COMMON = {"en": 8, "es": 2, "fr": 2, "de": 2}  # and to be a common word: there is far more English
CENSUS = {"dist.male.first": 900, "dist.female.first": 1_500, "dist.all.last": 2_000}  # the most frequent names
MOST_OF_A_COUNTRY = 400  # family names
NEAR = ("en", "es", "fr", "de", "it", "pt", "nl")  # of these countries every name counts, of others what two share
FAR = ("en", "en_PK", "en_NG", "en_TH", "de_LU")


def faker_names() -> tuple[Counter[str], Counter[str]]:
    """Given and family names of every country, each with its worth: 1 for a country, 2 for one near."""
    given: Counter[str] = Counter()
    family: Counter[str] = Counter()
    for module in pkgutil.iter_modules(person.__path__):
        if not module.ispkg:
            continue
        provider = importlib.import_module(f"{person.__name__}.{module.name}").Provider
        worth = 2 if module.name[:2] in NEAR and module.name not in FAR else 1
        for start, worths in (("first_name", given), ("last_name", family)):
            found: set[str] = set()
            for attribute in dir(provider):
                values = getattr(provider, attribute)
                if attribute.startswith(start) and isinstance(values, (tuple, list, dict)):
                    latin = [value for value in values if isinstance(value, str) and LATIN.fullmatch(value)]
                    found.update(latin[:MOST_OF_A_COUNTRY] if worths is family else latin)
            worths.update(dict.fromkeys(found, worth))
    return given, family


def census(file: str) -> dict[str, int]:
    lines = (Path(names.__file__).parent / file).read_text(encoding="ascii").splitlines()
    return {line.split()[0].title(): 2 for line in lines[: CENSUS[file]]}


def lower_case_words(file: Path) -> Counter[str]:
    """The words of a language that stand in lower case, with the number of documents."""
    documents: Counter[str] = Counter()
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for line in lines:
            documents.update(set(WORD.findall(" ".join(json.loads(line)["paras"]))))
    return documents


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--out", type=Path, default=Path("newslint/annotations/names"))
    options = parser.parse_args()
    given, family = faker_names()
    given.update(census("dist.male.first"))
    given.update(census("dist.female.first"))
    family.update(census("dist.all.last"))
    words: set[str] = set()
    for code, least in COMMON.items():
        found = lower_case_words(options.labels / f"{code}.jsonl.gz")
        words.update(word for word, count in found.items() if count >= LEAST_DOCUMENTS)
        common = sorted(word for word, count in found.items() if count >= least)
        text = " ".join(common) + "\n"
        (options.out / f"{code}.words").write_text(text, encoding="utf-8", newline="\n")
        print(f"{code}: {len(common)} common words, {len(text.encode()):,} bytes")
    classes: dict[str, list[str]] = {}
    for name in sorted({name for worths in (given, family) for name, worth in worths.items() if worth > 1}):
        kind = "B" if given[name] > 1 and family[name] > 1 else "G" if given[name] > 1 else "F"
        classes.setdefault(kind.lower() if name.lower() in words else kind, []).append(name)
    text = "".join(f"{kind} {' '.join(found)}\n" for kind, found in sorted(classes.items()))
    (options.out / "listed.names").write_text(text, encoding="utf-8", newline="\n")
    print({kind: len(found) for kind, found in classes.items()}, f"{len(text.encode()):,} bytes")


if __name__ == "__main__":
    main()
