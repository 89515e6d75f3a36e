"""Words that speak for or against a name, and the class that they give their neighbours."""

from __future__ import annotations

from functools import cache

from newslint.annotations.names.tables import table
from newslint.languages import CODES, FALLBACK
from newslint.languages.people import people_words
from newslint.languages.saying import saying_words

ORGANISATION_WORDS = frozenset(
    """inc inc. ltd ltd. llc llp plc corp corp. co co. gmbh ag kg se s.a. sa sl s.l. sarl sas bv nv pty company
    companies corporation group holdings holding bank university universidad université universität college
    school institute instituto institut foundation fundación fondation stiftung association asociación verband
    verein ministry ministerio ministère ministerium department departamento agency agencia agence agentur
    council consejo conseil rat committee commission comisión committee court tribunal office oficina bureau amt
    centre center centro zentrum hospital museum museo musée theatre teatro church society union federation
    federación party partido parti partei press news times post journal media network networks systems
    technologies technology solutions services partners capital ventures fund trust club team league airport
    port street road avenue calle plaza rue strasse straße platz park bridge building house hall act law prize
    award awards festival programme program project plan river lake mount island county city state district
    province region securities jewellers jewelers brands energy pharma therapeutics resources industries
    international global labs studio studios records gallery hotel resort token coin exchange memorial cup
    series conference summit asociacion fundacion ayuntamiento comunidad gobierno administración administration
    organización organisation organization""".split()
)
HONORIFICS = frozenset(
    """mr mr. mrs mrs. ms ms. mx mx. miss dr dr. drs. prof prof. sir dame lord lady judge justice senator sen sen. rep
    rep. gov gov. governor mayor minister president captain capt. lt lt. col col. gen gen. sgt sgt. rev rev. hon hon.
    don doña d. dña. dña sr sr. sra sra. srta. dra dra. herr frau herrn m. mme mme. mlle monsieur madame maître ing.
    lic. messrs. congressman congresswoman detective officer""".split()
)
COURTESIES = frozenset(
    """mr mrs ms mx miss dr drs prof professor sir dame sr sra srta dra doña dña herr herrn frau mme mlle mmes monsieur
    madame maître mdm puan encik datuk dato' messrs rev profesor profesora señor señora doctor doctora professeur
    professorin""".split()
)  # before nothing but a person; without their stop
_LOCAL_COURTESIES = {
    "es": frozenset(
        "don d padre fray sor monseñor mons lic ing arq mtro mtra lcdo lcda licdo licda dª d.ª s.e soy llamo".split()
    ),
    "fr": frozenset(("m", "me", "mm", "m'appelle", "m’appelle")),
    "de": frozenset(("heiße", "heisse")),
}
SUFFIXES = frozenset("jr jr. sr sr. ii iii iv phd ph.d. md m.d. esq esq.".split())
_AND = frozenset(("and", "&", "y", "e", "et", "und", "or", "with", "con", "mit", "avec"))


@cache
def courtesies(language: str) -> frozenset[str]:
    """Words before a name and no part of it, in lower case and without their stop."""
    return COURTESIES | _LOCAL_COURTESIES.get(language, frozenset())


@cache
def lookup(language: str) -> dict[str, str]:
    """The class of a word in lower case: H honorific, T title or post, S verb of saying, A and, o organisation."""
    words, saying = people_words(language), saying_words(language)
    classes = dict.fromkeys(ORGANISATION_WORDS, "o")
    classes.update(dict.fromkeys(saying.verbs, "S"))
    classes.update(dict.fromkeys(words.plural, "P"))
    classes.update(dict.fromkeys(words.singular, "T"))
    classes.update(dict.fromkeys(words.ranks, "T"))
    classes.update(dict.fromkeys(words.being, "w"))
    classes.update(dict.fromkeys(words.prepositions, "p"))
    classes.update(dict.fromkeys(words.articles, "a"))
    classes.update(dict.fromkeys(_AND, "A"))
    classes.update(dict.fromkeys(HONORIFICS | words.honorifics, "H"))
    return classes


@cache
def listed() -> dict[str, str]:
    """The class of a capitalised word: G a given name, F a family name, B both; a small letter where it is a common
    word too."""
    classes: dict[str, str] = {}
    for line in table("listed.names").splitlines():
        kind, *found = line.split(" ")
        classes.update(dict.fromkeys(found, kind))
    return classes


@cache
def common_words(language: str) -> frozenset[str]:
    """Words of a language that stand in lower case; of English where it is not ours."""
    code = language if language in CODES else FALLBACK
    return frozenset(table(f"{code}.words").split())


@cache
def frequent_words(language: str) -> frozenset[str]:
    """Frequent words of a language that writes its nouns with a capital, so that they are no `common_words`."""
    if language != "de":
        return frozenset()
    from newslint.languages.words import UNLISTED, lexicon

    return frozenset(word for word, tier in lexicon(language) if tier < UNLISTED)
