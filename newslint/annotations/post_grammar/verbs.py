"""Posts that a verb gives: is, serves as, was named, `he is …`, and `respectively`."""

from __future__ import annotations

from newslint.annotations.post_grammar.before import reaching
from newslint.annotations.post_grammar.forms import ENDS, MAKERS, FormReader, Tie
from newslint.annotations.post_grammar.lists import past_name, run_before
from newslint.annotations.post_grammar.phrase import Phrase
from newslint.annotations.post_grammar.tokens import is_name_ahead

FARTHEST_VERB = 16  # tokens between a name and its verb


def read_verbs(forms: FormReader) -> None:
    """Add the posts of a block that stand with a verb."""
    for at in forms.names:
        _predicate(forms, at, _verb_after(forms, at))
        _made(forms, at)
    for at, token in enumerate(forms.found):
        if token.name >= 0:
            continue
        if token.low in forms.words.he and (subject := _named_before(forms, at)) is not None:
            _pronoun(forms, subject, at)
        elif token.low in forms.words.as_words and forms.low(at - 1) != "such":
            _as(forms, at)
        elif token.low in forms.words.respectively:
            _respectively(forms, at)
        elif (
            token.low in forms.words.including
            or token.text == ":"
            or (token.low == "as" and forms.low(at - 1) == "such")
        ):
            _including(forms, at)


class _Earlier:
    """A name of a block before this one."""


def _sentence_start(forms: FormReader, at: int) -> int:
    while at > 0 and forms.found[at - 1].text not in ENDS:
        at -= 1
    return at


def _named_before(forms: FormReader, at: int) -> int | None:
    """The token of the name that "he" or "she" at a token stands for; -1 for one of an earlier block."""
    earlier = [name for name in forms.names if name < at]
    for name in reversed(earlier):
        start = _sentence_start(forms, name)
        if name - start <= 3 and not forms.found[name].owner:
            return name
    if earlier:
        return earlier[-1]
    return -1 if forms.last_name >= 0 else None


def _give(forms: FormReader, name_at: int, phrases: list[Phrase], form: str, status: str) -> None:
    if name_at >= 0:
        forms.tie(name_at, phrases, form, status)
        return
    for phrase in phrases:
        forms.ties.append(Tie(forms.last_name, phrase, form, phrase.status or status or "current"))


def _verb_after(forms: FormReader, at: int) -> int:
    """The token after a name at which its verb may stand, a clause between commas skipped."""
    j = past_name(forms, at)
    if forms.low(j) == "(":
        j = forms.closing_bracket(j) + 1
    if forms.low(j) == "," and _is_verb(forms, j + 1):
        return j + 1
    if forms.low(j) == ",":
        if forms.low(j + 1) in forms.words.who:
            return j + 2
        for end in range(j + 1, min(j + FARTHEST_VERB, len(forms.found))):
            token = forms.found[end]
            if token.text in ENDS:
                break
            if token.text == "," and end + 1 < len(forms.found) and _is_verb(forms, end + 1):
                return end + 1
    if forms.low(j) in forms.words.who:
        return j + 1
    return j


def _is_verb(forms: FormReader, at: int) -> bool:
    low = forms.low(at)
    words = forms.words
    return low in words.being or low in words.naming or low in words.serving or low in ("has", "will", "had")


def _pronoun(forms: FormReader, subject: int, at: int) -> None:
    _predicate(forms, subject, at + 1, pronoun=True)


