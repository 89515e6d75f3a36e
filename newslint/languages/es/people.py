"""Spanish: honorifics, the nouns that make a post, and the words around them."""

from __future__ import annotations

from newslint.languages.people import PeopleWords, phrases, words

HONORIFICS = """sr sra srta dª d.ª sr.ª srª dr.ª drª s.e s.e. padre monseñor fray señor señora señorita d dña doña don dr dra doctor doctora prof profa profesor profesora ing lic
arq mtro mtra maestro maestra excmo excma ilmo ilma excelentísimo excelentísima ilustrísimo ilustrísima honorable hon
rev reverendo padre sor fray monseñor mons mr ms mrs sres sras señores señoras"""

# the masculine; feminine and plurals are made from it
HEADS = """alguacil sheriff abogado académico accionista activista actor actuario adjunto administrador agente agregado agricultor agrónomo
alcalde almirante alférez alumno analista animador antropólogo apoderado aprendiz árbitro archivero arqueólogo arquitecto
arzobispo asambleísta asesor asistente asociado astronauta astrónomo atleta auditor autor auxiliar ayudante bailarín
barítono becario bibliotecario biólogo bioquímico bombero cabo canciller candidato cantante cantautor capitán capellán
cardenal catedrático censor chef chófer científico cineasta cirujano coach coautor coordinador cocinero codirector
cofundador colaborador coleccionista columnista comandante comentarista comercial comisario comisionado compositor
comunicador concejal concejero conductor conferenciante congresista conseller consellera consejero conservador consiliario
constructor cónsul consultor contador contralmirante contralor coordinadora copresidente coreógrafo coronel corredor
corresponsal creador crítico cronista cura curador decano defensor delegado delantero demógrafo dentista dependiente deportista
desarrollador dibujante diplomático diputado director dirigente diseñador doctorando docente dramaturgo dueño ecólogo
economista editor editorialista educador edil ejecutivo electricista embajador emprendedor empresario empleado encargado
enfermero enólogo enólogue entrenador epidemiólogo escenógrafo escritor escultor especialista estadístico
estilista estratega estudiante exministro experto facilitador farmacéutico filólogo filósofo financiero físico fiscal
fisioterapeuta florista fotógrafo fotoperiodista funcionario fundador futbolista ganadero ganador general geógrafo geólogo
gerente gestor ginecólogo gobernador granjero guardameta guardia guía guionista guitarrista historiador hostelero
ilustrador impulsor informático ingeniero inspector instructor integrador integrante interventor intendente interlocutor
intérprete interiorista inventor inversor investigador jardinero jefe juez jugador jurado jurista letrado librero
líder lingüista locutor magistrado maestro mánager manager marino mariscal matemático mayor mecánico mediador médico
mentor mercadólogo meteorólogo ministro miembro misionero moderador monitor músico narrador neurocirujano neurólogo
notario novelista nutricionista obispo obrero odontólogo oficial oftalmólogo oncólogo operador operario orador
organizador panelista párroco parlamentario participante pastor patrón patrono pedagogo pediatra periodista perito
pianista piloto pintor podcaster poeta político policía ponente portavoz portero prefecto premier presbítero preparador
presentador presidente prior procurador productor profesional profesor programador promotor propietario prosecretario
psicoanalista psicólogo psicopedagogo psiquiatra publicista químico rabino rector redactor regente regidor registrador
relator reportero representante responsable revisor sacerdote sargento secretario senador síndico sindicalista sociólogo
socio soldado solista soprano subalcalde subcomisario subcoordinador subdelegado subdirector subgerente subgobernador
subinspector subjefe suboficial subprefecto subsecretario superintendente supervisor tasador taxista técnico tecnólogo
teniente tenor teólogo terapeuta tesorero titular traductor trabajador tripulante tutor urbanista usuario veterinario
vicealcalde vicealmirante vicecanciller vicecónsul vicedecano vicedirector vicegobernador viceintendente viceministro
vicepresidente viceprimer vicerrector vicesecretario vicetesorero viticultor vocal vocero voluntario exalcalde
expresidente exdirector exministro exsecretario exgobernador exsenador exdiputado exjefe exportavoz exrector exembajador
exfutbolista exjugador excomandante exconsejero exgerente exfiscal exjuez exvicepresidente comisionista heredero
cofundadora gastrónomo sumiller bodeguero alpinista ciclista nadador tenista piragüista ceo cfo coo cto cio cmo ciso
doctor asesorado jefa catedrática emprendedora dramaturga tuitero youtuber influencer bloguero creativo aparejador topógrafo delineante violinista violonchelista
percusionista baterista saxofonista flautista humorista tertuliano ceramista mandatario muralista seremi pregonero copiloto
conseller conselleiro lehendakari"""

