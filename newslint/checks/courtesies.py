"""Courtesies that all people of a list have but one."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from newslint.annotations.language import language
from newslint.annotations.parts import part_of
from newslint.annotations.people import Mention, people
from newslint.annotations.sentences import sentence_at
from newslint.document import Document
from newslint.languages.people import PeopleWords, people_words
from newslint.rule import Problem, Related

SURE = 1.5  # score of a mention that may lack its courtesy
_COURTESY = frozenset(
    "mr mrs ms mx miss mdm sr sra srta señor señora d dña don doña herr herrn frau m mme mlle monsieur madame".split()
)
_MEN = frozenset("mr sr señor don herr herrn m monsieur".split())
_WOMEN = frozenset("mrs ms miss mdm sra srta señora dña doña frau mme mlle madame".split())
_DEGREE = frozenset(
    "dr dra prof professor professorin profesor profesora docteur docteure professeur professeure".split()
)
_KIN = (  # a word of it anywhere, and two courtesies before one family name may be two people
    *("wife", "husband", "spouse", "widow", "couple", "brother", "sister", "daughter", " son ", "mother", "father"),
    *("married", "family of", "siblings", "esposa", "esposo", "marido", "viuda", "matrimonio", "herman", " hij"),
    *("padre", "madre", "épouse", "époux", "mari ", "veuve", "frère", "sœur", " fils ", " fille", "mère", "père"),
    *("ehefrau", "ehemann", "ehepaar", "seine frau", "witwe", "bruder", "schwester", "tochter", "sohn", "mutter"),
    *("vater", "parents", "padres", "eltern", "geschwister", "familie"),
)
_MANY = frozenset("messrs sres sras srs mm mmes mlles drs messieurs mesdames herren señores señoras profs".split())
_TOLD = frozenset({"lead", "body", "list", "notes"})  # headlines, captions, contacts have a style of their own
_LONGEST_GAP = 240  # code points between two names of a list, for the posts there
_LONG_LIST = 4  # names
_LEAST_IN_ALL = 4  # mentions with a courtesy from which a text has the habit


def honorific_mismatch(document: Document, *, least: int = 2) -> Iterator[Problem]:
    """The one person of a list without Mr, Dr or the like where all others have one."""
    words = people_words(language(document))
    found = [
        mention
        for mention in people(document)
        if part_of(document, document.block_index(mention.passage.start)) in _TOLD
    ]
    told: list[Mention] = []
    for group in map(_trimmed, _lists(found, words)):
        bare = _bare(group)
        if bare and len(group) > least and _lacks(bare, group, found):
            told.append(bare)
            yield _problem(bare, group, found)
    full = [mention for mention in found if " " in mention.text]
    bare = _bare(full)
    if bare and bare not in told and len(full) > _LEAST_IN_ALL and _elsewhere(bare, found):
        yield _problem(bare, full, found)
    yield from _two_courtesies(found)


def _two_courtesies(found: Sequence[Mention]) -> Iterator[Problem]:
    """Mr here and Ms there before one full name, or before the family name of the only one who bears it."""
    sexes: dict[str, set[str]] = {}
    by_person: dict[int, list[tuple[str, Mention]]] = {}
    for mention in found:
        if sex := _sex(mention):
            sexes.setdefault(mention.text, set()).add(sex)
            by_person.setdefault(mention.person, []).append((sex, mention))
    for person, said in by_person.items():
        if len({sex for sex, _ in said}) < 2:
            continue
        names = [mention.text for _, mention in said if " " in mention.text]
        twice = any(len(sexes[name]) > 1 for name in names)
        if not twice and (not _is_named_in_full(person, found) or _has_kin(found[0].passage.document.text)):
            continue
        count = [sum(sex == known for sex, _ in said) for known in ("man", "woman")]
        odd = said[-1][0] if count[0] == count[1] else ("man", "woman")[count[0] > count[1]]
        if said[0][0] == odd and count[0] == count[1]:
            continue
        mention = next(one for sex, one in said if sex == odd)
        other = next(one for sex, one in said if sex != odd)
        if mention.honorific is None or other.honorific is None:
            continue
        yield Problem(
            mention.honorific,
            f"{mention.text} is “{mention.honorific.text}” here and “{other.honorific.text}” in line "
            f"{other.honorific.line}; which is right?",
            (Related(other.honorific),),
        )
        return


def _is_named_in_full(person: int, found: Sequence[Mention]) -> bool:
    """Whether a person has a full name in the text, and nobody else has her family name."""
    full = [mention for mention in found if mention.person == person and mention.given and mention.family]
    if not full or max(mention.score for mention in full) < SURE:
        return False
    own = full[0].text.split()
    return not any(
        mention.person != person and {own[0], own[-1]} & {mention.text.split()[0], mention.text.split()[-1]}
        for mention in found
    )


def _has_kin(text: str) -> bool:
    """Whether a text speaks of a couple or a family, who share a name."""
    said = text.lower()
    return any(word in said for word in _KIN)


def _sex(mention: Mention) -> str:
    """Whom the courtesy of a name is for, "" where it says neither or both (M. et Mme Jean Dupont)."""
    if mention.honorific is None or mention.score < SURE:
        return ""
    said = {word.lower().strip(".ªº") for word in mention.honorific.text.split()}
    before = mention.passage.document.text[max(0, mention.honorific.start - 6) : mention.honorific.start].split()
    if before and before[-1].lower() in ("and", "&", "et", "und", "y", "e"):
        return ""
    sexes = [sex for sex, known in (("man", _MEN), ("woman", _WOMEN)) if said & known]
    return sexes[0] if len(sexes) == 1 else ""


def _problem(bare: Mention, group: Sequence[Mention], found: Sequence[Mention]) -> Problem:
    own = _elsewhere(bare, found)
    other = own or next(mention for mention in group if mention.honorific)
    assert other.honorific is not None
    said = f"{other.honorific.text} {other.text}"
    if own:
        place = f"“{said}” in line {other.passage.line}"
        message = f"“{bare.text}” lacks the “{other.honorific.text}” that the others have, and {place}"
    else:
        message = f"“{bare.text}” lacks a courtesy, unlike the others in the list: “{said}”"
    return Problem(bare.passage, message, (Related(other.honorific, f"“{said}”"),))


def _lists(found: Sequence[Mention], words: PeopleWords) -> Iterator[list[Mention]]:
    """The mentions that stand side by side in a list, posts between them or not, within a sentence."""
    group: list[Mention] = []
    for mention in found:
        if group and not _joined(group[-1], mention, words):
            yield group
            group = []
        group.append(mention)
    if group:
        yield group


def _trimmed(group: list[Mention]) -> list[Mention]:
    """A list without those at its ends who are introduced in another way: «…, and the minister, Ida Holm»."""
    first, last = 0, len(group)
    while first < last and _rank(group[first]) == "other":
        first += 1
    while first < last and _rank(group[last - 1]) == "other":
        last -= 1
    return group[first:last]


_LINKS = frozenset("de d’ d' von by of por par con mit del for für pour".split())


def _joined(left: Mention, right: Mention, words: PeopleWords) -> bool:
    document = left.passage.document
    start = _start(right)
    if not left.passage.end <= start <= left.passage.end + _LONGEST_GAP:
        return False
    sentence = sentence_at(document, left.passage.start)
    if sentence is None or right.passage.end > sentence.end:
        return False
    between = document.text[left.passage.end : start].split()
    while between and between[-1].lower() in words.articles | _LINKS:  # «y la Sra. …», «, de Mme …»
        between.pop()
    return bool(between) and (between[-1].endswith((",", ";")) or between[-1].lower() in words.joints)


def _start(mention: Mention) -> int:
    """Where a mention starts with its honorific and the posts before it."""
    own = [mention.passage.start, *(post.passage.start for post in mention.posts if post.form == "before")]
    return min([*own, mention.honorific.start] if mention.honorific else own)


def _rank(mention: Mention) -> str:
    """How a name is introduced: courtesy, degree, other (Sir, a title), many (Messrs), or bare."""
    if mention.honorific is None:
        return "other" if any(post.form == "before" for post in mention.posts) else "bare"
    said = {word.lower().strip(".ªº") for word in mention.honorific.text.split()}
    if said & _MANY:
        return "many"
    if said & _COURTESY:
        return "courtesy"
    return "degree" if said & _DEGREE else "other"


def _bare(group: Sequence[Mention]) -> Mention | None:
    """The only mention without a courtesy or degree, if all others have one; or nothing."""
    ranks = [_rank(mention) for mention in group]
    if ranks.count("bare") != 1 or not {*ranks} <= {"bare", "courtesy", "degree"}:
        return None
    bare = group[ranks.index("bare")]
    persons = {mention.person for mention in group if mention is not bare}
    sure = SURE if len(group) < _LONG_LIST else 0  # the list itself says that it is a person
    return bare if " " in bare.text and bare.score >= sure and len(persons - {bare.person}) > 1 else None


def _lacks(bare: Mention, group: Sequence[Mention], found: Sequence[Mention]) -> bool:
    """Whether the courtesy is due: always one of sex, a degree only to who has it elsewhere."""
    return any(_rank(mention) == "courtesy" for mention in group) or _elsewhere(bare, found) is not None


def _elsewhere(bare: Mention, found: Sequence[Mention]) -> Mention | None:
    """Another mention of the same person that has what this one lacks."""
    return next((one for one in found if one.person == bare.person and _rank(one) in ("courtesy", "degree")), None)
