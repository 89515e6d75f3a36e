"""Sentences that were cut off, or have lost their main verb.

What is judged must plainly be meant as a sentence: it stands in running prose, ends with a full stop, and has the
beginnings of a clause (a noun phrase and what is said of it by the way). A phrase without a verb alone is style.
"""

from __future__ import annotations

import re
from typing import NamedTuple

from newslint.annotations.cut_off import breaks_off
from newslint.annotations.language import language
from newslint.annotations.noun_phrases import plainly_nominal
from newslint.annotations.parts import part_of
from newslint.annotations.prose import prose_blocks
from newslint.annotations.quote_marks import quotes_in
from newslint.annotations.sentences import sentences_of
from newslint.document import Document, Passage, annotation
from newslint.languages import CODES
from newslint.languages.clauses import ClauseWords, clause_words

LONGEST_SUBJECT = 14  # words before the first comma

_COMMA = re.compile(r",[^\S\n]+|[^\S\n][–—][^\S\n]")
_CONTRACTED = re.compile(r"['’](?:re|ve|ll|m|d)\Z")
_VERBS_TOO = frozenset({"sobre"})  # «lo que sobre»
_LONE_LETTER = re.compile(r"(?<=\w) ([a-z])\.(?= [^\W\d_])")
_NAMED = re.compile('[“"«„][A-ZÀ-Þ][^”"»“.,?!\n]{1,60}[”"»“]')  # a name in quotation marks
_RELATIVE_ALONE = re.compile(  # "Which will open to the public next spring."
    r"Which (?:is|are|was|were|will|has|have|had|can|could|would|may|means|meant|makes|made|the|an?|this|these|in turn)"
    r"(?: [^\W\d_][\w’'-]*,?){3,}\.\Z"
    # As for the engine, whose batteries are charged at night.
    r"|(?:As for|As to|With regard to|Quant (?:à|aux?)|En cuanto a|Respecto a|Por lo que respecta a)l? [^,.;:?!]{3,60},"
    r" (?:which|who|whose|dont|qui|où|cuy[oa]s?|que|quien(?:es)?) [^,;:?!]*\.\Z"
    r"|(?:El|La|Los|Las) cual(?:es)? (?:ha|han|fue|fueron|es|son|será|serán|abrirá|permite|permitirá|se|no) "
    r"|(?:Lequel|Laquelle|Lesquels|Lesquelles) (?:est|sont|a|ont|sera|seront|était|étaient|se|ne|permet|permettra) "
)
_ASIDE = re.compile('[:;?!()\\[\\]\ufffc"“”„«»]')
_OF_WHOM = re.compile(r"(?:most|many|some|all|both|none|half|one|two|three|several|few) of (?:whom|which)\b")
_JOINED_TO_NOTHING = re.compile(  # "at the website or by."
    r" (?:and|or|y|o|et|ou|und|oder) (?:by|with|from|to|for|of|por|con|de|en|para|par|avec|pour|von|mit|durch|für)\.\Z"
)
_WORD = re.compile(r"[^\W\d_][\w'’-]*")


class Fragment(NamedTuple):
    """A sentence that is none, and what is wrong with it."""

    sentence: Passage
    message: str


@annotation
def fragments(document: Document) -> tuple[Fragment, ...]:
    """The fragments of the running prose; none where the language is not one of ours."""
    code = language(document)
    if code not in CODES:
        return ()
    known = clause_words(code)
    found: list[Fragment] = []
    for block in prose_blocks(document):
        for sentence in sentences_of(document, block):
            fragment = _judged(document, sentence, known)
            if fragment is not None:
                found.append(fragment)
            elif message := breaks_off(document, block, sentence, code):
                found.append(Fragment(sentence, message))
    return tuple(found)


def _judged(document: Document, sentence: Passage, known: ClauseWords) -> Fragment | None:
    text = sentence.text
    lone = _LONE_LETTER.search(text)
    if lone and lone[1] in known.never_last:  # read as an initial, so that the sentence goes on after it
        return Fragment(sentence[: lone.end()], f"This sentence breaks off after “{lone[1]}”; finish it.")
    if text[-1] != "." or text.endswith("..") or not text[0].isupper() or len(text) < 30:
        return None
    before, last = text[:-1].rsplit(None, 2)[-2:]
    cut = last in known.never_last and not (last in _VERBS_TOO and before in known.relatives)
    if (cut or _JOINED_TO_NOTHING.search(text)) and not _quoted(document, sentence):
        return Fragment(sentence, f"This sentence breaks off after “{last}”; finish it.")
    first = text.split(None, 1)[0].lower()
    if _RELATIVE_ALONE.match(text) and not _quoted(document, sentence):
        return Fragment(sentence, f"“{_opening(sentence)} …” belongs to the sentence before it; join the two.")
    if "," not in text or _ASIDE.search(_NAMED.sub("", text)):
        return None
    if first in known.subordinators:
        return _without_main_clause(document, sentence, known)
    return _without_verb(document, sentence, known)


def _quoted(document: Document, sentence: Passage) -> bool:
    return next(quotes_in(document, sentence.start, sentence.end), None) is not None


def _without_main_clause(document: Document, sentence: Passage, known: ClauseWords) -> Fragment | None:
    """A clause that begins with "because" and is followed by no main one, only by a relative clause."""
    parts = _COMMA.split(sentence.text[:-1])
    if len(parts) != 2 or _first(parts[1]) not in known.relatives:
        return None
    if _has_finite(parts[0].split(None, 1)[1], known):
        return None
    return Fragment(sentence, f"“{_opening(sentence)} …” has no main clause; finish it, or join it to the one before.")


