"""French: honorifics, the nouns that make a post, and the words around them."""

from __future__ import annotations

from newslint.languages.people import PeopleWords, phrases, words

HONORIFICS = """m mm mme mmes mlle mlles monsieur messieurs madame mesdames mademoiselle dr dre docteur docteure pr prof
professeur professeure me maître mgr monseigneur sir lady père frère soeur sœur abbé mr mrs ms hon honorable l'honorable"""

# the masculine; feminine and plurals are made from it
HEADS = """accompagnateur acheteur acteur actionnaire actuaire adhérent adjoint administrateur agent agriculteur agronome aide
ambassadeur analyste animateur anthropologue apiculteur arbitre archéologue archevêque archiviste architecte artisan
artiste assistant associé astronaute astronome athlète attaché auditeur auteur autrice avocat avoué banquier barreur
batteur bâtonnier bénévole bibliothécaire bijoutier biologiste blogueur botaniste boucher boulanger boursier brigadier
cadre caméraman candidat capitaine caporal caporal-chef cardinal cardiologue chancelier chansonnier chanteur chargé
chef chercheur chimiste chirurgien chorégraphe chroniqueur cinéaste climatologue co-auteur co-directeur co-fondateur
co-président coach coauteur codirecteur cofondateur cogérant collaborateur collectionneur colonel comédien commandant
commentateur commissaire compositeur comptable concepteur conciliateur conducteur conférencier confrère conseiller
conservateur consul consultant contractuel contre-amiral contributeur contrôleur coordinateur coordonnateur coprésident
coproducteur coresponsable correspondant couturier créateur critique cuisinier curateur cycliste danseur décorateur
défenseur délégué démographe dentiste député dermatologue dessinateur détective développeur diplomate directeur
dirigeant docteur documentaliste doctorant doyen dramaturge échevin écologue économiste écrivain écrivaine éditeur
éditorialiste éducateur élève élu employé enquêteur enseignant enseignant-chercheur entraîneur entrepreneur
épidémiologiste essayiste ethnologue étudiant évêque expert expert-comptable exploitant explorateur facilitateur
fermier fiduciaire financier fonctionnaire fondateur footballeur formateur fournisseur garde gardien gastronome général
généticien gendarme géographe géologue géomètre gérant gestionnaire gouverneur graphiste greffier guide guitariste
haut-commissaire héritier historien hôte hôtelier huissier hydrologue illustrateur imam indépendant infectiologue
infirmier influenceur informaticien ingénieur inspecteur instituteur instructeur intendant interlocuteur interne
interprète intervenant inventeur investisseur jardinier joueur journaliste juge juré juriste laborantin lauréat leader
libraire lieutenant lieutenant-colonel lieutenant-gouverneur linguiste lobbyiste logisticien maçon magistrat maire
maire-adjoint major maître mandataire mannequin maraîcher maréchal marin mathématicien mécanicien médecin médiateur
membre metteur météorologue microbiologiste militant ministre modérateur moniteur musicien naturaliste navigateur
négociant négociateur neurochirurgien neurologue notaire nutritionniste obstétricien océanographe officier oncologue
opérateur ophtalmologue orateur organisateur ornithologue orthophoniste ouvrier paléontologue palefrenier parlementaire
parrain partenaire pasteur patron paysagiste pêcheur pédagogue pédiatre peintre pharmacien philosophe photographe
physicien physiothérapeute pianiste pilote planificateur plasticien poète policier politicien politologue pompier
porte-parole préfet premier présentateur président président-directeur prêtre principal procureur producteur professeur
professionnel programmeur promoteur propriétaire proviseur psychanalyste psychiatre psychologue psychothérapeute
publicitaire questeur rabbin radiologue rapporteur réalisateur recruteur recteur rédacteur réfèrent référent régisseur
relieur rendeur représentant responsable restaurateur retraité romancier sage-femme salarié sauveteur scénariste
scénographe scientifique sculpteur secrétaire sénateur sergent sociétaire sociologue soldat solliciteur soliste sommelier
sous-directeur sous-gouverneur sous-lieutenant sous-ministre sous-préfet sous-secrétaire spécialiste sportif stagiaire
statisticien stratège styliste substitut superviseur suppléant surintendant syndicaliste technicien technologue témoin
tenancier théologien thérapeute titulaire traducteur trésorier trompettiste tuteur urbaniste urgentiste utilisateur
vendeur vérificateur vétérinaire vice-amiral vice-chancelier vice-consul vice-doyen vice-gouverneur vice-maire
vice-ministre vice-premier vice-président vice-procureur vice-recteur vidéaste vigneron violoniste virologue
viticulteur volontaire ex-ministre ex-président ex-directeur ex-maire ex-député ex-patron ex-conseiller consœur
pdg dg dga drh daf dsi dpl ceo cfo coo cto cio cmo dircom directeur-général secrétaire-général ombudsman protecteur
narrateur conteur monteur parolier ostréiculteur maroquinier céramiste verrier ébéniste charpentier plombier électricien
menuisier serrurier fleuriste caviste torréfacteur costumier scrutateur régulateur bruiteur percussionniste organiste
carillonneur statutaire éleveur chroniqueuse dirigeante chocolatier pâtissier brasseur distillateur créatrice tisserand potier"""

