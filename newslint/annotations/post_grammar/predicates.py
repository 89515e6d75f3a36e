"""Posts that a verb gives: is, was named, promoted to, "he is …"."""

from __future__ import annotations

from bisect import bisect_left

from newslint.annotations.post_grammar.before import reaching
from newslint.annotations.post_grammar.forms import ENDS, FormReader, Tie
from newslint.annotations.post_grammar.lists import past_name, run_before
from newslint.annotations.post_grammar.phrase import Phrase

LONGEST_SENTENCE = 120  # tokens
_TIMES = frozenset("von bis seit ab from until since to de à jusqu'en depuis desde hasta und et".split())
_MONTHS = frozenset(
    """januar jänner februar märz april mai juni juli august september oktober november dezember janvier février mars
    avril juin juillet août septembre octobre novembre décembre anfang ende mitte january february march may june
    july october december enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre
    diciembre""".split()
)
_PREDICATIVES = frozenset("zuständig verantwortlich beteiligt tätig bekannt aktiv".split())
_DEGREES = frozenset("dr dra doctor doctora licenciado licenciada magíster máster".split())
_OF = frozenset(("of", "de", "d'"))
_CALLED = frozenset("llamo appelle heiße nombre nom name soy".split())  # my name is …
NAMES_BACK = 12  # names before a pronoun that it may stand for
FARTHEST_VERB = 16  # tokens between a name and its verb


def sentence_start(forms: FormReader, at: int) -> int:
    """The first token of the sentence, or the farthest that is looked at."""
    farthest = max(0, at - LONGEST_SENTENCE)
    while at > farthest and forms.found[at - 1].text not in ENDS:
        at -= 1
    return at


def named_before(forms: FormReader, at: int) -> int | None:
    """The token of the name that "he" or "she" at a token stands for; -1 for one of an earlier block."""
    earlier = forms.names[max(0, bisect_left(forms.names, at) - NAMES_BACK) : bisect_left(forms.names, at)]
    for name in reversed(earlier):
        start = sentence_start(forms, name)
        if name - start <= 3 and not forms.found[name].owner:
            return name
    if earlier:
        return earlier[-1]
    return -1 if forms.last_name >= 0 else None


def give(forms: FormReader, name_at: int, phrases: list[Phrase], form: str, status: str) -> None:
    if name_at >= 0:
        forms.tie(name_at, phrases, form, status)
        return
    for phrase in phrases:
        forms.add(Tie(forms.last_name, phrase, form, phrase.status or status or "current"))


def verb_after(forms: FormReader, at: int) -> int:
    """The token after a name at which its verb may stand, a clause between commas skipped."""
    j = past_name(forms, at)
    if forms.low(j) == "(":
        j = forms.closing_bracket(j) + 1
    if forms.low(j) == "," and is_verb(forms, j + 1):
        return j + 1
    if forms.low(j) == ",":
        if forms.low(j + 1) in forms.words.who:
            return j + 2
        for end in range(j + 1, min(j + FARTHEST_VERB, len(forms.found))):
            token = forms.found[end]
            if token.text in ENDS:
                break
            if token.text == "," and end + 1 < len(forms.found) and is_verb(forms, end + 1):
                return end + 1
            if token.text == "," and forms.low(end + 1) == "qui" and is_verb(forms, end + 2):
                return end + 2
    if forms.low(j) in forms.words.who:
        return j + 1
    return j


def is_verb(forms: FormReader, at: int) -> bool:
    low = forms.low(at)
    words = forms.words
    helping = low in ("has", "will", "had", "ha", "hat", "sera", "será") or (low == "a" and forms.language == "fr")
    return helping or low in words.being or low in words.naming or low in words.serving


def pronoun(forms: FormReader, subject: int, at: int) -> None:
    predicate(forms, subject, at + 1, pronoun=True)


