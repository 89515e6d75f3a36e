"""What hangs on a name (Jr., an age, a town), and the lists in which names stand."""

from __future__ import annotations

from bisect import bisect_left

from newslint.annotations.post_grammar.forms import FormReader


def past_name(forms: FormReader, at: int) -> int:
    """The token after a name with what may hang on it: Jr., (R-S.D.), Ph.D., an age, a town."""
    at += 1
    for _ in range(6):
        low = forms.low(at)
        if low in ("jr", "sr", "ii", "iii") or (
            at < len(forms.found)
            and forms.found[at].text.replace(".", "").isupper()
            and forms.found[at].cap
            and len(low) < 6
            and (forms.low(at + 1) in (",", "("))
            and forms.phrases.head_at(at) is None
        ):
            at += 1
        elif (low == "]" and forms.low(at + 1) == "(" and (close := forms.closing_bracket(at + 1, 40))) or (
            low == "(" and (close := forms.closing_bracket(at)) and not _post_in_brackets(forms, at, close)
        ):
            at = close + 1
        elif (low in ("of", "von", "de") and (further := _of(forms, at))) or (
            low == "," and (further := _credential(forms, at + 1))
        ):
            at = further
        else:
            break
    return at


def _post_in_brackets(forms: FormReader, at: int, close: int) -> bool:
    return any(forms.phrases.read(j) is not None for j in range(at + 1, min(at + 4, close)))


def _of(forms: FormReader, at: int) -> int:
    """Past `of Fairfax, Va.` or `von SGI` right after a name, if a comma ends it, or 0."""
    end = at + 1
    while end < len(forms.found) and forms.found[end].cap and end < at + 5:
        end += 1
    if end == at + 1 or forms.low(end) != ",":
        return 0
    if (
        end + 2 < len(forms.found)
        and forms.found[end + 1].cap
        and forms.low(end + 2) == ","
        and (forms.phrases.read(end + 1) is None)
    ):
        end += 2
    return end


def _credential(forms: FormReader, at: int) -> int:
    """Past `Ph.D.`, `54`, `of Mission, Texas`, if a comma or a bracket follows, or 0."""
    token = forms.found[at] if at < len(forms.found) else None
    if token is None or not token.word:
        return 0
    end = 0
    if token.low == "de" and at + 1 < len(forms.found) and forms.found[at + 1].text.isdigit():
        at += 1
        token = forms.found[at]
    if token.text.isdigit() and len(token.text) <= 3:
        end = at + 1
        while forms.low(end) in ("years", "year", "old", "años", "edad", "de", "ans", "jahre", "-year-old"):
            end += 1
    elif forms.phrases.head_at(at) is None or token.low == "md":
        plain = token.text.replace(".", "")
        if token.cap and ((sum(map(str.isupper, plain)) >= 2 and len(plain) <= 7) or token.low in ("esq", "usmc")):
            end = at + 1
            while forms.low(end) == "." or (forms.low(end) == "(" and forms.closing_bracket(end)):
                end = forms.closing_bracket(end) + 1 if forms.low(end) == "(" else end + 1
        elif token.low in ("of", "de", "aus", "from"):
            end = at + 1
            while end < len(forms.found) and forms.found[end].cap and end < at + 5:
                end += 1
            if (
                forms.low(end) == ","
                and end + 1 < len(forms.found)
                and forms.found[end + 1].cap
                and forms.low(end + 2) in (",", ".")
            ) and forms.phrases.read(end + 1) is None:
                end += 2
    if end and forms.low(end) in (",", "(", "–", "-"):
        return end
    return 0


def run_after(forms: FormReader, at: int) -> list[int]:
    """The names of a list that begins with a name: tokens, this one first."""
    members, j = [at], past_name(forms, at)
    while len(members) < 30:
        joined = j
        while forms.low(joined) in (",", ";") or forms.low(joined) in forms.words.joints:
            joined += 1
        if joined == j:
            break
        while joined < len(forms.found) and forms.found[joined].word and forms.low(joined) in forms.words.honorifics:
            joined += 1
        if joined >= len(forms.found) or forms.found[joined].name < 0:
            break
        members.append(joined)
        j = past_name(forms, joined)
    return members


def run_before(forms: FormReader, at: int) -> list[int]:
    """The names of the list that ends with a name."""
    index = bisect_left(forms.names, at)
    for first in range(max(0, index - 12), index + 1):
        members = run_after(forms, forms.names[first])
        if at in members:
            return members[: members.index(at) + 1]
    return [at]
