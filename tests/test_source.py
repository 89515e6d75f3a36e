from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.source import Position, Source, SourceError, Span


def test_a_position_counts_lines_and_code_points_from_one() -> None:
    source = Source("áé\r\n😀x\ry\n")
    assert source.position(0) == Position(1, 1)
    assert source.position(4) == Position(2, 1)
    assert source.position(5) == Position(2, 2)
    assert source.position(7) == Position(3, 1)
    assert source.position(len(source.text)) == Position(4, 1)
    assert [source.slice(source.line(number)) for number in (1, 2, 3, 4)] == ["áé", "😀x", "y", ""]


@given(st.text(alphabet="a😀\r\n\u2028 ", max_size=40))
def test_every_offset_has_one_position_and_lines_rebuild_the_text(text: str) -> None:
    source = Source(text)
    expected = text.replace("\r\n", "\n").replace("\r", "\n").split("\n")
    assert [source.slice(source.line(n)) for n in range(1, len(source.line_starts) + 1)] == expected
    for offset in range(len(text) + 1):
        position = source.position(offset)
        assert source.line_starts[position.line - 1] + position.column - 1 == offset


def test_a_byte_order_mark_is_part_of_the_text_but_no_column() -> None:
    source = Source.from_bytes("\ufeffAcme".encode(), "a.txt")
    assert source.text == "\ufeffAcme"
    assert source.position(1) == Position(1, 1)
    assert source.position(2) == Position(1, 2)


def test_utf16_is_read_by_its_byte_order_mark() -> None:
    for codec in ("utf-16-le", "utf-16-be"):
        source = Source.from_bytes("\ufeffZürich".encode(codec), "a.txt")
        assert source.text == "\ufeffZürich"
        assert source.encoding == codec


def test_latin1_is_an_error_that_names_line_and_byte() -> None:
    with pytest.raises(SourceError) as error:
        Source.from_bytes("one\ntwo\nZürich".encode("latin-1"), "news/a.txt")
    assert str(error.value) == "news/a.txt: line 3: not UTF-8 text (byte 0xfc at 9); save the file as UTF-8"


def test_a_binary_file_a_folder_and_a_missing_file_are_said_in_one_line(tmp_path: Path) -> None:
    binary = tmp_path / "a.txt"
    binary.write_bytes(b"PK\x03\x04\0\0")
    for path, words in ((binary, "binary"), (tmp_path, "folder"), (tmp_path / "none.txt", "no such file")):
        with pytest.raises(SourceError, match=words) as error:
            Source.read(path, "shown.txt")
        assert str(error.value).startswith("shown.txt: ")
        assert "\n" not in str(error.value)


def test_a_file_too_large_is_refused_without_being_read(tmp_path: Path) -> None:
    large = tmp_path / "large.txt"
    with large.open("wb") as file:
        file.truncate(50_000_000)
    with pytest.raises(SourceError, match="50 MB"):
        Source.read(large)


def test_a_span_is_half_open_and_an_empty_one_is_a_place() -> None:
    assert Span(2, 5).overlaps(Span(4, 9))
    assert not Span(2, 5).overlaps(Span(5, 9))
    assert Span(3, 3).overlaps(Span(2, 5))
    assert Span(3, 3).overlaps(Span(3, 3))
    assert bool(Span(3, 3))
    assert Span(2, 5).covers(Span(3, 5)) and not Span(2, 5).covers(Span(3, 6))
    with pytest.raises(ValueError, match="not a span"):
        Span(5, 2)
