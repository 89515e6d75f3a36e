"""Words beside a hashtag or handle that say it is meant as such: a place to post, a channel, a campaign."""

from __future__ import annotations

from functools import cache

from newslint.languages import CODES, load


@cache
def mention_words() -> frozenset[str]:
    """The words of all our languages, in lower case: calls to post are often left untranslated."""
    return frozenset(word for code in CODES for word in load(code, "mentions").NOUNS.split())


@cache
def mention_verbs() -> frozenset[str]:
    """Words that say so only right beside it ("use #harvest"), not before an article ("follow the #harvest")."""
    return frozenset(word for code in CODES for word in load(code, "mentions").VERBS.split())
