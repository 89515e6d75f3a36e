"""Cards held to their examples: what our own tests, `newslint test` and plugin authors run."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from newslint.card import CLOSE, OPEN, Card, CardError, Example, read_card, read_stylebook
from newslint.config import Settings
from newslint.desk import Newsroom
from newslint.engine import Job, Newsdesk, run
from newslint.newsroom import parse
from newslint.report import Report
from newslint.rule import Finding, Rule

SUFFIXES = {"plain": ".txt", "text": ".txt", "txt": ".txt", "md": ".md", "markdown": ".md", "html": ".html"}


@dataclass(frozen=True, slots=True)
class Failure:
    """An example that does not hold. `known` marks a `todo` block: a miss that is known."""

    card: Path
    line: int
    message: str
    known: bool = False

    def __str__(self) -> str:
        return f"{self.card}:{self.line}: {self.message}"


@dataclass(frozen=True, slots=True)
class Tally:
    """What became of a stylebook's examples."""

    cards: int
    examples: int
    failures: tuple[Failure, ...]


def test_stylebook(path: Path, newsdesk: Newsdesk | None = None) -> Tally:
    """Run the examples of a card, or of all cards of a folder. Raises NewslintError on a broken card."""
    cards = (read_card(path),) if path.is_file() else read_stylebook(path)
    desk = newsdesk or Newsdesk.open()
    failures: list[Failure] = []
    count = 0
    for card in cards:
        desk.plugins.vouch_for(card.rule)
        examples = card.examples()
        count += len(examples)
        if not any(example.kind == "bad" for example in examples):
            failures.append(Failure(card.path, 1, "has no bad example: nothing shows that the rule works"))
        if not any(example.kind == "good" for example in examples):
            failures.append(Failure(card.path, 1, "has no good example: nothing shows what the rule leaves alone"))
        failures += _undocumented_options(card)
        failures += _failures(card, examples, desk)
    return Tally(len(cards), count, tuple(failures))


def _undocumented_options(card: Card) -> Iterator[Failure]:
    described = card.section("Options")
    for name in card.rule.parameters:
        if f"`{name}`" not in described:
            yield Failure(card.path, 1, f"option `{name}` is not explained under “## Options”")


def _failures(card: Card, examples: tuple[Example, ...], desk: Newsdesk) -> Iterator[Failure]:
    if missing := card.rule.missing():
        yield Failure(card.path, 1, f"its examples were not run: {missing}", known=True)
        return
    newsroom = parse(card.newsroom(), card.path)
    before: tuple[Example, list[Finding]] | None = None
    original: Example | None = None
    for example in examples:
        if example.kind == "original":
            original = example
            continue
        if example.kind == "fixed":
            yield from _fix_failures(card, example, before, desk, newsroom)
            continue
        report = findings(card.rule, example, desk, newsroom, original)
        original = None
        for trouble in report.troubles:
            yield Failure(card.path, example.line, trouble.message)
        yield from _mark_failures(card, example, report.findings)
        before = (example, report.findings)


def _mark_failures(card: Card, example: Example, found: list[Finding]) -> Iterator[Failure]:
    if example.kind == "bad" and not example.marks:
        yield Failure(card.path, example.line, f"a bad example marks what is wrong with {OPEN}…{CLOSE}")
    got = {(finding.span.start, finding.span.end) for finding in found}
    want = set() if example.kind == "good" else set(example.marks)
    known = example.kind == "todo"
    if known and got == want:
        yield Failure(card.path, example.line, "this todo works now: make it a bad or a good example")
        return
    for start, end in sorted(want - got):
        line = example.line + example.text.count("\n", 0, start)
        yield Failure(card.path, line, f"not found: “{_shown(example.text[start:end])}”", known)
    for finding in found:
        if (finding.span.start, finding.span.end) not in want:
            line = example.line + finding.line - 1
            words = _shown(finding.words)
            yield Failure(card.path, line, f"found, but not marked: “{words}” ({finding.message})", known)


def _fix_failures(
    card: Card, example: Example, before: tuple[Example, list[Finding]] | None, desk: Newsdesk, newsroom: Newsroom
) -> Iterator[Failure]:
    from newslint.fix import fixed_text

    if before is None:
        yield Failure(card.path, example.line, "a fixed example stands behind the bad one that it mends")
        return
    bad, found = before
    mended = fixed_text(bad.text, [finding.fix for finding in found if finding.fix])
    if mended != example.text:
        yield Failure(card.path, example.line, f"the fixes make “{_shown(mended, 200)}” of it")
    clean = Example("good", example.text, (), example.line, bad.format, bad.attributes)
    for finding in findings(card.rule, clean, desk, newsroom).findings:
        yield Failure(card.path, example.line, f"is not clean when fixed: {finding.message}")


def findings(
    rule: Rule, example: Example, desk: Newsdesk, newsroom: Newsroom | None = None, original: Example | None = None
) -> Report:
    """What one rule alone finds in an example: by a newsroom's register, and held against an original, if given."""
    name = example.attribute("path") or "example" + SUFFIXES.get(example.format, "." + example.format)
    settings = Settings(language=example.attribute("lang"), newsroom=newsroom or Newsroom())
    rules = {**desk.rules, rule.id: rule}
    alone = Newsdesk(rules, desk.readers, desk.reporters, desk.plugins)
    return run(alone, [Job(name, data=example.text.encode(), original=_original(original))], _only(rule, settings))


def _original(example: Example | None) -> Job | None:
    return Job("original.txt", data=example.text.encode()) if example else None


def _only(rule: Rule, settings: Settings) -> Settings:
    return Settings(select=(rule.id,), language=settings.language, newsroom=settings.newsroom)


def _shown(text: str, most: int = 80) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= most else flat[: most - 1] + "…"


__all__ = ["CardError", "Failure", "Tally", "findings", "test_stylebook"]
