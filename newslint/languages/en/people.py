"""English: honorifics, the nouns that make a post, and the words around them."""

from __future__ import annotations

from newslint.languages.en.heads import ABBREVIATED, HEADS, PHRASES, PLURALS
from newslint.languages.people import PeopleWords, phrases, words

HONORIFICS = """h.e. mr mrs ms miss mx dr prof professor sir dame lord lady hon honourable honorable rev reverend fr father
sister brother mdm madam madame messrs rabbi imam sheikh tan sri puan datuk dato encik cik drs ir ing assoc associate
asst emeritus right most"""

CLASSES = """photographer marketer member fellow professor spokesperson spokesman spokeswoman partner director researcher scientist employee
engineer volunteer student teacher lecturer representative rep senator congressman congresswoman councilmember
councillor councilor councilman councilwoman judge justice officer agent attorney lawyer counsel solicitor barrister
analyst consultant adviser advisor specialist expert trustee co-founder cofounder founder co-author author co-chair
co-owner owner shareholder investor partner associate assistant fellow candidate coordinator manager developer
designer artist writer journalist reporter editor correspondent producer actor singer musician nurse doctor physician
therapist psychologist scholar winner recipient laureate nominee panelist speaker host volunteer organizer organiser
official executive ambassador envoy vp vice-president svp evp avp commissioner minister secretary aide sergeant
captain lieutenant detective inspector constable trooper deputy sheriff instructor trainer coach tutor player
farmer maintainer contributor programmer mp mep msp assemblyman assemblywoman assemblymember legislator lawmaker
alderman trial prosecutor ranger technician operator supervisor worker driver planner strategist economist
statistician intern apprentice champion evangelist mentor sponsor supporter delegate general colonel major ausa
co-ceo co-president co-head co-lead co-director lead entrepreneur educator advocate activist broker realtor banker"""

BOUND = """member leader agent employee lead fellow assistant associate participant head representative staff
borough counter-terrorism prime principal-investigator ordinary petty private hero star sales server star winner
recipient awardee nominee contributor partner master official creator sponsor keynote maker student patron whip keeper
worker expert processor host ally marine guard specialist practitioner stakeholder associate operator model trader guide
driver rider runner investor defender faculty organizer organiser author speaker owner dean coach consultant designee
appointee performer explorer inventor"""

RANKS = """sen senator rep representative gov governor judge justice congressman congresswoman councilman councilwoman
councilmember councillor cllr mayor president minister secretary general gen colonel col major maj captain capt cpt
lieutenant lt sergeant sgt corporal cpl private admiral commander commodore brigadier bg lg mg ltc officer agent
trooper detective inspector superintendent supt sheriff constable deputy chief premier chancellor ambassador amb
chairman chairwoman chair speaker commissioner delegate assemblyman assemblywoman assemblymember dean coach chef
bishop archbishop cardinal pastor"""

MODIFIERS = """deputy vice assistant associate acting chief senior junior executive managing general principal first second
third fourth lead head global regional national international group corporate founding co joint interim honorary
honourable emeritus emerita permanent special federal state local district county city municipal provincial territorial
foreign home prime parliamentary political press public private personal professional technical technological financial
commercial operating marketing sales legal medical scientific clinical creative editorial artistic musical academic
administrative human digital strategic research development investment investor relations business product project
programme program policy information technology data security compliance risk quality customer client communications
communication community economic environmental social cultural sustainability innovation engineering software hardware
design content media brand growth revenue people talent finance accounting tax audit supply chain procurement
logistics operations production manufacturing plant store branch office area country division divisional department
departmental section team unit board committee advisory non-executive independent lay elected appointed full
adjunct visiting distinguished assisting tenured clinical consulting supervising presiding circuit magistrate trial
supreme appellate criminal civil police fire military naval army navy air force marine coast guard customs border
ambassadorial diplomatic extraordinary plenipotentiary resident charge advanced nurse registered certified licensed
chartered staff line shift night day youth student school university college faculty departmental volunteer mortgage
loan venture capital real estate insurance sole proprietary registered major majority minority opposition ranking
deputy-chief vice-chief under sub co-founding co-managing serial social self-employed architectural graphic fashion
interior landscape structural mechanical electrical chemical nuclear aerospace automotive agricultural veterinary
dental surgical paediatric pediatric geriatric psychiatric psychological educational vocational recording performing
motivational bestselling best-selling investigative freelance guest keynote third-generation second-generation
fourth-generation family part full-time part-time one-time long-serving undersea maritime shipping aviation airline
cancer cardiac lead-author doctoral postdoctoral phd graduate undergraduate
cognitive computational theoretical experimental behavioral behavioural biomedical molecular evolutionary
american british u.s us uk eu un"""

