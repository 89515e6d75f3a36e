"""German: honorifics, the nouns that make a post, and the words around them."""

from __future__ import annotations

from newslint.languages.people import PeopleWords, phrases, words

HONORIFICS = """herr herrn frau dr dres prof professor professorin dipl ing mag dipl-ing med phil rer nat jur hc h.c pd priv-doz
freiherr graf gräfin fürst pater bruder schwester mr mrs ms habil em univ-prof"""

# the masculine or only form; -in and the plurals are made from it
HEADS = """abgeordneter abteilungsleiter administrator agent akademiker aktionär aktivist amtsleiter analyst analytiker angestellter
anwalt apotheker arbeiter archäologe architekt archivar arzt assistent astronom ausbilder autor bäcker
bankier bauer beamter beauftragter berater bereichsleiter bergführer bergsteiger berichterstatter beauftragte betreiber
betreuer betriebswirt bevollmächtigter bibliothekar biologe bischof erzbischof bildhauer botaniker botschafter
bundeskanzler bundesminister bundespräsident bundesrat bürgermeister oberbürgermeister chef chefarzt chefredakteur chemiker
choreograf choreograph chirurg coach dekan prodekan designer dezernent diplomat direktor dirigent doktorand dolmetscher
dozent dramaturg drehbuchautor eigentümer einkäufer entwickler erfinder ermittler erzieher experte fachmann fachfrau
fachanwalt fachbereichsleiter feuerwehrmann filialleiter filmemacher finanzchef finanzvorstand förster forscher forstwirt
fotograf fraktionschef fraktionsvorsitzender fürsprecher fußballer gärtner gastgeber gastwirt geologe general
generaldirektor generalintendant generalkonsul generalmajor generalmusikdirektor generalsekretär generalstaatsanwalt
geograf gesandter geschäftsführer geschäftsleiter gesellschafter gestalter gewerkschafter gouverneur grafiker grafikerin
gründer mitgründer mitbegründer begründer gutachter händler hauptmann hausmeister hebamme herausgeber historiker hotelier
illustrator imker informatiker ingenieur inhaber mitinhaber initiator inspektor instrukteur intendant investor journalist
jurist justiziar kameramann kanzler kandidat kapitän kardinal kaufmann kauffrau klimaforscher koch kolumnist kommandant
kommandeur kommissar komponist konservator konstrukteur konsul konsulent koordinator korrespondent künstler kurator
landeshauptmann landrat landrätin landwirt lehrer lehrerin leiter leutnant oberleutnant oberst oberstleutnant linguist lobbyist
maler manager marketingleiter mathematiker mechaniker mediziner meister meteorologe mieter minister ministerialdirektor
ministerialrat ministerpräsident mitarbeiter mitbegründer mitglied moderator musiker musikdirektor nachfolger neurologe notar
oberarzt oberbürgermeister oberstaatsanwalt obmann offizier ökologe ökonom organisator pädagoge papst parlamentarier
parteichef parteivorsitzender partner pastor pathologe patron personalchef pfarrer pfleger philosoph physiker pianist
pilot planer politiker polizist polizeipräsident präfekt präses präsident praktikant premierminister premier professor pressesprecher
priester prinzipal privatdozent produzent programmierer projektleiter prokurist promoter prorektor provost psychiater
psychologe publizist rabbiner rapporteur rechtsanwalt rechtsberater redakteur redaktor referatsleiter referent regierungschef
regierungsrat regierungssprecher regisseur rektor reporter restaurator restaurateur richter sachbearbeiter sachverständiger
sänger schatzmeister schauspieler schiedsrichter schirmherr schreiner schriftführer schriftsteller schulleiter seelsorger
sekretär senator sozialarbeiter soziologe spezialist spieler sportler sprecher staatsanwalt staatschef staatsminister
staatspräsident staatsrat staatssekretär stadtpräsident stadtrat stadträtin statiker statistiker stellvertreter steuerberater
stipendiat stratege student studienleiter superintendent supervisor techniker teamleiter teilhaber teilnehmer theologe
therapeut tierarzt tierpfleger tischler torwart trainer transporteur trompeter übersetzer uhrmacher umweltminister
unternehmer urheber verbandsdirektor vereinschef verfasser verkäufer verlagsleiter verleger vermittler vertreter verwalter
verwaltungsdirektor verwaltungsrat verwaltungsratspräsident vetter virologe vizekanzler vizepräsident vizerektor
vizebürgermeister volkswirt vorsitzender vorsitzende vorstand vorstandschef vorstandsmitglied vorstandssprecher
vorstandsvorsitzender vorsteher wärter werksleiter wirt wirtschaftsprüfer wissenschaftler winzer zahnarzt zeichner zeuge
züchter zoologe aufsichtsrat aufsichtsratschef aufsichtsratsmitglied aufsichtsratsvorsitzender betriebsrat
betriebsratsvorsitzender landtagspräsident bundestagspräsident bundestagsabgeordneter landtagsabgeordneter nationalrat
ständerat kantonsrat gemeindepräsident gemeinderat gemeindeammann kreisrat ortsvorsteher bezirksbürgermeister ceo cfo coo
cto cio cmo ciso dpl head md vp svp evp verantwortlicher hauptverantwortlicher hauptverantwortliche verantwortliche
zuständiger beitragender beitragende delegierter gesandte betreuerin ehrenpräsident ehrenvorsitzender ehrenmitglied
altbundeskanzler altbürgermeister altkanzler exminister direktionspräsident abteilungschef ressortleiter kämmerer wehrführer
kreisbrandmeister stadtbrandmeister schützenkönig hauptgeschäftsführer generalbevollmächtigter gesamtleiter amtschef
kassenwart jugendwart zeugwart gerätewart kassier kassierer schriftwart amtmann polizeirat polizeioberrat polizeidirektor
hauptkommissar oberkommissar kriminalhauptkommissar kriminaloberkommissar polizeihauptkommissar polizeioberkommissar
kriminalrat kriminaldirektor oberbaurat stadtbaurat verwaltungsleiter freiwilliger trägerin dienststellenleiter betriebsleiter küchenchef chefkoch sommelier brauer braumeister"""

