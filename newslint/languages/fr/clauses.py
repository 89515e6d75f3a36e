"""French: finite verbs and the words around clauses."""

from __future__ import annotations

from collections.abc import Iterator

from newslint.languages.clauses import ClauseWords, words

FINITE = """
est sont fut furent était étaient sera seront serait soit soient a ont avait avaient aura auront aurait eut ait
aient fait font faisait fit firent fera feront peut peuvent pouvait pourra pourront pourrait put doit doivent
devait devra devront devrait va vont allait alla ira iront dit disent disait dira vient viennent venait vint
viendra tient tiennent tenait tint contient contiennent obtient maintient soutient prend prennent prenait prit
prendra comprend apprend reprend entreprend met mettent mettait mettra permet permettent permettra promet remet
transmet veut veulent voulait voudra sait savent savait voit voient voyait voudrait reçoit reçoivent reçut croit
croient suit suivent suivait vit vivent vivait écrit écrivent décrit inscrit lit lisent offre offrent offrait
ouvre ouvrent ouvrait ouvrira couvre découvre souffre sort sortent sortira part partent partira dort sert
servent naît naissent connaît connaissent connaîtra paraît apparaît reste restent rend rendent vend vendent
attend attendent répond répondent dépend descend perd perdent produit produisent conduit construit traduit
réduit réunit réunissent choisit finit fournit fournissent remplit garantit établit investit accueille
accueillent accueillera vaut valent faut fallait plaît exclut inclut incluent constitue constituent contribue
distribue sommes avons pouvons devons voulons allons êtes avez coûte coûtent compte comptent portent dure durent
réutilise
"""
REGULAR = """
aborder accompagner accorder acheter adapter adopter afficher affirmer agrandir aider ajouter améliorer animer
annoncer appeler apporter appuyer arriver assister assurer attirer attribuer augmenter autoriser avancer
bénéficier célébrer changer chercher combiner commencer compléter concentrer concerner confier confirmer
conserver considérer consister coordonner créer cultiver débuter décider déclarer dédier demeurer désigner
développer dévoiler diffuser diriger disposer distinguer dominer donner doubler échanger élaborer embaucher
employer encourager engager enregistrer enseigner entrer envisager espérer estimer évaluer éviter évoluer
évoquer examiner exister expliquer exploiter explorer exporter exposer fabriquer faciliter favoriser fermer
figurer fonctionner fonder gagner gérer habiter illustrer imaginer implanter impliquer importer inaugurer
indiquer informer installer intégrer inviter jouer lancer livrer manquer mener mériter mobiliser montrer
multiplier nommer occuper opérer organiser parler participer passer payer peser posséder préciser préparer
présenter privilégier proposer protéger publier quitter raconter rappeler rassembler réaliser rechercher
récolter récompenser récupérer regrouper relever remercier remplacer remporter rencontrer renforcer rentrer
représenter respecter retrouver révéler saluer sélectionner sembler signer situer souhaiter souligner succéder
tenter terminer toucher tourner transformer travailler traverser trouver utiliser valoriser viser visiter
"""
ENDINGS = "era eront ait aient èrent erait eraient ira iront dra dront ons ez"
PARTICIPLES = "é ée és ées i ie is ies it ite its ites u ue us ues ert erte erts ertes ise ises"
DETERMINERS = "le la les un une des ce cet cette ces son sa ses leur leurs notre nos"
RELATIVES = "qui que dont lequel laquelle lesquels lesquelles"
SUBORDINATORS = "quoique"
NEVER_LAST = "et ou le la les un une des de du au aux dans par pour sur que qui dont son sa ses leur ni sans"
OPENERS = """
avec dans en de du par pour selon après depuis entre sur sans comme visitez consultez merci à au aux sous durant
pendant chez dès parmi malgré contre vers et ou d l tout tous toute toutes plus moins jusque
"""
PLAIN = "l r f x s é i u n c g ée euse ienne ant nord sud"
ATTACHING = """
de du des d à au aux en avec sans pour par sur entre et ou ni dans chez vers sous contre depuis selon
"""
FORE = """
deux trois quatre cinq six sept huit neuf dix onze douze quinze vingt cent mille premier première deuxième seconde
dernier dernière nouveau nouvel nouvelle nouveaux nouvelles ancien ancienne anciens anciennes grand grande grands
grandes petit petite petits petites futur future vieux vieille vieilles jeune jeunes autre autres même bon bonne
"""


def _forms(verb: str) -> Iterator[str]:
    yield from (verb[:-2] + "e", verb[:-2] + "ent")


def build() -> ClauseWords:
    return ClauseWords(
        finite=words(FINITE) | {form for verb in REGULAR.split() if verb.endswith("er") for form in _forms(verb)},
        base=frozenset(),
        finite_endings=tuple(ENDINGS.split()),
        participle_endings=tuple(PARTICIPLES.split()),
        determiners=words(DETERMINERS),
        relatives=words(RELATIVES),
        subordinators=words(SUBORDINATORS),
        never_last=words(NEVER_LAST),
        imperatives=words(OPENERS),
        plain_endings=tuple(PLAIN.split()),
        attaching=words(ATTACHING),
        fore=words(FORE),
    )
