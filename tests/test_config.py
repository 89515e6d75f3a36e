"""The configuration: what is in force, from where, and thirty ways to get it wrong."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from newslint.config import ConfigError, Configuration, assemble, find_file, read_layers
from newslint.config.keys import KEYS
from newslint.config.problems import line_of

ROOT = Path(__file__).parent.parent


def newslint(*words: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "newslint", *words], cwd=cwd, capture_output=True, text=True, check=False
    )


def configuration(folder: Path, text: str) -> Configuration:
    file = folder / "newslint.toml"
    file.write_text(text, encoding="utf-8")
    return assemble(read_layers(file))


def test_the_nearest_file_counts_and_none_above_is_merged(tmp_path: Path) -> None:
    inner = tmp_path / "news" / "es"
    inner.mkdir(parents=True)
    (tmp_path / "newslint.toml").write_text('fail-on = "error"\n', encoding="utf-8")
    assert find_file(inner) == tmp_path / "newslint.toml"
    (tmp_path / "news/pyproject.toml").write_text("[project]\nname = 'a'\n", encoding="utf-8")
    assert find_file(inner) == tmp_path / "newslint.toml", "a pyproject.toml without [tool.newslint] is none"
    (tmp_path / "news/pyproject.toml").write_text('[tool.newslint]\nlanguage = "es"\n', encoding="utf-8")
    assert find_file(inner) == tmp_path / "news/pyproject.toml"
    settings = assemble(read_layers(tmp_path / "news/pyproject.toml")).for_path(inner / "a.md")
    assert (settings.language, settings.fail_on) == ("es", "warning")


def test_extends_and_overrides_by_path(tmp_path: Path) -> None:
    (tmp_path / "house.toml").write_text(
        'fail-on = "error"\n[rules.doubled-word]\nseverity = "warning"\n[rules.hype]\nenabled = true\n',
        encoding="utf-8",
    )
    found = configuration(
        tmp_path,
        'extends = ["house.toml"]\n[rules.doubled-word]\nseverity = "suggestion"\n'
        '[[paths]]\nmatch = ["blog/**"]\nprofile = "blog"\nignore = ["missing-date"]\n'
        '[[paths]]\nmatch = ["blog/es/**"]\nlanguage = "es"\n',
    )
    news, blog, es = (found.for_path(tmp_path / name) for name in ("news/a.md", "blog/a.md", "blog/es/a.md"))
    assert (news.fail_on, news.severity, news.extend_select) == ("error", {"doubled-word": "suggestion"}, ("hype",))
    assert (news.ignore, blog.ignore, es.ignore) == ((), ("missing-date",), ("missing-date",))
    assert (blog.profile.name, blog.language, es.language) == ("blog", "", "es")
    values = found.values(tmp_path / "blog/es/a.md")
    origins = {key: value.origin.rpartition("/")[2] for key, value in values.items()}
    assert origins["fail-on"] == "house.toml:1"
    assert origins["rules.doubled-word.severity"] == "newslint.toml:3"
    assert origins["profile"].startswith("newslint.toml:")


def test_paths_in_a_file_are_relative_to_it(tmp_path: Path) -> None:
    (tmp_path / "shared").mkdir()
    (tmp_path / "shared/house.toml").write_text('stylebooks = ["rules"]\n', encoding="utf-8")
    found = configuration(tmp_path, 'extends = ["shared/house.toml"]\n')
    assert found.paths("stylebooks") == (tmp_path.resolve() / "shared/rules",)


def test_a_package_can_be_extended(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "housestyle").mkdir()
    (tmp_path / "housestyle/__init__.py").touch()
    (tmp_path / "housestyle/newslint.toml").write_text('language = "fr"\n', encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    assert configuration(tmp_path, 'extends = ["housestyle"]\n').for_path(tmp_path / "a.md").language == "fr"


def test_line_of_finds_a_key_in_its_table() -> None:
    text = 'a = 1\n[rules.x]\nmin = 2\n\n[rules."y z"]\n"min" = 3\nsub.key = 4\n'
    assert line_of(text, ("a",)) == 1
    assert line_of(text, ("rules", "x", "min")) == 3
    assert line_of(text, ("rules", "y z", "min")) == 6
    assert line_of(text, ("rules", "y z", "sub", "key")) == 7
    assert line_of(text, ("rules", "x", "absent")) == 2


CARD = (
    '# T\n\n```toml\ngroup = "g"\nseverity = "error"\ncheck = "newslint.checks.repetition:doubled_word"\n```\n\nWhy.\n'
)
MISTAKES = {
    "a misspelt key": ('languge = "en"', "newslint.toml:1: unknown key “languge”; did you mean “language”?"),
    "a text for a list": ('select = "doubled-word"', "newslint.toml:1: select should be a list of texts"),
    "a number in a list": ("\nignore = [1]", "newslint.toml:2: ignore should be a list of texts"),
    "a list for a text": ('fail-on = ["error"]', "newslint.toml:1: fail-on should be a text"),
    "a severity that is none": ('fail-on = "eror"', "newslint.toml:1: fail-on should be error, warning"),
    "a language that is none": ('language = "pt"', "newslint.toml:1: language should be en, es, fr or de, not “pt”"),
    "an unknown rule": ('# one\nselect = ["doubled-wrd"]', "newslint.toml:2: there is no rule or group “doubled-wrd”"),
    "an unknown rule to ignore": ('ignore = ["x-y"]', "newslint.toml:1: there is no rule or group “x-y”"),
    "an unknown rule's table": (
        "[rules.doubled-wrd]\nseverity = 'error'",
        "newslint.toml:1: there is no rule “doubled-wrd”",
    ),
    "an unknown option": (
        "[rules.duplicate-sentence]\nmin-wrods = 3",
        "rules.duplicate-sentence.min-wrods: the rule has no such",
    ),
    "an option of another type": (
        "[rules.duplicate-sentence]\nmin-words = 'x'",
        "min-words: should be a whole number, not a text",
    ),
    "a rule that is no table": ("rules.doubled-word = 3", "newslint.toml:1: rules.doubled-word should be a table"),
    "a rule's severity": (
        "[rules.doubled-word]\nseverity = 'bad'",
        "newslint.toml:2: rules.doubled-word.severity should be",
    ),
    "a rule's switch": ("[rules.doubled-word]\nenabled = 1", "rules.doubled-word.enabled should be true or false"),
    "no TOML": ("select = [", "newslint.toml:2: not TOML"),
    "no TOML further down": ("# a\n# b\nx = = 1", "newslint.toml:3: not TOML"),
    "a key twice": ("language = 'en'\nlanguage = 'es'", "newslint.toml:2: not TOML"),
    "a loop in extends": ('extends = ["newslint.toml"]', "newslint.toml:1: extends goes round in a loop"),
    "an absent extension": ('extends = ["absent.toml"]', "newslint.toml:1: extends “absent.toml”: neither a file nor"),
    "an absent package": ('extends = ["absent_package"]', "neither a file nor an installed package"),
    "extends as a text": ('extends = "house.toml"', 'should be a list of texts: extends = ["…"]'),
    "a path override with no match": ("[[paths]]\nlanguage = 'es'", "newslint.toml:1: paths: number 1 needs match"),
    "a key not to be set by path": (
        "[[paths]]\nmatch = ['a/**']\nstylebooks = ['x']",
        "“stylebooks” can't be set by path",
    ),
    "paths as a table": ("[paths]\nmatch = ['a']", "newslint.toml:1: paths should be tables: [[paths]]"),
    "a profile that is none": ('profile = "pres-release"', "did you mean “press-release”?"),
    "a profile's fact": (
        "[profiles.x]\nrequires = {contct = 'error'}",
        "newslint.toml:1: profiles.x.requires: “contct” is no fact",
    ),
    "a profile's level": ("[profiles.x]\nrequires = {contact = 'fatal'}", "profiles.x.requires.contact should be"),
    "a profile that extends none": ("[profiles.x]\nextends = 'y'", "profiles.x: extends “y”, which is no profile"),
    "an absent stylebook": ('stylebooks = ["absent"]', "absent: no such stylebook folder"),
    "an empty stylebook": ('stylebooks = ["empty"]', "empty: holds no cards"),
    "a broken card": ('stylebooks = ["broken"]', "house-rule.md:4: severity is error, warning or suggestion"),
    "a rule of a name that is taken": ('stylebooks = ["taken"]', "there is a rule “doubled-word” already"),
    "an absent newsroom file": ('newsroom = "absent.toml"', "absent.toml: no such newsroom file"),
    "an absent baseline": ('baseline = "absent.json"', "absent.json: no such baseline"),
}


@pytest.mark.parametrize("mistake", MISTAKES)
def test_a_mistake_is_one_clear_line_and_exit_2(tmp_path: Path, mistake: str) -> None:
    text, words = MISTAKES[mistake]
    for folder, name, card in (
        ("empty", "README.md", ""),
        ("broken", "house-rule.md", CARD.replace('"error"', '"fatal"')),
        ("taken", "doubled-word.md", CARD),
    ):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / name).write_text(card, encoding="utf-8")
    (tmp_path / "a.txt").write_text("The plant opens.\n", encoding="utf-8")
    (tmp_path / "newslint.toml").write_text(text + "\n", encoding="utf-8")
    done = newslint("a.txt", "--no-cache", cwd=tmp_path)
    assert done.returncode == 2, done.stdout
    assert words in done.stderr
    assert len(done.stderr.splitlines()) == 1


def test_an_undecodable_configuration_is_said(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_bytes(b'language = "\xff"\n')
    with pytest.raises(ConfigError, match=r"newslint\.toml: not UTF-8 text \(byte 12\)"):
        read_layers(tmp_path / "newslint.toml")


def test_an_unreadable_configuration_is_said(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").mkdir()
    with pytest.raises(ConfigError, match="can't be read"):
        read_layers(tmp_path / "newslint.toml")


def test_config_shows_what_is_in_force_and_from_where(tmp_path: Path) -> None:
    (tmp_path / "newslint.toml").write_text(
        '# ours\nfail-on = "error"\n[rules.doubled-word]\nseverity = "warning"\n', "utf-8"
    )
    lines = newslint("config", "news/a.md", "--language", "es", cwd=tmp_path).stdout.splitlines()
    assert lines[0] == "# news/a.md"
    assert 'fail-on = "error"  # newslint.toml:2' in lines
    assert 'language = "es"  # command line' in lines
    assert 'rules.doubled-word.severity = "warning"  # newslint.toml:4' in lines
    assert any(
        line.startswith("rules.duplicate-sentence.min-words = ") and line.endswith("# default") for line in lines
    )


def test_init_writes_a_file_that_newslint_takes_and_never_overwrites(tmp_path: Path) -> None:
    assert newslint("init", cwd=tmp_path).returncode == 0
    (tmp_path / "a.txt").write_text("The plant opens.\n", encoding="utf-8")
    assert newslint("a.txt", "--select", "doubled-word", cwd=tmp_path).returncode == 0
    again = newslint("init", cwd=tmp_path)
    assert (again.returncode, again.stderr) == (2, "newslint: newslint.toml: is there already; nothing was written\n")
    template = (tmp_path / "newslint.toml").read_text(encoding="utf-8")
    uncommented = "\n".join(line.removeprefix("# ") for line in template.splitlines() if " = " in line or "[" in line)
    for line in uncommented.splitlines():
        key = line.partition(" = ")[0].strip()
        assert key in {known.name for known in KEYS} | {"severity", "match"} or line.startswith("["), line


def test_the_schema_in_the_documentation_is_that_of_the_rules() -> None:
    """`newslint config --schema > docs/newslint.schema.json` writes it anew."""
    done = newslint("config", "--schema", "--disable-plugin", "all", cwd=ROOT)
    assert json.loads(done.stdout) == json.loads((ROOT / "docs/newslint.schema.json").read_text(encoding="utf-8"))


def test_the_schema_takes_the_example_and_refuses_a_misspelt_key() -> None:
    from jsonschema import Draft202012Validator

    validator = Draft202012Validator(json.loads((ROOT / "docs/newslint.schema.json").read_text(encoding="utf-8")))
    good = {"fail-on": "error", "rules": {"doubled-word": {"severity": "warning"}}, "paths": [{"match": ["a/**"]}]}
    assert list(validator.iter_errors(good)) == []
    for bad in ({"fail": "x"}, {"fail-on": "x"}, {"rules": {"doubled-wrd": {}}}, {"paths": [{"language": "es"}]}):
        assert list(validator.iter_errors(bad)), bad