# forms that end in -e or -er by declension: die Vorsitzende, der Vorsitzende, ein Vorsitzender
DECLINED = """vorsitzende abgeordnete beauftragte bevollmächtigte angestellte verantwortliche hauptverantwortliche delegierte
gesandte beitragende sachverständige freiwillige beamte beamtin fraktionsvorsitzende parteivorsitzende
vorstandsvorsitzende aufsichtsratsvorsitzende betriebsratsvorsitzende ehrenvorsitzende bundestagsabgeordnete
landtagsabgeordnete generalbevollmächtigte ärztin anwältin bäuerin köchin rechtsanwältin staatsanwältin oberstaatsanwältin
generalstaatsanwältin tierärztin zahnärztin chefärztin oberärztin fachanwältin gemeinderätin regierungsrätin nationalrätin
ständerätin kantonsrätin landrätin stadträtin bundesrätin staatsrätin ministerialrätin vorständin aufsichtsrätin
betriebsrätin päpstin äbtissin abt hauptfrau landeshauptfrau obfrau fachfrau kauffrau kamerafrau feuerwehrfrau
schirmherrin pröpstin hebamme bischöfin kandidaten"""

COMPOUNDS = """leiter leiterin direktor direktorin minister ministerin präsident präsidentin sprecher sprecherin chef chefin
meister meisterin sekretär sekretärin vorsitzender vorsitzende vorstand vorständin mitglied geschäftsführer
geschäftsführerin beauftragter beauftragte berater beraterin forscher forscherin wissenschaftler wissenschaftlerin manager
managerin redakteur redakteurin referent referentin koordinator koordinatorin entwickler entwicklerin ingenieur ingenieurin
abgeordneter abgeordnete richter richterin anwalt anwältin arzt ärztin experte expertin trainer trainerin lehrer lehrerin
professor professorin gründer gründerin inhaber inhaberin botschafter botschafterin gouverneur kommissar kommissarin
rat rätin verantwortlicher verantwortliche betreuer betreuerin partner partnerin dezernent dezernentin intendant intendantin
künstler künstlerin spieler spielerin autor autorin kandidat kandidatin mitarbeiter mitarbeiterin inspektor inspektorin
spezialist spezialistin analyst analystin sänger sängerin kapitän führer führerin händler händlerin vertreter vertreterin
verwalter verwalterin pfleger pflegerin assistent assistentin techniker technikerin arbeiter arbeiterin zeichner
verkäufer verkäuferin unternehmer unternehmerin besitzer besitzerin eigentümer eigentümerin betreiber betreiberin ologe
ologin historiker historikerin pädagoge pädagogin chemiker chemikerin physiker physikerin musiker musikerin beamter
beamtin polizist polizistin aktivist aktivistin jurist juristin rektor rektorin kanzler kanzlerin reporter reporterin
korrespondent korrespondentin moderator moderatorin designer designerin architekt architektin inspekteur pfarrer
pfarrerin bischof bischöfin apotheker apothekerin therapeut therapeutin dirigent dirigentin schwester prüfer prüferin
obmann obfrau kommandant kommandantin leitung ökonom ökonomin planer planerin experten sprecherinnen leiterinnen"""

