"""Posts after a name: behind a comma or a dash, in brackets, and the body that ends the line."""

from __future__ import annotations

from newslint.annotations.post_grammar.body_parts import part
from newslint.annotations.post_grammar.forms import DASHES, FormReader
from newslint.annotations.post_grammar.lists import past_name, run_before
from newslint.annotations.post_grammar.phrase import Phrase
from newslint.annotations.post_grammar.predicates import predicate
from newslint.annotations.post_grammar.tokens import is_name_ahead

_AUXILIARY = frozenset("to be been being has have had will as".split())
_TO_SOMEONE = frozenset("einem einer einen dem den des deren dessen".split())
CLOSING = frozenset('.;)”"»“!?:') | DASHES


def after_name(forms: FormReader, at: int) -> None:
    found, j = forms.found, past_name(forms, at)
    low = forms.low(j)
    if low == "(":
        _in_brackets(forms, at, j)
        j = forms.closing_bracket(j) + 1 if forms.closing_bracket(j) else j
        low = forms.low(j)
    if low == "," or (low in DASHES and j < len(found) and not found[j].gap):
        start = j + 1
        if forms.low(start) in forms.words.who and forms.low(start) not in forms.words.articles:
            return
        if forms.low(start) in ("der", "die", "das") and forms.low(start + 1) in _TO_SOMEONE:
            return  # der einem Vorstand angehört
        if forms.low(start) in forms.words.since:
            start = forms.over_time(start) or start
        while (
            forms.low(start) in forms.words.between - _AUXILIARY and forms.phrases.read(start) is None and start < j + 4
        ):
            start += 1
        if forms.low(start) in forms.words.respectively:
            return
        phrases = _without_next(forms, forms.chain(start))
        if not phrases or not _hers(forms, at, start, phrases):
            return
        placed(forms, phrases[-1], dash=low != ",")
        _give_after(forms, at, phrases, "after")
        end = phrases[-1].end
        if forms.low(end) in forms.words.joints and forms.low(end + 1) == "qui":
            predicate(forms, at, end + 2)
    elif (
        j < len(found)
        and (found[j].cap or forms.language == "fr")
        and not found[at].owner
        and forms.phrases.head_at(j) is not None
    ):
        phrase = forms.phrases.read(j)  # a signature run into its post: Ann Poe President of Acme
        if (
            phrase
            and phrase.end > phrase.body
            and phrase.start == phrase.head
            and (found[j].cap or not phrase.plural)
            and not is_name_ahead(found, phrase.end, forms.words)
        ):
            _give_after(forms, at, [phrase], "after")


def _without_next(forms: FormReader, phrases: list[Phrase]) -> list[Phrase]:
    """Posts after a name without the last, if that is said of the next name: NAME, director; the secretary is NAME."""
    end = phrases[-1].end if phrases else 0
    if end and forms.low(end) in forms.words.being and is_name_ahead(forms.found, end + 1, forms.words):
        return phrases[:-1]
    return phrases


def _hers(forms: FormReader, at: int, start: int, phrases: list[Phrase]) -> bool:
    """Whether posts after a comma are this name's and not the next one's."""
    name = forms.found[at].name
    end = phrases[-1].end
    listed = forms.definite(start) or forms.low(start) in forms.words.owners
    led = any(t.name == name and t.form in ("before", "possessive") for t in forms.of(name))
    if forms.language == "de" and led and listed and forms.low(end) in forms.words.joints:
        return False  # mit Ministerin NAME, unserem Bürgermeister und der Stadt
    if forms.low(end) == "," and is_name_ahead(forms.found, end + 1, forms.words) and len(phrases) == 1:
        led = any(
            t.name == name and t.form in ("before", "possessive") and forms.low(t.phrase.end) == ","
            for t in forms.of(name)
        )
        if led and forms.definite(start):
            return False
    return True


