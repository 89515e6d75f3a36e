"""The country that a text shows: which English, which German it is to be read in."""

from __future__ import annotations

import re

from newslint.document import Document

_BRITISH = re.compile(
    r"\b(?:\w*[^\W\d_]{3}is(?:e[ds]?|ing|ation)|colou?r|(?:hon|lab|fav|harb|behavi|neighb)our\w*|centres?|programmes?"
    r"|licence|defence|travell\w+|enrol|fulfil|tonnes?)\b",
    re.I,
)
_SURELY_BRITISH = re.compile(r"(?:our\w*|centres?|programmes?|licence|defence|travell\w+|enrol|fulfil|tonnes?)\Z", re.I)
_AMERICAN = re.compile(
    r"\b(?:(?:col|hon|lab|fav|harb|behavi|neighb)or(?:s|ed|ing|able|ite)?|centers?|programs?|license|defense|traveling"
    r"|traveled|\w{4,}iz(?:e[ds]?|ing|ation))\b",
    re.I,
)
_ENGLISH_COUNTRIES = {
    "en-CA": r"Canad(?:a|ian)|Ontario|Ottawa|Toronto|Qu[eé]bec|Alberta|\.gc\.ca",
    "en-AU": r"Australian?|Sydney|Melbourne|Queensland|\.com\.au|A\$",
    "en-NZ": r"New Zealand|Auckland|Aotearoa|\.co\.nz",
    "en-ZA": r"South Africa|Johannesburg|Cape Town|\.co\.za",
    "en-GB": r"United Kingdom|UK|London|England|Scotland|Wales|Ireland|Britain|Singapore|Hong Kong|plc|\.co\.uk|£",
    "en-US": r"United States|U\.S\.|American?|Washington|New York|California|Texas|Florida|\$",
}
_GERMAN_COUNTRIES = {
    "de-CH": r"Schweiz|Z[uü]rich|Bern|CHF|\.ch\b",
    "de-AT": r"Österreich|Wien|\.at\b",
    "de-DE": r"Deutschland|Berlin|GmbH|\.de\b",
}
_KEYS = ("lang", "language", "locale")


def variant(document: Document, language: str) -> str:
    """The variant of a language, as LanguageTool calls it: en-US, en-GB, de-DE, es, fr."""
    said = _said(document, language)
    if language == "en":
        return said or _english(document.text)
    if language == "de":
        return said or _german(document.text)
    return language


def _said(document: Document, language: str) -> str:
    """The country in the source's own language tag ("en-GB", "de_AT"), if it is one that is known."""
    known = {**_ENGLISH_COUNTRIES, **_GERMAN_COUNTRIES}
    tags = [document.desk.language, *(document.metadata.get(key) for key in _KEYS)]
    for tag in tags:
        if isinstance(tag, str):
            base, _, country = tag.replace("_", "-").partition("-")
            name = f"{base.lower()}-{country.upper()}"
            if base.lower() == language and name in known:
                return name
    return ""


def _english(text: str) -> str:
    countries = {name: len(re.findall(pattern, text)) for name, pattern in _ENGLISH_COUNTRIES.items()}
    british = sum(1 for word in _BRITISH.findall(text) if _SURELY_BRITISH.search(word))
    american = len(_AMERICAN.findall(text))
    likeliest = max(countries, key=lambda name: countries[name])
    if not countries[likeliest]:
        likeliest = "en-US"
    if british > american:
        return likeliest if likeliest != "en-US" else "en-GB"
    if american > british and likeliest not in ("en-US", "en-CA"):
        return "en-US"
    return likeliest


def _german(text: str) -> str:
    countries = {name: len(re.findall(pattern, text)) for name, pattern in _GERMAN_COUNTRIES.items()}
    likeliest = max(countries, key=lambda name: countries[name])
    if not countries[likeliest] or (likeliest == "de-CH" and "ß" in text):
        return "de-DE"
    return likeliest
