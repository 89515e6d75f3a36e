"""A card of the stylebook: one Markdown file that is a rule's metadata, its page and its tests.

The form is described in `rules/README.md`. Reading a card's head is cheap, since every run does it for
every card; its examples are read only by `newslint test` and `newslint explain`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from newslint.kept import recall
from newslint.languages import CODES
from newslint.rule import Rule, Severity
from newslint.source import NewslintError
from newslint.tables import TableError, read_table

OPEN, CLOSE = "⟦", "⟧"
EXAMPLE_KINDS = ("bad", "good", "fixed", "todo", "original")
_KEYS = ("group", "severity", "check", "languages", "compares", "default", "options", "terms")
_KEPT = ("id", "title", "group", "check", "options", "languages", "compares", "default", "why", "origin")
_NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_FENCE = re.compile(r"^(`{3,})[ \t]*([^\n`]*)\n(.*?)^\1[ \t]*$", re.M | re.S)


class CardError(NewslintError):
    """A card that is not in order. `str()` is one line: path, line, what is wrong."""

    def __init__(self, path: Path, line: int, reason: str) -> None:
        super().__init__(f"{path}:{line}: {reason}")


class Example(NamedTuple):
    """A fenced block of a card. `marks` are what the rule must find in `text`: code points, half open."""

    kind: str  # bad, good, fixed, todo, or original: what the next one is a translation of
    text: str
    marks: tuple[tuple[int, int], ...]
    line: int  # of the card, from 1: where the example's first line stands
    format: str = "plain"
    attributes: tuple[tuple[str, str], ...] = ()  # lang=es, path=news/a.md …

    def attribute(self, name: str) -> str:
        return dict(self.attributes).get(name, "")


class Card(NamedTuple):
    """A card: its rule, and the text it was read from."""

    path: Path
    text: str
    rule: Rule

    def section(self, heading: str) -> str:
        """The text under a `## heading`, or nothing."""
        found = re.search(rf"^## {re.escape(heading)}[ \t]*\n(.*?)(?=^## |\Z)", self.text, re.M | re.S)
        return found[1].strip() if found else ""

    def newsroom(self) -> str:
        """The newsroom file that its examples are read with: the text of its ```newsroom block, or nothing."""
        return next((fence[3] for fence in _FENCE.finditer(self.text) if fence[2].split() == ["newsroom"]), "")

    def examples(self) -> tuple[Example, ...]:
        """The card's examples, in order. Raises CardError on a mark that is not closed."""
        return tuple(self._examples())

    def _examples(self) -> Iterator[Example]:
        for fence in _FENCE.finditer(self.text):
            words = fence[2].split()
            if not words or words[0] not in EXAMPLE_KINDS:
                continue
            line = self.text.count("\n", 0, fence.start(3)) + 1
            formats = [word for word in words[1:] if "=" not in word]
            pairs = tuple((key, value) for key, _, value in (word.partition("=") for word in words[1:]) if value)
            text, marks = read_marks(fence[3], self.path, line)
            yield Example(words[0], text, marks, line, formats[0] if formats else "plain", pairs)


def read_marks(marked: str, path: Path, line: int) -> tuple[str, tuple[tuple[int, int], ...]]:
    """An example's text without its ⟦marks⟧, and their spans in it. Marks may nest."""
    text: list[str] = []
    marks: list[tuple[int, int]] = []
    opened: list[int] = []
    for character in marked:
        if character == OPEN:
            opened.append(len(text))
        elif character == CLOSE:
            if not opened:
                raise CardError(path, line, f"an example has a {CLOSE} without its {OPEN}")
            marks.append((opened.pop(), len(text)))
        else:
            text.append(character)
    if opened:
        raise CardError(path, line, f"an example has a {OPEN} without its {CLOSE}")
    return "".join(text), tuple(sorted(marks))


def read_card(path: Path) -> Card:
    """Read a card. Raises CardError, with the line, if it is not in order."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except OSError as error:
        raise CardError(path, 1, f"can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise CardError(path, 1, f"not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    title = re.match(r"# +(\S[^\n]*)\n", text)
    if not title:
        raise CardError(path, 1, "a card starts with its title: “# The same sentence is printed twice”")
    if not _NAME.match(path.stem):
        raise CardError(path, 1, f"the file's name is the rule's id, in lower case with hyphens; “{path.stem}” is not")
    block = re.search(r"^```toml[ \t]*\n(.*?)^```[ \t]*$", text, re.M | re.S)
    if not block:
        raise CardError(path, 1, "no ```toml block with group, severity and check")
    line = text.count("\n", 0, block.start(1)) + 1
    settings = _settings(block[1], path, line)
    why = text[block.end() :].split("\n## ", 1)[0].strip()
    return Card(path, text, _rule(path, title[1].strip(), why, settings, line))