EXTRA = """autrice coautrice cheffe autrices consœur écrivaine mairesse ambassadrice doctoresse poétesse maîtresse députée
procureure professeure ingénieure gouverneure auteure metteuse entraîneuse docteure sénatrice préfète sage-femme
défenseure assesseur assesseure successeur chercheure juge-arbitre médecin-chef médecin-conseil rédactrice doyenne
sous-préfète sous-préfètes vice-présidente avocate-conseil directrice conductrice lieutenante capitaine colonelle générale commandante adjudant
adjudante adjudant-chef rep gén cne col lt"""

PHRASES = """premier ministre
première ministre
vice-premier ministre
vice-première ministre
ministre d' état
secrétaire d' état
secrétaire général
secrétaire générale
directeur général
directrice générale
président directeur général
présidente directrice générale
président-directeur général
présidente-directrice générale
chef d' état
chef de l' état
chef d' entreprise
cheffe d' entreprise
chef d' orchestre
cheffe d' orchestre
chef d' établissement
cheffe d' établissement
chef de cabinet
cheffe de cabinet
directeur de cabinet
directrice de cabinet
garde des sceaux
première dame
metteur en scène
metteuse en scène
maître de conférences
maîtresse de conférences
porte parole
vice président
vice présidente
vice recteur
attaché de presse
attachée de presse
maître d' ouvrage
invité d' honneur
invitée d' honneur"""

CLASSES = """photographe membre associé associée professeur professeure porte-parole chercheur chercheuse scientifique employé employée
ingénieur ingénieure bénévole étudiant étudiante enseignant enseignante représentant représentante sénateur sénatrice
député députée conseiller conseillère juge magistrat magistrate officier agent agente avocat avocate analyste consultant
consultante spécialiste expert experte fondateur fondatrice cofondateur cofondatrice co-fondateur co-fondatrice auteur
auteure autrice co-auteur propriétaire actionnaire investisseur candidat candidate coordinateur coordinatrice
coordonnateur coordonnatrice gestionnaire développeur développeuse concepteur artiste écrivain journaliste rédacteur
rédactrice éditeur producteur acteur actrice chanteur chanteuse musicien infirmier infirmière médecin docteur psychologue
conférencier conférencière organisateur organisatrice ambassadeur ambassadrice vice-président vice-présidente échevin
échevine élu élue administrateur administratrice responsable chargé chargée adjoint adjointe délégué déléguée ministre
secrétaire entraîneur joueur joueuse technicien capitaine lieutenant sergent inspecteur commissaire maire-adjoint
économiste historien historienne partenaire contributeur contributrice vétérinaire"""

BOUND = """membre membres chargé chargée adjoint adjointe associé associée leader titulaire garde guide agent chef maître premier
délégué déléguée employé employée salarié salariée représentant conducteur critique interne témoin partenaire contributeur
utilisateur cadre financier gardien gardienne professionnel professionnelle indépendant retraité sportif principal principale
volontaire participant responsable élève major aide confrère parrain héritier tuteur hôte militant tenancier suppléant
créateur créatrice invité invitée collaborateur collaboratrice conservateur fournisseur interlocuteur marin général
physicienne"""

RANKS = """juge général gén adjudant adjudante adjudant-chef caporal caporale major colonel col capitaine cne
commandant lieutenant lt sergent brigadier amiral sénateur sénatrice député députée maire ministre président
présidente gouverneur gouverneure ambassadeur ambassadrice chancelier préfet préfète archevêque évêque
cardinal professeur professeure docteur inspecteur inspectrice commissaire officier agent conseiller
conseillère échevin échevine doyen doyenne maître rep"""

MODIFIERS = """vice sous co premier première second seconde deuxième troisième adjoint adjointe délégué déléguée intérimaire
honoraire émérite général générale générales généraux exécutif exécutive principal principale chef en-chef technique
financier financière commercial commerciale régional régionale national nationale international internationale mondial mondiale
local locale municipal municipale provincial provinciale fédéral fédérale départemental départementale scientifique médical
médicale artistique musical musicale académique créatif créative éditorial éditoriale numérique juridique politique
parlementaire social sociale associé associée titulaire haut haute grand grande jeune nouveau nouvelle gérant gérante
fondateur fondatrice permanent permanente plénipotentiaire invité invitée sportif sportive administratif administrative
industriel industrielle sortant sortante élu élue spécial spéciale supérieur supérieure stratégique opérationnel
opérationnelle directeur directrice président présidente"""

