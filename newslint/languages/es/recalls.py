"""Spanish words that look back on figures told before."""

from __future__ import annotations

from newslint.languages.recalls import RecallWords

WORDS = RecallWords(
    rise="aumento|incremento|subida|alza|crecimiento|repunte",
    fall="descenso|reducción|bajada|caída|disminución|rebaja|recorte|retroceso",
    opening="est[oa]|es[oa]|ello|con (?:ello|esto|eso)|así|la cifra|el número|el total|de este modo",
    pointing="el|la|est[ea]|es[ea]|dich[oa]",
    of="del|de un|de|en un|de casi un",
    dearer="más|más car[oa]s?|más alt[oa]s?|superior|más elevad[oa]s?",
    cheaper="menos|más barat[oa]s?|más baj[oa]s?|inferior",
    rose="subió|subieron|creció|crecieron|aumentó|aumentaron|ha crecido|han crecido|ha aumentado|han aumentado|ha subido"
    "|han subido|se ha encarecido|se incrementó",
    fell="bajó|bajaron|cayó|cayeron|disminuyó|disminuyeron|descendió|descendieron|ha bajado|han bajado|ha caído|han caído"
    "|se ha abaratado|se redujo|se redujeron",
    by="un|en un|en|el",
    now="ahora|hoy|actualmente|este año|en la actualidad|finalmente|al final|ya son",
    beaten="superad[oa]s?|batid[oa]s?|rebasad[oa]s?|supera|superó|rebasó|excede|excedió",
    earlier="(?:el )?año anterior|un año antes|(?:el )?curso anterior|(?:la )?temporada anterior"
    "|antes|anterior(?:es)?|previst[oa]s?|presupuestad[oa]s?|en principio|inicialmente|cuando|entonces|hasta ahora|había(?:n)?"
    "|antigu[oa]|al principio|de partida",
    remaining=("# restantes", "restantes #", "# que quedan", "quedan #"),
    other=("otr[oa]s #", "# otr[oa]s"),
    lead=("ventaja de #", "diferencia de #", "margen de #", "mayoría de #", "# de ventaja", "# de diferencia"),
    in_all="en total|en conjunto|con ello|con esto|en suma|sumados|todo ello|así",
    besides="otros|otras|además|añade|añaden|aporta|aportan|pone|suma|suman|a ello|más|también|con ello",
    whole="en total|complet[oa]|el total|por todo|tod[oa]s|en conjunto|íntegr[oa]",
    parts="partes|líneas|tramos|fases|lotes|plazos|capítulos|bloques|partidas|modalidades|categorías",
    makes="supone|sale a|salen a|equivale a|equivalen a|resulta|resultan|son|es decir|o sea|lo que supone|lo que equivale a"
    "|a razón de|lo que da|da|toca a|tocan a|esto es",
    each_gets="cada un[oa](?: de (?:ell[oa]s|l[oa]s))? (?:recibirá|recibe|cobrará|cobra|percibirá|percibe|obtendrá|obtiene|recibirían?)",
    shared="repart\\w+|divid\\w+|a partes iguales|distribu\\w+",
    each_of="cada un[oa] de (?:los|las|sus|estos|estas)",
    so="de modo que|así que|es decir|o sea|lo que suma|lo que supone|en total|por lo que|lo que hace|un total de|que suman",
    therefore="así|por tanto|por lo tanto|es decir|o sea|pues|esto es|en otras palabras",
    votes=("# votos a favor(?:,? y|,) # en contra", "# votos (?:frente a|contra|por) #", "# a favor(?:,? y|,) # en contra"),
    abstained="abstenciones|abstención|se abstuvieron|ausentes|ausencias",
    all_members=("l[oa]s #", "tod[oa]s l[oa]s #"),
    lasted=(
        "# de (?!edad)", "# que ", "tras # (?:de|al|en|como) ", "después de # (?:de|al|en|como) ",
        "# (?:al frente|al mando|en el cargo|a la cabeza) ?",
    ),
    farewell="cuelga|se jubila|se retira|se despide|deja|dejará",
    left="restantes?|resto",
    no_other="ningún otro|ninguna otra|no hay (?:otr[oa]s?|más)|no se prevén? otr[oa]s?|nada más",
    rest="el resto|la parte restante",
    paid="qued\\w+|pag\\w+|toc\\w+|aport\\w+|correspond\\w+|asum\\w+|puso",
    in_post=" (?:en el cargo|al frente|como |al mando|a la cabeza)",
    total_cost="(?:coste|costo|gasto|presupuesto|importe|inversión) total (?:de|es de|fue de|asciende a|ascendió a)|en total cuesta|cuesta en total",
    planned="quiere|quieren|prevén?|espera|esperan|pretende|objetivo|meta|debería|podría|de nuevo|otra vez|casi|aspira",
    they_are="se trata de|son|estos son|estas son|los premiados son|las premiadas son|los elegidos son|las elegidas son",
    began="fundad[oa]|fundó|cread[oa]|se creó|abrió|abrieron|comenzó|comenzaron|empezó|empezaron|asumió|se incorporó|tomó"
    "|se puso en marcha|desde|entró|ingresó|primera piedra|nombrad[oa]|elegid[oa]|nació",
)  # fmt: skip