def _settings(toml: str, path: Path, line: int) -> dict[str, Any]:
    try:
        settings = read_table(toml)
    except TableError as error:
        raise CardError(path, line + error.line - 1, f"not TOML: {error}") from error
    for key in settings:
        if key not in _KEYS:
            from difflib import get_close_matches

            near = get_close_matches(key, _KEYS, 1)
            raise CardError(path, line, f"unknown key “{key}”" + (f"; did you mean “{near[0]}”?" if near else ""))
    for key, kind in (("group", str), ("severity", str), ("check", str)):
        if not isinstance(settings.get(key), kind) or not settings[key]:
            raise CardError(path, line, f'needs {key} = "…"')
    if settings["severity"] not in list(Severity):
        raise CardError(path, line, f"severity is error, warning or suggestion, not “{settings['severity']}”")
    if ":" not in settings["check"]:
        raise CardError(path, line, f'check is "package.module:function", not “{settings["check"]}”')
    for key in ("default", "compares"):
        if not isinstance(settings.get(key, True), bool):
            raise CardError(path, line, f"{key} is true or false")
    languages = settings.get("languages", [])
    if not (isinstance(languages, list) and all(isinstance(code, str) for code in languages)):
        raise CardError(path, line, 'languages is a list such as ["en", "es"]')
    if strange := [code for code in languages if code not in CODES]:
        raise CardError(path, line, f"languages: newslint reads {', '.join(CODES)}, not “{strange[0]}”")
    for key in ("options", "terms"):
        if not isinstance(settings.get(key, {}), dict):
            raise CardError(path, line, f"{key} is a table: [{key}]")
    if wrong := _wrong_terms(settings.get("terms", {})):
        raise CardError(path, line, wrong)
    return settings


def _wrong_terms(terms: dict[str, Any]) -> str:
    """What is wrong with a card's terms, or nothing."""
    for term, instead in terms.items():
        if isinstance(instead, dict):
            if wrong := _wrong_terms(instead):
                return wrong
        elif not term.strip():
            return "terms: a term is empty"
        elif not (
            isinstance(instead, str)
            or (isinstance(instead, list) and instead and all(isinstance(word, str) for word in instead))
        ):
            return f"terms: “{term}” leads to a text or a list of texts: what to write instead"
    return ""


def _rule(path: Path, title: str, why: str, settings: dict[str, Any], line: int) -> Rule:
    options = {name.replace("_", "-"): value for name, value in settings.get("options", {}).items()}
    if "terms" in settings:
        options["terms"] = settings["terms"]
    return Rule(
        id=path.stem,
        title=title,
        group=settings["group"],
        severity=Severity(settings["severity"]),
        check=settings["check"],
        options=options,
        languages=tuple(settings.get("languages", ())),
        compares=settings.get("compares", False),
        default=settings.get("default", True),
        why=why,
        origin=f"{path}:{line}",
    )


def read_stylebook(folder: Path) -> tuple[Card, ...]:
    """All cards of a folder, by name. Raises NewslintError if it holds none."""
    return tuple(read_card(path) for path in _cards_in(folder))


def read_rules(folder: Path) -> tuple[Rule, ...]:
    """The rules of a folder's cards, by name, as they were read before if no card has changed since.

    Raises NewslintError as `read_stylebook` does.
    """
    stamp = [_last_change(path) for path in (Path(__file__), *_cards_in(folder))]
    kept = recall(("rules", str(folder)), stamp, lambda: [_plain(card.rule) for card in read_stylebook(folder)])
    return tuple(Rule(severity=Severity(severity), **settings) for severity, settings in kept)


def _cards_in(folder: Path) -> list[Path]:
    if not folder.is_dir():
        raise NewslintError(f"{folder}: no such stylebook folder")
    with os.scandir(folder) as entries:
        names = sorted(entry.name for entry in entries if entry.name.endswith(".md") and entry.name != "README.md")
    if not names:
        raise NewslintError(f"{folder}: holds no cards; a stylebook is a folder of *.md cards, one a rule")
    return [folder / name for name in names]


def _last_change(path: Path) -> tuple[str, int, int]:
    """A file's name, time of last change and size, or zeros where it can't be asked: then reading it says why."""
    try:
        about = path.stat()
    except OSError:
        return path.name, 0, 0
    return path.name, about.st_mtime_ns, about.st_size


def _plain(rule: Rule) -> tuple[str, dict[str, Any]]:
    """A card's rule in values that can be kept: its severity, and all else."""
    return str(rule.severity), {name: value for name, value in vars(rule).items() if name in _KEPT}