EXTRA = """superintendenta intendenta consellera jueza presidenta alcaldesa actriz emperatriz embajatriz abadesa poetisa gerenta jefa concejala fiscala edila
médica música técnica ministra árbitra cónsula capitana tenienta sargenta lideresa sacerdotisa dependienta asistenta
ayudanta clienta oficiala generala directriz bailarina vicepresidenta expresidenta copresidenta ejecutiva rep sen gral
cnel cap tte sgto dip lcda lcdo ing lic subteniente"""

PHRASES = """teniente de alcalde
teniente de alcaldesa
teniente alcalde
primer ministro
primera ministra
viceprimer ministro
viceprimera ministra
primera dama
jefe de estado
jefa de estado
jefe de gobierno
jefa de gobierno
jefe de gabinete
jefa de gabinete
fiscal general
director general
directora general
consejero delegado
consejera delegada
secretario general
secretaria general
guardia civil
mano derecha
brazo derecho
gran maestre
maestro de ceremonias
maestra de ceremonias
community manager"""

CLASSES = """fotógrafo fotógrafa periodista miembro socio profesor profesora portavoz vocero vocera investigador investigadora científico científica
empleado empleada ingeniero ingeniera voluntario voluntaria estudiante alumno alumna docente representante senador
senadora diputado diputada concejal concejala juez jueza magistrado magistrada oficial agente abogado abogada asesor
asesora analista consultor consultora especialista experto experta fundador fundadora cofundador cofundadora autor autora
coautor coautora codirector codirectora propietario propietaria accionista inversor inversora candidato candidata
coordinador coordinadora gerente desarrollador desarrolladora diseñador diseñadora artista escritor escritora periodista
reportero reportera editor editora productor productora actor actriz cantante músico enfermero enfermera médico médica
psicólogo psicóloga ponente panelista organizador organizadora ejecutivo ejecutiva embajador embajadora vicepresidente
vicepresidenta vocal integrante colaborador colaboradora consejero consejera ministro ministra secretario secretaria
entrenador entrenadora jugador jugadora técnico técnica responsable catedrático catedrática capitán teniente sargento
subsecretario subsecretaria delegado delegada regidor regidora edil economista historiador historiadora"""

BOUND = """miembro miembros socio integrante líder titular adjunto asociado asociada mayor comercial guía marino participante
colaborador usuario trabajador profesional mano encargado encargada delegado patrón portero vocal empleado empleada
oficial cabo creador creadora responsable agregado licenciado licenciada auxiliar político música técnica ganador
física química matemática estadística conductor ejecutiva creativo impulsor heredero dirigente político cura interlocutor
promotor promotora tutor organizador jurado invitado creativa censor guardia policía técnico operador titulares político"""

RANKS = """sen rep juez jueza magistrado magistrada general coronel cnel capitán teniente sargento cabo comandante almirante
senador senadora diputado diputada concejal concejala alcalde alcaldesa ministro ministra presidente presidenta
gobernador gobernadora embajador embajadora canciller arzobispo obispo cardenal profesor profesora catedrático
catedrática inspector comisario comisaria oficial agente doctor ingeniero ingeniera arquitecto arquitecta"""

MODIFIERS = """vice sub co primer primera primero segundo segunda tercer tercera adjunto adjunta auxiliar interino interina
honorario honoraria emérito emérita general ejecutivo ejecutiva delegado delegada principal mayor técnico técnica
financiero financiera comercial regional nacional internacional global mundial local municipal provincial estatal federal
autonómico autonómica científico científica médico médica artístico artística musical académico académica creativo
creativa editorial digital jurídico jurídica legal político política parlamentario parlamentaria social asociado asociada
titular jefe jefa gran alto alta nuevo nueva gerente fundador fundadora permanente plenipotenciario residente invitado
visitante deportivo deportiva administrativo administrativa institucional industrial corporativo corporativa accidental
saliente electo electa encargado encargada coordinador coordinadora editor editora subdirector especial itinerante
superior máximo máxima primerísimo estratégico estratégica operativo operativa"""

