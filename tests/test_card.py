from __future__ import annotations

from pathlib import Path

import pytest

from newslint.card import CardError, read_card, read_stylebook
from newslint.rule import Severity
from newslint.source import NewslintError

CARD = """\
# A word is printed twice

```toml
group = "duplication"
severity = "error"
check = "somewhere.checks:doubled"
languages = ["en"]

[options]
min_words = 3
```

It looks careless.

## Bad

```bad md lang=en path=news/a.md
It is ⟦is ⟦the⟧⟧ end.
```

## Good

```good
It is the end.
```

## Options

`min-words` is the least.
"""


def card_at(folder: Path, text: str, name: str = "doubled-word.md") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_a_card_is_a_rule_and_its_examples(tmp_path: Path) -> None:
    card = read_card(card_at(tmp_path, CARD))
    rule = card.rule
    assert (rule.id, rule.title, rule.group) == ("doubled-word", "A word is printed twice", "duplication")
    assert rule.severity is Severity.ERROR
    assert rule.options == {"min-words": 3}
    assert rule.languages == ("en",)
    assert rule.default is True
    assert rule.why == "It looks careless."
    bad, good = card.examples()
    assert (bad.kind, bad.format, bad.attribute("lang"), bad.attribute("path")) == ("bad", "md", "en", "news/a.md")
    assert bad.text == "It is is the end.\n"
    assert bad.marks == ((6, 12), (9, 12))
    assert bad.line == 18
    assert (good.kind, good.format, good.marks) == ("good", "plain", ())
    assert card.section("Options") == "`min-words` is the least."


@pytest.mark.parametrize(
    ("old", "new", "line", "words"),
    [
        ("# A word", "A word", 1, "starts with its title"),
        ('group = "duplication"\n', "", 4, "needs group"),
        ('severity = "error"', 'severity = "fatal"', 4, "not “fatal”"),
        ('severity = "error"', "severity = error", 5, "not TOML"),
        ('languages = ["en"]', 'langages = ["en"]', 4, "did you mean “languages”"),
        ('languages = ["en"]', 'languages = "en"', 4, "is a list"),
        ('"somewhere.checks:doubled"', '"somewhere.checks"', 4, "package.module:function"),
        ("```toml", "```", 1, "no ```toml block"),
        ("⟦the⟧⟧", "⟦the⟧", 18, "without its ⟧"),
        ("⟦is ⟦the⟧⟧", "is the⟧", 18, "without its ⟦"),
    ],
)
def test_a_card_that_is_not_in_order_is_said_with_its_line(
    tmp_path: Path, old: str, new: str, line: int, words: str
) -> None:
    assert old in CARD
    path = card_at(tmp_path, CARD.replace(old, new, 1))
    with pytest.raises(CardError) as error:
        read_card(path).examples()
    assert str(error.value).startswith(f"{path}:{line}: ")
    assert words in str(error.value)


def test_the_file_name_is_the_id(tmp_path: Path) -> None:
    with pytest.raises(CardError, match="lower case with hyphens"):
        read_card(card_at(tmp_path, CARD, "Doubled_Word.md"))


def test_an_empty_or_missing_stylebook_is_an_error(tmp_path: Path) -> None:
    with pytest.raises(NewslintError, match="holds no cards"):
        read_stylebook(tmp_path)
    with pytest.raises(NewslintError, match="no such stylebook"):
        read_stylebook(tmp_path / "none")
