"""French words that look back on figures told before."""

from __future__ import annotations

from newslint.languages.recalls import RecallWords

WORDS = RecallWords(
    rise="hausse|augmentation|progression|croissance|bond|essor",
    fall="baisse|diminution|réduction|recul|chute|repli",
    opening="cela|ce|cette|ces|ainsi|c[’']est|avec cela|le nombre|le chiffre|le total|de quoi",
    pointing="le|la|l[’']|ce|cet|cette",
    of="de|d[’']un|de près de|d[’']environ",
    dearer="de plus|plus cher|plus chère|plus chers|plus chères|plus élevée?s?",
    cheaper="de moins|moins cher|moins chère|moins chers|moins chères|moins élevée?s?",
    rose="a augmenté|ont augmenté|a progressé|ont progressé|a grimpé|ont grimpé|a crû|a bondi|ont bondi",
    fell="a baissé|ont baissé|a diminué|ont diminué|a reculé|ont reculé|a chuté|ont chuté",
    by="de|d[’']un|d[’']une",
    now="maintenant|aujourd[’']hui|désormais|cette année|actuellement|finalement|en ce moment",
    beaten="dépassée?s?|battue?s?|dépasse|surpassée?s?|excède",
    earlier="l[’']année (?:précédente|d[’']avant)|un an (?:plus tôt|avant|auparavant)|auparavant|avant"
    "|précédente?s?|prévue?s?|initialement|à l[’']origine|à l[’']époque|alors que|avai(?:en)?t|quand|lorsque|jusque-là"
    "|jusqu[’']ici|ancien(?:ne)?|étai(?:en)?t|au départ|au début",
    remaining=("# restante?s", "# qui restent", "reste #", "restent #"),
    other=("autres #", "# autres"),
    lead=("avance de #", "écart de #", "marge de #", "majorité de #", "# d[’']avance", "# d[’']écart"),
    in_all="au total|en tout|ainsi|avec cela|ensemble|cumulés|en comptant tout|à ce jour",
    besides="ajoute|ajoutent|s[’']y ajoutent|en plus|également|de plus|auxquels|aussi|avec cela|complète|complètent",
    whole="au total|en tout|complète?|le tout|l[’']ensemble|pour tous|entière?",
    parts="parts|parties|volets|tranches|phases|lots|enveloppes|étapes|versements|axes|catégories",
    makes="soit|ce qui fait|ce qui représente|c[’']est-à-dire|cela fait|cela représente|ce qui donne|autrement dit|à raison de",
    each_gets="chacune?(?: d[’']eux| d[’']elles)? (?:recevra|reçoit|touchera|touche|obtiendra|obtient|percevra|perçoit)",
    shared="partag\\w+|répart\\w+|à parts égales|divis\\w+",
    each_of="chacune? de (?:ses|ces|leurs|nos)|chacune? des",
    so="soit|ce qui fait|si bien que|de sorte que|pour un total de|ce qui représente|au total",
    therefore="donc|ainsi|c[’']est-à-dire|autrement dit|soit|en d[’']autres termes|par conséquent",
    votes=("# voix (?:contre|à) #", "# voix pour(?:,? et|,) # contre", "# pour(?:,? et|,) # contre"),
    abstained="abstentions?|se sont abstenus?|se sont abstenues?|absents|absentes",
    all_members=("les #", "tous les #", "toutes les #"),
    lasted=(
        "# de ", "# d[’']", "# que ", "# qu[’']", "# (?:à la tête|à la barre|aux commandes|en poste) ?", "après # ",
    ),
    farewell="raccroche|part à la retraite|prend sa retraite|quitte|tire sa révérence|passe le relais|cède",
    left="restants?|restantes?|reste|solde",
    no_other="aucun autre|aucune autre|il n[’']y a pas d[’']autres?|rien d[’']autre",
    rest="le reste|le solde",
    paid="rest\\w+|pay\\w+|régl\\w+|incomb\\w+|vers\\w+|charge|pris",
    in_post=" (?:à la tête|aux commandes|comme |en poste|à la barre|en tant que)",
    total_cost="(?:coût|prix|budget|montant|investissement) total (?:de|est de|s[’']élève à|atteint)|coûte au total|a coûté au total",
    planned="veut|veulent|prévoit|prévoient|espère|espèrent|devrait|devraient|objectif|pourrait|d[’']ici|de nouveau|encore|presque|vise",
    they_are="il s[’']agit (?:de|d[’']|du)|ce sont|les lauréats sont|les lauréates sont|les élus sont",
    began="fondée?|créée?|ouvert|ouverte|a ouvert|a commencé|ont commencé|a débuté|ont débuté|a pris|ont pris|lancée?|depuis|entrée?|engagée?"
    "|première pierre|nommée?|élue?|a rejoint|est devenue?|né",
)  # fmt: skip
