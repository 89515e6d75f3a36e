"""The phrase that names a post: what shapes the head, the head, and the body it belongs to.

English and German put what shapes it first (deputy finance minister), Spanish and French last
(directora general adjunta); an English title may stand in any of them (Chief Executive Officer).
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newslint.annotations.post_grammar.tokens import Token, is_name_ahead
from newslint.languages.people import PeopleWords, people_words

LONGEST_RUN = 9  # words in front of a head
LONGEST_BODY = 9  # words of one part of a body
_MEETINGS = frozenset(
    "council committee subcommittee commission institute center centre conference panel caucus forum board".split()
)
QUOTES = {"“": "”", "«": "»", "„": "“", '"': '"', "‘": "’"}
_TAKES_AREA = frozenset(
    "vp svp evp avp director manager head chief lead counsel president officer chair specialist "
    "leiter leiterin referent referentin direktor direktorin".split()
)
_TO = frozenset(
    "adviser advisor ambassador secretary assistant counsel envoy aide representative delegate liaison "
    "consultant rapporteur deputy chaplain heir".split()
)
_WHOLE = frozenset(  # titles that stand for themselves beside another one
    "ceo cfo coo cto cio cmo president founder co-founder cofounder chairman chairwoman chairperson chair owner vp evp svp "
    "senator sen representative rep congressman congresswoman judge justice mayor governor gov professor minister speaker "
    "guest author premier chancellor publisher general".split()
)
_CLOSING_HEADS = frozenset(
    "general officer executive manager director associate assistant member fellow trainee "
    "apprentice emeritus counsel".split()
)
_NAMELIKE = frozenset("new next late past present plus junior".split())  # New York, Next plc: part of a name
_MISTER = frozenset("mr mrs ms dr prof mme mlle sr sra srta dña herr herrn frau messrs".split())
_LEGAL = frozenset("inc llc ltd llp corp plc lp limited pllc s.a s.l s.a.u gmbh ag se".split())


@dataclass(slots=True)
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
            self._heads[at] = self._head_at(at)
        return self._heads[at]

    def _head_at(self, at: int) -> tuple[int, bool] | None:
        token = self.found[at]
        if not token.word:
            return None
        words, low = self.words, token.low
        for phrase in words.phrases:
            if phrase[0] == low and self._stands(phrase, at):
                return at + len(phrase), phrase[0] in words.plural or phrase[-1] in words.plural
        if low in words.singular:
            if low in ("general", "mayor", "particular") and words.noun_first and not token.cap:
                return (at + 1, False) if at and self.found[at - 1].low in words.articles else None
            return at + 1, False
        if low in words.plural:
            return at + 1, True
        if words.compounds:
            return self._compound(low, at)
        if "-" in low and (low.endswith("-elect") or low.endswith("-designate")):
            return (at + 1, False) if low.rsplit("-", 1)[0] in words.singular else None
        if "-" in low and low.rsplit("-", 1)[1] in words.singular and words.noun_first is False:
            return at + 1, False
        if words is not self.english and token.cap and low in self.english.singular and low not in words.organisations:
            return at + 1, False
        return None

    def _compound(self, low: str, at: int) -> tuple[int, bool] | None:
        token = self.found[at]
        if not token.cap or low in self.words.stops:
            return None
        last = low.rsplit("-", 1)[-1]
        if last in self.words.singular:
            return at + 1, False
        if last in self.words.plural:
            return at + 1, True
        if low in self.english.singular and low not in self.words.organisations:
            return at + 1, False
        for ending in self.words.compounds:
            if low.endswith(ending) and len(low) > len(ending) + 2:
                return at + 1, ending.endswith("innen")
        return None

    def _stands(self, phrase: tuple[str, ...], at: int) -> bool:
        if at + len(phrase) > len(self.found):
            return False
        return all(self.found[at + i].low == word and self.found[at + i].name < 0 for i, word in enumerate(phrase))

    # the phrase -------------------------------------------------------------------------------

    def read(self, at: int) -> Phrase | None:
        """The post that starts at a token (articles and status words stripped), or None."""
        if at not in self._read:
            self._read[at] = self._phrase(at)
        phrase = self._read[at]
        if phrase is not None and self.found[phrase.head].low.startswith(("ex-", "exp", "exd", "exm")):
            phrase.status = "former"
        return None if phrase is None else Phrase(*(getattr(phrase, name) for name in Phrase.__slots__))

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
            if low in words.former:
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
        at, status = self.lead(at)
        if at >= len(self.found):
            return None
        core = self._romance(at) if self.words.noun_first else self._run(at)
        if core is None and self.words.noun_first and self.found[at].cap:
            core = self._run(at)
        if core is None:
            return None
        head, head_end, end, plural, inside = core
        start = self._demonym(at, head)
        body = end
        end = self._brackets(end)
        body = end
        end = self._tail(head, head_end, end)
        start = self._started(start, head)
        if end < len(self.found) - 1 and (self.found[end].low, self.found[end + 1].low) in (
            ("par", "intérim"),
            ("en", "funciones"),
        ):
            status = "acting"
        if self._epithet(start, head):
            return None
        if end == head_end and self._goes_on(end):
            return None
        bare = self._bare(start, head, head_end, end)
        return Phrase(start, end, head, head_end, body, plural, status or inside, bare)

    def _goes_on(self, end: int) -> bool:
        """A noun follows in lower case: what was read is not the head (private | equity firm)."""
        if self.language != "en" or end >= len(self.found):
            return False
        after = self.found[end]
        if (
            after.cap
            or after.gap
            or not self._nounish(end)
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
        while start < head and self.found[start].cap and self.found[start].low.endswith(("an", "ese", "ish", "ine")):
            start += 1
        return start

    def _nounish(self, at: int) -> bool:
        token, words = self.found[at], self.words
        if not token.word or token.low in words.articles or token.low in words.prepositions:
            return False
        if (
            token.low in words.stops
            and token.text != "States"
            and not (token.text.isupper() and len(token.text) > 1 and words is not self.english)
        ):
            return False
        if token.low in words.joints or token.low in words.owners or token.low in _MISTER:
            return False
        return not (token.text.isdigit() and len(token.text) != 2)

    def _run(self, at: int) -> tuple[int, int, int, bool, str] | None:
        """English and German: the words up to and with the last head of a run. (head, its end, end, plural, status)"""
        found, words = self.found, self.words
        j, last, status = at, None, ""
        while j < len(found) and j < at + LONGEST_RUN:
            if j > at and found[j].gap:
                break
            head = self.head_at(j)
            if head is not None and (found[j].low not in words.stops or head[0] > j + 1):
                if last is not None and not self._extends(last, j):
                    break
                last = (j, *head)
                j = head[0]
                if j < len(found) and found[j - 1].low in words.plural and found[j - 1].low not in words.modifiers:
                    break
                if j < len(found) and found[j].low in words.after_status:
                    status = words.after_status[found[j].low]
                    j += 1
                    break
                continue
            if found[j].low in words.acting:
                status = "acting"
            elif self._linked(j, at) and last is None:
                pass
            elif not self._nounish(j) or (last is not None and not self._may_follow(j, last[0])):
                break
            j += 1
        if last is None:
            return None
        end = last[1]
        if found[last[0]].low in _TAKES_AREA or status:
            end = max(end, self._area(last[1], j))
        return last[0], last[1], end, last[2], status

    def _extends(self, last: tuple[int, int, bool], at: int) -> bool:
        """Whether a further head belongs to the same post (Attorney | General), not to another (CEO | founder)."""
        if last[1] == at:
            low, next_low = self.found[last[1] - 1].low, self.found[at].low
            if low in self.words.modifiers:
                return True
            if self.language == "en" and self.found[at - 1].cap and self.found[at].cap and last[1] - last[0] == 1:
                return (low not in _WHOLE and next_low not in _WHOLE) or next_low in _CLOSING_HEADS
            return low in self.words.modifiers or next_low in _CLOSING_HEADS
        return True

    def _may_follow(self, at: int, head: int) -> bool:
        """Words between one head and the next (Vice President Global Alliances …)."""
        return self.found[at].cap or self.found[head].low in self.words.modifiers

    def _linked(self, at: int, start: int) -> bool:
        """`and`, `&` or a comma between the words in front of a head (Research and Development Director)."""
        low = self.found[at].low
        if self.language == "de" and "-" in (low, self.found[at - 1].low) and at > start:
            return (low == "-" and self.found[at - 1].end == self.found[at].start) or low == "und"
        if at == start or at + 1 >= len(self.found) or low not in ("and", "&", "und", ","):
            return False
        if (
            not (self.found[at - 1].cap and self.found[at + 1].cap)
            or self.found[at - 1].low in self.words.organisations
        ):
            return False
        if self.head_at(at + 1) is not None or self.found[at + 1].low in self.words.lesser:
            return False
        if low == ",":
            ahead = [t.low for t in self.found[at + 1 : at + 5]]
            return ("and" in ahead or "&" in ahead) and self._nounish(at + 1)
        return self._nounish(at + 1)

    def _area(self, at: int, limit: int) -> int:
        """The end of an area named without a preposition (VP Global Alliances and Indirect Sales), or `at`."""
        found, j = self.found, at
        while j < len(found) and j < at + 6 and found[j].cap and self._nounish(j) and not found[j].gap:
            if self.head_at(j) is not None:
                return at
            j += 1
            if j + 1 < len(found) and found[j].low in ("and", "&", "und") and found[j + 1].cap:
                if self.read(j + 1) is None and not is_name_ahead(found, j + 1, self.words):
                    j += 1
        if j == at or (j < len(found) and found[j].low in self.words.stops):
            return at
        if (
            j < len(found)
            and found[j].name >= 0
            and not (j == at + 1 and found[at].text.isupper() and len(found[at].text) < 7)
        ):
            return at
        return j

    def _romance(self, at: int) -> tuple[int, int, int, bool, str] | None:
        """Spanish and French: head first, then what shapes it. (head, its end, end, plural, status)"""
        found, words = self.found, self.words
        j, status = at, ""
        while j < len(found) and j < at + 4 and self.head_at(j) is None:
            if found[j].low not in words.modifiers and found[j].low not in ("-",):
                return None
            j += 1
        head = self.head_at(j) if j < len(found) else None
        if head is None or j >= at + 4:
            return None
        if (
            head[0] == j + 1
            and found[j].low in self.english.singular
            and found[j].low not in words.singular
            and (found[j].low not in words.plural)
        ):
            return None
        end = head[0]
        taken = 0
        while end < len(found) and taken < 4:
            low = found[end].low
            if low in words.after_status:
                status = words.after_status[low]
                if not status:
                    status = ""
            elif low in words.former or low in words.acting or low in words.future:
                status = "former" if low in words.former else "acting" if low in words.acting else "future"
            elif low in words.current:
                break
            elif (
                low == "-"
                and end + 1 < len(found)
                and self._nounish(end + 1)
                and found[end].start == found[end - 1].end
            ):
                pass
            elif not self._nounish(end) or found[end].gap:
                break
            end += 1
            taken += 1
        while (
            end > head[0]
            and not (end < len(found) and found[end].low in words.prepositions)
            and (
                found[end - 1].low in words.after_status
                or found[end - 1].low in words.former | words.acting | words.future
            )
        ):
            end -= 1
        return j, head[0], end, head[1], status

    def _brackets(self, at: int) -> int:
        """Past `(Resilience)`, an area in brackets; an acronym in them is none."""
        found = self.found
        if at + 2 < len(found) and found[at].low == "(" and found[at].start == found[at - 1].end + 1:
            close = next((j for j in range(at + 1, min(at + 7, len(found))) if found[j].low == ")"), 0)
            inner = found[at + 1 : close] if close else []
            if (
                inner
                and all(t.word or t.low in ",&-/" for t in inner)
                and inner[0].cap
                and any(t.text[0].isupper() and not t.text.isupper() for t in inner)
                and all(t.low not in self.words.stops for t in inner)
                and all(t.low not in ("retired", "ret") for t in inner)
            ):
                return close + 1
        return at

    # the body ---------------------------------------------------------------------------------

    def _tail(self, head: int, head_end: int, at: int) -> int:
        """The end of a post's body: parts led by prepositions."""
        found, words, parts = self.found, self.words, 0
        while at + 1 < len(found) and parts < 7:
            low = found[at].low
            nominal = (
                self.language == "de"
                and low in words.articles
                and low in ("des", "der", "eines", "einer", "dieser", "dieses")
                and not found[at].cap
            )
            if not nominal and (
                low not in words.prepositions or found[at].gap or (not found[at].word and low not in ("d'",))
            ):
                break
            if not nominal and not self._leads(low, head, at, parts):
                break
            end = self._part(at if nominal else at + 1)
            if end is None:
                break
            at = self._shortened(end)
            parts += 1
        return at

    def _shortened(self, at: int) -> int:
        """Over a short name in brackets, if the body goes on after it."""
        found = self.found
        if at + 3 < len(found) and found[at].low == "(" and found[at + 2].low == ")" and found[at + 1].cap:
            if found[at + 3].low in self.words.prepositions and found[at + 3].low not in (
                "in",
                "with",
                "on",
                "en",
                "con",
            ):
                return at + 3
        return at

    def _leads(self, low: str, head: int, at: int, parts: int) -> bool:
        """Whether a preposition leads on to (more of) the body."""
        found = self.found
        after = found[at + 1]
        if self.language == "en":
            determined = after.low in self.words.articles or after.low in self.words.owners
            noun = found[at + 2] if determined and at + 2 < len(found) else after
            if low == "to":
                return found[head].low in _TO
            if low == "from":
                return (
                    parts == 0 and after.cap and found[head].low in ("senator", "representative", "delegate", "member")
                )
            if low == "with":
                return parts == 0 and (noun.cap or found[head].low in ("partner",))
            if low == "on":
                return parts == 0 or found[at - 1].low in _MEETINGS
            if low == "in":
                return (parts == 0 and not noun.text.isdigit()) or (determined and noun.cap) or self._seated(at + 1)
            return True
        if low in ("en", "dans", "in", "im", "con", "avec", "mit", "à", "sur", "sobre", "por", "par"):
            return (
                parts == 0
                or found[head].low.startswith(("embaja", "ambassad", "botschaft", "cónsul", "consul"))
                or self._bodied(at + 1)
            )
        return True

    def _bodied(self, at: int) -> bool:
        """Whether a body's own noun or acronym follows, articles skipped."""
        while at < len(self.found) and (self.found[at].low in self.words.articles):
            at += 1
        if at >= len(self.found) or not self.found[at].word:
            return False
        return self.found[at].low in self.words.organisations or (
            self.found[at].text.isupper() and len(self.found[at].text) > 1
        )

    def _seated(self, at: int) -> bool:
        """Whether what follows a further `in` still tells the office: it leads to a name or holds a body."""
        j = at
        while j < len(self.found) and j < at + 6 and self.found[j].cap and self._nounish(j):
            j += 1
        if j == at or j >= len(self.found):
            return False
        return self.found[j].name >= 0 or self.found[j - 1].low in self.words.organisations

    def _part(self, at: int) -> int | None:
        """The end of a noun phrase in a body that starts at a token, or None."""
        found, words = self.found, self.words
        while (
            at < len(found)
            and found[at].word | (found[at].low in ("l'", "d'"))
            and (found[at].low in words.articles or found[at].low in words.owners)
        ):
            at += 1
        if at >= len(found):
            return None
        start, lower, capitals = at, 0, 0
        while at < len(found) and at < start + LONGEST_BODY:
            token = found[at]
            if token.gap and at > start:
                break
            if token.text in QUOTES:
                close = self._closing(at)
                if close is None:
                    break
                at = close
                capitals += 1
                continue
            if token.name >= 0:
                if self._inside_body(at):
                    at += 1
                    capitals += 1
                    continue
                break
            if token.low in words.joints or token.low == ",":
                further = self._joined(at, start, capitals)
                if further is None:
                    break
                at = further
                continue
            if not token.word or not self._nounish(at):
                break
            if not token.cap:
                if capitals and self.language in ("en", "es", "fr") and not self._adjectival(at):
                    break
                if self.language == "de" and not (at + 1 < len(found) and found[at + 1].cap):
                    break
                lower += 1
                if lower > 4:
                    break
            else:
                if capitals and self.head_at(at) is not None and self._new_post(at):
                    break
                capitals += 1
            at += 1
        return at if at > start and self._content(start, at) else None

    def _content(self, start: int, end: int) -> bool:
        first = self.found[start]
        return not (first.word and first.text.isdigit() and end == start + 1)

    def _adjectival(self, at: int) -> bool:
        """A lower-case word after capitals that the body goes on with (Romance adjectives only)."""
        if self.language == "en":
            nxt = self.found[at + 1] if at + 1 < len(self.found) else None
            return nxt is not None and nxt.low in ("department", "division", "office", "program", "team", "branch")
        return self.found[at].low.endswith(
            (
                "al",
                "ales",
                "ico",
                "ica",
                "icos",
                "icas",
                "ano",
                "ana",
                "aux",
                "ien",
                "ienne",
                "ique",
                "iques",
                "ais",
                "aise",
                "el",
                "elle",
                "ado",
                "ada",
                "ense",
                "ive",
                "if",
                "ivo",
                "iva",
            )
        )

    def _new_post(self, at: int) -> bool:
        """A head inside a body, right before a name: another post begins here."""
        return is_name_ahead(self.found, at + 1, self.words)

    def _inside_body(self, at: int) -> bool:
        """A name that a body bears (the Lee Kuan Yew School)."""
        found = self.found
        nxt = found[at + 1] if at + 1 < len(found) else None
        return (
            nxt is not None
            and nxt.cap
            and nxt.low in self.words.organisations
            and nxt.low not in ("group",)
            and nxt.start - found[at].end == 1
            and not found[at].owner
        )

    def _closing(self, at: int) -> int | None:
        closing = QUOTES[self.found[at].text]
        for j in range(at + 2, min(at + 12, len(self.found))):
            if self.found[j].text == closing:
                return j + 1
            if self.found[j].name >= 0:
                return None
        return None

    def _joined(self, at: int, start: int, capitals: int) -> int | None:
        """Where a body goes on after `and` or a comma, or None: the end of the next word of it."""
        found, words = self.found, self.words
        token = found[at]
        if at == start or at + 1 >= len(found):
            return None
        j = at + 1
        if token.low == ",":
            if found[j].low in _LEGAL:
                return j + 1
            return self._series(at) if capitals else None
        if found[j].low in ("de", "del", "du", "des", "d'", "für") and not self.begins_post(j + 1):
            j += 1
        while j < len(found) and found[j].low in words.articles:
            j += 1
        if j >= len(found) or is_name_ahead(found, j, words) or not found[j].word or not self._nounish(j):
            return None
        if self.begins_post(at + 1):
            return None
        if found[j].cap:
            return j if capitals or self.language == "de" else None
        if capitals or token.low not in ("and", "y", "et", "e", "und"):
            return None
        follows = found[j + 1] if j + 1 < len(found) else None
        closes = follows is None or not follows.word or follows.low in words.prepositions
        return (
            j
            if closes or (self.language in ("es", "fr") and not found[j].low.endswith(("ó", "aba", "ait")) and closes)
            else None
        )

    def begins_post(self, at: int) -> bool:
        """Whether a post, and not more of a body, starts here: its head is near."""
        phrase = self.read(at)
        if phrase is None:
            return False
        return phrase.head - at <= 6

    def _series(self, at: int) -> int | None:
        """The end of `, Innovation and Aerospace Industry`: capitals that a comma and an `and` join, no post among them."""
        found, words = self.found, self.words
        j, items = at, 0
        while j + 1 < len(found) and items < 6:
            low = found[j].low
            if low not in (",", "and", "&", "y", "e", "et", "und"):
                return None
            last = low != ","
            if low == "," and found[j + 1].low in ("and", "&", "y", "e", "et", "und"):
                j += 1
                last = True
            j += 1
            while j < len(found) and (found[j].low in words.articles or found[j].low in ("d'", "l'", "de", "du", "of")):
                j += 1
            if j >= len(found) or is_name_ahead(found, j, words) or self.begins_post(j):
                return None
            item = j
            while j < len(found) and j < item + 5 and found[j].cap and self._nounish(j) and not found[j].owner:
                j += 1
            if j == item or (j < len(found) and found[j].name >= 0 and not last):
                return None
            items += 1
            if last:
                return j
        return None
