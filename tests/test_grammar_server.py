"""Starting, keeping and ending the LanguageTool server, with a `java` that is a small Python program; fetching it."""

from __future__ import annotations

import os
import signal
import socket
import stat
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from newslint.cli import main
from newslint.grammar import install, server
from newslint.grammar.home import JAR, RELEASE, Missing, jar, java, java_version
from newslint.source import NewslintError

pytest.importorskip("psutil", reason="the extra newslint[languagetool] is not installed")
pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in for java is a POSIX script")

JAVA = """#!{python}
import http.server, os, sys, time
if "-version" in sys.argv:
    sys.stderr.write('openjdk version "{version}" 2025-04-15\\n')
    sys.exit(0)
if "{mood}" == "dies":
    print("starting up")
    sys.exit("java.lang.IllegalArgumentException: 'ca' is not a language code known to LanguageTool")
if "{mood}" == "sleeps":
    time.sleep(60)
class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.end_headers()
        self.wfile.write(b"OK")
    def log_message(self, *args):
        pass
http.server.HTTPServer(("127.0.0.1", int(sys.argv[sys.argv.index("--port") + 1])), Handler).serve_forever()
"""


@pytest.fixture
def at(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with a jar, which nothing runs yet."""
    folder = tmp_path / "languagetool"
    (folder / RELEASE).mkdir(parents=True)
    (folder / RELEASE / JAR).touch()
    monkeypatch.setenv("NEWSLINT_LANGUAGETOOL", str(folder))
    monkeypatch.delenv("JAVA_HOME", raising=False)
    monkeypatch.delenv("LTP_PATH", raising=False)
    yield folder
    server.stop(folder)


def put_java(folder: Path, monkeypatch: pytest.MonkeyPatch, mood: str = "answers", version: str = "17.0.15") -> None:
    script = folder.parent / "bin" / "java"
    script.parent.mkdir(exist_ok=True)
    script.write_text(JAVA.format(python=sys.executable, mood=mood, version=version))
    script.chmod(script.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{script.parent}{os.pathsep}/usr/bin:/bin")


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def is_there(pid: int) -> bool:
    import psutil

    return psutil.pid_exists(pid) and psutil.Process(pid).status() != psutil.STATUS_ZOMBIE


def test_a_server_stays_is_found_again_and_is_ended(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_java(at, monkeypatch)
    started = server.start(at, free_port())
    assert server.answers(started.url)
    assert server.running(at) == started
    assert server.start(at, free_port()) == started, "one server is enough"
    assert server.stop(at) == started
    assert server.running(at) is None and not server.answers(started.url)
    assert server.stop(at) is None


def test_a_number_that_another_process_has_now_is_not_ended(at: Path) -> None:
    server._remember(at, server.Running(os.getpid(), 12.0, 8081))
    assert server.running(at) is None
    assert server.stop(at) is None


@pytest.mark.parametrize("state", ["", "{}", "[1]", '{"pid": "x", "born": 1, "port": 2}'])
def test_a_broken_state_file_is_no_server(at: Path, state: str) -> None:
    server.state_file(at).write_text(state)
    assert server.running(at) is None


def test_a_server_that_dies_at_once_says_why(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_java(at, monkeypatch, "dies")
    with pytest.raises(NewslintError, match=r"ended at once \(exit code 1\): .*'ca' is not a language code"):
        server.start(at, free_port())
    assert server.running(at) is None


def test_a_server_that_is_too_slow_is_ended(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_java(at, monkeypatch, "sleeps")
    launched: list[subprocess.Popen[bytes]] = []
    launch = server._launch

    def remembering(at: Path, port: int, heap: str, *, detached: bool) -> subprocess.Popen[bytes]:
        launched.append(launch(at, port, heap, detached=detached))
        return launched[0]

    monkeypatch.setattr(server, "_launch", remembering)
    with pytest.raises(NewslintError, match="did not answer within 1 s"):
        server.start(at, free_port(), wait=0.6)
    assert launched[0].poll() is not None


def test_a_port_that_is_taken(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_java(at, monkeypatch)
    with socket.socket() as other:
        other.bind(("127.0.0.1", 0))
        other.listen()
        with pytest.raises(NewslintError, match="is taken by another program; choose one with `--port`"):
            server.start(at, other.getsockname()[1])


def test_a_staying_server_ends_with_us_on_sigterm(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_java(at, monkeypatch)
    port = free_port()
    command = [sys.executable, "-m", "newslint", "languagetool", "start", "--stay", "--port", str(port)]
    ours = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    assert ours.stdout and ours.stdout.readline() == f"LanguageTool answers at http://127.0.0.1:{port}\n".encode()
    there = server.running(at)
    assert there and is_there(there.pid)
    ours.send_signal(signal.SIGTERM)
    assert ours.wait(20) == 2
    ours.stdout.close()
    until = time.monotonic() + 5
    while is_there(there.pid) and time.monotonic() < until:
        time.sleep(0.02)
    assert not is_there(there.pid)
    assert not server.state_file(at).exists()


def test_missing_java_and_jars_are_said_with_what_to_do(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PATH", str(at))
    with pytest.raises(Missing, match="no Java on this machine, and LanguageTool needs Java 17 or later: install"):
        java()
    put_java(at, monkeypatch, version="11.0.2")
    with pytest.raises(Missing, match=r"is Java 11, and LanguageTool needs Java 17 or later; install"):
        java()
    monkeypatch.setenv("HOME", str(at))
    with pytest.raises(Missing, match="run `newslint languagetool install`"):
        jar(at / "elsewhere")


@pytest.mark.parametrize(
    ("said", "version"),
    [('openjdk version "17.0.15" 2025', 17), ('java version "1.8.0_312"', 8), ('version "21"', 21), ("?", None)],
)
def test_versions_of_java(said: str, version: int | None) -> None:
    assert java_version(said) == version


def test_the_command_says_each_state(
    at: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    put_java(at, monkeypatch)
    port = str(free_port())
    assert main(["languagetool", "status"]) == 1
    assert main(["languagetool", "start", "--port", port]) == 0
    assert main(["languagetool", "status"]) == 0
    assert main(["languagetool", "stop"]) == 0
    assert main(["languagetool", "stop"]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [line.split(" (")[0].split(";")[0] for line in said] == [
        "no server of newslint's runs",
        f"LanguageTool answers at http://127.0.0.1:{port}",
        f"LanguageTool answers at http://127.0.0.1:{port}",
        f"stopped the server at http://127.0.0.1:{port}",
        "no server of newslint's runs",
    ]


def test_grammar_asked_for_and_no_server_is_one_line_and_exit_2(
    at: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("NEWSLINT_LANGUAGETOOL_URL", raising=False)
    release = tmp_path / "release.txt"
    release.write_text("The council met.\n")
    assert main(["--grammar", str(release)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.splitlines() == [
        "newslint: no LanguageTool server runs; run `newslint languagetool start`, "
        "or name one in newslint.toml: [languagetool] url"
    ]


def test_the_pom_names_every_language_once() -> None:
    made = install.pom(["it", "es"])
    for code in ("en", "es", "fr", "de", "ca", "pt", "it"):
        assert made.count(f"<artifactId>language-{code}</artifactId>") == 1
    assert "<artifactId>language-all</artifactId>" in made
    with pytest.raises(NewslintError, match="is not the code of a language"):
        install.pom(["it</artifactId>"])


MAVEN = """#!/bin/sh
for word in "$@"; do case "$word" in -DoutputDirectory=*) out="${word#-DoutputDirectory=}";; esac; done
%s
"""


def put_maven(folder: Path, monkeypatch: pytest.MonkeyPatch, does: str) -> None:
    script = folder.parent / "bin" / "mvn"
    script.parent.mkdir(exist_ok=True)
    script.write_text(MAVEN % does)
    script.chmod(0o755)
    monkeypatch.setenv("PATH", f"{script.parent}:/usr/bin:/bin")


def test_maven_lays_the_jars_out_as_the_server_wants_them(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_maven(
        at, monkeypatch, 'mkdir -p "$out"; echo new > "$out/languagetool-server.jar"; touch "$out/language-en.jar"'
    )
    target = install.install(at)
    assert (target / JAR).read_text() == "new\n"
    assert [path.name for path in (target / "libs").iterdir()] == ["language-en.jar"]
    assert sorted(path.name for path in at.iterdir()) == [RELEASE], "nothing is left behind"


def test_what_maven_says_when_it_fails(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    put_maven(at, monkeypatch, 'printf "\\033[1;31m[ERROR]\\033[m Could not resolve: no network\\n"; exit 1')
    with pytest.raises(NewslintError, match=r"Maven could not fetch LanguageTool: Could not resolve: no network$"):
        install.install(at)
    assert (at / RELEASE / JAR).exists(), "what was there is kept"


def test_without_maven_the_library_fetches_it_or_says_what_to_do(at: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    download = pytest.importorskip("language_tool_python.download_lt")
    monkeypatch.setattr("shutil.which", lambda name: None)

    def fail(self: object) -> None:
        raise ConnectionError("no network")

    monkeypatch.setattr(download.ReleaseLocalLanguageTool, "download", fail)
    with pytest.raises(NewslintError, match=r"could not be downloaded \(no network\); install Maven"):
        install.install(at)
    assert "LTP_PATH" not in os.environ
    wanted: list[str] = []
    monkeypatch.setattr(
        download.ReleaseLocalLanguageTool, "download", lambda self: wanted.append(os.environ["LTP_PATH"])
    )
    assert install.install(at) == at / RELEASE
    assert wanted == [str(at)]
