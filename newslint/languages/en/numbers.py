"""English figures in words."""

from __future__ import annotations

from newslint.languages.numbers import NumberWords, phrases, table

_UNITS = (
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
    "eighteen nineteen"
).split()
_TENS = "- - twenty thirty forty fifty sixty seventy eighty ninety".split()


def spell(number: int) -> tuple[str, ...]:
    if number < 20:
        return (_UNITS[number],)
    if number < 100:
        tens, rest = divmod(number, 10)
        return (_TENS[tens] + (f" {_UNITS[rest]}" if rest else ""),)
    hundreds, rest = divmod(number, 100)
    heads = [f"{_UNITS[hundreds]} hundred"] + (["a hundred"] if hundreds == 1 else [])
    if not rest:
        return tuple(heads)
    return tuple(f"{head}{joint}{spell(rest)[0]}" for head in heads for joint in (" and ", " "))


WORDS = NumberWords(
    spell=spell,
    decimal=".",
    thousands=",",
    scales=table("hundred 100, thousand 1000, million 1000000, billion 1000000000, trillion 1000000000000"),
    short_scales=table("k 1000, m 1000000, mn 1000000, mln 1000000, bn 1000000000, b 1000000000, tn 1000000000000"),
    multiples=table(
        "doubled 2, doubling 2, doubles 2, tripled 3, tripling 3, trebled 3, trebling 3, quadrupled 4, quadrupling 4, quintupled 5, triples 3, quadruples 4, sextupled 6,"
        "twofold 2, two fold 2, threefold 3, three fold 3, fourfold 4, four fold 4, fivefold 5, five fold 5, sixfold 6,"
        "six fold 6, sevenfold 7, seven fold 7, eightfold 8, eight fold 8, ninefold 9, nine fold 9, tenfold 10, ten fold 10"
    ),
    halving=table("in half 1/2, halved 1/2, halving 1/2, halves 1/2"),
    times=table(
        "twice as many 2, twice as much 2, twice as high 2, double the 2, three times as many 3, three times as much 3,"
        "four times as many 4, four times as much 4, five times as many 5, five times as much 5, half as many 1/2, triple the 3"
    ),
    shares=table(
        "half 1/2, a half 1/2, one half 1/2, a third 1/3, one third 1/3, two thirds 2/3, a quarter 1/4, one quarter 1/4, three quarters 3/4,"
        "a fifth 1/5, one fifth 1/5, two fifths 2/5, three fifths 3/5, four fifths 4/5, a sixth 1/6, a tenth 1/10, one tenth 1/10,"
        "one in two 1/2, one in three 1/3, one in four 1/4, one in five 1/5, one in ten 1/10, two in three 2/3, three in four 3/4"
    ),
    anniversaries=table("a quarter of a century 25, quarter century 25, half a century 50, its half century 50, centenary 100, bicentenary 200, centennial 100, bicentennial 200, sesquicentennial 150, fifth anniversary 5, fifth birthday 5, tenth anniversary 10, tenth birthday 10, fifteenth anniversary 15, fifteenth birthday 15, twentieth anniversary 20, twentieth birthday 20, twenty fifth anniversary 25, twenty fifth birthday 25, thirtieth anniversary 30, thirtieth birthday 30, fortieth anniversary 40, fortieth birthday 40, fiftieth anniversary 50, fiftieth birthday 50, sixtieth anniversary 60, sixtieth birthday 60, seventieth anniversary 70, seventieth birthday 70, seventy fifth anniversary 75, seventy fifth birthday 75, eightieth anniversary 80, eightieth birthday 80, ninetieth anniversary 90, ninetieth birthday 90, hundredth anniversary 100, hundredth birthday 100"),
    percent=phrases("%, per cent, percent, pct"),
    points=phrases("percentage points, percentage point, points"),
    rise=phrases(
        "rose, rise, rises, rising, risen, grew, grow, grows, growing, grown, growth, increased, increase, increases, increasing, up,"
        "climbed, climbs, climbing, gained, gains, jumped, jumps, jump, expanded, surged, surges, soared, higher"
    ),
    fall=phrases(
        "fell, fall, falls, falling, fallen, dropped, drop, drops, dropping, declined, decline, declines, decreases, discount, decreased, decrease, reduced, reduce,"
        "reduces, reducing, reduction, cut, cuts, cutting, down, shrank, slipped, lower, lowered, lowers"
    ),
    over=phrases("more than, over, at least, above, upwards of, well over, exceeding"),
    under=phrases("nearly, almost, close to, less than, under, up to, just under, fewer than, not quite, at most"),
    about=phrases("about, around, roughly, some, approximately, approx., approx, circa, ca., an estimated, estimated"),
    start=phrases("from"),
    end=phrases("to"),
    against=phrases("compared with, compared to, as compared with, against, versus, up from, down from"),
    by=phrases("by"),
    part_of=phrases("of the, of its, of their, of our, of all, of, out of, out of the, out of every, in every"),
    or_words=phrases("or, that is, i.e.,, about, roughly, nearly, almost"),
    whereof=phrases("of which, of this, of these, of them, of that, of whom, made up of, consisting of, comprising"),
    more=phrases("more than, higher than, above, longer than, taller than, wider than, deeper than, heavier than, larger than, bigger than, older than"),
    fewer=phrases("fewer than, less than, lower than, shorter than, below, lighter than, smaller than, faster than, younger than"),
    and_words=phrases("and, &, plus"),
    open_list=phrases("the rest, the remainder, the remaining, including, such as, among others, among them, for example, e.g., etc, and more, and others, and many"),
    overlap=phrases("multiple answers, more than one answer, multiple responses, overlap, respectively"),
    rates=phrases(
        "a year, per year, per annum, annually, each year, every year, annual growth, cagr, compound, interest, annualised,"
        "annualized, a month, per month, on average, average"
    ),
    totals=phrases("total, totals, sum, grand total, overall, all"),
    currencies={
        "euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "pound": "GBP", "pounds": "GBP", "francs": "CHF",
        "yen": "JPY", "yuan": "CNY", "rupees": "INR", "kroner": "NOK", "kronor": "SEK", "pesos": "MXN", "reais": "BRL",
    },
    units={
        "second": "second", "seconds": "second", "minute": "minute", "minutes": "minute", "hour": "hour", "hours": "hour",
        "day": "day", "days": "day", "week": "week", "weeks": "week", "month": "month", "months": "month", "year": "year",
        "years": "year", "km": "km", "kilometre": "km", "kilometres": "km", "kilometer": "km", "kilometers": "km", "mile": "mi",
        "miles": "mi", "metre": "m", "metres": "m", "meter": "m", "meters": "m", "feet": "ft", "foot": "ft", "m": "m", "kg": "kg",
        "kilo": "kg", "kilos": "kg", "kilogram": "kg", "kilograms": "kg", "tonne": "t", "tonnes": "t", "ton": "t", "tons": "t",
        "mw": "MW", "gw": "GW", "kw": "kW", "megawatt": "MW", "megawatts": "MW", "gigawatts": "GW", "gwh": "GWh", "mwh": "MWh",
        "litres": "l", "liters": "l", "hectares": "ha", "acres": "acre", "ghz": "GHz", "gb": "GB", "tb": "TB",
    },
    comparing=phrases("higher, lower, above"),
    each=phrases("each, apiece"),
    naming=phrases("are, were"),
    not_nouns=phrases(
        "of, and, or, to, in, on, at, by, for, with, from, as, the, a, an, more, other, per, new, "
        "additional, had, has, have, was, were, is, are, been, came, went, did, that, which, who, when, "
        "while, but, it, they, out, off, only, took, voted, before, earlier, ago, now, later, today, will, "
        "would, can, could, may, must, also, already, remain"
    ),
)  # fmt: skip
