"""The LanguageTool server that newslint starts and that stays warm between runs.

One server a user, on the loopback interface, remembered in `server.json` beside its jars. Starting it here
and not in language-tool-python has a reason: that one tries 918 ports when a JVM dies at once, and leaves
JVMs behind when one is slow.
"""

from __future__ import annotations

import contextlib
import json
import signal
import socket
import subprocess
import sys
import threading
import time
import urllib.request
from collections.abc import Iterator
from dataclasses import asdict, dataclass
from http.client import HTTPException
from pathlib import Path
from types import FrameType
from typing import Any
from urllib.parse import urlsplit

from newslint.grammar.home import Missing, jar, java
from newslint.source import NewslintError

HOST = "127.0.0.1"
PORT = 8081
HEAP = "2g"
START_SECONDS = 60.0
PROPERTIES = {  # five to ten times as fast as without, with the same matches
    "pipelineCaching": "true",
    "maxPipelinePoolSize": "10",
    "pipelineExpireTimeInSeconds": "3600",
    "cacheSize": "2000",
}
START = "run `newslint languagetool start`"


@dataclass(frozen=True, slots=True)
class Running:
    """A server that newslint has started. `born` is the process's start, in seconds since the epoch:
    with the number of the process it says that it is still the same one."""

    pid: int
    born: float
    port: int

    @property
    def url(self) -> str:
        return f"http://{HOST}:{self.port}"


def state_file(at: Path) -> Path:
    return at / "server.json"


def log_file(at: Path) -> Path:
    return at / "server.log"


def running(at: Path) -> Running | None:
    """The server that was started and is still there, or None."""
    try:
        state = json.loads(state_file(at).read_text(encoding="utf-8"))
        found = Running(int(state["pid"]), float(state["born"]), int(state["port"]))
    except (OSError, ValueError, KeyError, TypeError):
        return None
    return found if _process(found) is not None else None


def is_local(url: str) -> bool:
    """Whether an address is this machine's own: then no proxy is asked, whatever HTTP_PROXY says."""
    return urlsplit(url).hostname in ("127.0.0.1", "localhost", "::1")


def ask(url: str, what: str, seconds: float) -> bytes:
    """What a server says to `/v2/<what>`. Raises OSError or HTTPException if it can't be reached."""
    proxies = urllib.request.ProxyHandler({} if is_local(url) else None)
    with urllib.request.build_opener(proxies).open(f"{url}/v2/{what}", timeout=seconds) as reply:
        return bytes(reply.read(1_000_000))


def answers(url: str, seconds: float = 2.0) -> bool:
    """Whether a LanguageTool server is up at an address."""
    try:
        return ask(url, "healthcheck", seconds).strip() == b"OK"
    except (OSError, ValueError, HTTPException):
        return False


def start(at: Path, port: int = PORT, heap: str = HEAP, wait: float = START_SECONDS) -> Running:
    """Start the server, detached, and wait until it answers. One that runs already is given back.

    Raises Missing without Java or jars, NewslintError if the server does not come up.
    """
    _psutil()  # said before anything is started
    there = running(at)
    if there and answers(there.url, 10.0):
        return there
    if there:  # it hangs
        stop(at)
    process = _launch(at, port, heap, detached=True)
    with _ended_with_us(process):
        _await(at, process, port, wait)
        started = Running(process.pid, _born(process.pid), port)
        _remember(at, started)
    process.returncode = 0  # it outlives us on purpose: Popen would warn that nobody waited for it
    return started


def serve(at: Path, port: int = PORT, heap: str = HEAP, wait: float = START_SECONDS) -> int:
    """Run the server until it ends or we are told to (SIGTERM, Ctrl-C); it ends with us. Returns its exit code."""
    if there := running(at):
        raise NewslintError(f"a LanguageTool server runs already at {there.url}: `newslint languagetool stop` ends it")
    process = _launch(at, port, heap, detached=False)
    with _ended_with_us(process, always=True):
        _await(at, process, port, wait)
        try:
            _remember(at, Running(process.pid, _born(process.pid), port))
            print(f"LanguageTool answers at http://{HOST}:{port}", flush=True)
            return process.wait()
        finally:
            state_file(at).unlink(missing_ok=True)


