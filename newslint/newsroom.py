"""The newsroom file, `newsroom.toml`: what an office knows of itself. `docs/newsroom.md` shows one."""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from typing import Any

from newslint.config.problems import line_of, nearest
from newslint.desk import Newsroom, Tenure
from newslint.source import NewslintError
from newslint.tables import TableError, read_table

KEYS = ("people", "organisations", "acronyms", "boilerplates", "contacts", "hashtags", "glossary")
_TEXTS = ("boilerplates", "contacts", "hashtags")
_PAIR = re.compile(r"[a-z]{2}-[a-z]{2}\Z")


class NewsroomError(NewslintError):
    """A newsroom file that is not in order. `str()` is one line: file, line, reason."""


class _File:
    def __init__(self, path: Path, text: str) -> None:
        self.path = path
        self.text = text

    def wrong(self, reason: str, *key: str) -> NewsroomError:
        return NewsroomError(f"{self.path}:{line_of(self.text, key)}: {reason}")


def read(path: Path) -> Newsroom:
    """Read a newsroom file. Raises NewsroomError, with the line."""
    try:
        text = path.read_text(encoding="utf-8-sig")
    except FileNotFoundError:
        raise NewsroomError(f"{path}: no such newsroom file") from None
    except OSError as error:
        raise NewsroomError(f"{path}: can't be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise NewsroomError(f"{path}: not UTF-8 text (byte {error.start}); save it as UTF-8") from error
    return parse(text, path)


def parse(text: str, path: Path) -> Newsroom:
    """A newsroom file's text. Raises NewsroomError, with the line; `path` names the file there."""
    try:
        table = read_table(text)
    except TableError as error:
        raise NewsroomError(f"{path}:{error.line}: not TOML: {error}") from error
    file = _File(path, text)
    for key, value in table.items():
        if empty := _empty(value):
            raise file.wrong(f"{key}: {empty} is empty", key)
        if key not in KEYS:
            raise file.wrong(f"unknown key “{key}”{nearest(key, KEYS)}", key)
        if key in _TEXTS and not _is_texts(value):
            raise file.wrong(f"{key} should be a list of texts", key)
        if key not in _TEXTS and not isinstance(value, dict):
            raise file.wrong(f"{key} should be a table: [{key}]", key)
    return _newsroom(table, file)


def _empty(value: Any) -> str:
    """What is empty in a part of the file, where only a text with letters means something; or nothing."""
    if isinstance(value, dict):
        if any(not name.strip() for name in value):
            return "a name"
        return next(filter(None, map(_empty, value.values())), "")
    if isinstance(value, list):
        return next(filter(None, map(_empty, value)), "")
    return "a text" if isinstance(value, str) and not value.strip("# \t\n\r") else ""


def _newsroom(table: Mapping[str, Any], file: _File) -> Newsroom:
    tenures = {name: _tenures(name, entry, file) for name, entry in table.get("people", {}).items()}
    wrong, also = _organisations(table.get("organisations", {}), file)
    for name, meaning in table.get("acronyms", {}).items():
        if not isinstance(meaning, str):
            raise file.wrong(f"acronyms.{name} should be a text: what it stands for", "acronyms", name)
    for hashtag in table.get("hashtags", ()):
        if not hashtag.startswith("#"):
            raise file.wrong(f"hashtags: “{hashtag}” has no #", "hashtags")
    return Newsroom(
        people={name: tuple(tenure.post for tenure in held) for name, held in tenures.items()},
        tenures=tenures,
        organisations=wrong,
        also_known_as=also,
        acronyms=dict(table.get("acronyms", {})),
        boilerplates=tuple(table.get("boilerplates", ())),
        contacts=tuple(table.get("contacts", ())),
        hashtags=tuple(table.get("hashtags", ())),
        glossary=_glossary(table.get("glossary", {}), file),
    )


def _tenures(name: str, entry: Any, file: _File) -> tuple[Tenure, ...]:
    """A person's posts: `["Director"]`, or `{posts = [{post = "Director", from = 2020-01-01}]}`."""
    posts = entry.get("posts", []) if isinstance(entry, dict) else entry
    extra = [key for key in entry if key != "posts"] if isinstance(entry, dict) else []
    if extra:
        raise file.wrong(f"people.{name}: unknown key “{extra[0]}”{nearest(extra[0], ['posts'])}", "people", name)
    if not isinstance(posts, list):
        raise file.wrong(f"people.{name}: posts should be a list", "people", name)
    return tuple(_tenure(name, post, file) for post in posts)


def _tenure(name: str, post: Any, file: _File) -> Tenure:
    if isinstance(post, str):
        return Tenure(post)
    if not isinstance(post, dict) or not isinstance(post.get("post"), str):
        raise file.wrong(f'people.{name}: a post is a text, or {{post = "…", from = 2024-05-01}}', "people", name)
    for key in post:
        if key not in ("post", "from", "until"):
            raise file.wrong(f"people.{name}: unknown key “{key}”{nearest(key, ['from', 'until'])}", "people", name)
    since, until = post.get("from"), post.get("until")
    for key, value in (("from", since), ("until", until)):
        if value is not None and type(value) is not date:  # a datetime is a date too
            raise file.wrong(f"people.{name}: {key} is a date such as 2024-05-01, without quotes", "people", name)
    if since and until and until < since:
        raise file.wrong(f"people.{name}: until {until} lies before from {since}", "people", name)
    return Tenure(post["post"], since, until)


def _organisations(
    table: Mapping[str, Any], file: _File
) -> tuple[dict[str, tuple[str, ...]], dict[str, tuple[str, ...]]]:
    wrong: dict[str, tuple[str, ...]] = {}
    also: dict[str, tuple[str, ...]] = {}
    for name, entry in table.items():
        if not isinstance(entry, dict):
            raise file.wrong(
                f'organisations.{name} should be a table: {{wrong = ["…"], also = ["…"]}}', "organisations", name
            )
        for key, value in entry.items():
            if key not in ("wrong", "also"):
                hint = nearest(key, ["wrong", "also"])
                raise file.wrong(f"organisations.{name}: unknown key “{key}”{hint}", "organisations", name)
            if not _is_texts(value):
                raise file.wrong(f"organisations.{name}.{key} should be a list of texts", "organisations", name)
        if name in entry.get("wrong", ()):
            raise file.wrong(f"organisations.{name}: “{name}” is both the name and a wrong one", "organisations", name)
        wrong[name] = tuple(entry.get("wrong", ()))
        also[name] = tuple(entry.get("also", ()))
    return wrong, also


def _glossary(table: Mapping[str, Any], file: _File) -> dict[str, dict[str, str]]:
    for pair, terms in table.items():
        if not _PAIR.match(pair):
            raise file.wrong(f"glossary.{pair}: a pair of languages is written “es-en”", "glossary", pair)
        if not isinstance(terms, dict) or not all(isinstance(term, str) for term in terms.values()):
            raise file.wrong(f'glossary.{pair} should be a table of texts: "término" = "term"', "glossary", pair)
    return {pair: dict(terms) for pair, terms in table.items()}


def _is_texts(value: Any) -> bool:
    return isinstance(value, list) and all(isinstance(item, str) for item in value)
