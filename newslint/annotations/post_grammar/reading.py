"""All the ways in which a block gives its names posts, one after the other."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.annotations.post_grammar.after import after_name
from newslint.annotations.post_grammar.before import before_name
from newslint.annotations.post_grammar.forms import FormReader, Tie
from newslint.annotations.post_grammar.tokens import Token
from newslint.annotations.post_grammar.verbs import read_verbs
from newslint.languages.people import PeopleWords


def ties(found: Sequence[Token], words: PeopleWords, language: str, last_name: int) -> list[Tie]:
    """Every post of a block, tied to its name. `last_name` is the name that "he" may mean at the start, or -1."""
    forms = FormReader(found, words, language, last_name)
    for at in forms.names:
        before_name(forms, at)
        after_name(forms, at)
    read_verbs(forms)
    return [tie for held in forms.by_name.values() for tie in held]