def _predicate(forms: FormReader, subject: int, at: int, *, pronoun: bool = False) -> None:
    """`is POST`, `was named POST`, `will be POST` from the verb on."""
    words, status = forms.words, ""
    seen_being = seen_naming = False
    has = False
    begun = at
    while at < len(forms.found) and at < begun + 9:
        low = forms.low(at)
        if low in ("will", "shall", "wird", "werden", "va", "sera", "será"):
            status = "future"
            seen_being = seen_being or low in ("sera", "será", "wird", "werden")
        elif low in ("has", "have", "had", "hat", "ha", "a"):
            if low == "a" and forms.language != "fr":
                break
            has = True
        elif low in words.being and not seen_being:
            seen_being = True
            status = status or words.being[low]
        elif low in ("been", "sido", "été", "gewesen", "worden"):
            seen_being = True
            status = "former" if has and status != "future" else status
        elif low in ("be", "ser", "être"):
            seen_being = True
        elif low in words.naming and (seen_being or has):
            seen_naming = True
        elif low in words.since and (over := forms.over_time(at)):
            at = over
            continue
        elif low in words.between and low not in words.articles and forms.phrases.read(at) is None:
            pass
        else:
            break
        at += 1
    if at == begun or not (seen_being or seen_naming):
        return
    if seen_naming:
        if forms.low(at) in ("a", "an", "one", "among") and forms.low(at - 1) in (
            "named",
            "selected",
            "chosen",
            "recognized",
        ):
            return
        status = "current" if status != "future" else status
        while forms.low(at) in words.as_words or forms.low(at) in ("to", "a", "au", "zum", "zur", "como"):
            at += 1
    late = forms.language == "de" and forms.low(at) in ("zum", "zur") and not seen_naming
    if late:
        at += 1
    if forms.low(at) in ("not", "no", "pas", "nicht"):
        return
    if status == "former" and _since(forms, at):
        status = "current"
    phrases = forms.chain(at)
    if not phrases:
        return
    if late:
        end = phrases[-1].end
        if not any(forms.low(j) in words.naming for j in range(end, end + 8)):
            return
        seen_naming = True
    if phrases[0].plural:
        members = run_before(forms, subject) if subject >= 0 else []
        if len(members) > 1:
            for member in members:
                forms.tie(member, phrases, "list", status)
        return
    _give(forms, subject, phrases, "other" if seen_naming else "is", status)
    _more(forms, subject, phrases[-1].end)


def _more(forms: FormReader, subject: int, at: int) -> None:
    """A second verb for the same person: `… and is now POST`."""
    begun = at
    while forms.low(at) == "," or forms.low(at) in forms.words.joints:
        at += 1
    while at > begun and forms.low(at) in forms.words.between and not _is_verb(forms, at) and at < begun + 5:
        at += 1
    if at > begun and _is_verb(forms, at):
        _predicate(forms, subject, at)


def _made(forms: FormReader, at: int) -> None:
    """`promoted NAME to POST`, `named NAME POST`."""
    words = forms.words
    before = at - 1
    while before > 0 and forms.low(before) in words.honorifics | words.prepositions:
        before -= 1
    if before < 0 or forms.low(before) not in words.naming:
        return
    start = past_name(forms, at)
    led = forms.low(start) in ("to", "a", "au", "à", "zum", "zur")
    phrases = forms.chain(start + 1 if led else start)
    if phrases and (led or phrases[0].start == start):
        forms.tie(at, phrases, "other")


def _since(forms: FormReader, at: int) -> bool:
    for j in range(at, len(forms.found)):
        if forms.found[j].text in ENDS:
            return False
        if forms.low(j) in forms.words.since:
            return True
    return False


def _as(forms: FormReader, at: int) -> None:
    """`served as POST`, `appointed NAME as POST`, `As POST, NAME …`."""
    words = forms.words
    start = at + 1
    if (
        forms.low(at) == "en"
        or forms.low(at - 1) in ("such", "well", "known", "so", "just", "twice")
        or forms.low(at + 1) in ("well", "soon", "of")
    ):
        return
    phrase = forms.phrases.read(start)
    if phrase is None:
        return
    phrases = forms.chain(start)
    if not phrases:
        return
    first = _sentence_start(forms, at)
    if at - first <= 1:
        _opening_as(forms, phrases)
        return
    context = range(max(first, at - 14), at)
    verb = next((j for j in reversed(context) if forms.low(j) in words.serving or forms.low(j) in words.naming), None)
    if verb is None and forms.language == "de":
        verb = next(
            (
                j
                for j in range(phrases[-1].end, min(phrases[-1].end + 8, len(forms.found)))
                if forms.low(j) in words.naming or forms.low(j) in words.serving
            ),
            None,
        )
    with_her = forms.found[at - 1].name >= 0 and any(
        forms.low(j) in ("with", "con", "avec", "mit") for j in range(max(first, at - 14), at)
    )
    if verb is None and not with_her:
        return
    subject = _subject(forms, at, first)
    if with_her:
        subject, verb = at - 1, None
    if subject is None:
        return
    status = ""
    if verb is not None:
        status = words.serving.get(forms.low(verb), words.naming.get(forms.low(verb), ""))
        before = {forms.low(j) for j in range(max(first, verb - 4), max(first, verb))}
        if before & {"will", "wird", "sera", "será", "to"}:
            status = "future"
        elif forms.low(verb) in ("experience", "previously", "career") or before & {"previously", "formerly", "prior"}:
            status = "former"
    lead = {forms.low(j) for j in range(first, at)}
    if lead & {
        "prior",
        "previously",
        "formerly",
        "earlier",
        "before",
        "anteriormente",
        "auparavant",
        "zuvor",
        "früher",
    }:
        status = "former"
    if status == "former" and _since(forms, phrases[-1].end):
        status = "current"
    _give(forms, subject, phrases, "other", status)
    _more(forms, subject, phrases[-1].end)


