"""French: verbs of saying."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.languages.saying import SayingWords, phrases, words

REGULAR_ER = """accuser affirmer ajouter alerter analyser annoncer appuyer argumenter arguer assurer attester avancer
avouer clamer commenter compléter confesser confier confirmer considérer constater conseiller corroborer critiquer crier
déclarer demander dénoncer déplorer détailler dévoiler encourager enchaîner énumérer espérer estimer évoquer exhorter
expliquer exposer exprimer féliciter garantir glisser imaginer indiquer insister interroger inviter ironiser juger jurer
lancer louer marteler mentionner murmurer nier noter nuancer objecter observer opposer parler penser plaider plaisanter
pointer préciser préconiser prier proclamer proposer protester prôner raconter rappeler rapporter recommander regretter
relater relever remarquer remercier renchérir répéter répliquer reprocher résumer rétorquer rêver révéler saluer
s'exclamer exclamer signaler s'inquiéter inquiéter souhaiter souligner sourire soupirer suggérer témoigner terminer
trancher valoriser vanter"""
IRREGULAR = """dit disent disait disaient dire disant dis écrit écrivent écrivait écrire écrivant soutient soutiennent
soutenu poursuit poursuivi poursuivent poursuivait conclut concluent conclu concluait répond répondent répondu répondait
reconnaît reconnait reconnaissent reconnu prévient préviennent prévenu avertit avertissent averti réjouit réjouissent
réjoui prédit prédisent promet promis admet admettent admis défend défendu décrit décrivent sourit rit croit croient lit
maintient maintenu complète répète révèle suggère espère renchérit renchéri garantit reprend repris rappelle rappellent
félicite plaint convient convenu ressort commence commenta écrivait"""


def _forms(verb: str) -> Iterator[str]:
    stem = verb[:-2]
    soft = stem[:-1] + "ç" if stem.endswith("c") else stem + "e" if stem.endswith("g") else stem
    yield from (stem + ending for ending in ("er", "e", "ent", "é", "ée", "ées", "és", "era", "erait"))
    yield from (soft + ending for ending in ("a", "ait", "aient", "ant", "ons"))


def build() -> SayingWords:
    return SayingWords(
        verbs=words(IRREGULAR) | {form for verb in REGULAR_ER.split() for form in _forms(verb)},
        plain=words("""dit disent disait affirme affirment affirmé explique expliquent expliqué souligne soulignent
            souligné ajoute ajoutent ajouté précise précisé déclare déclaré raconte racontent raconté estime
            estiment estimé assure assuré note confie confié rappelle rappelé répond répondu indique indiqué insiste
            insisté conclut conclu commente commenté poursuit remarque remarqué témoigne observe avoue avoué
            plaisante sourit"""),
        according=phrases("""
            selon
            d'après
            d’après
            selon les mots de
            selon les termes de
            aux yeux de
            pour
            de l'avis de"""),
        brief=words("dixit selon"),
        nouns=words("""mots propos déclaration déclarations communiqué lettre message discours entretien interview
            réponse question témoignage phrase tribune"""),
        pronouns=words("il elle ils elles qui je on nous"),
        titles=words("""intitulé intitulée intitulés intitulées appelé appelée nommé nommée baptisé baptisée dénommé
            dénommée dit dite titre devise slogan thème livre film chanson album pièce exposition série article rapport
            étude programme projet campagne initiative prix catégorie atelier colloque cycle conférence mot mots terme
            termes expression label roman poème opération concours spectacle"""),
        own=words("nous notre nos"),
    )
