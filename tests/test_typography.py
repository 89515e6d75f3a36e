"""The safe fixes of the core: fixing twice equals fixing once, and nothing outside the fixed places changes."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from newslint.card import read_card
from newslint.checks.structure import first_person, shouting
from newslint.checks.typography import invisible_character, mojibake, unbalanced_brackets
from newslint.desk import Desk
from newslint.document import Document
from newslint.engine import Newsdesk, resolve
from newslint.fix import compatible, fixed_text
from newslint.rule import Finding, Rule

NEWSDESK = Newsdesk.open()
FIXING = ("doubled-word", "spacing", "invisible-character")
WORDS = "the mill and que vous die of opens , . .. ,, ( ) ! Corley A é word,word".split(" ")
BLANKS = [" ", "  ", " ", "\n", "\n\n", "\r\n", "\t", "\u00a0"]
PIECES = st.sampled_from([*WORDS, *BLANKS, "\u200b", "\u00ad", "\u202a", "👩\u200d👧", "on the on the"])


def read(text: str, name: str = "release.txt", language: str = "en") -> Document:
    return NEWSDESK.read_data(text.encode(), name, Desk(language=language))


def findings(rule: Rule, text: str, name: str) -> list[Finding]:
    document = read(text, name)
    return [resolve(document, rule, problem) for problem in rule.run(document)]


@settings(max_examples=80, deadline=None)
@given(pieces=st.lists(PIECES, max_size=30), name=st.sampled_from(["a.txt", "a.md", "a.html"]))
@pytest.mark.parametrize("rule_id", FIXING)
def test_fixing_twice_is_fixing_once_and_nothing_else_changes(rule_id: str, pieces: list[str], name: str) -> None:
    rule = NEWSDESK.rules[rule_id]
    text = "".join(pieces)
    edits = compatible([finding.fix for finding in findings(rule, text, name) if finding.fix and finding.fix.safe])
    fixed = fixed_text(text, edits)
    kept: list[str] = []
    at = 0
    for edit in edits:  # what lies between the edits, and what they put in, is all there is
        kept += (text[at : edit.span.start], edit.replacement)
        at = edit.span.end
    assert fixed == "".join(kept) + text[at:]
    again = compatible([finding.fix for finding in findings(rule, fixed, name) if finding.fix and finding.fix.safe])
    assert fixed_text(fixed, again) == fixed


def test_one_round_of_fixes_is_enough_for_a_plain_text() -> None:
    text = (
        "The hall has the the looms , a lift and ( on Sundays) a café\u200b that looks out over  the old mill pond.\n"
    )
    for rule_id in FIXING:
        fixes = [finding.fix for finding in findings(NEWSDESK.rules[rule_id], text, "a.txt") if finding.fix]
        text = fixed_text(text, fixes)
        assert [finding.fix for finding in findings(NEWSDESK.rules[rule_id], text, "a.txt") if finding.fix] == []
    assert text == "The hall has the looms, a lift and (on Sundays) a café that looks out over the old mill pond.\n"


def test_what_was_meant_is_offered_for_mojibake() -> None:
    wrong = "The caf\u00c3\u00a9 of the parish\u00e2\u20ac\u2122s hall"
    problems = list(mojibake(read(wrong)))
    assert [(problem.where.text, problem.fix.replacement if problem.fix else "") for problem in problems] == [
        ("\u00c3\u00a9", "é"),
        ("\u00e2\u20ac\u2122", "’"),
    ]


def test_right_to_left_text_needs_its_marks() -> None:
    assert list(invisible_character(read("\u200fשלום\u200f"))) == []
    assert [problem.where.text for problem in invisible_character(read("hall\u200f"))] == ["\u200f"]


def test_brackets_are_pointed_at_one_by_one() -> None:
    document = read("The hall (1871 has a lift.\n\nIt is open) on Sundays and (on Mondays) too.")
    assert [problem.where.start for problem in unbalanced_brackets(document)] in ([], [9, 38])
    document = read("The hall (1871 has a lift.")
    assert [problem.where.start for problem in unbalanced_brackets(document)] == [9]


def test_an_acronym_or_a_dateline_does_not_shout() -> None:
    document = read(
        "Hall opens\n\nSAN JUAN DE LA PENA, May 3, 2026 – The NATO and the UNESCO opened the hall of the BBC."
    )
    assert list(shouting(document)) == []


def test_a_text_in_the_first_person_throughout_is_a_blog() -> None:
    text = "We built a hall. " * 12
    assert list(first_person(read(text))) == []


@pytest.mark.parametrize("rule_id", ["doubled-word", "spacing", "fragment", "unbalanced-quotes", "unattributed-quote"])
def test_cards_have_examples_in_every_language(rule_id: str) -> None:
    card = read_card(Path(__file__).parent.parent / "rules" / f"{rule_id}.md")
    languages = {example.attribute("lang") or "en" for example in card.examples() if example.kind == "bad"}
    assert languages >= {"en", "es", "fr", "de"}
