"""The head of a post: the noun, or the title of several words, that says what the office is."""

from __future__ import annotations

from collections.abc import Sequence

from newslint.annotations.post_grammar.tokens import Token
from newslint.languages.people import PeopleWords


def head_at(found: Sequence[Token], at: int, words: PeopleWords, english: PeopleWords) -> tuple[int, bool] | None:
    """The end of the head that starts at a token and whether it is plural, or None. All are token indices."""
    token = found[at]
    if not token.word:
        return None
    low = token.low
    for phrase in words.phrases:
        if phrase[0] == low and _stands(found, phrase, at):
            return at + len(phrase), phrase[0] in words.plural or phrase[-1] in words.plural
    if low in words.singular:
        if low in ("general", "mayor", "particular") and words.noun_first and not token.cap:
            return (at + 1, False) if at and found[at - 1].low in words.articles else None
        return at + 1, False
    if low in words.plural:
        return at + 1, True
    if words.compounds:
        return _compound(token, at, words, english)
    if words.noun_first and "-" in low and low.partition("-")[0] in words.singular:
        return at + 1, False
    for prefix in words.prefixes:
        if low.startswith(prefix):
            rest = low[len(prefix) :].lstrip("-")
            if len(rest) > 3 and (rest in words.singular or rest in words.plural):
                return at + 1, rest not in words.singular
    if "-" in low and (low.endswith(("-elect", "-designate"))):
        return (at + 1, False) if low.rsplit("-", 1)[0] in words.singular else None
    if "-" in low and low.rsplit("-", 1)[1] in words.singular and words.noun_first is False:
        return at + 1, False
    if words is not english and token.cap and low in english.singular and low not in words.organisations:
        return at + 1, False
    return None


def _compound(token: Token, at: int, words: PeopleWords, english: PeopleWords) -> tuple[int, bool] | None:
    low = token.low
    if not token.cap or low in words.stops:
        return None
    last = low.rsplit("-", 1)[-1]
    if last in words.singular:
        return at + 1, False
    if last in words.plural:
        return at + 1, True
    if low in english.singular and low not in words.organisations and (len(low) > 3 or token.text.isupper()):
        return at + 1, False
    for ending in words.compounds:
        if low.endswith(ending) and len(low) > len(ending) + 2:
            return at + 1, ending.endswith("innen")
    return None


def _stands(found: Sequence[Token], phrase: tuple[str, ...], at: int) -> bool:
    if at + len(phrase) > len(found):
        return False
    return all(found[at + i].low == word and found[at + i].name < 0 for i, word in enumerate(phrase))
