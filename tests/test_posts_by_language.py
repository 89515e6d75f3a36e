"""The people and posts of sentences in our four languages, each with its exact place and status."""

from __future__ import annotations

import re
from collections.abc import Iterator

import posts_of_english
import posts_of_french
import posts_of_german
import posts_of_spanish
import pytest

from newslint.annotations.people import people
from newslint.desk import Desk
from newslint.readers import plain
from newslint.source import Source

MARK = re.compile(r"\[(?P<name>[^\]]+)\]|\{(?P<whom>\d+)(?::(?P<status>\w+))?\|(?P<post>[^}]+)\}")


def read_sentence(line: str) -> tuple[str, list[tuple[int, str, list[tuple[int, str, str]]]]]:
    """The text of a marked line, and its people: `[Name]`, with posts `{1|post}`, `{12:former|post of both}`.

    A digit says whose post it is: 1 is the first name of the line. Each place is a code point of the text.
    """
    text, at = "", 0
    names: list[tuple[int, str]] = []
    posts: list[tuple[str, tuple[int, str, str]]] = []
    for mark in MARK.finditer(line):
        text += line[at : mark.start()]
        at = mark.end()
        if mark["name"]:
            names.append((len(text), mark["name"]))
            text += mark["name"]
        else:
            posts.append((mark["whom"], (len(text), mark["post"], mark["status"] or "current")))
            text += mark["post"]
    text += line[at:]
    people = [
        (start, name, [post for whom, post in posts if str(number) in whom])
        for number, (start, name) in enumerate(names, 1)
    ]
    return text, people


def sentences() -> Iterator[tuple[str, str]]:
    for language, module in (
        ("en", posts_of_english),
        ("es", posts_of_spanish),
        ("fr", posts_of_french),
        ("de", posts_of_german),
    ):
        for table in (module.AFTER, module.BEFORE, module.VERBS, module.NONE):
            for line in table.strip().splitlines():
                yield language, line


def known_misses() -> Iterator[tuple[str, str]]:
    for language, module in (("en", posts_of_english), ("es", posts_of_spanish)):
        for line in module.KNOWN_MISSES.strip().splitlines():
            yield language, line


def read_and_marked(language: str, line: str) -> tuple[list[object], list[object]]:
    """What is read in a marked line, and what is marked in it."""
    text, marked = read_sentence(line)
    document = plain.read(Source(text), Desk(language=language))
    read = [
        (
            mention.passage.span.start,
            mention.text,
            [(post.passage.span.start, post.passage.text, post.status) for post in mention.posts],
        )
        for mention in people(document)
    ]
    return list(read), list(marked)


@pytest.mark.parametrize(("language", "line"), list(sentences()))
def test_each_person_has_these_posts(language: str, line: str) -> None:
    read, marked = read_and_marked(language, line)
    assert read == marked


@pytest.mark.xfail(strict=True, reason="not yet read")
@pytest.mark.parametrize(("language", "line"), list(known_misses()))
def test_what_is_not_yet_read(language: str, line: str) -> None:
    read, marked = read_and_marked(language, line)
    assert read == marked
