"""English: finite verbs and the words around clauses."""

from __future__ import annotations

from newslint.languages.clauses import ClauseWords, words

AUXILIARIES = """
is are was were am be 's has have had do does did can could will would shall should may might must isn't aren't
wasn't weren't hasn't haven't hadn't don't doesn't didn't can't couldn't won't wouldn't shouldn't 'll 're 've 'd
it's that's there's he's she's we're they're we've they've we'll they'll ain't cannot let's i'm you're
"""
PAST = """
began became broke brought built bought came caught chose cost cut dealt dug drew drove ate fell felt fought
found flew forgot froze gave went grew hung heard held hit kept knew laid led left lent let lit lost made meant
met paid put ran read rang rode rose said sang sat saw sold sent set shook shot showed shut slept spent split
spoke sprang spread stood stole struck swam swept swore swung taught tore threw thought told took understood
withdrew woke won wore wrote overcame undertook withstood wove strove forsook bade shod slew sought rebuilt reset outgrew beat bid bore bound bred
cast clung crept fed fled forbade forgave ground hid hurt knelt leapt learnt misled overtook proved quit rid
sank shone shrank slid slung spun stuck stung strode wept wound
"""
VERBS = """
accept access accompany achieve acknowledge acquire act adapt add address adopt advance affect agree aim align
allow amount announce answer appeal appear apply appoint approve argue arise arrive ask assess assist attend
attract avoid award base become begin believe belong benefit blame bless boast book boost borrow break bring
broaden build buy call campaign care carry cause celebrate center centre challenge change charge choose cite
claim close collaborate collect combine come command comment commit compare compete complain complete comprise
concern conclude conduct confirm connect consider consist contain continue contrast contribute control convert
convey cooperate cost count cover create cross date deal decide declare decline decrease deem deepen defend
define deliver demand demonstrate deny depend deploy derive describe deserve design deter determine develop
devote differ direct discover discuss display distribute dominate donate double draw drive drop earn ease
educate elect elevate eliminate embody embrace emerge emphasise emphasize employ empower enable encourage end
endorse engage enhance enjoy enrich ensure enter entitle equip establish estimate evolve examine exceed excel
exist expand expect experience explain explore export express extend face facilitate fail fall favour feature
feed feel fight fill find finish fit fix flow focus follow force foresee form foster fuel fulfil fulfill
function fund gain gather generate get give go govern graduate grant grow guarantee guide handle hang happen
harvest head hear heat help highlight hire hold honor honour hope host house identify illustrate impact
implement imply import improve include incorporate increase indicate inform initiate inspire install integrate
intend interact introduce invest invite involve join judge jump keep kill know lack launch lead learn leave lend
leverage lie link list live locate look lose love maintain make manage manufacture mark market match matter mean
measure meet melt mention merge migrate monitor move need note number observe obtain occupy occur offer open
operate oppose order organise organize originate outline outnumber oversee own partner pass pave pay perform
play plan pledge point position possess post predict prefer prepare present preserve prevent prioritise
prioritize produce promise promote propose protect prove provide publish purchase pursue push qualify raise
range rank reach receive recognise recognize recommend record recover reduce refer reflect refuse regard
reinforce reinstate relate release rely remain remember remind remove rent repair replace report represent
require research respond rest restore result retain return reveal reverse rise run save say secure see seek seem
sell send serve settle shape share show signify sign simplify sit sleep solve span speak specialise specialize
spend sponsor stand start state stay stem step stop strengthen strive struggle study submit succeed suffer
suggest suit supply support surpass surround survive suspend sustain take talk target teach tell tend test thank
think threaten thrive top total trace track train transcend transform translate travel treat trust try turn
underline underpin underscore understand unify unite unlock unveil urge use utilise utilize value vary view
visit vote vow wait want warn watch weigh welcome win wish work write yield
"""
PARTICIPLES = "ed en ught ilt own ade old ept ead orn rit"
DETERMINERS = "the a an its our their his her your my some many most both all each"
RELATIVES = "who which whose whom"
SUBORDINATORS = "because although though whereas unless"
NEVER_LAST = "and or the a an nor our their your my its"
OPENERS = """
contact meet visit see call join ask thank email click read follow watch learn check discover remember consider
imagine take note thanks including featuring pictured left right above below enter find welcome congratulations
introducing like unlike with from for by in on at after before during among under of to as than except besides
via since until despite without within throughout into between across against around near over through toward
towards upon
"""


def _forms(verb: str) -> str:
    if verb.endswith("y") and verb[-2] not in "aeou":
        return verb[:-1] + "ies"
    return verb + ("es" if verb.endswith(("s", "sh", "ch", "x", "go")) else "s")


def build() -> ClauseWords:
    return ClauseWords(
        finite=words(AUXILIARIES) | words(PAST) | {_forms(verb) for verb in VERBS.split()},
        base=words(VERBS),
        finite_endings=("ed",),
        participle_endings=tuple(PARTICIPLES.split()),
        determiners=words(DETERMINERS),
        relatives=words(RELATIVES),
        subordinators=words(SUBORDINATORS),
        never_last=words(NEVER_LAST),
        imperatives=words(OPENERS),
    )
