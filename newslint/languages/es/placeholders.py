"""Words of templates."""

from newslint.languages.placeholders import PlaceholderWords

WORDS = PlaceholderWords(
    verbs=tuple(
        "insertar inserte insértese añadir completar rellenar poner introducir incluir indicar especificar escribir sustituir reemplazar incluya indique escriba".split()
    ),
    nouns=tuple(
        """
        nombre apellido apellidos logo precio porcentaje año cargo título fecha hora lugar ciudad localidad empresa entidad producto teléfono número
        correo contacto portavoz cita enlace dirección importe titular patrocinador provincia región edad declaración cargo cifra
        """.split()
    ),
    before_roman=frozenset(
        """
        siglo siglos capítulo tomo volumen edición papa rey reina juan luis alfonso parte sección artículo anexo
        congreso jornadas festival feria semana
        """.split()
    ),
    notes=(
        "pendiente",
        "pendientes",
        "por confirmar",
        "a confirmar",
        "por definir",
        "a completar",
        "falta",
        "faltan",
        "confirmar con",
        "revisar con",
        "texto de relleno",
        "ojo",
    ),
    phrases=(
        "copiar y pegar aquí",
        "texto estándar aquí",
        "texto por completar",
        "texto a completar",
        "texto pendiente",
        "dato por confirmar",
        "haga clic aquí para escribir",
        "haga clic o pulse aquí para escribir",
        "nombre apellido1",
        "nombre apellido",
        "fulano de tal",
        "título provisional",
        "escriba aquí su texto",
        "este es un texto de relleno",
        "esto es un texto de relleno",
        "nombre y apellidos aquí",
    ),
)
