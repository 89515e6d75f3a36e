"""Grammar against a real LanguageTool server, where there is one or Java and the jars to start it.

`newslint languagetool install` fetches the jars; .ci/run does so. Elsewhere these are skipped, with the reason.
"""

from __future__ import annotations

import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint.builtin import stylebook
from newslint.card import read_marks
from newslint.desk import Desk
from newslint.engine import Newsdesk
from newslint.grammar import server
from newslint.grammar.believed import LANGUAGES, believed
from newslint.grammar.check import URL_VARIABLE, languagetool
from newslint.grammar.client import server as asked_at
from newslint.grammar.home import Missing, home
from newslint.testing import test_stylebook as run_cards

pytest.importorskip("language_tool_python", reason="the extra newslint[languagetool] is not installed")

VARIANTS = {"en": "en-US", "es": "es", "fr": "fr", "de": "de-DE"}
SECONDS = 120.0


@pytest.fixture(scope="module")
def url() -> Iterator[str]:
    """The address of a real server: the one named or running, else one that is started for these tests."""
    if given := os.environ.get(URL_VARIABLE):
        yield given
        return
    if there := server.running(home()):
        yield there.url
        return
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    try:
        started = server.start(home(), port)
    except Missing as error:
        pytest.skip(f"no real LanguageTool: {error}")
    yield started.url
    server.stop(home())


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_believed_rule_still_finds_its_example(language: str, url: str) -> None:
    known = believed(language)
    assert known
    rules = (*known.rules.values(), *known.families)
    examples = [read_marks(rule.example, Path("believed"), 1) for rule in rules]
    text = "\n\n".join(example for example, _ in examples)
    matches = asked_at(url, SECONDS).matches(text, VARIANTS[language], known.silent)
    found = {(match.start, match.end) for match in matches if known.rule(match.rule)}
    at, missed = 0, []
    for rule, (example, [(start, end)]) in zip(rules, examples, strict=True):
        if (at + start, at + end) not in found:
            missed.append(rule.name)
        at += len(example) + 2
    assert missed == []


def test_the_card_holds(url: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv(URL_VARIABLE, url)
    tally = run_cards(stylebook() / "languagetool.md", Newsdesk.open(disabled_plugins=["all"]))
    assert [str(failure) for failure in tally.failures] == []


RELEASES = {
    "release.md": "# 🚢 A new ferry for Port&nbsp;Brevin\n\nPORT BREVIN, May 4 — The council hired [a](/x) *engineer* "
    "&amp; launched **it's**\nfirst ferry 👩‍👩‍👧. They dont know when the cafe\u0301 opens, see `a engineer`.\n",
    "release.html": "<html lang=en><body><h1>A ferry</h1><p>The council&rsquo;s crew 𝔸𝔹 hired <b>a</b> engineer&nbsp;"
    "and launched it&#39;s first ferry. They dont know when the cafe\u0301 opens.</p></body></html>",
    "release.txt": "\ufeffPORT BREVIN, May 4 -- The council hired a engineer\r\nand launched it's first ferry. They "
    "dont\r\nknow when the cafe\u0301 opens 🇪🇸.\r\n",
}


@pytest.mark.parametrize("name", RELEASES)
def test_what_is_found_stands_at_its_characters_in_the_source(name: str, url: str) -> None:
    document = Newsdesk.open(disabled_plugins=["all"]).read_data(RELEASES[name].encode(), name, Desk(language="en"))
    found = {
        one.name: document.source.slice(one.where.span) for one in languagetool(document, url=url, seconds=SECONDS)
    }
    assert found["EN_A_VS_AN"] == "a"
    assert found["EN_CONTRACTION_SPELLING"] == "dont"
    assert (found.get("IT_IS") or found.get("IT_IS_2")) in ("it's", "it&#39;s")