def _without_verb(document: Document, sentence: Passage, known: ClauseWords) -> Fragment | None:
    """A noun phrase with a relative clause or a participle after it, and no verb of its own."""
    subject, *rest = _COMMA.split(_NAMED.sub("Named", sentence.text)[:-1])
    second = rest.pop(0) if rest else ""
    if not _is_noun_phrase(subject, known) or _has_finite(subject, known):
        return None
    closed = _is_relative(second, known)
    if not plainly_nominal(_WORD.findall(subject), known, language(document), closed=closed):
        return None
    if closed:
        if _goes_on(second, known):
            return None
    elif _is_participle(second, known):
        after = second.split(None, 1)[1]
        if _may_be_clause(after, known):
            return None
    else:
        return None
    if any(_resumes(part, known) or _may_be_clause(part, known) for part in rest):
        return None
    if part_of(document, document.block_index(sentence.start)) == "caption":
        return None
    return Fragment(
        sentence, f"“{_opening(sentence)} …” has no main verb; say what it does, or join it to its neighbour."
    )


def _is_relative(clause: str, known: ClauseWords) -> bool:
    return _first(clause) in known.relatives or _OF_WHOM.match(clause) is not None


def _first(part: str) -> str:
    return part.split(None, 1)[0].lower().strip(".") if part.split() else ""


def _is_noun_phrase(text: str, known: ClauseWords) -> bool:
    """Whether a stretch can be a subject: it begins with an article or the like, or ends with a name."""
    words = _WORD.findall(text)
    if not 2 <= len(words) <= LONGEST_SUBJECT:
        return False
    if words[0].lower() in known.determiners:
        return True
    if words[0].lower() in known.imperatives:
        return False
    return not known.capital_nouns and words[-1].istitle() and words[-2].istitle()


def _has_finite(text: str, known: ClauseWords) -> bool:
    """Whether a stretch may hold the verb of a main clause."""
    words = _WORD.findall(text)
    return any(_may_be_verb(words, at, known) for at in range(len(words)))


def _may_be_verb(words: list[str], at: int, known: ClauseWords) -> bool:
    """Whether a word may be a finite verb, by its form or by what stands beside it."""
    word, low = words[at], words[at].lower()
    if low in known.finite or _CONTRACTED.search(low):
        return True
    if word[0].isupper() or low in known.determiners or low in known.imperatives or low in known.never_last:
        return False
    attribute = known.capital_nouns and words[at + 1 : at + 2] and words[at + 1][0].isupper()
    if len(low) > 3 and low.endswith(known.finite_endings) and not attribute:
        return True
    before = words[at - 1].lower() if at else ""
    small = before in known.determiners or before in known.imperatives or before in known.never_last
    if low in known.base and before and not small:
        return True
    if known.capital_nouns:
        return at > 1 and words[at - 1][0].isupper()  # after a noun: no adjective
    following = words[at + 1].lower() if at + 1 < len(words) else ""
    return bool(before) and not small and following in known.determiners  # "spans the", "resume las"


def _goes_on(clause: str, known: ClauseWords) -> bool:
    """Whether a German relative clause has its main clause behind it with no comma between."""
    words = _WORD.findall(clause)
    return known.capital_nouns and any(
        word.lower() in known.finite and words[at + 1].lower() not in ("und", "oder", "sowie")
        for at, word in enumerate(words[:-1])
    )


def _resumes(part: str, known: ClauseWords) -> bool:
    """Whether a later part may take the main clause up: no entry of a list begins as it does."""
    first = _first(part)
    entry = first in known.determiners or first in known.imperatives or first in known.never_last
    return not (
        entry or first in known.relatives or part[:1].isupper() or first.endswith(known.participle_endings or ("\0",))
    )


def _may_be_clause(text: str, known: ClauseWords) -> bool:
    """Whether a later part may hold the main verb; one that hangs on a relative or participle may not."""
    if _first(text) in known.relatives:
        return False
    words = _WORD.findall(text)
    for at, word in enumerate(words):
        if not _may_be_verb(words, at, known):
            continue
        if not known.participle_endings or not word.lower().endswith(known.participle_endings):
            return True
        joined = words[at - 1 : at] + words[max(0, at - 2) : max(0, at - 1)]
        if not any(each.lower() in known.never_last for each in joined):
            return True
    first = words[0].lower() if words else ""
    following = words[1].lower() if len(words) > 1 else ""
    return bool(first) and first.islower() and following in known.determiners and not _is_small(words[0], known)


def _is_small(word: str, known: ClauseWords) -> bool:
    low = word.lower()
    return word[0].isupper() or low in known.determiners or low in known.imperatives or low in known.never_last


def _is_participle(part: str, known: ClauseWords) -> bool:
    """Whether a part begins with a participle and what goes with it: "planted in", "hecha por"."""
    words = part.split()
    if len(words) < 2 or not words[0].islower() or len(words[0]) <= 3 or not known.participle_endings:
        return False
    return words[0].endswith(known.participle_endings) and words[1].lower() in known.imperatives


def _opening(sentence: Passage) -> str:
    return " ".join(sentence.text.split()[:5]).rstrip(",")


__all__ = ["Fragment", "fragments"]
