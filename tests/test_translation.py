"""A translation against its original: the alignment keeps order and loses nothing, and drift is found."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.annotations.alignment.anchors import Unit, units
from newslint.annotations.alignment.matching import align
from newslint.annotations.alignment.pairs import pairs
from newslint.annotations.numerals import written
from newslint.checks.drift import source_drift
from newslint.checks.translation import missing_translation
from newslint.desk import Desk
from newslint.document import Document
from newslint.languages import CODES
from newslint.readers.plain import read
from newslint.source import Source

SENTENCES = {
    "en": "The company bought {n} boxes of apples for the school.",
    "es": "La empresa compró {n} cajas de manzanas para la escuela.",
    "fr": "L’entreprise a acheté {n} caisses de pommes pour l’école.",
    "de": "Das Unternehmen kaufte {n} Kisten Äpfel für die Schule.",
}


def document(text: str, language: str, original: Document | None = None) -> Document:
    return read(Source(text), Desk(language=language, original=original))


def lorem(lengths: list[int]) -> list[Unit]:
    text = "\n\n".join("A" + "b" * length + " c." for length in lengths)
    return list(units(document(text, "en")))


@given(st.lists(st.integers(1, 80), max_size=12), st.lists(st.integers(1, 80), max_size=12))
def test_every_unit_stands_in_one_bead_and_in_order(left: list[int], right: list[int]) -> None:
    mine, theirs = lorem(left), lorem(right)
    beads = align(mine, theirs)
    assert [i for bead in beads for i in bead[0]] == list(range(len(mine)))
    assert [j for bead in beads for j in bead[1]] == list(range(len(theirs)))


@given(st.integers(13, 10**7), st.sampled_from(CODES), st.sampled_from(CODES))
def test_the_same_figure_is_silent_in_every_pair_of_languages(number: int, source: str, target: str) -> None:
    original = document(SENTENCES[source].format(n=written(number, source)), source)
    same = document(SENTENCES[target].format(n=written(number, target)), target, original)
    assert list(source_drift(same)) == []
    other = document(SENTENCES[target].format(n=written(number + 7, target)), target, original)
    (problem,) = source_drift(other)
    assert problem.where.text == written(number + 7, target)
    assert problem.related[0].where.text == written(number, source)
    assert problem.related[0].where.document is original


def test_a_sentence_that_was_lost_is_reported_where_it_belongs() -> None:
    original = document(
        "El agua se cambia cada seis horas y se limpia. El baño abre el 3 de mayo de 2025 a las 9.", "es"
    )
    translated = document("The bath opens on 3 May 2025 at 9.", "en", original)
    (problem,) = missing_translation(translated)
    assert problem.related[0].where.text.startswith("El agua se cambia")
    assert problem.where.start == 0


def test_paragraphs_that_were_moved_are_known_again() -> None:
    parts = [f"En {place} se vendieron {n} entradas en {year}." for place, n, year in
             (("Soria", 1240, 2019), ("Burgos", 3410, 2020), ("Palencia", 5620, 2021))]  # fmt: skip
    moved = [f"In {place} they sold {n} tickets in {year}." for place, n, year in
             (("Palencia", 5620, 2021), ("Soria", 1240, 2019), ("Burgos", 3410, 2020))]  # fmt: skip
    original = document("\n\n".join(parts), "es")
    translated = document("\n\n".join(moved), "en", original)
    together = {
        (pair.original[0].passage.text[3:8], pair.translation[0].passage.text[3:8])
        for pair in pairs(translated) if pair.original and pair.translation
    }  # fmt: skip
    assert together == {("Soria", "Soria"), ("Burgo", "Burgo"), ("Palen", "Palen")}


def test_without_an_original_nothing_is_aligned() -> None:
    assert pairs(document("It cost 3 million.", "en")) == ()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for name, text in (
        ("news/es/a.md", "# La obra del canal\n\nLa obra costó 12,5 millones de euros, y es la mayor de la región.\n"),
        (
            "news/en/a.md",
            "# The work on the canal\n\nThe work cost €125 million, and it is the largest in the region.\n",
        ),
    ):
        (tmp_path / name).parent.mkdir(parents=True)
        (tmp_path / name).write_text(text, encoding="utf-8")
    return tmp_path


def newslint(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    call = [sys.executable, "-m", "newslint", *words]
    return subprocess.run(call, cwd=cwd, capture_output=True, text=True, check=False)


def test_the_other_place_carries_its_path_in_every_form(folder: Path) -> None:
    call = ("news/en/a.md", "--source", "news/es/a.md", "--select", "source-drift")
    done = newslint(*call, "--format", "json", cwd=folder)
    (finding,) = json.loads(done.stdout)["findings"]
    (related,) = finding["related"]
    text = (folder / "news/es/a.md").read_text(encoding="utf-8")
    assert related["path"] == "news/es/a.md"
    assert text[related["start"] : related["end"]] == "12,5 millones de euros"
    shown = newslint(*call, cwd=folder).stdout
    assert "::: news/es/a.md:3:15" in shown
    assert "12,5 millones de euros" in newslint(*call, "--format", "html", cwd=folder).stdout
    log = json.loads(newslint(*call, "--format", "sarif", cwd=folder).stdout)
    place = log["runs"][0]["results"][0]["relatedLocations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "news/es/a.md"
    assert place["region"]["startColumn"] == 15


def test_a_repository_pairs_its_files_once(folder: Path) -> None:
    pairs_of = '[[pairs]]\noriginal = "news/es/{name}.md"\ntranslation = "news/en/{name}.md"\n'
    (folder / "newslint.toml").write_text(pairs_of, encoding="utf-8")
    done = newslint("news", "--select", "source-drift", "--format", "json", cwd=folder)
    assert [finding["path"] for finding in json.loads(done.stdout)["findings"]] == ["news/en/a.md"]
    (folder / "newslint.toml").write_text('[[pairs]]\noriginal = "a"\ntranslation = "b"\n', encoding="utf-8")
    wrong = newslint("news", cwd=folder)
    assert wrong.returncode == 2 and "pairs: number 1 needs original" in wrong.stderr


def test_a_source_that_is_not_there_is_said(folder: Path) -> None:
    done = newslint("news/en/a.md", "--source", "none.md", cwd=folder)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "none.md: no such file; --source names the original" in done.stderr


def test_a_text_is_no_original_of_itself(folder: Path) -> None:
    done = newslint("news/en/a.md", "--source", "./news/en/a.md", cwd=folder)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1)
    assert "./news/en/a.md: is the text itself" in done.stderr


@pytest.mark.parametrize("key", ["translation_of: ../es/a.md", 'translation-of: "../es/a.md"'])
def test_a_text_names_its_own_original_in_its_front_matter(folder: Path, key: str) -> None:
    text = (folder / "news/en/a.md").read_text(encoding="utf-8")
    (folder / "news/en/a.md").write_text(f"---\ntitle: The work\n{key}\n---\n\n{text}", encoding="utf-8")
    done = newslint("news", "--select", "source-drift", "--format", "json", cwd=folder)
    (finding,) = json.loads(done.stdout)["findings"]
    assert (finding["path"], finding["related"][0]["path"]) == ("news/en/a.md", "news/es/a.md")


def test_what_a_text_names_goes_before_the_pairs_of_the_configuration(folder: Path) -> None:
    (folder / "newslint.toml").write_text(
        '[[pairs]]\noriginal = "news/es/{name}.md"\ntranslation = "news/en/{name}.md"\n', encoding="utf-8"
    )
    (folder / "news/es/b.md").write_text("La obra costó 125 millones de euros.\n", encoding="utf-8")
    text = (folder / "news/en/a.md").read_text(encoding="utf-8")
    (folder / "news/en/a.md").write_text(f"+++\ntranslation_of = '../es/b.md'\n+++\n{text}", encoding="utf-8")
    assert newslint("news", "--select", "source-drift", cwd=folder).returncode == 0


@pytest.mark.parametrize(
    "value, said",
    [
        ("../es/none.md", "the original that it names can't be read: news/es/none.md: no such file or folder"),
        ("a.md", "translation_of names the text itself"),
        ("[1, 2]", "translation_of names the file that the text is a translation of"),
    ],
)
def test_an_original_that_can_not_be_read_is_one_line(folder: Path, value: str, said: str) -> None:
    (folder / "news/en/a.md").write_text(f"---\ntranslation_of: {value}\n---\nThe work.\n", encoding="utf-8")
    done = newslint("news/en/a.md", "--select", "source-drift", cwd=folder)
    assert (done.returncode, len(done.stderr.splitlines())) == (2, 1), done.stderr
    assert f"news/en/a.md: {said}" in done.stderr
