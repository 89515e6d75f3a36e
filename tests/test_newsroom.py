"""The newsroom file: a wrong one is refused with line and reason; a draft of one is taken back."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from newslint import newsroom


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("peple = 1", ":1: unknown key “peple”; did you mean “people”?"),
        ("\ncontacts = 'a'", ":2: contacts should be a list of texts"),
        ("people = 3", ":1: people should be a table: [people]"),
        ("[people]\n'A B' = 'director'", ":2: people.A B: posts should be a list"),
        ("[people]\n'A B' = [1]", ":2: people.A B: a post is a text"),
        (
            "[people]\n'A B' = [{post = 'x', form = 2024-01-01}]",
            ":2: people.A B: unknown key “form”; did you mean “from”?",
        ),
        ("[people]\n'A B' = [{post = 'x', from = 'May'}]", ":2: people.A B: from is a date such as"),
        ("[people]\n'A B' = [{post = 'x', from = 2024-05-02, until = 2024-05-01}]", "lies before from"),
        ("[organisations]\n'A' = 'B'", ":2: organisations.A should be a table"),
        ("[organisations]\n'A' = {wrng = ['B']}", "unknown key “wrng”; did you mean “wrong”?"),
        ("[acronyms]\nA = 1", ":2: acronyms.A should be a text"),
        ("hashtags = ['A']", ":1: hashtags: “A” has no #"),
        ("[glossary.spanish]\na = 'b'", ":1: glossary.spanish: a pair of languages is written"),
        ("[glossary.es-en]\na = 1", ":1: glossary.es-en should be a table of texts"),
        ("x = = 1", ":1: not TOML"),
    ],
)
def test_a_wrong_file_is_refused_with_line_and_reason(tmp_path: Path, text: str, words: str) -> None:
    file = tmp_path / "newsroom.toml"
    file.write_text(text, encoding="utf-8")
    with pytest.raises(newsroom.NewsroomError) as error:
        newsroom.read(file)
    assert str(error.value).startswith(str(file))
    assert words in str(error.value)


def test_learn_drafts_a_file_that_is_taken(tmp_path: Path) -> None:
    for number in range(3):
        (tmp_path / f"{number}.md").write_text(
            f"# Zoo news {number}\n\nMARROWBY, {number + 1} May 2025 – “It is loud,” said Dr. Ines Calloway, head of "
            "mammals at Marrowby Zoo. The European Breeding Programme (EBP) helps.\n\n"
            "Contact: press@marrowbyzoo.example\n",
            encoding="utf-8",
        )
    done = subprocess.run(
        [sys.executable, "-m", "newslint", "newsroom", "learn", "."],
        cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    file = tmp_path / "newsroom.toml"
    file.write_text(done.stdout, encoding="utf-8")
    learned = newsroom.read(file)
    assert learned.contacts == ("press@marrowbyzoo.example",)
    assert list(learned.people) == ["Ines Calloway"]
    assert learned.people["Ines Calloway"][0].startswith("head of mammals")
    assert learned.acronyms["EBP"].endswith("European Breeding Programme")
    assert "# 3" in done.stdout
