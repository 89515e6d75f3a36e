"""What the grammar of French and German says of a run: the article before it, the genitive, the post that leads it."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.annotations.names.runs import PARTICLES, Run
from newslint.annotations.names.vocabulary import common_words, frequent_words, listed
from newslint.languages.people import people_words
from newslint.languages.saying import saying_words

_JOINED = {  # words before a thing or a place, and before no person
    "fr": frozenset("du au aux des".split()),
    "de": frozenset(
        """der die das dem den des ein eine einem einen einer eines kein keine keinem keinen keiner ihr ihre ihrem ihren
        ihrer sein seine seinem seinen seiner unser unsere unserem unseren unserer dieser diese dieses diesem diesen
        im am zum zur beim vom""".split()
    ),
}
_TO_PLACES = {"fr": frozenset(("à", "en")), "de": frozenset(("in", "nach"))}
_BLANKS = " \u00a0\u202f"
_QUOTES = tuple('“”„«»‚‘’"')
_ARTICLES = frozenset(("das", "den", "zur"))
_NAMED_AFTER = {
    "fr": frozenset(
        """université lycée collège école hôpital prix fondation institut rue place avenue boulevard stade gymnase salle
    théâtre foyer square quai pont aéroport amphithéâtre médiathèque bibliothèque résidence coupe trophée espace
    musée villa l'université l'école l'hôpital l'institut l'avenue l'aéroport l'amphithéâtre l'espace
    d'université""".split()
    ),
    "es": frozenset(
        """universidad colegio instituto escuela hospital premio premios medalla fundación calle plaza avenida paseo
        estadio pabellón teatro auditorio biblioteca museo aeropuerto puente trofeo copa beca becas cátedra ceip ies
        polideportivo parque barrio torneo memorial certamen glorieta ronda residencia sala""".split()
    ),
}
_HOUSES = frozenset(
    """atelier ateliers éditions boulangerie brasserie librairie établissements laiterie maison cave caves domaine
    château transports pharmacie garage menuiserie imprimerie bäckerei brauerei buchhandlung metzgerei molkerei
    druckerei apotheke weingut schreinerei""".split()
)
_BODIED = frozenset(("de", "del"))
LED = 3.0  # nats that a given name gains by a post right before it in its run
GENITIVE = 5.0  # by the noun that its genitive belongs to
SURE_OWNER = 2.0  # from which a word in the genitive is a name though no list has it
ACCENTED = 2.0  # a lone word that is a known given name but for its accents
REMEMBERED = 3.0  # by opening a text, if it is spoken of in the past and then by a pronoun
SAYING = 2.0  # by a verb of saying right before it, and a comma or stop behind
PLACE = -2.0  # loses a lone word, no given name, behind a word that leads to places
THING = -4.0  # behind an article, or as an owner ("Ma") that opens a sentence


def lone(run: Run, text: str, language: str) -> float:
    """The nats that a run of one word, unknown to the document, gains or loses by the word before it."""
    if language not in _JOINED:
        return 0.0
    word = run.words[0].text
    if word.lower() in people_words(language).owners:
        return THING
    before = text[max(0, run.start - 24) : run.start].split(" ")
    last = before[-2].lower() if len(before) > 1 and not before[-1] else ""
    if last in _JOINED[language]:
        relative = language == "de" and len(before) > 2 and before[-3].endswith(",")  # das Buch, das Anna schrieb
        return 0.0 if relative else THING
    if last in saying_words(language).verbs and text[run.end : run.end + 1] in (",", ".", ":"):
        plain = word.lower() in common_words(language) or word.lower() in frequent_words(language)
        return 0.0 if plain else SAYING
    if not run.start and _is_remembered(word, text[run.end :], language):
        return REMEMBERED
    if last in _TO_PLACES[language] and listed().get(word, "") not in ("G", "B"):
        return PLACE
    if not word.isascii() and word not in listed() and text[run.end : run.end + 2].strip().islower():
        return ACCENTED if is_given(_plain(word)) else 0.0
    return 0.0


def is_house(run: Run, index: int) -> bool:
    """Whether a family name alone is what a shop or workshop is called (les Ateliers | Morin)."""
    return index > 0 and run.words[index - 1].text.lower() in _HOUSES


def is_apposed(run: Run, text: str, language: str) -> bool:
    """Whether a post stands behind a run and a comma (`Hans Mast, Leiter der …`)."""
    if language not in _JOINED or text[run.end : run.end + 2] != ", " or not 2 <= len(run.words) <= 3:
        return False
    if not is_given(run.words[0].text):
        return False
    behind = text[run.end + 2 : run.end + 50].split()
    return bool(behind) and is_post(behind[0].rstrip(",.;"), language)


