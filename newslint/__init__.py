"""newslint: the desk editor that reads every release before it goes out.

>>> import newslint
>>> [finding.rule for finding in newslint.lint("It is the the plant.", select=["doubled-word"])]
['doubled-word']
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from newslint.rule import Finding

__version__ = "0.1.0"
__all__ = ["__version__", "lint", "lint_path"]


def lint(
    text: str,
    *,
    path: str = "text.txt",
    language: str = "",
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    config: str | Path | None = None,
) -> list[Finding]:
    """The findings of a text, in order. The suffix of `path` says how it is read (.txt, .md, .html); spans are code
    points of the text, half open.

    Raises newslint.source.NewslintError if something could not be done.
    """
    from newslint.engine import Job

    return _lint(Job(path, data=text.encode("utf-8", "surrogatepass")), language, select, ignore, config)


def lint_path(
    path: str | Path,
    *,
    language: str = "",
    select: Sequence[str] = (),
    ignore: Sequence[str] = (),
    config: str | Path | None = None,
) -> list[Finding]:
    """The findings of a file, in order, by the configuration that is nearest to it unless one is given.

    Raises newslint.source.NewslintError if something could not be done.
    """
    from newslint.config import find_file
    from newslint.engine import Job

    file = Path(path)
    nearest = config or find_file(file.absolute().parent)
    return _lint(Job(file.as_posix(), file), language, select, ignore, nearest)


def _lint(
    job: object, language: str, select: Sequence[str], ignore: Sequence[str], config: str | Path | None
) -> list[Finding]:
    from newslint.config import COMMAND_LINE, Layer, assemble, check_table, read_layers
    from newslint.engine import Job, Newsdesk, run
    from newslint.source import NewslintError

    assert isinstance(job, Job)
    said = {"language": language, "select": list(select), "ignore": list(ignore)}
    spoken = Layer(COMMAND_LINE, {key: value for key, value in said.items() if value})
    check_table(spoken)
    settings = assemble((*(read_layers(Path(config)) if config else ()), spoken))
    desk = Newsdesk.open(settings.paths("stylebooks"), settings.value("disable-plugins", ()))
    report = run(desk, [job], settings)
    if report.troubles:
        raise NewslintError("; ".join(map(str, report.troubles)))
    return report.findings
