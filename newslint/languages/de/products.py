"""German words of amounts that are multiplied out."""

from __future__ import annotations

from newslint.languages.products import ProductWords

WORDS = ProductWords(
    each="pro (?:person|kopf|familie|haushalt|schule|team|verein|kind|schüler|mitglied|wohnung)",
    each_before="je|jeweils",
    every={
        "year": "pro jahr|im jahr|jährlich|jedes jahr",
        "month": "pro monat|im monat|monatlich|jeden monat",
        "week": "pro woche|in der woche|wöchentlich|jede woche",
        "day": "pro tag|am tag|täglich|jeden tag",
    },
    in_all="insgesamt|zusammen|in summe|(?:das sind )?alles in allem|macht",
    discount="rabatt|ermäßigung|nachlass|preisnachlass|skonto",
    half="(?P<over>mehr als) die hälfte|(?P<under>weniger als) die hälfte",
)
