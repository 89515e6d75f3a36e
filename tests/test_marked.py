"""The marked releases of the benchmarks: what is found of them stays found, and nothing else is reported there."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path

import pytest

BENCHMARK = Path(__file__).parent.parent / "benchmarks" / "marked.py"


@pytest.fixture(scope="module")
def marked():  # type: ignore[no-untyped-def]
    spec = importlib.util.spec_from_file_location("marked", BENCHMARK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules["marked"] = module
    spec.loader.exec_module(module)
    return module


def test_marks_are_read_out_of_a_text(marked) -> None:  # type: ignore[no-untyped-def]
    text, marks = marked.unmarked("A ⟦title|man, ⟦name|Bo⟧, chair⟧ of it.")
    assert text == "A man, Bo, chair of it."
    assert sorted((mark.family, text[mark.start : mark.end]) for mark in marks) == [
        ("name", "Bo"),
        ("title", "man, Bo, chair"),
    ]
    with pytest.raises(ValueError, match="a mark of name is not closed"):
        marked.unmarked("A ⟦name|Bo.")


def test_marked_releases(marked) -> None:  # type: ignore[no-untyped-def]
    result = marked.score(marked.MARKED)
    assert result.false == ()
    assert result.found.total() >= 0.8 * result.marks.total()
    for family in ("acronym", "date", "duplicate", "hashtag", "language", "placeholder", "quote", "title"):
        assert result.found[family] >= 0.75 * result.marks[family], family
