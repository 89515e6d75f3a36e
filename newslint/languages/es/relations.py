"""Spanish words that tie figures to each other."""

from __future__ import annotations

from newslint.languages.numbers import table
from newslint.languages.relations import RelationWords

WORDS = RelationWords(
    times=table(
        "el doble 2, el triple 3, el cuádruple 4, el quíntuple 5, dos veces más 2, tres veces más 3, cuatro veces más 4,"
        "cinco veces más 5, diez veces más 10, doble 2, triple 3"
    ),
    in_every="de cada",
    of="de|del|de entre|sobre",
    tie="es decir|o sea|esto es|lo que supone|lo que equivale a|lo que representa|lo que significa|que equivale a|equivalente a|o lo que es lo mismo|que supone|en total|o",
    hedge="nada menos que|no menos de|unos|unas|alrededor de|cerca de|casi|más de|menos de|aproximadamente|apenas|en torno a|cerca del|casi el|casi la|algo más de|poco más de|el|la|un|una|exactamente",
    more="más|superior",
    less="menos|inferior",
    than="que|de|respecto a|con respecto a|frente a|sobre",
    rise="aumento|incremento|subida|alza|crecimiento|mejora",
    fall="descenso|reducción|bajada|caída|disminución|rebaja|recorte",
    over="sobre|respecto a|respecto de|con respecto a|frente a|en relación con|desde|que",
    now="ahora|hoy|actualmente|este año|en la actualidad|ya|son|es",
    against="frente a|en comparación con|comparado con|respecto a|por|en lugar de|en vez de|contra",
    each="cada un[oa]|por cabeza|(?:por|cada|al|a la|el|la)[ \u00a0](?P<thing>[^\\W\\d_]+)",
    rated="a razón de|es decir|o sea|lo que supone|esto es|que sale a|a|lo que equivale a",
    in_all="en total|en conjunto|en suma",
    average="de media|en promedio|una media de|un promedio de|por término medio",
    bringing="elev(?:a|ando|ará)|ampl(?:ía|iando|iará)|aument(?:a|ando|ará)|pas(?:a|ando|ará)|lleva",
    spent="a|para|en|de|por",
    rose="subi(?:ó|eron)|creci(?:ó|eron)|aument(?:ó|aron)|ascendi(?:ó|eron)",
    fell="baj(?:ó|aron)|cay(?:ó|eron)|disminuy(?:ó|eron)|descendi(?:ó|eron)|se redu(?:jo|jeron)",
    leavers="bajas?|salidas?|jubilaci(?:ón|ones)|cierres?|retiradas?|pérdidas?|marchas?",
    these_are="son|eso es|esto es|es decir|supone|eso supone",
    them="ellos|ellas|estos|estas|los cuales|las cuales|los que|las que",
)  # fmt: skip
