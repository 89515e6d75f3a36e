"""A pattern made of what was kept is the pattern."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.kept import Kept
from newslint.patterns import KeptPatterns, patterns_from

SAMPLES = [
    (r"(?P<first>[“«„])(?P<rest>[^”»“\n]{1,20})(?P=first)?", 0),
    (r"\b(?:née|straße|año)\b", re.IGNORECASE),
    (r"^(#+)[ \t]*(.*?)$", re.MULTILINE),
    (r"(?<![\w.])(?:\d{1,3}(?:[.,]\d{3})+|\d++)(?!\d)", 0),
]


@pytest.mark.parametrize(("source", "flags"), SAMPLES)
def test_a_kept_pattern_is_the_pattern(source: str, flags: int) -> None:
    kept = Kept(Path("nowhere"))
    KeptPatterns(kept).compile(source, flags)
    kept.is_new = False
    revived, plain = KeptPatterns(kept).compile(source, flags), re.compile(source, flags)
    assert not kept.is_new
    assert (revived.pattern, revived.flags, revived.groups, revived.groupindex) == (
        plain.pattern,
        plain.flags,
        plain.groups,
        plain.groupindex,
    )
    text = "# Née in Straße “quoted text“ 1.234,5 AÑO\n## 12,000 «zwei»"
    assert [(m.span(), m.groups(), m.lastgroup) for m in revived.finditer(text)] == [
        (m.span(), m.groups(), m.lastgroup) for m in plain.finditer(text)
    ]


@pytest.mark.filterwarnings("ignore:Possible:FutureWarning")
@given(st.text("aé“(|)[]?*+.^$\\d-", max_size=12), st.text("aé“b1-", max_size=12))
def test_any_pattern_is_kept_as_it_is_or_refused_as_ever(source: str, text: str) -> None:
    kept = Kept(Path("nowhere"))
    try:
        plain = re.compile(source)
    except re.error as error:
        with pytest.raises(re.error, match=re.escape(str(error))):
            KeptPatterns(kept).compile(source)
        return
    for pattern in (KeptPatterns(kept).compile(source), KeptPatterns(kept).compile(source)):
        assert [m.span() for m in pattern.finditer(text)] == [m.span() for m in plain.finditer(text)]


@pytest.mark.parametrize("parts", [(0, [1, 2, 3], 0, {}), (0, "junk", 0, {}), ("junk",), (0, [0], 5, {"a": 1})])
def test_a_damaged_pattern_is_compiled_anew(parts: object) -> None:
    kept = Kept(Path("nowhere"))
    KeptPatterns(kept).compile("a+")
    (key,) = kept.packed
    kept.put(key, parts)
    assert KeptPatterns(kept).compile("a+").fullmatch("aaa")


def test_re_is_left_as_it_was_afterwards() -> None:
    plain = re.compile
    with patterns_from(Kept(Path("nowhere"))):
        assert re.compile is not plain
        assert re.compile("[a-c]{2}").fullmatch("ab")
    assert re.compile is plain


def test_no_group_is_repeated_possessively() -> None:
    """Pythons before 3.11.5 fail on `(…)*+` or match it wrongly (CPython issues 101955 and 106052); `(?>(…)*)` they
    match well. Debian 12 and Ubuntu 22.04 bring such a Python."""
    package = Path(__file__).parent.parent / "newslint"
    repeated = re.compile(r"(?<!\\)\)(?:[*+?]|\{\d*,?\d*\})\+")
    written = [
        (path.name, node.lineno)
        for path in package.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Constant) and isinstance(node.value, str) and repeated.search(node.value)
    ]
    assert repeated.search(r"(?:a|bc)*+") and repeated.search(r"(?:a|bc){2,}+") and not repeated.search(r"\)++")
    assert not written