STOPS = """tales tanto nuevamente que quien quienes cual cuales cuyo cuya donde cuando como mientras porque pues si no ni o u pero sino aunque según
durante desde hasta hacia entre contra sin sobre tras mediante ante bajo ya muy más menos también tampoco además
asimismo igualmente hoy ayer mañana ahora recientemente luego después antes entonces aquí allí este esta estos estas ese esa esos
esas aquel aquella aquellos aquellas yo tú él ella nosotros ellos ellas usted ustedes le les se me te nos lo es son fue fueron
era eran ser sido será serán sea está están estaba estuvo ha han había hay he hemos tiene tienen tuvo tendrá hace hizo hará
dijo dice dijeron afirmó afirma agregó agrega añadió añade señaló señala explicó explica indicó indica destacó destaca
comentó comenta aseguró asegura declaró declara manifestó manifiesta subrayó subraya expresó expresa apuntó apunta
recordó recuerda anunció anuncia informó informa concluyó concluye sostuvo sostiene precisó detalló reconoció confirmó
presentó presenta presentará inauguró firmó visitó recibió participó asistió acudió intervino encabezó lideró dirige
dirigió preside presidió ocupa ocupó ejerce ejerció asume asumió fundó creó ganó recibe llegó llega viajó puede pueden podrá
podrán debe deben va van nombró nombra designó eligió junto acompañado acompañada acompañados liderado encabezado
encabezada dirigido dirigida presidido fundado organizado organizada incluyendo contacto correo teléfono tel web email
enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre lunes martes
miércoles jueves viernes sábado domingo gracias trabajó trabaja vive nació estudió actualmente anteriormente así
todo toda todos todas cada otro otra otros otras mismo misma cuyos mi tu"""

ORGANISATIONS = """s.a s.l s.a.u sa sl slu sociedad empresa compañía grupo universidad facultad escuela instituto academia
ministerio agencia autoridad consejería concejalía departamento dirección secretaría subsecretaría ayuntamiento
diputación gobierno junta comisión comité consejo corte tribunal juzgado cámara senado congreso parlamento asamblea
fundación asociación federación confederación unión liga alianza red organización centro museo biblioteca hospital
clínica laboratorio iglesia catedral banco caja club equipo oficina servicio embajada consulado delegación policía
ejército armada guardia colegio instituto cooperativa consorcio fondo proyecto programa inc corp ltd gmbh ag bv"""

GROUPS = """director-general|director general|directora general
ceo|consejero delegado|consejera delegada|director ejecutivo|directora ejecutiva|presidente ejecutivo
cfo|director financiero|directora financiera
coo|director de operaciones|directora de operaciones|director operativo
cto|director de tecnología|directora de tecnología|director técnico|directora técnica
portavoz|vocero|vocera
fundador|fundadora|cofundador|cofundadora
jefe|jefa|responsable|director|directora|encargado|encargada|líder|titular
médico|médica|doctor|doctora|cirujano|cirujana
abogado|abogada|letrado|letrada
profesor|profesora|docente|catedrático|catedrática|maestro|maestra
concejal|concejala|edil|edila|regidor|regidora
investigador|investigadora|científico|científica
periodista|reportero|reportera|redactor|redactora
propietario|propietaria|dueño|dueña
gerente|director gerente|directora gerente
rep|representante|diputado|diputada|congresista"""


def feminine(head: str) -> str:
    """The feminine of a masculine head, or the same word."""
    if head.endswith("o"):
        return head[:-1] + "a"
    if head.endswith(("or", "ín", "án", "és")):
        return head.translate({237: "i", 225: "a", 233: "e"}) + "a"
    return head


def plural(head: str) -> str:
    """The plural of a head noun."""
    if head.endswith(("a", "e", "o", "í")):
        return head + "s"
    if head.endswith("z"):
        return head[:-1] + "ces"
    for accented, plain in (("án", "an"), ("ín", "in"), ("ón", "on"), ("és", "es")):
        if head.endswith(accented):
            return head[: -len(accented)] + plain + "es"
    return head + "es"


