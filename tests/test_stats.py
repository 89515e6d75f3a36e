"""Readability by textstat over newslint's own sentences, and `newslint stats`."""

from __future__ import annotations

import json
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from newslint import readability
from newslint.cli import main
from newslint.desk import Desk, Profile
from newslint.document import Document
from newslint.engine import Newsdesk
from newslint.source import NewslintError

TEXT = (
    "The town will build a bridge.\n\n"
    "PORT BREVIN, May 4 -- Dr. J. Smith opened the U.S. office at 9 a.m. on Tuesday. It cost $1.5 million, and the "
    "administration of the municipality considers further infrastructural investments necessary.\n\n"
    "Contact: press@example.org\n"
)


def document(text: str, language: str = "en", profile: str = "press-release") -> Document:
    desk = Desk(language=language, profile=Profile(profile))
    return Newsdesk.open(disabled_plugins=["all"]).read_data(text.encode(), "release.txt", desk)


def test_sentences_are_newslints_own() -> None:
    prose = readability.prose(
        document("Dr. J. Smith opened the U.S. office at 9 a.m. on Tuesday. It cost 1.5 million.")
    )
    assert len(prose) == 2
    text = " ".join(readability._prepared(sentence) for sentence in prose)
    from textstat.backend.counts import count_sentences, count_words

    assert count_sentences(text) == 2
    assert count_words(text) == sum(map(readability.word_count, prose))


@pytest.mark.parametrize(
    ("language", "easy", "hard"),
    [
        ("en", "The town has a new boat.", "Municipal administration necessitates considerable coordination."),
        ("es", "La ciudad ya tiene un bote.", "La administración necesita considerable coordinación institucional."),
        ("fr", "La ville a un beau pont.", "L'administration nécessite une coordination considérable."),
        ("de", "Die Stadt hat ein neues Boot.", "Verwaltungsvereinfachungen erfordern Zusammenarbeitsvereinbarungen."),
    ],
)
def test_an_easy_sentence_is_easier_than_a_hard_one(language: str, easy: str, hard: str) -> None:
    scores = [readability.ease(readability.prose(document(text, language)), language) for text in (easy, hard)]
    assert scores[0] is not None and scores[1] is not None and scores[0] > 60 > scores[1]


def test_flesch_is_reckoned_as_published() -> None:
    prose = readability.prose(document("The boat is on the sea."))  # 6 words, 6 syllables, 1 sentence
    assert readability.ease(prose, "en") == pytest.approx(206.835 - 1.015 * 6 - 84.6)


def test_nothing_is_fetched(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    monkeypatch.setattr(socket, "create_connection", refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    nltk = pytest.importorskip("nltk")
    monkeypatch.setattr(nltk, "download", refuse)
    prose = readability.prose(document("The municipality considers an unmeasurable xylographic installation."))
    assert readability.ease(prose, "en") is not None


def test_a_run_that_measures_nothing_does_not_load_textstat(tmp_path: Path) -> None:
    (tmp_path / "release.txt").write_text(TEXT)
    code = (
        "import sys; from newslint.cli import main; main(['release.txt', '--no-cache']); "
        "print([name for name in ('textstat', 'nltk', 'pyphen', 'language_tool_python', 'requests') "
        "if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, cwd=tmp_path)
    assert done.stdout.splitlines()[-1] == "[]"


def test_the_numbers_of_a_text(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "release.txt"
    file.write_text(TEXT)
    assert main(["stats", str(file), "--format", "json", "--language", "en"]) == 0
    [counted] = json.loads(capsys.readouterr().out)["documents"]
    assert counted["language"] == "en"
    assert counted["seconds"] == round(60 * counted["words"] / 228)
    assert counted["measures"][0]["name"] == "flesch_reading_ease"
    [hardest] = counted["hardest"][:1]
    start, end = hardest["span"]
    assert TEXT[start:end] == hardest["text"] and hardest["text"].startswith("It cost $1.5 million")
    assert hardest["line"] == 3


def test_the_table(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "release.txt"
    file.write_text(TEXT)
    assert main(["stats", str(file), "--language", "en", "--hardest", "1"]) == 0
    said = capsys.readouterr().out
    assert "Flesch reading ease" in said and "line 3, " in said
    assert main(["stats", str(file), "--hardest", "-1"]) == 2


def test_a_text_without_prose_or_in_no_language_of_ours_is_counted_all_the_same(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "release.txt"
    file.write_text("12 34\n")
    assert main(["stats", str(file)]) == 0
    assert "language not known" in capsys.readouterr().out
    file.write_text("")
    assert main(["stats", str(file), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out)["documents"][0]["words"] == 0
    assert main(["stats", str(tmp_path / "absent.txt")]) == 2


def test_limits_by_language_and_profile() -> None:
    from newslint.checks.readability import reading_ease

    text = " ".join(["The new administration considers the further development of the harbour necessary today."] * 6)
    score = readability.ease(readability.prose(document(text)), "en")
    assert score is not None
    assert list(reading_ease(document(text), limits={"en": score - 1})) == []
    [problem] = reading_ease(document(text), limits={"en": score + 1})
    assert problem.where.start == 0
    assert list(reading_ease(document(text), limits={"en": score + 1}, min_words=500)) == []
    assert list(reading_ease(document(text, "it"), limits={"en": 100})) == []
    with pytest.raises(NewslintError, match=r"limits\.en of reading-ease should be a number"):
        list(reading_ease(document(text), limits={"en": "x"}))  # type: ignore[dict-item]
