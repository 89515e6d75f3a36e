"""Spanish abbreviations and the words that begin Spanish sentences."""

INNER = """
Sr Sra Srta Sres Sras Srs Dr Dra Dres Dras D Da Dª D.ª Dña Dna Lic Licda Ing Arq Prof Profa Gral Cnel Cap Tte
Sgto Alm Mons Excmo Excma Ilmo Ilma Hble Rvdo Rvda Fr Sto Sta Ma Mª M.ª Fco Ud Uds Vd Vds Mtro Mtra Mag Abg
Abog Dip Dir Pdte Pdta Sec Subsec Gob Sen Ntra Ntro p.ej ej vs aprox cf cfr ca incl Av Avda Avd Bd Blvr Pza
Plza C Ctra Urb Col Prol
"""

NUMBERS = """
núm núms num nro no n nº n.º Nº N.º Núm Nro No art arts Art Arts pág págs pag p pp cap vol fig tel Tel tfno
Tfno Telf Tlf ext inc Inc apdo Apdo km Km piso Dto aprox ene feb mar abr may jun jul ago sep sept oct nov dic
lun mié jue vie sáb dom
"""

EITHER = """
S.A S.L S.A.U S.L.U S.A.S S.R.L S.Coop S.C C.V S.A.B Ltda Cía Cia Hnos Inc Corp Co Ltd EE.UU EEUU EE.UU.AA UU
EE JJ.OO JJ RR.HH RR.PP CC.OO CC.AA FF.AA U.E UE a.m p.m a.C d.C m etc Etc Jr Sr dpto depto Depto Dpto ed Ed
coord trad admón hrs hs h mill q.e.p.d P.D
"""

STARTERS = """
El La Los Las Lo Un Una Unos Unas Este Esta Estos Estas Esto Ese Esa Esos Esas Eso Aquel Aquella Su Sus
Nuestro Nuestra Mi En De Del Desde Con Sin Por Para Según Tras Ante Bajo Entre Hasta Hacia Sobre Durante
Mediante Al A Y E O Pero Sino Mas Aunque Porque Pues Como Cuando Donde Mientras Si Que Quien Quienes Cada Todo
Toda Todos Todas Muchos Muchas Algunos Algunas Varios Varias Otro Otra Otros Otras Ambos Ambas Más Dos Tres
Cuatro Cinco Además Asimismo También Así Entonces Luego Después Antes Ahora Hoy Ayer Mañana Actualmente
Finalmente Posteriormente Igualmente Sin Por Para Cabe Es Son Fue Fueron Era Ha Han Hay Se No Nos Le Les Me Te
Ya Aquí Allí Él Ella Ellos Ellas Nosotros Usted Ustedes Acerca Fundada Fundado Puede Pueden Gracias Dicho
Dicha Dichos Dichas Respecto Cuenta Visite
"""
