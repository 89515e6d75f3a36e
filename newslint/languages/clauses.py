"""The words by which a clause is known: finite verbs, what opens a subordinate clause, what can't end a sentence."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import NamedTuple

from newslint.languages import load


class ClauseWords(NamedTuple):
    """What a language's clauses are made of. All lower case.

    `finite` are forms that may be the verb of a main clause; `finite_endings` mark others that may be.
    `base` are plural or bare forms, verbs unless an article or a preposition stands before them.
    `participle_endings` mark past participles, which after a comma begin no main clause.
    `determiners` begin a noun phrase; `relatives` a relative clause after a comma; `subordinators` a clause that
    needs a main one. `never_last` are words with which no sentence ends. `imperatives` begin a request.
    `plain_endings`: no finite verb of the third person ends so ("-o", "-dad"), save those of `finite`. Where a language
    has them, a phrase is one without a verb only if each word behind its noun ends so, or is capitalised, or stands
    behind one of `attaching` ("de"). `fore` are adjectives and numerals that stand before a noun.
    `capital_nouns`: nouns are written with a capital, so that any other word after one may be a verb.
    """

    finite: frozenset[str]
    base: frozenset[str]
    finite_endings: tuple[str, ...]
    participle_endings: tuple[str, ...]
    determiners: frozenset[str]
    relatives: frozenset[str]
    subordinators: frozenset[str]
    never_last: frozenset[str]
    imperatives: frozenset[str]
    capital_nouns: bool = False
    plain_endings: tuple[str, ...] = ()
    attaching: frozenset[str] = frozenset()
    fore: frozenset[str] = frozenset()


def words(text: str) -> frozenset[str]:
    """The words of a table."""
    return frozenset(text.split())


@cache
def clause_words(language: str) -> ClauseWords:
    """The words of a language; of English where it is not one of ours."""
    build: Callable[[], ClauseWords] = load(language, "clauses").build
    return build()
