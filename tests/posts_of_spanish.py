"""Spanish sentences with people and posts, for `test_posts_by_language`. See `read_sentence` there for the marks."""

from __future__ import annotations

AFTER = """
[Marta Olmedo], {1|directora general de Vertalis}, presentó ayer los resultados del ejercicio.
«Es una gran noticia para el barrio», afirmó [Julián Arrieta], {1|concejal de Urbanismo del Ayuntamiento de Villarroja}.
[Pilar Sanchís], {1|catedrática de Derecho Penal de la Universidad de Alcorada}, impartirá la conferencia inaugural.
[Óscar Beltrán Rius], {1|fundador} y {1|consejero delegado de Novaluz}, agradeció el apoyo de los socios.
Según [Teresa Galván], {1|portavoz de la Plataforma por el Agua}, el plazo termina en junio.
[Ramón Iturbe], {1:former|expresidente de la Cámara de Comercio}, recibirá la medalla de oro.
[Lucía Bermejo], {1|jefa del Servicio de Pediatría del Hospital Santa Brígida}, coordina el estudio.
«No habrá retrasos», aseguró la doctora [Elena Carrasco], {1|investigadora principal del proyecto Marea}.
[Ignacio Robledo] ({1|presidente}) y [Nuria Vidal] ({2|tesorera}) firmaron el acta.
[Andrés Pastor], {1|vicepresidente segundo} y {1|ministro de Industria}, clausuró el congreso.
[Sonia Quintero], {1|ingeniera de datos en Plexora}, diseñó el tablero.
D. [Fermín Otero], {1|secretario general técnico de la Consejería de Hacienda}, dio lectura al acuerdo.
Intervino también [Beatriz Lozano], {1|responsable de comunicación de la cooperativa}, que contestó a las preguntas.
[Gonzalo Prieto], {1:acting|director interino del Museo del Mar}, abrió la exposición.
[Raquel Montes], hasta ahora {1|subdirectora de Operaciones}, dirigirá la planta.
[Héctor Salinas], {1|profesor emérito de la Universidad de Alcorada}, recogió el premio.
[Clara Miñana], {1|coordinadora del área de juventud}, animó a participar.
[Rodrigo Cienfuegos], antiguo {1:former|portero del equipo}, firmó autógrafos.
[Emilia Santos], {1|revisora del manual} y {1|mentora del programa Puentes}, dará la bienvenida.
[Íñigo Larrea], {1|arquitecto responsable de la obra}, explicó los plazos.
[Adela Foncea], {1|miembro del comité científico}, moderó la mesa.
"""

BEFORE = """
El veterano {1|desarrollador de Marea Libre}, [Luis Andrade], abrió la jornada.
La {1|fundadora de Kantor Velaz}, [Alba Moya], recibió el premio.
El {1|sargento primero} [Nicolás Rueda] y [Marina Castaño] recibieron la distinción.
Los {12|revisores}, [María Paula Cañete], [Jorge Alcántara], probaron el paquete.
El {1|cofundador} y {1|CTO (director técnico) de Marea}, [Luis Andrade], habló con los estudiantes.
La {1|alcaldesa de Villarroja}, [Pilar Sanchís], inauguró el centro cívico.
El {1|secretario de Estado de Infraestructuras}, [Julián Arrieta], vino con el {2|delegado del Gobierno}, [Tomás Abad].
La {1:former|exministra de Cultura} [Lucía Bermejo] presentará el acto.
La {1|presidenta} y {1|fundadora de la Fundación Amparo}, [Rosa Llorente], agradeció el gesto.
El {1|consejero de Sanidad}, [Víctor Aranda], y la {2|consejera de Educación}, [Irene Salgado], comparecerán mañana.
El {1|director de cine} [Samuel Orts] rodará en la comarca.
La {1|periodista} [Carla Vinuesa] presentó la gala.
El {1:former|exjugador} [Diego Ferreiro] entregó el trofeo.
Los {12|concejales} [Alba Moya] y [Hugo Peris] presentaron la moción.
Las {12|investigadoras} [Noelia Gil] y [Sara Company], del Instituto de Biología, firman el artículo.
El {1|rector de la Universidad de Alcorada}, [Esteban Larrañaga], defendió el plan.
El nuevo {1|entrenador del equipo}, [Pablo Zurita], llegará el lunes.
El {1|jefe de la Policía Local}, [Marcos Ibarra], explicó el operativo.
La {1:acting|alcaldesa} en funciones, [Silvia Duarte], convocó al pleno.
El {1|capitán de la Guardia Civil} [Joaquín Peral] dirigió el rescate.
La {1:future|presidenta} electa [Amalia Correa] viajará el martes.
Su {1|directora artística}, [Leonor Vives], anunció el programa.
El {1|viceconsejero de Vivienda}, [Rubén Alcaide], detalló las ayudas.
El {1|embajador de Norvia en Madrid}, [Lars Holmgren], asistió al acto.
La {1|vicerrectora de Investigación}, [Mónica Esparza], abrió la jornada.
El {1|presidente de la Junta}, [Antonio Rebollo], visitó la fábrica acompañado por el {2|alcalde}, [Luis Cuesta].
"""

