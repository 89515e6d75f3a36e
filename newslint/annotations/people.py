"""The people that a document names: every mention with its place, tied into persons, with the posts it gives them."""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

from newslint.annotations.language import language
from newslint.annotations.names.evidence import Name
from newslint.annotations.names.grammar import is_given, is_post
from newslint.annotations.names.model import model
from newslint.annotations.names.naming import honorific, parts_of_name
from newslint.annotations.names.reading import read_names
from newslint.annotations.names.ties import tied
from newslint.annotations.posts import Post, posts_of
from newslint.document import Document, Passage, annotation
from newslint.languages.people import PeopleWords, people_words

_BODIES = frozenset(  # last words that no family bears
    """laboratory laboratories university hospital foundation institute museum ministry association corporation
    department agency committee commission council federation society academy orchestra airport stadium hangar
    initiative project programme program network alliance journal conference festival award prize building avenue
    library universidad laboratorio instituto fundación asociación ministerio museo hospitales université laboratoire
    institut fondation universität stiftung gesellschaft""".split()
)
_AFTER_NAMES = frozenset("SC QC KC CBE OBE MBE CMG MP JP PBM BBM PPA MD DDS RN FRS FBA CPA CFA".split())
_OF = frozenset(("der", "des", "von", "den"))
_DE = frozenset(("de", "du", "des"))


class Mention(NamedTuple):
    """One place where a human being is named.

    `passage` is the name without its honorific, which has a passage of its own. `score` says how sure the reading
    is: the mean weight of its words in nats, 0 undecided, 2 and more sure. `family` is empty where only a first
    name is known to be given. Mentions of one human being share the number `person`.
    """

    passage: Passage
    score: float
    honorific: Passage | None
    given: str
    family: str
    person: int
    posts: tuple[Post, ...] = ()

    @property
    def text(self) -> str:
        return self.passage.text


@dataclass(frozen=True, slots=True)
class Person:
    """A human being named in a document: `name` is the fullest form it is named by."""

    index: int
    name: str
    mentions: tuple[Mention, ...]


@annotation
def mentions(document: Document) -> tuple[Mention, ...]:
    """The mentions of people in a document in the order of the text, tied into persons, without their posts."""
    code = language(document)
    starts = document.block_starts
    names = read_names([paragraph.text for paragraph in document.paragraphs], model(code), code)
    words = people_words(code)
    names = [
        part
        for name in names
        if not (_is_body(name) or _is_post(name, words, code) or _is_the_post(name, document, words))
        for part in _parted(name, code)
    ]
    for name in names:
        while name.last > name.first and name.run.words[name.last].text in _AFTER_NAMES:
            name.last -= 1
        name.first += name.first < name.last and _opens_with_post(name, words)
    found = []
    for name, person in zip(names, tied([name.words for name in names]), strict=True):
        offset = starts[name.paragraph]
        passage = document.passage(offset + name.start, offset + name.end)
        given, family = parts_of_name(name.words, code)
        before = honorific(document.text, offset, passage.start, code)
        title = document.passage(*before) if before else None
        found.append(Mention(passage, name.score, title, given, family, person))
    return tuple(found)


def _opens_with_post(name: Name, words: PeopleWords) -> bool:
    """Whether a post was read into a name: DA Stephan, Feuerwehrchefin Anja Lorenz."""
    first, *rest = name.words
    low = first.lower()
    if first.isupper() and 2 <= len(first) <= 4 and not name.words[-1].isupper() and low in words.singular:
        return True
    if rest[0].lower() in words.articles | words.prepositions:  # Geschäftsführer der Terminalplanung
        return False
    if words.compounds and first.isupper() and 3 <= len(first) <= 4 and len(rest) > 1 and is_given(rest[0]):
        return not rest[-1].isupper()  # KTA Anna Falk
    if len(rest) == 1 and len(low) > 8 and words.compounds:
        return low.endswith(words.compounds) and not is_given(first)
    compound = bool(words.compounds) and len(rest) > 1 and len(low) > 4
    return compound and (low in words.singular or (len(low) > 8 and low.endswith(words.compounds)))


def _parted(name: Name, code: str) -> list[Name]:
    """The two names of which German text made one by the post between them: Anna Falk Landrätin Rolf Brandt."""
    if code != "de" or name.last - name.first < 4:
        return [name]
    for index in range(name.first + 2, name.last - 1):
        word = name.run.words[index].text
        if len(word) > 6 and is_post(word, code):
            return [Name(name.run, name.first, index - 1, name.score), Name(name.run, index + 1, name.last, name.score)]
    return [name]


def _is_body(name: Name) -> bool:
    """Whether the last word of a name says that it is none: Lawrence Berkeley National Laboratory."""
    return name.first < name.last and name.run.words[name.last].text.lower() in _BODIES


def _is_post(name: Name, words: PeopleWords, code: str) -> bool:
    """Whether a status, or a German or French post with its body was read as a name: Inhaberin der Bäckerei."""
    if name.first == name.last:
        return name.words[0].lower() in words.after_status  # President Emeritus
    first, second, *_ = name.words
    low = first.lower()
    if code == "fr":
        return second in _DE and low in words.singular and not is_given(first)
    return code == "de" and second in _OF and len(low) > 4 and (low in words.singular or low.endswith(words.compounds))


def _is_the_post(name: Name, document: Document, words: PeopleWords) -> bool:
    """Whether a post that is a name too stands behind an article: the Dean."""
    if name.first < name.last or name.words[0].lower() not in words.singular:
        return False
    before = document.paragraphs[name.paragraph].text[max(0, name.start - 5) : name.start].lower().split()
    return bool(before) and before[-1] in words.articles


@annotation
def people(document: Document) -> tuple[Mention, ...]:
    """The mentions of people in a document in the order of the text, each with the posts that it is given."""
    named = mentions(document)
    posts = posts_of(document, [mention.passage for mention in named], language(document))
    return tuple(mention._replace(posts=held) if held else mention for mention, held in zip(named, posts, strict=True))


@annotation
def persons(document: Document) -> tuple[Person, ...]:
    """The people of a document in the order in which they are first named, each with all mentions."""
    together: dict[int, list[Mention]] = {}
    for mention in people(document):
        together.setdefault(mention.person, []).append(mention)
    return tuple(
        Person(index, max((mention.passage.text for mention in found), key=len), tuple(found))
        for index, found in together.items()
    )
