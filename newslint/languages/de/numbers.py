"""German figures in words."""

from __future__ import annotations

from newslint.languages.numbers import NumberWords, phrases, table

_UNITS = "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn".split()
_TENS = "- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig".split()


def _joined(unit: int) -> str:
    return "ein" if unit == 1 else _UNITS[unit]


def spell(number: int) -> tuple[str, ...]:
    if number == 1:
        return ("eins", "ein", "eine", "einen", "einem", "einer")
    if number < 20:
        return (_UNITS[number],)
    if number < 100:
        tens, rest = divmod(number, 10)
        return (f"{_joined(rest)}und{_TENS[tens]}" if rest else _TENS[tens],)
    hundreds, rest = divmod(number, 100)
    heads = [f"{_joined(hundreds)}hundert"] + (["hundert"] if hundreds == 1 else [])
    return tuple(head + (spell(rest)[0] if rest else "") for head in heads)


_MULTIPLES = (
    ("doppel", 2), ("dreifach", 3), ("vierfach", 4), ("fünffach", 5), ("sechsfach", 6), ("siebenfach", 7), ("achtfach", 8),
    ("neunfach", 9), ("zehnfach", 10),
)  # fmt: skip

WORDS = NumberWords(
    spell=spell,
    decimal=",",
    thousands=".",
    scales=table("tausend 1000, million 1000000, millionen 1000000, milliarde 1000000000, milliarden 1000000000,"
                 "billion 1000000000000, billionen 1000000000000"),
    short_scales=table("tsd. 1000, tsd 1000, mio. 1000000, mio 1000000, mrd. 1000000000, mrd 1000000000, bio. 1000000000000"),
    multiples=table(
        "doppelte 2, zweifache 2,"
        + ", ".join(f"ver{name}{ending} {times}" for name, times in _MULTIPLES for ending in ("t", "te", "ten", "n" if times == 2 else "en"))
        + ", "
        + ", ".join(f"{name}e {times}" for name, times in _MULTIPLES[1:])
    ),
    halving=table("halbiert 1/2, halbierte 1/2, halbieren 1/2"),
    times=table("doppelt so viele 2, doppelt so viel 2, doppelt so hoch 2, dreimal so viele 3, dreimal so viel 3, viermal so viele 4,"
                "viermal so viel 4, fünfmal so viele 5, fünfmal so viel 5, halb so viele 1/2, halb so viel 1/2"),
    shares=table(
        "die hälfte 1/2, hälfte 1/2, ein drittel 1/3, zwei drittel 2/3, ein viertel 1/4, drei viertel 3/4, ein fünftel 1/5, zwei fünftel 2/5,"
        "ein zehntel 1/10, jeder zweite 1/2, jede zweite 1/2, jedes zweite 1/2, jeder dritte 1/3, jede dritte 1/3, jedes dritte 1/3,"
        "jeder vierte 1/4, jede vierte 1/4, jedes vierte 1/4, jeder fünfte 1/5, jede fünfte 1/5, jeder zehnte 1/10, drei von vier 3/4, zwei von drei 2/3"
    ),
    anniversaries=table("vierteljahrhundert 25, halbes jahrhundert 50, zehnjähriges bestehen 10, zehnjähriges jubiläum 10, zehnjährigen bestehen 10, zwanzigjähriges bestehen 20, zwanzigjähriges jubiläum 20, zwanzigjährigen bestehen 20, fünfundzwanzigjähriges bestehen 25, fünfundzwanzigjähriges jubiläum 25, fünfundzwanzigjährigen bestehen 25, dreißigjähriges bestehen 30, dreißigjähriges jubiläum 30, dreißigjährigen bestehen 30, vierzigjähriges bestehen 40, vierzigjähriges jubiläum 40, vierzigjährigen bestehen 40, fünfzigjähriges bestehen 50, fünfzigjähriges jubiläum 50, fünfzigjährigen bestehen 50, sechzigjähriges bestehen 60, sechzigjähriges jubiläum 60, sechzigjährigen bestehen 60, fünfundsiebzigjähriges bestehen 75, fünfundsiebzigjähriges jubiläum 75, fünfundsiebzigjährigen bestehen 75, achtzigjähriges bestehen 80, achtzigjähriges jubiläum 80, achtzigjährigen bestehen 80, hundertjähriges bestehen 100, hundertjähriges jubiläum 100, hundertjährigen bestehen 100, hundertjähriges 100, hundertjährige 100"),
    percent=phrases("%, prozent"),
    points=phrases("prozentpunkt, prozentpunkte, prozentpunkten, punkte"),
    rise=phrases(
        "gestiegen, stieg, steigt, stiegen, steigerung, anstieg, gewachsen, wuchs, wächst, wachstum, zugenommen, zunahme, erhöht, erhöhte,"
        "erhöhung, plus, mehr, zulegen, zugelegt, steigen, wachsen, erhöhen, zunehmen, klettert, kletterte"
    ),
    fall=phrases(
        "gesunken, sank, sinkt, sanken, rückgang, gefallen, fiel, fielen, abgenommen, abnahme, verringert, verringerte, gesenkt, senkt, senkte,"
        "reduziert, reduzierte, minus, weniger, zurückgegangen, sinken, senken, verringern, reduzieren, zurückgehen, abnehmen,"
        "schrumpft, schrumpfte"
    ),
    over=phrases("mehr als, über, mindestens, gut, etwas mehr als, wenigstens"),
    under=phrases("fast, knapp, nahezu, beinahe, weniger als, unter, bis zu, annähernd, höchstens"),
    about=phrases("rund, etwa, circa, ca., zirka, ungefähr"),
    start=phrases("von, von den"),
    end=phrases("auf, bis, zu"),
    against=phrases("gegenüber, verglichen mit, im Vergleich zu, nach, gegen, bisher waren es, bislang waren es, zuvor waren es, "
                    "vorher waren es, statt bisher"),
    by=phrases("um"),
    part_of=phrases("von, der, von den, von insgesamt, aller, unter, seiner, ihrer"),
    or_words=phrases("oder, also, das sind, mithin, fast, knapp"),
    whereof=phrases("davon, von denen, wovon, darunter, und zwar"),
    more=phrases("mehr als, höher als, länger als, größer als, breiter als, tiefer als, schwerer als, älter als"),
    fewer=phrases("weniger als, niedriger als, kürzer als, kleiner als, leichter als, schneller als, jünger als"),
    and_words=phrases("und, sowie, plus"),
    open_list=phrases("der rest, den rest, dem rest, übrigen, darunter, unter anderem, u. a., etwa, beispielsweise, zum beispiel, z. b., usw., wie"),
    overlap=phrases("mehrfachnennungen, mehrere antworten, jeweils"),
    rates=phrases("pro jahr, jährlich, im jahr, zinsen, zins, jedes jahr, pro monat, monatlich, durchschnittlich, im schnitt"),
    totals=phrases("summe, gesamt, insgesamt, total"),
    currencies={"euro": "EUR", "dollar": "USD", "us-dollar": "USD", "pfund": "GBP", "franken": "CHF", "yen": "JPY"},
    units={
        "sekunde": "second", "sekunden": "second", "minute": "minute", "minuten": "minute", "stunde": "hour", "stunden": "hour",
        "tag": "day", "tage": "day", "tagen": "day", "woche": "week", "wochen": "week", "monat": "month", "monate": "month",
        "monaten": "month", "jahr": "year", "jahre": "year", "jahren": "year", "km": "km", "kilometer": "km", "meter": "m",
        "metern": "m", "m": "m", "kg": "kg", "kilo": "kg", "kilogramm": "kg", "tonne": "t", "tonnen": "t", "mw": "MW", "megawatt": "MW",
        "gw": "GW", "gigawatt": "GW", "kw": "kW", "liter": "l", "hektar": "ha", "meilen": "mi",
    },
    comparing=phrases("mehr, weniger"),
    each=phrases("je, jeweils"),
    naming=phrases("sind, waren"),
    not_nouns=phrases(
        "der, die, das, und, oder, in, an, auf, von, zu, mit, für, bei, weitere, neue, mehr, dem, den, des, "
        "im, am, aus, um, pro, als, wie, war, waren, ist, sind, hat, haben, hatte, hatten, wurde, wurden, "
        "wird, werden, aber, doch, sie, es, davon, stimmten, zuvor, vorher, davor, jetzt, heute, inzwischen, "
        "schon, auch, sollen, können, bleiben"
    ),
)  # fmt: skip
