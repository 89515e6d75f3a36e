"""Spanish sentences whole: the people that they name, each with the posts given, in order."""

from __future__ import annotations

import pytest

from newslint.annotations.people import people
from newslint.desk import Desk
from newslint.readers import plain
from newslint.source import Source

CASES = [
    (
        ("La consejera delegada de Vertalis, Marta Olmedo Ruiz, ha señalado que la planta abrirá en otoño."),
        [("Marta Olmedo Ruiz", ["consejera delegada de Vertalis/current"])],
    ),
    (
        (
            "El secretario de Estado de Infraestructuras, Julián Arrieta, visitó ayer las obras "
            "junto a la alcaldesa de Villarroja, Pilar Sanchís."
        ),
        [
            ("Julián Arrieta", ["secretario de Estado de Infraestructuras/current"]),
            ("Pilar Sanchís", ["alcaldesa de Villarroja/current"]),
        ],
    ),
    (
        (
            "La vicepresidenta primera y ministra de Hacienda, Teresa Galván, y el vicepresidente"
            " segundo y ministro de Industria, Óscar Beltrán, firmaron el acuerdo."
        ),
        [
            ("Teresa Galván", ["vicepresidenta primera/current", "ministra de Hacienda/current"]),
            ("Óscar Beltrán", ["vicepresidente segundo/current", "ministro de Industria/current"]),
        ],
    ),
    (
        ("«Es un paso decisivo», ha afirmado la directora general de Salud Pública, Elena Carrasco, tras la reunión."),
        [("Elena Carrasco", ["directora general de Salud Pública/current"])],
    ),
    (
        (
            "Según Ignacio Robledo, jefe de la Unidad de Cuidados Intensivos del Hospital Santa "
            "Brígida, los datos son buenos."
        ),
        [("Ignacio Robledo", ["jefe de la Unidad de Cuidados Intensivos del Hospital Santa Brígida/current"])],
    ),
    (
        ("El hasta ahora director comercial de Novaluz, Andrés Pastor, asume la dirección general."),
        [("Andrés Pastor", ["director comercial de Novaluz/current"])],
    ),
    (
        "La exministra de Cultura Lucía Bermejo presentará el acto.",
        [("Lucía Bermejo", ["exministra de Cultura/former"])],
    ),
    (
        ("El ex presidente de la Cámara de Comercio de Alcorada, Ramón Iturbe, recibió la medalla."),
        [("Ramón Iturbe", ["presidente de la Cámara de Comercio de Alcorada/former"])],
    ),
    ("El alcalde en funciones, Javier Montero, convocó al pleno.", [("Javier Montero", ["alcalde/acting"])]),
    (
        ("La rectora electa de la Universidad de Valdemora, Carmen Lorente, tomará posesión el lunes."),
        [("Carmen Lorente", ["rectora electa de la Universidad de Valdemora/future"])],
    ),
    (
        "El director interino del museo, Pablo Sáenz, agradeció la donación.",
        [("Pablo Sáenz", ["director interino del museo/acting"])],
    ),
    (
        "El director general adjunto de Banco Miraflor, Luis Aguirre, presentó los resultados.",
        [("Luis Aguirre", ["director general adjunto de Banco Miraflor/current"])],
    ),
    (
        (
            "Dña. Rosa María Vidal, presidenta ejecutiva de Grupo Altozano, y D. Fernando Ochoa, "
            "consejero delegado de la compañía, clausuraron la jornada."
        ),
        [
            ("Rosa María Vidal", ["presidenta ejecutiva de Grupo Altozano/current"]),
            ("Fernando Ochoa", ["consejero delegado de la compañía/current"]),
        ],
    ),
    (
        "La viceconsejera de Educación y Universidades, Dª. Inés Campillo, inauguró el curso.",
        [("Inés Campillo", ["viceconsejera de Educación y Universidades/current"])],
    ),
    (
        ("El Sr. D. Tomás Herrero, Presidente de la Asociación de Empresarios del Metal, tomó la palabra."),
        [("Tomás Herrero", ["Presidente de la Asociación de Empresarios del Metal/current"])],
    ),
    (
        ("La concejala de Igualdad y Diversidad, Noelia Prats, y el concejal de Hacienda, Marc Solé, comparecieron."),
        [
            ("Noelia Prats", ["concejala de Igualdad y Diversidad/current"]),
            ("Marc Solé", ["concejal de Hacienda/current"]),
        ],
    ),
    (
        ("La diputada por Cuenca Beatriz Llorente preguntó al ministro del Interior, Alfonso Murillo."),
        [("Beatriz Llorente", ["diputada por Cuenca/current"]), ("Alfonso Murillo", ["ministro del Interior/current"])],
    ),
    (
        (
            "Sergio Navarro, vocal del Consejo General de Enfermería y coordinador del Grupo de "
            "Trabajo de Salud Digital, presentó el informe."
        ),
        [
            (
                "Sergio Navarro",
                [
                    "vocal del Consejo General de Enfermería/current",
                    "coordinador del Grupo de Trabajo de Salud Digital/current",
                ],
            )
        ],
    ),
    (
        (
            "Ana Belén Torres, gerente del Hospital Comarcal de Lozoya, y Raquel Pinto, "
            "subdirectora médica, explicaron el plan."
        ),
        [
            ("Ana Belén Torres", ["gerente del Hospital Comarcal de Lozoya/current"]),
            ("Raquel Pinto", ["subdirectora médica/current"]),
        ],
    ),
    (
        "El portavoz del Gobierno, Hugo Casares, ha subrayado que no hay cambios.",
        [("Hugo Casares", ["portavoz del Gobierno/current"])],
    ),
    (
        ("La responsable de Sostenibilidad de Almacenes Duero, Clara Montes, recordó que el objetivo es 2030."),
        [("Clara Montes", ["responsable de Sostenibilidad de Almacenes Duero/current"])],
    ),
    (
        "El coordinador/a del programa, Iván Lozano, atenderá a los medios.",
        [("Iván Lozano", ["coordinador/a del programa/current"])],
    ),
    (
        (
            "El decano de la Facultad de Ciencias de la Información de la Universidad de "
            "Valdemora, Emilio Rueda, abrió el acto."
        ),
        [
            (
                "Emilio Rueda",
                [("decano de la Facultad de Ciencias de la Información de la Universidad de Valdemora/current")],
            )
        ],
    ),
    (
        (
            "En el acto participaron la alcaldesa de Torrelaguna, Sonia Prieto; el presidente de "
            "la Diputación, Martín Echevarría; y la delegada del Gobierno en Cantalar, Eva "
            "Rincón."
        ),
        [
            ("Sonia Prieto", ["alcaldesa de Torrelaguna/current"]),
            ("Martín Echevarría", ["presidente de la Diputación/current"]),
            ("Eva Rincón", ["delegada del Gobierno en Cantalar/current"]),
        ],
    ),
    (
        "Mónica Salgado ha sido nombrada nueva directora de Recursos Humanos de Telvia España.",
        [("Mónica Salgado", ["directora de Recursos Humanos de Telvia España/current"])],
    ),
    (
        "El consejo de administración ha nombrado a Gonzalo Peris director financiero.",
        [("Gonzalo Peris", ["director financiero/current"])],
    ),
    (
        "Gonzalo Peris sustituye a Ana Crespo como director financiero de Telvia.",
        [("Gonzalo Peris", ["director financiero de Telvia/current"]), ("Ana Crespo", [])],
    ),
    (
        "Nuria Casals se incorpora a Telvia como directora de Comunicación y Asuntos Públicos.",
        [("Nuria Casals", ["directora de Comunicación y Asuntos Públicos/current"])],
    ),
    (
        "Carlos Medina, de 52 años, presidente de la Federación de Vela, ganó la regata.",
        [("Carlos Medina", ["presidente de la Federación de Vela/current"])],
    ),
    (
        ("La profesora titular de Derecho Penal de la Universidad de Valdemora Isabel Cortina coordina el estudio."),
        [("Isabel Cortina", ["profesora titular de Derecho Penal de la Universidad de Valdemora/current"])],
    ),
    (
        "El catedrático de Economía Aplicada Rafael Domínguez dirigió la investigación.",
        [("Rafael Domínguez", ["catedrático de Economía Aplicada/current"])],
    ),
    (
        ("Ha intervenido también la secretaria general de la Confederación de Cooperativas, Amparo Gisbert."),
        [("Amparo Gisbert", ["secretaria general de la Confederación de Cooperativas/current"])],
    ),
    (
        "Manuel Ferrer es el nuevo presidente del Colegio de Arquitectos de Alcorada.",
        [("Manuel Ferrer", ["presidente del Colegio de Arquitectos de Alcorada/current"])],
    ),
    (
        "Manuel Ferrer, quien fue alcalde de Alcorada entre 2003 y 2011, presentó el libro.",
        [("Manuel Ferrer", ["alcalde de Alcorada/former"])],
    ),
    (
        ("Manuel Ferrer fue director del Museo de la Ciudad y actualmente es asesor del Ministerio de Cultura."),
        [("Manuel Ferrer", ["director del Museo de la Ciudad/former", "asesor del Ministerio de Cultura/current"])],
    ),
    (
        ("El jefe de servicio de Cardiología del Hospital Santa Brígida, doctor Enrique Palau, dirige el ensayo."),
        [("Enrique Palau", ["jefe de servicio de Cardiología del Hospital Santa Brígida/current"])],
    ),
    (
        (
            "La Dra. Silvia Roca, investigadora principal del proyecto e investigadora del "
            "Instituto de Biomedicina de Alcorada, firma el artículo."
        ),
        [
            (
                "Silvia Roca",
                [
                    "investigadora principal del proyecto/current",
                    "investigadora del Instituto de Biomedicina de Alcorada/current",
                ],
            )
        ],
    ),
    (
        (
            "El conseller de Agricultura, Vicent Ferrandis, y la directora de la Agencia de "
            "Seguridad Alimentaria, Laia Puig, presidieron la mesa."
        ),
        [
            ("Vicent Ferrandis", ["conseller de Agricultura/current"]),
            ("Laia Puig", ["directora de la Agencia de Seguridad Alimentaria/current"]),
        ],
    ),
    (
        "La jefa de prensa de la entidad, Marina Esteve, no quiso hacer comentarios.",
        [("Marina Esteve", ["jefa de prensa de la entidad/current"])],
    ),
    (
        "Firmado: Joaquín Ramos, Secretario General de la Fundación Puente.",
        [("Joaquín Ramos", ["Secretario General de la Fundación Puente/current"])],
    ),
    (
        (
            "El nuevo director gerente del Servicio Cantalar de Salud, Luis Miguel Ortega, "
            "compareció ante la Comisión de Sanidad."
        ),
        [("Luis Miguel Ortega", ["director gerente del Servicio Cantalar de Salud/current"])],
    ),
    (
        ("El presidente de Rurania, Dimas Vukov, y su homóloga de Belvania, Irina Sorel, se reunieron."),
        [("Dimas Vukov", ["presidente de Rurania/current"]), ("Irina Sorel", [])],
    ),
    (
        "La senadora Claudia Mejía (Partido Verde) presentó el proyecto de ley.",
        [("Claudia Mejía", ["senadora/current"])],
    ),
    (
        (
            "El gobernador del estado de Nueva Laguna, Héctor Villaseñor, y el presidente "
            "municipal de San Telmo, Rubén Ibarra Soto, entregaron las viviendas."
        ),
        [
            ("Héctor Villaseñor", ["gobernador del estado de Nueva Laguna/current"]),
            ("Rubén Ibarra Soto", ["presidente municipal de San Telmo/current"]),
        ],
    ),
    (
        "La titular de la Secretaría de Turismo, Gabriela Montes de Oca, anunció la campaña.",
        [("Gabriela Montes de Oca", ["titular de la Secretaría de Turismo/current"])],
    ),
    (
        "El titular del Ministerio de Salud, Óscar Quiroga, dijo que no habrá recortes.",
        [("Óscar Quiroga", ["titular del Ministerio de Salud/current"])],
    ),
    (
        ("El Lic. Ernesto Barragán, Director Jurídico de Aceros del Norte S.A. de C.V., entregó la carta."),
        [("Ernesto Barragán", ["Director Jurídico de Aceros del Norte S.A. de C.V./current"])],
    ),
    (
        (
            "La viceministra de Desarrollo Social, Lorena Quispe, y el intendente de Puerto Alto,"
            " Néstor Bianchi, recorrieron el barrio."
        ),
        [
            ("Lorena Quispe", ["viceministra de Desarrollo Social/current"]),
            ("Néstor Bianchi", ["intendente de Puerto Alto/current"]),
        ],
    ),
    (
        (
            '"Estamos orgullosos", dijo Daniela Fuentes, vicepresidenta sénior de Operaciones '
            "para América Latina de Corvex."
        ),
        [("Daniela Fuentes", ["vicepresidenta sénior de Operaciones para América Latina de Corvex/current"])],
    ),
    (
        '"Estamos orgullosos", comentó Daniela Fuentes, CEO y cofundadora de Corvex.',
        [("Daniela Fuentes", ["CEO/current", "cofundadora de Corvex/current"])],
    ),
    (
        (
            "Daniela Fuentes, fundadora y CEO de Corvex, y Matías Lagos, director de tecnología "
            "(CTO), presentaron la aplicación."
        ),
        [
            ("Daniela Fuentes", ["fundadora/current", "CEO de Corvex/current"]),
            ("Matías Lagos", ["director de tecnología/current"]),
        ],
    ),
    (
        "Matías Lagos, Gerente General de Corvex Chile, explicó que la inversión será mayor.",
        [("Matías Lagos", ["Gerente General de Corvex Chile/current"])],
    ),
    (
        "El subsecretario de Pesca y Acuicultura, Julio Saavedra, destacó el avance.",
        [("Julio Saavedra", ["subsecretario de Pesca y Acuicultura/current"])],
    ),
    (
        ("La fiscal jefe de la Audiencia Provincial de Cantalar, Mercedes Soto, remitió el escrito."),
        [("Mercedes Soto", ["fiscal jefe de la Audiencia Provincial de Cantalar/current"])],
    ),
    (
        ("El comisario principal Alberto Nieto y la inspectora jefa Paula Gil recibieron la cruz al mérito."),
        [("Alberto Nieto", ["comisario principal/current"]), ("Paula Gil", ["inspectora jefa/current"])],
    ),
    (
        ("La presidenta saliente, Remedios Zamora, cedió el testigo al presidente entrante, Félix Arana."),
        [("Remedios Zamora", ["presidenta/current"]), ("Félix Arana", ["presidente/current"])],
    ),
    (
        "La ministra portavoz, Olga Requena, compareció tras el Consejo de Ministros.",
        [("Olga Requena", ["ministra portavoz/current"])],
    ),
    (
        (
            "Olga Requena, ministra de Transportes y Movilidad Sostenible, Fidel Arce, secretario"
            " de Estado de Movilidad, y Juana Cid, presidenta de Puertos de Rurania, asistieron."
        ),
        [
            ("Olga Requena", ["ministra de Transportes y Movilidad Sostenible/current"]),
            ("Fidel Arce", ["secretario de Estado de Movilidad/current"]),
            ("Juana Cid", ["presidenta de Puertos de Rurania/current"]),
        ],
    ),
    (
        "La diseñadora gráfica Berta Oliver y el ilustrador Quim Roig firman el cartel.",
        [("Berta Oliver", ["diseñadora gráfica/current"]), ("Quim Roig", ["ilustrador/current"])],
    ),
    (
        "El presidente y consejero delegado de Norvento, Íñigo Urrutia, compró acciones.",
        [("Íñigo Urrutia", ["presidente/current", "consejero delegado de Norvento/current"])],
    ),
    (
        "El cardenal arzobispo de Valdemora, monseñor Braulio Cañas, oficiará la misa.",
        [("Braulio Cañas", ["cardenal arzobispo de Valdemora/current"])],
    ),
    (
        (
            "Integran el jurado la escritora Elvira Saavedra, el periodista Damián Cobo y la "
            "editora de Cumbres, Paz Lázaro."
        ),
        [
            ("Elvira Saavedra", ["escritora/current"]),
            ("Damián Cobo", ["periodista/current"]),
            ("Paz Lázaro", ["editora de Cumbres/current"]),
        ],
    ),
    (
        "La mesa estuvo moderada por Irene Duque, periodista de Radio Alcorada.",
        [("Irene Duque", ["periodista de Radio Alcorada/current"])],
    ),
    (
        ("El general de brigada Ricardo Velasco, jefe de la Comandancia General de Melida, presidió la parada."),
        [("Ricardo Velasco", ["general de brigada/current", "jefe de la Comandancia General de Melida/current"])],
    ),
    (
        (
            "La directora del Centro Nacional de Biotecnología Marina (CNBM-CSIR), Aurora "
            "Nogales, ha liderado el trabajo."
        ),
        [("Aurora Nogales", ["directora del Centro Nacional de Biotecnología Marina/current"])],
    ),
    (
        (
            "El presidente del Comité Organizador de los Juegos del Cantábrico 2030, Borja Lekue,"
            " aseguró que todo va en plazo."
        ),
        [("Borja Lekue", ["presidente del Comité Organizador de los Juegos del Cantábrico 2030/current"])],
    ),
    (
        (
            "La responsable del Área de Juventud, Infancia y Familia del Ayuntamiento de "
            "Villarroja, Sara Cano, presentó el programa."
        ),
        [
            (
                "Sara Cano",
                [("responsable del Área de Juventud, Infancia y Familia del Ayuntamiento de Villarroja/current")],
            )
        ],
    ),
    (
        (
            "El delegado territorial de Turismo, Cultura y Deporte de la Junta en Cantalar, "
            "Antonio Gámez, visitó la feria."
        ),
        [("Antonio Gámez", ["delegado territorial de Turismo, Cultura y Deporte de la Junta en Cantalar/current"])],
    ),
    (
        "Lourdes Pineda, antigua directora de Formación de Grupo Caldera, dirigirá el área.",
        [("Lourdes Pineda", ["directora de Formación de Grupo Caldera/former"])],
    ),
    (
        ("Tras la marcha de Iker Zabala, exdirector general de Aguas de Cantalar, el cargo queda vacante."),
        [("Iker Zabala", ["exdirector general de Aguas de Cantalar/former"])],
    ),
    (
        (
            "Alicia Bustos es doctora en Biología, profesora de la Universidad de Valdemora y "
            "vicepresidenta de la Sociedad de Botánica."
        ),
        [
            (
                "Alicia Bustos",
                [
                    "doctora en Biología/current",
                    "profesora de la Universidad de Valdemora/current",
                    "vicepresidenta de la Sociedad de Botánica/current",
                ],
            )
        ],
    ),
    (
        "Soy Diego Almada, ingeniero de software en Corvex, y vivo en Rosario.",
        [("Diego Almada", ["ingeniero de software en Corvex/current"])],
    ),
    (
        "Me llamo Julieta Paredes y soy coordinadora de la Red de Bibliotecas Populares.",
        [("Julieta Paredes", ["coordinadora de la Red de Bibliotecas Populares/current"])],
    ),
    (
        (
            "La jornada contará con la presencia del consejero de Sanidad, Rodrigo Ibáñez; la "
            "gerente del Servicio de Salud, Nerea Ulibarri, y el presidente del Colegio de "
            "Médicos, José Luis Cuadrado."
        ),
        [
            ("Rodrigo Ibáñez", ["consejero de Sanidad/current"]),
            ("Nerea Ulibarri", ["gerente del Servicio de Salud/current"]),
            ("José Luis Cuadrado", ["presidente del Colegio de Médicos/current"]),
        ],
    ),
    (
        (
            "El acto contará con la participación de Nerea Ulibarri (gerente del Servicio de "
            "Salud), José Luis Cuadrado (presidente del Colegio de Médicos) y Rodrigo Ibáñez "
            "(consejero de Sanidad)."
        ),
        [
            ("Nerea Ulibarri", ["gerente del Servicio de Salud/current"]),
            ("José Luis Cuadrado", ["presidente del Colegio de Médicos/current"]),
            ("Rodrigo Ibáñez", ["consejero de Sanidad/current"]),
        ],
    ),
    (
        (
            "Participantes: Nerea Ulibarri, gerente del Servicio de Salud; José Luis Cuadrado, "
            "presidente del Colegio de Médicos; Rodrigo Ibáñez, consejero de Sanidad."
        ),
        [
            ("Nerea Ulibarri", ["gerente del Servicio de Salud/current"]),
            ("José Luis Cuadrado", ["presidente del Colegio de Médicos/current"]),
            ("Rodrigo Ibáñez", ["consejero de Sanidad/current"]),
        ],
    ),
    (
        "Modera: Patricia Lagunas, redactora jefa de El Correo de Alcorada.",
        [("Patricia Lagunas", ["redactora jefa de El Correo de Alcorada/current"])],
    ),
    (
        "Los consejeros Rodrigo Ibáñez y Berta Quintero firmaron el convenio.",
        [("Rodrigo Ibáñez", ["consejeros/current"]), ("Berta Quintero", ["consejeros/current"])],
    ),
    (
        "Las diputadas Elisa Montero y Pilar Sanz y el senador Gil Moreno votaron en contra.",
        [
            ("Elisa Montero", ["diputadas/current"]),
            ("Pilar Sanz", ["diputadas/current"]),
            ("Gil Moreno", ["senador/current"]),
        ],
    ),
    (
        (
            "Simón Aldana y Berta Quintero, presidente y secretaria de la asociación "
            "respectivamente, firmaron las actas."
        ),
        [("Simón Aldana", ["presidente/current"]), ("Berta Quintero", ["secretaria de la asociación/current"])],
    ),
    (
        ("Berta Quintero fue elegida presidenta de la Asociación de Vecinos de Lomas Altas en 2019."),
        [("Berta Quintero", ["presidenta de la Asociación de Vecinos de Lomas Altas/current"])],
    ),
    (
        "El pleno eligió a Berta Quintero como nueva alcaldesa de Lomas Altas.",
        [("Berta Quintero", ["alcaldesa de Lomas Altas/current"])],
    ),
    (
        "Berta Quintero tomó posesión como alcaldesa de Lomas Altas.",
        [("Berta Quintero", ["alcaldesa de Lomas Altas/current"])],
    ),
    (
        "Berta Quintero será la nueva directora de la Orquesta Sinfónica de Cantalar.",
        [("Berta Quintero", ["directora de la Orquesta Sinfónica de Cantalar/future"])],
    ),
    (
        "La Orquesta anuncia el nombramiento de Berta Quintero como directora titular.",
        [("Berta Quintero", ["directora titular/current"])],
    ),
    (
        ("Berta Quintero, actual directora de la Escuela de Música y futura directora de la Orquesta, ensaya ya."),
        [("Berta Quintero", ["directora de la Escuela de Música/current", "directora de la Orquesta/future"])],
    ),
    (
        "Como presidenta de la entidad, Berta Quintero firmó el convenio.",
        [("Berta Quintero", ["presidenta de la entidad/current"])],
    ),
    ("En su calidad de presidenta, Berta Quintero firmó el convenio.", [("Berta Quintero", ["presidenta/current"])]),
    (
        (
            "Nuestro director general, Adolfo Prieto, y nuestra jefa de producto, Silvana Ríos, "
            "contestarán las preguntas."
        ),
        [("Adolfo Prieto", ["director general/current"]), ("Silvana Ríos", ["jefa de producto/current"])],
    ),
    (
        ("Su directora de Investigación, Silvana Ríos, y su socio fundador Adolfo Prieto viajarán a Lima."),
        [("Silvana Ríos", ["directora de Investigación/current"]), ("Adolfo Prieto", ["socio fundador/current"])],
    ),
    (
        "El máximo responsable de la compañía, Adolfo Prieto, negó las acusaciones.",
        [("Adolfo Prieto", ["máximo responsable de la compañía/current"])],
    ),
    (
        ("El portavoz adjunto del Grupo Municipal Progresista, Adolfo Prieto, pidió explicaciones."),
        [("Adolfo Prieto", ["portavoz adjunto del Grupo Municipal Progresista/current"])],
    ),
    (
        ("La portavoz de la asociación vecinal Lomas Unidas, Carla Estrada, anunció movilizaciones."),
        [("Carla Estrada", ["portavoz de la asociación vecinal Lomas Unidas/current"])],
    ),
    (
        (
            "«Seguiremos en la calle», advierte Carla Estrada, miembro de la junta directiva de "
            "Lomas Unidas y vecina del barrio."
        ),
        [("Carla Estrada", ["miembro de la junta directiva de Lomas Unidas/current"])],
    ),
    (
        (
            "Amalia Coronado, vicerrectora de Investigación, Transferencia y Divulgación de la "
            "Universidad de Valdemora, abrió la sesión."
        ),
        [
            (
                "Amalia Coronado",
                [("vicerrectora de Investigación, Transferencia y Divulgación de la Universidad de Valdemora/current")],
            )
        ],
    ),
    (
        "Amalia Coronado — Directora de Comunicación — prensa@valdemora.example",
        [("Amalia Coronado", ["Directora de Comunicación/current"])],
    ),
    (
        (
            "La comandante Raquel Iriarte, jefa del Grupo de Delitos Telemáticos de la Unidad "
            "Central, dirigió la operación."
        ),
        [
            (
                "Raquel Iriarte",
                ["comandante/current", "jefa del Grupo de Delitos Telemáticos de la Unidad Central/current"],
            )
        ],
    ),
    (
        ("El juez Mauricio Sandoval, titular del Juzgado de Instrucción número 4 de Alcorada, decretó prisión."),
        [("Mauricio Sandoval", ["juez/current", "titular del Juzgado de Instrucción número 4 de Alcorada/current"])],
    ),
    ("La magistrada-juez Elvira Cobos dictó sentencia.", [("Elvira Cobos", ["magistrada-juez/current"])]),
    (
        ("El fiscal general del Estado, Gonzalo Argüelles, compareció ante la Comisión de Justicia."),
        [("Gonzalo Argüelles", ["fiscal general del Estado/current"])],
    ),
    (
        ("La cocinera Rosalía Otero, chef y propietaria del restaurante Marea Alta, dirigirá el taller."),
        [("Rosalía Otero", ["cocinera/current", "chef/current", "propietaria del restaurante Marea Alta/current"])],
    ),
    (
        "El exfutbolista y actual comentarista Nico Valverde dará el pregón.",
        [("Nico Valverde", ["exfutbolista/former", "comentarista/current"])],
    ),
    (
        "El entrenador del Real Cantalar, Nico Valverde, dimitió el domingo.",
        [("Nico Valverde", ["entrenador del Real Cantalar/current"])],
    ),
    (
        (
            "El vicepresidente y consejero de Economía, Empresa y Empleo del Gobierno de "
            "Cantalar, Aurelio Sanz, defendió los presupuestos."
        ),
        [
            (
                "Aurelio Sanz",
                ["vicepresidente/current", "consejero de Economía, Empresa y Empleo del Gobierno de Cantalar/current"],
            )
        ],
    ),
    (
        (
            "La vicepresidenta tercera del Gobierno y ministra para la Transición Ecológica y el "
            "Reto Demográfico, Lidia Osuna, visitó la presa."
        ),
        [
            (
                "Lidia Osuna",
                [
                    "vicepresidenta tercera del Gobierno/current",
                    "ministra para la Transición Ecológica y el Reto Demográfico/current",
                ],
            )
        ],
    ),
    (
        (
            "El secretario general para el Deporte, Mario Fonseca, y la presidenta del Comité, "
            "Sol Arnáiz, abrieron la gala."
        ),
        [
            ("Mario Fonseca", ["secretario general para el Deporte/current"]),
            ("Sol Arnáiz", ["presidenta del Comité/current"]),
        ],
    ),
    (
        ("La encargada de negocios de la Embajada de Rurania, Vesna Petrak, asistió a la recepción."),
        [("Vesna Petrak", ["encargada de negocios de la Embajada de Rurania/current"])],
    ),
    (
        ("El representante especial del Secretario General para Belvania, Otto Lindqvist, llegó el martes."),
        [("Otto Lindqvist", ["representante especial del Secretario General para Belvania/current"])],
    ),
    (
        (
            "La directora regional de la Organización Mundial del Turismo para las Américas, "
            "Natalia Cordero, presentó el informe."
        ),
        [("Natalia Cordero", ["directora regional de la Organización Mundial del Turismo para las Américas/current"])],
    ),
    (
        ("El gerente de Asuntos Corporativos y Sustentabilidad de Minera Cobre Alto, Rodrigo Tapia, valoró el fallo."),
        [("Rodrigo Tapia", ["gerente de Asuntos Corporativos y Sustentabilidad de Minera Cobre Alto/current"])],
    ),
    (
        ("La seremi de Salud, Paulina Araya, y el delegado presidencial, Cristóbal Reyes, visitaron el hospital."),
        [("Paulina Araya", ["seremi de Salud/current"]), ("Cristóbal Reyes", ["delegado presidencial/current"])],
    ),
    (
        ("El gobernador Efraín Salgado y la presidenta municipal Lilia Camacho dieron el banderazo."),
        [("Efraín Salgado", ["gobernador/current"]), ("Lilia Camacho", ["presidenta municipal/current"])],
    ),
    (
        ("La jefa de Gobierno, Lilia Camacho, y la secretaria de Movilidad, Aurora Peñaloza, inauguraron la línea."),
        [("Lilia Camacho", ["jefa de Gobierno/current"]), ("Aurora Peñaloza", ["secretaria de Movilidad/current"])],
    ),
    (
        "La superintendenta de Bancos, Aurora Peñaloza, advirtió del riesgo.",
        [("Aurora Peñaloza", ["superintendenta de Bancos/current"])],
    ),
    (
        "El canciller Efraín Salgado se reunió con su par de Rurania, Dimas Vukov.",
        [("Efraín Salgado", ["canciller/current"]), ("Dimas Vukov", [])],
    ),
    (
        ("El primer ministro de Rurania, Dimas Vukov, y la primera dama, Olga Vukova, aterrizaron a las 10."),
        [("Dimas Vukov", ["primer ministro de Rurania/current"]), ("Olga Vukova", ["primera dama/current"])],
    ),
    (
        "La alta comisionada para los Refugiados, Helen Osei, pidió fondos.",
        [("Helen Osei", ["alta comisionada para los Refugiados/current"])],
    ),
    (
        "El difunto presidente de la entidad, Manuel Costas, recibirá un homenaje.",
        [("Manuel Costas", ["presidente de la entidad/former"])],
    ),
    ("El entonces alcalde, Manuel Costas, firmó el convenio.", [("Manuel Costas", ["alcalde/former"])]),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_people_and_posts_of_a_sentence(text: str, expected: list[tuple[str, list[str]]]) -> None:
    document = plain.read(Source(text), Desk(language="es"))
    read = [
        (mention.text, [f"{post.passage.text}/{post.status}" for post in mention.posts]) for mention in people(document)
    ]
    assert read == expected
    for mention in people(document):
        for post in mention.posts:
            span = post.passage.span
            assert text[span.start : span.end] == post.passage.text