STOPS = """tel tels telle telles que qui quoi dont où quand comme tandis car parce si ni ou mais donc or puis ne pas plus très aussi également encore
déjà aujourd'hui hier demain maintenant récemment ensuite après avant pendant depuis jusque vers entre contre sans sous lors
selon malgré afin ainsi alors cependant toutefois ici là ce cet cette ces celui celle ceux je tu il elle nous vous ils elles
on se lui leur y est sont fut furent était étaient être été sera seront soit a ont avait avaient aura auront eu fait fera
dit disent déclaré déclare affirmé affirme ajouté ajoute souligné souligne expliqué explique indiqué indique précisé précise
estime estimé annoncé annonce commenté commente rappelé rappelle conclu conclut noté note confié confie assuré assure
présenté présente inauguré signé visité reçu reçoit participé assisté rejoint rejoindra occupe occupé exerce exercé dirige
dirigé préside présidé fondé créé gagné arrive arrivé peut peuvent pourra doit doivent va vont nommé désigné élu accompagné
accompagnée accompagnés hier matin soir jour ans mois semaine contact courriel téléphone tél site web
janvier février mars avril mai juin juillet août septembre octobre novembre décembre lundi mardi mercredi jeudi vendredi
samedi dimanche merci travaille travaillé vit né née tout toute tous toutes chaque autre autres même mêmes non oui
décédé décédée décédés disparu disparue travaillera ayant étant voici voilà écrit demande demandé"""

ORGANISATIONS = """sa sas sarl sasu société entreprise compagnie groupe université faculté école institut académie ministère
agence autorité administration direction département secrétariat mairie commune conseil commission comité cour tribunal
chambre sénat congrès parlement assemblée fondation association fédération confédération union ligue alliance réseau
organisation centre musée bibliothèque hôpital clinique laboratoire église cathédrale banque caisse club équipe bureau
service ambassade consulat délégation police armée garde collège lycée coopérative consortium fonds projet programme inc
corp ltd gmbh ag nv institute university college foundation center school"""

GROUPS = """ceo|pdg|président-directeur général|présidente-directrice générale|président directeur général
directeur-general|directeur général|directrice générale|dg
cfo|directeur financier|directrice financière|daf
coo|directeur des opérations|directrice des opérations
cto|directeur technique|directrice technique
drh|directeur des ressources humaines|directrice des ressources humaines
porte-parole|porte parole
fondateur|fondatrice|cofondateur|cofondatrice|co-fondateur|co-fondatrice
chef|cheffe|directeur|directrice|responsable|dirigeant|dirigeante|patron|patronne
médecin|docteur|docteure|chirurgien|chirurgienne
avocat|avocate|juriste
professeur|professeure|enseignant|enseignante
chercheur|chercheuse|scientifique
journaliste|reporter|rédacteur|rédactrice
propriétaire|patron
chef de projet|cheffe de projet|leader"""


def feminines(head: str) -> tuple[str, ...]:
    """The feminine forms of a masculine head."""
    if head.endswith("teur"):
        return head[:-4] + "trice", head + "e", head[:-1] + "se"
    if head.endswith("eur"):
        return head[:-1] + "se", head + "e"
    if head.endswith(("ien", "éen")):
        return (head + "ne",)
    if head.endswith("er"):
        return (head[:-2] + "ère",)
    if head.endswith(("e", "x")):
        return ()
    if head.endswith("if"):
        return (head[:-1] + "ve",)
    if head.endswith("en"):
        return (head + "ne",)
    return (head + "e",)


def plural(head: str) -> str:
    """The plural of a head noun."""
    if head.endswith(("s", "x")):
        return head
    if head.endswith("al"):
        return head[:-2] + "aux"
    if "-" in head and head.split("-")[0] in ("président", "présidente"):
        return head
    return head + "s"