def apposed(forms: FormReader, subject: int, at: int) -> None:
    """French `Directrice de la halle, elle a …`: the post opens the sentence, without an article."""
    if forms.language != "fr" or forms.low(at - 1) != ",":
        return
    first = sentence_start(forms, at)
    phrases = forms.chain(first) if first < at - 1 and forms.low(first) not in forms.words.articles else []
    rest = range(phrases[-1].end, at - 1) if phrases else range(at, at)
    if phrases and len(rest) < 5 and all(forms.found[j].word for j in rest):
        give(forms, subject, phrases, "other", "")


def predicate(forms: FormReader, subject: int, at: int, *, pronoun: bool = False) -> None:
    """`is POST`, `was named POST`, `will be POST` from the verb on."""
    words, status = forms.words, ""
    seen_being = seen_naming = False
    has = False
    begun = at
    several = forms.language == "de" and forms.low(at) in ("sind", "waren", "werden", "wurden")
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
        elif (low in words.since or low in _TIMES) and (over := _past_time(forms, at)):
            status = "current" if low in words.since and status == "former" else status
            at, begun = over, begun + over - at
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
    if status == "former" and (has or forms.language in ("en", "es")) and since(forms, at):
        status = "current"
    phrases = forms.chain(at) or _second_half(forms, at) or _beside_degree(forms, at)
    if not phrases:
        return
    if forms.ended(phrases[-1].end) and not seen_naming:
        status = "former"
    if late:
        end = phrases[-1].end
        if not any(forms.low(j) in words.naming for j in range(end, end + 8)):
            return
        seen_naming = True
    if phrases[0].plural or several:  # die Entwickler and der Entwickler look the same
        members = run_before(forms, subject) if subject >= 0 else []
        if len(members) > 1:
            for member in members:
                forms.tie(member, phrases, "list", status)
        return
    give(forms, subject, phrases, "other" if seen_naming else "is", status)
    more(forms, subject, phrases[-1].end)


def _beside_degree(forms: FormReader, at: int) -> list[Phrase]:
    """The posts joined to a degree that stands first: Spanish `es Dra. en Biología y profesora de Química`."""
    if forms.language != "es" or forms.low(at) not in _DEGREES or forms.low(at + 1) not in ("en", "de"):
        return []
    for j in range(at + 2, min(at + FARTHEST_VERB, len(forms.found))):
        if forms.found[j].text in ENDS or forms.low(j) in forms.words.stops or forms.found[j].name >= 0:
            break
        if forms.low(j) in forms.words.joints and (phrases := forms.chain(j + 1)):
            return phrases
    return []


def _past_time(forms: FormReader, at: int) -> int:
    """Past `von 2005 bis Mai 2007`, `depuis mars 2011`, or 0."""
    end = at
    while forms.low(end) in _TIMES or forms.low(end) in forms.words.since:
        over = end + 1
        while over < len(forms.found) and (forms.found[over].text.isdigit() or forms.low(over) in _MONTHS):
            over += 1
            if forms.low(over) == "." and forms.found[over - 1].text.isdigit() and forms.low(over + 1) in _MONTHS:
                over += 1
        if over == end + 1:
            break
        end = over
    return end if end > at else 0


def _second_half(forms: FormReader, at: int) -> list[Phrase]:
    """German `war für vieles zuständig und der POST`."""
    for j in range(at + 1, at + 9):
        if forms.low(j) == "und" and forms.low(j - 1) in _PREDICATIVES and forms.low(j + 1) in forms.words.articles:
            return forms.chain(j + 1)
    return []


def more(forms: FormReader, subject: int, at: int) -> None:
    """A second verb for the same person: `… and is now POST`."""
    at = _past_time(forms, at) or at
    begun = at
    while forms.low(at) == "," or forms.low(at) in forms.words.joints:
        at += 1
    while at > begun and forms.low(at) in forms.words.between and not is_verb(forms, at) and at < begun + 5:
        at += 1
    if at > begun and is_verb(forms, at):
        predicate(forms, subject, at)


