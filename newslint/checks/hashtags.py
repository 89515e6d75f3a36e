"""Hashtags and handles in running prose."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.annotations.hashtags import Hashtag, handles, hashtags
from newslint.annotations.language import language
from newslint.document import Document
from newslint.languages.acronyms import known_acronyms
from newslint.rule import Fix, Problem

NAMES = {"en": "English", "es": "Spanish", "fr": "French", "de": "German"}


def hashtag_in_prose(document: Document) -> Iterator[Problem]:
    """A hashtag that stands for words of a sentence."""
    for hashtag in hashtags(document):
        if hashtag.in_prose:
            words = " ".join(hashtag.words)
            yield Problem(
                hashtag.passage,
                f"“{hashtag.passage.text}” is a hashtag in the middle of a sentence; write the words: “{words}”",
                fix=Fix(words),
            )


def untranslated_hashtag(document: Document) -> Iterator[Problem]:
    """A hashtag of a sentence that is in another language than the text, or letters that nobody explains."""
    code = language(document)
    for hashtag in hashtags(document):
        if not hashtag.in_prose or code not in NAMES:
            continue
        if hashtag.language and hashtag.language != code:
            said, here = NAMES[hashtag.language], NAMES[code]
            message = f"“{hashtag.passage.text}” is {said} in a text in {here}; write its words in {here}"
            yield Problem(hashtag.passage, message)
        elif _is_letters(hashtag, code, document):
            message = f"“{hashtag.passage.text}” is an acronym that a reader can't know; write what it stands for"
            yield Problem(hashtag.passage, message)


def _is_letters(hashtag: Hashtag, code: str, document: Document) -> bool:
    short = hashtag.words[0]
    known = known_acronyms(code) | {name.upper() for name in document.desk.newsroom.acronyms}
    return len(hashtag.words) == 1 and short.isupper() and len(short) <= 6 and short not in known


def handle_in_prose(document: Document) -> Iterator[Problem]:
    """An "@handle" where a sentence should have a name."""
    for handle in handles(document):
        yield Problem(handle, f"“{handle.text}” is an account; write the name of the person or body")