def build() -> PeopleWords:
    """French, ready for the grammar of posts."""
    masculine = words(HEADS)
    singular = masculine | {form for head in masculine for form in feminines(head)} | words(EXTRA)
    singular -= {"première", "seconde", "garde", "gardee", "chefe"}
    singular |= {"garde"}
    groups: dict[str, str] = {}
    for line in GROUPS.splitlines():
        name, *rest = line.split("|")
        groups.update((word, name) for word in (name, *rest))
    return PeopleWords(
        honorifics=words(HONORIFICS),
        singular=singular,
        plural=frozenset(map(plural, singular)) - singular,
        phrases=frozenset(phrases(PHRASES)) | {("attachés", "de", "presse"), ("attachées", "de", "presse")},
        classes=words(CLASSES),
        bound=words(BOUND),
        ranks=words(RANKS),
        modifiers=words(MODIFIERS),
        lesser=words("""vice sous co adjoint adjointe associé associée honoraire émérite second seconde intérimaire délégué déléguée
            régional régionale suppléant suppléante"""),
        former=words(
            """ex ancien ancienne anciens anciennes anciennement autrefois jadis feu précédent précédente précédents
            précédentes"""
        ),
        acting=words("intérimaire"),
        future=words("futur future prochain prochaine"),
        current=words("aujourd'hui actuellement désormais actuel actuelle nouveau nouvelle alors sortant sortante"),
        after_status={
            "sortant": "",
            "sortante": "",
            "élu": "future",
            "élue": "future",
            "intérimaire": "acting",
            "désigné": "future",
            "désignée": "future",
            "émérite": "former",
        },
        praise=words("""autre célèbre renommé renommée réputé réputée fameux fameuse illustre jeune éminent éminente
            talentueux talentueuse"""),
        articles=words("le la les l' un une des"),
        owners=words("ce cet cette son sa ses notre nos leur leurs mon ma votre"),
        prepositions=words("de du des d' en pour par avec au aux à chez sur dans près auprès"),
        joints=words("et & /"),
        he=words("il elle"),
        me=words("je j'"),
        who=words("qui"),
        being={
            **dict.fromkeys(("est", "sont", "suis", "demeure", "reste", "devient"), "current"),
            **dict.fromkeys(("était", "fut", "étaient"), "former"),
            **dict.fromkeys(("sera", "deviendra", "seront"), "future"),
        },
        naming=dict.fromkeys(
            """nommé nommée nommés désigné désignée élu élue réélu réélue choisi choisie promu promue nomme désigne
            réélire réélit nomma nomment élit élection réélection nomination confirmé confirmée engagé engagée recruté recrutée embauché embauchée""".split(),
            "current",
        ),
        serving={
            **dict.fromkeys(
                """travaille rejoint rejoindra agit siège exerce qualité titre tant carrière rôle poste place fonction fonctions succède succédera nomination élection
                confirmation arrive""".split(),
                "current",
            ),
            **dict.fromkeys("travaillé servi mandat exercé".split(), "former"),
        },
        as_words=words("comme"),
        between=words("""tous toutes deux actuellement désormais jusque-là jusqu'alors alors aussi également maintenant aujourd'hui le la l' un une son sa notre officiellement récemment
            depuis auparavant précédemment été"""),
        including=words("tels telles dont étaient sont notamment"),
        respectively=words("respectivement"),
        stops=words(STOPS),
        organisations=words(ORGANISATIONS),
        since=words("depuis"),
        at_the_time=("à l' époque", "au moment des faits", "à ce moment"),
        heading=dict.fromkeys(
            words("dirige préside conduit mène dirigé dirigée présidé présidée conduite menée"), "current"
        ),
        groups=groups,
        replacing=words("""remplace remplaça remplacera remplaçant succède succéda succédera succédant par"""),
        serving_people=words("""avocat avocate conseil porte-parole secrétaire assistant assistante attaché attachée
            collaborateur collaboratrice conseiller conseillère agent agente médecin biographe élève successeur successeure
            héritier héritière entraîneur entraîneuse chauffeur traducteur traductrice éditeur éditrice mandataire
            représentant représentante auteur autrice auteure ami amie admirateur disciple"""),
        portfolios=words("""ministre adjoint adjointe échevin échevine vice-recteur vice-rectrice"""),
        exclusive=words(
            """ministre secrétaire échevin échevine administrateur administratrice responsable adjoint adjointe délégué déléguée
            capitaine lieutenant sergent inspecteur commissaire entraîneur juge conseiller conseillère gestionnaire
            coordinateur coordinatrice rédacteur rédactrice"""
        ),
        sole=words("""ceo directeur-general cfo coo cto drh président présidente maire mairesse doyen doyenne recteur rectrice
            chef gérant gérante trésorier trésorière ministre gouverneur gouverneure évêque archevêque porte-parole
            chancelier intendant secrétaire préfet préfète proviseur"""),
        changing=(
            *"""nomm désign succèd succéd successeur rempla promu promou promotion réélu réélection élit élection démission
            retraite sortant entrant ex- ancien jusque jusqu'ici jusqu’ici jusqu'alors jusqu’alors jusqu'en jusqu’en rejoin
            recrut intérim fonctions rênes relève assum quitt prédécesseur devien deven cède""".split(),
            *("élu ", "élue ", "élus ", "élues ", "précédent ", "précédente "),
        ),
        noun_first=True,
    )
