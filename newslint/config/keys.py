"""The keys of a configuration: what each takes. The schema and the documentation are held to this table."""

from __future__ import annotations

from typing import NamedTuple

from newslint.languages import CODES
from newslint.rule import Severity

SEVERITIES = tuple(severity.value for severity in Severity)


class Key(NamedTuple):
    """`kind` is text, flag, texts, table or tables; `choices` the values of a text, if they are few.

    `by_path` says whether an override may set it for some files only.
    """

    name: str
    kind: str
    help: str
    choices: tuple[str, ...] = ()
    by_path: bool = False


KEYS = (
    Key("extends", "texts", "configurations to start from: paths, or installed packages that hold a newslint.toml"),
    Key("select", "texts", "only these rules or groups; “all” for every one", by_path=True),
    Key("extend-select", "texts", "these rules or groups too", by_path=True),
    Key("ignore", "texts", "without these rules or groups", by_path=True),
    Key("fail-on", "text", "exit 1 from this severity on", (*SEVERITIES, "never")),
    Key("language", "text", "the texts' language; otherwise each text shows its own", CODES, by_path=True),
    Key("changes", "text", "tracked changes of Word files, read as", ("accepted", "original"), by_path=True),
    Key("profile", "text", "the kind of text: which facts it must carry", by_path=True),
    Key("newsroom", "text", "the newsroom file, a path"),
    Key("stylebooks", "texts", "folders of your own cards"),
    Key("exclude", "texts", "files and folders to leave out, as in a .gitignore"),
    Key("baseline", "text", "the file of findings that are known already"),
    Key("disable-plugins", "texts", "installed plugins that are not to be loaded"),
    Key("grammar", "text", "LanguageTool's findings too", ("off", "on", "all"), by_path=True),
    Key("languagetool", "table", "where LanguageTool is: url, or folder; see docs/grammar.md"),
    Key("pairs", "tables", "how originals and translations are paired; see docs/translation.md"),
    Key("profiles", "table", "your own kinds of text: [profiles.NAME] with requires"),
    Key("rules", "table", "[rules.RULE] with severity, enabled, and the rule's own options", by_path=True),
    Key("paths", "tables", "[[paths]] with match, and any of the keys above that can be set by path"),
)
BY_NAME = {key.name: key for key in KEYS}
