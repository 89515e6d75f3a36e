"""Fetching LanguageTool: through Maven where it is there, else by language-tool-python's own download."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterable
from pathlib import Path

from newslint.grammar.home import JAR, LIBRARY_VARIABLE, RELEASE, VERSION, Missing
from newslint.source import NewslintError

LANGUAGES = ("en", "es", "fr", "de")
COMPULSORY = ("ca", "pt")  # never checked, but without them (and es) the server does not start
MINUTES = 15

_POM = """\
<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>newslint</groupId><artifactId>languagetool</artifactId><version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.languagetool</groupId><artifactId>languagetool-server</artifactId><version>{version}</version>
      <exclusions><exclusion>
        <groupId>org.languagetool</groupId><artifactId>language-all</artifactId>
      </exclusion></exclusions>
    </dependency>
{languages}
  </dependencies>
</project>
"""
_LANGUAGE = """\
    <dependency>
      <groupId>org.languagetool</groupId><artifactId>language-{code}</artifactId><version>{version}</version>
    </dependency>"""


def pom(languages: Iterable[str] = ()) -> str:
    """The Maven project whose run-time dependencies are the server and its languages."""
    codes = dict.fromkeys((*LANGUAGES, *COMPULSORY, *languages))
    for code in codes:
        if not re.fullmatch(r"[a-z]{2,3}(-[a-zA-Z]{2,4})?", code):
            raise NewslintError(f"“{code}” is not the code of a language, such as it or pl")
    blocks = "\n".join(_LANGUAGE.format(code=code, version=VERSION) for code in codes)
    return _POM.format(version=VERSION, languages=blocks)


def install(at: Path, languages: Iterable[str] = ()) -> Path:
    """Fetch LanguageTool into a folder. Returns the folder with the server's jar.

    Raises NewslintError, with what Maven or the download says, if it can't be had.
    """
    maven = shutil.which("mvn")
    target = at / RELEASE
    if maven:
        _by_maven(maven, pom(languages), target)
    else:
        _by_library(at)
    if not (target / JAR).is_file():
        raise NewslintError(f"LanguageTool was fetched, but {target / JAR} is not there")
    return target


def _by_maven(maven: str, project: str, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=target.parent, prefix="fetching-") as scratch:
        folder = Path(scratch)
        (folder / "pom.xml").write_text(project, encoding="utf-8")
        fetched = folder / RELEASE
        command = [
            *(maven, "-B", "-ntp", "-q", "-f", str(folder / "pom.xml"), "dependency:copy-dependencies"),
            *("-DincludeScope=runtime", "-Dmdep.stripVersion=true", f"-DoutputDirectory={fetched / 'libs'}"),
        ]
        try:
            done = subprocess.run(command, capture_output=True, text=True, errors="replace", timeout=MINUTES * 60)
        except subprocess.TimeoutExpired:
            raise NewslintError(f"Maven was not done after {MINUTES} minutes; try again on a better line") from None
        if done.returncode:
            raise NewslintError(f"Maven could not fetch LanguageTool: {maven_error(done.stdout + done.stderr)}")
        server = fetched / "libs" / JAR
        if not server.is_file():
            raise NewslintError(f"Maven fetched no {JAR}; run `mvn -v` and see whether it works")
        server.rename(fetched / JAR)
        if target.exists():
            shutil.rmtree(target)
        fetched.rename(target)


def maven_error(said: str) -> str:
    """The first error in what Maven says, without its colours."""
    plain = re.sub(r"\x1b\[[\d;]*m", "", said)
    errors = [line.removeprefix("[ERROR]").strip() for line in plain.splitlines() if line.startswith("[ERROR]")]
    return next(filter(None, errors), "it does not say why")[:400]


def _by_library(at: Path) -> None:
    try:
        from language_tool_python.download_lt import LocalLanguageTool
    except ImportError:
        raise Missing(
            "neither Maven nor language-tool-python is here to fetch LanguageTool: install Maven, "
            "or `pip install 'newslint[languagetool]'`"
        ) from None
    before = os.environ.get(LIBRARY_VARIABLE)
    os.environ[LIBRARY_VARIABLE] = str(at)
    try:
        at.mkdir(parents=True, exist_ok=True)
        LocalLanguageTool.from_version_name(VERSION).download()
    except SystemExit as error:
        raise NewslintError(f"LanguageTool could not be downloaded: {error}") from error
    except Exception as error:
        reason = " ".join(str(error).split())[:300]
        raise NewslintError(
            f"LanguageTool could not be downloaded ({reason}); install Maven, which fetches it from Maven Central"
        ) from error
    finally:
        if before is None:
            del os.environ[LIBRARY_VARIABLE]
        else:
            os.environ[LIBRARY_VARIABLE] = before