CLASSES = """fotograf fotografin mitglied partner partnerin professor professorin sprecher sprecherin pressesprecher pressesprecherin forscher
forscherin wissenschaftler wissenschaftlerin mitarbeiter mitarbeiterin ingenieur ingenieurin student studentin lehrer lehrerin
dozent dozentin vertreter vertreterin abgeordneter abgeordnete senator senatorin richter richterin offizier anwalt anwältin
rechtsanwalt rechtsanwältin analyst analystin berater beraterin spezialist spezialistin experte expertin gründer gründerin
mitgründer mitgründerin autor autorin gesellschafter gesellschafterin aktionär investor kandidat kandidatin koordinator
koordinatorin manager managerin entwickler entwicklerin künstler künstlerin journalist journalistin redakteur redakteurin
arzt ärztin psychologe psychologin vorstand vorstandsmitglied aufsichtsrat stadtrat stadträtin gemeinderat gemeinderätin
referent referentin beauftragter beauftragte geschäftsführer geschäftsführerin vizepräsident vizepräsidentin minister
ministerin staatssekretär staatssekretärin botschafter botschafterin trainer trainerin spieler spielerin techniker
stellvertreter stellvertreterin historiker historikerin ökonom ökonomin"""

BOUND = """mitglied mitglieder teilnehmer teilnehmerin meister vorstand partner angestellter angestellte freiwilliger freiwillige
zeuge nachfolger nachfolgerin gastgeber gastgeberin vertreter vertreterin stellvertreter stellvertreterin verantwortlicher
verantwortliche bauer koch wirt mieter betreiber betreiberin beitragender beitragende rat leitung führer partner
organisator urheber vetter patron agent spieler"""

RANKS = """richter richterin general oberst hauptmann leutnant oberleutnant major kommissar senator senatorin abgeordneter
abgeordnete bürgermeister bürgermeisterin oberbürgermeister oberbürgermeisterin minister ministerin präsident präsidentin
landrat landrätin bischof kardinal professor professorin kanzler kanzlerin botschafter botschafterin staatssekretär
staatssekretärin offizier inspektor pfarrer pfarrerin stadtrat stadträtin dekan dekanin"""

