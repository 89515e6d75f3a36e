"""Hostile texts: units that are written over and over, of words and of markup."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

UNITS = {
    "blanks": " ",
    "no-break blanks": "\u00a0",
    "lines": "\n",
    "lone carriage returns": "a\r",
    "line separators": "a\u2028",
    "form feeds": "a\f",
    "digits": "7",
    "dots": ".",
    "commas": ",",
    "commas and blanks": ", ",
    "semicolons": "a; ",
    "colons": "a: ",
    "capitals": "A ",
    "initials": "A. ",
    "one long word": "a",
    "one long name": "Aa",
    "long hyphened word": "ab-",
    "hyphens": "-",
    "dashes": " – ",
    "apostrophes": "l’",
    "opening quotes": "“",
    "straight quotes": '"',
    "quotes and words": '"a ',
    "guillemets": "« ",
    "low quotes": "„",
    "round brackets": "(",
    "square brackets": "[",
    "closing brackets": ")",
    "acronyms in brackets": "(ABC) ",
    "hashtags": "#a ",
    "hashtags in a row": "#a",
    "at signs": "@",
    "addresses": "a@b.c ",
    "half addresses": "a@",
    "links": "https://a.b/c ",
    "link in a link": "https://a.b/",
    "enumeration": "1,",
    "section number": "1.",
    "ordinals": "1. ",
    "sums": "$1 ",
    "euros": "1 € ",
    "millions": "1 million ",
    "percent signs": "%",
    "percentages": "1% ",
    "figures and words": "1 a ",
    "thousands": "1,000 ",
    "thousands in a row": "1,000,",
    "figures with blanks": "1 000 ",
    "dates in figures": "1/1/2024 ",
    "years": "2024 ",
    "year spans": "2024-2025 ",
    "clock": "10:00 ",
    "telephone": "+1 202 555 0100 ",
    "capital and figure": "A1 ",
    "acronyms": "NATO ",
    "dotted acronyms": "U.S.",
    "zero width": "a\u200b",
    "right to left": "a\u202eb\u202c ",
    "combining marks": "e\u0301",
    "only combining marks": "\u0301",
    "emoji": "🎉",
    "Chinese": "日本語",
    "Arabic": "سلام ",
    "bullets": "• ",
    "stars": "*",
    "low lines": "_ ",
    "slashes": "a/",
    "ampersands": "A & ",
    "exclamations": "!",
    "question marks": "a? ",
    "ellipses": "… ",
    "short lines": "a\n",
    "short paragraphs": "a\n\n",
    "capital lines": "A\n",
    "list lines": "- a\n",
    "titled lines": "Name: a\n",
    "table lines": "a\t1\n",
    "suppressions": "<!-- newslint: ignore all -->\n\n",
    "open suppressions": "<!-- newslint: off all -->\n\na\n\n",
}
WORDS: dict[str, dict[str, str]] = {
    "honorific": {"en": "Mr. ", "es": "Sr. ", "fr": "M. ", "de": "Hr. "},
    "doubled word": {"en": "the the ", "es": "la la ", "fr": "le le ", "de": "die die "},
    "months": {"en": "May ", "es": "mayo ", "fr": "mai ", "de": "Mai "},
    "days and months": {"en": "1 May ", "es": "1 de mayo ", "fr": "1er mai ", "de": "1. Mai "},
    "weekdays": {"en": "Monday, ", "es": "lunes, ", "fr": "lundi, ", "de": "Montag, "},
    "names": {"en": "Ann Hill ", "es": "Ana Gil ", "fr": "Anne Roux ", "de": "Anna Kern "},
    "names and commas": {"en": "Ann Hill, ", "es": "Ana Gil, ", "fr": "Anne Roux, ", "de": "Anna Kern, "},
    "posts": {
        "en": "Ann Hill, Director of Acme, ",
        "es": "Ana Gil, directora de Acme, ",
        "fr": "Anne Roux, directrice d’Acme, ",
        "de": "Anna Kern, Direktorin der Acme AG, ",
    },
    "posts in a row": {"en": "Director of ", "es": "director de ", "fr": "directeur de ", "de": "Direktor der "},
    "and": {"en": "and ", "es": "y ", "fr": "et ", "de": "und "},
    "names and “and”": {"en": "Ann and ", "es": "Ana y ", "fr": "Anne et ", "de": "Anna und "},
    "figures and “and”": {"en": "1 and ", "es": "1 y ", "fr": "1 et ", "de": "1 und "},
    "from to": {"en": "from 1 to ", "es": "de 1 a ", "fr": "de 1 à ", "de": "von 1 auf "},
    "rises": {
        "en": "rose 1% to 5 from 4, ",
        "es": "subió 1 % de 4 a 5, ",
        "fr": "hausse de 1 % de 4 à 5, ",
        "de": "stieg um 1 % von 4 auf 5, ",
    },
    "number words": {"en": "two hundred ", "es": "dos mil ", "fr": "deux cent ", "de": "zweihundert "},
    "glued number words": {"en": "twenty-one-", "es": "veintiuno-", "fr": "vingt-et-un-", "de": "einundzwanzig"},
    "counts": {
        "en": "three plants: two mills, ",
        "es": "tres plantas: dos molinos, ",
        "fr": "trois usines : deux moulins, ",
        "de": "drei Werke: zwei Mühlen, ",
    },
    "sayings": {
        "en": "“Yes,” said Ann. ",
        "es": "«Sí», dijo Ana. ",
        "fr": "« Oui », a dit Anne. ",
        "de": "„Ja“, sagte Anna. ",
    },
    "open sayings": {
        "en": "“Yes, said Ann. ",
        "es": "«Sí, dijo Ana. ",
        "fr": "« Oui, dit Anne. ",
        "de": "„Ja, sagte Anna. ",
    },
    "no full stop": {
        "en": "the plant makes many parts of steel and of glass ",
        "es": "la planta hace muchas piezas de acero y de vidrio ",
        "fr": "l’usine fabrique des pièces d’acier et de verre ",
        "de": "das Werk fertigt viele Teile aus Stahl und aus Glas ",
    },
    "the same sentence": {
        "en": "The plant opens in the spring of next year. ",
        "es": "La planta abre en la primavera del año que viene. ",
        "fr": "L’usine ouvre au printemps de l’année prochaine. ",
        "de": "Das Werk öffnet im Frühjahr des nächsten Jahres. ",
    },
    "the same paragraph": {
        "en": "The plant opens in the spring of next year, said Ann Hill, director of the Acme Group.\n\n",
        "es": "La planta abre en la primavera, dijo Ana Gil, directora del Grupo Acme.\n\n",
        "fr": "L’usine ouvre au printemps, a dit Anne Roux, directrice du groupe Acme.\n\n",
        "de": "Das Werk öffnet im Frühjahr, sagte Anna Kern, Direktorin der Acme-Gruppe.\n\n",
    },
    "defined acronyms": {
        "en": "the Acme Big Company (ABC) ",
        "es": "la Asociación Buena Central (ABC) ",
        "fr": "l’Association de la Bonne Cause (ABC) ",
        "de": "die Allgemeine Bau Cooperative (ABC) ",
    },
    "organisations": {"en": "Ministry of ", "es": "Ministerio de ", "fr": "ministère de ", "de": "Ministerium für "},
    "firms": {"en": "Acme Ltd and ", "es": "Acme S.A. y ", "fr": "Acme SA et ", "de": "Acme GmbH und "},
    "tenses": {
        "en": "will open on 1 May 2024, ",
        "es": "abrirá el 1 de mayo de 2024, ",
        "fr": "ouvrira le 1er mai 2024, ",
        "de": "wird am 1. Mai 2024 öffnen, ",
    },
}
MARKUP = {
    "a.md": {
        "quotes, nested": "> ",
        "lists, nested": "- ",
        "emphasis": "*a ",
        "strong": "**a** ",
        "links": "[a](b) ",
        "half links": "[a](",
        "images": "![",
        "code": "`a` ",
        "headings": "# a\n\n",
        "table rows": "|a|1|\n",
        "entities": "&amp;",
        "html": "<b>a</b> ",
        "notes": "[^1] ",
        "templates": "{{ a }} ",
        "half templates": "{% ",
    },
    "a.html": {
        "tags, nested": "<div>",
        "tags, closed": "</p>",
        "paragraphs": "<p>a</p>",
        "emphasis": "<b>a",
        "items": "<li>a",
        "lists, nested": "<ul><li>a",
        "cells": "<td>1</td>",
        "rows": "<tr><td>a<td>1",
        "tables, nested": "<table><tr><td>x",
        "attributes": "<p a=b ",
        "entities": "&eacute;",
        "half entities": "&#",
        "comments": "<!-- a -->",
        "half comments": "<!--",
        "breaks": "a<br>",
        "anchors": "<a href=x>a</a> ",
        "languages": "<i lang=fr>a</i> ",
        "headings": "<h2>A</h2>",
    },
    "a.rtf": {
        "groups": "{",
        "closed groups": "{a}",
        "words": "\\b a",
        "paragraphs": "a\\par ",
        "hexadecimal": "\\'e9",
        "unicode": "\\u233?",
        "cells": "\\trowd a\\cell 1\\cell\\row ",
        "fields": "{\\field{\\*\\fldinst HYPERLINK a}{\\fldrslt b}}",
    },
    "a.eml": {
        "quoted replies": "> ",
        "lines": "a\n",
        "headers": "X: a\n",
        "encoded words": "=?utf-8?q?a?= ",
        "quoted printable": "=C3=A9",
    },
}
BEFORE = {"a.rtf": "{\\rtf1\\ansi ", "a.eml": "Subject: a\nContent-Type: text/plain; charset=utf-8\n\n"}


HALVES_NAME = "a headline of"
HALVES = {  # one half as the headline, the other as the text
    "figures": "5 mills and 7 halls, ",
    "sums": "$3 million, ",
    "percentages": "12% of mills, ",
    "names": "Ann Hill and ",
    "acronyms": "ABC and ",
    "quotes": "“We open” and ",
    "dates": "1 May 2024, ",
}
OTHER = {  # {n} and {w} are a number and a word that come never again: nothing is said twice
    "other figures": "{n} mills, ",
    "other figures of other things": "{n} {w}s. ",
    "other sums": "${n} million in {n} halls. ",
    "other names": "Ann {W} and ",
    "other posts": "Ann {W}, Director of {W} Mills, said “we open {n}”. ",
    "other people": "Dr {W} {W}, of {W}, ",
    "other acronyms": "{W}{W} ({W}) and the ABC{n} ",
    "other capitals": "AB{W} ",
    "other words": "{w} ",
    "other sentences": "The mill of {W} has {n} looms and opens its {w} again. ",
    "other paragraphs": "The mill of {W} has {n} looms, said Ann {W}.\n\n",
    "nearly the same": "The old mill of the town has many looms and opens its doors in {n} again.\n\n",
    "other years": "In {n} it rose {n}% from {n} to {n}. ",
    "other dates": "On {n} May 2024 {W} opens. ",
    "other lists": "- {W} {n}\n",
    "other rows": "{W}\t{n}\n",
    "other headings": "ABOUT {W}\n\n",
    "other quotations": "“We open {W},” said {W} {W}. ",
    "other hashtags": "#{w} ",
    "other addresses": "{w}@{w}.example ",
    "other notes": "see {w} [{n}] ",
    "other suppressions": "<!-- newslint: ignore doubled-word -->\n\nThe the {w}.\n\n",
}


@dataclass(frozen=True, slots=True)
class Case:
    """A unit over and over, as a file of a name, in a language."""

    name: str
    unit: str
    language: str
    file: str = "a.txt"

    def data(self, size: int) -> bytes:
        """Its bytes at a size in code points."""
        if "{n}" in self.unit or "{w}" in self.unit or "{W}" in self.unit:
            body = "".join(self._other(number) for number in range(size // len(self._other(0))))
        else:
            body = self.unit * (size // len(self.unit))
        if self.name.startswith(HALVES_NAME):
            half = body[: len(body) // 2]
            body = f"{half}\n\n{half}\n"
        return (BEFORE.get(self.file, "") + body).encode()

    def _other(self, number: int) -> str:
        word = word_of(number)
        return self.unit.replace("{n}", str(number + 10)).replace("{w}", word).replace("{W}", word.title())


def word_of(number: int) -> str:
    """A word that no other number has: "bababa", "babaca" …"""
    syllables = []
    for _ in range(3):
        number, rest = divmod(number, 100)
        syllables.append("bcdfghklmnprstvwzxqj"[rest // 5] + "aeiou"[rest % 5])
    return "".join(reversed(syllables))


def cases(languages: tuple[str, ...]) -> Iterator[Case]:
    for language in languages:
        yield from (Case(name, unit, language) for name, unit in UNITS.items())
        yield from (Case(name, units[language], language) for name, units in WORDS.items())
    for name, unit in OTHER.items():
        yield Case(name, unit, languages[0])
    for name, unit in HALVES.items():
        yield Case(f"{HALVES_NAME} {name}", unit, languages[0])
    for file, units in MARKUP.items():
        yield from (Case(f"{file}: {name}", unit, languages[0], file) for name, unit in units.items())
