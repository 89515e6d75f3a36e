"""French words that tie figures to each other."""

from __future__ import annotations

from newslint.languages.numbers import table
from newslint.languages.relations import RelationWords

WORDS = RelationWords(
    times=table(
        "le double 2, le triple 3, le quadruple 4, deux fois plus 2, trois fois plus 3, quatre fois plus 4, cinq fois plus 5,"
        "dix fois plus 10, deux fois moins 1/2, double 2, triple 3"
    ),
    in_every="sur",
    of="de|des|du|de la|de l[’']|sur|parmi|d[’']|d[’']entre",
    tie="soit|c[’']est-à-dire|autrement dit|ce qui représente|ce qui fait|ce qui équivaut à|représentant|ou",
    hedge="pas moins de|pas moins d[’']|plus d[’']|moins d[’']|environ|près de|près du|près d[’']|presque|plus de|moins de|à peine|quelque|autour de|le|la|les|un|une|exactement|au moins",
    more="de plus|supérieurs?|supérieures?",
    less="de moins|inférieurs?|inférieures?",
    than="que|qu[’']\\w*|par rapport à|par rapport aux|à|aux",
    rise="hausse|augmentation|progression|croissance|bond",
    fall="baisse|diminution|réduction|recul|chute",
    over="sur|par rapport à|par rapport aux|par rapport au|contre|depuis",
    now="maintenant|aujourd[’']hui|désormais|cette année|actuellement|compte|sont|est",
    against="contre|au lieu de|au lieu des|par rapport à|par rapport aux|face à|comparé à",
    each="chacune?|par tête|l[’']unité|(?:par|le|la|chaque)[ \u00a0](?P<thing>[^\\W\\d_]+)",
    rated="soit|à raison de|c[’']est-à-dire|ce qui fait|à|autrement dit",
    in_all="au total|en tout|ensemble|au bout du compte",
    average="en moyenne|une moyenne de|soit une moyenne de",
    bringing="port(?:e|ant|era)|fai(?:t|sant) passer|fera passer|augment(?:e|ant)|pass(?:e|ant)",
    spent="à|pour|en|de|par|du|aux|au",
    rose="a augmenté|ont augmenté|a progressé|ont progressé|a grimpé|ont grimpé",
    fell="a baissé|ont baissé|a diminué|ont diminué|a reculé|ont reculé|a chuté|ont chuté",
    leavers="départs?|retraites?|fermetures?|démissions?|pertes?|décès",
    these_are="c[’']est|ce sont|cela fait|soit",
    them="eux|elles|ceux-ci|celles-ci|lesquels|lesquelles|dont",
)  # fmt: skip
