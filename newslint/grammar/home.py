"""Where LanguageTool lives on this machine: its jars, the Java that runs it, and what is said if one is missing."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from pathlib import Path

from newslint.kept import user_cache
from newslint.source import NewslintError

VERSION = "6.8"  # the one that language-tool-python 3.4 is made for
RELEASE = f"LanguageTool-{VERSION}"
JAR = "languagetool-server.jar"
OLDEST_JAVA = 17
HOME_VARIABLE = "NEWSLINT_LANGUAGETOOL"
LIBRARY_VARIABLE = "LTP_PATH"  # where language-tool-python keeps its own download
INSTALL = "run `newslint languagetool install`"


class Missing(NewslintError):
    """Something that grammar needs is not there: one line, with what to do."""


def home(folder: str = "") -> Path:
    """The folder of jars, log and state: the one given, $NEWSLINT_LANGUAGETOOL, or one in the user's cache."""
    if given := folder or os.environ.get(HOME_VARIABLE):
        return Path(given).expanduser()
    return user_cache() / "languagetool"


def jar(at: Path) -> Path:
    """The server's jar: in that folder, else where language-tool-python has put it. Raises Missing."""
    library = Path(os.environ.get(LIBRARY_VARIABLE) or Path.home() / ".cache/language_tool_python")
    for folder in (at, library):
        found = folder / RELEASE / JAR
        if found.is_file():
            return found
    raise Missing(f"no LanguageTool {VERSION} in {at}: {INSTALL}")


def java() -> str:
    """The `java` to run. Raises Missing unless it is of version 17 or later."""
    command = None
    if java_home := os.environ.get("JAVA_HOME"):
        command = shutil.which("java", path=str(Path(java_home) / "bin"))
    command = command or shutil.which("java")
    wanted = f"LanguageTool needs Java {OLDEST_JAVA} or later"
    if command is None:
        raise Missing(f"no Java on this machine, and {wanted}: install one, for instance openjdk-{OLDEST_JAVA}-jre")
    try:
        said = subprocess.run([command, "-version"], capture_output=True, text=True, timeout=30)
    except (OSError, subprocess.TimeoutExpired) as error:
        raise Missing(f"{command} can't be run: {error}; {wanted}") from error
    version = java_version(said.stderr + said.stdout)
    if version is None:
        raise Missing(f"{command} does not say its version, and {wanted}; set JAVA_HOME to one")
    if version < OLDEST_JAVA:
        raise Missing(f"{command} is Java {version}, and {wanted}; install one, or set JAVA_HOME to it")
    return command


def java_version(said: str) -> int | None:
    """The major version in what `java -version` says: 17 of "17.0.15", 8 of "1.8.0_312"."""
    found = re.search(r'version "(?:1\.)?(\d+)', said)
    return int(found[1]) if found else None
