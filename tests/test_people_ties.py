"""Which names are one person."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.annotations.names.ties import tied


def persons(names: str) -> list[int]:
    return tied([name.split() for name in names.split("|")])


@pytest.mark.parametrize(
    "names",
    [
        "Orla McTeague|McTeague|ORLA McTEAGUE",
        "Roth|Ilse Roth|Ilse",  # the headline's surname alone comes first
        "Piet van der Linde|van der Linde|Linde",
        "Rosa Gil Peña|Rosa Gil|Gil|Gil Peña",
        "Zoë Brontë|Zoe Bronte",
        "Ilse Roth-Kahn|Roth-Kahn|Ilse Roth|Kahn",
        "John Tarn|J. Tarn|Johnny Tarn",
        "Robert Tarn|Bob Tarn|R. Tarn",
        "Lim Wei Jie|Wei Jie Lim|Lim",
        "Peter A. Holm|Peter Holm|Peter Andreas Holm",
        "Ravi A/L Muthu|Ravi",
        "Greta Holm|Holms",  # a German genitive
        "Sam Tarn Jr.|Tarn",
    ],
)
def test_one_person(names: str) -> None:
    assert set(persons(names)) == {0}


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        ("Ilse Roth|Anna Roth", [0, 1]),
        ("Ilse Roth|Anna Roth|Roth|Roth", [0, 1, 2, 3]),  # nobody knows which
        ("Ilse Roth|Anna Roth|Anna", [0, 1, 1]),
        ("John A. Tarn|John B. Tarn", [0, 1]),
        ("John A. Tarn|John Tarn|John B. Tarn", [0, 0, 1]),
        ("J. Tarn|John Tarn|Jane Tarn", [0, 1, 2]),
        ("Ilse Roth|Holm|Holm", [0, 1, 1]),
        ("Quennell|Ida Quennell-Shaw|Tom Quennell", [0, 1, 2]),
    ],
)
def test_more_persons(names: str, expected: list[int]) -> None:
    assert persons(names) == expected


@given(
    st.lists(st.sampled_from("Ilse Anna Roth Holm J. de la Roth-Holm Jr.".split()), min_size=1, max_size=4).map(tuple),
    st.data(),
)
def test_the_same_words_are_the_same_person_unless_ambiguous(name: tuple[str, ...], data: st.DataObject) -> None:
    others = data.draw(st.lists(st.just(name), max_size=3))
    numbers = tied([name, *others])
    assert set(numbers) == {0}


def test_persons_are_numbered_in_order() -> None:
    numbers = persons("Ilse Roth|Holm|Roth|Tom Tarn|Holm")
    assert numbers == [0, 1, 0, 2, 1]


def test_a_long_list_of_one_surname_is_read_quickly() -> None:
    names = [
        [f"{chr(65 + a)}{chr(97 + b)}{chr(97 + c)}o", "Tan"] for a in range(26) for b in range(26) for c in range(5)
    ]
    assert len(set(tied(names))) == len(names)
