"""What of LanguageTool's findings is believed: misspellings, glued words, names that a text shows."""

from __future__ import annotations

import pytest
from test_grammar import plain

from newslint.grammar.believed import (
    Believed,
    Names,
    believed,
    believes,
    glued,
    is_no_prose,
    is_slip_of_common_word,
    replacement_of,
)
from newslint.grammar.check import names_of
from newslint.grammar.client import Match

pytest.importorskip("language_tool_python", reason="the extra newslint[languagetool] is not installed")


def english() -> Believed:
    known = believed("en")
    assert known
    return known


def match(text: str, words: str, rule: str = "EN_A_VS_AN", *replacements: str) -> Match:
    start = text.index(words)
    return Match(rule, "MISC", "", start, start + len(words), replacements)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("See www.a.example/a for it.", "a"),
        ("Write to a@example.org now.", "a"),
        ("The file a_b is new.", "a"),
        ("The U.S.A a bridge.", "U.S.A"),
        ("las y los docentes/as del puerto", "docentes"),
        ("les utilisateur·rice·s du port", "utilisateur"),
        ("the \ufffca engineer", "a"),
    ],
)
def test_addresses_code_and_initials_are_no_prose(text: str, words: str) -> None:
    start = text.index(words)
    assert is_no_prose(text, start, start + len(words))


def test_a_sentence_is_prose() -> None:
    text = "The council hired a engineer. It's new (see below), she said: “a engineer”."
    start = text.index("a engineer")
    assert not is_no_prose(text, start, start + 1)


def test_what_is_never_believed() -> None:
    text = "The council hired a engineer. ITS OWN. Walk\n\nmore"
    assert believes(english(), match(text, "a engineer"), text, Names())
    assert not believes(english(), match(text, "a engineer", "NO_SUCH_RULE"), text, Names())
    assert not believes(english(), match(text, "ITS", "IT_IS"), text, Names())
    assert not believes(english(), match(text, "Walk\n\nmore"), text, Names())
    named = "They met Wei Engineer at noon."
    assert not believes(english(), match(named, "Wei Engineer"), named, Names(given=frozenset({"wei"})))


@pytest.mark.parametrize(
    ("text", "word", "first", "wanted"),
    [
        ("The builders, requiringthe crew to wait.", "requiringthe", "requiring the", True),
        ("A new homebuilder came.", "homebuilder", "home builder", False),  # a compound
        ("The tranlation is new.", "tranlation", "translation", True),
        ("The Tranlation is new.", "Tranlation", "Translation", False),
        ("A tokenisation, tokenisation, tokenisation.", "tokenisation", "tokenization", False),  # a term
        ("The “tranlation” is new.", "tranlation", "translation", False),
        ("She came accross it.", "accross", "across", True),
        ("It hurt the vicitms of it.", "vicitms", "victims", True),
        ("This sentense is short.", "sentense", "sentence", True),
        ("The coronial system.", "coronial", "colonial", False),  # one letter for another
        ("The monetisation of it.", "monetisation", "monetization", False),  # another country's
        ("A blockchan is new.", "blockchan", "blockchain", False),  # not everybody's word
    ],
)
def test_which_misspellings_are_believed_in_english(text: str, word: str, first: str, wanted: bool) -> None:
    one = match(text, word, "MORFOLOGIK_RULE_EN_US", first)
    assert believes(english(), one, text, Names()) is wanted


@pytest.mark.parametrize(
    ("word", "first", "wanted"),
    [
        ("edicion", "edición", True),
        ("participacin", "participación", True),
        ("construído", "construido", True),
        ("tenes", "tenés", False),  # voseo
        ("contános", "contanos", False),
        ("manejador", "manejado", False),
    ],
)
def test_which_misspellings_are_believed_in_spanish(word: str, first: str, wanted: bool) -> None:
    known = believed("es")
    assert known
    text = f"El puerto y la {word} del muelle."
    one = match(text, word, "MORFOLOGIK_RULE_ES", first)
    assert believes(known, one, text, Names()) is wanted
    assert not believes(known, one, text, Names(shown=frozenset({word})))


def test_a_compound_is_no_slip_of_a_common_word() -> None:
    assert is_slip_of_common_word("accross", ("across",), "en")
    assert not is_slip_of_common_word("testbed", ("tested", "test bed"), "en")
    assert not is_slip_of_common_word("revision", ("revisión",), "es"), "a word of another language"


def test_glued_words_need_a_function_word() -> None:
    assert glued("andcompanies", ("and companies",)) == "and companies"
    assert glued("labelsin", ("label sin", "labels in")) == "labels in"
    assert not glued("homebuilder", ("home builder",))
    assert not glued("requiringthe", ("requiring",))
    assert replacement_of(match("todevelop", "todevelop", "X", "codevelop", "to develop"), "todevelop") == "to develop"


def test_names_that_a_text_shows() -> None:
    document = plain("The ferry of Innovamark, of IoTPort, sails #rivermouth with NOVA crew.")
    shown = names_of(document, "en").shown
    assert {"innovamark", "iotport", "rivermouth", "nova"} <= shown
    assert not {"ferry", "the", "crew"} & shown
