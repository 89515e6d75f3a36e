from __future__ import annotations

import pytest
from rules_of_tests import report_of


def found(text: str, name: str = "a.md") -> list[tuple[str, int]]:
    return [(finding.rule, finding.line) for finding in report_of(text, name).findings]


@pytest.mark.parametrize("name", ["a.md", "a.txt", "a.html"])
def test_a_comment_hides_a_rule_in_the_next_block(name: str) -> None:
    text = "<!-- newslint: ignore wrong-word -- she left in May -->\n\nThis is wrong.\n\nThat is wrong.\n"
    if name == "a.html":
        text = text.replace("This is wrong.", "<p>This is wrong.</p>").replace(
            "That is wrong.", "<p>That is wrong.</p>"
        )
    report = report_of(text, name)
    assert [finding.line for finding in report.findings] == [5]
    assert report.suppressed == 1


def test_a_comment_inside_a_paragraph_hides_in_that_paragraph() -> None:
    text = "This is wrong. <!-- newslint: ignore wrong-word --> So wrong.\n\nThat is wrong.\n"
    assert found(text) == [("wrong-word", 3)]


def test_next_line_block_and_file() -> None:
    assert found("<!-- newslint: ignore-next-line wrong-word -->\nwrong\nwrong\n", "a.txt") == [("wrong-word", 3)]
    start, end = "<!-- newslint: ignore-start wrong-word -->", "<!-- newslint: ignore-end -->"
    region = f"wrong\n\n{start}\n\nwrong\n\nwrong\n\n{end}\n\nwrong\n"
    assert found(region) == [("wrong-word", 1), ("wrong-word", 11)]
    assert found("wrong\n\nwrong\n\n<!-- newslint: ignore-file wrong-word -->\n") == []


def test_front_matter_hides_in_the_whole_text() -> None:
    head = "---\ntitle: A day\nnewslint:\n  ignore: [wrong-word]\n---\n\n"
    assert found(head + "wrong\n\nwrong\n") == []
    (finding,) = report_of(head + "right\n").findings
    assert finding.rule == "unused-suppression"
    assert finding.words == "wrong-word"


def test_all_and_several_rules() -> None:
    assert found("<!-- newslint: ignore all -->\n\nwrong teh\n") == []
    assert found("<!-- newslint: ignore wrong-word, mended-word -->\n\nwrong teh hm\n") == [("maybe-word", 3)]


def test_sic_is_honoured_for_the_words_before_it_only() -> None:
    assert found("It is wrong [sic] and wrong.\n") == [("wrong-word", 1)]
    assert report_of("It is wrong [sic] and wrong.\n").findings[0].span.start == 22


@pytest.mark.parametrize(
    ("comment", "words"),
    [
        ("ignore wrong-word", "nothing to ignore here"),
        ("ignore wrong-wrd", "there is no rule “wrong-wrd”; did you mean “wrong-word”?"),
        ("ignore", "names no rule"),
        ("ignroe wrong-word", "is none of ignore"),
        ("ignore-end", "without an ignore-start"),
        ("ignore-start wrong-word", "without an ignore-end"),
    ],
)
def test_a_suppression_that_does_nothing_is_reported_at_its_place(comment: str, words: str) -> None:
    text = f"Right.\n\n<!-- newslint: {comment} -->\n\nRight.\n"
    (finding,) = report_of(text).findings
    assert finding.rule == "unused-suppression"
    assert words in finding.message
    assert text[finding.span.start : finding.span.end] == f"<!-- newslint: {comment} -->"
