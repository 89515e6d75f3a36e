"""The posts that a document gives its people, read by the grammar in `post_grammar`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from newslint.annotations.post_grammar.after import placed
from newslint.annotations.post_grammar.forms import FormReader, Tie
from newslint.annotations.post_grammar.reading import ties
from newslint.annotations.post_grammar.tokens import Token, tokens
from newslint.document import Document, Passage
from newslint.languages.people import PeopleWords, people_words

TITLES = frozenset(
    "manager officer director executive coordinator analyst engineer president secretary editor attorney".split()
)


class Post(NamedTuple):
    """What a text says that someone is, holds or does by office.

    `passage` runs from the first word to the last, without article and status words. `body` is what the post
    belongs to; it may stand outside the passage where posts joined by "and" share it. `status` is one of
    current, former, future, acting; `form` says how it was tied to the name: before, after, paren, list,
    possessive, is, other.
    """

    passage: Passage
    head: str
    modifiers: tuple[str, ...]
    body: Passage | None
    status: str
    form: str
    plural: bool = False


def posts_of(document: Document, names: Sequence[Passage], language: str) -> tuple[tuple[Post, ...], ...]:
    """The posts of each of `names` (mentions without honorific, in order), as the text around gives them."""
    words = people_words(language)
    found: list[list[Post]] = [[] for _ in names]
    by_block: dict[int, list[tuple[int, int, int]]] = {}
    for index, name in enumerate(names):
        if _is_no_name(name.text, words):
            continue
        by_block.setdefault(document.block_index(name.start), []).append((name.start, name.end, index))
    last = -1
    for block, paragraph in enumerate(document.paragraphs):
        here = by_block.get(block, [])
        if not here and last < 0:
            continue
        if not here and not _speaks_of_one(paragraph.text, words):
            continue
        stream = tokens(document.text, paragraph.start, paragraph.end, here)
        for tie in ties(stream, words, language, last):
            found[tie.name].append(_post(document, stream, tie, words))
        if here:
            last = here[-1][2]
            if len(here) == 1 and not found[last] and block + 1 not in by_block:
                found[last].extend(_signed(document, block, stream, words, language))
    return tuple(tuple(sorted(posts, key=lambda post: post.passage.start)) for posts in found)


def _is_no_name(name: str, words: PeopleWords) -> bool:
    """Whether what was read as a name is a body or a title (Community Manager), so that a post may hold it."""
    said = name.lower().split()
    if len(said) < 2:
        return False
    if said[0] in words.singular | words.organisations and said[1] in words.prepositions | words.articles:
        return True
    return said[-1] in TITLES or (said[-1] in words.organisations and len(said) > 2)


def _signed(document: Document, block: int, stream: Sequence[Token], words: PeopleWords, language: str) -> list[Post]:
    """The posts in the line below a name that has a line to itself (signatures, contacts)."""
    alone = all(
        token.name >= 0 or token.low in words.honorifics or token.text in ",:" or token.text.isupper()
        for token in stream
    )
    if not alone or block + 1 >= len(document.paragraphs) or len(document.paragraphs[block + 1]) > 120:
        return []
    below = document.paragraphs[block + 1]
    line = tokens(document.text, below.start, below.end, ())
    forms = FormReader(line, words, language, -1)
    phrases = forms.chain(0)
    if not phrases:
        return []
    placed(forms, phrases[-1])
    if phrases[-1].end != len(line):
        return []
    return [_post(document, line, Tie(0, phrase, "after", phrase.status or "current"), words) for phrase in phrases]


def _speaks_of_one(text: str, words: PeopleWords) -> bool:
    """Whether a block without a name begins with he or she."""
    first = text.split(maxsplit=1)
    return bool(first) and first[0].lower() in words.he


def _post(document: Document, stream: Sequence[Token], tie: Tie, words: PeopleWords) -> Post:
    phrase = tie.phrase
    around = [*stream[phrase.start : phrase.head], *stream[phrase.head_end : phrase.body]]
    body = None
    if phrase.end > phrase.body:
        body = document.passage(stream[phrase.body].start, stream[phrase.end - 1].end)
    elif tie.shared:
        body = document.passage(stream[tie.shared[0]].start, stream[tie.shared[1] - 1].end)
    return Post(
        document.passage(stream[phrase.start].start, stream[phrase.end - 1].end),
        " ".join(token.low for token in stream[phrase.head : phrase.head_end]),
        tuple(token.low for token in around if token.word),
        body,
        tie.status,
        tie.form,
        phrase.plural,
    )
