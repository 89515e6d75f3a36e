"""Grammar by LanguageTool, against recorded replies: places, what is believed, and what is said when it fails."""

from __future__ import annotations

import re
import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from languagetool_replies import VARIANTS, Recorded, serving

from newslint.card import read_marks
from newslint.config import Configuration, Layer
from newslint.desk import Desk, Newsroom
from newslint.document import Block, Document, Piece
from newslint.engine import Job, Newsdesk, run
from newslint.grammar import client
from newslint.grammar.believed import (
    LANGUAGES,
    BelievedRule,
    believed,
)
from newslint.grammar.check import URL_VARIABLE, languagetool
from newslint.grammar.client import server
from newslint.grammar.home import Missing
from newslint.rule import Problem, Rule, Severity
from newslint.source import NewslintError, Source, Span

pytest.importorskip("language_tool_python", reason="the extra newslint[languagetool] is not installed")

EXAMPLES = [
    (language, rule)
    for language in LANGUAGES
    for known in [believed(language)]
    if known
    for rule in (*known.rules.values(), *known.families)
]


@pytest.fixture(scope="module")
def recorded() -> Iterator[Recorded]:
    with serving(Recorded()) as replay:
        yield replay


@pytest.fixture
def url(recorded: Recorded, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.delenv(URL_VARIABLE, raising=False)
    return recorded.url


def plain(text: str, language: str = "en", newsroom: Newsroom | None = None) -> Document:
    """A document of paragraphs, every character of which stands in the source."""
    blocks, at = [], 0
    for paragraph in text.split("\n\n"):
        blocks.append(Block("paragraph", (Piece(paragraph, Span(at, at + len(paragraph))),)))
        at += len(paragraph) + 2
    return Document(Source(text, "release.txt"), blocks, desk=Desk(language=language, newsroom=newsroom or Newsroom()))


def found(problems: Iterator[Problem] | list[Problem]) -> list[tuple[str, str]]:
    """Rule and words of each problem; the words as they stand in the source."""
    return [(one.name, one.where.document.source.slice(one.where.span)) for one in problems]


@pytest.mark.parametrize(("language", "rule"), EXAMPLES, ids=[f"{code}-{rule.name}" for code, rule in EXAMPLES])
def test_every_believed_rule_finds_its_example(language: str, rule: BelievedRule, url: str) -> None:
    text, marks = read_marks(rule.example, Path("believed"), 1)
    assert len(marks) == 1
    pattern = re.compile(re.escape(rule.name).replace(r"\*", ".*"))
    problems = [
        one
        for one in languagetool(plain(text, language), url=url)
        if pattern.fullmatch(one.name) or rule.name.endswith("*")
    ]
    assert [(one.where.span.start, one.where.span.end) for one in problems] == list(marks)
    assert all(one.fix and not one.fix.safe for one in problems)


def test_places_behind_emoji_flags_and_astral_letters(url: str) -> None:
    first = "🚢🚢 The council 𝔸𝔹 hired a engineer 🇪🇸 for its caf\u00e9."
    text = f"{first}\n\n👩‍👩‍👧 The company launched it's first ferry in May."
    problems = list(languagetool(plain(text), url=url))
    assert found(problems) == [("EN_A_VS_AN", "a"), ("IT_IS_2", "it's")]
    assert problems[0].where.span == Span(text.index("a engineer"), text.index(" engineer"))
    assert problems[1].where.span == Span(text.index("it's"), text.index(" first"))


def test_a_match_that_holds_an_astral_letter_is_no_longer_than_it_is(url: str) -> None:
    text = "The quick sent𝔸nse of the council is here."
    ends = [text[match.start : match.end] for match in server(url, 10).matches(text, "en-US")]
    assert "sent𝔸nse" in ends


def test_decomposed_accents_are_sent_joined_and_come_back_to_their_places(recorded: Recorded, url: str) -> None:
    text = "The cafe\u0301 hired a engineer & a u\u0308ber-crew."
    problems = list(languagetool(plain(text), url=url))
    assert found(problems) == [("EN_A_VS_AN", "a")]
    assert problems[0].where.span.start == text.index("a engineer")
    assert recorded.asked[-1][1] == "The caf\u00e9 hired a engineer & a \u00fcber-crew."


@pytest.mark.parametrize(
    ("name", "text"),
    [
        ("release.html", "<p>The AT&amp;T <b>council</b> hired <a href='/x'>a</a> engineer for the new bridge.</p>"),
        ("release.md", "The AT&amp;T **council** hired [a](/x) engineer for the\nnew bridge.\n"),
    ],
)
def test_markup_and_entities_never_reach_the_server(name: str, text: str, recorded: Recorded, url: str) -> None:
    desk = Newsdesk.open(disabled_plugins=["all"])
    document = desk.read_data(text.encode(), name, Desk(language="en"))
    problems = list(languagetool(document, url=url))
    assert recorded.asked[-1][1] == "The AT&T council hired a engineer for the new bridge."
    at = text.index(">a<" if name.endswith("html") else "[a]") + 1
    assert [one.where.span for one in problems] == [Span(at, at + 1)]


def test_names_of_the_document_are_no_misspellings_even_if_all_is_asked_for(url: str) -> None:
    text = "The council met Dorin Vasilescu, and Vasilescu thanked the cr\u00e8w of Innovamark."
    assert found(languagetool(plain(text), url=url)) == []
    everything = found(languagetool(plain(text), url=url, rules="all"))
    assert everything == [("MORFOLOGIK_RULE_EN_US", "crèw")]
    known = Newsroom(organisations={"crèw": ()})
    assert found(languagetool(plain(text, newsroom=known), url=url, rules="all")) == []


def test_rules_can_be_added_and_left_out(url: str) -> None:
    text = "La alcaldesa dió las gracias.\n\nTambien habrá música en el puerto."
    document = plain(text, "es")
    both = [("MONOSILABOS", "dió"), ("ES_SIMPLE_REPLACE_SIMPLE_TAMBIEN", "Tambien")]
    assert found(languagetool(document, url=url)) == both
    assert found(languagetool(document, url=url, ignore=["MONOSILABOS"])) == both[1:]


class Answering(Recorded):
    """Says the same of every text."""

    def __init__(self, matches: list[dict[str, object]]) -> None:
        super().__init__()
        self.matches = matches

    def answer(self, language: str, text: str) -> dict[str, object] | None:
        return {"matches": self.matches}


def unknown_word(offset: int, length: int) -> dict[str, object]:
    return {
        "message": "?", "replacements": [], "offset": offset, "length": length, "sentence": "",
        "context": {"text": "", "offset": 0, "length": 0},
        "rule": {"id": "MORFOLOGIK_RULE_EN_US", "issueType": "misspelling", "category": {"id": "TYPOS"}},
    }  # fmt: skip


def test_a_text_in_another_language_is_said_to_be_in_one() -> None:
    text = " ".join(["spelmarknaden"] * 40)
    rows = [unknown_word(14 * index, 13) for index in range(20)]
    with serving(Answering(rows)) as strange:
        assert [one.name for one in languagetool(plain(text), url=strange.url)] == ["other-language"]
    with serving(Answering(rows[:5])) as known:
        assert [one.name for one in languagetool(plain(text), url=known.url)] == []


def report_of(text: str, url: str) -> tuple[list[str], list[str], int]:
    """The findings' rules, the troubles and the exit code of a run with grammar."""
    desk = Newsdesk.open(disabled_plugins=["all"])
    rule = replace(desk.rules["languagetool"], default=True, options={"url": url})
    other = Rule("every-text", "", "test", Severity.ERROR, lambda document: [Problem(document.whole, "here")])
    desk = replace(desk, rules={rule.id: rule, other.id: other})
    said = run(desk, [Job("release.txt", data=text.encode())], Configuration((Layer("test", {"language": "en"}),)))
    return [one.rule for one in said.findings], [str(one) for one in said.troubles], said.exit_code(None)


def test_findings_are_called_by_the_rule_of_languagetool(url: str) -> None:
    rules, troubles, code = report_of("The AT&T council hired a engineer for the new bridge.", url)
    assert rules == ["every-text", "languagetool/EN_A_VS_AN"]
    assert not troubles and code == 0


def test_a_server_that_fails_on_a_text_is_an_error_that_names_the_file(url: str) -> None:
    rules, troubles, code = report_of("A text that the recording does not know.", url)
    assert code == 2
    assert len(troubles) == 1 and troubles[0].startswith("release.txt: languagetool: LanguageTool at http")
    assert rules == ["every-text"], "the other rules' findings are still reported"


def test_a_server_that_dies_is_asked_once_and_named_for_each_file(monkeypatch: pytest.MonkeyPatch) -> None:
    with serving(Recorded()) as dying:
        asked = server(dying.url, 4)
        asked.languages()
        address = dying.url
    with pytest.raises(NewslintError, match="has stopped answering; run `newslint languagetool start`"):
        asked.matches("They dont know when the bridge will open.", "en-US")
    monkeypatch.setattr(client, "_tool", lambda *_: pytest.fail("asked again"))
    with pytest.raises(NewslintError, match="has stopped answering"):
        server(address, 4).matches("They dont know.", "en-US")


class Silent(Recorded):
    """Takes a text and never answers in time."""

    def answer(self, language: str, text: str) -> dict[str, object] | None:
        import time

        time.sleep(1.0)
        return {"matches": []}


def test_a_time_limit_is_an_error() -> None:
    with (
        serving(Silent()) as slow,
        pytest.raises(NewslintError, match=r"was not done with this text in 0\.4 s"),
    ):
        server(slow.url, 0.4).matches("The council met.", "en-US")


def test_a_missing_server_is_one_line_with_what_to_do(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv(URL_VARIABLE, raising=False)
    monkeypatch.setenv("NEWSLINT_LANGUAGETOOL", str(tmp_path))
    with pytest.raises(Missing, match="run `newslint languagetool start`"):
        list(languagetool(plain("The council met.")))
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        address = f"http://127.0.0.1:{nobody.getsockname()[1]}"
        with pytest.raises(Missing, match=f"no LanguageTool server answers at {address}"):
            list(languagetool(plain("The council met."), url=address))


def test_a_proxy_is_not_asked_for_this_machine(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("HTTP_PROXY", "http_proxy", "ALL_PROXY"):
        monkeypatch.setenv(name, "http://127.0.0.1:9")
    monkeypatch.delenv("NO_PROXY", raising=False)
    monkeypatch.delenv("no_proxy", raising=False)
    client._tool.cache_clear()
    client._languages.cache_clear()
    text = "La alcaldesa dió las gracias.\n\nTambien habrá música en el puerto."
    assert len(list(languagetool(plain(text, "es"), url=url))) == 2


@pytest.mark.parametrize("written", ["{}", "{}/", "{}/v2", "{}/v2/"])
def test_addresses_as_people_write_them(written: str, url: str) -> None:
    bare = url.removeprefix("http://")
    assert server(written.format(url), 5).url == url
    assert server(written.format(bare), 5).url == url
    with pytest.raises(NewslintError, match="is not the address"):
        server("ftp://127.0.0.1", 5)


def test_a_language_that_the_server_does_not_know(url: str) -> None:
    with pytest.raises(NewslintError, match=r"knows no “it”.*install it"):
        list(languagetool(plain("Il ponte apre.", "it"), url=url, rules="all"))
    with pytest.raises(NewslintError, match="no list of believed rules for “it”"):
        list(languagetool(plain("Il ponte apre.", "it"), url=url))


def test_variants_are_all_known(recorded: Recorded) -> None:
    assert set(VARIANTS.values()) <= set(recorded.languages)


class Bilingual(Recorded):
    """Knows no Spanish word in English and no English one in Spanish, and finds “dió” in Spanish."""

    def answer(self, language: str, text: str) -> dict[str, object] | None:
        spanish, rows = language == "es", []
        for word in re.finditer(r"\w+", text):
            if (word[0] in SPANISH) != spanish:
                rows.append(unknown_word(word.start(), len(word[0])))
            if spanish and word[0] == "dió":
                found = unknown_word(word.start(), 3)
                rows.append({**found, "rule": {"id": "MONOSILABOS", "issueType": "", "category": {"id": "GRAMMAR"}}})
        return {"matches": rows}


SPANISH = frozenset("la alcaldesa dió las gracias a los vecinos que vinieron al puerto por la tarde".split())


def test_a_paragraph_in_another_language_is_read_in_that() -> None:
    text = (
        "the council met at noon and the mayor of the town spoke of the port and of its future\n\n"
        "la alcaldesa dió las gracias a los vecinos que vinieron al puerto por la tarde"
    )
    with serving(Bilingual()) as both:
        problems = list(languagetool(plain(text), url=both.url))
        assert found(problems) == [("MONOSILABOS", "dió")]
        assert [language for language, _ in both.asked] == ["en-US", "es"]
        alone = plain(text.split("\n\n")[1])
        assert [one.name for one in languagetool(alone, url=both.url)] == ["other-language"]
