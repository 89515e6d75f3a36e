"""How long newslint takes over a folder of releases and over one, beside other checkers, in one run.

    python benchmarks/peers.py FOLDER [--number 1000] [--rounds 3] [--only newslint,codespell] [--peer "vale=vale {}"]

Takes that many distinct texts evenly from the folder, copies them to an empty one, and runs each command in turn, as
many rounds as asked for. Printed are, of whole processes, the median and the least wall time, processor time, the
largest process's memory, and the wall time as a multiple of that of newslint with one process. Peers are looked for on
PATH (put those of a virtual environment or of node_modules/.bin there); one that is missing is named and left out.
"""

from __future__ import annotations

import argparse
import os
import platform
import shlex
import shutil
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median

SUFFIXES = {".txt", ".md", ".html"}
TEXTS = "texts"  # the folder that the copies lie in, below the one that the commands run in
NEWSLINT = f"{sys.executable} -m newslint"
BASE = "newslint, cold, 1 process"
COMMANDS = {  # {} stands for the paths of the texts, {folder} for that of the folder they lie in
    BASE: f"{NEWSLINT} --no-cache --jobs 1 {{}}",
    "newslint, cold, 2 processes": f"{NEWSLINT} --no-cache --jobs 2 {{}}",
    "newslint, cached": f"{NEWSLINT} {{}}",
    "codespell": "codespell {}",
    "typos": "typos {}",
    "proselint": "proselint check {}",
    "write-good": "write-good {files}",
    "alex": "alex --quiet {}",
    "textlint": "textlint {}",
    "harper": "harper-cli lint {files}",
    "vale": "vale --no-global {}",
    "vale, the folder": "vale --no-global {folder}",  # then it uses all cores, which it does not for a list of files
}


@dataclass
class Runs:
    """What the runs of a command took, in seconds and kilobytes."""

    wall: list[float] = field(default_factory=list)
    processor: list[float] = field(default_factory=list)
    memory: list[int] = field(default_factory=list)


def texts(folder: Path, number: int) -> list[Path]:
    """So many texts, evenly from all of a folder's, none twice."""
    found: dict[bytes, Path] = {}
    for path in sorted(path for path in folder.rglob("*") if path.suffix in SUFFIXES and path.is_file()):
        found.setdefault(path.read_bytes(), path)
    paths = list(found.values())
    count = min(number, len(paths))
    return [paths[at * len(paths) // count] for at in range(count)]


def run(command: list[str], folder: Path) -> tuple[float, float, int]:
    """Wall and processor seconds of a whole process with its children, and the largest one's kilobytes."""
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONDONTWRITEBYTECODE"}
    started = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, _, usage = os.wait4(process.pid, 0)
    return time.perf_counter() - started, usage.ru_utime + usage.ru_stime, usage.ru_maxrss


def measured(commands: dict[str, list[str]], folder: Path, rounds: int) -> dict[str, Runs]:
    """Each command in turn, so that a slow minute of the machine falls on all; a first round is not counted."""
    runs = {name: Runs() for name in commands}
    for number in range(rounds + 1):
        for name, command in commands.items():
            wall, processor, memory = run(command, folder)
            if number:
                runs[name].wall.append(wall)
                runs[name].processor.append(processor)
                runs[name].memory.append(memory)
    return runs


def show(title: str, runs: dict[str, Runs], base: str) -> None:
    print(f"\n{title}\n")
    print(f"| {'command':28} | wall, median | least | processor | memory, MB | times {base} |")
    print("| --- | --- | --- | --- | --- | --- |")
    for name, run_ in runs.items():
        ratio = median(run_.wall) / median(runs[base].wall)
        print(
            f"| {name:28} | {median(run_.wall):.2f} s | {min(run_.wall):.2f} s | {median(run_.processor):.2f} s "
            f"| {max(run_.memory) / 1024:.0f} | {ratio:.2f} |"
        )


def commands_for(paths: list[str], wanted: list[str], more: dict[str, str]) -> dict[str, list[str]]:
    """The commands that are at hand, with the paths filled in; the others are named."""
    chosen: dict[str, list[str]] = {}
    for name, template in {**COMMANDS, **more}.items():
        if wanted and not any(name.startswith(word) for word in wanted):
            continue
        if "{folder}" in template and len(paths) == 1:
            continue  # one text, not its folder
        words = shlex.split(template)
        if not shutil.which(words[0]):
            print(f"{name}: {words[0]} is not on PATH, left out")
            continue
        chosen[name] = [part for word in words for part in (paths if word in ("{}", "{files}") else [word])]
        chosen[name] = [TEXTS if part == "{folder}" else part for part in chosen[name]]
    return chosen


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--number", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--only", default="", help="names of commands, or how they begin, separated by commas")
    parser.add_argument(
        "--peer",
        action="append",
        default=[],
        metavar="NAME=COMMAND",
        help="{} stands for the paths, {folder} for theirs",
    )
    options = parser.parse_args()
    wanted = [word for word in options.only.split(",") if word]
    more = dict(peer.split("=", 1) for peer in options.peer)
    print(f"Python {platform.python_version()}, {platform.system()} {platform.machine()}, {os.cpu_count()} cores,")
    print(f"load before: {os.getloadavg()[0]:.2f}")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        chosen = texts(options.folder, options.number)
        (folder / TEXTS).mkdir()
        for number, path in enumerate(chosen):
            shutil.copy(path, folder / TEXTS / f"{number:04}{path.suffix}")
        files = sorted(f"{TEXTS}/{path.name}" for path in (folder / TEXTS).iterdir())
        (folder / ".vale.ini").write_text("MinAlertLevel = suggestion\n[*]\nBasedOnStyles = Vale\n")
        words = sum(len((folder / file).read_bytes().split()) for file in files)
        runs = measured(commands_for(files, wanted, more), folder, options.rounds)
        show(f"{len(files)} texts, {words:,} words, {options.rounds} rounds", runs, next(iter(runs)))
        one = sorted(files, key=lambda file: abs(len((folder / file).read_bytes().split()) - 600))[:1]
        bare = {"python -c pass": f"{sys.executable} -c pass"}
        runs = measured(
            {**commands_for([], ["python"], bare), **commands_for(one, wanted, more)}, folder, options.rounds * 3
        )
        show(f"One text of some 600 words, {options.rounds * 3} rounds", runs, "python -c pass")
    print(f"\nload after: {os.getloadavg()[0]:.2f}")


if __name__ == "__main__":
    main()
