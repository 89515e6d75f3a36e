"""French abbreviations and the words that begin French sentences."""

INNER = """
M MM Mr Mme Mmes Mlle Mlles Dr Drs Pr Prs Prof Me Mgr Gal Col Cdt Cne Lt Sgt Adj Amb Ste St Sts Stes Hon Rév
p.ex ex cf env vs c.-à-d c.à.d i.e e.g av bd boul Bd Av apr ca resp
"""

NUMBERS = """
no n nº nos No Nos p pp art Art al vol fig chap ch tél Tél tel Tel ext éd t div janv févr fév avr juil sept
oct nov déc lun mar mer jeu ven sam dim
"""

EITHER = """
S.A S.A.S S.A.R.L S.N.C S.C.A Cie Cies Inc Ltée Ltd Corp Co etc Etc Jr U.E É.-U E.U U.S R.U J.-C h s.v.p S.V.P
P.-D.G P.D.G R.S.V.P dép dépt enr bur coll
"""

STARTERS = """
Le La Les Un Une Des Du De Ce Cet Cette Ces Cela Ceci Son Sa Ses Leur Leurs Notre Nos Votre Vos Mon Ma Mes Il
Elle Ils Elles On Nous Vous Je Tu Qui Que Quoi Dont Où Quand Comment Pourquoi Quel Quelle Quels Quelles En
Dans Sur Sous Avec Sans Pour Par Chez Depuis Pendant Durant Entre Vers Selon Après Avant Dès Jusque Malgré
Grâce Face Et Ou Mais Donc Or Ni Car Si Comme Lorsque Puisque Quoique Bien Afin Ainsi Alors Puis Ensuite Enfin
Aussi Cependant Toutefois Néanmoins Pourtant Par Outre Parmi Tous Toutes Tout Toute Chaque Plusieurs Certains
Certaines Autre Autres Deux Trois Quatre Cinq Plus Moins Très Au Aux À A Ici Là Aujourd'hui Aujourd’hui Hier
Demain Actuellement Désormais L' D' C' J' N' S' Qu' M' Lorsqu' Puisqu' Jusqu' Quoiqu' Fondée Fondé Créée Créé
Basée Basé Située Situé C'est C’est Ne Pas Celui Celle Ceux Celles Est Ont
"""
