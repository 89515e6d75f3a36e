"""Word lists, words run together, hashtags taken apart, phrases looked for at once."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from newslint.annotations.hashtags import handles, hashtags
from newslint.annotations.phrases import PhraseIndex
from newslint.checks.glued import glued_words
from newslint.checks.terms import avoid
from newslint.checks.torn import split_word
from newslint.desk import Desk
from newslint.document import Document
from newslint.languages import CODES
from newslint.languages.acronyms import known_acronyms
from newslint.languages.gluing import two_words
from newslint.languages.words import TIERS, UNLISTED, WHOLE, Lexicon, lexicon, packed
from newslint.readers import html, plain
from newslint.source import Source


def document(text: str, code: str = "en") -> Document:
    return plain.read(Source(text), Desk(language=code))


@pytest.mark.parametrize("code", CODES)
def test_the_lists_are_whole(code: str) -> None:
    known = lexicon(code)
    listed = list(known)
    assert len({word for word, _ in listed}) == len(listed)
    assert sum(tier < UNLISTED for _, tier in listed) == TIERS[-1]
    for word, tier in listed[::50]:
        assert known.is_whole(word) == (tier == WHOLE)
        assert (known.tier(word), word in known) == ((tier, True) if tier < UNLISTED else (UNLISTED, False))


@given(
    st.dictionaries(st.text("aébc", min_size=1, max_size=5), st.sampled_from([0, 1, 2, 3, WHOLE])), st.text("aébc:01")
)
def test_a_lexicon_knows_its_words_and_no_others(words: dict[str, int], other: str) -> None:
    known = Lexicon(packed(words.items()))
    for word in {*words, other}:
        tier = words.get(word, UNLISTED)
        assert known.tier(word) == min(tier, UNLISTED)
        assert (word in known, known.is_whole(word)) == (tier < UNLISTED, tier == WHOLE)


@pytest.mark.parametrize("code", CODES)
def test_known_acronyms_are_written_as_acronyms(code: str) -> None:
    assert all(word == word.upper() for word in known_acronyms(code))


@pytest.mark.parametrize(
    ("word", "code", "parts"),
    [
        ("tothe", "en", ("to", "the")),
        ("fellby", "en", ("fell", "by")),
        ("thereby", "en", None),
        ("forthwith", "en", None),
        ("losvecinos", "es", ("los", "vecinos")),
        ("decírselo", "es", None),
        ("conduitepar", "fr", ("conduite", "par")),
        ("desquelles", "fr", None),
        ("undblieb", "de", ("und", "blieb")),
        ("derjenige", "de", None),
    ],
)
def test_two_words_or_one(word: str, code: str, parts: tuple[str, str] | None) -> None:
    assert two_words(word, code) == parts


def test_every_seam_is_exact_and_mended_once() -> None:
    text = "She came fromElmsford. Then the price fellby a third inthe end,and rose."
    found = sorted(glued_words(document(text)), key=lambda problem: problem.where.start)
    assert [problem.where.text for problem in found] == ["fromElmsford", "fellby", "inthe", "end,and"]
    mended = text
    for problem in reversed(found):
        assert problem.fix is not None and not problem.fix.safe
        mended = mended[: problem.where.start] + problem.fix.replacement + mended[problem.where.end :]
    assert mended == "She came from Elmsford. Then the price fell by a third in the end, and rose."
    assert list(glued_words(document(mended))) == []


def test_a_tag_in_mid_word() -> None:
    page = html.read(Source("<p>She led before the<b>last</b> round, un<i>believ</i>ably so.</p>"), Desk(language="en"))
    [problem] = glued_words(page)
    assert problem.where.text == "thelast"


def test_a_torn_word() -> None:
    text = "They worked to gether on it, all together."
    [problem] = split_word(document(text))
    assert (problem.where.start, problem.where.text) == (12, "to gether")


@given(st.text("abcdeT .,A-", max_size=60), st.sampled_from(CODES))
def test_any_text_is_read(text: str, code: str) -> None:
    read = document(text, code)
    for problem in (*glued_words(read), *split_word(read)):
        assert problem.fix is not None
        assert problem.fix.replacement.replace(" ", "") == problem.where.text.replace(" ", "")


@pytest.mark.parametrize(
    ("tag", "words", "spoken"),
    [
        ("#4GTowers", ("4G", "Towers"), "en"),
        ("#OpenScience", ("Open", "Science"), "en"),
        ("#cementosostenible", ("cemento", "sostenible"), "es"),
        ("#SofortHilfe", ("Sofort", "Hilfe"), "de"),
        ("#MobilitéDouce", ("Mobilité", "Douce"), "fr"),
        ("#QGB", ("QGB",), ""),
        ("#harvest2025", ("harvest", "2025"), "en"),
    ],
)
def test_hashtags_are_taken_apart(tag: str, words: tuple[str, ...], spoken: str) -> None:
    [hashtag] = hashtags(document(f"The guild believes in {tag} and in work."))
    assert (hashtag.words, hashtag.language, hashtag.in_prose) == (words, spoken, True)


@given(st.from_regex(r"[A-Za-z0-9éñü]{2,40}", fullmatch=True))
def test_the_words_of_a_hashtag_are_its_letters(letters: str) -> None:
    for hashtag in hashtags(document(f"The guild believes in #{letters} and in work.")):
        assert "".join(hashtag.words) == hashtag.passage.text[1:]


def test_addresses_are_no_handles() -> None:
    text = "The guild thanked @mill and wrote to press@mill.org, to git@host and to x@y.z@w."
    assert [handle.text for handle in handles(document(text))] == ["@mill"]


@given(
    st.lists(st.from_regex(r"[ab]{1,2}( [ab]{1,2}){0,2}", fullmatch=True), max_size=6),
    st.lists(st.sampled_from(["a", "b", "ab", "ba", ",", "A"]), max_size=30),
)
def test_phrases_are_found_as_one_by_one(phrases: list[str], tokens: list[str]) -> None:
    read = document(" ".join(tokens))
    for phrase, start, end in PhraseIndex.of(phrases).find(read):
        assert read.text[start:end].lower() == phrase
        assert not any(len(other) > len(phrase) and _stands(read.text, other, start) for other in phrases)


def _stands(text: str, phrase: str, at: int) -> bool:
    end = at + len(phrase)
    return text[at:end].lower() == phrase and not text[end : end + 1].isalnum()


def test_terms_of_a_language_names_and_quotations() -> None:
    terms = {
        "ACME": "Acme",
        "en": {"in order to": "to", "very": "", "vast": ["large", "wide"], "huge": "(give the size)"},
    }
    text = "In order to sail, ACME needs a vast, very huge boat. Acme Vast Boats says: “It is vast.” Vast seas call."
    found = list(avoid(document(text), terms=terms))
    assert [(problem.where.text, problem.fix.replacement if problem.fix else None) for problem in found] == [
        ("In order to", "To"),
        ("ACME", "Acme"),
        ("vast", None),
        ("very", None),
        ("huge", None),
        ("Vast", None),
    ]
    assert found[2].message == "“vast”: write “large” or “wide”"
    assert found[3].message == "“very”: leave it out"
    assert found[4].message == "“huge”: give the size"
    assert [p.where.text for p in avoid(document(text, "es"), terms=terms)] == ["ACME"]
    assert len(list(avoid(document(text), terms=terms, in_quotations=True))) == 7
