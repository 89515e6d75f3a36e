"""Runs of capitalised words: where they begin and end, and what is one word."""

import pytest

from newslint.annotations.names.runs import runs


def words_of(text: str) -> list[list[str]]:
    return [[word.text for word in run.words] for run in runs(text, 0)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("said Orla McTeague of Tarn", [["Orla", "McTeague"], ["Tarn"]]),
        ("J. P. van der Linde Jr. left", [["J.", "P.", "van", "der", "Linde", "Jr."]]),
        ("saw Rosa de la Peña. The end", [["Rosa", "de", "la", "Peña"], ["The"]]),
        ("the Tarn's Ilse Roth", [["Tarn"], ["Ilse", "Roth"]]),
        ("Ravi A/L Muthu and Devi D/O Nair", [["Ravi", "A/L", "Muthu"], ["Devi", "D/O", "Nair"]]),
        ("COO/CFO Ilse Roth", [["COO"], ["CFO", "Ilse", "Roth"]]),
        ("at www.tarn.org/Ilse", []),
        ("near Žilina live łosie, Łukasz says", [["Žilina"], ["Łukasz"]]),
        ("by Jean-Luc d'Aubrac", [["Jean-Luc", "d'Aubrac"]]),
        ("sectors.Ilse spoke", [["Ilse"]]),
        ("in the U.S. Senate", [["U.S.", "Senate"]]),
        ("@Ilse #Roth", []),
    ],
)
def test_runs(text: str, expected: list[list[str]]) -> None:
    assert words_of(text) == expected


def test_words_know_their_places() -> None:
    text = "Today Dr. Ilse Roth’s team"
    for run in runs(text, 0):
        for word in run.words:
            assert text[word.start : word.end] == word.text
    last = list(runs(text, 0))[-1].words[-1]
    assert (last.text, last.possessive) == ("Roth", True)
