"""Suppressions: what an editor has looked at and wants to stand.

In any format `<!-- newslint: ignore RULE, RULE -- reason -->`, in the text's front matter
`newslint: {ignore: [RULE]}`, and `[sic]` behind the words. `docs/suppressions.md` shows each.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from newslint.document import Comment, Document
from newslint.rule import Problem
from newslint.source import Span

ALL = "all"
_DIRECTIVE = re.compile(r"newslint:\s*(?P<verb>[\w-]+)(?P<rest>.*)\Z", re.S)
_VERBS = ("ignore", "ignore-next-line", "ignore-start", "ignore-end", "ignore-file")
_SIC = re.compile(r"(\w[\w’'-]*)[\"”»’]?\s{0,2}[\[(]sic[.!]?[\])]", re.I)


@dataclass(slots=True, eq=False)
class Suppression:
    """`rules` are silent in `scope` (a span of the source); `at` is where the suppression itself stands."""

    rules: tuple[str, ...]
    scope: Span
    at: Span
    reason: str = ""
    used: bool = False

    def hides(self, rule: str, span: Span) -> bool:
        named = any(name in (ALL, rule) or rule.startswith(name + "/") for name in self.rules)
        return named and self.scope.overlaps(span)


class Misuse(NamedTuple):
    """A suppression that can't be read, or that hid nothing."""

    at: Span
    message: str


def suppressions(document: Document) -> tuple[list[Suppression], list[Misuse]]:
    """The suppressions of a text, and the ones that can't be read."""
    found: list[Suppression] = []
    misuses: list[Misuse] = []
    started: list[tuple[tuple[str, ...], Comment, str]] = []
    end = len(document.source.text)
    for comment in document.comments:
        directive = _DIRECTIVE.match(comment.text.strip())
        if not directive:
            continue
        verb = directive["verb"]
        names, _, reason = directive["rest"].partition("--")
        rules = tuple(filter(None, re.split(r"[\s,]+", names)))
        if verb not in _VERBS:
            misuses.append(Misuse(comment.span, f"“newslint: {verb}” is none of {', '.join(_VERBS)}"))
        elif verb == "ignore-end":
            if started:
                opened, start, why = started.pop()
                found.append(Suppression(opened, Span(start.span.end, comment.span.start), start.span, why))
            else:
                misuses.append(Misuse(comment.span, "ignore-end without an ignore-start before it"))
        elif not rules:
            misuses.append(Misuse(comment.span, f"“{verb}” names no rule; write the rule's name, or “all”"))
        elif verb == "ignore-start":
            started.append((rules, comment, reason.strip()))
        else:
            found.append(Suppression(rules, _scope(verb, comment, document), comment.span, reason.strip()))
    for rules, comment, reason in started:
        misuses.append(Misuse(comment.span, "ignore-start without an ignore-end after it"))
        found.append(Suppression(rules, Span(comment.span.end, end), comment.span, reason, used=True))
    found += _from_front_matter(document)
    return found, misuses


def _scope(verb: str, comment: Comment, document: Document) -> Span:
    source = document.source
    if verb == "ignore-file":
        return Span(0, len(source.text))
    if verb == "ignore-next-line":
        line = source.position(comment.span.end).line + 1
        return source.line(line) if line <= len(source.line_starts) else Span(len(source.text), len(source.text))
    for block in document.blocks:
        if block.pieces and block.pieces[-1].span.end > comment.span.start:
            start, end = block.pieces[0].span.start, block.pieces[-1].span.end
            return Span(min(start, comment.span.end), end)
    return Span(comment.span.end, len(source.text))


def _from_front_matter(document: Document) -> Iterator[Suppression]:
    """`newslint: {ignore: [RULE]}`: the whole text, the rule's place being where the front matter names it."""
    settings = document.metadata.get("newslint")
    names = settings.get("ignore") if isinstance(settings, dict) else None
    if isinstance(names, str):
        names = [names]
    if not isinstance(names, list):
        return
    frame = document.frame
    places = {
        passage.text: passage.span
        for passage, block in zip(frame.paragraphs, frame.blocks, strict=True)
        if block.name.startswith("newslint.ignore")
    }
    whole = Span(0, len(document.source.text))
    yield from (Suppression((str(name),), whole, places.get(str(name), Span(0, 0))) for name in names)


def followed_by_sic(document: Document, problem: Problem) -> bool:
    """Whether the writer has marked the very words with [sic]."""
    where = problem.where
    near = document.text[max(0, where.start - 1) : where.end + 60]
    if "sic" not in near:
        return False
    return any(
        where.start < max(0, where.start - 1) + sic.end(1) and max(0, where.start - 1) + sic.start(1) < where.end
        for sic in _SIC.finditer(near)
    )


def unused(found: Iterable[Suppression], ran: Sequence[str], known: Sequence[str]) -> Iterator[Misuse]:
    """Suppressions that hid nothing. One that names a rule that did not run is not judged; an unknown rule is."""
    for suppression in found:
        for name in suppression.rules:
            if name != ALL and name not in known and name.split("/")[0] not in known:
                from difflib import get_close_matches

                near = get_close_matches(name, known, 1)
                hint = f"; did you mean “{near[0]}”?" if near else ""
                yield Misuse(suppression.at, f"there is no rule “{name}”{hint}")
        judged = any(name in ran or name == ALL for name in suppression.rules)
        if judged and not suppression.used:
            yield Misuse(
                suppression.at, f"nothing to ignore here for {', '.join(suppression.rules)}; remove the comment"
            )


def unused_suppression(document: Document) -> Iterator[Problem]:
    """The check of the rule unused-suppression: the engine reports it, since it knows what was hidden."""
    return iter(())
