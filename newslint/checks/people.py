"""People against the newsroom's register, and people or roles that speak with half of who they are."""

from __future__ import annotations

import re
from collections.abc import Iterator

from newslint.annotations.language import language
from newslint.annotations.offices import SURE, Office, fold_name, office, offices, same, title_key
from newslint.annotations.parts import part_of
from newslint.annotations.people import Mention, Person, persons
from newslint.annotations.post_grammar.phrase import PhraseReader
from newslint.annotations.post_grammar.tokens import tokens
from newslint.annotations.posts import Post
from newslint.annotations.quotations import Quotation, quotations
from newslint.annotations.release_date import release_date
from newslint.document import Block, Document, Piece
from newslint.languages.people import PeopleWords, people_words
from newslint.languages.saying import verbs_of_saying
from newslint.rule import Problem
from newslint.source import Source, Span

AUXILIARY = frozenset(("a", "ha", "hat", "has"))  # before a participle of saying
NO_ATTRIBUTION = frozenset(("pleaded", "spoke", "spoken", "speak", "speaks"))
TOLD = frozenset({"body", "lead", "quotation", "list", "heading", "notes"})  # parts in which somebody is introduced
_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_DESCRIBED = re.compile(r"[^\S\n]?(?:[,(–—-]|(?:who|quien|qui|der|die|and|y|et|und|of|de|del|du|von|vom)\b)")


def register_mismatch(document: Document) -> Iterator[Problem]:
    """A post that the newsroom's register doesn't give the person."""
    register = {fold_name(name): (name, posts) for name, posts in _in_office(document).items() if posts}
    if not register:
        return
    words = people_words(language(document))
    for person in persons(document):
        known = register.get(fold_name(person.name))
        if known is None:
            continue
        right = [registered_office(post, words) for post in known[1]]
        for mention in person.mentions:
            for post in mention.posts:
                said = office(person.index, mention.passage, post, words)
                if post.status != "current" or any(_agrees(said, one) for one in right):
                    continue
                if said.post.head in words.ranks and not said.body:
                    continue
                posts = ", ".join(f"“{text}”" for text in known[1])
                yield Problem(
                    post.passage, f"{known[0]} is “{post.passage.text}” here; the newsroom's register says {posts}"
                )


def _in_office(document: Document) -> dict[str, tuple[str, ...]]:
    """The posts that the register gives each person on the release's own day; whenever held, where it has none."""
    newsroom = document.desk.newsroom
    released = release_date(document) if newsroom.tenures else None
    if released is None:
        return dict(newsroom.people)
    on_that_day = {
        name: tuple(tenure.post for tenure in held if tenure.holds_on(released.day))
        for name, held in newsroom.tenures.items()
    }
    return {**newsroom.people, **on_that_day}


def registered_office(text: str, words: PeopleWords) -> Office:
    """A post of the register, taken apart like one of the text."""
    document = Document(Source(text), [Block("paragraph", (Piece(text, Span(0, len(text))),))])
    found = tokens(text, 0, len(text), ())
    phrase = PhraseReader(found, words, "").read(0)
    whole = document.whole
    head, body = text.lower(), None
    if phrase is not None:
        head = " ".join(token.low for token in found[phrase.head : phrase.head_end])
        if phrase.end > phrase.body:
            body = document.passage(found[phrase.body].start, len(text))
    return office(-1, whole, Post(whole, head, (), body, "current", "register"), words)


def _agrees(said: Office, registered: Office) -> bool:
    """The registered post in the same words, in fewer, or said otherwise."""
    return (
        same(said, registered)
        and said.lesser <= registered.lesser | (said.lesser & registered.lesser)
        and (registered.lesser <= said.lesser)
    )


def missing_post(document: Document) -> Iterator[Problem]:
    """Somebody who speaks and whose post stands nowhere."""
    speaking = _speaking(document)
    if not speaking or not offices(document).all:
        return
    words = people_words(language(document))
    for person in speaking.values():
        full = next((mention for mention in person.mentions if " " in mention.text), None)
        if full is None or any(mention.posts for mention in person.mentions):
            continue
        if any(_described(mention, words) for mention in person.mentions) or full.score < 2:
            continue
        if not _says(full) or len(full.text.rstrip(".").split()[-1]) < 2:
            continue
        if part_of(document, document.block_index(full.passage.start)) not in TOLD:
            continue
        yield Problem(full.passage, f"{full.text} speaks, but the text never says who that is; add the post")


