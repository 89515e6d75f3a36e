"""Posts before a name: walk back to where one may begin, and take the first start from which posts reach the name."""

from __future__ import annotations

from newslint.annotations.post_grammar.body_parts import inside_body
from newslint.annotations.post_grammar.forms import DASHES, ENDS, MAKERS, FormReader
from newslint.annotations.post_grammar.lists import run_after
from newslint.annotations.post_grammar.phrase import Phrase

_NOW = frozenset("derzeit zurzeit aktuell currently actuellement actualmente".split())
_DEGREES = frozenset("very right most".split())
FARTHEST_START = 26  # tokens in front of a name at which its post may begin


def before_name(forms: FormReader, at: int) -> None:
    end = at
    while end > 0 and forms.found[end - 1].word and forms.low(end - 1) in forms.words.honorifics:
        end -= 1
        if forms.low(end - 1) in _DEGREES:  # the Very Reverend NAME
            end -= 1
        if forms.low(end - 1) in ("el", "la", "le", "l'", "the") and forms.low(end - 2) == ",":
            end -= 1
    if end > 0 and forms.low(end - 1) == "[":
        end -= 1
    if end > 2 and forms.low(end - 1) in _NOW and forms.low(end - 2) == ",":
        end -= 1  # the president, currently NAME
    for tried in {end: 0, at: 0}:
        comma = forms.low(tried - 1) == ","
        dash = forms.low(tried - 1) in ("–", "—", "-", ":") and not comma
        stop = tried - 1 if comma or dash else tried
        stop = _before_brackets(forms, stop)
        if stop <= 0:
            continue
        phrases = reaching(forms, stop, strict=comma or dash)
        if phrases:
            _give_before(forms, at, phrases, comma=comma, dash=dash)
            if not comma and not dash:
                _before_rank(forms, at, phrases)
            return


def _before_rank(forms: FormReader, at: int, phrases: list[Phrase]) -> None:
    """The office in front of a rank: `The President of the Tribunal, Judge NAME`."""
    rank = phrases[0]
    if len(phrases) > 1 or rank.plural or rank.end - rank.start != 1 or forms.low(rank.head) not in forms.words.ranks:
        return
    if forms.low(rank.start - 1) != "," or rank.start < 2:
        return
    offices = reaching(forms, rank.start - 1, strict=True)
    if len(offices) != 1 or offices[0].plural or offices[0].end == offices[0].body:
        return
    article = offices[0].start - 1
    if forms.definite(article) and forms.low(article - 1) != "," and forms.free(offices[0]):
        forms.tie(at, offices, "before")


def _before_brackets(forms: FormReader, stop: int) -> int:
    """In front of the short form in `Chief Executive Officer (CEO)`."""
    if stop > 3 and forms.low(stop - 1) == ")":
        for j in range(stop - 2, max(stop - 6, 0), -1):
            if forms.low(j) == "(":
                return j
    return stop


def reaching(forms: FormReader, end: int, *, strict: bool) -> list[Phrase]:
    """The posts that end exactly at a token, from the farthest start that reaches it."""
    found, starts = forms.found, []
    for k in range(end - 1, max(-1, end - FARTHEST_START), -1):
        token = found[k]
        if token.name >= 0 and not inside_body(forms.phrases, k):
            break
        if (
            token.text in ENDS
            or token.text in ":…"
            or (token.text in DASHES and not _glued(forms, k) and not _hanging(forms, k))
        ):
            break
        if token.text in '“”"«»„' and not _quoted(forms, k, end):
            break
        if _may_start(forms, k):
            starts.append(k)
        if token.gap:
            break
    for k in reversed(starts):
        phrases = _sequence(forms, k, end)
        if phrases and not (strict and not _stands_alone(forms, k, phrases)):
            return phrases
    return []


def _glued(forms: FormReader, k: int) -> bool:
    return (
        0 < k < len(forms.found) - 1
        and forms.found[k - 1].end == forms.found[k].start
        and forms.found[k + 1].start == forms.found[k].end
    )


def _hanging(forms: FormReader, k: int) -> bool:
    """The hyphen of German `Informations- und Kommunikationsminister`."""
    return (
        forms.language == "de"
        and forms.low(k + 1) in ("und", "oder")
        and k > 0
        and forms.found[k - 1].end == forms.found[k].start
    )


def _quoted(forms: FormReader, k: int, end: int) -> bool:
    return forms.found[k].text in '“”"«»„' and k > end - 14


