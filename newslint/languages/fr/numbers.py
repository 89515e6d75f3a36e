"""French figures in words."""

from __future__ import annotations

from newslint.languages.numbers import NumberWords, phrases, table

_UNITS = (
    (
        "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix#sept dix#huit dix#neuf"
    )
    .replace("#", " ")
    .split(" ")
)
_UNITS = [*_UNITS[:17], "dix sept", "dix huit", "dix neuf"]
_TENS = "- - vingt trente quarante cinquante soixante".split()


def _under_hundred(number: int) -> str:
    if number < 20:
        return _UNITS[number]
    if number < 70:
        tens, rest = divmod(number, 10)
        return _TENS[tens] + (" et un" if rest == 1 else f" {_UNITS[rest]}" if rest else "")
    if number < 80:
        return "soixante et onze" if number == 71 else f"soixante {_UNITS[number - 60]}"
    return "quatre vingts" if number == 80 else f"quatre vingt {_UNITS[number - 80]}"


def spell(number: int) -> tuple[str, ...]:
    if number < 100:
        word = _under_hundred(number)
        if number == 1:
            return ("un", "une")
        more = {70: "septante", 80: "huitante", 90: "nonante"}.get(number)
        return (word, more) if more else (word,)
    hundreds, rest = divmod(number, 100)
    head = "cent" if hundreds == 1 else f"{_UNITS[hundreds]} cent"
    if not rest:
        return (head,) if hundreds == 1 else (head + "s", head)
    return (f"{head} {_under_hundred(rest)}",)


_MULTIPLIED = (("doubl", 2), ("tripl", 3), ("quadrupl", 4), ("quintupl", 5), ("sextupl", 6), ("décupl", 10))

