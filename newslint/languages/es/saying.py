"""Spanish: verbs of saying."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.languages.saying import SayingWords, phrases, words

REGULAR_AR = """aclarar aconsejar adelantar afirmar alegar alertar animar anunciar apostillar apuntar argumentar
asegurar aseverar atestiguar avanzar avisar bromear celebrar citar comentar comunicar confesar confirmar considerar
contar contestar criticar declarar demandar denunciar destacar detallar ejemplificar enfatizar enumerar
especificar exclamar explicar expresar felicitar finalizar formular gritar indicar informar instar invitar
lamentar llamar manifestar matizar mencionar narrar notar observar opinar pensar planear plantear precisar
preguntar proclamar pronunciar puntualizar quejar razonar reafirmar recalcar recomendar recordar reflexionar reiterar
rematar relatar remarcar resaltar reseñar revelar reclamar saludar señalar subrayar susurrar
terminar testificar trasladar valorar vaticinar zanjar"""
IRREGULAR = """dice dicen decía decían dijo dijeron dije digo dicho dicha decir diciendo añade añaden añadió añadieron
añadido añadir añadiendo cuenta cuentan recuerda recuerdan recomienda explicita confiesa confiesan manifiesta
manifiestan piensa pienso pensó pide piden pidió pidieron pedido sostiene sostienen sostuvo sostuvieron sostenido
mantiene mantuvo mantenido expone exponen expuso expusieron expuesto propone propuso propuesto admite admiten admitió
admitieron admitido insiste insisten insistió insistieron insistido insistir concluye concluyen concluyó concluyeron
concluido concluir advierte advierten advirtió advirtieron advertido escribe escriben escribió escribieron escrito
responde responden respondió respondieron respondido reconoce reconocen reconoció reconocieron reconocido agradece
agradecen agradeció agradecieron agradecido promete prometió prometido defiende defienden defendió defendieron defendido
sugiere sugirió sugieren sugerido resume resumen resumió resumido repite repitió repetido cree creen creo incide incidió
refiere refirió transmite transmitió transmitido describe describió descrito admitiendo añadiendo prosigue prosiguió
prosiguieron continúa continuó alude aludió establece discute arguye arguyó ruega sentencia sentenció augura auguró
celebra ironiza ironizó puso pone habla habló quiso exige exigió leyó lee repuso replica replicó predice reza bromea"""


def _forms(verb: str) -> Iterator[str]:
    stem = verb[:-2]
    soft = stem[:-1] + "qu" if stem.endswith("c") else stem + "u" if stem.endswith("g") else stem
    if verb.endswith("ar"):
        yield from (stem + ending for ending in "ar a an aba aban ó aron ado ada ando aría ará o".split())
        yield soft + "é"
    else:
        yield from (stem + ending for ending in "er ir e en ía ió ieron ido iendo".split())


def build() -> SayingWords:
    return SayingWords(
        verbs=words(IRREGULAR) | {form for verb in REGULAR_AR.split() for form in _forms(verb)},
        plain=words("""dice dicen dijo dijeron diciendo decía afirma afirman afirmó afirmaron explica explican
            explicó explicaron señala señaló señalaron añade añaden añadió añadieron asegura aseguró aseguraron
            comenta comentó comentaron subraya subrayó destacó destaca recuerda recordó cuenta contó relata relató
            opina opinó respondió declaró declararon manifestó apuntó advierte advirtió insiste insistió sostiene
            preguntó concluyó indicó reconoce reconoció admite admitió bromea bromeó"""),
        according=phrases("""
            según
            en palabras de
            en palabras del
            a juicio de
            en opinión de
            de acuerdo con
            para"""),
        brief=words("según"),
        nouns=words("""palabras declaración declaraciones comunicado carta mensaje discurso entrevista respuesta
            pregunta testimonio frase nota tuit"""),
        pronouns=words("él ella ellos ellas quien quienes yo"),
        titles=words("""titulado titulada titulados tituladas llamado llamada denominado denominada bautizado bautizada
            lema título obra libro película canción disco exposición muestra serie artículo informe estudio programa
            proyecto campaña iniciativa premio premios categoría jornada jornadas mesa ponencia conferencia curso taller
            palabra término expresión etiqueta asunto novela poema himno eslogan ciclo concurso espectáculo"""),
        own=words("nosotros nuestro nuestra nuestros nuestras"),
    )
