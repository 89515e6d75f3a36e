"""What a check says (problems), what a rule is, and what a report carries (findings)."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property
from importlib import import_module
from types import MappingProxyType
from typing import Any, NamedTuple

from newslint.document import Document, Passage
from newslint.source import NewslintError, Place, Span


class Severity(StrEnum):
    """How sure and how grave: an error is a plain mistake, a warning is for an editor to look at."""

    ERROR = "error"
    WARNING = "warning"
    SUGGESTION = "suggestion"

    @property
    def rank(self) -> int:
        """0 for the gravest."""
        return list(Severity).index(self)


class Fix(NamedTuple):
    """What to write instead of `where` (the problem's own passage unless given).

    A safe fix changes no fact and no wording (spacing, a doubled word, an invisible character);
    any other is only suggested. The engine offers a fix only on one verbatim run of the source.
    """

    replacement: str
    safe: bool = False
    where: Passage | None = None


class Related(NamedTuple):
    """The other place that a problem is about."""

    where: Passage
    message: str = ""


class Problem(NamedTuple):
    """What a check yields: a passage and what is wrong with it, in an editor's words."""

    where: Passage
    message: str
    related: tuple[Related, ...] = ()
    fix: Fix | None = None
    severity: Severity | None = None  # where it differs from the rule's: thin evidence, or as a profile says
    name: str = ""  # of what reports through the rule: the finding is then called `rule/name`


Check = Callable[..., Iterable[Problem]]  # called as check(document, **options)


class RuleError(NewslintError):
    """A rule that is not in order: its check can't be imported, or an option is unknown or of a wrong type."""


@dataclass(frozen=True)
class Rule:
    """A check with a name, a severity, reasons and settings. `check` is "package.module:function",
    imported when the rule first runs, or the function itself."""

    id: str
    title: str
    group: str
    severity: Severity
    check: str | Check
    options: Mapping[str, Any] = field(default_factory=lambda: MappingProxyType({}))
    languages: tuple[str, ...] = ()  # none: any language
    compares: bool = False  # whether it holds a translation against its original, and runs only where that is at hand
    default: bool = True  # whether it runs without being asked for
    why: str = ""
    docs: str = ""  # where its page stands, if it has one
    origin: str = ""  # the card's path, or the plugin's name: named in errors
    pinned: bool = False  # its severity was set by the user, and holds for every problem

    @cached_property
    def function(self) -> Check:
        """The check itself. Raises RuleError if it can't be imported."""
        if not isinstance(self.check, str):
            return self.check
        module, _, name = self.check.partition(":")
        try:
            function: Check = getattr(import_module(module), name)
        except (Exception, SystemExit) as error:
            raise self._unfit(f"can't be loaded: {type(error).__name__}: {error}") from error
        home = getattr(function, "__module__", None) or ""
        if not callable(function) or home.partition(".")[0] != module.partition(".")[0]:
            raise self._unfit("is no function that is defined there")
        return function

    def _unfit(self, reason: str) -> RuleError:
        return RuleError(f"{self.origin or self.id}: check = “{self.check}” {' '.join(reason.split())}")

    @cached_property
    def parameters(self) -> Mapping[str, Any]:
        """The check's options with their defaults: its keyword-only parameters, in kebab-case."""
        try:
            signature = inspect.signature(self.function)
        except (TypeError, ValueError) as error:
            raise self._unfit(f"can't be asked for its options: {error}") from error
        return {
            parameter.name.replace("_", "-"): parameter.default
            for parameter in signature.parameters.values()
            if parameter.kind is parameter.KEYWORD_ONLY
        }

    def missing(self) -> str:
        """What the check needs from outside and does not find, as a line that says what to do; mostly nothing.

        A module of checks that needs something has a function `missing`, called with the rule's options.
        """
        probe = getattr(import_module(self.function.__module__), "missing", None)
        options = {name.replace("-", "_"): value for name, value in self.options.items()}
        return str(probe(**options)) if probe else ""

    def applies_to(self, language: str, *, has_original: bool = False) -> bool:
        return (not self.languages or language in self.languages) and (has_original or not self.compares)

    def run(self, document: Document) -> Iterable[Problem]:
        return self.function(document, **{name.replace("-", "_"): value for name, value in self.options.items()})


class RelatedPlace(NamedTuple):
    """A finding's other place, resolved. `path` is set only if it lies in another file."""

    span: Span
    line: int
    column: int
    message: str
    path: str = ""


class Edit(NamedTuple):
    """A fix, resolved: replace the source's `span` by `replacement`."""

    span: Span
    replacement: str
    safe: bool


class Finding(NamedTuple):
    """What a report carries. `span` counts code points of the file; lines and columns start at 1."""

    path: str
    span: Span
    rule: str
    message: str
    group: str
    severity: Severity
    line: int
    column: int
    end_line: int
    end_column: int
    words: str  # the source's slice: what the finding speaks of, for baselines and fingerprints
    related: tuple[RelatedPlace, ...] = ()
    fix: Edit | None = None
    docs: str = ""
    place: Place | None = None  # in a file that is no text itself: part, paragraph, code points of it

    @property
    def sort_key(self) -> tuple[str, int, int, str, str]:
        return (self.path, self.span.start, self.span.end, self.rule, self.message)
