"""A small rule for the tests of everything around rules: it finds a word, and offers another."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.config import Settings
from newslint.document import Document
from newslint.engine import Job, Newsdesk, run
from newslint.report import Report
from newslint.rule import Fix, Problem, Related, Rule, Severity


def find_word(document: Document, *, word: str = "wrong", instead: str = "", safe: bool = True) -> Iterator[Problem]:
    """Every occurrence of a word; the first one is related to the later ones."""
    first = None
    at = document.text.find(word)
    while at >= 0:
        where = document.passage(at, at + len(word))
        related = (Related(first, "first here"),) if first else ()
        fix = Fix(instead, safe) if instead else None
        yield Problem(where, f"“{word}” is wrong", related, fix)
        first = first or where
        at = document.text.find(word, at + len(word))


WRONG = Rule("wrong-word", "A word is wrong", "house", Severity.WARNING, find_word, why="It is wrong.")
MENDED = Rule("mended-word", "A word to mend", "house", Severity.ERROR, find_word, {"word": "teh", "instead": "the"})
MAYBE = Rule(
    "maybe-word", "Perhaps", "house", Severity.SUGGESTION, find_word, {"word": "hm", "instead": "ah", "safe": False}
)
RULES = (WRONG, MENDED, MAYBE)


def desk_of(*rules: Rule) -> Newsdesk:
    """newslint's readers and reporters, with unused-suppression and these rules only."""
    whole = Newsdesk.open(disabled_plugins=["all"])
    mine = {rule.id: rule for rule in (*(rules or RULES), whole.rules["unused-suppression"])}
    return Newsdesk(mine, whole.readers, whole.reporters, whole.plugins)


def report_of(text: str, name: str = "a.md", settings: Settings | None = None, desk: Newsdesk | None = None) -> Report:
    return run(desk or desk_of(), [Job(name, data=text.encode())], settings or Settings())
