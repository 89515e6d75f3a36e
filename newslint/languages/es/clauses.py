"""Spanish: finite verbs and the words around clauses."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.languages.clauses import ClauseWords, words

FINITE = """
es son fue fueron era eran será serán sería sea sean está están estaba estaban estuvo estará estarán ha han
había habían habrá hay hubo habría haya hayan tiene tienen tenía tenían tuvo tuvieron tendrá tendrán hace hacen
hacía hizo hicieron hará puede pueden podía podían pudo pudieron podrá podrán podría debe deben debía deberá
deberán debería va van iba iban irá dice dicen dijo dijeron da dan dio dieron ve ven vio vieron viene vienen
vino vinieron vendrá sale salen salió pone ponen puso pusieron quiere quieren quiso sabe saben supo sigue siguen
siguió pide piden pidió sirve sirven sirvió nace nacen nació crece crecen conoce conocen ofrece ofrecen aparece
aparecen parece parecen pertenece permanece establece obtiene obtuvo mantiene mantienen mantuvo contiene
contienen incluye incluyen incluyó construye contribuye constituye distribuye abre abren cierra cierran empieza
empiezan comienza comienzan cuenta cuentan encuentra encuentran muestra muestran demuestra vuelve vuelven
resuelve mueve mueven juega juegan piensa cuesta cuestan vale valen cabe caben queda quedan lleva llevan llega
llegan trabaja trabajan busca buscan permite permiten supone suponen dispone disponen propone proponen reúne
reúnen recoge recogen acoge acogen dirige dirigen elige eligen exige exigen vive viven recibe reciben convierte
convierten invierte prevé prevén cree creen lee leen posee poseen consiste existe existen asiste asisten cumple
cumplen suma suman sube suben baja bajan somos tenemos hemos queremos podemos debemos estamos vamos hacemos
creemos corresponde responde depende dependen vende venden atiende extiende pretende pretenden defiende aprende
comprende emprende sorprende arranca cubre cubren descubre sufre sufren ocurre ocurren transcurre corre corren
ocupa ocupan forman marcan viaja viajan gana ganan pasa pasan pesa pesan mide miden dura duran toca tocan actúa
actúan continúa continúan sitúa evalúa celebra celebran sucede suceden resume resumen relaja
"""
REGULAR = """
abordar aceptar acompañar activar acumular adaptar afectar agrupar alcanzar alojar ampliar analizar animar
anunciar apoyar aportar aprobar aprovechar apuntar asegurar aspirar aumentar autorizar avanzar ayudar brindar
cambiar captar causar centrar citar coincidir colaborar combinar completar concentrar confirmar conmemorar
consolidar contemplar controlar coordinar crear cultivar dedicar dejar demandar desarrollar destacar destinar
dominar donar editar ejecutar elaborar eliminar emplear encabezar encargar enfrentar entregar entrar enviar
esperar estrenar evitar explicar explorar exportar expresar fabricar facilitar fijar financiar finalizar firmar
fomentar formalizar fundar garantizar generar gestionar grabar habilitar iluminar impulsar inaugurar incorporar
indicar informar ingresar iniciar instalar integrar intentar interpretar invitar lanzar lamentar lograr llenar
mejorar montar multiplicar necesitar ocasionar operar organizar otorgar pagar participar planear planificar
premiar preparar presentar prestar procesar promocionar protagonizar publicar realizar rebajar rechazar
recomendar recordar recuperar reducir reflejar reforzar regresar representar respetar resultar retomar revelar
rodear saludar seleccionar señalar simbolizar solicitar superar terminar tomar transformar transportar tratar
triplicar ubicar utilizar valorar visitar
"""
ENDINGS = "ó aron ieron aba aban ará arán erá erán irá irán aría arían ería erían iría irían amos emos imos"
PARTICIPLES = """
ado ada ados adas ido ida idos idas cho cha chos chas sto sta stos stas rto rta rtos rtas ito ita itos itas
"""
DETERMINERS = "el la los las un una unos unas este esta estos estas su sus nuestro nuestra ambos ambas cada"
RELATIVES = "que quien quienes cuyo cuya cuyos cuyas"
SUBORDINATORS = "porque aunque"
NEVER_LAST = "y e o u el la los las un de del al en con por para que su sus cuyo cuya ni sin sobre desde"
OPENERS = """
con en de del por para según tras desde entre sobre sin como además incluye consulte visite vea gracias a al
bajo durante ante hasta contra mediante hacia y o e todo toda todos todas más menos
"""
PLAIN = "o os as es l r z d s ada ida aria ble nte ense ción sión ón"
ATTACHING = """
de del a al en con sin para por sobre entre y e o u ni desde hasta según contra bajo hacia tras ante
"""
FORE = """
dos tres cuatro cinco seis siete ocho nueve diez once doce veinte cien mil primer primera segundo segunda tercer
tercera último última últimos últimas nuevo nueva nuevos nuevas antiguo antigua antiguos antiguas gran grandes buen
buena mejor mejores futuro futura actual actuales pequeño pequeña mismo misma otro otra otros otras propio propia
"""


def _forms(verb: str) -> Iterator[str]:
    yield from (verb[:-2] + ending for ending in (("a", "an") if verb.endswith("ar") else ("e", "en")))


def build() -> ClauseWords:
    return ClauseWords(
        finite=words(FINITE) | {form for verb in REGULAR.split() for form in _forms(verb)},
        base=frozenset(),
        finite_endings=tuple(ENDINGS.split()),
        participle_endings=tuple(PARTICIPLES.split()),
        determiners=words(DETERMINERS),
        relatives=words(RELATIVES),
        subordinators=words(SUBORDINATORS),
        never_last=words(NEVER_LAST),
        imperatives=words(OPENERS),
        plain_endings=tuple(PLAIN.split()),
        attaching=words(ATTACHING),
        fore=words(FORE),
    )