def _subject(forms: FormReader, at: int, first: int) -> int | None:
    """Whom `as POST` speaks of: the nearest name before it in the sentence, or whom its "he" stands for."""
    for j in range(at - 1, first - 1, -1):
        if forms.found[j].name >= 0:
            if any(forms.low(k) in forms.words.who for k in range(j + 1, min(j + 4, at))):
                return j
            replaced = {forms.low(k) for k in range(max(first, j - 3), j)}
            if forms.found[j].owner and at - j > 5:
                continue
            if replaced & {
                "replace",
                "replaces",
                "replacing",
                "succeed",
                "succeeds",
                "succeeding",
                "replaced",
                "succeeded",
                "by",
            }:
                continue
            return j
        if forms.low(j) in forms.words.he:
            return _named_before(forms, j)
        if forms.low(j) in ("i", "we", "you", "they"):
            return None
    if forms.language in ("es",) or forms.low(first) in ("prior", "previously"):
        return _named_before(forms, first)
    return None


def _opening_as(forms: FormReader, phrases: list[Phrase]) -> None:
    end = phrases[-1].end
    for j in range(end, min(end + 4, len(forms.found))):
        if forms.found[j].name >= 0:
            forms.tie(j, phrases, "other")
            return
        if forms.low(j) in forms.words.he:
            subject = _named_before(forms, j)
            if subject is not None:
                _give(forms, subject, phrases, "other", "")
            return
        if forms.low(j) in ("i", "we"):
            return


def _respectively(forms: FormReader, at: int) -> None:
    first = _sentence_start(forms, at)
    names = [n for n in forms.names if first <= n < at]
    if len(names) < 2:
        return
    phrases = forms.chain(at + 1)
    if len(phrases) != len(names):
        phrases = []
        for start in range(names[-1] + 1, at):
            phrases = forms.chain(start)
            if len(phrases) == len(names):
                break
    if len(phrases) == len(names) and len(phrases) > 1:
        forms.ties = [
            t for t in forms.ties if not any(t.phrase.start < p.end and p.start < t.phrase.end for p in phrases)
        ]
        for name, phrase in zip(names, phrases, strict=True):
            forms.tie(name, [phrase], "other")


def _including(forms: FormReader, at: int) -> None:
    """`lawyers, such as A and B`; `Board Members include A and B`."""
    end = at
    while end > 0 and forms.low(end - 1) in (",", "such", "are", "were"):
        end -= 1
    start = at + 1
    while forms.low(start) in ("as", "are", "were"):
        start += 1
    phrases = reaching(forms, end, strict=False) if end > 0 else []
    if not phrases or not phrases[-1].plural or _listed_makers(forms, at, phrases[-1]):
        return
    phrases = [phrases[-1]]
    j = start
    while j < len(forms.found):
        opening = j
        while j < len(forms.found) and forms.found[j].name < 0 and j < opening + 10 and forms.found[j].text not in ENDS:
            j += 1
        if j >= len(forms.found) or forms.found[j].name < 0 or not _just_posts(forms, opening, j):
            break
        head = forms.low(phrases[-1].head)
        if not any(t.name == forms.found[j].name and forms.low(t.phrase.head) == head for t in forms.ties):
            forms.tie(j, phrases, "list")
        j = past_name(forms, j)
        if forms.low(j) not in (",", ";") and forms.low(j) not in forms.words.joints:
            break
        while forms.low(j) in (",", ";") or forms.low(j) in forms.words.joints:
            j += 1


def _listed_makers(forms: FormReader, at: int, phrase: Phrase) -> bool:
    """`Authors: A, B` lists a byline, no posts."""
    return forms.found[at].text == ":" and forms.low(phrase.head) in MAKERS


def _just_posts(forms: FormReader, start: int, end: int) -> bool:
    """Whether nothing but a post and honorifics stands between two places."""
    if is_name_ahead(forms.found, start, forms.words) or start == end:
        return True
    return all(
        j in forms.claimed or forms.low(j) in forms.words.honorifics or forms.low(j) in forms.words.articles
        for j in range(start, end)
    )