def _give_after(forms: FormReader, at: int, phrases: list[Phrase], form: str) -> None:
    status = "former" if _past_frame(forms, phrases[-1].end) else ""
    if all(p.bare for p in phrases) and phrases[-1].end == phrases[-1].head_end:
        return
    if phrases[0].plural:
        members = run_before(forms, at)
        if len(members) > 1:
            for member in members:
                forms.tie(member, phrases, "list", status)
        return
    forms.tie(at, phrases, form, status)


def _past_frame(forms: FormReader, at: int) -> bool:
    """`at the material time` or `from 2015 to 2019` after a post."""
    if forms.low(at) == "(" and (close := forms.closing_bracket(at)) and close < at + 6:
        at = close + 1
    ahead = " ".join(forms.low(j) for j in range(at, at + 6)).removeprefix("( ")
    return ahead.startswith(forms.words.at_the_time) or forms.ended(at)


def _in_brackets(forms: FormReader, at: int, opening: int) -> None:
    start = opening + 1
    phrases: list[Phrase] = []
    close = _far_close(forms, opening)
    skip = start
    while skip < close and skip < start + 4 and forms.phrases.read(skip) is None:
        skip += 1
    phrases = forms.chain(skip) if skip < close and (skip == start or forms.low(skip - 1) in (",", ";")) else []
    phrases = [p for p in phrases if p.end <= close]
    if not phrases:
        return
    if (
        phrases[-1].end < close
        and forms.low(phrases[-1].end) == ","
        and not any(forms.found[j].name >= 0 for j in range(phrases[-1].end, close))
    ):
        if phrases[-1].end == phrases[-1].body:
            phrases[-1].body += 1
        phrases[-1].end = close
    _give_after(forms, at, phrases, "paren")


def _far_close(forms: FormReader, opening: int) -> int:
    depth = 0
    for j in range(opening, min(opening + 40, len(forms.found))):
        if forms.found[j].low == "(":
            depth += 1
        elif forms.found[j].low == ")":
            depth -= 1
            if depth == 0:
                return j
    return 0


def _whole_body(forms: FormReader, at: int) -> int:
    """Past the parts that prepositions add to a body."""
    while forms.low(at) in forms.words.prepositions and (further := part(forms.phrases, at + 1)):
        at = further
    return at


def placed(forms: FormReader, phrase: Phrase, *, dash: bool = False) -> None:
    """Take in `, Body` after a post, if the line or sentence ends with it."""
    end = phrase.end
    if forms.low(end) not in (",", "@") and not (forms.low(end) in DASHES and not dash):
        return
    first = forms.found[end + 1] if end + 1 < len(forms.found) else None
    if first is not None and first.low == "the" and end + 2 < len(forms.found):
        first = forms.found[end + 2]
    if first is None or not first.cap or first.text[0].isdigit() or forms.phrases.begins_post(end + 1):
        return  # no body, or a telephone number
    stop = part(forms.phrases, end + 1)
    if stop is None or is_name_ahead(forms.found, end + 1, forms.words):
        return
    stop = _whole_body(forms, stop)
    area = stop + 1 < len(forms.found) and forms.low(stop) == "," and forms.found[stop + 1].cap
    if area and not forms.phrases.begins_post(stop + 1) and (second := part(forms.phrases, stop + 1)) is not None:
        second = _whole_body(forms, second)
        if second >= len(forms.found) or forms.low(second) in CLOSING:
            stop = second
    body = forms.found[end + 1 : stop]
    if any(t.name >= 0 for t in body) or (stop < len(forms.found) and forms.found[stop].name >= 0):
        return
    known = any(t.low in forms.words.organisations for t in body)
    if (
        stop < len(forms.found)
        and forms.low(stop) not in CLOSING
        and not (known and forms.low(stop) == "(" and forms.low(stop + 2) == ")")
        and not (known and (forms.low(stop) == "," or forms.low(stop) in forms.words.stops))
    ):
        return
    if phrase.end > phrase.body and not known:
        return
    if phrase.end == phrase.body:
        phrase.body = end + 1
    phrase.end = stop