LESSER = """deputy vice assistant associate co joint under sub junior adjunct honorary emeritus emerita co-managing
non-executive shadow second third assoc asst principal senior executive managing regional visiting"""

STOPS = """the this that these those there here when where while who whom whose which what why how if because since although
though unless until before after during through throughout between among amongst against upon within without into onto
over under about above below toward towards than then so but or nor yet not no never also too very just only even still
already again today yesterday tomorrow tonight now recently earlier later soon said says say saying told tells tell
added adds adding noted notes noting stated states stating announced announces announcing explained explains explaining
commented comments remarked wrote writes write asked asks asking called calls calling i you we they he she it him them
us me my your our their is are was were be been being am has have had having do does did done will would shall should
can could may might must let make makes made making take takes took taken taking give gives gave given giving get gets
got go goes went come comes came see sees saw seen know knows known think thinks like as by from such each every all
both either neither many more most much few several some any other another one ones per via including include includes
included following followed according based born led headed hosted held joined joins join alongside along together
accompanied represented speaking spoke speaks met meets meeting visited visits received receives signed signs opened
opens presented presents issued issues released releases urged urges welcomed welcomes thanked thanks thank praised
joined introduced introduces sponsored cosponsored co-led cosponsors applauded sent sends appointed appoints named names
elected hired promoted nominated confirmed served serves serving works worked working oversees oversaw manages managed
founded owns owned operates operated brings brought leads chairs heads runs ran sits sat lives lived resides resided
sentenced convicted charged pleaded pled arrested indicted investigated prosecuted prosecuting ordered awarded won wins
participated attended attend attending help helps helped want wants wanted need needs needed allow allows agreed agree
believe believes remains remain continue continues continued became become becomes becoming began begin begins plans
plan will-be won't can't don't doesn't didn't isn't aren't wasn't contact email phone tel telephone visit please dear
however therefore thus hence meanwhile moreover furthermore instead indeed perhaps maybe yes via whether ever once
congratulations thanks upcoming ongoing recent next last material time"""

ORGANISATIONS = """inc corp corporation company co ltd limited llc llp plc lp pte gmbh ag sa nv bv group holdings holding
university college school institute academy faculty department ministry agency authority administration bureau board
commission committee council court office division section service services center centre foundation fund trust bank
association society union federation league alliance coalition network organization organisation institution museum
library hospital clinic laboratory laboratories lab labs church cathedral partners capital ventures technologies
technology systems solutions industries international enterprises associates consulting media press news studios studio
entertainment club team project programme program initiative senate congress parliament assembly house army navy police
embassy consulate delegation cabinet government treasury secretariat directorate registry tribunal airlines airways
motors energy pharmaceuticals therapeutics biosciences health healthcare insurance realty properties resources"""

HEADING = """heads leads chairs directs runs heading leading chairing directing headed led chaired directed ran"""

# what says the same: each line a group, its first word the name of the group
GROUPS = """ceo|chief executive officer|chief executive|group chief executive|president and ceo|president & ceo
cfo|chief financial officer|finance chief|finance director
coo|chief operating officer|chief operations officer
cto|chief technology officer|chief technical officer
cio|chief information officer
cmo|chief marketing officer|marketing chief
chair|chairman|chairwoman|chairperson|board chair|board chairman|board chairwoman
head|chief|director|lead|leader|manager
spokesperson|spokesman|spokeswoman|press officer
founder|co-founder|cofounder|founding member
president|presidents
vice-president|vice president|vp|svp|evp|senior vice president|executive vice president
senator|sen|senators|sens
representative|rep|reps|congressman|congresswoman|congressmember|congressperson|representatives
governor|gov
attorney|lawyer|counsel|solicitor|barrister
councillor|councilor|councilman|councilwoman|councilmember|cllr
adviser|advisor
professor|prof|lecturer
minister|ministers
managing-director|managing director|md
general-manager|general manager|gm
police-chief|police chief|chief of police
lieutenant|lt
colonel|col
captain|capt
general|gen
sergeant|sgt
headteacher|head teacher|headmaster|headmistress|principal
doctor|physician|surgeon
researcher|scientist
journalist|reporter|correspondent
developer|engineer|programmer"""


