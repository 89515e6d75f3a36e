"""Spanish: months, weekdays and the words around dates."""

from __future__ import annotations

from newslint.languages.dates import DateWords, numbered, phrases, words


def build() -> DateWords:
    return DateWords(
        months=numbered("""
            enero ene
            febrero feb
            marzo
            abril abr
            mayo
            junio jun
            julio jul
            agosto ago
            septiembre setiembre sept sep
            octubre oct
            noviembre nov
            diciembre dic"""),
        weekdays=numbered("lunes\nmartes\nmiércoles miercoles\njueves\nviernes\nsábado sabado\ndomingo", 0),
        short_weekdays=numbered("lun\nmar\nmié mie\njue\nvie\nsáb sab\ndom", 0),
        capital=frozenset(),
        joints=words("de del"),
        leads=words("día dia el"),
        ordinals=words("º ° ª o er"),
        opens=words("del desde entre de"),
        until=words("al hasta a"),
        both=words("y e o"),
        year_leads=words("en desde hasta de del año antes durante a para"),
        last=words("pasado pasada último última"),
        next=words("próximo próxima proximo proxima siguiente"),
        this=words("este esta"),
        units={
            "semana": "week",
            "mes": "month",
            "trimestre": "quarter",
            "año": "year",
            "fin": "weekend",
            "primavera": "season",
            "verano": "season",
            "otoño": "season",
            "invierno": "season",
        },
        days={"hoy": 0, "ayer": -1, "mañana": 1, "anteayer": -2},
        vague_past=phrases("""
            recientemente
            hace unos días
            hace algunos días
            hace pocos días
            hace unas semanas
            hace algunas semanas
            hace pocas semanas
            hace unos meses
            hace poco
            hace poco tiempo
            días atrás
            días pasados
            estos días pasados
            en días pasados
            en días recientes
            en los últimos días
            en las últimas semanas
            el otro día"""),
        vague_future=phrases("""
            próximamente
            pronto
            en breve
            en los próximos días
            en las próximas semanas
            en los próximos meses
            dentro de poco"""),
        ago=words("hace"),
        first={"primer": 1, "primero": 1, "segundo": 2, "tercer": 3, "tercero": 3, "cuarto": 4},
        quarter=words("trimestre"),
        quarter_letters=words("t q"),
        fiscal=phrases("ejercicio\naño fiscal\nejercicio fiscal"),
        earlier=words("principios finales mediados"),
    )
