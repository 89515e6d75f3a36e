"""The forms with verbs, in the order in which they are read."""

from __future__ import annotations

from newslint.annotations.post_grammar.as_posts import OFFICES, as_post, held, including, respectively
from newslint.annotations.post_grammar.forms import FormReader
from newslint.annotations.post_grammar.predicates import (
    apposed,
    first_person,
    made,
    named_before,
    predicate,
    pronoun,
    said_to_be,
    verb_after,
)
from newslint.annotations.post_grammar.tokens import is_name_ahead

_POSITIONS = frozenset(("cargo", "puesto"))  # Spanish: asumirá el cargo de


def read_verbs(forms: FormReader) -> None:
    """Add the posts of a block that stand with a verb."""
    for at in forms.names:
        predicate(forms, at, verb_after(forms, at))
        made(forms, at)
        said_to_be(forms, at)
    for at, token in enumerate(forms.found):
        if token.name >= 0:
            continue
        if token.low in forms.words.he and (subject := named_before(forms, at)) is not None:
            pronoun(forms, subject, at)
            apposed(forms, subject, at)
        elif token.low in forms.words.me:
            first_person(forms, at)
        elif token.low in OFFICES and forms.low(at + 1) in ("de", "d'") and forms.language == "fr":
            as_post(forms, at + 1)
        elif token.low in _POSITIONS and forms.low(at + 1) == "de" and forms.language == "es":
            held(forms, at)
        elif (token.low in forms.words.as_words and forms.low(at - 1) != "such") or (
            token.low == "que" and forms.low(at - 1) == "tant"
        ):
            as_post(forms, at)
            if token.low == "comme" and is_name_ahead(forms.found, at + 1, forms.words):
                including(forms, at)
        elif token.low in forms.words.respectively:
            respectively(forms, at)
        elif (
            token.low in forms.words.including
            or token.text == ":"
            or (token.low == "as" and forms.low(at - 1) == "such")
            or (token.text == "(" and at + 1 < len(forms.found) and forms.found[at + 1].name >= 0)
        ):
            including(forms, at)
