"""Spanish figures in words."""

from __future__ import annotations

from newslint.languages.numbers import NumberWords, phrases, table

_UNITS = (
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete "
    "dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete "
    "veintiocho veintinueve"
).split()
_TENS = "- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa".split()
_HUNDREDS = (
    "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos".split()
)


def spell(number: int) -> tuple[str, ...]:
    if number < 30:
        word = _UNITS[number]
        if number == 1:
            return ("uno", "un", "una")
        return (word, "veintiún", "veintiuna") if number == 21 else (word,)
    if number < 100:
        tens, rest = divmod(number, 10)
        return tuple(f"{_TENS[tens]} y {form}" for form in spell(rest)) if rest else (_TENS[tens],)
    hundreds, rest = divmod(number, 100)
    if number == 100:
        return ("cien", "un centenar")
    heads = (_HUNDREDS[hundreds], _HUNDREDS[hundreds][:-2] + "as") if hundreds > 1 else ("ciento",)
    return tuple(f"{head} {form}" for head in heads for form in spell(rest)) if rest else heads


_MULTIPLIED = (
    ("duplic", 2), ("triplic", 3), ("cuadruplic", 4), ("quintuplic", 5), ("sextuplic", 6), ("septuplic", 7), ("decuplic", 10),
)  # fmt: skip