def build() -> PeopleWords:
    """Spanish, ready for the grammar of posts."""
    masculine = words(HEADS)
    singular = masculine | frozenset(map(feminine, masculine)) | words(EXTRA)
    singular -= {
        "física",
        "química",
        "música",
        "política",
        "técnica",
        "matemática",
        "estadística",
        "informática",
        "científica",
        "jurada",
        "guardiana",
        "cuda",
        "capitano",
    } - {"científica"}
    groups: dict[str, str] = {}
    for line in GROUPS.splitlines():
        name, *rest = line.split("|")
        groups.update((word, name) for word in (name, *rest))
    return PeopleWords(
        honorifics=words(HONORIFICS),
        singular=singular,
        plural=frozenset(map(plural, singular)) - singular,
        phrases=frozenset(phrases(PHRASES)),
        classes=words(CLASSES),
        bound=words(BOUND),
        ranks=words(RANKS),
        modifiers=words(MODIFIERS),
        lesser=words("""vice sub co adjunto adjunta asociado asociada auxiliar honorario honoraria emérito emérita segundo
            segunda interino interina regional local suplente subdirector subdirectora"""),
        former=words("ex exd antiguo antigua anterior entonces otrora difunto difunta fallecido fallecida"),
        acting=words("interino interina provisional accidental"),
        future=words("futuro futura próximo próxima"),
        current=words("actual nuevo nueva flamante saliente entrante hasta hoy ahora"),
        after_status={
            "electo": "future",
            "electa": "future",
            "interino": "acting",
            "interina": "acting",
            "accidental": "acting",
            "saliente": "",
            "saliente,": "",
        },
        praise=words("""otro otra reconocido reconocida destacado destacada prestigioso prestigiosa célebre famoso famosa veterano veterana
            renombrado renombrada renombrado joven afamado afamada renombrada galardonado galardonada respetado respetada"""),
        articles=words("el la los las un una unos unas"),
        owners=words("este esta su sus nuestro nuestra nuestros nuestras mi"),
        prepositions=words("de del en para por con al a sobre ante"),
        joints=words("y e & /"),
        he=words("él ella"),
        me=words("yo soy"),
        who=words("quien que"),
        being={
            **dict.fromkeys(("es", "son", "soy", "era"), "current"),
            **dict.fromkeys(("fue", "fueron", "era"), "former"),
            **dict.fromkeys(("será", "serán"), "future"),
        },
        naming=dict.fromkeys(
            """nombrado nombrada designado designada elegido elegida electo electa nombrada reelegido reelegida nombró designó eligió
            nombra confirmado confirmada ratificado ratificada ascendido ascendida contratado contratada proclamado
            proclamada nombraron nombramiento elección reelección""".split(),
            "current",
        ),
        serving={
            **dict.fromkeys(
                """trabaja trabajo actúa ejerce desempeña servicios incorpora incorporó une unió confirmación nombramiento cargo
                labor papel rol función carrera funciones colabora reconocido reconocida calidad continúa participa
                elección designación experiencia toma sustituye sustituirá releva relevará sucede sucederá reemplaza
                reemplazará desempeñándose actuando trabajando intervino interviene participar participará participó asistió asiste ficha regresa
                vuelve llega seguirá posesión fichado fichada fichó""".split(),
                "current",
            ),
            **dict.fromkeys(
                "trabajado trabajó actuó ejerció desempeñó sirvió etapa gestión mandato trabajaba ejercía actuaba".split(),
                "former",
            ),
        },
        as_words=words("como"),
        between=words("""ambos ambas nuevamente actualmente también hoy ahora además el la un una su nuestro nuestra oficialmente recientemente quien
            desde entonces anteriormente"""),
        including=words("tales incluyendo incluidos incluidas fueron son"),
        respectively=words("respectivamente"),
        stops=words(STOPS),
        organisations=words(ORGANISATIONS),
        since=words("desde"),
        at_the_time=("en ese momento", "en aquel momento", "por entonces", "en el momento de los hechos"),
        heading=dict.fromkeys(
            words("dirige encabeza preside lidera dirigido encabezada dirigida presidida liderada"), "current"
        ),
        groups=groups,
        replacing=words("""sustituye sustituyó sustituirá sustituyendo sustitución sucede sucedió sucederá suceder
            releva relevó relevará relevo reemplaza reemplazó reemplazará reemplazo por"""),
        portfolios=words(
            """ministro ministra consejero consejera viceconsejero viceconsejera conseller consellera concejal concejala edil
            regidor regidora vicerrector vicerrectora"""
        ),
        exclusive=words(
            """gerente coordinador coordinadora ministro ministra secretario secretaria subsecretario subsecretaria consejero
            consejera viceconsejero viceconsejera conseller consellera concejal concejala edil regidor regidora delegado
            delegada capitán teniente sargento entrenador entrenadora editor editora juez jueza responsable inspector
            comisario comisaria"""
        ),
        sole=words("""director-general ceo cfo coo cto presidente presidenta alcalde alcaldesa decano decana rector rectora jefe director
            gerente tesorero tesorera ministro ministra gobernador gobernadora obispo arzobispo portavoz canciller
            intendente secretario secretaria superintendente"""),
        changing=tuple(
            """nombr design sucede sucesor relev sustitu reemplaz ascen eleg elec dimi jubil saliente entrante
            ex- antigu anterior incorpor contrat interin tomó tomará asum deja dejó predecesor""".split()
        ),
        serving_people=words("""abogado abogada asesor asesora portavoz secretario secretaria representante agente jefe jefa autor
            autora médico médica biógrafo biógrafa apoderado apoderada ayudante chófer conductor traductor traductora editor
            editora alumno alumna sucesor sucesora heredero heredera entrenador entrenadora compañero compañera letrado letrada
            seguidor seguidora discípulo discípula colaborador colaboradora asistente mánager guardia profesor profesora
            fiscal juez jueza tutor tutora intérprete socio socia"""),
        prefixes=("vice", "sub", "ex", "co", "pro", "archi", "contra"),
        noun_first=True,
    )
