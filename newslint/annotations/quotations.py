"""Quotations, and who says each: named before, after, in the middle, or carried on from the paragraph before."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import NamedTuple

from newslint.annotations.incises import incise
from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.quote_marks import QuotedRun, quote_marks, quotes_in
from newslint.document import Document, Passage, annotation
from newslint.languages.abbreviations import abbreviations
from newslint.languages.saying import SayingWords, saying_words, verbs_of_saying

CONTEXT = 320  # code points looked at on each side of a quotation

_TOKEN = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_SENTENCE_END = re.compile(r"[.!?…]['\"”’»)]*(?=\s|$)")
_NAME = re.compile(
    r"\b(?:[A-ZÀ-ÞŠŽ][\w'’-]{0,3}\.[ \u00a0](?=[A-ZÀ-ÞŠŽ])){0,3}[A-ZÀ-ÞŠŽ][\w'’-]*"
    r"(?:[ \u00a0](?:[A-ZÀ-ÞŠŽ]\.[ \u00a0]){0,2}(?:(?:de|del|la|van|von|der|den|zu|da|di|le|al|bin) ){0,2}"
    r"[A-ZÀ-ÞŠŽ][\w'’-]*){0,5}"
)
_DASH = re.compile(r"\s*(?:[-–—~]{1,3}|\()\s*(?=[^\W\d_])")
_GLUED = re.compile("[a-zß-ÿ]{3,}(?=[A-ZÀ-Þ])")
_NEAR = 12  # words between a quotation and the verb that says who


class Quotation(NamedTuple):
    """A quotation of the outermost level. Its passages count the document's code points.

    `inner` is `passage` without its marks. `speaker` is the name, pronoun or phrase that says who; None
    where nobody is named. `how` says where that stands: before, after, middle (beside another piece of the
    same quotation, or inside of its marks), carried (from the paragraph before), line (an attribution on a line of its
    own), or "" where nothing attributes it. `open_ended` runs go on in the next paragraph.
    """

    passage: Passage
    inner: Passage
    speaker: Passage | None
    how: str
    open_ended: bool = False

    @property
    def attributed(self) -> bool:
        return self.how != ""


@annotation
def quotations(document: Document) -> tuple[Quotation, ...]:
    """All quotations of the outermost level, in order; titles, terms and slogans in marks among them."""
    runs = [run for run in quote_marks(document).runs if run.depth == 0]
    if not runs:
        return ()
    reading = _Reading(document, runs)
    found: list[Quotation] = []
    for index, run in enumerate(runs):
        how, speaker = reading.attribution(index, found)
        end = run.passage.end - (run.close is not None)
        inner = document.passage(min(run.passage.start + 1, end), end)
        if not how and (said := incise(inner, language(document))):
            how, speaker = "middle", said
        found.append(Quotation(run.passage, inner, speaker, how, run.close is None))
    return tuple(reading.joined(found))


class _Reading:
    """The words around each quotation, and what they say of its speaker."""

    def __init__(self, document: Document, runs: list[QuotedRun]) -> None:
        self.document = document
        self.text = document.text
        self.runs = runs
        code = language(document) or "en"
        self.words: SayingWords = saying_words(code)
        self.starters = abbreviations(code).starters
        self.verbs = verbs_of_saying()
        self.according = tuple(f"{phrase} " for phrase in self.words.according)

    def attribution(self, index: int, before: list[Quotation]) -> tuple[str, Passage | None]:
        """How the run of an index is attributed, and to whom."""
        run = self.runs[index]
        start, end = run.passage.start, run.passage.end
        block = self.document.paragraphs[self.document.block_index(start)]
        last = self.document.paragraphs[self.document.block_index(end - 1)]
        after = self._after(index, end, last.end)
        found = self._said(*after, following=True)
        if found:
            return "after", found[1]
        ahead = self._before(index, start, block.start)
        found = self._said(*ahead, following=False)
        if found:
            return "before", found[1]
        if run.carried and before:
            return "carried", before[-1].speaker
        previous = self.runs[index - 1].passage if index else None
        if previous is not None and previous.end > block.start and self.text[previous.end : start].rstrip()[-1:] != ":":
            return "", None  # another piece of the quotation before it, or nobody's
        return self._further(run, block, last)

    def _further(self, run: QuotedRun, block: Passage, last: Passage) -> tuple[str, Passage | None]:
        """Attributions at some distance: on a line of their own, or by the words before the paragraph."""
        start, end = run.passage.start, run.passage.end
        dash = _DASH.match(self.text, end, last.end)
        if dash:
            return "line", self._name(dash.end(), last.end)
        if last.end - end <= 2:
            line = self._line_after(self.document.block_index(end - 1))
            if line is not None:
                return "line", line
        begin = max(block.start, start - CONTEXT)
        ahead = self.text[begin:start].rstrip()
        if ahead.endswith(":"):
            return "before", self._last_name(begin, start)
        if start - block.start <= 2:
            return self._by_paragraph_before(self.document.block_index(start) - 1)
        if ahead.endswith((".", "!", "?")):  # "She was asked why. “Because …”"
            ends = [match.end() for match in self._ends(begin, begin + len(ahead) - 1)]
            said = self._said(ends[-1] if ends else begin, begin + len(ahead), following=False, plain=True)
            if said:
                return "before", said[1]
        return "", None

    def _by_paragraph_before(self, block: int) -> tuple[str, Passage | None]:
        """The speaker that the paragraph before announces ("The mayor answered:") or has just been telling of."""
        if block < 0:
            return "", None
        previous = self.document.paragraphs[block]
        text = previous.text.rstrip(" \u00a0*_")
        if text.endswith((":", ",", "–", "—")):
            return "before", self._last_name(previous.start, previous.end)
        if not _SENTENCE_END.search(text[-3:]):  # a heading, a date: the words are headed by it
            return "line", self._last_name(previous.start, previous.end)
        stop = previous.start + len(text)
        ends = [match.end() for match in self._ends(previous.start, stop - 1)]
        last = ends[-1] if ends else previous.start
        quoted = [run.passage.end for run in quotes_in(self.document, last, stop)]
        said = self._said(max([last, *(min(stop, end) for end in quoted)]), stop, following=False, plain=True)
        return ("carried", said[1]) if said else ("", None)

    def _line_after(self, block: int) -> Passage | None:
        """An attribution on the line after a quotation: "– Ana Ruiz, director"."""
        if block + 1 >= len(self.document.blocks):
            return None
        line = self.document.paragraphs[block + 1]
        if part_of(self.document, block + 1) in ("boilerplate", "contact", "end-mark", "social", "heading", "list"):
            return None
        dash = _DASH.match(self.text, line.start, line.end)
        if dash and len(line) <= 240:
            return self._name(dash.end(), line.end) or line
        name = _NAME.match(line.text)
        if name and " " in name[0] and self.document.blocks[block + 1].kind != "heading":
            return line[: name.end()] if self._is_signature(line.text[name.end() :]) else None
        return self._says_more(line)

    def _is_signature(self, rest: str) -> bool:
        """Whether a name's line goes on as a signature does: nothing, or a post: ", director of …"."""
        if not rest.strip(" ."):
            return True
        if rest.startswith(". "):
            return True
        if rest[0] not in ",|(:-–—" and not rest.startswith((" -", " –", " —", " |", " (")):
            return False
        quoted = re.search('[“„«"]', rest)
        line = rest[: quoted.start()] if quoted else rest
        words = [token[0].lower() for token in _TOKEN.finditer(line)]
        return len(words) <= 18 and not any(word in self.verbs for word in words)

    def _says_more(self, line: Passage) -> Passage | None:
        """The pronoun that goes on with what was said: "He adds that …"."""
        tokens = list(_TOKEN.finditer(line.text))[:4]
        pronoun = bool(tokens) and tokens[0][0].lower() in self.words.pronouns
        if pronoun and any(token[0].lower() in self.verbs for token in tokens[1:]):
            return line[: tokens[0].end()]
        return None

    def _after(self, index: int, end: int, limit: int) -> tuple[int, int]:
        """The words after a run up to the sentence's end or the next run."""
        stop = min(limit, end + CONTEXT)
        if index + 1 < len(self.runs):
            stop = min(stop, max(end, self.runs[index + 1].passage.start))
        closed = self.text[max(0, end - 2) : end]
        sentence = next(iter(self._ends(end, stop)), None)
        following = _TOKEN.search(self.text, end, stop)
        if following and closed[:1] in ".!?…" and following[0][0].isupper() and not self._names_sayer(following, stop):
            return end, end  # the quotation ends its sentence: the next one is no attribution
        return end, sentence.start() + 1 if sentence else stop

    def _names_sayer(self, following: re.Match[str], stop: int) -> bool:
        """Whether words after a full quotation attribute it though they begin with a capital: "Ana Ruiz said."."""
        tokens = [
            match[0] for match in _TOKEN.finditer(self.text, following.start(), min(stop, following.start() + 90))
        ]
        for token in tokens[1:6]:
            if token.lower() in self.verbs:
                return True
            if token[0].islower() and len(token) > 3:
                return False
        return False

    def _before(self, index: int, start: int, limit: int) -> tuple[int, int]:
        """The words before a run from the sentence's start or the run before."""
        begin = max(limit, start - CONTEXT)
        if index:
            begin = max(begin, min(start, self.runs[index - 1].passage.end))
        ends = self._ends(begin, start)
        return (ends[-1].end() if ends else begin), start

    def _ends(self, start: int, end: int) -> list[re.Match[str]]:
        """The ends of sentences in a stretch."""
        return [match for match in _SENTENCE_END.finditer(self.text, start, end) if not self._is_title(match.start())]

    def _is_title(self, stop: int) -> bool:
        """Whether a full stop belongs to an abbreviation of a few letters ("Prof.", "J.")."""
        start = stop
        while start and self.text[start - 1].isalpha():
            start -= 1
        return stop - start <= 4 and self.text[start : start + 1].isupper()

    def _said(self, start: int, end: int, *, following: bool, plain: bool = False) -> tuple[str, Passage | None] | None:
        """The verb and the speaker in the words beside a run; None where nothing is said. With `plain`, only
        verbs that mean nothing else count, since the words stand further off."""
        tokens = list(_TOKEN.finditer(self.text, start, end))
        tokens = tokens[: _NEAR + 8] if following else tokens[-(_NEAR + 20) :]
        if not tokens:
            return None
        lower = f" {self.text[tokens[0].start() : end].lower()} "
        for phrase in self.according:
            at = lower.find(" " + phrase)
            if at >= 0 and (len(phrase) > 4 or at == 0):
                place = tokens[0].start() + at + len(phrase)
                speaker = self._name(place, end) or self._pronoun(place, end)
                if speaker is not None or len(phrase) > 8:
                    return phrase, speaker
        indexes = [at for at, token in enumerate(tokens) if self._is_saying(token[0], plain)]
        if not indexes:
            return None
        at = indexes[0] if following else indexes[-1]
        return tokens[at][0], self._speaker(tokens, at, start, end)

    def _is_saying(self, token: str, plain: bool) -> bool:
        word = token.lower()
        if plain:
            return word in self.words.plain
        if word in self.verbs:
            return not token[0].isupper() or word in self.words.verbs
        glued = _GLUED.match(token)
        if glued and glued[0] in self.verbs:  # "saidCongressman": a slip, but it does say who
            return True
        for mark in ("'", "’", "-"):  # s'exclame, a-t-il, l'a
            if mark in word and any(part in self.words.verbs for part in word.split(mark)):
                return True
        return False

    def _speaker(self, tokens: list[re.Match[str]], at: int, start: int, end: int) -> Passage | None:
        """The name or pronoun nearest to the verb, the words after it first ("said Ruiz", "dijo Ruiz")."""
        verb = tokens[at]
        after = tokens[at + 1] if at + 1 < len(tokens) else None
        if after is not None and after[0][0].isupper() and self.text[verb.end() : after.start()].isspace():
            return self._name(after.start(), end)
        ahead = self._last_name(start, verb.start())
        return ahead or self._pronoun(start, end) or self._name(verb.end(), end)

    def _names(self, start: int, end: int) -> list[Passage]:
        """The runs of capitalised words in a stretch, those that only begin a sentence left out."""
        return [
            self.document.passage(*match.span())
            for match in _NAME.finditer(self.text, start, end)
            if match[0] not in self.starters
        ]

    def _name(self, start: int, end: int) -> Passage | None:
        return next(iter(self._names(start, end)), None)

    def _last_name(self, start: int, end: int) -> Passage | None:
        return next(reversed(self._names(start, end)), None)

    def _pronoun(self, start: int, end: int) -> Passage | None:
        for token in _TOKEN.finditer(self.text, start, end):
            if token[0].lower() in self.words.pronouns:
                return self.document.passage(*token.span())
        return None

    def joined(self, found: list[Quotation]) -> list[Quotation]:
        """Pieces of one quotation share its speaker: forward first ("…," said Ruiz. "…"), then backward."""
        forward = self._shared(found, range(1, len(found)), -1)
        return self._shared(forward, range(len(forward) - 2, -1, -1), 1)

    def _shared(self, found: list[Quotation], order: range, step: int) -> list[Quotation]:
        shared = list(found)
        block_of: Callable[[int], int] = self.document.block_index
        for index in order:
            own, other = shared[index], shared[index + step]
            if own.how or not other.how:
                continue
            if block_of(own.passage.start) == block_of(other.passage.end - 1) or (
                block_of(own.passage.end - 1) == block_of(other.passage.start)
            ):
                shared[index] = Quotation(own.passage, own.inner, other.speaker, "middle", own.open_ended)
            elif step == 1 and own.open_ended:  # the speaker is named where the quotation ends
                shared[index] = Quotation(own.passage, own.inner, other.speaker, "after", True)
        return shared
