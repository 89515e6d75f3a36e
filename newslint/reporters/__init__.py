"""Reporters: each turns a report into one form of output. `--format` takes a reporter's name."""

from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, NamedTuple, cast

from newslint.source import NewslintError

if TYPE_CHECKING:
    from newslint.report import Report

Write = Callable[["Report", "Style"], str]


class Style(NamedTuple):
    """How the output is to look: `colour` on a terminal, `width` in columns."""

    colour: bool = False
    width: int = 100


class Reporter(NamedTuple):
    """A form of output. `write` is a function of a report and a style, or where it is to be imported from."""

    name: str
    help: str
    write: str | Write

    def render(self, report: Report, style: Style) -> str:
        """The whole output, as text that ends with a line feed unless it is empty. Raises NewslintError."""
        write = self.write
        try:
            if isinstance(write, str):
                module, _, function = write.partition(":")
                write = cast(Write, getattr(import_module(module), function))
            text = write(report, style)
        except NewslintError:
            raise
        except (Exception, SystemExit) as error:
            raise NewslintError(f"the reporter “{self.name}” failed: {type(error).__name__}: {error}") from error
        if not isinstance(text, str):
            raise NewslintError(f"the reporter “{self.name}” gives {text!r:.60}, which is no text")
        return text


_HERE = "newslint.reporters"
REPORTERS = (
    Reporter("text", "for people: the line with the passage underlined", f"{_HERE}.text:write"),
    Reporter("json", "for programs: docs/findings.schema.json describes it", f"{_HERE}.json:write"),
    Reporter("jsonl", "one finding a line, for pipes", f"{_HERE}.lines:write"),
    Reporter(
        "html",
        "a page for people who never read JSON: the release with its findings marked",
        f"{_HERE}.html.page:write",
    ),
    Reporter("markdown", "a summary, for a job's page or a mail", f"{_HERE}.markdown:write"),
    Reporter("sarif", "SARIF 2.1.0, for code scanning", f"{_HERE}.sarif:write"),
    Reporter("github", "GitHub's annotations", f"{_HERE}.github:write"),
    Reporter("gitlab", "GitLab's code-quality report", f"{_HERE}.gitlab:write"),
    Reporter("junit", "JUnit's XML, for build servers", f"{_HERE}.xml:write_junit"),
    Reporter("checkstyle", "checkstyle's XML", f"{_HERE}.xml:write_checkstyle"),
    Reporter("rdjson", "reviewdog's format", f"{_HERE}.rdjson:write"),
    Reporter("rdjsonl", "reviewdog's format, one finding a line", f"{_HERE}.rdjson:write_lines"),
)