def stop(at: Path) -> Running | None:
    """End the server that newslint started. Returns what was stopped, or None if none ran."""
    there = running(at)
    process = _process(there) if there else None
    state_file(at).unlink(missing_ok=True)
    if there is None or process is None:
        return None
    psutil = _psutil()
    with contextlib.suppress(psutil.NoSuchProcess):
        process.terminate()
        try:
            process.wait(10)
        except psutil.TimeoutExpired:
            process.kill()
            process.wait(10)
    return there


def _launch(at: Path, port: int, heap: str, *, detached: bool) -> subprocess.Popen[bytes]:
    command = [java(), f"-Xmx{heap}", "-jar", str(jar(at)), "--port", str(port), "--config", str(_properties(at))]
    if _taken(port):
        raise NewslintError(
            f"port {port} is taken by another program; choose one with `--port`, or if it is a LanguageTool "
            f'server, name it in newslint.toml: [languagetool] url = "http://{HOST}:{port}"'
        )
    options: dict[str, Any] = {"start_new_session": detached}
    if sys.platform == "win32" and detached:
        options = {"creationflags": subprocess.DETACHED_PROCESS | subprocess.CREATE_NEW_PROCESS_GROUP}
    with log_file(at).open("wb") as log:
        return subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=log, stderr=subprocess.STDOUT, cwd=at, **options
        )


def _properties(at: Path) -> Path:
    file = at / "newslint.properties"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text("".join(f"{key}={value}\n" for key, value in PROPERTIES.items()), encoding="utf-8")
    return file


def _taken(port: int) -> bool:
    with socket.socket() as probe:
        probe.settimeout(1.0)
        return probe.connect_ex((HOST, port)) == 0


def _await(at: Path, process: subprocess.Popen[bytes], port: int, wait: float) -> None:
    """Wait until the server answers; if it dies or is too slow, end it and say why."""
    until = time.monotonic() + wait
    while time.monotonic() < until:
        code = process.poll()
        if code is not None:
            raise NewslintError(f"LanguageTool ended at once (exit code {code}): {_last_words(at)}; see {log_file(at)}")
        if answers(f"http://{HOST}:{port}", 1.0):
            return
        time.sleep(0.1)
    process.kill()
    process.wait(10)
    raise NewslintError(f"LanguageTool did not answer within {wait:.0f} s of its start; see {log_file(at)}")


def _last_words(at: Path) -> str:
    """The line of the server's log that says best why it died."""
    try:
        lines = [line.strip() for line in log_file(at).read_text(encoding="utf-8", errors="replace").splitlines()]
    except OSError:
        return "it said nothing"
    lines = [line for line in lines if line and not line.startswith("at ")]
    telling = [line for line in lines if "Exception" in line or "Error" in line or "error" in line]
    return (telling or lines or ["it said nothing"])[-1][:300]


@contextlib.contextmanager
def _ended_with_us(process: subprocess.Popen[bytes], always: bool = False) -> Iterator[None]:
    """End the server if we are ended or fail in the block; with `always`, also when the block is done."""

    def told(number: int, frame: FrameType | None) -> None:
        raise KeyboardInterrupt

    in_main_thread = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGTERM, told) if in_main_thread else None
    try:
        yield
    except BaseException:
        _end(process)
        raise
    finally:
        if always:
            _end(process)
        if in_main_thread:
            signal.signal(signal.SIGTERM, before)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(5)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(5)


def _remember(at: Path, server: Running) -> None:
    file = state_file(at)
    draft = file.with_suffix(".new")
    draft.write_text(json.dumps(asdict(server)), encoding="utf-8")
    draft.replace(file)


def _psutil() -> Any:
    try:
        import psutil
    except ImportError:
        raise Missing("grammar needs language-tool-python: pip install 'newslint[languagetool]'") from None
    return psutil


def _born(pid: int) -> float:
    return float(_psutil().Process(pid).create_time())


def _process(server: Running) -> Any:
    """The process of a server, or None if it has ended or another one has its number now."""
    psutil = _psutil()
    try:
        process = psutil.Process(server.pid)
        same = abs(process.create_time() - server.born) < 2 and process.status() != psutil.STATUS_ZOMBIE
    except psutil.Error:
        return None
    return process if same else None