def _speaking(document: Document) -> dict[int, Person]:
    """The people who say a quotation, by index, in order."""
    everyone = persons(document)
    by_place = {mention.passage.start: person for person in everyone for mention in person.mentions}
    found: dict[int, Person] = {}
    for quotation in quotations(document):
        if quotation.speaker is None or quotation.how == "carried" or len(quotation.inner.text.split()) < 5:
            continue
        speaker = quotation.speaker
        for start, person in by_place.items():
            if speaker.start <= start < speaker.end and max(m.score for m in person.mentions) >= SURE:
                found.setdefault(person.index, person)
    return found


def _says(mention: Mention) -> bool:
    """Whether a verb of saying stands right beside the name."""
    document, passage = mention.passage.document, mention.passage
    start = mention.honorific.start if mention.honorific is not None else passage.start
    before = _WORD.findall(document.text[max(0, start - 30) : start])[-1:]
    after = _WORD.match(document.text, passage.end + 1, passage.end + 30)
    touching = document.text[max(0, start - 1) : start] == " "
    verbs = verbs_of_saying() - NO_ATTRIBUTION
    return (touching and bool(before) and before[0] in verbs) or (after is not None and after[0] in verbs)


def _described(mention: Mention, words: PeopleWords) -> bool:
    """Something stands beside the name that may say who it is: an apposition, a noun in front, a form of address."""
    document, passage = mention.passage.document, mention.passage
    if mention.honorific is not None and mention.honorific.text.rstrip(".").lower() not in (
        "mr",
        "mrs",
        "ms",
        "herr",
        "frau",
        "sr",
        "sra",
        "m",
        "mme",
    ):
        return True
    after = document.text[passage.end : passage.end + 30]
    if _DESCRIBED.match(after):
        return True
    following = _WORD.search(after) if after[:1] == " " else None
    if following is not None and (following[0][0].isupper() or following[0] in words.singular):
        return True
    start = mention.honorific.start if mention.honorific is not None else passage.start
    before = document.text[max(0, start - 30) : start].rstrip(" ,").rsplit(" ", 1)[-1].strip('”“"»«„')
    if not before or before in verbs_of_saying() - NO_ATTRIBUTION:
        return False
    grammatical = before in words.stops or before in words.prepositions or before in words.joints
    return before[0].isupper() or (before[-1].isalpha() and not grammatical)


def unnamed_role(document: Document) -> Iterator[Problem]:
    """A role that speaks and has no name: "the director said"."""
    words = people_words(language(document))
    desk = offices(document)
    held = {title_key(one) for one in desk.all} | {one.post.head for one in desk.all}
    told: set[str] = set()
    for quotation in quotations(document):
        post = _role(document, quotation, words)
        if post is None:
            continue
        key = title_key(office(-1, post.passage, post, words))
        if key in held or post.head in held or key in told:
            continue
        told.add(key)
        yield Problem(post.passage, f"“{post.passage.text}” speaks here without a name; say who it is, or why not")


def _role(document: Document, quotation: Quotation, words: PeopleWords) -> Post | None:
    """The post by which alone a speaker is called."""
    named = quotation.speaker is not None and quotation.speaker.text.lower() not in words.singular
    if named or quotation.how == "carried" or len(quotation.inner.text.split()) < 5:
        return None
    end = document.paragraphs[document.block_index(quotation.passage.start)].end
    found = tokens(document.text, quotation.passage.end, min(quotation.passage.end + 140, end), ())
    start = 0
    while start < len(found) and (not found[start].word or found[start].low in AUXILIARY):
        start += 1
    if start >= len(found) or found[start].low not in verbs_of_saying():
        return None
    start += 1
    if start >= len(found) or found[start].low not in words.articles | words.owners:
        return None
    phrase = PhraseReader(found, words, language(document)).read(start)
    if phrase is None or phrase.plural or phrase.bare or phrase.status:
        return None
    if phrase.end < len(found) and not (found[phrase.end].text in ".;!?" or found[phrase.end].low in words.joints):
        return None
    place = document.passage(found[phrase.start].start, found[phrase.end - 1].end)
    if language(document) != "de" and any(
        token.cap and not token.text.isupper() for token in found[phrase.start : phrase.head_end]
    ):
        return None
    head = " ".join(token.low for token in found[phrase.head : phrase.head_end])
    body = None if phrase.end == phrase.body else document.passage(found[phrase.body].start, found[phrase.end - 1].end)
    return Post(place, head, (), body, "current", "other")
