"""Sentences and words: where a reader of the language would end them, to the character."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.segment import sentences, words

# Sentences are parted by " | ", which stands for one blank of the text.
SENTENCES = {
    "en": [
        "The U.S. Marshals came at dawn. | They left at 9 a.m. Tuesday. | Nobody spoke.",
        "MODESTO, Calif. – A new lab opened. | It is the U.S. Army that pays.",
        "Orla Inc. Chairwoman Eve Dahl spoke. | She joined Orla Inc. | In 2019 she left.",
        "It ranks No. 5 in the U.S. | The mayor said no. | Nobody moved.",
        "George W. Tarrow met J. R. R. Molkin. | Then Sen. Ida Roe (D-Mass.) arrived.",
        "“We are glad. | We won,” said the mayor. | “So?” asked Mr. Bell, Jr. | They laughed.",
        "“So it is!” Mayor Jane Roe said. | “Is it?” Smith asked, and left. | “No?” | Roe said nothing.",
        'He said "Stop." | The mayor left. | (See below.) | Good.',
        "He waited... | Then it came. | She paused … and went on.",
        "Work ended early.The | next phase is open.",
        "Take vitamin C. | The study was small. | Heat to 350 F. | Then cool it.",
        "See the trials.3 | The rest is known.[4] | Nobody knows.",
        "1. Opening of the hall",
        "Visit example.com today. | It opens on Jan. 5 at 10 a.m. EST at 12 Elm St. Northwood.",
        "It won! | 🎉 Now it moves.",
        "no capital. at all, and no second sentence",
        "The ruling in Roe v. Hill et al. Smith stands.",
    ],
    "es": [
        "Lo dijo el Sr. Pérez, D. Juan Gil y la Dra. Ruiz en EE. UU. Después callaron.".replace("UU. ", "UU. | "),
        "La firma Orla, S.A. de C.V. ganó. | Abre a las 9 p. m. | El lunes cierra.",
        "¿Qué pasa? | ¡Nada! | «No mueren de pérdidas. | Mueren de pena», explicó.",
        "Está en la Av. Reforma núm. 5. | Fin.",
    ],
    "fr": [
        "« Le bois savait nager. » | Le maire, M. Le Guen, a souri.",
        "Selon l’art. 5, il aime l’art. | Le reste est clair.",
        "Non. | L’équipe des utilisateur·rice·s. | L’eau vient de la SA Orla S.A. | C’est clair.",
        "« Quoi ? » dit-il. | Mme D. Aubry et M. X sont là. | Il est 14 h. | Les gens partent.",
    ],
    "de": [
        "Am 3. Mai kam Dr. med. Müller. | Es kostete 1,8 Mio. Euro. | Im Jahr 2020. | Die Firma lacht.",
        "Die Firma, z. B. Orla, ging. | „Otter sind da“, sagte er. | „Sie finden uns.“ | Das ist gut.",
        "Sie kam am 24. Oktober. | Im 21. Jahrhundert lebt Ludwig II. nicht. | Der Verein Orla e.V. Moor lädt ein.",
    ],
}


@pytest.mark.parametrize(("language", "marked"), [(code, text) for code, texts in SENTENCES.items() for text in texts])
def test_sentences(language: str, marked: str) -> None:
    expected = marked.split(" | ")
    text = " ".join(expected)
    if ".The |" in marked:  # two sentences run together
        expected, text = ["Work ended early.", "The next phase is open."], "Work ended early.The next phase is open."
    assert [text[start:end] for start, end in sentences(text, language)] == expected


def test_words() -> None:
    text = "U.S. R&D l'écluse twenty-two 1,240.50 end.The and/or AT&T e.g. #5G Müller’s 9–10 cafe\u0301 Bob's, “x”"
    assert [text[start:end] for start, end in words(text)] == [
        "U.S", "R&D", "l'écluse", "twenty-two", "1,240.50", "end", "The", "and", "or", "AT&T", "e.g", "5G", "Müller’s",
        "9", "10", "cafe\u0301", "Bob's", "x",
    ]  # fmt: skip


@given(st.text(alphabet="ab AZ.!?…“”\"'()«» 19。🎉\u0301-–\u00a0", max_size=60), st.sampled_from(["en", "fr", "de"]))
def test_sentences_hold_all_but_the_blanks(text: str, language: str) -> None:
    found = sentences(text, language)
    covered = "".join(text[start:end] for start, end in found)
    assert "".join(covered.split()) == "".join(text.split())
    assert all(text[start:end] == text[start:end].strip() != "" for start, end in found)
    assert all(first[1] <= second[0] for first, second in pairwise(found))


@given(st.text(max_size=60))
def test_words_hold_every_letter(text: str) -> None:
    covered = {at for start, end in words(text) for at in range(start, end)}
    assert all(at in covered for at, letter in enumerate(text) if letter.isalnum())


@pytest.mark.parametrize("hostile", ["." * 200_000 + "-", *(unit * 50_000 for unit in (".)", ". ", "a.b.", ".("))])
def test_hostile_text_takes_linear_time(hostile: str) -> None:
    sentences(hostile)
    words(hostile)
