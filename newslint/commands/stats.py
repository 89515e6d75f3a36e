"""Count a text: words, sentences, reading time, readability, and its hardest sentences with their lines.

Sentences are newslint's own; the measures of each language are textstat's, over the running text (no headline,
contact or boilerplate). Nothing is sent or fetched.
"""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from typing import Any

from newslint.commands.options import add_selection, jobs_of, open_desk, settings_of
from newslint.document import Document
from newslint.engine import read
from newslint.source import NewslintError

HELP = "count words and sentences, and measure how hard a text is to read"
LONGEST = 100  # code points of a sentence that the table shows


def configure(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("paths", nargs="*", metavar="PATH", help="files or folders; - reads standard input")
    parser.add_argument("--format", choices=("text", "json"), default="text")
    parser.add_argument("--hardest", type=int, default=3, metavar="N", help="how many sentences to show (3)")
    add_selection(parser)


def run(arguments: argparse.Namespace) -> int:
    if arguments.hardest < 0:
        raise NewslintError(f"--hardest is 0 or more, not {arguments.hardest}")
    settings = settings_of(arguments)
    desk = open_desk(settings)
    counted: list[dict[str, Any]] = []
    failed = False
    for job in jobs_of(arguments, desk, settings):
        try:
            counted.append(statistics(read(desk, job, settings), arguments.hardest))
        except NewslintError as error:
            failed = True
            print(f"newslint: {error}", file=sys.stderr)
    if arguments.format == "json":
        print(json.dumps({"version": 1, "documents": counted}, ensure_ascii=False, indent=1))
    else:
        print("\n\n".join("\n".join(_lines(one)) for one in counted))
    return 2 if failed else 0


def statistics(document: Document, most: int = 3) -> dict[str, Any]:
    """What a document counts. `seconds` is the time to read it; spans count code points of the file, half open."""
    from newslint import readability
    from newslint.annotations.language import language
    from newslint.annotations.sentences import sentences
    from newslint.annotations.words import words

    code = language(document)
    prose = readability.prose(document)
    in_prose = sum(readability.word_count(sentence) for sentence in prose)
    measured = readability.MEASURES.get(code, ()) if prose else ()
    return {
        "path": document.source.path,
        "language": code,
        "words": len(words(document)),
        "sentences": len(sentences(document)),
        "paragraphs": sum(bool(block.text.strip()) for block in document.blocks),
        "characters": len(document.text),
        "seconds": round(readability.reading_seconds(document)),
        "words-a-sentence": round(in_prose / len(prose), 1) if prose else None,
        "measures": [
            {"name": name, "title": title, "value": round(readability.measure(name, prose, code), 1)}
            for name, title in measured
        ],
        "hardest": [
            {
                "line": hard.passage.line,
                "span": [hard.passage.span.start, hard.passage.span.end],
                "words": hard.words,
                "ease": round(hard.ease, 1),
                "text": hard.passage.text,
            }
            for hard in readability.hardest(prose, code, most)
        ],
    }


def _lines(counted: dict[str, Any]) -> Iterator[str]:
    yield f"{counted['path']} ({counted['language'] or 'language not known: no measure of readability'})"
    minutes, seconds = divmod(counted["seconds"], 60)
    rows = [(name, str(counted[name])) for name in ("words", "sentences", "paragraphs", "characters")]
    rows.append(("reading time", f"{minutes} min {seconds:02} s" if minutes else f"{seconds} s"))
    if counted["words-a-sentence"] is not None:
        rows.append(("words a sentence of the running text", str(counted["words-a-sentence"])))
    rows += ((measure["title"], str(measure["value"])) for measure in counted["measures"])
    width = max(len(name) for name, _ in rows)
    for name, value in rows:
        yield f"  {name:{width}}  {value:>9}"
    if counted["hardest"]:
        yield "  the hardest sentences"
    for hard in counted["hardest"]:
        text = hard["text"]
        yield f"    line {hard['line']}, {hard['words']} words, ease {hard['ease']}: " + (
            text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"
        )
