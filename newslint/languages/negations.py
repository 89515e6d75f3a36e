"""How a language denies: the words without which a sentence says the opposite."""

from __future__ import annotations

import re
from functools import cache

NEGATIVES = {  # words that deny, and those that may
    "en": frozenset(
        """not never cannot no non none nobody nothing nowhere neither nor without hardly scarcely barely only unable
        unless except but instead few little don doesn didn won isn aren wasn weren can couldn shouldn wouldn hasn
        haven hadn
        t
        until rather too zero anything anyone any even longer yet although though despite however un""".split()
    ),
    "es": frozenset(
        """no nunca jamás tampoco ni sin nadie nada ningún ninguna ninguno apenas solo sólo solamente sino salvo pero
        hasta aunque excepto menos poco poca pocos pocas demasiado contra cero antes ya aún todavía""".split()
    ),
    "fr": frozenset(
        """ne n pas jamais aucun aucune ni sans rien personne nul nulle guère point seulement sauf mais sinon que plus
        non hors peu trop moins contre zéro avant encore uniquement malgré""".split()
    ),
    "de": frozenset(
        """nicht nie niemals kein keine keinen keinem keiner keines keins nichts niemand nirgends weder noch ohne kaum
        nur außer sondern statt un erst aber wenig wenige weniger zu gegen null bisher bevor bis trotz jedoch""".split()
    ),
}
ANTONYMS = {  # beginnings of words that say a denial with a verb or an adjective of their own
    "en": """fail lack refus avoid prevent reject den exclud stop ceas forbid forbad prohibit ban miss absen difficult
        hard impossib seldom rare less free regardless spare keep kept remain ignor wrong fals contra oppos short
        surpris insuffic inadequa declin drop lose lost behind beyond end broke break abandon minor omit oversight
        exempt empty doubt forget forgot leave left out""".split(),
    "es": """falt fall fracas evit impid impos dej caren carec nega neg rechaz rehus prohib exclu ces difícil rar aus
        incap insufic abandon perd pierd ignor fals contrari opon mal salv exent libre escas termin acab desconoc olvid
        imped suspend qued sigu ajen vací equivoc erron""".split(),
    "fr": """manqu échou évit empêch refus rejet interdi exclu cess impossib difficil rar abs incap insuffis abandon
        perd ignor faux fauss contrair oppos mal épargn libre exempt fini termin oubli reste dépourv défaut méconn erron
        impossi prohib vide""".split(),
    "de": """fehl schei vermei verhind weiger lehn abgele ableh verbot verbiet ausgesch ausschl aufhör aufgeh schwer
        schwierig selten mangel unmög verzicht verlor verlier ignor falsch gegent frei entfall entfäl ausblei ausgebl
        bleib
        blieb leer verpass versäum unter miss beend einst vergess spar geschl gescheit""".split(),
}
PREFIXES = {  # of words that deny by themselves
    "en": ("un", "non", "dis", "mis", "in", "im", "ir", "il"),
    "es": ("in", "im", "des", "ir", "i"),
    "fr": ("in", "im", "dé", "dés", "mal", "ir", "il"),
    "de": ("un", "miss", "nicht", "ent"),
}
CONDITIONS = {  # with which a denial is half of something, or none: whether or not, not only … but
    "en": frozenset("if unless until whether only or just but rather than why worry".split()),
    "es": frozenset("si sino hasta sólo solo solamente o sin más pero ni aunque".split()),
    "fr": frozenset("si jusqu seulement ou mais uniquement que plus sinon même ni".split()),
    "de": frozenset("ob wenn falls nur sondern oder zuletzt mehr als bis aber noch".split()),
}
_DENIALS = {  # a finite verb denied
    "en": r"(?<!\bthat )(?<!\bwhich )(?<!\bwho )"
    r"\b(?:is|are|was|were|do|does|did|will|would|can|could|shall|should|must|has|have|had)(?: not\b|n['’]t\b)"
    r"|\bcannot\b|\bnever\b",
    "es": r"(?<!\bo )(?<!\bsi )(?<!\bque )(?<!\by )(?<!, )"
    r"\b(?:no|nunca|jamás|tampoco) (?!obstante|un|una|el|la|los|las|en|de|del"
    r"|a|al|con|por|para|tan|más|menos|muy|todos?|todas?|sólo|solo|siempre|ya|sin|gubernamental|lucrativ)"
    r"(?:(?:se|lo|le|les|me|te|nos|os) ){0,2}[^\W\d_]{2,}",
    "fr": r"(?<!\bqui )(?<!\bque )\b(?:ne |n['’])(?:[^\W\d_]+['’]?[ -]?){1,4}?"
    r"\b(?:pas|jamais|aucune?)\b(?! (?:seulement|uniquement|que|moins"
    r"|encore|mal|sans|toujours|forcément|tou[st]|très|trop))",
    "de": r"\b(?:nicht|nie|niemals)\b(?! (?:nur|zuletzt|mehr|weniger|unbedingt|immer|alle|jede|ganz|sehr|so|zu)\b)"
    r"(?! [a-zäöüß]+e[rnsm]? [A-ZÄÖÜ])(?!-)",
}


@cache
def denial_pattern(code: str) -> re.Pattern[str]:
    """A denied verb of a language in running text; never in an attribute («not compromised machines»)."""
    return re.compile(_DENIALS[code], re.IGNORECASE if code != "de" else 0)
