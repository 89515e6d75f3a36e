"""The files of a run: paths as given, folders walked, .gitignore honoured."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from newslint.source import NewslintError, stands

if TYPE_CHECKING:
    from pathspec import GitIgnoreSpec

GITIGNORE = ".gitignore"


def find(paths: Sequence[str], suffixes: Iterable[str], exclude: Sequence[str] = ()) -> Iterator[Path]:
    """The files to look at, in order, each once. A file that is named is looked at whatever its suffix;
    in a folder, those of the suffixes given, without hidden and git-ignored ones.

    A path that doesn't exist is given back as it is: reading it says so.
    """
    known = frozenset(suffixes)
    seen: set[str] = set()
    for name in paths:
        path = Path(name)
        for file in walk(path, known, exclude) if stands(path) and path.is_dir() else (path,):
            key = os.path.normpath(file)
            if key not in seen:
                seen.add(key)
                yield file


def walk(folder: Path, suffixes: frozenset[str], exclude: Sequence[str] = ()) -> Iterator[Path]:
    """The files of a folder and of the folders in it, by name."""
    ignored = [(root, spec) for root in (*reversed(_enclosing(folder)),) if (spec := _ignore_file(root))]
    if exclude:
        ignored.append((folder, _spec(exclude)))
    yield from _walk(folder, suffixes, ignored)


def _walk(folder: Path, suffixes: frozenset[str], ignored: list[tuple[Path, GitIgnoreSpec]]) -> Iterator[Path]:
    own = _ignore_file(folder)
    rules = [*ignored, (folder, own)] if own else ignored
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        raise NewslintError(f"{folder}: can't be read: {error.strerror}") from error
    for entry in entries:
        if entry.name.startswith(".") or entry.name in ("node_modules", "__pycache__"):
            continue
        is_folder = entry.is_dir(follow_symlinks=False)
        path = folder / entry.name
        if any(spec.match_file(_relative(path, root) + ("/" if is_folder else "")) for root, spec in rules):
            continue
        if is_folder:
            yield from _walk(path, suffixes, rules)
        elif entry.is_file() and path.suffix.lower() in suffixes:
            yield path


def _relative(path: Path, root: Path) -> str:
    return os.path.relpath(path, root).replace(os.sep, "/")


def _enclosing(folder: Path) -> list[Path]:
    """The folders above, up to the root of the git repository; none outside of one."""
    above: list[Path] = []
    here = folder.absolute()
    while not (here / ".git").exists():
        if here.parent == here:
            return []
        here = here.parent
        above.append(here)
    return above


def _ignore_file(folder: Path) -> GitIgnoreSpec | None:
    file = folder / GITIGNORE
    if not file.is_file():
        return None
    return _spec(file.read_text(encoding="utf-8", errors="replace").splitlines())


def _spec(lines: Iterable[str]) -> GitIgnoreSpec:
    from pathspec import GitIgnoreSpec

    return GitIgnoreSpec.from_lines([line for line in lines if not unfit_pattern(line)])  # as git does


def unfit_pattern(pattern: str) -> str:
    """What is wrong with a pattern of a path ("news/**"), or nothing."""
    from pathspec import GitIgnoreSpec

    try:
        GitIgnoreSpec.from_lines([pattern])
    except ValueError as error:
        return " ".join(str(error).split())
    return ""