def made(forms: FormReader, at: int) -> None:
    """`promoted NAME to POST`, `named NAME POST`."""
    words = forms.words
    before = at - 1
    while before > 0 and forms.low(before) in words.honorifics | words.prepositions:
        before -= 1
    if before < 0 or forms.low(before) not in words.naming:
        _made_before(forms, at)
        if not _german_naming(forms, at):
            return
    start = past_name(forms, at)
    if forms.language == "de" and forms.low(start) not in ("zum", "zur"):
        start = next((j for j in range(start, start + 5) if forms.low(j) in ("zum", "zur")), start)
    led = forms.low(start) in ("to", "a", "al", "au", "à", "zum", "zur")
    office = start + 2 if forms.low(start + 1) in words.articles else start + 1
    if led and forms.low(office) in ("poste", "cargo", "puesto", "post", "position") and forms.low(office + 1) in _OF:
        start = office + 1
    phrases = forms.chain(start + 1 if led else start)
    if phrases and (led or phrases[0].start == start):
        forms.tie(at, phrases, "other")


def _german_naming(forms: FormReader, at: int) -> bool:
    """Whether a German clause names somebody: `wählte der Verein NAME zum …`, `hat NAME zum … ernannt`."""
    if forms.language != "de" or not any(forms.low(j) in ("zum", "zur") for j in range(at + 1, at + 5)):
        return False
    near = range(max(sentence_start(forms, at), at - 12), min(at + 16, len(forms.found)))
    if any(
        forms.found[j].name >= 0 for j in range(at + 1, min(at + 5, len(forms.found))) if forms.low(j) in ("zum", "zur")
    ):
        return False
    return any(forms.low(j) in forms.words.naming for j in near)


def _made_before(forms: FormReader, at: int) -> None:
    """Spanish `nombró vicerrectora de Investigación a NAME`."""
    words, end = forms.words, at
    while end > 0 and forms.low(end - 1) in words.honorifics:
        end -= 1
    if forms.language != "es" or forms.low(end - 1) != "a":
        return
    phrases = reaching(forms, end - 1, strict=False)
    start = phrases[0].start - 1 if phrases else -1
    while start > 0 and forms.low(start) in words.current | words.articles | words.as_words:
        start -= 1
    if start >= 0 and forms.low(start) in words.naming:
        forms.tie(at, phrases, "other")


def said_to_be(forms: FormReader, at: int) -> None:
    """`The chair is NAME`: the post is named first, and only one."""
    words, verb = forms.words, at - 1
    while verb > 0 and forms.low(verb) in words.honorifics | words.between - words.articles:
        verb -= 1
    status = words.being.get(forms.low(verb), "")
    if forms.low(verb) == "be" and forms.low(verb - 1) == "will":
        verb, status = verb - 1, "future"
    if verb <= 0 or not status or forms.low(at + 1) in ("'s", "’s") or forms.found[at].owner:
        return
    phrases = reaching(forms, verb, strict=True)
    if not phrases and forms.language == "de":  # Leiterin wird NAME, Kassenwart bleibt NAME
        phrases = [phrase for phrase in reaching(forms, verb, strict=False) if forms.low(phrase.start - 1) == ","]
    if phrases and not phrases[-1].plural and forms.free(phrases[-1]):
        forms.tie(at, phrases[-1:], "is", status)


def namesake(forms: FormReader, at: int) -> int | None:
    """The token of the name that "I" at a token has given for itself just before: my name is NAME."""
    start = sentence_start(forms, at)
    earlier = sentence_start(forms, start - 1) if start else 0
    for name in reversed(forms.names[: bisect_left(forms.names, at)][-NAMES_BACK:]):
        if name < earlier:
            return None
        if {forms.low(j) for j in range(max(earlier, name - 3), name)} & _CALLED:
            return name
    return None


def first_person(forms: FormReader, at: int) -> None:
    """`My name is NAME and I am POST`: the name is given in the same breath."""
    name = namesake(forms, at)
    if name is None:
        return
    verb = at if forms.low(at) in forms.words.being else at + 1
    while forms.low(verb) in forms.words.between and forms.low(verb) not in forms.words.being:
        verb += 1
    predicate(forms, name, verb)


def since(forms: FormReader, at: int) -> bool:
    for j in range(at, min(at + LONGEST_SENTENCE, len(forms.found))):
        if forms.found[j].text in ENDS:
            return False
        if forms.low(j) in forms.words.since:
            return True
    return False
