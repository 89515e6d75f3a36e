"""Train the names model: labelled releases in, compact weights out.

    python tools/train_names.py LABELS_FOLDER [--without IDS] [--languages en,es,fr,de]

LABELS_FOLDER holds en.jsonl.gz, es.jsonl.gz …: one document a line, {"id", "paras": [text], "people": [[[start,
end]]], "unsure": [[[start, end]]]}, code points of each paragraph, half open. Needs python-crfsuite, which newslint
itself never does. IDS is a file of ids, one a line, that are left out: those of the passages that judge the result.
Strong L1 and a least number of documents keep a source's own words out of the weights. A part of the documents is
cut into single paragraphs, since newslint is also given short texts, which say little of their own words.
"""

from __future__ import annotations

import argparse
import gzip
import json
import random
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pycrfsuite

from newslint.annotations.names.features import run_features, word_features
from newslint.annotations.names.model import UNIT, pack
from newslint.annotations.names.register import register
from newslint.annotations.names.runs import Run, runs

Document = dict[str, Any]  # a line of the labels
Weights = dict[str, dict[tuple[str, str], float]]  # "state": of feature and label; "moves": of two labels
Rows = list[tuple[list[list[str]], list[str]]]  # of a document: the features of each run's words, and their labels

LEAST_DOCUMENTS = 4
LEAST_WEIGHT = 0.12
EAGER = {"fr": 1.0, "de": 0.5}  # nats by which a name starts more easily than the labels say, tuned on marked passages


def documents(folder: Path, code: str) -> list[Document]:
    with gzip.open(folder / f"{code}.jsonl.gz", "rt", encoding="utf-8") as file:
        found = [json.loads(line) for line in file]
    for document in found:  # as the readers do: a line break inside a paragraph is a blank
        document["paras"] = [text.replace("\n", " ") for text in document["paras"]]
    return found


def cut(document: Document, share: float, chance: random.Random) -> list[Document]:
    """The document whole or, for a share of all, as texts of one to three paragraphs."""
    paragraphs = document["paras"]
    if chance.random() >= share:
        return [document]
    texts, at = [], 0
    while at < len(paragraphs):
        end = at + chance.choice((1, 1, 2, 3))
        texts.append({key: document[key][at:end] for key in ("paras", "people", "unsure")})
        at = end
    return texts


def labelled(document: Document, seen: set[str], language: str) -> Iterator[tuple[list[list[str]], list[str]]]:
    """Features and labels of each run; paragraphs met before and runs the taggers disagreed on left out."""
    paragraphs = document["paras"]
    found = [run for number, text in enumerate(paragraphs) for run in runs(text, number)]
    known = register(paragraphs, found)
    fresh = []
    for text in paragraphs:
        fresh.append(text not in seen)
        seen.add(text)
    for run in found:
        if not fresh[run.paragraph] or touches(run, document["unsure"][run.paragraph]):
            continue
        labels = labels_of(run, document["people"][run.paragraph])
        rows = run_features(run, paragraphs[run.paragraph], known, language)
        yield [[*word_features(word), *row] for word, row in rows], labels


def touches(run: Run, spans: list[list[int]]) -> bool:
    return any(start < run.end and run.start < end for start, end in spans)


def labels_of(run: Run, people: list[list[int]]) -> list[str]:
    labels, before = [], None
    for word in run.words:
        span = next(((s, e) for s, e in people if s < word.end and word.start < e), None)
        labels.append("O" if span is None else "I" if span == before else "B")
        before = span
    return labels


def train(rows: list[Rows], c1: float, c2: float) -> Weights:
    """Weights by feature and label, and by pair of labels. `rows` holds one list a document."""
    counts: Counter[str] = Counter()
    for document in rows:
        counts.update({feature for features, _ in document for row in features for feature in row})
    kept = {
        feature for feature, count in counts.items() if count >= LEAST_DOCUMENTS and not set(feature) & set("\t\n\r")
    }
    trainer = pycrfsuite.Trainer(verbose=False)
    for document in rows:
        for features, labels in document:
            trainer.append([["1", *(f for f in row if f in kept)] for row in features], labels)
    trainer.set_params({"c1": c1, "c2": c2, "max_iterations": 90, "feature.possible_transitions": True})
    with tempfile.TemporaryDirectory() as folder:
        file = str(Path(folder) / "model")
        trainer.train(file)
        tagger = pycrfsuite.Tagger()
        tagger.open(file)
        info = tagger.info()
    return {"state": info.state_features, "moves": info.transitions}


def weights_text(model: Weights, eager: float) -> str:
    """The file: a line of twelve numbers (moves from O, B, I; starts), then a feature and its packed weights a line."""
    moves = [round(UNIT * model["moves"].get((a, b), 0.0)) for a in "OBI" for b in "OBI"]
    by_feature: dict[str, dict[str, float]] = {}
    for (feature, label), weight in model["state"].items():
        by_feature.setdefault(feature, {})[label] = weight
    lines = []
    bias = by_feature.pop("1", {})
    for feature, labels in sorted(by_feature.items()):
        b, i = (labels.get(label, 0.0) - labels.get("O", 0.0) for label in "BI")
        if max(abs(b), abs(i)) >= LEAST_WEIGHT:
            lines.append(f"{feature}\t{pack(round(UNIT * b), round(UNIT * i))}")
    # the bias of a label goes into every move that leads to it
    base = [round(UNIT * (bias.get(label, 0.0) - bias.get("O", 0.0))) for label in "OBI"]
    base[1] += round(UNIT * eager)
    moves = [move + base[number % 3] for number, move in enumerate(moves)]
    return " ".join(map(str, moves + base)) + "\n" + "\n".join(lines) + "\n"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("labels", type=Path)
    parser.add_argument("--languages", default="en,es,fr,de")
    parser.add_argument("--out", type=Path, default=Path("newslint/annotations/names"))
    parser.add_argument("--without", type=Path, help="a file of ids to leave out, one a line")
    parser.add_argument("--c1", type=float, default=2.2)
    parser.add_argument("--c2", type=float, default=0.02)
    parser.add_argument("--cut", type=float, default=0.4, help="the share of documents that are cut")
    parser.add_argument("--borrowed", type=int, default=4_000, help="English documents beside those of other languages")
    options = parser.parse_args()
    without = set(options.without.read_text(encoding="utf-8").splitlines()) if options.without else set()
    english: list[Rows] = []
    for code in options.languages.split(","):
        own = rows_of(options.labels, code, without, options.cut) if code != "en" else []
        english = english or rows_of(options.labels, "en", without, options.cut)
        rows = own + english[: options.borrowed] if own else english
        text = weights_text(train(rows, options.c1, options.c2), EAGER.get(code, 0.0))
        file = options.out / f"{code}.weights"
        file.write_text(text, encoding="utf-8", newline="\n")
        print(
            f"{file}: {len(rows)} documents, {text.count(chr(10)) - 1} features, {len(text.encode()):,} bytes",
            flush=True,
        )


def rows_of(folder: Path, code: str, without: set[str], share: float) -> list[Rows]:
    """Features and labels of a language's documents, in a fixed random order."""
    chance = random.Random(7)
    chosen = [document for document in documents(folder, code) if document["id"] not in without]
    chance.shuffle(chosen)
    seen: set[str] = set()
    return [[row for text in cut(document, share, chance) for row in labelled(text, seen, code)] for document in chosen]


if __name__ == "__main__":
    main()