def _is_remembered(word: str, behind: str, language: str) -> bool:
    """Whether a text begins with somebody and goes on with a pronoun (`Anselm war dabei. Er half …`)."""
    if not behind.startswith((" war ", " était ", " wurde ", " fut ")):
        return False
    if word.lower() in common_words(language) or word.lower() in frequent_words(language):
        return False
    return any(pronoun in behind for pronoun in (". Er ", ". Sie ", ". Il ", ". Elle "))


def _plain(word: str) -> str:
    """A word without accents."""
    from unicodedata import combining, normalize

    return "".join(letter for letter in normalize("NFD", word) if not combining(letter))


def is_named_after(run: Run, index: int, text: str, language: str) -> bool:
    """Whether a French or Spanish name is that of a building, street or prize (le lycée | Anne Roche)."""
    if language not in _NAMED_AFTER:
        return False
    named = _NAMED_AFTER[language]
    if index:
        return run.words[index - 1].text.lower() in named
    before = text[max(0, run.start - 16) : run.start].split()
    return bool(before) and text[run.start - 1].isspace() and before[-1].lower().rpartition("’")[2] in named


def apart(run: Run) -> Iterator[Run]:
    """The runs that German articles cut out of one (`Anna Falk | den Rat`); behind `von` and `van` they tie."""
    start = 0
    for index, word in enumerate(run.words):
        if word.text in _ARTICLES and index > start and run.words[index - 1].text not in PARTICLES:
            yield Run(run.paragraph, run.words[start:index])
            start = index + 1
    if start < len(run.words):
        yield Run(run.paragraph, run.words[start:]) if start else run


def led(run: Run, language: str) -> int:
    """The index of a given name right behind a post in a run (`Leiterinnen | Sina Wolf`), or 0."""
    words = [word.text for word in run.words]
    for index in range(len(words) - 2):
        if is_given(words[index + 1]) and is_post(words[index], language):
            return index + 1
        unknown = language == "de" and words[index + 1].lower() not in frequent_words(language)
        if unknown and len(words[index]) > 6 and len(words[index + 1]) > 3 and is_post(words[index], language):
            return index + 1  # Stadtwerkechef | Pröschold Verträge
    return 0


def behind_body(run: Run, text: str, language: str) -> int:
    """The index of a given name behind the body of a Spanish post (el capitán de la Guardia Civil | Ana Gil), or 0."""
    if language != "es" or len(run.words) < 4:
        return 0
    before = text[max(0, run.start - 40) : run.start].lower().split()
    if before and before[-1] in ("la", "el", "los", "las"):
        before.pop()
    if len(before) < 2 or before[-1] not in _BODIED or not is_post(before[-2], language):
        return 0
    words = [word.text for word in run.words]
    given = (index for index in range(2, len(words) - 1) if is_given(words[index]))
    index = next(given, 0)
    return 0 if words[index - 1].lower() in _NAMED_AFTER["es"] | PARTICLES else index


def is_post(word: str, language: str) -> bool:
    """Whether a word is a head of posts or, in German, ends in one (HRK-Präsident, Verkehrsministerin)."""
    said, low = people_words(language), word.lower().rsplit("-", 1)[-1]
    return low in said.singular or low in said.plural or bool(said.compounds and low.endswith(said.compounds))


def owned(run: Run, language: str) -> int:
    """The index of the noun behind a German genitive (`Annas | Rede`, `Bruno Vogts | Rede`), or 0."""
    if language != "de":
        return 0
    words = [word.text for word in run.words]
    for index in range(1, len(words)):
        noun, owner = words[index], words[index - 1]
        if (
            owner[-1] in "sxzß"
            and (noun.lower() in frequent_words(language) or noun.lower() in common_words(language))
            and listed().get(noun, "") not in ("G", "B")
            and (is_given(words[0]) if index > 1 else not is_given(owner))
            and (listed().get(noun) is None or index > 1 or is_given(owner[:-1]))
        ):
            return index
    return 0


def is_given(word: str) -> bool:
    """Whether a word is known as a given name."""
    return listed().get(word, "") in ("G", "B")


def is_quoted(run: Run, text: str, language: str) -> bool:
    """Whether a run is all that stands in quotation marks: a title or a code name (“Stretch”)."""
    if language not in _JOINED or run.start == 0:
        return False
    before, after = text[max(0, run.start - 2) : run.start].strip(_BLANKS), text[run.end : run.end + 2].strip(_BLANKS)
    return before[-1:] in _QUOTES and after[:1] in _QUOTES