MODIFIERS = """stellvertretender stellvertretende stellvertretenden stv vize co kommissarischer kommissarische amtierender
amtierende geschäftsführender geschäftsführende technischer technische kaufmännischer kaufmännische wissenschaftlicher
wissenschaftliche künstlerischer künstlerische leitender leitende ärztlicher ärztliche erster erste zweiter zweite dritter
dritte ehrenamtlicher ehrenamtliche parlamentarischer parlamentarische politischer politische persönlich haftender
haftende geschäftsführender medizinischer medizinische pädagogische pädagogischer senior junior chief executive officer
financial operating technology marketing managing general vice president director global head of regional sales
oberster oberste hauptamtlicher hauptamtliche regionaler regionale nationaler nationale internationaler internationale
wissenschaftspolitische wissenschaftspolitischer finanzpolitische finanzpolitischer verkehrspolitische geistlicher"""

STOPS = """dass daß wenn weil obwohl während bis nachdem bevor als wie so aber sondern oder doch denn nicht nie auch noch schon nur
sehr mehr heute gestern morgen jetzt nun kürzlich dann danach zuvor hier dort ich du er sie es wir ihr ihn ihm ihnen uns euch sich
wer was welcher welche welches wo warum dies diese dieser dieses jene jener jedes jeder jede alle beide einige viele mehrere
andere anderer bin ist sind war waren wäre sei seien gewesen sein wird werden wurde wurden worden hat haben hatte hatten kann
können konnte muss müssen soll sollen sollte will wollen wollte darf sagte sagt sagten erklärte erklärt betonte betont ergänzte
ergänzt fügte meinte meint berichtete berichtet teilte kündigte lobte freut freute begrüßte begrüßt eröffnete eröffnet leitet
leitete führt führte gründete gründet übernimmt übernahm übergibt übergab wechselt wechselte trat tritt folgt folgte kommt
kam geht ging gibt gab macht machte steht stand bleibt blieb besuchte empfing unterzeichnete überreichte dankte dankt schreibt
schrieb unterstrich bekräftigte verwies erläuterte erläutert januar februar märz april mai juni juli august september oktober november dezember
montag dienstag mittwoch donnerstag freitag samstag sonntag ab seit nach vor über unter gegen ohne um durch mit zusammen
gemeinsam sowohl kontakt telefon tel mail web bisher zudem außerdem dabei darüber einschließlich darunter ferner neben zwischen
ansprechpartner ansprechpartnerin laut gemäß trotz wegen statt"""

ORGANISATIONS = """ag gmbh kg kgaa se ohg ev e.v eg stiftung universität hochschule fachhochschule fakultät institut akademie
ministerium bundesministerium amt bundesamt behörde anstalt verwaltung stadt gemeinde kreis landkreis kanton land bund
regierung kommission ausschuss rat gericht amtsgericht landgericht kammer senat bundestag landtag bundesrat parlament
gesellschaft verein verband bundesverband landesverband bund liga allianz netzwerk organisation zentrum museum bibliothek
krankenhaus klinikum klinik labor kirche dom bank sparkasse kasse klub club mannschaft team büro dienst botschaft konsulat
delegation polizei feuerwehr heer bundeswehr schule gymnasium genossenschaft konsortium fonds projekt programm gruppe
holding inc corp ltd llc institute university college center school foundation werke verlag theater oper zoo tierpark"""

GROUPS = """ceo|vorstandsvorsitzender|vorstandsvorsitzende|vorstandschef|vorstandschefin|vorsitzender des vorstands|vorsitzende des vorstands
cfo|finanzvorstand|finanzvorständin|finanzchef|finanzchefin
cto|technikvorstand|technikchef
sprecher|sprecherin|pressesprecher|pressesprecherin|unternehmenssprecher|unternehmenssprecherin
gründer|gründerin|mitgründer|mitgründerin|mitbegründer|mitbegründerin
leiter|leiterin|chef|chefin|direktor|direktorin|leitung|abteilungsleiter|abteilungsleiterin
arzt|ärztin|mediziner|medizinerin
anwalt|anwältin|rechtsanwalt|rechtsanwältin
professor|professorin|dozent|dozentin
forscher|forscherin|wissenschaftler|wissenschaftlerin
journalist|journalistin|redakteur|redakteurin
geschäftsführer|geschäftsführerin|hauptgeschäftsführer|hauptgeschäftsführerin
inhaber|inhaberin|eigentümer|eigentümerin
aufsichtsratschef|aufsichtsratsvorsitzender|aufsichtsratsvorsitzende|vorsitzender des aufsichtsrats|vorsitzende des aufsichtsrats
bürgermeister|bürgermeisterin|oberbürgermeister|oberbürgermeisterin"""


