"""A LanguageTool server that replays what a real one once said, and the texts that it knows.

`python tests/languagetool_replies.py http://127.0.0.1:8081` asks a real server again and writes the replies.
"""

from __future__ import annotations

import json
import sys
import threading
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import parse_qs, urlencode

from newslint.card import read_marks
from newslint.grammar.believed import LANGUAGES, believed

REPLIES = Path(__file__).with_suffix(".json")
VARIANTS = {"en": "en-US", "es": "es", "fr": "fr", "de": "de-DE"}
TEXTS = (  # variant, text: markup, accents and astral characters around what is found
    (
        "en-US",
        "🚢🚢 The council 𝔸𝔹 hired a engineer 🇪🇸 for its caf\u00e9.\n\n"
        "👩‍👩‍👧 The company launched it's first ferry in May.",
    ),
    ("en-US", "The caf\u00e9 hired a engineer & a \u00fcber-crew."),
    ("en-US", "The AT&T council hired a engineer for the new bridge."),
    ("en-US", "The quick sent𝔸nse of the council is here."),
    ("en-US", "The council met Dorin Vasilescu, and Vasilescu thanked the cr\u00e8w of Innovamark."),
    ("es", "La alcaldesa dió las gracias.\n\nTambien habrá música en el puerto."),
)


def texts() -> Iterator[tuple[str, str]]:
    """Every text that the tests ask about, as (variant, text)."""
    yield from TEXTS
    for language in LANGUAGES:
        known = believed(language)
        assert known is not None
        for rule in known.rules.values():
            yield VARIANTS[language], read_marks(rule.example, Path("believed"), 1)[0]
        for rule in known.families:
            yield VARIANTS[language], read_marks(rule.example, Path("believed"), 1)[0]


class _Handler(BaseHTTPRequestHandler):
    def do_GET(self) -> None:
        if self.path == "/v2/healthcheck":
            self._say(b"OK", "text/plain")
        elif self.path == "/v2/languages":
            self._say_json([{"name": code, "code": code[:2], "longCode": code} for code in self.server.languages])  # type: ignore[attr-defined]
        else:
            self._say(b"no such page", "text/plain", 404)

    def do_POST(self) -> None:
        asked = parse_qs(self.rfile.read(int(self.headers["Content-Length"])).decode(), keep_blank_values=True)
        language, text = asked["language"][0], asked["text"][0]
        self.server.asked.append((language, text))  # type: ignore[attr-defined]
        answer = self.server.answer(language, text)  # type: ignore[attr-defined]
        if answer is None:
            self._say(b"no reply was recorded for this text", "text/plain", 500)
        else:
            self._say_json(answer)

    def _say_json(self, what: Any) -> None:
        self._say(json.dumps(what).encode(), "application/json")

    def _say(self, what: bytes, kind: str, status: int = 200) -> None:
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(what)))
        self.end_headers()
        self.wfile.write(what)

    def log_message(self, format: str, *args: Any) -> None:
        pass


class Recorded(ThreadingHTTPServer):
    """Answers as recorded; `asked` is what it was asked for."""

    daemon_threads = True

    def __init__(self) -> None:
        super().__init__(("127.0.0.1", 0), _Handler)
        said = json.loads(REPLIES.read_text(encoding="utf-8"))
        self.languages: list[str] = said["languages"]
        self.replies = {(row["language"], row["text"]): {"matches": row["matches"]} for row in said["replies"]}
        self.asked: list[tuple[str, str]] = []

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.server_port}"

    def answer(self, language: str, text: str) -> dict[str, Any] | None:
        return json.loads(json.dumps(self.replies.get((language, text))))  # type: ignore[no-any-return]


@contextmanager
def serving(server: Recorded) -> Iterator[Recorded]:
    thread = threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True)
    thread.start()
    try:
        yield server
    finally:
        server.shutdown()
        server.server_close()
        thread.join()


def record(url: str) -> None:
    """Ask a real server about every text, and write what it says."""
    replies = []
    for language, text in dict.fromkeys(texts()):
        known = believed(language[:2])
        silent = ",".join(sorted(known.silent)) if known else ""
        data = urlencode({"language": language, "text": text, "disabledCategories": silent}).encode()
        with urllib.request.urlopen(f"{url}/v2/check", data, timeout=120) as reply:
            said = json.load(reply)
        replies.append({"language": language, "text": text, "matches": [_short(match) for match in said["matches"]]})
    with urllib.request.urlopen(f"{url}/v2/languages") as reply:
        languages = sorted(language["longCode"] for language in json.load(reply))
    rows = ",\n".join(json.dumps(row, ensure_ascii=False) for row in replies)
    REPLIES.write_text(f'{{"languages": {json.dumps(languages)},\n"replies": [\n{rows}\n]}}\n', encoding="utf-8")


def _short(match: dict[str, Any]) -> dict[str, Any]:
    rule = match["rule"]
    return {
        "message": match["message"],
        "replacements": [{"value": one["value"]} for one in match["replacements"][:4]],
        "offset": match["offset"],
        "length": match["length"],
        "context": match["context"],
        "sentence": match["sentence"],
        "rule": {"id": rule["id"], "issueType": rule["issueType"], "category": {"id": rule["category"]["id"]}},
    }


if __name__ == "__main__":
    record(sys.argv[1])
