"""What `newslint FILE` may import: nothing heavy that the file doesn't need."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

HEAVY = (
    "yaml", "textstat", "nltk", "phonenumbers", "language_tool_python", "requests", "pypdf", "pyromark", "tqdm",
    "shtab",
    "importlib.metadata", "multiprocessing", "concurrent.futures", "sqlite3", "xml.etree", "email", "http", "asyncio",
    "newslint.grammar.server", "newslint.review",
)  # fmt: skip
EXAMPLE = Path(__file__).parent.parent / "examples" / "garbled-en.txt"
CODE = (
    "import sys; from newslint.cli import main; main([sys.argv[1], '--no-cache']); print(*sys.modules, file=sys.stderr)"
)


def test_a_plain_text_imports_nothing_heavy(tmp_path: Path) -> None:
    call = [sys.executable, "-c", CODE, str(EXAMPLE)]
    done = subprocess.run(call, capture_output=True, text=True, cwd=tmp_path, check=True)
    loaded = set(done.stderr.split())
    assert "newslint.engine" in loaded
    assert sorted(name for name in HEAVY if name in loaded) == []