def forms(head: str) -> tuple[str, ...]:
    """The singular forms of a head: feminine and the cases that differ."""
    if head.endswith(("in", "frau", "mitglied", "vorstand", "rat")) or len(head) < 4:
        return (head, head + "s", head + "es")
    if head.endswith("mann"):
        return (head, head[:-4] + "frau")
    if head.endswith("e"):
        return (head, head[:-1] + "in", head + "n")
    if head.endswith("erer"):
        return (head, head[:-2] + "in", head + "s")
    if head.endswith(
        ("ender", "neter", "igter", "agter", "llter", "ichtiger", "ständiger", "licher", "illiger", "ierter")
    ):
        return (head, head[:-1], head[:-1] + "n")
    if head.endswith(("ent", "ist", "at", "ant", "og", "oph", "om", "af")):
        return (head, head + "in", head + "en")
    return (head, head + "in", head + "s")


def plurals(head: str) -> tuple[str, ...]:
    """The plural forms of a head that differ from the singular ones."""
    feminine = (head[:-1] if head.endswith("e") else head) + "innen"
    if head.endswith("in"):
        return (head + "nen",)
    if head.endswith("e"):
        return (feminine,)
    if head.endswith(("or",)):
        return (feminine, head + "en")
    if head.endswith("mitglied"):
        return (head + "er",)
    if head.endswith("mann"):
        return (head[:-4] + "leute",)
    return (feminine, head + "n") if head.endswith("er") else (feminine, head + "e")


