"""What a newsroom's own releases say of it: a draft of its newsroom file, with counts for the person who trims it."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from newslint.annotations.people import people
from newslint.document import Document

SURE = 1.0  # a name's score, from which it is learned
_EMAIL = re.compile(r"(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,4}")
_SPELLED_OUT = re.compile(
    r"((?:[A-ZÀ-Þ][\w’'-]{1,30} (?:(?:of|and|for|the|on|in|de|la|las|los|y|du|des|et|der|des|für|und) ){0,3}){2,8})"
    r"\(([A-ZÀ-Þ][A-ZÀ-Þ0-9-]{1,9})\)"
)
_HASHTAG = re.compile(r"(?<![\w&/#])#[^\W\d_]\w{2,60}")


@dataclass(slots=True)
class Learned:
    """How many texts named each thing. `posts` maps a person's name to the posts given and in how many texts."""

    texts: int = 0
    posts: dict[str, Counter[str]] = field(default_factory=dict)
    people: Counter[str] = field(default_factory=Counter)
    organisations: Counter[str] = field(default_factory=Counter)
    acronyms: dict[str, Counter[str]] = field(default_factory=dict)
    contacts: Counter[str] = field(default_factory=Counter)
    hashtags: Counter[str] = field(default_factory=Counter)
    closings: Counter[str] = field(default_factory=Counter)

    def add(self, document: Document) -> None:
        """Count a text in."""
        from newslint.annotations.organisations import organisations
        from newslint.annotations.parts import passages

        self.texts += 1
        full: dict[int, str] = {}
        held: dict[int, set[str]] = {}
        for mention in people(document):
            if mention.score < SURE:
                continue
            if len(mention.text) > len(full.get(mention.person, "")):
                full[mention.person] = mention.text
            held.setdefault(mention.person, set()).update(
                post.passage.text for post in mention.posts if post.status == "current"
            )
        for person, name in full.items():
            if " " in name:
                self.people[name] += 1
                self.posts.setdefault(name, Counter()).update(held[person])
        self.organisations.update({found.name for found in organisations(document)})
        for match in _SPELLED_OUT.finditer(document.text):
            self.acronyms.setdefault(match[2], Counter())[match[1].strip()] += 1
        self.contacts.update(set(_EMAIL.findall(document.text)))
        self.hashtags.update(set(_HASHTAG.findall(document.text)))
        self.closings.update({" ".join(passage.text.split()) for passage in passages(document, "boilerplate")})


def draft(learned: Learned, least: int) -> str:
    """The newsroom file, as TOML; each entry with the number of texts it was met in."""
    parts = [
        f"# Drafted from {learned.texts} texts: trim it, then name it in newslint.toml",
        *_list("boilerplates", learned.closings, least),
        *_list("contacts", learned.contacts, least),
        *_list("hashtags", learned.hashtags, least),
        *_people(learned, least),
        *_organisations(learned, least),
        *_acronyms(learned, least),
    ]
    return "\n".join(parts) + "\n"


def _list(key: str, counts: Counter[str], least: int) -> Iterator[str]:
    rows = [(text, count) for text, count in _ranked(counts) if count >= least]
    if rows:
        yield f"\n{key} = ["
        yield from (f"  {_text(text)},  # {count}" for text, count in rows)
        yield "]"


def _people(learned: Learned, least: int) -> Iterator[str]:
    rows = [(name, count) for name, count in _ranked(learned.people) if count >= least and learned.posts[name]]
    if rows:
        yield "\n[people]"
    for name, count in rows:
        posts = ", ".join(_text(post) for post, _ in _ranked(learned.posts[name]))
        counts = ", ".join(str(number) for _, number in _ranked(learned.posts[name]))
        yield f"{_text(name)} = [{posts}]  # {count} texts; posts: {counts}"


def _organisations(learned: Learned, least: int) -> Iterator[str]:
    rows = [(name, count) for name, count in _ranked(learned.organisations) if count >= least]
    if rows:
        yield "\n[organisations]"
        yield from (f"{_text(name)} = {{}}  # {count}" for name, count in rows)


def _acronyms(learned: Learned, least: int) -> Iterator[str]:
    rows = [(name, meanings) for name, meanings in sorted(learned.acronyms.items()) if meanings.total() >= least]
    if rows:
        yield "\n[acronyms]"
        yield from (f"{_text(name)} = {_text(_ranked(m)[0][0])}  # {m.total()}" for name, m in rows)


def _ranked(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda row: (-row[1], row[0]))


def _text(text: str) -> str:
    """A TOML text: JSON's escapes are TOML's too, but for the code points beyond the first plane."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
