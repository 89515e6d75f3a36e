"""Posts with "as" (served as, As president, X …), shared out by "respectively", or said before a list of names."""

from __future__ import annotations

from bisect import bisect_left

from newslint.annotations.post_grammar.before import reaching
from newslint.annotations.post_grammar.forms import ENDS, MAKERS, FormReader
from newslint.annotations.post_grammar.lists import past_name
from newslint.annotations.post_grammar.phrase import Phrase
from newslint.annotations.post_grammar.predicates import give, more, named_before, namesake, sentence_start, since
from newslint.annotations.post_grammar.tokens import is_name_ahead

OFFICES = frozenset("poste fonctions fonction qualité titre place".split())  # French: occupe le poste de, à titre de
_NOT_YET = frozenset("candidat candidate candidats candidatures candidature postule postulé vacant brigue".split())
_HELD = {  # Spanish: ocupa el cargo de
    **dict.fromkeys("ocupa asume asumió ejerce desempeña ostenta ocupando ejerciendo asumido".split(), "current"),
    **dict.fromkeys("ocupó ejerció desempeñó ostentó ocupaba dejó abandonó deja ocupado desempeñado".split(), "former"),
    **dict.fromkeys("asumirá ocupará ejercerá desempeñará asumir ocupar".split(), "future"),
}
_LEAVING = frozenset(
    """quitte quitté quittera quitter démissionne démissionné démission abandonne cède cédé cédera laisse laissé ancien
    ancienne""".split()
)


def as_post(forms: FormReader, at: int) -> None:
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
    if forms.low(phrases[-1].end) == "," and forms.low(phrases[-1].end + 1) in words.me:
        return  # en tant que maire, je …
    first = sentence_start(forms, at)
    office = forms.low(at) in ("de", "d'")
    if office and _NOT_YET & {forms.low(j) for j in range(max(first, at - 6), at)}:
        return
    leads = at - 2 if forms.low(at) == "que" else at
    if (
        (office and at - first <= 4 and not any(forms.found[j].name >= 0 for j in range(first, at)))
        or leads == first
        or (leads - first == 1 and forms.low(first) not in words.serving and forms.found[first].name < 0)
    ):
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
        if before & {"will", "wird", "sera", "será", "to", "voy", "va"}:
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
    if status == "former" and since(forms, phrases[-1].end):
        status = "current"
    if office:
        left = _LEAVING & {forms.low(j) for j in range(max(first, at - 6), at)}
        status = "former" if left else status
    give(forms, subject, phrases, "other", status)
    more(forms, subject, phrases[-1].end)


def held(forms: FormReader, at: int) -> None:
    """Spanish `asumirá el cargo de POST`: the verb before the office says whether it is held."""
    verb = at - 1
    while verb > at - 4 and (forms.low(verb) in forms.words.articles or forms.low(verb) == "nuevo"):
        verb -= 1
    status = _HELD.get(forms.low(verb))
    phrases = forms.chain(at + 2) if status else []
    if not status or not phrases:
        return
    subject = _subject(forms, verb, sentence_start(forms, at))
    if subject is not None:
        give(forms, subject, phrases, "other", "former" if forms.ended(phrases[-1].end) else status)


def _subject(forms: FormReader, at: int, first: int) -> int | None:
    """Whom `as POST` speaks of: the nearest name before it in the sentence, or whom its "he" stands for."""
    words = forms.words
    for j in range(at - 1, first - 1, -1):
        if forms.found[j].name >= 0:
            if any(forms.low(k) in words.who for k in range(j + 1, min(j + 4, at))):
                return j
            replaced = {forms.low(k) for k in range(max(first, j - 3), j)}
            if forms.found[j].owner and at - j > 5:
                continue
            if replaced & words.replacing:
                continue
            return j
        if forms.low(j) in forms.words.he:
            return named_before(forms, j)
        if forms.low(j) in forms.words.me:
            return namesake(forms, j)
        if forms.low(j) in ("we", "you", "they"):
            return None
    if forms.language in ("es",) or forms.low(first) in ("prior", "previously"):
        return named_before(forms, first)
    return None


def _opening_as(forms: FormReader, phrases: list[Phrase]) -> None:
    end = phrases[-1].end
    for j in range(end, min(end + 4, len(forms.found))):
        if forms.found[j].name >= 0:
            forms.tie(j, phrases, "other")
            return
        if forms.low(j) in forms.words.he:
            subject = named_before(forms, j)
            if subject is not None:
                give(forms, subject, phrases, "other", "")
            return
        if forms.low(j) in ("i", "we"):
            return


def respectively(forms: FormReader, at: int) -> None:
    first = sentence_start(forms, at)
    names = forms.names[bisect_left(forms.names, first) : bisect_left(forms.names, at)]
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
        for name in names:
            name_index = forms.found[name].name
            forms.by_name[name_index] = [
                t
                for t in forms.of(name_index)
                if not any(t.phrase.start < p.end and p.start < t.phrase.end for p in phrases)
            ]
        for name, phrase in zip(names, phrases, strict=True):
            forms.tie(name, [phrase], "other")


def including(forms: FormReader, at: int) -> None:
    """`lawyers, such as A and B`; `Board Members include A and B`."""
    end = at
    while end > 0 and forms.low(end - 1) in (",", "such", "are", "were"):
        end -= 1
    start = at + 1
    while forms.low(start) in ("as", "are", "were", "que", "como"):
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
        if not any(
            t.name == forms.found[j].name and forms.low(t.phrase.head) == head for t in forms.of(forms.found[j].name)
        ):
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
