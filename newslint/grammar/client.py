"""Asking a LanguageTool server, through language-tool-python.

Of the library's matches only the rule, its words and `offset` are taken. `offset` is in code points;
`error_length`, and all that follows from it, counts UTF-16 units, so it is reckoned anew here. A `Match`
keeps the places of astral characters in the class itself, so texts are checked one at a time.
"""

from __future__ import annotations

import json
import threading
import time
from dataclasses import dataclass
from functools import cache
from http.client import HTTPException
from typing import Any
from urllib.parse import urlsplit

from newslint.grammar.home import Missing
from newslint.grammar.server import START, answers, ask, is_local
from newslint.source import NewslintError

FORGIVEN_AFTER = 60.0  # seconds, after which a server that failed is asked again
_one_at_a_time = threading.Lock()
_failed: dict[str, tuple[float, str]] = {}  # by address: when, and how


@dataclass(frozen=True, slots=True)
class Match:
    """What a rule of LanguageTool objects to. `start` and `end` are code points of the text sent, half open."""

    rule: str
    category: str
    message: str
    start: int
    end: int
    replacements: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Server:
    """A server to ask: its address, and the seconds after which a text is given up."""

    url: str
    seconds: float

    def languages(self) -> frozenset[str]:
        """The codes it knows (en-US, es …). Raises Missing if it can't be reached."""
        return _languages(self)

    def matches(self, text: str, variant: str, silent: frozenset[str] = frozenset()) -> tuple[Match, ...]:
        """What LanguageTool objects to in a text, without the categories that are to be silent.

        Raises NewslintError if the server fails; it is then not asked again for a while.
        """
        if not text.strip():
            return ()
        self._raise_if_failed()
        try:
            tool = _tool(self, variant, silent)
            with _one_at_a_time:
                found = tool.check(text)
        except NewslintError:
            raise
        except Exception as error:
            raise self._failure(error) from error
        return tuple(_match(match, text) for match in found)

    def _raise_if_failed(self) -> None:
        when, message = _failed.get(self.url, (0.0, ""))
        if message and time.monotonic() - when < FORGIVEN_AFTER:
            raise NewslintError(message)

    def _failure(self, error: Exception) -> NewslintError:
        reason = " ".join(str(error).split())
        if answers(self.url, 5.0):
            if "timed out" in reason:
                return NewslintError(f"LanguageTool at {self.url} was not done with this text in {self.seconds:g} s")
            return NewslintError(f"LanguageTool at {self.url} failed on this text: {reason[:200]}")
        message = f"LanguageTool at {self.url} has stopped answering; {START}"
        _failed[self.url] = (time.monotonic(), message)
        _tool.cache_clear()
        return NewslintError(message)


def server(url: str, seconds: float) -> Server:
    """A server by its address, however it was written: with a final slash, with /v2, without a scheme."""
    address = url.strip().rstrip("/").removesuffix("/v2")
    if "://" not in address:
        address = f"http://{address}"
    if urlsplit(address).scheme not in ("http", "https") or not urlsplit(address).hostname:
        raise NewslintError(f"“{url}” is not the address of a LanguageTool server, such as http://127.0.0.1:8081")
    return Server(address, seconds)


def _library(seconds: float) -> Any:
    """The library's class, with a time limit of ours (its own is 300 s; it tries twice)."""
    try:
        from language_tool_python import LanguageTool
    except ImportError:
        raise Missing("grammar needs language-tool-python: pip install 'newslint[languagetool]'") from None
    return type("NewslintTool", (LanguageTool,), {"_TIMEOUT": seconds / 2})


@cache
def _tool(server: Server, variant: str, silent: frozenset[str]) -> Any:
    direct = dict.fromkeys(("http", "https", "all")) if is_local(server.url) else None
    known = server.languages()
    if variant not in known:
        raise NewslintError(
            f"LanguageTool at {server.url} knows no “{variant}”, only {', '.join(sorted(known))}; "
            f"`newslint languagetool install {variant.partition('-')[0]}` adds it"
        )
    tool = _library(server.seconds)(variant, remote_server=server.url, proxies=direct)
    tool.disabled_categories = set(silent)  # the same for every text: each other set is another pipeline
    return tool


@cache
def _languages(server: Server) -> frozenset[str]:
    try:
        said = json.loads(ask(server.url, "languages", min(server.seconds, 20.0)))
        return frozenset(str(language["longCode"]) for language in said)
    except (OSError, HTTPException) as error:
        raise Missing(f"no LanguageTool server answers at {server.url}; {START}, or set its url") from error
    except (ValueError, KeyError, TypeError) as error:
        raise Missing(f"what answers at {server.url} is no LanguageTool server") from error


def _match(match: Any, text: str) -> Match:
    start = min(max(0, match.offset), len(text))
    end = _end(text, start, match.error_length)
    message = " ".join(match.message.split())
    return Match(match.rule_id, match.category, message, start, end, tuple(match.replacements))


def _end(text: str, start: int, units: int) -> int:
    """The code point that lies this many UTF-16 units behind another."""
    end = start
    while units > 0 and end < len(text):
        units -= 2 if text[end] > "\uffff" else 1
        end += 1
    return end
