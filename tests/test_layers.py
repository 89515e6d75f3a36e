"""The layers of docs/architecture.md: an import only points down."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

import newslint

PACKAGE = Path(newslint.__file__).parent
LAYERS = (
    ("source", "kept", "modules", "patterns", "tables"),
    ("desk", "document"),
    ("languages", "profiles"),
    ("segment",),
    ("annotations",),
    ("rule",),
    ("checks", "readers", "grammar", "readability"),
    ("card", "report", "baseline"),
    ("reporters",),
    ("plugins", "builtin"),
    ("config", "review", "suppress", "changes", "files", "fix", "newsroom"),
    ("engine", "testing", "facts", "learning", "cache", "pool"),
    ("commands", "cli", "__main__", "__init__"),
)
LEVEL = {name: level for level, names in enumerate(LAYERS) for name in names}


def part_of(path: Path) -> str:
    return path.relative_to(PACKAGE).parts[0].removesuffix(".py")


def imports(path: Path) -> list[str]:
    """The parts of newslint that a module imports when it is itself imported, or later; type checking left out."""
    tree = ast.parse(path.read_text(encoding="utf-8"))
    for node in ast.walk(tree):
        if isinstance(node, ast.If) and ast.unparse(node.test) == "TYPE_CHECKING":
            node.body = []
    names: list[str] = []
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module == "newslint":
            names += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom) and node.module:
            names.append(node.module.removeprefix("newslint.") if node.module.startswith("newslint.") else "")
        elif isinstance(node, ast.Import):
            names += [
                alias.name.removeprefix("newslint.") for alias in node.names if alias.name.startswith("newslint.")
            ]
    return [name.split(".")[0] for name in names if name]


@pytest.mark.parametrize("path", sorted(PACKAGE.rglob("*.py")), ids=lambda path: str(path.relative_to(PACKAGE)))
def test_an_import_only_points_down(path: Path) -> None:
    part = part_of(path)
    assert part in LEVEL, f"{part} stands in no layer: name it in docs/architecture.md and here"
    if part == "__init__":
        return
    for name in imports(path):
        if name == "__version__":
            continue
        assert LEVEL[name] <= LEVEL[part], f"{part} imports {name}, which stands above it"
