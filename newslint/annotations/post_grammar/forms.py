"""How posts are tied to names in one block: before, after, in brackets, by a verb, in a list."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newslint.annotations.post_grammar.phrase import Phrase, PhraseReader
from newslint.annotations.post_grammar.tokens import Token, is_name_ahead
from newslint.languages.people import PeopleWords

FARTHEST_START = 26  # tokens in front of a name at which its post may begin
ENDS = frozenset(".!?;")
DASHES = frozenset("–—-|•―")
_AUXILIARY = frozenset("to be been being has have had will as".split())
MAKERS = frozenset(  # heads of a byline
    "authors autores auteurs autoren autorinnen autoras author autor autora auteur auteure editors speakers".split()
)
CLOSING = frozenset('.;)”"»“!?:') | DASHES


@dataclass(slots=True)
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
        self.ties: list[Tie] = []
        self.claimed: dict[int, int] = {}  # token: the name whose post it is in
        self.names = [i for i, token in enumerate(found) if token.name >= 0]

    def read(self) -> list[Tie]:
        """Every post of the block, by name."""
        for at in self.names:
            self._before(at)
            self._after(at)
        from newslint.annotations.post_grammar.verbs import read_verbs  # the forms with verbs stand on these

        read_verbs(self)
        return self.ties

    # small questions --------------------------------------------------------------------------

    def low(self, at: int) -> str:
        return self.found[at].low if 0 <= at < len(self.found) else ""

    def tie(self, name_at: int, phrases: Sequence[Phrase], form: str, status: str = "") -> None:
        """Give posts to a name, unless it has them from this place already."""
        name = self.found[name_at].name
        shared = (phrases[-1].body, phrases[-1].end) if phrases and phrases[-1].end > phrases[-1].body else None
        for i, phrase in enumerate(phrases):
            if any(t.name == name and t.phrase.start < phrase.end and phrase.start < t.phrase.end for t in self.ties):
                continue
            own = phrase.end > phrase.body
            kind = form
            if form in ("before", "after") and self._possessive(phrase):
                kind = "possessive"
            self.ties.append(
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
            if is_name_ahead(self.found, phrase.end, self.words):
                if phrases and at >= 2 and self._led(at) and not self._the(at_next):
                    return []
                break
            if phrases and ((phrase.plural and not phrases[0].plural) or self._run_on(phrase)):
                break
            if phrases and phrase.status == "" and phrases[-1].status and self._same_lead(at_next):
                phrase.status = phrases[-1].status
            comma = self.low(at_next - 1) == ","
            if phrases and (comma or self._the(at_next)) and self._next_has_it(at_next, phrase):
                break
            phrases.append(phrase)
            at_next = self.joiner(phrase.end)
            if at_next == phrase.end:
                break
        return phrases

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
                    for t in self.ties
                )
        return False

    def _same_lead(self, at: int) -> bool:
        return self.low(at) not in self.words.articles and self.low(at) not in self.words.current

    def _the(self, at: int) -> bool:
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
        return self.low(phrase.end) == "," and is_name_ahead(self.found, phrase.end + 1, self.words) and self._the(at)

    def joiner(self, at: int) -> int:
        """Past what joins two posts, or the same place."""
        begun = at
        if self.low(at) == "(" and (close := self._close(at)) and close <= at + 5:
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

    def past_name(self, at: int) -> int:
        """The token after a name with what may hang on it: Jr., (R-S.D.), Ph.D., an age, a town."""
        at += 1
        for _ in range(6):
            low = self.low(at)
            if low in ("jr", "sr", "ii", "iii") or (
                at < len(self.found)
                and self.found[at].text.replace(".", "").isupper()
                and self.found[at].cap
                and len(low) < 6
                and (self.low(at + 1) in (",", "("))
                and self.phrases.head_at(at) is None
            ):
                at += 1
            elif (low == "]" and self.low(at + 1) == "(" and (close := self._close(at + 1, 40))) or (low == "(" and (close := self._close(at)) and not self._post_in_brackets(at, close)):
                at = close + 1
            elif (low in ("of", "von", "de") and (further := self._of(at))) or (low == "," and (further := self._credential(at + 1))):
                at = further
            else:
                break
        return at

    def _post_in_brackets(self, at: int, close: int) -> bool:
        return any(self.phrases.read(j) is not None for j in range(at + 1, min(at + 4, close)))

    def _of(self, at: int) -> int:
        """Past `of Fairfax, Va.` or `von SGI` right after a name, if a comma ends it, or 0."""
        end = at + 1
        while end < len(self.found) and self.found[end].cap and end < at + 5:
            end += 1
        if end == at + 1 or self.low(end) != ",":
            return 0
        if (
            end + 2 < len(self.found)
            and self.found[end + 1].cap
            and self.low(end + 2) == ","
            and (self.phrases.read(end + 1) is None)
        ):
            end += 2
        return end

    def _close(self, at: int, farthest: int = 16) -> int:
        for j in range(at + 1, min(at + farthest, len(self.found))):
            if self.found[j].low == ")":
                return j
        return 0

    def _credential(self, at: int) -> int:
        """Past `Ph.D.`, `54`, `of Mission, Texas`, if a comma or a bracket follows, or 0."""
        token = self.found[at] if at < len(self.found) else None
        if token is None or not token.word:
            return 0
        end = 0
        if token.text.isdigit() and len(token.text) <= 3:
            end = at + 1
            while self.low(end) in ("years", "year", "old", "años", "ans", "jahre", "-year-old"):
                end += 1
        elif self.phrases.head_at(at) is None or token.low == "md":
            plain = token.text.replace(".", "")
            if token.cap and ((sum(map(str.isupper, plain)) >= 2 and len(plain) <= 7) or token.low in ("esq", "usmc")):
                end = at + 1
                while self.low(end) == "." or (self.low(end) == "(" and self._close(end)):
                    end = self._close(end) + 1 if self.low(end) == "(" else end + 1
            elif token.low in ("of", "de", "aus", "from"):
                end = at + 1
                while end < len(self.found) and self.found[end].cap and end < at + 5:
                    end += 1
                if (
                    self.low(end) == ","
                    and end + 1 < len(self.found)
                    and self.found[end + 1].cap
                    and self.low(end + 2) in (",", ".")
                ):
                    if self.phrases.read(end + 1) is None:
                        end += 2
        if end and self.low(end) in (",", "(", "–", "-"):
            return end
        return 0

    def _after(self, at: int) -> None:
        found, j = self.found, self.past_name(at)
        low = self.low(j)
        if low == "(":
            self._in_brackets(at, j)
            j = self._close(j) + 1 if self._close(j) else j
            low = self.low(j)
        if low == "," or (low in DASHES and j < len(found) and not found[j].gap):
            start = j + 1
            if self.low(start) in self.words.who and self.low(start) not in self.words.articles:
                return
            if self.low(start) in self.words.since:
                start = self.over_time(start) or start
            while (
                self.low(start) in self.words.between - _AUXILIARY
                and self.phrases.read(start) is None
                and start < j + 4
            ):
                start += 1
            if self.low(start) in self.words.respectively:
                return
            phrases = self.chain(start)
            if not phrases or not self._hers(at, start, phrases):
                return
            self.placed(phrases[-1], dash=low != ",")
            self._give_after(at, phrases, "after")
        elif j < len(found) and found[j].cap and not found[at].owner and self.phrases.head_at(j) is not None:
            phrase = self.phrases.read(j)  # a signature run into its post: Ann Poe President of Acme
            if (
                phrase
                and phrase.end > phrase.body
                and phrase.start == phrase.head
                and not is_name_ahead(found, phrase.end, self.words)
            ):
                self._give_after(at, [phrase], "after")

    def _hers(self, at: int, start: int, phrases: list[Phrase]) -> bool:
        """Whether posts after a comma are this name's and not the next one's."""
        name = self.found[at].name
        end = phrases[-1].end
        if self.low(end) == "," and is_name_ahead(self.found, end + 1, self.words) and len(phrases) == 1:
            led = any(
                t.name == name and t.form in ("before", "possessive") and self.low(t.phrase.end) == ","
                for t in self.ties
            )
            if led and self._the(start):
                return False
        return True

    def _give_after(self, at: int, phrases: list[Phrase], form: str) -> None:
        status = "former" if self._past_frame(phrases[-1].end) else ""
        if all(p.bare for p in phrases) and phrases[-1].end == phrases[-1].head_end:
            return
        if phrases[0].plural:
            members = self.run_before(at)
            if len(members) > 1:
                for member in members:
                    self.tie(member, phrases, "list", status)
            return
        self.tie(at, phrases, form, status)

    def _past_frame(self, at: int) -> bool:
        """`at the material time` after a post."""
        if self.low(at) == "(" and (close := self._close(at)) and close < at + 6:
            at = close + 1
        ahead = " ".join(self.low(j) for j in range(at, at + 6)).removeprefix("( ")
        return ahead.startswith(self.words.at_the_time)

    def over_time(self, at: int) -> int:
        """Past `since March 2001`, or 0."""
        for j in range(at + 1, min(at + 5, len(self.found))):
            if self.found[j].text.isdigit() and len(self.found[j].text) == 4:
                return j + 1
        return 0

    def _in_brackets(self, at: int, opening: int) -> None:
        start = opening + 1
        phrases: list[Phrase] = []
        close = self._far_close(opening)
        skip = start
        while skip < close and skip < start + 4 and self.phrases.read(skip) is None:
            skip += 1
        phrases = self.chain(skip) if skip < close and (skip == start or self.low(skip - 1) in (",", ";")) else []
        phrases = [p for p in phrases if p.end <= close]
        if not phrases:
            return
        if (
            phrases[-1].end < close
            and self.low(phrases[-1].end) == ","
            and not any(self.found[j].name >= 0 for j in range(phrases[-1].end, close))
        ):
            if phrases[-1].end == phrases[-1].body:
                phrases[-1].body += 1
            phrases[-1].end = close
        self._give_after(at, phrases, "paren")

    def _far_close(self, opening: int) -> int:
        depth = 0
        for j in range(opening, min(opening + 40, len(self.found))):
            if self.found[j].low == "(":
                depth += 1
            elif self.found[j].low == ")":
                depth -= 1
                if depth == 0:
                    return j
        return 0

    def placed(self, phrase: Phrase, *, dash: bool = False) -> None:
        """Take in `, Body` after a post, if the line or sentence ends with it."""
        end = phrase.end
        if self.low(end) not in (",", "@") and not (self.low(end) in DASHES and not dash):
            return
        first = self.found[end + 1] if end + 1 < len(self.found) else None
        if first is not None and first.low == "the" and end + 2 < len(self.found):
            first = self.found[end + 2]
        if first is None or not first.cap or self.phrases.begins_post(end + 1):
            return
        stop = self.phrases._part(end + 1)
        if stop is None or is_name_ahead(self.found, end + 1, self.words):
            return
        while self.low(stop) in self.words.prepositions and (further := self.phrases._part(stop + 1)):
            stop = further
        body = self.found[end + 1 : stop]
        if any(t.name >= 0 for t in body) or (stop < len(self.found) and self.found[stop].name >= 0):
            return
        known = any(t.low in self.words.organisations for t in body)
        if (
            stop < len(self.found)
            and self.low(stop) not in CLOSING
            and not (known and (self.low(stop) == "," or self.low(stop) in self.words.stops))
        ):
            return
        if phrase.end > phrase.body and not known:
            return
        if phrase.end == phrase.body:
            phrase.body = end + 1
        phrase.end = stop

    # before a name ----------------------------------------------------------------------------

    def _before(self, at: int) -> None:
        end = at
        while end > 0 and self.found[end - 1].word and self.low(end - 1) in self.words.honorifics:
            end -= 1
            if self.low(end - 1) in ("el", "la", "le", "l'") and self.low(end - 2) == ",":
                end -= 1
        if end > 0 and self.low(end - 1) == "[":
            end -= 1
        for tried in {end: 0, at: 0}:
            comma = self.low(tried - 1) == ","
            dash = self.low(tried - 1) in ("–", "—", "-", ":") and not comma
            stop = tried - 1 if comma or dash else tried
            stop = self._before_brackets(stop)
            if stop <= 0:
                continue
            phrases = self._reaching(stop, strict=comma or dash)
            if phrases:
                self._give_before(at, phrases, comma=comma, dash=dash)
                return

    def _before_brackets(self, stop: int) -> int:
        """In front of the short form in `Chief Executive Officer (CEO)`."""
        if stop > 3 and self.low(stop - 1) == ")":
            for j in range(stop - 2, max(stop - 6, 0), -1):
                if self.low(j) == "(":
                    return j
        return stop

    def _reaching(self, end: int, *, strict: bool) -> list[Phrase]:
        """The posts that end exactly at a token, from the farthest start that reaches it."""
        found, starts = self.found, []
        for k in range(end - 1, max(-1, end - FARTHEST_START), -1):
            token = found[k]
            if token.name >= 0 and not self.phrases._inside_body(k):
                break
            if token.text in ENDS or token.text in ":…" or (token.text in DASHES and not self._glued(k)):
                break
            if token.text in '“”"«»„' and not self._quoted(k, end):
                break
            if self._may_start(k):
                starts.append(k)
            if token.gap:
                break
        for k in reversed(starts):
            phrases = self._sequence(k, end)
            if phrases and not (strict and not self._stands_alone(k, phrases)):
                return phrases
        return []

    def _glued(self, k: int) -> bool:
        return (
            0 < k < len(self.found) - 1
            and self.found[k - 1].end == self.found[k].start
            and self.found[k + 1].start == self.found[k].end
        )

    def _quoted(self, k: int, end: int) -> bool:
        return self.found[k].text in '“”"«»„' and k > end - 14

    def _may_start(self, k: int) -> bool:
        token, words = self.found[k], self.words
        if not token.word or (token.low in words.stops and token.low not in words.current):
            return False
        if token.low in words.prepositions or token.low in words.joints or k in self.claimed:
            return False
        if k == 0 or token.gap:
            return True
        previous = self.found[k - 1]
        if (
            previous.low == "to"
            and not token.cap
            and self.phrases.head_at(k) is None
            and token.low not in words.modifiers
        ):
            return False  # to prevent lawyers …
        if previous.low in words.articles or previous.low in words.owners or previous.low in words.stops:
            return True
        if not previous.word or previous.low in words.prepositions or previous.low in words.joints:
            return True
        if previous.low in words.praise or previous.low in words.current or previous.low in words.honorifics:
            return True
        if self.words.noun_first:
            return (
                previous.low in self.words.former
                or (self.found[k].low in self.phrases.english.singular
                and not previous.cap)
            )
        return (
            (self.phrases.head_at(k) is not None and not (previous.cap and token.cap)) or (previous.cap and not token.cap)
        )

    def _sequence(self, start: int, end: int) -> list[Phrase]:
        """Posts from start that fill the tokens up to end, joined or side by side."""
        phrases: list[Phrase] = []
        at, commas, joined = start, False, False
        while at < end and len(phrases) < 5:
            phrase = self.phrases.read(at)
            if phrase is None or phrase.end > end:
                return []
            if phrases and phrase.status == "" and phrases[-1].status and self._same_lead(at):
                phrase.status = phrases[-1].status
            phrases.append(phrase)
            if phrase.end == end or self._mere_status(phrase.end, end):
                if len(phrases) > 1 and commas and not joined:
                    return []
                return phrases if not self._address(phrases) else []
            at = self.joiner(phrase.end)
            if at == phrase.end and not (phrase.end == phrase.body or self.found[at].cap):
                return []
            between = {self.low(j) for j in range(phrase.end, at)}
            commas = commas or between == {","}
            joined = bool(between - {",", "(", ")"})
        return []

    def _mere_status(self, start: int, end: int) -> bool:
        """Nothing but a status stands there (presidenta saliente, directeur par intérim)."""
        words = self.words
        return self.words.noun_first and all(
            self.low(j) in words.after_status
            or self.low(j) in words.former | words.acting | words.future | words.current
            or self.low(j) in ("par", "intérim", "en", "funciones")
            for j in range(start, end)
        )

    def _address(self, phrases: list[Phrase]) -> bool:
        """Bare Professor, Dr, Father before a name."""
        if len(phrases) != 1 or phrases[0].end != phrases[0].head_end:
            return False
        phrase = phrases[0]
        low = self.found[phrase.head].low
        if low not in self.words.honorifics and low not in (
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
            self.low(j) in self.words.honorifics | {"associate", "assistant", "full"}
            for j in range(phrase.start, phrase.end)
        )

    def _stands_alone(self, k: int, phrases: list[Phrase]) -> bool:
        """With a comma before the name a post must begin where something begins, and not hang on another name."""
        first = phrases[0].start
        previous = first - 1
        while previous >= 0 and (
            self.low(previous)
            in self.words.articles
            | self.words.owners
            | self.words.current
            | self.words.former
            | self.words.acting
            | self.words.future
            | self.words.praise
        ):
            previous -= 1
        if previous < 0 or self.found[first].gap:
            return True
        token = self.found[previous]
        determined = previous < first - 1
        if token.text == "," and previous and self.found[previous - 1].name >= 0:
            return determined and self.low(previous + 1) in self.words.articles and self._the(previous + 1)
        if token.name >= 0:
            return False
        if determined or token.text in ENDS or not token.word:
            return True
        return token.low in self.words.joints or token.low in self.words.stops or token.low in self.words.prepositions

    def _give_before(self, at: int, phrases: list[Phrase], *, comma: bool, dash: bool) -> None:
        members = self.run_after(at)
        last = phrases[-1]
        if dash and self.low(last.head) in MAKERS:
            return
        if last.plural and len(members) < 2 and comma:
            return
        several = last.plural or (len(members) > 1 and self._plural_article(phrases[0].start) and not comma)
        if several and not (comma and len(members) < 2 and not last.plural):
            for member in members:
                self.tie(member, phrases, "list")
            return
        form = "before"
        self.tie(at, phrases, form)

    def _plural_article(self, at: int) -> bool:
        """German `die Pressesprecher A und B`: the article alone says that they are several."""
        if self.language != "de":
            return False
        head = self.phrases.read(at)
        return (
            self.low(at - 1) in ("die", "den")
            and head is not None
            and not self.found[head.head].low.endswith(("in", "frau"))
        )

    # lists of names ---------------------------------------------------------------------------

    def run_after(self, at: int) -> list[int]:
        """The names of a list that begins with a name: tokens, this one first."""
        members, j = [at], self.past_name(at)
        while len(members) < 30:
            joined = j
            while self.low(joined) in (",", ";") or self.low(joined) in self.words.joints:
                joined += 1
            if joined == j:
                break
            while joined < len(self.found) and self.found[joined].word and self.low(joined) in self.words.honorifics:
                joined += 1
            if joined >= len(self.found) or self.found[joined].name < 0:
                break
            members.append(joined)
            j = self.past_name(joined)
        return members

    def run_before(self, at: int) -> list[int]:
        """The names of the list that ends with a name."""
        index = self.names.index(at)
        for first in range(max(0, index - 12), index + 1):
            members = self.run_after(self.names[first])
            if at in members:
                return members[: members.index(at) + 1]
        return [at]