WORDS = NumberWords(
    spell=spell,
    decimal=",",
    thousands=".",
    scales=table("mil 1000, millón 1000000, millones 1000000, mil millones 1000000000, billón 1000000000000, billones 1000000000000,"
                 "millones de 1000000, mil millones de 1000000000, miles de millones 1000000000"),
    short_scales=table("m 1000000, mm 1000000, mill. 1000000, k 1000"),
    multiples=table(
        ", ".join(f"{verb}{ending} {times}" for verb, times in _MULTIPLIED for ending in ("ó", "ado", "a", "aron", "ar", "ando"))
        + ", "
        + ", ".join(f"multiplicado por {spell(times)[0]} {times}" for times in range(2, 11))
    ),
    halving=table("reducido a la mitad 1/2, a la mitad 1/2"),
    times=table("el doble 2, el triple 3, el cuádruple 4, el quíntuple 5, dos veces más 2, tres veces más 3, cuatro veces más 4, la mitad que 1/2"),
    shares=table(
        "la mitad 1/2, mitad 1/2, un tercio 1/3, dos tercios 2/3, una cuarta parte 1/4, un cuarto 1/4, la cuarta parte 1/4,"
        "tres cuartas partes 3/4, las tres cuartas partes 3/4, tres cuartos 3/4, una quinta parte 1/5, un quinto 1/5, la tercera parte 1/3,"
        "una tercera parte 1/3, una décima parte 1/10, uno de cada dos 1/2, uno de cada tres 1/3, uno de cada cuatro 1/4,"
        "una de cada tres 1/3, una de cada cuatro 1/4, uno de cada cinco 1/5, una de cada cinco 1/5, uno de cada diez 1/10"
    ),
    anniversaries=table("cuarto de siglo 25, medio siglo 50, centenario 100, bicentenario 200, cincuentenario 50, tricentenario 300, quinto aniversario 5, diez aniversario 10, veinte aniversario 20, veinticinco aniversario 25, treinta aniversario 30, cuarenta aniversario 40, cincuenta aniversario 50, sesenta aniversario 60, setenta aniversario 70, setenta y cinco aniversario 75, ochenta aniversario 80, noventa aniversario 90, cien aniversario 100, décimo aniversario 10, vigésimo aniversario 20, vigésimo quinto aniversario 25, trigésimo aniversario 30, cuadragésimo aniversario 40, quincuagésimo aniversario 50, sexagésimo aniversario 60, septuagésimo aniversario 70, septuagésimo quinto aniversario 75, octogésimo aniversario 80, nonagésimo aniversario 90, centésimo aniversario 100"),
    percent=phrases("%, por ciento, por cien"),
    points=phrases("punto porcentual, punto, puntos porcentuales, puntos"),
    rise=phrases(
        "subió, subido, sube, subieron, subida, creció, crecido, crece, crecieron, crecimiento, aumentó, aumentado, aumenta, aumentaron,"
        "aumento, incrementó, incrementado, incremento, incrementaron, más, alza, ascendió,"
        "subirá, subirán, suben, subir, crecerá, crecerán, crecen, crecer, aumentará, aumentarán, aumentan, aumentar, incrementará"
    ),
    fall=phrases(
        "bajó, bajado, baja, bajaron, bajada, cayó, caído, cae, cayeron, caída, descendió, descendido, desciende, descenso,"
        "disminuyó, disminuido, disminuye, disminución, redujo, reducido, reduce, redujeron, reducción, menos, recortó,"
        "bajará, bajarán, bajan, bajar, caerá, caerán, descenderá, disminuirá, reducirá, reducirán, reducen, reducir"
    ),
    over=phrases("más de, al menos, por encima de, superior a, unos más de, como mínimo"),
    under=phrases("casi, cerca de, menos de, hasta, por debajo de, prácticamente, como máximo, apenas"),
    about=phrases("unos, unas, alrededor de, en torno a, aproximadamente, cerca, cosa de"),
    start=phrases("de, desde, desde los, desde las, de los, de las, del"),
    end=phrases("a, hasta, a los, a las, hasta los, hasta las, al"),
    against=phrases("frente a, frente a los, frente a las, en comparación con, en comparación con los, contra, contra los, respecto a, respecto a los, hasta ahora eran, antes eran"),
    by=phrases("un, en un, el"),
    part_of=phrases("de los, de las, de sus, del, de, de cada, de entre los, de un total de"),
    or_words=phrases("o, o sea, es decir, esto es, lo que supone, casi, cerca de"),
    whereof=phrases("de los cuales, de las cuales, de los que, de las que, de ellos, de ellas, repartidos en, del total"),
    more=phrases("más que, superior a, más alto que, más alta que, más largo que, más larga que"),
    fewer=phrases("menos que, inferior a, menos de los"),
    and_words=phrases("y, e, más"),
    open_list=phrases("el resto, lo demás, la cantidad restante, entre otros, entre otras, entre ellos, entre ellas, como, por ejemplo, etcétera, etc, incluidos, incluidas, incluyendo"),
    overlap=phrases("respuesta múltiple, varias respuestas, respectivamente"),
    rates=phrases("al año, por año, anual, anuales, cada año, interés, interanual, al mes, de media, media"),
    totals=phrases("total, totales, suma"),
    currencies={"euro": "EUR", "euros": "EUR", "dólar": "USD", "dólares": "USD", "libras": "GBP", "pesos": "MXN", "yenes": "JPY", "francos": "CHF"},
    units={
        "segundo": "second", "segundos": "second", "minuto": "minute", "minutos": "minute", "hora": "hour", "horas": "hour",
        "día": "day", "días": "day", "semana": "week", "semanas": "week", "mes": "month", "meses": "month", "año": "year",
        "años": "year", "km": "km", "kilómetro": "km", "kilómetros": "km", "metro": "m", "metros": "m", "m": "m", "kg": "kg", "kilo": "kg",
        "kilos": "kg", "kilogramos": "kg", "tonelada": "t", "toneladas": "t", "mw": "MW", "gw": "GW", "kw": "kW",
        "megavatios": "MW", "gigavatios": "GW", "litros": "l", "hectáreas": "ha", "millas": "mi",
    },
    comparing=phrases("más, menos"),
    each=phrases("cada uno, cada una"),
    naming=phrases("son, fueron"),
    not_nouns=phrases(
        "de, y, o, a, en, el, la, los, las, un, una, por, para, con, que, más, nuevos, nuevas, otros, otras, "
        "se, del, al, había, habían, ha, han, fue, fueron, eran, era, hay, es, son, pero, mientras, cuando, "
        "ellos, ellas, votaron, estaban, antes, después, ahora, hoy, ya, también, están, serán, será"
    ),
)  # fmt: skip
