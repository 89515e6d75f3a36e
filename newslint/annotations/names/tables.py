"""The files beside this one, which `tools/` writes."""

from __future__ import annotations

from pathlib import Path


def table(name: str) -> str:
    """The text of a file: `en.weights`, `listed.names`, `de.words`."""
    return Path(__file__).with_name(name).read_text(encoding="utf-8")