WORDS = NumberWords(
    spell=spell,
    decimal=",",
    thousands=" ",
    scales=table("mille 1000, million 1000000, millions 1000000, milliard 1000000000, milliards 1000000000,"
                 "millions de 1000000, milliards de 1000000000, million de 1000000, milliard de 1000000000, millions d’ 1000000, billion 1000000000000, billions 1000000000000"),
    short_scales=table("m 1000000, md 1000000000, mds 1000000000, mio 1000000, k 1000"),
    multiples=table(
        "double 2, triple 3,"
        + ", ".join(f"{verb}{ending} {times}" for verb, times in _MULTIPLIED for ending in ("é", "ée", "és", "ées", "er"))
        + ", "
        + ", ".join(f"multiplié{ending} par {spell(times)[0]} {times}" for times in range(2, 11) for ending in ("", "e", "s", "es"))
    ),
    halving=table("réduit de moitié 1/2, de moitié 1/2, divisé par deux 1/2, divisée par deux 1/2, divisés par deux 1/2, divisées par deux 1/2"),
    times=table("le double 2, le triple 3, le quadruple 4, deux fois plus 2, trois fois plus 3, quatre fois plus 4, cinq fois plus 5, deux fois moins 1/2"),
    shares=table(
        "la moitié 1/2, moitié 1/2, un tiers 1/3, le tiers 1/3, deux tiers 2/3, les deux tiers 2/3, un quart 1/4, le quart 1/4,"
        "trois quarts 3/4, les trois quarts 3/4, un cinquième 1/5, deux cinquièmes 2/5, un dixième 1/10, un sur deux 1/2, un sur trois 1/3,"
        "un sur quatre 1/4, un sur cinq 1/5, un sur dix 1/10, une sur deux 1/2, une sur trois 1/3, une sur quatre 1/4, trois sur quatre 3/4, deux sur trois 2/3"
    ),
    anniversaries=table("quart de siècle 25, demi siècle 50, centenaire 100, bicentenaire 200, cinquantenaire 50, tricentenaire 300, cinquième anniversaire 5, dixième anniversaire 10, quinzième anniversaire 15, vingtième anniversaire 20, vingt cinquième anniversaire 25, trentième anniversaire 30, quarantième anniversaire 40, cinquantième anniversaire 50, soixantième anniversaire 60, soixante quinzième anniversaire 75, quatre vingtième anniversaire 80, centième anniversaire 100"),
    percent=phrases("%, pour cent"),
    points=phrases("point de pourcentage, point, points de pourcentage, points"),
    rise=phrases(
        "augmenté, augmente, augmentation, augmentent, progressé, progresse, progression, crû, croissance, hausse, monté, bondi, grimpé,"
        "accru, supplémentaires, plus, augmentera, augmenteront, augmenter, progressera, croîtra"
    ),
    fall=phrases("baissé, baisse, baissent, diminué, diminue, diminution, reculé, recul, recule, réduit, réduction, réduite, chuté, chute, moins, tombé, "
                 "baissera, baisseront, baisser, diminuera, diminuer, réduira, réduire"),
    over=phrases("plus de, plus d', plus d’, au moins, au-delà de, supérieur à"),
    under=phrases("presque, près de, près d', près d’, moins de, moins d’, jusqu’à, jusqu'à, à peine, quasi, au plus"),
    about=phrases("environ, quelque, autour de, à peu près, une"),
    start=phrases("de, passée de, passé de, passées de, passés de, passant de, depuis"),
    end=phrases("à"),
    against=phrases("contre, comparé à, comparés à, comparée à, comparées à, par rapport à, en comparaison de"),
    by=phrases("de, d', d’, d'un, d’un"),
    part_of=phrases("des, de ses, de leurs, du, de la, de l’, sur, sur les, d'entre, d’entre, de"),
    or_words=phrases("soit, ou, c’est-à-dire, c'est-à-dire"),
    whereof=phrases("dont, parmi lesquels, parmi lesquelles, parmi eux, répartis en"),
    more=phrases("de plus que, supérieur à"),
    fewer=phrases("de moins que, inférieur à"),
    and_words=phrases("et"),
    open_list=phrases("le reste, le solde, le restant, notamment, entre autres, parmi lesquels, tels que, telles que, comme, par exemple, etc, dont, y compris"),
    overlap=phrases("plusieurs réponses, réponses multiples, respectivement"),
    rates=phrases("par an, annuel, annuelle, chaque année, intérêt, par mois, en moyenne, moyenne"),
    totals=phrases("total, totaux, somme, ensemble"),
    currencies={"euro": "EUR", "euros": "EUR", "dollar": "USD", "dollars": "USD", "livres": "GBP", "francs": "CHF", "yens": "JPY"},
    units={
        "seconde": "second", "secondes": "second", "minute": "minute", "minutes": "minute", "heure": "hour", "heures": "hour",
        "jour": "day", "jours": "day", "semaine": "week", "semaines": "week", "mois": "month", "an": "year", "ans": "year",
        "année": "year", "années": "year", "km": "km", "kilomètre": "km", "kilomètres": "km", "mètre": "m", "mètres": "m",
        "m": "m", "kg": "kg", "kilo": "kg", "kilos": "kg", "kilogrammes": "kg", "tonne": "t", "tonnes": "t", "mw": "MW", "gw": "GW",
        "mégawatts": "MW", "gigawatts": "GW", "litres": "l", "hectares": "ha", "milles": "mi",
    },
    comparing=phrases("plus, moins, supplémentaires"),
    each=phrases("chacun, chacune"),
    naming=phrases("sont, étaient"),
    not_nouns=phrases(
        "de, et, ou, à, en, le, la, les, un, une, des, du, par, pour, avec, que, plus, nouveaux, nouvelles, "
        "autres, se, au, aux, d’entre, avait, avaient, a, ont, était, étaient, sont, est, qui, mais, quand, "
        "lorsque, étant, sera, seront, auparavant, avant, après, seulement, aujourd’hui, aujourd'hui, désormais, aussi"
    ),
)  # fmt: skip