def build() -> PeopleWords:
    """German, ready for the grammar of posts."""
    heads = words(HEADS)
    singular = (
        frozenset(form for head in heads for form in forms(head)) | words(DECLINED) | {"professor", "professorin"}
    )
    singular -= {"kandidaten"}
    groups: dict[str, str] = {}
    for line in GROUPS.splitlines():
        name, *rest = line.split("|")
        groups.update((word, name) for word in (name, *rest))
    return PeopleWords(
        honorifics=words(HONORIFICS),
        singular=singular,
        plural=frozenset(form for head in heads for form in plurals(head)) - singular | {"kandidaten", "mitglieder"},
        phrases=frozenset(phrases("")),
        classes=words(CLASSES),
        bound=words(BOUND),
        ranks=words(RANKS),
        modifiers=words(MODIFIERS),
        lesser=words("""stellvertretender stellvertretende stellvertretenden stv vize co kommissarischer kommissarische zweiter
            zweite ehren regionaler regionale"""),
        former=words(
            "ehemaliger ehemalige ehemaligen ehemaligem früher früherer frühere früheren ex einstiger einstige vormals ehemals alt verstorbene verstorbener"
        ),
        acting=words("kommissarischer kommissarische kommissarischen amtierender amtierende interims"),
        future=words(
            "künftiger künftige künftigen zukünftiger zukünftige zukünftigen designierter designierte designierten nächster nächste nächsten"
        ),
        current=words(
            "scheidender scheidende scheidenden neuer neue neuen derzeitiger derzeitige aktueller aktuelle jetziger jetzige jetzigen derzeitigen aktuellen bisherigen damaligen langjähriger langjährige langjährigen bisheriger bisherige damaliger damalige"
        ),
        after_status={"a.d": "former"},
        praise=words(
            """beide beiden anderer andere anderen weiterer weitere weiterem renommierter renommierte bekannter bekannte berühmter
            berühmte namhafter namhafte angesehener angesehene preisgekrönte preisgekrönter"""
        ),
        articles=words("der die das den dem des ein eine einer einem einen eines"),
        owners=words(
            "sein seine seiner seinem seinen ihr ihre ihrer ihrem ihren unser unsere unserem unserer unseren mein meine"
        ),
        prepositions=words("von vom für bei beim im in am an der zum zur auf aus zu des"),
        joints=words("und & / sowie"),
        he=words("er"),
        me=words("ich"),
        who=words("der die"),
        being={
            **dict.fromkeys(("ist", "sind", "bleibt", "bin"), "current"),
            **dict.fromkeys(("war", "waren"), "former"),
            **dict.fromkeys(("wird", "werden"), "future"),
            "wurde": "current",
            "wurden": "current",
        },
        naming=dict.fromkeys(
            """ernannt gewählt berufen bestellt befördert wiedergewählt nominiert ernennt beruft entschied bestätigt ernannte
            ernannten wählte wählten wählt wählen berief beriefen bestellte bestellten beförderte nominierte nominierten
            gekürt ernennen bestimmt bestimmte""".split(),
            "current",
        ),
        serving={
            **dict.fromkeys(
                "arbeitet tätig fungiert amtiert wirkt eigenschaft rolle funktion folgt wechselt übernimmt ernennt beginnt berufen ernannt".split(),
                "current",
            ),
            **dict.fromkeys(
                "arbeitete fungierte amtierte wirkte amtszeit zeit zurückgetreten zurücktrat ausgeschieden".split(),
                "former",
            ),
        },
        as_words=words("als"),
        between=words(
            """beide derzeit auch heute jetzt außerdem zudem zugleich aktuell seit weiterhin der die das ein eine seine
            ihre unser neue neuer offiziell zuvor ausserdem ebenfalls damals nun inzwischen mittlerweile lange
            jahrelang"""
        ),
        including=words("darunter waren sind"),
        respectively=words("beziehungsweise"),
        stops=words(STOPS) - {"der"},
        organisations=words(ORGANISATIONS),
        since=words("seit"),
        at_the_time=("zum damaligen zeitpunkt", "zur tatzeit"),
        heading=dict.fromkeys(words("leitet führt leitete führte geleitet geführt"), "current"),
        groups=groups,
        replacing=words("""ersetzt ersetzte nachfolge nachfolgerin nachfolger löst von folgt"""),
        portfolios=words(
            """minister ministerin staatsminister staatsministerin senator senatorin dezernent dezernentin stadtrat stadträtin
            landesrat landesrätin beigeordneter beigeordnete prorektor prorektorin vizerektor vizerektorin"""
        ),
        exclusive=words(
            """minister ministerin staatsminister staatsministerin staatssekretär staatssekretärin senator senatorin dezernent
            dezernentin stadtrat stadträtin beigeordneter beigeordnete landesrat landesrätin trainer trainerin
            geschäftsführer geschäftsführerin manager managerin koordinator koordinatorin referent referentin redakteur
            redakteurin richter richterin"""
        ),
        sole=words("""ceo cfo coo cto geschäftsführer leiter präsident vorsitzende bürgermeister dekan rektor schatzmeister
            minister kanzler intendant bischof sprecher aufsichtsratschef landrat kämmerer schulleiter obmann
            ortsvorsteher wehrführer"""),
        changing=tuple(
            """ernannt ernennung nachfolg vorgänger ablös abgelöst ersetz beförder gewählt wahl zurücktr zurückgetr rücktritt
            ruhestand scheid ehemal früher bisher bislang zuvor berufen wechsel übernimm übernahm amtsantritt amtsüberg
            stabüberg staffelstab kommissarisch künftig designiert""".split()
        ),
        compounds=tuple(sorted(words(COMPOUNDS))),
    )