VERBS = """
[Marta Olmedo] es {1|directora general de Vertalis} desde 2019.
[Julián Arrieta] fue {1:former|director del Instituto del Agua} entre 2015 y 2021.
[Alicia Torrente], {1:former|directora del Instituto del Agua} entre 2015 y 2021, presentó el informe.
[Manuel Cobos], {1:former|alcalde de Villarroja} desde 1998 hasta 2009, cortó la cinta.
¡Hola! Soy [Carolina Pradel] y voy a participar como {1:future|mentora} este año.
[Alba Moya] es Dra. en Ciencias Químicas y {1|profesora de Bachillerato}.
[Hugo Peris] es {1|asesor de la Red Cauce} para facilitar los cursos.
[Sabrina Lugones] es {1|profesora de Biología} y {1|editora de la revista Cauce}.
[Óscar Beltrán] asumirá el cargo de {1:future|director financiero de Novaluz}.
[Teresa Galván] será la nueva {1:future|directora del museo} a partir de enero.
[Ramón Iturbe] trabaja como {1|consultor en Altavista}.
El consejo ha nombrado a [Lucía Bermejo] {1|directora de Personas}.
El patronato designó a [Elena Carrasco] como {1|secretaria general}.
[Ignacio Robledo], que es {1|profesor de Historia en la Universidad de Alcorada}, firma el prólogo.
[Nuria Vidal] fue {1:former|alcaldesa de Villarroja} desde 1998 hasta 2009.
[Irene Salgado] ha sido nombrada {1|presidenta del consejo de administración}.
[Tomás Abad] se incorpora a Plexora como {1|director comercial}.
[Rosa Llorente] ocupó el cargo de {1:former|tesorera de la Fundación Amparo}.
[Víctor Aranda] ocupa el cargo de {1|secretario del comité}.
[Mónica Esparza] dejó el puesto de {1:former|gerente del puerto}.
"""
NONE = """
El Lorenzo Berkel National Laboratory abrió ayer.
[Fermín Otero] nació en 1961 en Villarroja.
El presidente agradeció a [Beatriz Lozano] su trabajo.
El Premio Ramón Carande se entregará en otoño.
El acto, presentado por [Clara Miñana], terminó a las ocho.
El ministro aseguró que [Héctor Salinas] no conocía el informe.
El Hospital Ramón Carande abre una planta.
La calle Lucía Bermejo quedará cortada el lunes.
"""

# family names that are common nouns, without a post beside them; one plural head for two fields
KNOWN_MISSES = """
[Pilar Sanchís] ha sido nombrada {1|presidenta del consejo de administración}.
[Andrés Pastor] se incorpora a Plexora como {1|director comercial}.
Los {1|ministros de Economía}, [Julio Baena], y de {2|Cultura}, [Inés Prado], asistieron.
"""