def plural(head: str) -> str:
    """The plural of a head noun."""
    if head.endswith("man"):
        return head[:-2] + "en"
    if head.endswith("y") and head[-2:-1] not in "aeou":
        return head[:-1] + "ies"
    if head.endswith(("s", "ch", "sh", "x")):
        return head + "es"
    return head + "s"


def build() -> PeopleWords:
    """English, ready for the grammar of posts."""
    heads = words(HEADS) | words(ABBREVIATED)
    groups: dict[str, str] = {}
    for line in GROUPS.splitlines():
        name, *rest = line.split("|")
        groups.update((word, name) for word in (name, *rest))
    return PeopleWords(
        honorifics=words(HONORIFICS),
        singular=heads,
        plural=frozenset(map(plural, words(HEADS))) - {"generals", "sales"} | words(PLURALS) | {"generals"},
        phrases=frozenset(phrases(PHRASES)),
        classes=words(CLASSES),
        bound=words(BOUND),
        ranks=words(RANKS),
        modifiers=words(MODIFIERS),
        lesser=words(LESSER),
        former=words("former formerly ex late past onetime previous previously departed erstwhile ousted sacked"),
        acting=words("acting interim caretaker"),
        future=words("incoming next future soon-to-be"),
        current=words(
            "now presently also concurrent current currently then outgoing retiring new newly longtime long-time present retired"
        ),
        after_status={
            "elect": "future",
            "designate": "future",
            "emeritus": "current",
            "emerita": "current",
            "retired": "former",
        },
        praise=words("""another renowned award-winning acclaimed famous famed noted celebrated leading popular beloved longtime
            long-time veteran well-known respected prominent distinguished award prize-winning legendary seasoned
            experienced accomplished esteemed fellow republican democratic democrat independent conservative labour
            bipartisan retired newly elected re-elected internationally nationally recognised recognized own dedicated
            passionate proud viral visionary iconic self-taught tireless"""),
        articles=words("the a an"),
        owners=words("this its our his her their my your"),
        prepositions=words("of for at in with to on from"),
        joints=words("and & / plus"),
        he=words("he she"),
        me=words("i"),
        who=words("who"),
        being={
            **dict.fromkeys(("is", "are", "'s", "remains", "am"), "current"),
            **dict.fromkeys(("was", "were"), "former"),
            **dict.fromkeys(("become", "becomes"), "future"),
            "became": "current",
        },
        naming=dict.fromkeys(
            """named appointed elected promoted hired confirmed selected chosen nominated made reappointed re-elected
            reelected designated appoints names promotes hires elects nominates tapped installed ordained""".split(),
            "current",
        ),
        serving={
            **dict.fromkeys(
                """serves works acts serving working acting continues joins doubles joined joining remains led headed role roles position experience capacity career appointment promotion return returns election
                nomination confirmation serve work act join hire assumes""".split(),
                "current",
            ),
            **dict.fromkeys("served worked acted employed tenure stint term time".split(), "former"),
        },
        as_words=words("as"),
        between=words("""currently also now presently still previously formerly both officially the a an our its their
            now then first recently concurrently simultaneously again formally today been being be to has have had will
            as unanimously his her one itself himself herself"""),
        including=words("including include includes included comprising namely"),
        respectively=words("respectively"),
        stops=words(STOPS),
        organisations=words(ORGANISATIONS),
        since=words("since"),
        at_the_time=("at the material time", "at the time", "at that time", "material time", "then serving"),
        heading=dict.fromkeys(words(HEADING), "current"),
        groups=groups,
        replacing=words("""replace replaces replacing succeed succeeds succeeding replaced succeeded by"""),
        portfolios=words(
            "minister secretary commissioner councillor councilor alderman vice-rector pro-vice-chancellor vice-provost"
        ),
        exclusive=words(
            """director executive officer editor manager coach trainer coordinator minister secretary commissioner councillor
            councilor alderman captain lieutenant sergeant inspector constable detective trooper deputy sheriff general
            colonel major prosecutor judge justice supervisor"""
        ),
        sole=words("""ceo cfo coo cto cio cmo chair president mayor dean rector provost chancellor principal headteacher
            harbourmaster editor-in-chief director-general managing-director general-manager head minister treasurer
            secretary-general secretary superintendent police-chief governor premier archbishop bishop headmaster curator
            commandant registrar conductor ombudsman vice-chancellor sheriff coroner spokesperson"""),
        changing=tuple(
            """appoint succe replac promot elect nomin resign retir step outgoing incoming former previous
            join hire tapp interim acting transition take took assum swear sworn departed leav predecessor becom became
            then co- inaugurat named serving served serves ex- confirm""".split()
        ),
    )
