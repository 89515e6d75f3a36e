"""The phrase that names a post: what shapes the head, the head, and the body it belongs to.

English and German put what shapes it first (deputy finance minister), Spanish and French last
(directora general adjunta); an English title may stand in any of them (Chief Executive Officer).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from newslint.annotations.post_grammar.bodies import shortened, tail
from newslint.annotations.post_grammar.heads import head_at
from newslint.annotations.post_grammar.runs import brackets, romance, run
from newslint.annotations.post_grammar.tokens import Token
from newslint.languages.people import PeopleWords, people_words

_NAMELIKE = frozenset("new next late past present plus junior".split())  # New York, Next plc: part of a name
_COUNTED = ("vorsitz", "bürgermeister", "beigeordnet", "stellvertret", "vorstand", "vizepräsident", "kassier")
_DEMONYMS = ("an", "ese", "ish", "ine")
_ONE = frozenset("un une einer eine eines".split())
_THIS = frozenset("ce cet cette ces dieser dieses diesem".split())
_AMONG = frozenset("de des der seiner ihrer unserer".split())
_MISTER = frozenset("mr mrs ms mdm madam dr prof mme mlle sr sra srta dña herr herrn frau messrs".split())


@dataclass(slots=True, eq=False)
class Phrase:
    """A post as tokens: [start, end), its head, and its body or nothing. All are token indices."""

    start: int
    end: int
    head: int
    head_end: int
    body: int  # where the body starts; equal to `end` if there is none
    plural: bool = False
    status: str = ""
    bare: bool = False  # no post unless it touches a name: owner, member


class PhraseReader:
    """Reads posts out of one block's tokens."""

    def __init__(self, found: Sequence[Token], words: PeopleWords, language: str) -> None:
        self.found = found
        self.words = words
        self.language = language
        self.english = words if language == "en" else people_words("en")
        self._heads: dict[int, tuple[int, bool] | None] = {}
        self._read: dict[int, Phrase | None] = {}

    # heads ------------------------------------------------------------------------------------

    def head_at(self, at: int) -> tuple[int, bool] | None:
        """The end of the head that starts at a token and whether it is plural, or None."""
        if at not in self._heads:
            self._heads[at] = head_at(self.found, at, self.words, self.english)
        return self._heads[at]

    # the phrase -------------------------------------------------------------------------------

    def read(self, at: int) -> Phrase | None:
        """The post that starts at a token (articles and status words stripped), or None."""
        if at not in self._read:
            self._read[at] = self._phrase(at)
        phrase = self._read[at]
        if phrase is not None and self._once(self.found[phrase.head].low):
            phrase.status = "former"
        elif phrase is not None and self.found[phrase.head].low.startswith("interims"):
            phrase.status = "acting"
        return None if phrase is None else Phrase(*(getattr(phrase, name) for name in Phrase.__slots__))

    def _once(self, low: str) -> bool:
        """Whether a head says that it is over (exministra, ex-directeur)."""
        if not low.startswith("ex"):
            return False
        rest = low[2:]
        return rest.startswith("-") or rest in self.words.singular or rest in self.words.plural

    def lead(self, at: int) -> tuple[int, str]:
        """Past articles, owners, status words and praise: the token after them, and the status they give."""
        words, status = self.words, ""
        begun = at
        while at < len(self.found) and at < begun + 7:
            low = self.found[at].low
            if not self.found[at].word and low not in ("-", ","):
                break
            if low in _NAMELIKE and self.found[at].cap and at + 1 < len(self.found) and self.found[at + 1].cap:
                break
            if low in words.former or (low == "then" and at and self.found[at - 1].low in words.articles):
                status = "former"
            elif low in words.acting:
                status = "acting"
            elif low in words.future:
                status = "future"
            elif not (
                low in words.current
                or low in words.articles
                or low in words.owners
                or low in words.praise
                or (low == "de" and self.found[at - 1].low in _ONE and at > begun)
                or (low in ("-", ",", "and") and at > begun and (status or self._praised(at)))
            ):
                break
            if low in words.praise and self.head_at(at) and not self._noun_ahead(at + 1):
                break
            at += 1
        return at, status

    def _praised(self, at: int) -> bool:
        """`prominent and award-winning`."""
        return (
            at + 1 < len(self.found)
            and self.found[at - 1].low in self.words.praise
            and (self.found[at + 1].low in self.words.praise)
        )

    def _noun_ahead(self, at: int) -> bool:
        return at < len(self.found) and self.found[at].word and self.found[at].low not in self.words.stops

    def _phrase(self, at: int) -> Phrase | None:
        begun = at
        at, status = self.lead(at)
        if at >= len(self.found):
            return None
        core = romance(self, at) if self.words.noun_first else run(self, at)
        if core is None and self.words.noun_first and self.found[at].cap:
            core = run(self, at)
            if core is not None and self.language == "fr" and not self.found[core[0]].cap:
                core = None  # Recherche scientifique
        if core is None:
            return None
        head, head_end, end, plural, inside = core
        start = self._demonym(at, head)
        body = end
        end = shortened(self, self._glossed(brackets(self, end)))
        body = end
        end = tail(self, head, head_end, end)
        start = self._started(start, head)
        if start > at and self.found[start - 1].low in self.words.former:
            status = "former"  # the book honours former Senator …
        if self._numbered(start, head):
            start -= 2
        if end < len(self.found) - 1 and (self.found[end].low, self.found[end + 1].low) in (
            ("par", "intérim"),
            ("en", "funciones"),
        ):
            status = "acting"
        if self._epithet(start, head):
            return None
        if end == head_end and self._goes_on(end):
            return None
        if self.words.noun_first and any(
            token.low == "intérim" for token in self.found[head_end : min(end, head_end + 4)]
        ):
            status = "acting"
        if plural and self._one_of(begun, start):
            if body + 1 < end and self.found[body + 1].low in _THIS:
                return None  # l'un des pilotes de cette mise à jour
            plural = False
        bare = self._bare(start, head, head_end, end)
        return Phrase(start, end, head, head_end, body, plural, status or inside, bare)

    def _glossed(self, at: int) -> int:
        """Past `(director técnico)`, the same post in other words, if the body follows it."""
        found = self.found
        if at + 3 >= len(found) or found[at].low != "(":
            return at
        close = next((j for j in range(at + 2, min(at + 6, len(found) - 1)) if found[j].low == ")"), 0)
        if not close or found[close + 1].low not in ("of", "de", "del") or self.head_at(at + 1) is None:
            return at
        return close + 1

    def _numbered(self, start: int, head: int) -> bool:
        """German `der 1. Vorsitzende`."""
        if self.language != "de" or start != head or start < 2 or self.found[start - 1].text != ".":
            return False
        return self.found[start - 2].text.isdigit() and self.found[head].low.startswith(_COUNTED)

    def _one_of(self, begun: int, start: int) -> bool:
        """`l'un des`, `une de ses`, `einer der` before a plural: one person."""
        low = [token.low for token in self.found[max(0, begun - 3) : start]]
        return any(one in _ONE and of in _AMONG for one, of in pairwise(low))

    def _goes_on(self, end: int) -> bool:
        """A noun follows in lower case: what was read is not the head (private | equity firm)."""
        if self.language != "en" or end >= len(self.found):
            return False
        after = self.found[end]
        if (
            after.cap
            or after.gap
            or not self.nounish(end)
            or after.low in self.words.singular
            or after.low in self.words.modifiers
        ):
            return False
        return not after.low.endswith(("s", "ed", "ing", "ly"))

    def _bare(self, start: int, head: int, head_end: int, end: int) -> bool:
        """A head that is a post only with something beside it (member of the board)."""
        if head_end != head + 1 or self.found[head].low not in self.words.bound or end != head_end:
            return False
        return not any(self._shapes(j) for j in range(start, head))

    def _shapes(self, at: int) -> bool:
        token = self.found[at]
        return token.cap or token.low in self.words.modifiers or token.low in self.words.lesser

    def _epithet(self, start: int, head: int) -> bool:
        """`a significant leader in the domain` praises; `majority leader` is an office."""
        token = self.found[head]
        if self.language != "en" or token.cap or token.low not in ("leader", "leaders", "star", "champion", "master"):
            return False
        return not any(self._shapes(j) for j in range(start, head))

    def _started(self, start: int, head: int) -> int:
        """Skip words in lower case before a capitalised title that are no part of it (welcome | BG Tan)."""
        if self.language != "en" or not self.found[head].cap:
            return start
        while start < head and not self._shapes(start) and "-" not in self.found[start].low:
            start += 1
        return start

    def _demonym(self, start: int, head: int) -> int:
        """Skip where a person of a trade comes from (Argentine psychologist)."""
        if self.language != "en" or self.found[head].cap:
            return start
        while start < head and self.found[start].text.istitle() and self.found[start].low.endswith(_DEMONYMS):
            start += 1
        return start

    def nounish(self, at: int) -> bool:
        token, words = self.found[at], self.words
        if self._titled(at):
            return True
        if not token.word or token.low in words.articles or token.low in words.prepositions:
            return False
        if token.low in words.respectively or self._participle(token):
            return False
        if (
            at
            and token.cap
            and words.noun_first
            and self.found[at - 1].low in words.articles
            and self.found[at - 1].cap
        ):
            return True  # the name of a paper: El Correo
        if (
            token.low in words.stops
            and token.text != "States"
            and not (token.text.isupper() and len(token.text) > 1 and words is not self.english)
        ):
            return False
        if token.low in words.joints or token.low in words.owners or (token.low in _MISTER and token.text != "MS"):
            return False
        return not (token.text.isdigit() and len(token.text) != 2)

    def _participle(self, token: Token) -> bool:
        """A French present participle (travaillant sur …)."""
        return (
            self.language == "fr"
            and not token.cap
            and token.low.endswith("ant")
            and token.low not in self.words.singular
            and token.low not in self.words.modifiers
            and token.low not in self.words.after_status
        )

    def _titled(self, at: int) -> bool:
        """A capital article that begins a body's own name (l'association Les Petites Mains)."""
        return (
            self.language == "fr"
            and 0 < at < len(self.found) - 1
            and self.found[at].text in ("Les", "La", "Le")
            and self.found[at + 1].cap
            and self.found[at - 1].low in self.words.organisations
        )

    # the body ---------------------------------------------------------------------------------

    def begins_post(self, at: int) -> bool:
        """Whether a post, and not more of a body, starts here: its head is near."""
        phrase = self.read(at)
        if phrase is None:
            return False
        return phrase.head - at <= 6