def _may_start(forms: FormReader, k: int) -> bool:
    token, words = forms.found[k], forms.words
    if token.low in words.former or (token.low == "then" and forms.low(k - 1) in words.articles):
        return True
    if not token.word or (token.low in words.stops and token.low not in words.current):
        return False
    if token.low in words.prepositions or token.low in words.joints or k in forms.claimed:
        return False
    if k == 0 or token.gap:
        return True
    previous = forms.found[k - 1]
    if forms.language == "de" and not token.cap and token.low.endswith(("te", "en")):  # verkündete Anna Falk
        named = words.former | words.acting | words.future | words.current | words.modifiers
        if token.low not in named and previous.low not in words.articles | words.owners | words.prepositions:
            return False
    if previous.low == "to" and not token.cap and forms.phrases.head_at(k) is None and token.low not in words.modifiers:
        return False  # to prevent lawyers …
    if previous.low in words.articles or previous.low in words.owners or previous.low in words.stops:
        return True
    if not previous.word or previous.low in words.prepositions or previous.low in words.joints:
        return True
    if previous.low in words.praise or previous.low in words.current or previous.low in words.honorifics:
        return True
    if forms.words.noun_first:
        return previous.low in forms.words.former or (
            forms.found[k].low in forms.phrases.english.singular and not previous.cap
        )
    return (forms.phrases.head_at(k) is not None and not (previous.cap and token.cap)) or (
        previous.cap and not token.cap
    )


def _sequence(forms: FormReader, start: int, end: int) -> list[Phrase]:
    """Posts from start that fill the tokens up to end, joined or side by side."""
    phrases: list[Phrase] = []
    at, commas, joined = start, False, False
    while at < end and len(phrases) < 5:
        phrase = forms.phrases.read(at)
        if phrase is None or phrase.end > end:
            return []
        if phrases and phrase.status == "" and phrases[-1].status and forms.same_lead(at):
            phrase.status = phrases[-1].status
        phrases.append(phrase)
        if phrase.end == end or _mere_status(forms, phrase.end, end) or _since(forms, phrase.end) == end:
            if len(phrases) > 1 and commas and not joined:
                return []
            return phrases if not _address(forms, phrases) else []
        at = forms.joiner(phrase.end)
        if at == phrase.end and not (phrase.end == phrase.body or forms.found[at].cap):
            return []
        if at == phrase.end and forms.words.noun_first and forms.low(at) in forms.words.articles:
            return []
        between = {forms.low(j) for j in range(phrase.end, at)}
        commas = commas or between == {","}
        joined = bool(between - {",", "(", ")"})
    return []


def _since(forms: FormReader, at: int) -> int:
    """Past the year since when somebody has had a post (Präsidentin seit 2020, NAME), or 0."""
    return forms.over_time(at) if forms.low(at) in forms.words.since else 0


def _mere_status(forms: FormReader, start: int, end: int) -> bool:
    """Nothing but a status stands there (presidenta saliente, directeur par intérim)."""
    words = forms.words
    return forms.words.noun_first and all(
        forms.low(j) in words.after_status
        or forms.low(j) in words.former | words.acting | words.future | words.current
        or forms.low(j) in ("par", "intérim", "en", "funciones")
        for j in range(start, end)
    )


def _address(forms: FormReader, phrases: list[Phrase]) -> bool:
    """Bare Professor, Dr, Father before a name."""
    if len(phrases) != 1 or phrases[0].end != phrases[0].head_end:
        return False
    phrase = phrases[0]
    low = forms.found[phrase.head].low
    if low not in forms.words.honorifics and low not in (
        "professeur",
        "professeure",
        "catedrático",
        "profesor",
        "profesora",
        "doctor",
        "doctora",
    ):
        return False
    return all(
        forms.low(j) in forms.words.honorifics | {"associate", "assistant", "full"}
        for j in range(phrase.start, phrase.end)
    )


def _stands_alone(forms: FormReader, k: int, phrases: list[Phrase]) -> bool:
    """With a comma before the name a post must begin where something begins, and not hang on another name."""
    first = phrases[0].start
    previous = first - 1
    while previous >= 0 and (
        forms.low(previous)
        in forms.words.articles
        | forms.words.owners
        | forms.words.current
        | forms.words.former
        | forms.words.acting
        | forms.words.future
        | forms.words.praise
    ):
        previous -= 1
    if previous < 0 or forms.found[first].gap:
        return True
    token = forms.found[previous]
    determined = previous < first - 1
    if token.text == "," and previous and forms.found[previous - 1].name >= 0:
        return determined and forms.low(previous + 1) in forms.words.articles and forms.definite(previous + 1)
    if token.name >= 0:
        return False
    if determined or token.text in ENDS or not token.word:
        return True
    return token.low in forms.words.joints or token.low in forms.words.stops or token.low in forms.words.prepositions


def _give_before(forms: FormReader, at: int, phrases: list[Phrase], *, comma: bool, dash: bool) -> None:
    members = run_after(forms, at)
    last = phrases[-1]
    if dash and forms.low(last.head) in MAKERS:
        return
    if last.plural and len(members) < 2 and comma:
        return
    several = last.plural or (len(members) > 1 and _plural_article(forms, phrases[0].start) and not comma)
    if several and not (comma and len(members) < 2 and not last.plural):
        for member in members:
            forms.tie(member, phrases, "list")
        return
    form = "before"
    forms.tie(at, phrases, form)


def _plural_article(forms: FormReader, at: int) -> bool:
    """German `die Pressesprecher A und B`: the article alone says that they are several."""
    if forms.language != "de":
        return False
    head = forms.phrases.read(at)
    return (
        forms.low(at - 1) in ("die", "den", "beiden", "beide")
        and head is not None
        and not forms.found[head.head].low.endswith(("in", "frau"))
    )
