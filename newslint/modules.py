"""newslint's own modules, whose code need not be looked for and read file by file in every run.

One release takes some two hundred and fifty modules. Python looks into their folders, opens a file for each and reads
its code; where it may write no bytecode it compiles each anew, which takes longer than all else together. Here the code
of all of them comes from what is kept (`kept.py`), as long as the source file has its size and its time of last change:
the same that Python asks of its own bytecode. Anything else, and the modules of others, Python imports as ever.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from types import CodeType, ModuleType

from newslint.kept import Kept

PACKAGE = f"{__package__}."


class KeptLoader(SourceFileLoader):
    """Loads a module of newslint. `code` is what was kept for it, if that still holds."""

    def __init__(self, name: str, file: str, kept: Kept, code: CodeType | None = None) -> None:
        super().__init__(name, file)
        self.kept = kept
        self.code = code

    def get_code(self, fullname: str) -> CodeType | None:
        """The module's code, as kept or as Python makes it, and then it is kept."""
        if self.code is not None:
            return self.code
        change, code = self.last_change(), super().get_code(fullname)
        if code is not None:
            self.kept.put(("module", fullname), (self.path, change, self.is_package(fullname), code))
        return code

    def last_change(self) -> tuple[float, int]:
        """The file's time of last change and its size, or zeros if it can't be asked."""
        try:
            about = self.path_stats(self.path)
        except OSError:
            return 0, 0
        return about["mtime"], about["size"]


class KeptModules:
    """A finder of newslint's modules, for `sys.meta_path`."""

    def __init__(self, kept: Kept) -> None:
        self.kept = kept

    def find_spec(
        self, name: str, path: Sequence[str] | None = None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        """How to load a module, or None if it is not ours or no source file."""
        if not name.startswith(PACKAGE):
            return None
        file, change, is_package, code = self.kept.get(("module", name)) or ("", None, False, None)
        loader = KeptLoader(name, file, self.kept, code)
        if code is None or change != loader.last_change() or not _is_in(file, path):
            spec = PathFinder.find_spec(name, path, target)
            if spec is not None and type(spec.loader) is SourceFileLoader:
                spec.loader = KeptLoader(name, spec.loader.path, self.kept)
            return spec
        spec = ModuleSpec(name, loader, origin=file, is_package=is_package)
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations = [file.removesuffix("__init__.py").rstrip("/\\")]
        return spec


def _is_in(file: str, path: Sequence[str] | None) -> bool:
    """Whether a file, of a module or a package, is in one of the folders in which Python would look for it."""
    return any(file.startswith(folder) for folder in path or ())


@contextmanager
def modules_from(kept: Kept) -> Iterator[None]:
    """Within it, newslint's modules come from what earlier runs kept."""
    finder = KeptModules(kept)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)
