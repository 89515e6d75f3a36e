from __future__ import annotations

import pytest

from newslint.annotations.near_repeats import near_repeats
from newslint.annotations.prose import stem
from newslint.annotations.repeats import repeated_runs
from newslint.checks.duplication import duplicate_paragraph, duplicate_sentence, near_duplicate_sentence
from newslint.checks.repetition import doubled_word, repeated_list_member, repeated_phrase
from newslint.desk import Desk
from newslint.document import Document
from newslint.engine import Newsdesk
from newslint.rule import Severity

NEWSDESK = Newsdesk.open()
LEAD = "Corley Mills will open a second weaving hall in the spring of next year.\n\n"
SENTENCE = "The hall will give work to forty weavers from the three valleys around."


def read(text: str, language: str = "en") -> Document:
    return NEWSDESK.read_data(text.encode(), "release.txt", Desk(language=language))


def test_a_sentence_that_stands_again_is_reported_at_its_second_place() -> None:
    document = read(f"{LEAD}{SENTENCE} It is new.\n\nThe dye house is old. {SENTENCE} Entry is free.")
    (problem,) = duplicate_sentence(document)
    assert problem.where.text == SENTENCE
    assert problem.where.start == document.text.rindex(SENTENCE)
    assert problem.related[0].where.start == document.text.index(SENTENCE)
    assert problem.severity is None and "line 3" in problem.message


def test_a_short_repeat_is_only_a_warning() -> None:
    short = "The roof is made of old oak."
    document = read(f"{LEAD}{short} It is new.\n\nThe dye house is blue. {short} Entry is free.")
    assert [problem.severity for problem in duplicate_sentence(document)] == [Severity.WARNING]


def test_a_paragraph_swallows_its_sentences() -> None:
    paragraph = f"The hall was designed by Petra Olund. {SENTENCE}"
    document = read(f"{LEAD}{paragraph}\n\nEntry is free on Sundays for all.\n\n{paragraph}")
    assert [problem.where.text for problem in duplicate_paragraph(document)] == [paragraph]
    assert list(duplicate_sentence(document)) == []


def test_a_text_full_of_repeats_is_two_versions_and_left_alone() -> None:
    facts = [f"The {name} hall was built by two brothers from the valley of {name}." for name in "ABCDE"]
    between = [f"Visitors may see it in month {number} of any year." for number in range(5)]
    mixed = " ".join(f"{fact} {gap}" for fact, gap in zip(facts, between, strict=True))
    again = " ".join(f"{fact} Closed on day {number}." for number, fact in enumerate(facts))
    assert repeated_runs(read(f"{LEAD}{mixed}\n\n{again}")) == ()


def test_a_letter_below_the_release_repeats_it_rightly() -> None:
    document = read(f"{LEAD}{SENTENCE} It is new.\n\nDear Minister,\n\nThe roof leaks. {SENTENCE} Yours.")
    assert list(duplicate_sentence(document)) == []


def test_the_figure_that_differs_is_named() -> None:
    one = "The brothers Tarn dug the canal with 40 men in the dry summer before the war."
    other = one.replace("40", "60")
    document = read(f"{LEAD}{one} It is deep.\n\nBoats pass at ten. {other} Locks came later.")
    (near,) = near_repeats(document)
    assert near.figures == ("60", "40")
    (problem,) = near_duplicate_sentence(document)
    assert problem.where.text == other and "60 for 40" in problem.message


def test_entries_that_differ_in_a_name_are_no_repeats() -> None:
    one = "Ida Falk was fined forty crowns for fishing in the mill pond at night."
    document = read(f"{LEAD}{one} {one.replace('Ida Falk', 'Jon Moor')}")
    assert near_repeats(document) == ()


@pytest.mark.parametrize(("one", "other"), [("needed", "need"), ("irrigates", "irrigate"), ("months", "month")])
def test_forms_of_a_word_share_their_stem(one: str, other: str) -> None:
    assert stem(one) == stem(other)


def test_a_run_inside_a_long_sentence_has_its_exact_place() -> None:
    text = (
        "Visitors can watch the looms from the upper gallery, stairs permitting, on every day of the week and in the "
        "winter break from the upper gallery, stairs permitting."
    )
    document = read(LEAD + text)
    (problem,) = repeated_phrase(document)
    assert problem.where.text == "from the upper gallery, stairs permitting"
    assert problem.where.end == len(document.text) - 1
    assert problem.related[0].where.text == problem.where.text


def test_doubled_words_are_found_across_a_line_break() -> None:
    document = read("The hall opens on the\nthe first of May.")
    (problem,) = doubled_word(document)
    assert (problem.where.span.start, problem.where.span.end) == (22, 25)


def test_no_word_is_doubled_across_paragraphs() -> None:
    assert list(doubled_word(read("This is the\n\nthe first of May."))) == []


@pytest.mark.parametrize(
    ("language", "text", "member"),
    [
        ("en", "Prizes went to Ida Brandt, Jonas Falk, Petra Olund and Ida Brandt.", "Ida Brandt"),
        ("en", "The mill makes cloth, yarn, rope and cloth.", ""),  # too plain a word to be sure where the list begins
        ("es", "Vinieron Nora Vidal, Iván Soler, Marta Quiroga e Iván Soler.", "Iván Soler"),
        ("de", "Es sprachen Ina Brandt, Jonas Falk, Petra Olund und Jonas Falk.", "Jonas Falk"),
    ],
)
def test_members_that_stand_twice(language: str, text: str, member: str) -> None:
    found = [problem.where.text for problem in repeated_list_member(read(text, language))]
    assert found == [member] if member else set(found) <= {"cloth"}
