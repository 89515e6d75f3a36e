"""Reporters: each turns a report into one form of output. `--format` takes a reporter's name."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newslint.report import Report

Write = Callable[["Report", "Style"], str]


@dataclass(frozen=True, slots=True)
class Style:
    """How the output is to look: `colour` on a terminal, `width` in columns."""

    colour: bool = False
    width: int = 100


@dataclass(frozen=True, slots=True)
class Reporter:
    """A form of output. `write` is a function of a report and a style, or where it is to be imported from."""

    name: str
    help: str
    write: str | Write

    def render(self, report: Report, style: Style) -> str:
        """The whole output, as text that ends with a line feed unless it is empty."""
        if isinstance(self.write, str):
            module, _, function = self.write.partition(":")
            write: Write = getattr(import_module(module), function)
        else:
            write = self.write
        return write(report, style)


REPORTERS = (
    Reporter("text", "for people: the line with the passage underlined", "newslint.reporters.text:write"),
    Reporter("json", "for programs: docs/findings.schema.json describes it", "newslint.reporters.json:write"),
)
