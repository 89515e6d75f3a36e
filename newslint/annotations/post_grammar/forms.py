"""How posts are tied to names in one block: before, after, in brackets, by a verb, in a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from newslint.annotations.post_grammar.phrase import Phrase, PhraseReader
from newslint.annotations.post_grammar.tokens import Token, is_name_ahead
from newslint.languages.people import PeopleWords

ENDS = frozenset(".!?;")
_FROM = frozenset("from between de entre desde von zwischen depuis".split())
_TO = frozenset("to and until y a hasta bis und à et jusqu'en - –".split())
DASHES = frozenset("–—-|•―")
MAKERS = frozenset(  # heads of a byline
    "authors autores auteurs autoren autorinnen autoras author participantes asistentes ponentes intervinientes "
    "invitados autor autora auteur auteure editors speakers".split()
)


@dataclass(slots=True, eq=False)
class Tie:
    """A post given to a name: `name` is the name's index, `shared` the body it shares with the post after it."""

    name: int
    phrase: Phrase
    form: str
    status: str
    shared: tuple[int, int] | None = None


class FormReader:
    """Ties the posts of one block to its names."""

    def __init__(self, found: Sequence[Token], words: PeopleWords, language: str, last_name: int) -> None:
        self.found = found
        self.words = words
        self.language = language
        self.phrases = PhraseReader(found, words, language)
        self.last_name = last_name  # of the blocks before, for "he is …"
        self.by_name: dict[int, list[Tie]] = {}
        self.claimed: dict[int, int] = {}  # token: the name whose post it is in
        self.names = [i for i, token in enumerate(found) if token.name >= 0]

    def of(self, name: int) -> list[Tie]:
        """What a name has been given so far."""
        return self.by_name.get(name, [])

    def add(self, tie: Tie) -> None:
        self.by_name.setdefault(tie.name, []).append(tie)

    # small questions --------------------------------------------------------------------------

    def low(self, at: int) -> str:
        return self.found[at].low if 0 <= at < len(self.found) else ""

    def tie(self, name_at: int, phrases: Sequence[Phrase], form: str, status: str = "") -> None:
        """Give posts to a name, unless it has them from this place already."""
        name = self.found[name_at].name
        shared = (phrases[-1].body, phrases[-1].end) if phrases and phrases[-1].end > phrases[-1].body else None
        for i, phrase in enumerate(phrases):
            if any(
                t.name == name and t.phrase.start < phrase.end and phrase.start < t.phrase.end for t in self.of(name)
            ):
                continue
            own = phrase.end > phrase.body
            kind = form
            if form in ("before", "after") and self._possessive(phrase):
                kind = "possessive"
            self.add(
                Tie(
                    name,
                    phrase,
                    kind,
                    phrase.status or status or "current",
                    None if own or i == len(phrases) - 1 else shared,
                )
            )
            for j in range(phrase.start, phrase.end):
                self.claimed.setdefault(j, name)

    def _possessive(self, phrase: Phrase) -> bool:
        if any(self.found[j].owner for j in range(phrase.start, phrase.head)):
            return True
        return self.low(phrase.start - 1) in self.words.owners

    def free(self, phrase: Phrase) -> bool:
        return not any(j in self.claimed for j in range(phrase.start, phrase.end))

    def chain(self, at: int) -> list[Phrase]:
        """The posts that stand joined from a token on, none of which touches a name."""
        phrases: list[Phrase] = []
        at_next = at
        while len(phrases) < 6:
            phrase = self.phrases.read(at_next)
            if phrase is None and phrases and (over := self._over_place(at_next)):
                at_next = over
                phrase = self.phrases.read(at_next)
            if phrase is None:
                break
            if is_name_ahead(self.found, self._over_short_form(phrase.end), self.words):
                if phrases and at >= 2 and self._led(at) and not self.definite(at_next):
                    return []
                break
            if phrases and ((phrase.plural and not phrases[0].plural) or self._run_on(phrase)):
                break
            if phrases and phrase.status == "" and phrases[-1].status and self.same_lead(at_next):
                phrase.status = phrases[-1].status
            comma = self.low(at_next - 1) == ","
            if phrases and (comma or self.definite(at_next)) and self._next_has_it(at_next, phrase):
                break
            phrases.append(phrase)
            at_next = self.joiner(phrase.end)
            if at_next == phrase.end:
                break
        return phrases

    def _over_short_form(self, at: int) -> int:
        """Past the short form of a post in brackets: Kreisbrandrat (KBR)."""
        if self.low(at) == "(" and self.low(at + 2) == ")" and self.found[at + 1].text.isupper():
            return at + 3
        return at

    def _over_place(self, at: int) -> int:
        """Past `, Berkeley and` between two posts, or 0."""
        j = at
        while j < len(self.found) and self.found[j].cap and j < at + 3:
            j += 1
        further = self.joiner(j)
        return further if j > at and further > j and self.phrases.read(further) is not None else 0

    def _run_on(self, phrase: Phrase) -> bool:
        """Capitals go on right after it: a firm, not a post (RSP Architects Planners & Engineers)."""
        after = self.found[phrase.end] if phrase.end < len(self.found) else None
        if after is None or self.found[phrase.end - 1].end + 1 != after.start:
            return False
        return (after.cap and phrase.end == phrase.head_end) or (after.low == "&" and phrase.plural)

    def _led(self, at: int) -> bool:
        """Whether the name in front of a place already has a post that touches it, as all in such a list have."""
        for j in range(at - 1, max(at - 8, -1), -1):
            if self.found[j].name >= 0:
                return any(
                    t.name == self.found[j].name and self.low(t.phrase.end) != "," and t.phrase.end <= j
                    for t in self.of(self.found[j].name)
                )
        return False

    def same_lead(self, at: int) -> bool:
        return self.low(at) not in self.words.articles and self.low(at) not in self.words.current

    def definite(self, at: int) -> bool:
        return self.low(at) in self.words.articles and self.low(at) not in (
            "a",
            "an",
            "un",
            "una",
            "une",
            "ein",
            "eine",
        )

    def _next_has_it(self, at: int, phrase: Phrase) -> bool:
        """A further post that the comma after it gives to the next name (…, the Minister of X, Mr. Y)."""
        return (
            self.low(phrase.end) == "," and is_name_ahead(self.found, phrase.end + 1, self.words) and self.definite(at)
        )

    def joiner(self, at: int) -> int:
        """Past what joins two posts, or the same place."""
        begun = at
        if self.low(at) == "(" and (close := self.closing_bracket(at)) and close <= at + 5:
            at = close + 1
        start = at
        while self.low(at) in (",", ";", "/", "&", "+") or self.low(at) in self.words.joints:
            at += 1
        for phrase in (
            ("as", "well", "as"),
            ("así", "como"),
            ("además", "de"),
            ("ainsi", "que"),
            ("and", "also"),
            ("sowie",),
        ):
            if tuple(self.low(at + i) for i in range(len(phrase))) == phrase:
                at += len(phrase)
        return begun if at == start else at

    # after a name -----------------------------------------------------------------------------

    def closing_bracket(self, at: int, farthest: int = 16) -> int:
        for j in range(at + 1, min(at + farthest, len(self.found))):
            if self.found[j].low == ")":
                return j
        return 0

    def over_time(self, at: int) -> int:
        """Past `since March 2001`, or 0."""
        for j in range(at + 1, min(at + 5, len(self.found))):
            if self.found[j].text.isdigit() and len(self.found[j].text) == 4:
                return j + 1
        return 0

    def ended(self, at: int) -> bool:
        """Whether two years follow, the first and the last of a time that is over: `between 2015 and 2021`."""
        if self.low(at) not in _FROM:
            return False
        years = [token.text for token in self.found[at + 1 : at + 9] if token.text.isdigit() and len(token.text) == 4]
        if len(years) < 2 or not years[0] < years[1]:
            return False
        between = {self.low(j) for j in range(at + 2, at + 8)}
        return not between.isdisjoint(_TO) and years[1] < str(date.today().year)

    # before a name ----------------------------------------------------------------------------

    # lists of names ---------------------------------------------------------------------------
